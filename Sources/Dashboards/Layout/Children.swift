/// What a component holds: text, numbers, components, or a list of those.
///
/// ```swift
/// let children: Children = "The total is \(total)."
/// Children(Html.B { "bold" })
/// ```
public struct Children: Sendable, Hashable {
    /// The content as the browser reads it: `null`, a value, or an array of values.
    public let json: JSON
    /// The libraries of the components inside.
    public let libraries: Set<ComponentLibrary>

    init(json: JSON, libraries: Set<ComponentLibrary>) {
        self.json = json
        self.libraries = libraries
    }

    /// Nothing.
    public init() { self.init(json: .null, libraries: []) }

    /// A component.
    public init(_ component: some Component) {
        self.init(
            json: component.json, libraries: component.properties.libraries.union([type(of: component).type.library]))
    }

    /// A text.
    public init(_ text: String) { self.init(json: .string(text), libraries: []) }

    /// What a builder block lists.
    public init(@LayoutBuilder _ content: () throws -> Children) rethrows { self = try content() }

    /// A list also where it has one item or none, to which a ``Patch`` can add.
    public static func list(@LayoutBuilder _ content: () -> Children = { Children() }) -> Children {
        let content = content()
        return Children(json: .array(content.items), libraries: content.libraries)
    }

    /// The items one after another; nested lists are flattened, as the browser cannot wrap components in them.
    public init(joining parts: [Children]) {
        let filled = parts.filter { !$0.json.isNull }
        if filled.count == 1 {
            self = filled[0]
            return
        }
        let items = parts.flatMap(\.items)
        self.init(
            json: items.count == 1 ? items[0] : items.isEmpty ? .null : .array(items),
            libraries: parts.reduce(into: []) { $0.formUnion($1.libraries) })
    }

    /// The items, none for `null`.
    public var items: [JSON] {
        switch json {
        case .null: []
        case .array(let items): items
        default: [json]
        }
    }
}

extension Children {
    /// The content as the whole of a page: the browser takes a component or a list, but no text or number alone, and
    /// waits for ever where it gets nothing.
    var pageJSON: JSON {
        if case .object = json { json } else { .array(items.isEmpty ? [""] : items) }
    }
}

extension Children: JSONConvertible {
    /// Content as the browser sent it. Its components come from libraries that its page has loaded already.
    public init(json: JSON) { self.init(json: json, libraries: []) }
}

extension Children: ExpressibleByStringInterpolation {
    public init(stringLiteral value: String) { self.init(value) }
}

extension Children: ExpressibleByIntegerLiteral {
    public init(integerLiteral value: Int) { self.init(json: .int(value), libraries: []) }
}

extension Children: ExpressibleByFloatLiteral {
    public init(floatLiteral value: Double) { self.init(json: .double(value), libraries: []) }
}

extension Children: ExpressibleByNilLiteral {
    public init(nilLiteral: ()) { self.init() }
}

extension Children: ExpressibleByArrayLiteral {
    public init(arrayLiteral elements: Children...) { self.init(joining: elements) }
}
