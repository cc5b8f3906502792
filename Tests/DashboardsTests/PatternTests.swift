import DashboardComponents
import DashboardTesting
import Dashboards
import Testing

/// Components of which there are many, and callbacks that serve them all.
@Suite struct PatternTests {
    private let add: Button.ID = "add", rows: Div.ID = "rows", total: Div.ID = "total"
    private let done: Checklist.Family<Int> = "done", task: Span.Family<Int> = "task"

    private func row(_ row: Int) -> Div {
        Div {
            Checklist(id: done[row], options: ["done"])
            Span("Task \(row)", id: task[row])
        }
    }

    private func tasks() -> Dashboard {
        var app = Dashboard("Tasks") {
            Button("Add", id: add)
            Div(id: rows) { for number in 0..<2 { row(number) } }
            Div(id: total)
        }
        app.callback(updating: rows.children.patch, from: add.clicks, preventInitialCall: true) { clicks in
            Patch { $0.append(row(clicks + 1)) }
        }
        app.callback(updating: total.text, from: done[.all].value) { values in
            "\(values.count { !$0.isEmpty }) of \(values.count)"
        }
        app.callback(updating: task[.match].title, from: done[.match].value, task[.match].key) { value, key in
            "\(key): \(value.joined())"
        }
        return app
    }

    @Test func oneCallbackServesAll() async throws {
        let page = try await tasks().open()
        #expect(page[total.text] == "0 of 2")
        #expect(page[task[.all].title] == ["0: ", "1: "])
        try await page.set(done[1].value, to: ["done"])
        #expect(page[total.text] == "1 of 2")
        #expect(page[task[.all].title] == ["0: ", "1: done"])
    }

    @Test func newComponentsJoin() async throws {
        let page = try await tasks().open()
        try await page.click(add)
        try await page.click(add)
        #expect(page[total.text] == "0 of 4")
        #expect(page[task[3].title] == "3: ")
        try await page.set(done[3].value, to: ["done"])
        #expect(page[task[3].title] == "3: done")
        #expect(page[total.text] == "1 of 4")
    }

    @Test func whatIsGoneCountsNoMore() async throws {
        let keep: TextInput.ID = "keep"
        var app = Dashboard("Fewer") {
            TextInput(id: keep, value: "3")
            Div(id: rows) { for number in 0..<3 { row(number) } }
            Div(id: total)
        }
        app.callback(updating: rows.children, from: keep.value, preventInitialCall: true) { text in
            Children { for number in 0..<(Int(text) ?? 0) { row(number) } }
        }
        app.callback(updating: total.text, from: done[.all].value) { "\($0.count)" }
        let page = try await app.open()
        #expect(page[total.text] == "3")
        try await page.set(keep.value, to: "1")
        #expect(page[total.text] == "1")
        #expect(throws: PageError.self) { try page.value(of: task[2].text) }
        try await page.set(keep.value, to: "0")
        #expect(page[total.text] == "0")
    }

    @Test func smallerOnesAreThoseBefore() async throws {
        let number: TextInput.Family<Int> = "number", sum: B.Family<Int> = "sum"
        var app = Dashboard("Sums") {
            // Not in the order of their keys: numbers are compared as numbers.
            for key in [10, 9, 1] {
                TextInput(id: number[key], value: "\(key)")
                B(id: sum[key])
            }
        }
        app.callback(updating: sum[.match].text, from: number[.match].value, number[.allSmaller].value) {
            own, smaller in "\(own) and \(smaller.joined(separator: " "))"
        }
        let page = try await app.open()
        #expect(page[sum[.all].text] == ["10 and 9 1", "9 and 1", "1 and "])
        try await page.set(number[1].value, to: "5")
        #expect(page[sum[10].text] == "10 and 9 5")
    }

    enum Side: String, ComponentKey { case left, right }

