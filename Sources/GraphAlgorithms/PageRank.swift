public import GraphModel

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

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
        let walk = walk(alpha, personalization, start, weight, dangling)
        var values = walk.start
        for _ in 0..<max(maximumIterations, 0) {
            let (shares, stuck) = walk.shares(of: values)
            let moved = walk.columns.leftProduct(shares, columns: 0..<nodeCount)
            let change = walk.move(&values, moved, stuck)
            if change < Double(nodeCount) * tolerance { return nodeMap(values) }
        }
        throw NotConverged(iterations: max(maximumIterations, 0))
    }

    /// The ranks of
    /// ``pageRank(alpha:personalization:maximumIterations:tolerance:start:weight:dangling:)`` on several cores; see
    /// ``Parallelism``. Progress is measured by how much the ranks still change.
    ///
    /// - Parameters:
    ///   - alpha: The probability of following an edge.
    ///   - personalization: In which proportion the walk begins at nodes.
    ///   - maximumIterations: The number of steps that may be taken.
    ///   - tolerance: How much a node may still change in the mean when it ends.
    ///   - start: The first numbers, all alike if not given.
    ///   - weight: In which proportion the edges of a node are followed.
    ///   - dangling: In which proportion the walk goes on at nodes from a node without a way out.
    ///   - parallelism: How many cores may be used.
    ///   - progress: Is told how much is done.
    /// - Throws: ``NotConverged``, `CancellationError`.
    public func pageRank(
        alpha: Double = 0.85, personalization: [Node: Double]? = nil, maximumIterations: Int = 100,
        tolerance: Double = 1e-6, start: [Node: Double]? = nil, weight: EdgeWeight<Node> = .weight,
        dangling: [Node: Double]? = nil, parallelism: Parallelism, progress: (@Sendable (Double) -> Void)? = nil
    ) async throws -> NodeMap<Node, Double> {
        guard nodeCount > 0 else {
            progress?(1)
            return [:]
        }
        let walk = walk(alpha, personalization, start, weight, dangling), columns = walk.columns
        let parts = columns.parts(parallelism.limit)
        var values = walk.start, first: Double?, done = 0.0
        for _ in 0..<max(maximumIterations, 0) {
            let (shares, stuck) = walk.shares(of: values)
            var moved: [Double] = []
            moved.reserveCapacity(nodeCount)
            try await parallelism.run(parts, progress: nil) {
                columns.leftProduct(shares, columns: $0)
            } collect: {
                moved += $1
            }
            let change = walk.move(&values, moved, stuck), wanted = Double(nodeCount) * tolerance
            if change < wanted {
                progress?(1)
                return nodeMap(values)
            }
            // The change shrinks by about the same factor in every step.
            let all = first ?? change
            first = all
            if all > wanted, wanted > 0 { done = max(done, log(all / change) / log(all / wanted)) }
            progress?(done)
        }
        throw NotConverged(iterations: max(maximumIterations, 0))
    }

    private func walk(
        _ alpha: Double, _ personalization: [Node: Double]?, _ start: [Node: Double]?, _ weight: EdgeWeight<Node>,
        _ dangling: [Node: Double]?
    ) -> PageRankWalk {
        let uniform = [Double](repeating: 1 / Double(nodeCount), count: nodeCount)
        func shares(_ proportions: [Node: Double]?) -> [Double]? {
            guard let values = proportions.map(numbers) else { return nil }
            let sum = values.reduce(0, +)
            return sum == 0 ? nil : values.map { $0 / sum }
        }
        let beginning = shares(personalization) ?? uniform
        return PageRankWalk(
            columns: adjacencyColumns(weight), alpha: alpha, start: shares(start) ?? uniform, beginning: beginning,
            escape: shares(dangling) ?? beginning)
    }
}

/// A walk that follows a random edge with a probability and else begins anew.
private struct PageRankWalk: Sendable {
    let columns: AdjacencyColumns
    let alpha: Double
    let start: [Double]
    let beginning: [Double]
    let escape: [Double]

    /// What each node gives to each of its edges, and what nodes without a way out have together.
    func shares(of values: [Double]) -> (shares: [Double], stuck: Double) {
        var stuck = 0.0
        let shares = zip(values, columns.rowSums).map { value, sum in
            if sum == 0 { stuck += value }
            return sum == 0 ? 0 : value / sum
        }
        return (shares, stuck)
    }

    /// Takes what came along edges, and tells how much the numbers changed.
    func move(_ values: inout [Double], _ moved: [Double], _ stuck: Double) -> Double {
        var change = 0.0
        for rank in values.indices {
            let value = alpha * (moved[rank] + stuck * escape[rank]) + (1 - alpha) * beginning[rank]
            change += abs(value - values[rank])
            values[rank] = value
        }
        return change
    }
}
