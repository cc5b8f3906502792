/// What stands around the drawing of a network in LaTeX.
public struct LaTeXOptions: Sendable, Hashable {
    /// Options of the picture, of all nodes and of all edges, in TikZ: `"scale=2"`.
    public var picture: String
    public var nodes: String
    public var edges: String
    /// The figure's caption and its label; nothing if empty.
    public var caption: String
    public var label: String
    /// Whether the figure stands in a document of its own.
    public var isDocument: Bool

    public init(
        picture: String = "", nodes: String = "", edges: String = "", caption: String = "", label: String = "",
        isDocument: Bool = true
    ) {
        self.picture = picture
        self.nodes = nodes
        self.edges = edges
        self.caption = caption
        self.label = label
        self.isDocument = isDocument
    }
}
