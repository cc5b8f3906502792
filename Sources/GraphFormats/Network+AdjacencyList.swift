public import GraphModel

extension Network where Node: GraphFileNode {
    /// Reads an adjacency list: a line for every node, with the node and its neighbours, as networkx's `read_adjlist`
    /// does. Neighbours named twice become parallel edges, or one where there are none.
    ///
    /// - Throws: ``GraphFormatError`` with line and column, where a node is no `Node`.
    public init(
        adjacencyList text: some StringProtocol, options: EdgeListOptions = EdgeListOptions(),
        limits: ReadingLimits = .standard
    ) throws(GraphFormatError) {
        let bytes = Array(text.utf8)
        try limits.check(bytes, .adjacencyList)
        var reader = AdjacencyListReader(options, limits: limits)
        self = try reader.readAll(bytes).network()
    }

    /// The network as an adjacency list, as networkx's `write_adjlist` writes it, without its heading.
    ///
    /// An adjacency list holds nodes and edges; all attributes, keys and groups are lost.
    ///
    /// - Throws: ``GraphFormatError`` where a node's text is empty or contains white space or the sign of comments.
    public func adjacencyList(_ options: EdgeListOptions = EdgeListOptions()) throws(GraphFormatError) -> String {
        var output = TextOutput()
        try AdjacencyListWriter.write(GraphContent(self, .adjacencyList), multiline: false, options, to: &output)
        return output.text
    }

    /// Reads a multiline adjacency list: a line for every node with the number of its neighbours, and below it a line
    /// for each of them, with a weight or a dictionary in Python's notation if the edge has attributes, as networkx's
    /// `read_multiline_adjlist` does.
    ///
    /// - Throws: ``GraphFormatError`` with line and column, where numbers and lines do not fit, and where a node is no
    ///   `Node`.
    public init(
        multilineAdjacencyList text: some StringProtocol, options: EdgeListOptions = EdgeListOptions(),
        limits: ReadingLimits = .standard
    ) throws(GraphFormatError) {
        let bytes = Array(text.utf8)
        try limits.check(bytes, .multilineAdjacencyList)
        var reader = MultilineAdjacencyListReader(options, limits: limits)
        self = try reader.readAll(bytes).network()
    }

    /// The network as a multiline adjacency list, as networkx's `write_multiline_adjlist` writes it, without its
    /// heading. Attributes of nodes and of the network, keys of parallel edges and groups are lost.
    ///
    /// - Throws: ``GraphFormatError`` where a node's text is empty or contains white space or the sign of comments.
    public func multilineAdjacencyList(
        _ options: EdgeListOptions = EdgeListOptions()
    ) throws(GraphFormatError) -> String {
        var output = TextOutput()
        try AdjacencyListWriter.write(
            GraphContent(self, .multilineAdjacencyList), multiline: true, options, to: &output)
        return output.text
    }
}
