public import GraphModel

extension Network {
    /// For every node, how often a walk is there that follows a random edge with a probability and else begins anew.
    ///
    /// ```swift
    /// try DiGraph(edges: [("a", "b"), ("c", "b")]).pageRank()   // ["a": 0.213…, "b": 0.574…, "c": 0.213…]
    /// ```
    ///
    /// An undirected edge can be followed both ways, parallel edges as often as there are.
    ///
    /// - Parameters:
    ///   - alpha: The probability of following an edge.
    ///   - personalization: In which proportion the walk begins at nodes, 0 for those that are not in it; all alike if
    ///     not given. Where it names no node of the network all are alike as well.
    ///   - maximumIterations: The number of steps that may be taken.
    ///   - tolerance: How much a node may still change in the mean when it ends.
    ///   - start: The first numbers, all alike if not given.
    ///   - weight: In which proportion the edges of a node are followed.
    ///   - dangling: In which proportion the walk goes on at nodes from a node without a way out; as it begins if not given.
    /// - Returns: A number for every node, in order; their sum is 1.
    /// - Throws: ``NotConverged``.
    /// - Complexity: O(*k*(*n* + *m*)) in time, where *k*, *n* and *m* are the numbers of steps, nodes and edges.
    ///
    /// L. Page, S. Brin, R. Motwani, T. Winograd, *The PageRank citation ranking: bringing order to the web*, Stanford
    /// InfoLab, 1999, http://ilpubs.stanford.edu:8090/422/
    public func pageRank(
        alpha: Double = 0.85, personalization: [Node: Double]? = nil, maximumIterations: Int = 100,
        tolerance: Double = 1e-6, start: [Node: Double]? = nil, weight: EdgeWeight<Node> = .weight,
        dangling: [Node: Double]? = nil
    ) throws(NotConverged) -> NodeMap<Node, Double> {
        guard nodeCount > 0 else { return [:] }
        let uniform = [Double](repeating: 1 / Double(nodeCount), count: nodeCount)
        func shares(_ proportions: [Node: Double]?) -> [Double]? {
            guard let values = proportions.map(numbers) else { return nil }
            let sum = values.reduce(0, +)
            return sum == 0 ? nil : values.map { $0 / sum }
        }
        let columns = adjacencyColumns(weight), beginning = shares(personalization) ?? uniform
        let values = columns.pageRanks(
            from: shares(start) ?? uniform, beginning: beginning, escape: shares(dangling) ?? beginning, alpha: alpha,
            maximumIterations: maximumIterations, tolerance: tolerance)
        guard let values else { throw NotConverged(iterations: max(maximumIterations, 0)) }
        return nodeMap(values)
    }
}

extension AdjacencyColumns {
    /// - Returns: `nil` if the ranks still changed by more than the tolerance.
    fileprivate func pageRanks(
        from start: [Double], beginning: [Double], escape: [Double], alpha: Double, maximumIterations: Int,
        tolerance: Double
    ) -> [Double]? {
        let values = Scratch(start), shares = Scratch(repeating: 0.0, count: count)
        let moved = Scratch(repeating: 0.0, count: count), sums = Scratch(rowSums)
        let beginning = Scratch(beginning), escape = Scratch(escape)
        for _ in 0..<max(maximumIterations, 0) {
            var stuck = 0.0
            for rank in 0..<count {
                let sum = sums[rank]
                if sum == 0 { stuck += values[rank] }
                shares[rank] = sum == 0 ? 0 : values[rank] / sum
            }
            leftProduct(shares, into: moved)
            var change = 0.0
            for rank in 0..<count {
                let value = alpha * (moved[rank] + stuck * escape[rank]) + (1 - alpha) * beginning[rank]
                change += abs(value - values[rank])
                values[rank] = value
            }
            if change < Double(count) * tolerance { return values.array() }
        }
        return nil
    }
}
