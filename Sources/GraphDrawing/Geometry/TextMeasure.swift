/// How the widths of texts are found: for boxes around labels, for free places beside nodes and edges, for legends.
///
/// A renderer that draws texts itself brings one that measures with the fonts that it draws with; for SVG, whose reader
/// chooses the font, ``estimated`` is near enough.
public struct TextMeasure: Sendable {
    /// The width of a line of text, in the unit of the font size.
    public typealias Width = (_ line: Substring, _ fontSize: Double, _ isBold: Bool) -> Double

    /// Begins to measure for one drawing.
    let begin: @Sendable (_ fontFamily: String) -> Width

    /// - Parameter begin: Makes what measures the texts of one drawing, on one thread, from the drawing's list of font
    ///   families.
    public init(_ begin: @escaping @Sendable (_ fontFamily: String) -> Width) { self.begin = begin }

    /// By ``TextMetrics``, without a font.
    public static let estimated = TextMeasure { _ in
        { line, fontSize, isBold in TextMetrics.width(of: line, fontSize: fontSize) * (isBold ? 1.07 : 1) }
    }
}
