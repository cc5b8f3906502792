internal import CCairo
import GraphDrawing

/// Pango's fonts for one drawing, on one thread: the first family that has a character draws it.
final class Fonts {
    let handle: OpaquePointer

    /// - Parameter family: A list of families as in CSS.
    init(family: String) {
        let names = family.filter { $0 != "\"" && $0 != "'" && $0 != "\0" }
        guard let handle = ccairo_fonts_make(names) else { fatalError("there is no memory for fonts") }
        self.handle = handle
    }

    deinit { ccairo_fonts_free(handle) }

    /// Pango counts in 1,024ths of a point, up to 2³¹: what is longer than it can be told is cut off.
    private static let longest = 1_000_000.0

    /// Lends a line of text in the form that C takes.
    func withText<Result>(
        _ string: Substring, size: Double, isBold: Bool, _ body: (UnsafePointer<ccairo_text>) -> Result
    ) -> Result {
        var string = string
        // No character is wider than four times its height.
        let most = max(1, Int(Self.longest / (4 * max(size, 1))))
        if string.utf8.count > most { string = string.prefix(most) }
        // Cairo refuses what is no character.
        if string.unicodeScalars.contains(where: \.isNoncharacter) {
            var scalars = String.UnicodeScalarView()
            scalars.append(contentsOf: string.unicodeScalars.map { $0.isNoncharacter ? "\u{FFFD}" : $0 })
            string = Substring(String(scalars))
        }
        return string.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { bytes in
                var text = ccairo_text(bytes: bytes.baseAddress, length: bytes.count, size: size, is_bold: isBold)
                return body(&text)
            }
        }
    }

    func width(of line: Substring, size: Double, isBold: Bool) -> Double {
        withText(line, size: size, isBold: isBold) { ccairo_text_width(handle, $0) }
    }

    /// For how many characters there is no font.
    func missingCharacters(in line: String) -> Int {
        withText(Substring(line), size: 10, isBold: false) { Int(ccairo_text_missing(handle, $0)) }
    }
}

extension Unicode.Scalar {
    fileprivate var isNoncharacter: Bool { value & 0xFFFE == 0xFFFE || 0xFDD0...0xFDEF ~= value }
}

extension ccairo_place {
    /// - Parameter direction: In which the text is read; by its length the text is scaled.
    init(_ text: GraphScene.Text, at position: GraphScene.Point, direction: GraphScene.Point) {
        let anchor =
            switch text.anchor {
            case .start: 0.0
            case .middle: 0.5
            case .end: 1.0
            }
        self.init(x: position.x, y: position.y, dx: direction.x, dy: direction.y, anchor: anchor)
    }
}

extension TextMeasure {
    /// By the fonts that Pango finds, which are those that drawings by Cairo have.
    public static let pango = TextMeasure { family in
        let fonts = Fonts(family: family)
        return { fonts.width(of: $0, size: $1, isBold: $2) }
    }
}
