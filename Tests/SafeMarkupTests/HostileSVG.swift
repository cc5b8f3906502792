import Foundation
import SafeMarkup
import Testing

/// A document of `Fixtures/Sanitizer/hostile.txt`, which says how it is written.
struct HostileSVG: Sendable, CustomTestStringConvertible {
    let name: String
    /// `removed`, `kept`, or why all of it is refused.
    let outcome: String
    let bytes: [UInt8]

    var testDescription: String { name }

    static let all: [HostileSVG] = {
        let file = Self.folder.appending(path: "hostile.txt")
        guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [] }
        return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
            let parts = line.split(separator: " | ", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
            return HostileSVG(name: parts[0], outcome: parts[1], bytes: document(parts[2]))
        }
    }()

    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/Sanitizer")

    private static func document(_ text: String) -> [UInt8] {
        if text.hasPrefix("{{whole}}") { return expanded(text.dropFirst(9)) }
        return Array("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">".utf8)
            + expanded(text[...]) + Array("</svg>".utf8)
    }

    private static func expanded(_ text: Substring) -> [UInt8] {
        var result: [UInt8] = []
        var rest = text
        while let start = rest.firstRange(of: "{{"), let end = rest[start.upperBound...].firstRange(of: "}}") {
            result += rest[..<start.lowerBound].utf8
            let macro = rest[start.upperBound..<end.lowerBound]
            if let star = macro.firstIndex(of: "*"), let count = Int(macro[..<star]) {
                let repeated = macro[macro.index(after: star)...]
                for number in 0..<count {
                    result += repeated.replacing("%0", with: "\(number)").replacing("%1", with: "\(number + 1)").utf8
                }
            } else if let byte = UInt8(macro, radix: 16) {
                result.append(byte)
            }
            rest = rest[end.upperBound...]
        }
        return result + rest.utf8
    }
}
