import SafeMarkup
import Testing

@Suite struct HTMLTests {
    @Test func literalsAreMarkupAndValuesAreText() {
        let name = "<script>alert('1 & 2')</script>"
        let html: HTML = "<p title=\"\(name)\">\(name)</p>"
        let escaped = "&lt;script&gt;alert(&#39;1 &amp; 2&#39;)&lt;/script&gt;"
        #expect(html.markup == "<p title=\"\(escaped)\">\(escaped)</p>")
    }

    @Test func everyDescriptionIsEscaped() {
        struct Angle: CustomStringConvertible {
            let description = "<angle>"
        }
        let erased: any CustomStringConvertible = Angle()
        let basic: HTML = "\("<a>".dropFirst())\(Character("<"))\(1)\(-2.5)\(true)"
        #expect(basic.markup == "a&gt;&lt;1-2.5true")
        let own: HTML = "\(Angle())\(erased)"
        #expect(own.markup == "&lt;angle&gt;&lt;angle&gt;")
        let list: HTML = "\(["<", ">"])"
        #expect(list.markup == "[&quot;&lt;&quot;, &quot;&gt;&quot;]")
    }

    @Test func nilIsNothing() {
        let text: String? = nil
        let number: Int? = 7
        let fragment: HTML? = nil
        let html: HTML = "(\(text)\(number)\(fragment))"
        #expect(html.markup == "(7)")
    }

    @Test func safeValuesPass() {
        let item: HTML = "<li>\("<")</li>"
        let erased: any MarkupConvertible = item
        let list: HTML = "<ul>\(item)\([item, item])\(erased)\(Optional(item))</ul>"
        #expect(list.markup == "<ul>" + String(repeating: "<li>&lt;</li>", count: 5) + "</ul>")
    }

    @Test func trustedTextPasses() {
        let html: HTML = "\(trusted: "<hr>")"
        #expect(html.markup == "<hr>")
    }

    @Test func fragmentsAreJoined() {
        let words = ["a", "<", "b"]
        let fragments = words.map { HTML(text: $0) }
        #expect(fragments.joined(separator: "<br>").markup == "a<br>&lt;<br>b")
        #expect(fragments.joined().markup == "a&lt;b")
        #expect(words.html { "<li>\($0)</li>" }.markup == "<li>a</li><li>&lt;</li><li>b</li>")
        #expect([HTML]().joined(separator: "<br>").isEmpty)
        let sum = "<b>" + HTML(text: "<") + "</b>"
        #expect(sum.markup == "<b>&lt;</b>")
    }

    @Test func descriptionIsTheMarkup() throws {
        let html: HTML = "<b>\("&")</b>"
        let svg = try SVG(graphviz: Fixture("Regular", "empty").bytes)
        #expect("\(html)" == "<b>&amp;</b>")
        #expect("\(svg)" == svg.markup)
        #expect(HTML(svg).markup == svg.markup)
    }

    @Test(arguments: ["\"\u{301} onclick=", "<\u{338}script>", "&\u{20E3}lt;", "'\u{FE0F}", ">\u{200D}"])
    func combiningMarksHideNothing(_ text: String) {
        let markup = HTML(text: text).markup
        #expect(!markup.utf8.contains { "<>\"'".utf8.contains($0) })
        #expect(unescaped(markup).utf8.elementsEqual(text.utf8))
    }

    /// For every text: what is written reads back as the text, and nothing in it has a meaning in markup.
    @Test func escapingLaws() {
        var random = SplitMix64(seed: 1)
        let alphabet: [Unicode.Scalar] = [
            "<", ">", "&", "\"", "'", "a", " ", "\n", ";", "#", "\u{0}", "\u{301}", "\u{338}", "\u{200D}", "\u{FE0F}",
            "é", "中", "🙂", "\u{202E}", "\u{FFFF}", "\u{10FFFF}", "=", "/", "!", "-", "]",
        ]
        for _ in 0..<2_000 {
            var text = ""
            for _ in 0..<Int.random(in: 0..<24, using: &random) {
                text.unicodeScalars.append(alphabet.randomElement(using: &random)!)
            }
            let html: HTML = "\(text)"
            let markup = html.markup
            #expect(!markup.utf8.contains { "<>\"'".utf8.contains($0) })
            #expect(unescaped(markup).utf8.elementsEqual(text.utf8))
            #expect(HTML(text: text).markup == markup)
            // Escaping works byte by byte, so it does not matter where a text is cut.
            let cut = text.unicodeScalars.index(
                text.startIndex, offsetBy: text.unicodeScalars.count / 2)
            let halves = HTML(text: text[..<cut]) + HTML(text: text[cut...])
            #expect(halves.markup.utf8.elementsEqual(markup.utf8))
        }
    }

    /// Reads the five references; a `&` that begins none of them stays, and so betrays itself.
    private func unescaped(_ markup: String) -> String {
        let references = ["&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": "\"", "&#39;": "'"]
        var rest = Substring(markup).utf8
        var result: [UInt8] = []
        while let byte = rest.first {
            if let (reference, character) = references.first(where: { rest.starts(with: $0.key.utf8) }) {
                result += character.utf8
                rest = rest.dropFirst(reference.utf8.count)
            } else {
                result.append(byte)
                rest = rest.dropFirst()
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}

/// A small generator with a seed, so that a failure comes back.
struct SplitMix64: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var word = state
        word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
        return word ^ (word >> 31)
    }
}
