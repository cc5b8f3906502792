public import OrderedJSON

/// What is written on or beside a node, an edge, a cluster or a graph.
public enum Label: Sendable, Hashable {
    /// Text as it is: nothing in it has a meaning but the line breaks.
    case text(String)
    /// Graphviz's HTML-like label: tables, fonts and line breaks in angle brackets.
    case html(String)
    /// Graphviz's escape string, passed on untouched: `\N` is the node's name, `\l` ends a line at the left, and in the
    /// shape `record` bars and braces make fields.
    case escaped(String)
}

extension Label: ExpressibleByStringInterpolation {
    public init(stringLiteral text: String) { self = .text(text) }
}

extension Label: AttributeValue {
    public init?(attribute json: JSON) {
        if let text = json["html"]?.stringValue {
            self = .html(text)
        } else if let text = json["escaped"]?.stringValue {
            self = .escaped(text)
        } else if let text = String(attribute: json) {
            self = .text(text)
        } else {
            return nil
        }
    }

    /// A string, `{"html": …}` or `{"escaped": …}`.
    public var json: JSON {
        switch self {
        case .text(let text): .string(text)
        case .html(let text): ["html": .string(text)]
        case .escaped(let text): ["escaped": .string(text)]
        }
    }
}

extension Label: CustomStringConvertible {
    /// The label's content, whatever kind it is.
    public var description: String {
        switch self {
        case .text(let text), .html(let text), .escaped(let text): text
        }
    }
}

extension AttributeKey where Value == Label {
    /// A label of plain text.
    public func callAsFunction(_ text: some StringProtocol) -> Attribute { self(Label.text(String(text))) }

    /// A label in Graphviz's HTML-like language, without the angle brackets around it.
    public func callAsFunction(html: some StringProtocol) -> Attribute { self(Label.html(String(html))) }

    /// A label in Graphviz's escape strings.
    public func callAsFunction(escaped: some StringProtocol) -> Attribute { self(Label.escaped(String(escaped))) }
}
