public import GraphModel

extension Network where Node: GraphFileNode, Direction == Undirected {
    /// Reads the first graph of a text in graph6, as networkx's `from_graph6_bytes` does. The nodes are the integers
    /// from 0.
    ///
    /// - Throws: ``GraphFormatError`` with line and column where a character or the length is not right.
    public init(graph6 text: some StringProtocol, limits: ReadingLimits = .standard) throws(GraphFormatError) {
        self = try Graph6.read(Array(text.utf8), limits: limits).network()
    }

    /// Reads the first graph of a text in sparse6, as networkx's `from_sparse6_bytes` does. The nodes are the integers
    /// from 0.
    ///
    /// - Throws: ``GraphFormatError`` with line and column where a character is not right, and where there are parallel
    ///   edges and the network allows none.
    public init(sparse6 text: some StringProtocol, limits: ReadingLimits = .standard) throws(GraphFormatError) {
        self = try Sparse6.read(Array(text.utf8), limits: limits).network()
    }

    /// The network in sparse6, as networkx's `to_sparse6_bytes` writes it: nodes are numbered in sorted order. Only
    /// nodes and edges are written; names, attributes, keys and groups are lost.
    public func sparse6() -> String {
        var output = TextOutput()
        // It refuses nothing but directions.
        try? Sparse6.write(GraphContent(self, .sparse6, typedNodes: true), to: &output)
        return output.text
    }
}

extension Network where Node: GraphFileNode, Direction == Undirected, Multiplicity == SingleEdges {
    /// The network in graph6, as networkx's `to_graph6_bytes` writes it: nodes are numbered in order. Only nodes and
    /// edges between two nodes are written; loops, names, attributes and groups are lost.
    ///
    /// - Complexity: O(*n*²), where *n* is the number of nodes.
    public func graph6() -> String {
        var output = TextOutput()
        // It refuses nothing but directions and parallel edges.
        try? Graph6.write(GraphContent(self, .graph6), to: &output)
        return output.text
    }
}
