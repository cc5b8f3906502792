public import GraphModel

extension Network where Direction == Undirected, Multiplicity == SingleEdges {
    /// The network with its nodes numbered, a twin of each that is joined to the node's neighbours, and one more node
    /// that is joined to the twins, so many times over: networkx's `mycielskian`.
    ///
    /// It needs one colour more, but has no larger clique than before.
    ///
    /// - Complexity: O(2*ⁱ*(*n* + *m*) + 3*ⁱm*) time and space, where *n* and *m* are the numbers of nodes and edges and
    ///   *i* that of iterations.
    ///
    /// J. Mycielski, "Sur le coloriage des graphes", Colloquium Mathematicum 3 (1955), 161–162,
    /// https://doi.org/10.4064/cm-3-2-161-162
    public func mycielskian(iterations: Int = 1) -> Graph<Int> {
        var graph = numberingNodes()
        for _ in 0..<max(iterations, 0) {
            let count = graph.nodeCount, edges = graph.edges.map { ($0.source, $0.target) }
            graph.addNodes(count..<2 * count)
            graph.addEdges(edges.map { ($0, $1 + count) })
            graph.addEdges(edges.map { ($0 + count, $1) })
            graph.addNode(2 * count)
            graph.addEdges((count..<2 * count).map { ($0, 2 * count) })
        }
        return graph
    }
}
