public import GraphModel

extension Network {
    /// The nodes with an edge between two different ones wherever this network has none: networkx's `complement`.
    ///
    /// It has no loops and no attributes. In an undirected multigraph every edge comes twice, as in networkx.
    ///
    /// ```swift
    /// Graph(edges: [(1, 2), (2, 3)]).complement().edges // (1, 3)
    /// ```
    ///
    /// - Complexity: O(*n*²), where *n* is the number of nodes.
    public func complement() -> Self {
        let rows = pathRows().outgoing
        var lastRow = [Int32](repeating: -1, count: nodeCount), edges: [(tail: Int32, head: Int32)] = []
        for source in 0..<Int32(nodeCount) {
            for entry in rows.range(of: source) { lastRow[Int(rows.targets[entry])] = source }
            for target in (isDirected || isMultigraph ? 0 : source)..<Int32(nodeCount)
            where target != source && lastRow[Int(target)] != source {
                edges.append((source, target))
            }
        }
        return Self(distinctNodes: nodes, edges: edges)
    }
}
