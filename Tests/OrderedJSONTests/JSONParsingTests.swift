import OrderedJSON
import Testing

@Suite struct JSONParsingTests {
    @Test(
        arguments: [
            ("null", JSON.null), (" true ", true), ("-12", -12), ("0", 0), ("1.5", 1.5), ("1e2", 100.0),
            ("-0", .double(-0.0)), ("9223372036854775807", .int(.max)),
            ("9223372036854775808", .double(9223372036854775808)),
            ("0.1", 0.1), ("1.7976931348623157e308", .double(.greatestFiniteMagnitude)),
            ("5e-324", .double(.leastNonzeroMagnitude)),
            ("123456789012345678901234567890", .double(1.2345678901234568e29)),
            (#""a\n\u00e9\ud83d\ude00""#, "a\né😀"), (#""\ud800x""#, "\u{FFFD}x"), (#""\ud800\u0041""#, "\u{FFFD}A"),
            ("[]", []), ("[1,[2]]", [1, [2]]), ("{}", [:]), (#"{"b":1,"a":{"c":null}}"#, ["b": 1, "a": ["c": nil]]),
            (#"{"a":1,"b":2,"a":3}"#, ["a": 3, "b": 2]),
        ] as [(String, JSON)])
    func readsWhatTheGrammarAllows(text: String, value: JSON) throws {
        #expect(try JSON(parsing: text) == value)
    }

    @Test(arguments: [
        ("", 1, 1), ("nul", 1, 1), ("[1,]", 1, 4), ("{\"a\" 1}", 1, 6), ("{a:1}", 1, 2), ("01", 1, 1), ("1.", 1, 3),
        ("-", 1, 2), ("1e", 1, 3), ("\"abc", 1, 5), ("\"\\x\"", 1, 2), ("\"\\u12g4\"", 1, 2), ("[1 2]", 1, 4),
        ("\"a\nb\"", 1, 3), ("[\n1,\n  x]", 3, 3), ("1 1", 1, 3), ("1e999", 1, 1), ("\u{0}", 1, 1), ("'a'", 1, 1),
    ])
    func refusesTheRestWithItsPlace(text: String, line: Int, column: Int) throws {
        let error = try #require(throws: JSONParsingError.self) { try JSON(parsing: text) }
        #expect((error.line, error.column) == (line, column), "\(text): \(error)")
    }

    @Test(arguments: [[0x22, 0xFF, 0x22], [0x22, 0xC0, 0xAF, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22]] as [[UInt8]])
    func refusesInvalidUTF8(bytes: [UInt8]) {
        #expect(throws: JSONParsingError.self) { try JSON(parsing: bytes) }
    }

    @Test func refusesDepthInsteadOfOverflowingTheStack() {
        let deep = String(repeating: "[", count: 1_000_000)
        #expect(throws: JSONParsingError.self) { try JSON(parsing: deep) }
        let allowed = String(repeating: "[", count: 512) + String(repeating: "]", count: 512)
        #expect(throws: Never.self) { try JSON(parsing: allowed) }
    }

    @Test func everyPrefixIsRefusedAndNoneTraps() throws {
        let text = Array(#"{"a":[1,-2.5e3,true,null,"x\u00e9\n"],"b":{"c":{}}}"#.utf8)
        for length in 0..<text.count {
            #expect(throws: JSONParsingError.self) { try JSON(parsing: text[..<length]) }
        }
        _ = try JSON(parsing: text)
    }
}
