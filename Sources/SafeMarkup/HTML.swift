/// A fragment of HTML that holds no unescaped text.
///
/// What is written in the source is markup, what is interpolated is text:
/// ```swift
/// let name = "<script>"
/// let greeting: HTML = "<p>Good morning, \(name)</p>"     // <p>Good morning, &lt;script&gt;</p>
/// let page: HTML = "<main>\(greeting)\(chart)</main>"     // HTML and SVG values pass as they are
/// ```
/// The only way round is ``StringInterpolation/appendInterpolation(trusted:)``, which can be searched for. Literals are
/// `StaticString`, so that no string made at run time reaches the initialisers for them either.
///
/// Escaping makes a value safe in element content and in *quoted* attribute values. It does not make it safe inside
/// `<script>`, `<style>`, comments or unquoted attributes, and it does not look at what an address means: see
/// ``SafeURL``. A fragment itself belongs into element content; in an attribute its own quotes would end the value.
public struct HTML: Sendable, Hashable, MarkupConvertible {
    /// The fragment as text, to be sent to a browser.
    public private(set) var markup: String

    /// The empty fragment.
    public init() {
        markup = ""
    }

    /// Markup that this package has made itself.
    package init(trusted markup: String) {
        self.markup = markup
    }

    /// The fragment that shows `text` as it is.
    public init(text: some StringProtocol) {
        markup = Self.escape(text)
    }

    /// A value that is safe already.
    public init(_ value: some MarkupConvertible) {
        self = value.html
    }

    public var html: HTML { self }

    public var isEmpty: Bool { markup.isEmpty }

    public static func + (first: HTML, second: HTML) -> HTML {
        HTML(trusted: first.markup + second.markup)
    }

    public static func += (first: inout HTML, second: HTML) {
        first.markup += second.markup
    }
}
