public import GraphModel

extension Network {
    /// For every node, the reciprocal of the mean distance from the nodes from which it can be reached.
    ///
    /// ```swift
    /// Graph.path(3).closenessCentrality()   // [0: 0.666…, 1: 1.0, 2: 0.666…]
    /// ```
    ///
    /// - Parameters:
    ///   - weight: The length of an edge; lengths must not be negative.
    ///   - wfImproved: Whether to multiply by the share of nodes from which a node can be reached, so that nodes of small
    ///     components do not come first.
    /// - Returns: A number for every node, in order; 0 where no other node reaches it.
    /// - Complexity: O(*nm*) in time, O(*nm* log *n*) with weights, and O(*n* + *m*) in space, where *n* and *m* are the
    ///   numbers of nodes and edges.
    ///
    /// S. Wasserman, K. Faust, *Social Network Analysis*, Cambridge University Press, 1994, p. 201.
    public func closenessCentrality(
        weight: EdgeWeight<Node> = .unit, wfImproved: Bool = true
    ) -> NodeMap<Node, Double> {
        let rows = pathRows(weight).incoming
        var paths = PathCounts(rows, isWeighted: !rows.weights.isEmpty)
        let values = (0..<nodeCount).map { rank in
            paths.run(from: Int32(rank))
            let sum = paths.order.reduce(0) { $0 + paths.distances[Int($1)] }
            guard sum > 0, nodeCount > 1 else { return 0.0 }
            let reached = Double(paths.order.count - 1)
            return reached / sum * (wfImproved ? reached / Double(nodeCount - 1) : 1)
        }
        return nodeMap(values)
    }

    /// For every node, the sum of the reciprocal distances from all others, 0 for those that cannot reach it.
    ///
    /// - Parameter weight: The length of an edge; lengths must not be negative.
    /// - Returns: A number for every node, in order.
    /// - Complexity: As ``closenessCentrality(weight:wfImproved:)``.
    ///
    /// P. Boldi, S. Vigna, "Axioms for centrality", Internet Mathematics 10 (2014), 222–262,
    /// https://doi.org/10.1080/15427951.2013.865686
    public func harmonicCentrality(weight: EdgeWeight<Node> = .unit) -> NodeMap<Node, Double> {
        let rows = pathRows(weight).incoming
        var paths = PathCounts(rows, isWeighted: !rows.weights.isEmpty)
        let values = (0..<nodeCount).map { rank in
            paths.run(from: Int32(rank))
            return paths.order.reduce(0) { sum, other in
                let distance = paths.distances[Int(other)]
                return distance == 0 ? sum : sum + 1 / distance
            }
        }
        return nodeMap(values)
    }
}
