import DashboardComponents
import Dashboards
import Foundation
import PlotlyFigures
import Testing

/// What the browser gives for components that bring something, as types.
@Suite struct PayloadTests {
    @Test func anUploadedFileHasItsBytes() throws {
        let file = try UploadedContent(json: "data:text/csv;base64,YSxiCjEsMgo=")
        #expect(file.type == "text/csv")
        #expect(file.text == "a,b\n1,2\n")
        #expect(try UploadedContent(json: file.json) == file)
        #expect(try UploadedContent(json: "data:;base64,").bytes == [])
        #expect(try UploadedContent(json: "data:a/b;base64,/w==").text == nil)
        #expect(throws: JSONConversionError.self) { try UploadedContent(json: "YSxi") }
        #expect(throws: JSONConversionError.self) { try UploadedContent(json: "data:text/plain,abc") }
        #expect(throws: JSONConversionError.self) { try UploadedContent(json: "data:a/b;base64,%") }
    }

    @Test func anAddressHasItsParameters() throws {
        let query = try QueryParameters(json: "?a=1&b=x%20y+z&a=2&empty&%C3%A9=%26%3D")
        #expect(query["a"] == "1")
        #expect(query.values(of: "a") == ["1", "2"])
        #expect(query["b"] == "x y z")
        #expect(query["empty"] == "")
        #expect(query["é"] == "&=")
        #expect(query["missing"] == nil)
        #expect(try QueryParameters(json: query.json) == query)
        #expect(QueryParameters().json == "")
        #expect(QueryParameters("%zz%4")["%zz%4"] == "")
    }

    @Test func aClickNamesItsPoints() throws {
        let event = try GraphEvent(
            json: ["points": [["curveNumber": 1, "pointNumber": 3, "x": "2026-01-01", "y": 2.5, "customdata": [7]]]])
        let point = try #require(event.points.first)
        #expect(point.curveNumber == 1 && point.pointNumber == 3)
        #expect(point.x == "2026-01-01" && point.y == 2.5 && point.z == nil && point.customdata == [7])
        #expect(throws: JSONConversionError.self) { try GraphEvent(json: [:]) }
    }

    @Test func refreshIsOneOfThree() throws {
        #expect(LocationRefresh.navigate.json == "callback-nav")
        #expect(try LocationRefresh(json: false) == .off)
        #expect(throws: JSONConversionError.self) { try LocationRefresh(json: "sometimes") }
    }

    @Test func aStoreHoldsATypeOfOnesOwn() throws {
        struct Basket: Codable, Sendable, Equatable { var items: [String] }
        let store: Store.ID = "basket"
        let property = store.data(as: Basket.self)
        #expect(property.reference.description == "basket.data")
        #expect(try JSON(encoding: Basket(items: ["a"])).decode(Basket.self) == Basket(items: ["a"]))
    }

    @Test func daysGoIntoFigures() throws {
        let day: CalendarDate = "2026-02-28"
        #expect(Scatter(x: [day, day])["x"] == ["2026-02-28", "2026-02-28"])
    }
}
