extension Network: ExpressibleByDictionaryLiteral {
    /// Nodes with their neighbours: `let graph: DiGraph = ["a": ["b", "c"], "b": ["c"]]`.
    ///
    /// The nodes before the colons come first, then those that are only neighbours. In an undirected network an edge
    /// may be said from both sides.
    public init(dictionaryLiteral lists: (Node, [Node])...) {
        self.init(nodes: lists.map(\.0))
        for (node, neighbors) in lists {
            for neighbor in neighbors { insertEdge(node, neighbor, key: isMultigraph ? 0 : nil, Attributes()) }
        }
    }
}
