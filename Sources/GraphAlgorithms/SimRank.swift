public import GraphModel

extension Network {
    /// How similar every two nodes are if they are similar whose neighbours are: networkx's `simrank_similarity`.
    ///
    /// In a directed network the neighbours are the predecessors.
    ///
    /// - Parameters:
    ///   - importance: How much is lost from a node to its neighbours.
    ///   - maximumIterations: The number of steps that may be taken.
    ///   - tolerance: By how much similarities may still change when it ends.
    ///   - weight: What an edge counts; parallel ones add up.
    /// - Returns: For every node numbers for all nodes, from 0 to 1, in order.
    /// - Throws: ``NotConverged``.
    /// - Complexity: O(*knm*) in time and O(*n*²) in space, where *n*, *m* and *k* are the numbers of nodes, edges and steps.
    ///
    /// G. Jeh, J. Widom, "SimRank: a measure of structural-context similarity", KDD 2002, 538–543,
    /// https://doi.org/10.1145/775047.775126
    public func simRankSimilarities(
        importance: Double = 0.9, maximumIterations: Int = 1000, tolerance: Double = 1e-4,
        weight: EdgeWeight<Node> = .weight
    ) throws(NotConverged) -> NodeMap<Node, NodeMap<Node, Double>> {
        let values = try simRank(importance, maximumIterations, tolerance, weight)
        return nodeMap(values.map { nodeMap($0) })
    }

    /// How similar two nodes are; see ``simRankSimilarities(importance:maximumIterations:tolerance:weight:)``.
    ///
    /// - Throws: `NodeNotFound`; ``NotConverged``.
    public func simRankSimilarity(
        of first: Node, and second: Node, importance: Double = 0.9, maximumIterations: Int = 1000,
        tolerance: Double = 1e-4, weight: EdgeWeight<Node> = .weight
    ) throws -> Double {
        let first = try requiredRank(of: first), second = try requiredRank(of: second)
        return try simRank(importance, maximumIterations, tolerance, weight)[Int(first)][Int(second)]
    }

    private func simRank(
        _ importance: Double, _ maximumIterations: Int, _ tolerance: Double, _ weight: EdgeWeight<Node>
    ) throws(NotConverged) -> [[Double]] {
        let rows = mergedRows(weight), count = nodeCount
        var sums = [Double](repeating: 0, count: count)
        for (target, value) in zip(rows.targets, rows.values) { sums[Int(target)] += value }
        let shares = zip(rows.targets, rows.values).map { sums[Int($0)] == 0 ? $1 : $1 / sums[Int($0)] }
        var values = [[Double]](repeating: [Double](repeating: 0, count: count), count: count)
        for rank in 0..<count { values[rank][rank] = 1 }
        for iteration in 1..<max(maximumIterations, 1) {
            // What every node is to the neighbours of each, and then what neighbours are to the neighbours of each.
            let half = values.map { row in
                var product = [Double](repeating: 0, count: count)
                for source in 0..<count where row[source] != 0 {
                    for entry in rows.range(of: source) {
                        product[Int(rows.targets[entry])] += row[source] * shares[entry]
                    }
                }
                return product
            }
            var next = [[Double]](repeating: [Double](repeating: 0, count: count), count: count)
            for source in 0..<count {
                for entry in rows.range(of: source) {
                    let target = Int(rows.targets[entry]), share = importance * shares[entry]
                    for place in 0..<count { next[target][place] += share * half[source][place] }
                }
            }
            for rank in 0..<count { next[rank][rank] = 1 }
            let isClose = zip(values, next).allSatisfy { old, new in
                zip(old, new).allSatisfy { abs($0 - $1) <= tolerance + 1e-5 * abs($1) }
            }
            values = next
            if isClose, iteration < maximumIterations { return values }
        }
        throw NotConverged(iterations: max(maximumIterations, 0))
    }
}
