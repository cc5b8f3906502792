public import GraphModel

extension Network where Direction == Undirected {
    /// For every node how irregularly a random walk comes back to it, the standard deviation of the number of steps in
    /// between: networkx's `second_order_centrality`.
    ///
    /// The walk stays at nodes of low degree so often that it is everywhere alike. The lower the number, the more central
    /// the node. Of parallel edges the last counts.
    ///
    /// - Parameter weight: In which proportion the edges of a node are followed; must not be negative.
    /// - Returns: A number for every node, in order.
    /// - Throws: ``Unreachable`` where the network is not connected, `CancellationError` where the task is cancelled.
    /// - Complexity: O(*n*⁴) time and O(*n*²) space, where *n* is the number of nodes.
    ///
    /// A.-M. Kermarrec, E. Le Merrer, B. Sericola, G. Trédan, "Second order centrality: distributed assessment of nodes
    /// criticity in complex networks", Computer Communications 34 (2011), 619–628,
    /// https://doi.org/10.1016/j.comcom.2010.06.007
    public func secondOrderCentrality(weight: EdgeWeight<Node> = .weight) throws -> NodeMap<Node, Double> {
        try checkConnected()
        var steps = Network<Node, Directed, SingleEdges>(self).adjacencyMatrix(weight: weight).dense
        let degrees = (0..<nodeCount).map { column in (0..<nodeCount).reduce(0) { $0 + steps[$1, column] } }
        let highest = degrees.max() ?? 0
        for (rank, degree) in degrees.enumerated() where degree < highest { steps[rank, rank] = highest - degree }
        steps = steps.normalizingRows()
        let count = Double(nodeCount)
        return nodeMap(
            try (0..<nodeCount).map { rank in
                try Task.checkCancellation()
                // The mean number of steps to the node from each: one, and those from where it leads if not there yet.
                var equations = Matrix.identity(nodeCount)
                for row in 0..<nodeCount {
                    for column in 0..<nodeCount where column != rank { equations[row, column] -= steps[row, column] }
                }
                guard let times = TriangularFactors(equations)?.solve(Array(repeating: 1, count: nodeCount)) else {
                    return .nan
                }
                return (2 * times.reduce(0, +) - count * (count + 1)).squareRoot()
            })
    }
}
