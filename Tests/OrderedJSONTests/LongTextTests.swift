import OrderedJSON
import Testing

/// Texts are written 32 and eight bytes at a time where nothing in them needs an escape.
@Suite struct LongTextTests {
    @Test(arguments: [
        "\"", "\\", "\n", "\u{1}", "\u{1f}", "é", "\u{2028}", "😀", " ", "!", "#", "[", "]", "~", "\u{7f}",
    ])
    func whatNeedsAnEscapeIsFoundAtEveryPlace(special: String) throws {
        for length in Array(0..<20) + [31, 32, 33, 40, 63, 64, 65, 73] {
            for place in 0...length {
                let text =
                    String(repeating: "a", count: place) + special + String(repeating: "z", count: length - place)
                for options in [[], JSONWritingOptions.scriptSafe] as [JSONWritingOptions] {
                    let written = JSON.string(text).serialized(options)
                    #expect(try JSON(parsing: written) == .string(text))
                    #expect(!written.dropFirst().dropLast().unicodeScalars.contains { $0.value < 0x20 })
                }
            }
        }
    }
}
