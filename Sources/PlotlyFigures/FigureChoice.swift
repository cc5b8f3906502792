public import OrderedJSON

/// One of the words that an attribute may be: `.lines`, or any text in quotes.
public protocol FigureChoice: JSONConvertible, Hashable, ExpressibleByStringInterpolation {
    init(json: JSON)
}

extension FigureChoice {
    public init(_ text: String) { self.init(json: .string(text)) }
    public init(stringLiteral value: String) { self.init(json: .string(value)) }

    /// A choice for each point.
    public static func each(_ choices: some Sequence<Self>) -> Self { Self(json: .array(choices.map(\.json))) }
}

extension FigureChoice where Self: ExpressibleByBooleanLiteral {
    public init(_ value: Bool) { self.init(json: .bool(value)) }
    public init(booleanLiteral value: Bool) { self.init(json: .bool(value)) }
}

extension FigureChoice where Self: ExpressibleByIntegerLiteral {
    public init(_ value: Int) { self.init(json: .int(value)) }
    public init(integerLiteral value: Int) { self.init(json: .int(value)) }
}

/// Several words together: `[.lines, .markers]`, or `"lines+markers"`.
public protocol FigureFlags: FigureChoice, ExpressibleByArrayLiteral {}

extension FigureFlags {
    public init(arrayLiteral elements: Self...) {
        self.init(elements.compactMap(\.json.stringValue).joined(separator: "+"))
    }
}
