/// What a picture says of one of its nodes, edges or clusters.
public struct SVGObject: Sendable {
    /// The id, to be prefixed like every other; `nil` keeps Graphviz's.
    public var id: String?

    /// Classes to add to Graphviz's own (`node`, `edge`, `cluster`, `graph`): ASCII letters, digits, `-` and `_`.
    public var classes: [String]

    /// The text of `<title>`, which browsers show as a tooltip; `nil` keeps Graphviz's, the object's name.
    public var title: String?

    /// `data-*` attributes. A name goes without `data-` and holds lower-case ASCII letters, digits, `-` and `_`;
    /// a value is any text.
    public var data: [(name: String, value: String)]

    public init(
        id: String? = nil,
        classes: [String] = [],
        title: String? = nil,
        data: [(name: String, value: String)] = []
    ) {
        self.id = id
        self.classes = classes
        self.title = title
        self.data = data
    }
}
