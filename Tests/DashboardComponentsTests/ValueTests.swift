import DashboardComponents
import Testing

@Suite struct ValueTests {
    @Test(arguments: ["2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"])
    func datesAreReadAsTheyAreWritten(text: String) throws {
        #expect(try CalendarDate(json: .string(text)).json == .string(text))
    }

    @Test(arguments: [
        "", "2023-02-29", "1900-02-29", "2024-04-31", "2024-13-01", "2024-00-01", "2024-01-00", "2024-1-01", "24-01-01",
        "+024-01-01", "2024-01-01-", "2024/01/01", "２０２４-01-01",
    ])
    func whatIsNoDateIsRefused(text: String) {
        #expect(throws: JSONConversionError.self) { try CalendarDate(json: .string(text)) }
    }

    @Test func aTimeOfDayIsLeftOut() throws {
        #expect(try CalendarDate(json: "2024-02-03T04:05:06") == "2024-02-03")
        #expect(CalendarDate(year: 2024, month: 2, day: 3) == "2024-02-03")
        #expect(("2024-02-03" as CalendarDate) < "2024-10-01")
    }

    @Test func marksKeepOrderAndPositions() throws {
        let marks: SliderMarks = [10: "ten", 2.5: .init("two and a half", style: ["color": "red"]), -1: "less"]
        #expect(marks.json.objectValue?.keys == ["10", "2.5", "-1"])
        #expect(try SliderMarks(json: marks.json) == marks)
        #expect(SliderMarks.hidden.json == nil)
        #expect(try SliderMarks(json: nil) == .hidden)
        #expect(throws: JSONConversionError.self) { try SliderMarks(json: ["one": "x"]) }
        #expect(throws: JSONConversionError.self) { try SliderMarks(json: [1]) }
    }

    @Test func anUnknownChoiceIsAnErrorThatNamesTheOthers() throws {
        #expect(try PersistenceType(json: "session") == .session)
        let error = #expect(throws: JSONConversionError.self) { try PersistenceType(json: "forever") }
        #expect(error?.expected == #"one of "memory", "session", "local""#)
        #expect(throws: JSONConversionError.self) { try DataTable.PageAction(json: 1) }
        #expect(DataTable.PageAction.off.json == "none")
    }

    @Test func choicesAreCodable() throws {
        #expect(try JSON(encoding: [Bootstrap.Popover.Placement.autoEnd]) == ["auto-end"])
        #expect(try (["auto-end"] as JSON).decode([Bootstrap.Popover.Placement].self) == [.autoEnd])
        #expect(throws: (any Error).self) { try (["?"] as JSON).decode([Bootstrap.Popover.Placement].self) }
    }

    @Test func objectsAreReadAsTheBrowserWritesThem() throws {
        let cell = try DataTable.Cell(json: ["row": 2, "column": 0, "column_id": "city", "row_id": nil])
        #expect(cell == .init(row: 2, column: 0, columnID: "city"))
        #expect(throws: JSONConversionError.self) { try DataTable.Cell(json: "A1") }
        #expect(throws: JSONConversionError.self) { try DataTable.Sort(json: ["column_id": "city"]) }
    }

    @Test func downloadsCarryTextOrBase64() throws {
        let text = DownloadContent(text: "a,b", filename: "a.csv", type: "text/csv")
        #expect(text.json == ["filename": "a.csv", "content": "a,b", "base64": false, "type": "text/csv"])
        let bytes = DownloadContent(base64: "AAE=", filename: "a.bin")
        #expect(bytes.json["base64"] == true)
        #expect(try DownloadContent(json: bytes.json) == bytes)
        #expect(throws: JSONConversionError.self) { try DownloadContent(json: ["content": "x"]) }
    }
}
