public import GraphModel

extension Network where Direction == Undirected, Multiplicity == SingleEdges {
    /// A tree that knows the minimum cut between any two nodes: the least weight on the path between them. networkx's
    /// `gomory_hu_tree`.
    ///
    /// ```swift
    /// let graph = Graph(edges: [("a", "b", [.weight(3)]), ("b", "c", [.weight(1)]), ("a", "c", [.weight(1)])])
    /// try graph.gomoryHuTree(capacity: .weight).edges["b", "a"]?[.weight]  // Optional(4.0)
    /// ```
    ///
    /// - Parameter capacity: The attribute that says how much an edge carries; any amount where it is missing.
    /// - Returns: A tree of the same nodes with the value of a cut as the weight of each edge; `nil` where there are no
    ///   nodes.
    /// - Throws: ``FlowError/unbounded`` if a path of edges without a capacity joins two nodes.
    /// - Complexity: *n* − 1 maximum flows, where *n* is the number of nodes.
    ///
    /// D. Gusfield, "Very simple methods for all pairs network flow analysis", SIAM Journal on Computing 19 (1990),
    /// 143–155, https://doi.org/10.1137/0219009
    public func gomoryHuTree(
        capacity: AttributeKey<Double> = AttributeKey("capacity")
    ) throws(FlowError<Node>) -> Graph<Node>? {
        guard nodeCount > 0 else { return nil }
        var residual = residualNetwork(capacity).residual
        var parents = [Int](repeating: 0, count: nodeCount), values = [Double](repeating: 0, count: nodeCount)
        for source in 0..<nodeCount where source > 0 {
            let target = parents[source]
            residual.empty()
            guard let value = residual.fill(from: source, to: target) else { throw .unbounded }
            let isReaching = residual.isReaching(target)
            values[source] = value
            for node in 1..<nodeCount where node != source && !isReaching[node] && parents[node] == target {
                parents[node] = source
            }
            if target != 0, !isReaching[parents[target]] {
                values[source] = values[target]
                values[target] = value
                parents[source] = parents[target]
                parents[target] = source
            }
        }
        var tree = Graph<Node>(nodes: nodes)
        for source in 0..<nodeCount where source > 0 {
            tree.addEdge(node(ofRank: source), node(ofRank: parents[source]), .weight(values[source]))
        }
        return tree
    }
}
