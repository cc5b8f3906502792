/// A value that is already safe markup.
///
/// Template engines and other code that meets values of any type recognise these and print their ``html`` unescaped:
/// ```swift
/// if let safe = value as? any MarkupConvertible { page += safe.html.markup }
/// ```
/// Conforming a type of your own cannot open a hole: the only thing it can hand out is an ``HTML``, and that is
/// escaped where it is made.
public protocol MarkupConvertible: CustomStringConvertible {
    /// The value as a fragment that may stand in element content.
    var html: HTML { get }
}

extension MarkupConvertible {
    /// The markup, so that an engine that prints descriptions prints the right thing.
    public var description: String { html.markup }
}
