public import GraphModel

extension Network where Direction == Undirected {
    /// For every node the reciprocal of the sum of its resistances to all others, if every edge is a wire: networkx's
    /// `current_flow_closeness_centrality` and `information_centrality`.
    ///
    /// - Parameter weight: The conductance of an edge.
    /// - Returns: A number for every node, in order; infinity where there is only one.
    /// - Throws: ``Unreachable`` where the network is not connected.
    /// - Complexity: O(*n*³) time and O(*n*²) space, where *n* is the number of nodes.
    ///
    /// U. Brandes, D. Fleischer, "Centrality measures based on current flow", STACS 2005, 533–544,
    /// https://doi.org/10.1007/978-3-540-31856-9_44
    public func currentFlowClosenessCentrality(
        weight: EdgeWeight<Node> = .unit
    ) throws(Unreachable<Node>) -> NodeMap<Node, Double> {
        let potentials = try potentials(weight, false)
        let diagonal = potentials.diagonal, trace = diagonal.reduce(0, +)
        // The potentials of a row add up to 0.
        return nodeMap(diagonal.map { 1 / (Double(nodeCount) * $0 + trace) })
    }

    /// For every node the share of a current that passes through it, in the mean over all pairs of other nodes between
    /// which it flows: networkx's `current_flow_betweenness_centrality`.
    ///
    /// Loops carry no current; networkx counts them in a way that depends on its order of nodes.
    ///
    /// - Parameters:
    ///   - isNormalized: Whether it is the mean over the pairs of other nodes, else the sum.
    ///   - weight: The conductance of an edge.
    /// - Returns: A number for every node, in order; 0 where there are less than three.
    /// - Throws: ``Unreachable`` where the network is not connected.
    /// - Complexity: O(*n*³ + *mn* log *n*) time and O(*n*²) space, where *n* and *m* are the numbers of nodes and edges.
    ///
    /// M. E. J. Newman, "A measure of betweenness centrality based on random walks", Social Networks 27 (2005), 39–54,
    /// https://doi.org/10.1016/j.socnet.2004.11.009
    public func currentFlowBetweennessCentrality(
        isNormalized: Bool = true, weight: EdgeWeight<Node> = .unit
    ) throws(Unreachable<Node>) -> NodeMap<Node, Double> {
        let edges = edgeList, currents = try currents(edges, weight)
        guard nodeCount > 2 else { return nodeMap(Array(repeating: 0, count: nodeCount)) }
        var sums = [Double](repeating: 0, count: nodeCount)
        for (edge, current) in zip(edges, currents) where edge.source != edge.target {
            sums[Int(edge.source)] += current
            sums[Int(edge.target)] += current
        }
        // What a node itself sends and takes does not pass through it.
        let others = Double(nodeCount - 1), pairs = isNormalized ? others * (others - 1) / 2 : 1
        return nodeMap(sums.map { ($0 - others) / 2 / pairs })
    }

    /// For every edge the share of a current that flows along it, over all pairs of nodes between which it flows:
    /// networkx's `edge_current_flow_betweenness_centrality`.
    ///
    /// - Parameters:
    ///   - isNormalized: Whether the sum is divided by (*n* − 1)(*n* − 2), else by 2.
    ///   - weight: The conductance of an edge.
    /// - Returns: A number for every edge, in order; 0 for loops, and where there are less than three nodes and the sum is
    ///   to be divided.
    /// - Throws: ``Unreachable`` where the network is not connected.
    /// - Complexity: O(*n*³ + *mn* log *n*) time and O(*n*²) space, where *n* and *m* are the numbers of nodes and edges.
    public func edgeCurrentFlowBetweennessCentrality(
        isNormalized: Bool = true, weight: EdgeWeight<Node> = .unit
    ) throws(Unreachable<Node>) -> [(edge: Edge<Node>, value: Double)] {
        let currents = try currents(edgeList, weight)
        let divisor = isNormalized ? Double((nodeCount - 1) * (nodeCount - 2)) : 2
        return zip(edges, currents).map { ($0, divisor == 0 ? 0 : $1 / divisor) }
    }

    /// For every edge the sum over all pairs of nodes of the current that flows along it.
    private func currents(
        _ edges: [ProductEdge], _ weight: EdgeWeight<Node>
    ) throws(Unreachable<Node>) -> [Double] {
        let potentials = try potentials(weight, false), weights = edgeWeights(weight)
        return zip(edges, edgeNumbers).map { edge, number in
            let conductance = weights.map { $0[Int(number)] } ?? 1
            guard edge.source != edge.target, !conductance.isNaN else { return 0 }
            let drops = (0..<nodeCount).map {
                potentials[Int(edge.source), $0] - potentials[Int(edge.target), $0]
            }.sorted()
            // The sum of the differences of all pairs: each number counts once for all smaller and against all larger.
            return abs(conductance)
                * drops.enumerated().reduce(0) { $0 + Double(2 * $1.offset - nodeCount + 1) * $1.element }
        }
    }
}