    @Test func familiesMayHaveSeveralKeys() async throws {
        let cell = TextInput.Family<Int, Side>("cell", keys: "row", "side")
        let line: Div.Family<Int> = .init("line", keys: "row")
        let lefts: Div.ID = "lefts", trigger: Div.ID = "trigger"
        var app = Dashboard("Cells") {
            for row in 0..<2 {
                TextInput(id: cell[row, .left], value: "l\(row)")
                TextInput(id: cell[row, .right], value: "r\(row)")
                Div(id: line[row])
            }
            Div(id: lefts)
            Div(id: trigger)
        }
        app.callback(updating: line[.match].text, from: cell[.match, .all].value) { $0.joined(separator: "-") }
        app.callback(updating: lefts.text, from: cell[.all, .exactly(.left)].value) { $0.joined(separator: "+") }
        app.callback(updating: trigger.text, from: cell[.all, .all].value, Context(\.trigger)) { _, trigger in
            guard let (row, side) = cell.key(of: trigger) else { return "none" }
            return "\(side) in \(row)"
        }
        let page = try await app.open()
        #expect(page[line[.all].text] == ["l0-r0", "l1-r1"])
        #expect(page[lefts.text] == "l0+l1")
        #expect(page[trigger.text] == "none")
        try await page.set(cell[1, .left].value, to: "new")
        #expect(page[line[1].text] == "new-r1")
        #expect(page[lefts.text] == "l0+new")
        #expect(page[trigger.text] == "left in 1")
    }

    @Test func callbacksSetAllAndLeaveSome() async throws {
        let value: TextInput.ID = "value"
        var app = Dashboard("All") {
            TextInput(id: value, value: "a")
            for row in 0..<3 { Span("old", id: task[row]) }
        }
        app.callback(updating: task[.all].text.ifChanged, from: value.value, task[.all].keys) { value, keys in
            keys.map { $0 == 1 ? .noUpdate : .value("\(value)\($0)") }
        }
        let page = try await app.open()
        #expect(page[task[.all].text] == ["a0", "old", "a2"])
    }

    @Test func anotherNumberOfValuesIsAFailure() async throws {
        let value: TextInput.ID = "value"
        var app = Dashboard("Wrong") {
            TextInput(id: value, value: "a")
            for row in 0..<3 { Span("old", id: task[row]) }
        }
        app.callback(updating: task[.all].text, from: value.value) { _ in ["one"] }
        let error = await #expect(throws: PageError.self) { try await app.open() }
        #expect(error?.description.contains("1 values were returned") ?? false, "\(String(describing: error))")
    }

    @Test func aThousandRowsAreOneCall() async throws {
        var app = Dashboard("Many") {
            for row in 0..<1_000 { Checklist(id: done[row], options: ["done"]) }
            Div(id: total)
        }
        app.callback(updating: total.text, from: done[.all].value) { values in "\(values.count { !$0.isEmpty })" }
        let page = try await app.open()
        try await page.set(done[999].value, to: ["done"])
        #expect(page[total.text] == "1")
    }

    /// Where the real Dash fails: dots in keys and values, letters beyond ASCII, numbers without a fraction.
    @Test func everyTextIsAKey() async throws {
        let odd = Store.Family<String, Double>("odd", keys: "k.with...dots", "n")
        let number: TextInput.ID = "number", shown: Div.ID = "shown"
        var app = Dashboard("Odd") {
            TextInput(id: number, value: "1")
            Store(id: odd["hé/lo. \"x\"", 2], data: [1])
            Div(id: shown)
        }
        app.callback(updating: odd["hé/lo. \"x\"", 2].data.patch, shown.title, from: number.value) { value in
            (Patch { $0.append(.string(value)) }, value)
        }
        app.callback(updating: shown.text, from: odd[.all, .all].data, Context(\.trigger)) { data, trigger in
            "\(data) \(odd.key(of: trigger).map { "\($0)" } ?? "-")"
        }
        let page = try await app.open()
        #expect(page[shown.text] == #"[[1,"1"]] ("hé/lo. \"x\"", 2.0)"#)
        #expect(odd["a", 2].name == #"{"k.with...dots":"a","n":2,"type":"odd"}"#)
        #expect(odd["a", 1e-7].name == #"{"k.with...dots":"a","n":1e-7,"type":"odd"}"#)
        #expect(odd["a", 0.000012].name == #"{"k.with...dots":"a","n":0.000012,"type":"odd"}"#)
        #expect(odd["a", -12.5].name == #"{"k.with...dots":"a","n":-12.5,"type":"odd"}"#)
    }
}
