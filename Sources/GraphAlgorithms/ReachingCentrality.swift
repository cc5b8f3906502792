public import GraphModel

extension Network {
    /// The share of the other nodes that a node reaches; where there are no directions, the mean of the reciprocal
    /// distances; with weights, the mean over all others of the mean weight on the way to them. networkx's
    /// `local_reaching_centrality`.
    ///
    /// - Parameters:
    ///   - node: The node.
    ///   - weight: How strong an edge is; the way is the one on which the reciprocals add up to least.
    ///   - normalized: Whether strengths are divided by their mean.
    /// - Throws: `NodeNotFound`; ``InvalidArgument`` if the weights are negative or add up to nothing, or if there is only this
    ///   node.
    /// - Complexity: O((*n* + *m*) log *n*) in time, where *n* and *m* are the numbers of nodes and edges.
    ///
    /// E. Mones, L. Vicsek, T. Vicsek, "Hierarchy measure for complex networks", PLoS ONE 7 (2012), e33799,
    /// https://doi.org/10.1371/journal.pone.0033799
    public func localReachingCentrality(
        of node: Node, weight: EdgeWeight<Node> = .unit, normalized: Bool = true
    ) throws -> Double {
        let search = try ReachingSearch(self, weight, normalized)
        return try search.centrality(of: try requiredRank(of: node))
    }

    /// How much the local reaching centralities fall short of the largest, in the mean: networkx's
    /// `global_reaching_centrality`. A star has 1, a ring 0.
    ///
    /// - Throws: ``InvalidArgument`` if the weights are negative or add up to nothing, or if there is only one node.
    /// - Complexity: O(*n*(*n* + *m*) log *n*) in time, where *n* and *m* are the numbers of nodes and edges.
    public func globalReachingCentrality(
        weight: EdgeWeight<Node> = .unit, normalized: Bool = true
    ) throws -> Double {
        let search = try ReachingSearch(self, weight, normalized)
        let values = try (0..<Int32(nodeCount)).map { try search.centrality(of: $0) }
        let most = values.max() ?? 0
        return values.reduce(0) { $0 + (most - $1) } / Double(nodeCount - 1)
    }
}

private struct ReachingSearch {
    private let rows: PathRows.Side
    /// The rows with the weights of the edges; in ``rows`` they are lengths.
    private let strengths: PathRows.Side
    private let isByCount: Bool
    private let isWeighted: Bool
    private let norm: Double

    init<Node, Direction, Multiplicity>(
        _ network: Network<Node, Direction, Multiplicity>, _ weight: EdgeWeight<Node>, _ normalized: Bool
    ) throws {
        let weights = network.edgeWeights(weight)
        if case .unit = weight { isWeighted = false } else { isWeighted = true }
        var sum = 0.0
        for edge in network.edgeNumbers {
            let value = weights.map { $0[Int(edge)] } ?? 1
            if value < 0 { throw InvalidArgument("weight", "must not be negative, and is \(value) for an edge") }
            if !value.isNaN { sum += value }
        }
        if network.nodeCount == 1, sum > 0 {
            throw InvalidArgument("node", "is the only one, so that there is nothing else to reach")
        }
        guard sum > 0 else { throw InvalidArgument("weight", "must add up to more than nothing over all edges") }
        let strengths = network.pathRows(weight).outgoing
        self.strengths = strengths
        // The lightest of parallel edges would not be the shortest; there are none with networkx's weights.
        rows =
            isWeighted
            ? PathRows.Side(
                offsets: strengths.offsets, targets: strengths.targets,
                weights: strengths.targets.indices.map { sum / strengths.weight(at: $0) })
            : strengths
        isByCount = !isWeighted && network.isDirected
        norm = isWeighted && normalized ? sum / Double(network.edgeCount) : 1
    }

    func centrality(of source: Int32) throws -> Double {
        let others = Double(rows.offsets.count - 2)
        guard isWeighted else {
            let search = rows.breadthFirstSearch(from: [source])
            if isByCount { return Double(search.order.count - 1) / others }
            var sum = 0.0
            for (distance, level) in search.levels.enumerated().dropFirst() {
                for _ in level { sum += 1 / Double(distance) }
            }
            return sum / others
        }
        let search = try rows.dijkstra(from: [source])
        var strengthSums = [Double](repeating: 0, count: rows.offsets.count - 1), lengths = strengthSums, sum = 0.0
        for rank in search.order {
            let parent = search.parents[Int(rank)]
            guard parent >= 0 else { continue }
            let entry = rows.range(of: parent).first { rows.targets[$0] == rank } ?? 0
            strengthSums[Int(rank)] = strengthSums[Int(parent)] + strengths.weight(at: entry)
            lengths[Int(rank)] = lengths[Int(parent)] + 1
            sum += strengthSums[Int(rank)] / lengths[Int(rank)]
        }
        return sum / norm / others
    }
}
