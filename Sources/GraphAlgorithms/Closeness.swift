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
        let job = DistanceSums(pathRows(weight).incoming)
        return nodeMap(job.values.map { $0.closeness(of: nodeCount, wfImproved) })
    }

    /// ``closenessCentrality(weight:wfImproved:)`` on several cores; see ``Parallelism``.
    ///
    /// - Parameters:
    ///   - weight: The length of an edge; lengths must not be negative.
    ///   - wfImproved: Whether to multiply by the share of nodes from which a node can be reached.
    ///   - parallelism: How many cores may be used.
    ///   - progress: Is told how much is done.
    /// - Throws: `CancellationError`.
    public func closenessCentrality(
        weight: EdgeWeight<Node> = .unit, wfImproved: Bool = true, parallelism: Parallelism,
        progress: (@Sendable (Double) -> Void)? = nil
    ) async throws -> NodeMap<Node, Double> {
        let values = try await DistanceSums(pathRows(weight).incoming).values(parallelism, progress)
        return nodeMap(values.map { $0.closeness(of: nodeCount, wfImproved) })
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
        nodeMap(DistanceSums(pathRows(weight).incoming).values.map(\.reciprocals))
    }

    /// ``harmonicCentrality(weight:)`` on several cores; see ``Parallelism``.
    ///
    /// - Parameters:
    ///   - weight: The length of an edge; lengths must not be negative.
    ///   - parallelism: How many cores may be used.
    ///   - progress: Is told how much is done.
    /// - Throws: `CancellationError`.
    public func harmonicCentrality(
        weight: EdgeWeight<Node> = .unit, parallelism: Parallelism, progress: (@Sendable (Double) -> Void)? = nil
    ) async throws -> NodeMap<Node, Double> {
        nodeMap(try await DistanceSums(pathRows(weight).incoming).values(parallelism, progress).map(\.reciprocals))
    }
}

/// What closeness is made of: the number of nodes that are reached from each node, and sums over their distances.
private struct DistanceSums: Sendable {
    struct Value {
        var reachedCount = 0.0
        var distances = 0.0
        var reciprocals = 0.0

        func closeness(of nodeCount: Int, _ wfImproved: Bool) -> Double {
            guard distances > 0, nodeCount > 1 else { return 0 }
            return reachedCount / distances * (wfImproved ? reachedCount / Double(nodeCount - 1) : 1)
        }
    }

    private let rows: PathRows.Side

    init(_ rows: PathRows.Side) { self.rows = rows }

    var values: [Value] { StepSums.stretches(rows.offsets.count - 1).flatMap { values($0) { false } } }

    func values(_ parallelism: Parallelism, _ progress: (@Sendable (Double) -> Void)?) async throws -> [Value] {
        var values: [Value] = []
        try await parallelism.run(StepSums.stretches(rows.offsets.count - 1), progress: progress) {
            self.values($0) { Task.isCancelled }
        } collect: {
            values += $1
        }
        return values
    }

    /// - Parameter isStopped: Whether the values are no longer wanted.
    private func values(_ ranks: Range<Int>, _ isStopped: () -> Bool) -> [Value] {
        guard rows.weights.isEmpty else { return weightedValues(ranks, isStopped) }
        if isStopped() { return [] }
        return StepSums(rows).run(ranks).map {
            Value(
                reachedCount: Double($0.reachedCount), distances: Double($0.distanceSum), reciprocals: $0.reciprocalSum)
        }
    }

    private func weightedValues(_ ranks: Range<Int>, _ isStopped: () -> Bool) -> [Value] {
        var paths = PathCounts(rows, isWeighted: true)
        return ranks.map { rank in
            if isStopped() { return Value() }
            paths.run(from: Int32(rank))
            var value = Value(reachedCount: Double(paths.reachedCount - 1))
            paths.forEachDistance { distance in
                value.distances += distance
                if distance != 0 { value.reciprocals += 1 / distance }
            }
            return value
        }
    }
}
