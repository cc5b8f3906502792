import OrderedJSON
import Testing

@Suite struct JSONCodableTests {
    struct Order: Codable, Equatable {
        enum Size: String, Codable { case small, large }
        var name: String
        var size: Size
        var prices: [Double]
        var note: String?
        var counts: [String: Int8]
        var extra: JSON
        var parent: [Order]
    }

    @Test func codableValuesKeepTheirMembersInOrder() throws {
        let order = Order(
            name: "T-shirt", size: .large, prices: [1, 2.5], note: nil, counts: ["a": 1], extra: ["k": [nil]],
            parent: [])
        let json = try JSON(encoding: order)
        #expect(
            json == [
                "name": "T-shirt", "size": "large", "prices": [1.0, 2.5], "counts": ["a": 1], "extra": ["k": [nil]],
                "parent": [],
            ])
        #expect(try json.decode(Order.self) == order)
    }

    @Test func misfitsAreErrorsThatNameThePlace() throws {
        let json: JSON = ["name": "x", "size": "huge", "prices": [], "counts": [:], "extra": nil, "parent": []]
        #expect(throws: DecodingError.self) { try json.decode(Order.self) }
        let error = try #require(throws: DecodingError.self) { try (["a": 300] as JSON).decode([String: Int8].self) }
        guard case .typeMismatch(_, let context) = error else { return #expect(Bool(false), "\(error)") }
        #expect(context.codingPath.map(\.stringValue) == ["a"])
        #expect(throws: (any Error).self) { try JSON.string("1").decode(Int.self) }
        #expect(throws: (any Error).self) { try JSON.int(1).decode(Bool.self) }
    }

    @Test func integersAndDoublesMeetWhereTheyAreExact() throws {
        #expect(try JSON.double(3).decode(Int.self) == 3)
        #expect(try JSON.int(3).decode(Double.self) == 3)
        #expect(throws: (any Error).self) { try JSON.double(3.5).decode(Int.self) }
        #expect((["a": 1, "b": 2.0] as JSON).isEquivalent(to: ["b": 2, "a": 1.0]))
        #expect(!([1] as JSON).isEquivalent(to: [true]))
    }

    @Test func optionalsAreNull() throws {
        #expect(try JSON(encoding: [1, nil] as [Int?]) == [1, nil])
        #expect(try ([1, nil] as JSON).decode([Int?].self) == [1, nil])
    }
}
