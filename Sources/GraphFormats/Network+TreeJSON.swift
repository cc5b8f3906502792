public import GraphModel
public import OrderedJSON

extension Network where Node: GraphFileNode, Direction == Directed {
    /// Reads a rooted tree from nested JSON, as networkx's `tree_graph` does: every object is a node with its `id`,
    /// its `children` and its attributes.
    ///
    /// - Throws: ``GraphFormatError`` with line and column where the text is not JSON, and with the place in the JSON
    ///   (`children[3].id`) where it is no tree, two nodes have one id, and where a node is no `Node`.
    public init(treeJSON text: some StringProtocol, limits: ReadingLimits = .standard) throws(GraphFormatError) {
        self = try TreeJSON.read(Array(text.utf8), limits: limits).network()
    }

    /// Reads a rooted tree from a JSON value.
    public init(treeData json: JSON) throws(GraphFormatError) { self = try TreeJSON.read(json).network() }

    /// The network, which must be a rooted tree, as nested JSON, as networkx's `tree_data` has it.
    ///
    /// Only nodes have attributes: those of edges and of the network are lost, and those called `id` or `children`.
    ///
    /// - Parameter root: The root; there is only one possible.
    /// - Throws: ``GraphFormatError`` where the network is no tree with that root; networkx's `TypeError`.
    public func treeJSON(root: Node? = nil) throws(GraphFormatError) -> String {
        if let root, rank(of: root) == nil {
            throw GraphFormatError(.treeJSON, "the root \(root.nodeText.prefix(40)) is not in the network")
        }
        var output = TextOutput()
        try TreeJSON.write(
            GraphContent(self, .treeJSON, typedNodes: true), root: root.flatMap { rank(of: $0) }, to: &output)
        return output.text
    }
}
