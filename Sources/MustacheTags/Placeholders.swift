import SafeMarkup

/// Short texts that stand for markup while the engine works.
///
/// The engine lets nothing through `{{ }}` unescaped but templates, and it would take a picture of half a megabyte apart
/// character by character to make one. A placeholder has nothing to escape, and nobody can write one into a value: it
/// holds 128 random bits that are new for each rendering.
struct Placeholders {
    private let prefix: String
    private var markups: [String] = []

    init() {
        var generator = SystemRandomNumberGenerator()
        let secret = (0..<2).map { _ in String(generator.next(), radix: 36) }.joined(separator: "-")
        prefix = "\u{1}\(secret):"
    }

    // Control characters that text has no use for, so that searching for them is quick.
    private static let start: UInt8 = 1, end: UInt8 = 2

    mutating func add(_ html: HTML) -> String {
        markups.append(html.markup)
        return "\(prefix)\(markups.count - 1)\u{2}"
    }

    /// The text with each placeholder replaced.
    ///
    /// - Complexity: O(*n*) in the bytes of the result.
    func filled(in text: String) -> String {
        guard !markups.isEmpty else { return text }
        var result = ""
        var copied = text.startIndex
        var rest = text.utf8[...]
        while let start = rest.firstIndex(of: Self.start) {
            rest = rest[start...]
            guard rest.starts(with: prefix.utf8), let end = rest.firstIndex(of: Self.end) else {
                rest = rest.dropFirst()
                continue
            }
            let number = Int(text[rest.index(start, offsetBy: prefix.utf8.count)..<end])
            result += text[copied..<start]
            result += number.flatMap { markups.indices.contains($0) ? markups[$0] : nil } ?? ""
            rest = rest[end...].dropFirst()
            copied = rest.startIndex
        }
        return result + text[copied...]
    }
}
