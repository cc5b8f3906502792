/// A picture that is safe to put into a page.
///
/// Values come from this package's own drawing and from `init(graphviz:options:)`; there is no initialiser
/// that takes text. Hence an ``HTML`` may contain one without a check:
/// ```swift
/// let page: HTML = "<h1>\(title)</h1>\(chart)"
/// ```
public struct SVG: Sendable, Hashable, MarkupConvertible {
    /// An `<svg>` element, well-formed XML in UTF-8 without a prolog: a whole file, and a part of an HTML page.
    public let markup: String

    /// The size the picture asks for, in points (1/72 inch), where it is known.
    public let size: Size?

    /// Markup that this package has made itself.
    package init(trusted markup: String, size: Size? = nil) {
        self.markup = markup
        self.size = size
    }

    /// The picture inside the page: its text can be selected, its links work, style sheets reach it.
    public var html: HTML { HTML(trusted: markup) }
}

extension SVG {
    /// A width and a height in points.
    public struct Size: Sendable, Hashable {
        public var width: Double
        public var height: Double

        public init(width: Double, height: Double) {
            self.width = width
            self.height = height
        }
    }
}
