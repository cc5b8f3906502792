public import GraphModel

extension Network {
    /// For every node, how much of what spreads from other nodes on shortest paths leads through it: networkx's
    /// `percolation_centrality`.
    ///
    /// - Parameters:
    ///   - attribute: The state of a node, from 0 to 1; 1 where it is missing.
    ///   - states: The states, instead of the attribute's.
    ///   - weight: What an edge counts; weights must be positive.
    /// - Returns: A number for every node, in order; not a number or infinite where nothing spreads from other nodes, and where
    ///   there are two nodes.
    /// - Throws: `NodeNotFound` for a node that has no state.
    /// - Complexity: O(*nm*) in time, where *n* and *m* are the numbers of nodes and edges, with weights times log *n*.
    ///
    /// M. Piraveenan, M. Prokopenko, L. Hossain, "Percolation centrality: quantifying graph-theoretic impact of nodes during
    /// percolation in networks", PLoS ONE 8 (2013), e53095, https://doi.org/10.1371/journal.pone.0053095
    public func percolationCentrality(
        attribute: AttributeKey<Double> = "percolation", states: [Node: Double]? = nil,
        weight: EdgeWeight<Node> = .unit
    ) throws(NodeNotFound<Node>) -> NodeMap<Node, Double> {
        var levels: [Double] = []
        for (node, attributes) in nodes.withAttributes {
            guard let level = states == nil ? attributes[attribute] ?? 1 : states?[node] else {
                throw NodeNotFound(node)
            }
            levels.append(level)
        }
        let sum = states?.values.reduce(0, +) ?? levels.reduce(0, +)
        var scores = [Double](repeating: 0, count: nodeCount), dependencies = scores
        var search = ShortestPathSearch(pathRows(weight).outgoing)
        for source in 0..<Int32(nodeCount) {
            search.run(from: source)
            for rank in search.order { dependencies[Int(rank)] = 0 }
            for rank in search.order.reversed() {
                let dependency = dependencies[Int(rank)], share = (1 + dependency) / search.counts[Int(rank)]
                search.forEachLink(to: rank) { previous, _ in
                    dependencies[Int(previous)] += search.counts[Int(previous)] * share
                }
                if rank != source { scores[Int(rank)] += dependency * levels[Int(source)] / (sum - levels[Int(rank)]) }
            }
        }
        let scale = 1 / Double(nodeCount - 2)
        return nodeMap(scores.map { $0 * scale })
    }
}
