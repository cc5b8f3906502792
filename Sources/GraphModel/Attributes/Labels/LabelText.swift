/// Text in several styles, for a label that is built of values.
///
/// ```swift
/// graph.addNode("a", .label("ice melts at \("0 °C", \.bold)"))
/// graph.addNode("b", .label(LabelText("H") + LabelText("2").subscript + "O"))
/// ```
/// A line break in a string begins a new line. What is text stays text: `<` and `&` mean nothing here.
public struct LabelText: Sendable, Hashable {
    /// The text in Graphviz's HTML-like language.
    public private(set) var html: String

    private init(html: String) { self.html = html }

    /// Plain text.
    public init(_ text: some StringProtocol) { html = String(text).labelHTML }

    /// The side at which a line ends.
    public enum Side: String, Sendable, CaseIterable {
        case left = "LEFT"
        case center = "CENTER"
        case right = "RIGHT"
    }

    /// The end of a line, with the line before it moved to a side.
    public static func lineBreak(_ side: Side = .center) -> LabelText {
        LabelText(html: side == .center ? "<BR/>" : "<BR ALIGN=\"\(side.rawValue)\"/>")
    }

    public var bold: LabelText { inside("B") }
    public var italic: LabelText { inside("I") }
    public var underlined: LabelText { inside("U") }
    public var overlined: LabelText { inside("O") }
    public var struckThrough: LabelText { inside("S") }
    public var `subscript`: LabelText { inside("SUB") }
    public var superscript: LabelText { inside("SUP") }

    /// The text in another font.
    ///
    /// - Parameters:
    ///   - name: The family's name.
    ///   - size: In points.
    ///   - color: The colour of the letters.
    public func font(_ name: String? = nil, size: Int? = nil, color: Color? = nil) -> LabelText {
        var attributes: [(String, String)] = []
        if let name { attributes.append(("FACE", name)) }
        if let size { attributes.append(("POINT-SIZE", String(size))) }
        if let color { attributes.append(("COLOR", color.text)) }
        return attributes.isEmpty ? self : inside("FONT", attributes)
    }

    public static func + (left: LabelText, right: LabelText) -> LabelText { LabelText(html: left.html + right.html) }

    public static func += (left: inout LabelText, right: LabelText) { left = left + right }

    private func inside(_ element: String, _ attributes: [(String, String)] = []) -> LabelText {
        // Graphviz refuses elements without content.
        html.isEmpty ? self : LabelText(html: "\(startTag(element, attributes))\(html)</\(element)>")
    }
}

extension LabelText: ExpressibleByStringInterpolation {
    public init(stringLiteral text: String) { self.init(text) }

    public init(stringInterpolation: StringInterpolation) { self.init(html: stringInterpolation.html) }

    /// What `"… \(value, \.bold) …"` is made of.
    public struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var html = ""

        public init(literalCapacity: Int, interpolationCount: Int) { html.reserveCapacity(literalCapacity) }

        public mutating func appendLiteral(_ literal: String) { html += literal.labelHTML }

        /// A value as plain text.
        public mutating func appendInterpolation(_ value: some Any) { html += String(describing: value).labelHTML }

        /// Text in several styles.
        public mutating func appendInterpolation(_ text: LabelText) { html += text.html }

        /// A value as text in a style, such as `\.bold`.
        public mutating func appendInterpolation(_ value: some Any, _ style: KeyPath<LabelText, LabelText>) {
            html += LabelText(String(describing: value))[keyPath: style].html
        }
    }
}

extension Label {
    /// Text in several styles.
    public static func styled(_ text: LabelText) -> Label { .html(text.html) }

    /// A table.
    public static func table(_ table: LabelTable) -> Label { .html(table.html) }
}

extension AttributeKey where Value == Label {
    /// A label in several styles.
    @_disfavoredOverload
    public func callAsFunction(_ text: LabelText) -> Attribute { self(Label.styled(text)) }

    /// A label that is a table.
    public func callAsFunction(_ table: LabelTable) -> Attribute { self(Label.table(table)) }
}

extension String {
    /// The string as text of an HTML-like label.
    fileprivate var labelHTML: String {
        var html = ""
        for scalar in unicodeScalars {
            switch scalar {
            case "&": html += "&amp;"
            case "<": html += "&lt;"
            case ">": html += "&gt;"
            case "\n": html += "<BR/>"
            case "\r": break
            case "\t": html += " "
            case _ where scalar.value < 0x20 || scalar.value == 0x7F: html += "\u{FFFD}"
            default: html.unicodeScalars.append(scalar)
            }
        }
        return html
    }

    /// The string as the value of an attribute.
    fileprivate var labelAttribute: String {
        unicodeScalars.reduce(into: "") { result, scalar in
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case _ where scalar.value < 0x20 || scalar.value == 0x7F: result += " "
            default: result.unicodeScalars.append(scalar)
            }
        }
    }
}

/// `<TD PORT="a" BORDER="1">`
func startTag(_ element: String, _ attributes: [(String, String)]) -> String {
    "<" + element + attributes.map { " \($0)=\"\($1.labelAttribute)\"" }.joined() + ">"
}
