/// Something that a component can hold: a text, a number, a component, or a list of those.
///
/// ```swift
/// H1(title)
/// Div { "You have "; B(count); " messages." }
/// ```
public protocol LayoutContent: Sendable {
    /// The content as ``Children``.
    var asChildren: Children { get }
}

extension String: LayoutContent {
    public var asChildren: Children { Children(self) }
}

extension Substring: LayoutContent {
    public var asChildren: Children { Children(String(self)) }
}

extension Int: LayoutContent {
    public var asChildren: Children { Children(integerLiteral: self) }
}

extension Double: LayoutContent {
    public var asChildren: Children { Children(floatLiteral: self) }
}

extension Children: LayoutContent {
    public var asChildren: Children { self }
}

extension Component {
    public var asChildren: Children { Children(self) }
}

extension Optional: LayoutContent where Wrapped: LayoutContent {
    public var asChildren: Children { self?.asChildren ?? Children() }
}

extension Array: LayoutContent where Element: LayoutContent {
    public var asChildren: Children { Children(joining: map(\.asChildren)) }
}
