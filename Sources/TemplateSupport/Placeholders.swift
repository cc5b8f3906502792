package import SafeMarkup

/// Short texts that stand for markup while an engine works.
///
/// A placeholder has nothing to escape, and nobody can write one into a value: it holds 128 random bits that are new for
/// each rendering.
package struct Placeholders {
    private let prefix: String
    private var markups: [String] = []

    package init() {
        var generator = SystemRandomNumberGenerator()
        let secret = (0..<2).map { _ in String(generator.next(), radix: 36) }.joined(separator: "-")
        prefix = "\u{1}\(secret):"
    }

    // Control characters that text has no use for, so that searching for them is quick.
    private static let start: UInt8 = 1, end: UInt8 = 2

    /// What to write where the markup shall be.
    package mutating func add(_ html: HTML) -> String {
        markups.append(html.markup)
        return text(markups.count - 1)
    }

    /// The place of markup that comes later, and what to write there.
    mutating func reserve() -> (number: Int, text: String) {
        markups.append("")
        return (markups.count - 1, text(markups.count - 1))
    }

    /// Gives the markup of a place.
    mutating func fill(_ number: Int, with html: HTML) { markups[number] = html.markup }

    private func text(_ number: Int) -> String { "\(prefix)\(number)\u{2}" }

    /// The text with each placeholder replaced.
    ///
    /// - Complexity: O(*n*) in the bytes of the result.
    package func filled(in text: String) -> String {
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
