import OrderedJSON
import Testing

@Suite struct JSONWritingTests {
    @Test(
        arguments: [
            (.null, "null"), (["b": 1, "a": [true, 1.5, "x"]], #"{"b":1,"a":[true,1.5,"x"]}"#),
            (.double(.nan), "null"), (.double(-.infinity), "null"), (.double(1), "1.0"),
            (.int(.min), "-9223372036854775808"),
            ("\u{1}\"\\\n\u{1F600}/", #""\u0001\"\\\n😀/""#), ([:], "{}"), ([], "[]"),
        ] as [(JSON, String)])
    func writesCompactText(value: JSON, text: String) {
        #expect(value.serialized() == text)
    }

    @Test func textForScriptsHoldsNothingHTMLWouldRead() throws {
        let value: JSON = ["</script><!--": "a&b\u{2028}\u{2029}\u{2027}"]
        #expect(
            value.serialized(.scriptSafe)
                == #"{"\u003c\u002fscript\u003e\u003c!--":"a\u0026b\u2028\u2029"# + "\u{2027}\"}")
        #expect(try JSON(parsing: value.serialized(.scriptSafe)) == value)
    }

    @Test func sortsKeysAsJavaScriptDoes() {
        let value: JSON = ["\u{FF61}": 1, "\u{1F600}": 2, "b": 3, "B": 4]
        #expect(value.serialized(.sortedKeys) == "{\"B\":4,\"b\":3,\"\u{1F600}\":2,\"\u{FF61}\":1}")
    }

    @Test func indentsByTwo() {
        let value: JSON = ["a": [1, [:]], "b": []]
        #expect(value.serialized(.indented) == "{\n  \"a\": [\n    1,\n    {}\n  ],\n  \"b\": []\n}")
    }

    @Test func readingWhatWasWrittenGivesTheSameValue() throws {
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<500 {
            let value = JSON.random(depth: 4, using: &generator)
            #expect(try JSON(parsing: value.serialized()) == value)
            #expect(try JSON(parsing: value.serialized([.indented, .scriptSafe])) == value)
            #expect(try JSON(parsing: value.serialized(.sortedKeys)).isEquivalent(to: value))
        }
    }
}

extension JSON {
    fileprivate static func random(depth: Int, using generator: inout some RandomNumberGenerator) -> JSON {
        switch Int.random(in: 0..<(depth > 0 ? 8 : 6), using: &generator) {
        case 0: return .null
        case 1: return .bool(.random(using: &generator))
        case 2: return .int(.random(in: .min ... .max, using: &generator))
        case 3: return .int(.random(in: -9...9, using: &generator))
        case 4:
            let value = Double(bitPattern: .random(in: 0 ... .max, using: &generator))
            return .double(value.isFinite ? value : 0.5)
        case 5: return .string(randomText(using: &generator))
        case 6:
            return .array(
                (0..<Int.random(in: 0..<5, using: &generator)).map { _ in random(depth: depth - 1, using: &generator) })
        default:
            var object = Object()
            for _ in 0..<Int.random(in: 0..<12, using: &generator) {
                object[randomText(using: &generator)] = random(depth: depth - 1, using: &generator)
            }
            return .object(object)
        }
    }

    private static func randomText(using generator: inout some RandomNumberGenerator) -> String {
        var text = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 0..<10, using: &generator) {
            let limit: UInt32 = [0x80, 0x800, 0x3000, 0x110000].randomElement(using: &generator)!
            if let scalar = Unicode.Scalar(UInt32.random(in: 0..<limit, using: &generator)) { text.append(scalar) }
        }
        return String(text)
    }
}
