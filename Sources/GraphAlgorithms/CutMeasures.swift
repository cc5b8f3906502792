public import GraphModel

extension Network {
    /// The sum of the weights of the edges between two sets of nodes, in both directions: networkx's `cut_size`.
    ///
    /// - Parameters:
    ///   - nodes: The first set.
    ///   - others: The second set; all other nodes if `nil`.
    ///   - weight: What an edge counts.
    /// - Complexity: O(*n* + *m*), where *n* and *m* are the numbers of nodes and edges.
    public func cutSize(_ nodes: [Node], _ others: [Node]? = nil, weight: EdgeWeight<Node> = .unit) -> Double {
        let first = rankSet(of: nodes), second = others.map { rankSet(of: $0) } ?? first.map { !$0 }
        let side = topology.outgoing, weights = edgeWeights(weight)
        var sum = 0.0
        for source in 0..<nodeCount where first[source] || second[source] {
            for entry in side.range(of: source) {
                let target = Int(side.targets[entry]), weight = weights?[Int(side.edges[entry])] ?? 1
                guard isDirected || target >= source, !weight.isNaN else { continue }
                let isForward = first[source] && second[target], isBackward = second[source] && first[target]
                guard isDirected else {
                    if isForward || isBackward { sum += weight }
                    continue
                }
                // An edge from what is in both sets counts from either.
                if isForward || first[source] && isBackward { sum += weight }
                if isBackward || second[source] && isForward { sum += weight }
            }
        }
        return sum
    }

    /// The sum of the degrees of some nodes, in a directed network of what leads from them: networkx's `volume`.
    ///
    /// - Parameters:
    ///   - nodes: The nodes; those that are not in the network are ignored.
    ///   - weight: What an edge counts; a loop of an undirected network counts twice.
    /// - Complexity: O(*n* + *m*), where *n* and *m* are the numbers of nodes and edges.
    public func volume(of nodes: [Node], weight: EdgeWeight<Node> = .unit) -> Double {
        let isIn = rankSet(of: nodes), side = topology.outgoing, weights = edgeWeights(weight)
        var sum = 0.0
        for source in 0..<nodeCount where isIn[source] {
            for entry in side.range(of: source) {
                let weight = weights?[Int(side.edges[entry])] ?? 1
                if !weight.isNaN { sum += !isDirected && Int(side.targets[entry]) == source ? 2 * weight : weight }
            }
        }
        return sum
    }

    /// The cut between two sets, divided by the volume of either, added up: networkx's `normalized_cut_size`.
    ///
    /// - Parameters:
    ///   - nodes: The first set.
    ///   - others: The second set; all other nodes if `nil`.
    ///   - weight: What an edge counts.
    /// - Returns: The quotient; infinity or not a number where a volume is 0.
    /// - Complexity: O(*n* + *m*), where *n* and *m* are the numbers of nodes and edges.
    ///
    /// D. Gleich, "Hierarchical directed spectral graph partitioning" (2006)
    public func normalizedCutSize(
        _ nodes: [Node], _ others: [Node]? = nil, weight: EdgeWeight<Node> = .unit
    ) -> Double {
        let others = others ?? complement(of: nodes)
        return cutSize(nodes, others, weight: weight)
            * (1 / volume(of: nodes, weight: weight) + 1 / volume(of: others, weight: weight))
    }

    /// The cut between two sets, divided by the smaller volume: networkx's `conductance`.
    ///
    /// - Parameters:
    ///   - nodes: The first set.
    ///   - others: The second set; all other nodes if `nil`.
    ///   - weight: What an edge counts.
    /// - Returns: The quotient; infinity or not a number where a volume is 0.
    /// - Complexity: O(*n* + *m*), where *n* and *m* are the numbers of nodes and edges.
    public func conductance(_ nodes: [Node], _ others: [Node]? = nil, weight: EdgeWeight<Node> = .unit) -> Double {
        let others = others ?? complement(of: nodes)
        return cutSize(nodes, others, weight: weight)
            / min(volume(of: nodes, weight: weight), volume(of: others, weight: weight))
    }

    /// The cut between two sets, divided by the size of the smaller: networkx's `edge_expansion`.
    ///
    /// - Parameters:
    ///   - nodes: The first set.
    ///   - others: The second set; all other nodes if `nil`.
    ///   - weight: What an edge counts.
    /// - Returns: The quotient; infinity or not a number where a set is empty.
    /// - Complexity: O(*n* + *m*), where *n* and *m* are the numbers of nodes and edges.
    public func edgeExpansion(_ nodes: [Node], _ others: [Node]? = nil, weight: EdgeWeight<Node> = .unit) -> Double {
        let others = others ?? complement(of: nodes)
        return cutSize(nodes, others, weight: weight) / Double(min(nodes.count, others.count))
    }

    /// The cut between two sets, divided by twice the number of edges: networkx's `mixing_expansion`.
    ///
    /// - Parameters:
    ///   - nodes: The first set.
    ///   - others: The second set; all other nodes if `nil`.
    ///   - weight: What an edge counts.
    /// - Returns: The quotient; not a number where there are no edges.
    /// - Complexity: O(*n* + *m*), where *n* and *m* are the numbers of nodes and edges.
    public func mixingExpansion(_ nodes: [Node], _ others: [Node]? = nil, weight: EdgeWeight<Node> = .unit) -> Double {
        cutSize(nodes, others, weight: weight) / Double(2 * edgeCount)
    }

    /// How many nodes some nodes have as neighbours, divided by their own number: networkx's `node_expansion`.
    ///
    /// - Returns: The quotient; not a number where there are no nodes.
    /// - Complexity: O(*n* + *m*), where *n* and *m* are the numbers of nodes and edges.
    public func nodeExpansion(of nodes: [Node]) -> Double {
        Double(successors(of: rankSet(of: nodes)).count { $0 }) / Double(nodes.count)
    }

    /// How many other nodes some nodes have as neighbours, divided by their own number: networkx's
    /// `boundary_expansion`.
    ///
    /// - Returns: The quotient; not a number where there are no nodes.
    /// - Complexity: O(*n* + *m*), where *n* and *m* are the numbers of nodes and edges.
    public func boundaryExpansion(of nodes: [Node]) -> Double {
        Double(nodeBoundary(of: nodes).count) / Double(nodes.count)
    }

    private func complement(of nodes: [Node]) -> [Node] {
        let isIn = rankSet(of: nodes)
        return (0..<nodeCount).filter { !isIn[$0] }.map { node(ofRank: $0) }
    }
}
