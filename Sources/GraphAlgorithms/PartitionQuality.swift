public import GraphModel

extension Network {
    /// Whether every node is in exactly one of the communities and they have no others: networkx's `is_partition`.
    ///
    /// - Complexity: O(*n*) in time, where *n* is the number of nodes.
    public func isPartition(_ communities: some Sequence<some Sequence<Node>>) -> Bool {
        (try? communityNumbers(communities)) != nil
    }

    /// How good communities are by the numbers of edges within and between them: networkx's `partition_quality`.
    ///
    /// - Parameter communities: Sets of nodes, each node in one of them.
    /// - Returns: The coverage, which is the share of the edges that are within a community, not a number without edges; and the
    ///   performance, which is the share of all pairs of nodes that are either joined within a community or apart between two,
    ///   −1 where there can be parallel edges.
    /// - Throws: ``NotAPartition``.
    /// - Complexity: O(*n* + *m*) in time, where *n* and *m* are the numbers of nodes and edges.
    ///
    /// S. Fortunato, "Community detection in graphs", Physics Reports 486 (2010), 75–174,
    /// https://doi.org/10.1016/j.physrep.2009.11.002
    public func partitionQuality(
        of communities: some Sequence<some Sequence<Node>>
    ) throws(NotAPartition<Node>) -> (coverage: Double, performance: Double) {
        let numbers = try communityNumbers(communities)
        var sizes = [Int](repeating: 0, count: (numbers.max() ?? -1) + 1), inside = 0
        for number in numbers { sizes[number] += 1 }
        let topology = topology
        for edge in edgeNumbers {
            let ends = ends(ofEdge: Int(edge))
            if numbers[ends.tail] == numbers[ends.head] { inside += 1 }
        }
        let coverage = Double(inside) / Double(topology.edgeCount)
        guard !isMultigraph else { return (coverage, -1) }
        let factor = isDirected ? 2 : 1
        let between = (nodeCount * nodeCount - sizes.reduce(0) { $0 + $1 * $1 }) / 2 * factor
        let apart = between - (edgeCount - inside), pairs = nodeCount * (nodeCount - 1) / 2 * factor
        return (coverage, Double(inside + apart) / Double(pairs))
    }

    /// The number of the community of every node.
    func communityNumbers(
        _ communities: some Sequence<some Sequence<Node>>
    ) throws(NotAPartition<Node>) -> [Int] {
        var numbers = [Int](repeating: -1, count: nodeCount), count = 0
        for community in communities {
            for node in community {
                guard let rank = rank(of: node), numbers[rank] < 0 else { throw NotAPartition(node) }
                numbers[rank] = count
            }
            count += 1
        }
        if let rank = numbers.firstIndex(of: -1) { throw NotAPartition(node(ofRank: rank)) }
        return numbers
    }
}
