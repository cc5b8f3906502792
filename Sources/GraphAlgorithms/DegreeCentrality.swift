public import GraphModel

extension Network {
    /// The degree of every node as a share of the other nodes.
    ///
    /// Loops and parallel edges count as in ``degree(of:)``, so that values can exceed 1. A single node has 1.
    ///
    /// ```swift
    /// Graph.star(3).degreeCentrality()   // [0: 1.0, 1: 0.333…, 2: 0.333…, 3: 0.333…]
    /// ```
    ///
    /// - Returns: A number for every node, in order.
    /// - Complexity: O(*n*) in time and space, where *n* is the number of nodes.
    public func degreeCentrality() -> NodeMap<Node, Double> { share(degrees.map(\.degree)) }

    private func share(_ degrees: [Int]) -> NodeMap<Node, Double> {
        let scale = nodeCount > 1 ? 1 / Double(nodeCount - 1) : 1
        return nodeMap(nodeCount > 1 ? degrees.map { Double($0) * scale } : degrees.map { _ in 1 })
    }
}

extension Network where Direction == Directed {
    /// The number of edges that lead to every node, as a share of the other nodes; see ``degreeCentrality()``.
    public func inDegreeCentrality() -> NodeMap<Node, Double> { share(inDegrees.map(\.degree)) }

    /// The number of edges that lead from every node, as a share of the other nodes; see ``degreeCentrality()``.
    public func outDegreeCentrality() -> NodeMap<Node, Double> { share(outDegrees.map(\.degree)) }
}
