public import GraphModel

extension Network where Node: GraphFileNode {
    /// Reads a table of edges and, if there is one, a table of nodes, each with a heading (RFC 4180).
    ///
    /// ```swift
    /// let graph = try DiGraph<String>(csv: "source,target,weight\na,b,2.5\n", nodes: "id,colour\na,red\nc,blue\n")
    /// ```
    /// The columns `source` and `target`, or `from` and `to`, are the nodes, otherwise the first two; a third column
    /// called `key` is the key in a multigraph. In a table of nodes the first column is the node. All other columns are
    /// attributes: numbers, `true` and `false` by their looks, texts where they stand in quotes or look like nothing
    /// else, and nothing where the field is empty. What separates the fields is a comma, a semicolon or a tab, whichever
    /// comes first in the heading.
    ///
    /// - Parameters:
    ///   - edges: The table of edges.
    ///   - nodes: The table of nodes; its nodes come first.
    /// - Throws: ``GraphFormatError`` with line and column where a quote is not closed, a line has more fields than the
    ///   heading or no second node, and where a node is no `Node`.
    public init(
        csv edges: some StringProtocol, nodes: String? = nil, limits: ReadingLimits = .standard
    ) throws(GraphFormatError) {
        let bytes = Array(edges.utf8)
        try limits.check(bytes, .csv)
        var reader = CSVReader(limits: limits)
        if let nodes { try reader.readNodes(Array(nodes.utf8)) }
        self = try reader.readAll(bytes).network()
    }

    /// The edges as a table: `source`, `target`, in a multigraph `key`, and a column for every attribute.
    ///
    /// A text that looks like a number or a Boolean stands in quotes, so that it is read back as a text. `null`, arrays
    /// and objects come back as texts of JSON. Nodes without edges and attributes of nodes are in ``csvOfNodes()``; the
    /// network's own attributes and groups are lost.
    ///
    /// - Throws: ``GraphFormatError`` where two nodes have the same text.
    public func csv() throws(GraphFormatError) -> String {
        var output = TextOutput()
        try CSVWriter.writeEdges(GraphContent(self, .csv), to: &output)
        return output.text
    }

    /// The nodes as a table: `id`, and a column for every attribute. See ``csv()``.
    public func csvOfNodes() throws(GraphFormatError) -> String {
        var output = TextOutput()
        try CSVWriter.writeNodes(GraphContent(self, .csv), to: &output)
        return output.text
    }
}
