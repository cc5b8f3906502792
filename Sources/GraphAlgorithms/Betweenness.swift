public import GraphModel

extension Network {
    /// For every node, the sum over all pairs of other nodes of the share of their shortest paths that lead through it.
    ///
    /// ```swift
    /// Graph.path(3).betweennessCentrality()   // [0: 0.0, 1: 1.0, 2: 0.0]
    /// ```
    ///
    /// - Parameters:
    ///   - normalized: Whether to divide by the number of pairs.
    ///   - weight: What an edge counts; weights must be positive. Of parallel edges the shortest counts.
    ///   - endpoints: Whether the ends of a path count as on it.
    /// - Returns: A number for every node, in order.
    /// - Complexity: O(*nm*) in time, O(*nm* + *n*² log *n*) with weights, and O(*n* + *m*) in space, where *n* and *m* are
    ///   the numbers of nodes and edges.
    ///
    /// U. Brandes, "A faster algorithm for betweenness centrality", Journal of Mathematical Sociology 25 (2001), 163–177,
    /// https://doi.org/10.1080/0022250X.2001.9990249
    public func betweennessCentrality(
        normalized: Bool = true, weight: EdgeWeight<Node> = .unit, endpoints: Bool = false
    ) -> NodeMap<Node, Double> {
        betweenness(from: nil, normalized, weight, endpoints)
    }

    /// ``betweennessCentrality(normalized:weight:endpoints:)`` on several cores; see ``Parallelism``.
    ///
    /// - Parameters:
    ///   - normalized: Whether to divide by the number of pairs.
    ///   - weight: What an edge counts; weights must be positive. Of parallel edges the shortest counts.
    ///   - endpoints: Whether the ends of a path count as on it.
    ///   - parallelism: How many cores may be used.
    ///   - progress: Is told how much is done.
    /// - Throws: `CancellationError`.
    public func betweennessCentrality(
        normalized: Bool = true, weight: EdgeWeight<Node> = .unit, endpoints: Bool = false, parallelism: Parallelism,
        progress: (@Sendable (Double) -> Void)? = nil
    ) async throws -> NodeMap<Node, Double> {
        try await betweenness(from: nil, normalized, weight, endpoints, parallelism, progress)
    }

    /// An estimate of ``betweennessCentrality(normalized:weight:endpoints:)`` from the paths of some nodes only.
    ///
    /// - Parameters:
    ///   - samples: The number of nodes whose paths are looked at; all of them where there are not as many.
    ///   - seed: Where the stream of ``PythonRandom`` begins, from which the nodes are drawn as networkx draws them.
    ///   - normalized: Whether to divide by the number of pairs.
    ///   - weight: What an edge counts; weights must be positive.
    ///   - endpoints: Whether the ends of a path count as on it.
    /// - Returns: A number for every node, in order; not a number for the only sampled one.
    public func betweennessCentrality(
        samples: Int, seed: Int, normalized: Bool = true, weight: EdgeWeight<Node> = .unit, endpoints: Bool = false
    ) -> NodeMap<Node, Double> {
        betweenness(from: drawnRanks(samples, seed: seed), normalized, weight, endpoints)
    }

    /// ``betweennessCentrality(samples:seed:normalized:weight:endpoints:)`` on several cores; see ``Parallelism``.
    ///
    /// - Parameters:
    ///   - samples: The number of nodes whose paths are looked at; all of them where there are not as many.
    ///   - seed: Where the stream of ``PythonRandom`` begins.
    ///   - normalized: Whether to divide by the number of pairs.
    ///   - weight: What an edge counts; weights must be positive.
    ///   - endpoints: Whether the ends of a path count as on it.
    ///   - parallelism: How many cores may be used.
    ///   - progress: Is told how much is done.
    /// - Throws: `CancellationError`.
    public func betweennessCentrality(
        samples: Int, seed: Int, normalized: Bool = true, weight: EdgeWeight<Node> = .unit, endpoints: Bool = false,
        parallelism: Parallelism, progress: (@Sendable (Double) -> Void)? = nil
    ) async throws -> NodeMap<Node, Double> {
        try await betweenness(
            from: drawnRanks(samples, seed: seed), normalized, weight, endpoints, parallelism, progress)
    }

    /// For every edge, the sum over all pairs of nodes of the share of their shortest paths that lead over it.
    ///
    /// - Parameters:
    ///   - normalized: Whether to divide by the number of pairs.
    ///   - weight: What an edge counts; weights must be positive. Paths are divided among the shortest of parallel edges.
    /// - Returns: A number for every edge, in order.
    /// - Complexity: As ``betweennessCentrality(normalized:weight:endpoints:)``.
    ///
    /// U. Brandes, "On variants of shortest-path betweenness centrality and their generic computation", Social Networks 30
    /// (2008), 136–145, https://doi.org/10.1016/j.socnet.2007.11.001
    public func edgeBetweennessCentrality(
        normalized: Bool = true, weight: EdgeWeight<Node> = .unit
    ) -> [(edge: Edge<Node>, value: Double)] {
        let rows = pathRows(weight)
        var paths = PathCounts(rows.outgoing, isWeighted: !rows.outgoing.weights.isEmpty)
        var scores = [Double](repeating: 0, count: rows.outgoing.targets.count)
        for rank in 0..<Int32(nodeCount) {
            paths.run(from: rank)
            paths.accumulate(entry: { scores[$0] += $1 }, node: { _, _ in })
        }
        return edgeBetweenness(scores, rows, normalized, weight)
    }

    /// ``edgeBetweennessCentrality(normalized:weight:)`` on several cores; see ``Parallelism``.
    ///
    /// - Parameters:
    ///   - normalized: Whether to divide by the number of pairs.
    ///   - weight: What an edge counts; weights must be positive. Paths are divided among the shortest of parallel edges.
    ///   - parallelism: How many cores may be used.
    ///   - progress: Is told how much is done.
    /// - Throws: `CancellationError`.
    public func edgeBetweennessCentrality(
        normalized: Bool = true, weight: EdgeWeight<Node> = .unit, parallelism: Parallelism,
        progress: (@Sendable (Double) -> Void)? = nil
    ) async throws -> [(edge: Edge<Node>, value: Double)] {
        let rows = pathRows(weight), entryCount = rows.outgoing.targets.count, side = rows.outgoing
        let scores = try await parallelism.sums(
            over: Array(0..<Int32(nodeCount)), width: entryCount, progress: progress
        ) { sources in
            var paths = PathCounts(side, isWeighted: !side.weights.isEmpty)
            return sources.map { source in
                var scores = [Double](repeating: 0, count: entryCount)
                if Task.isCancelled { return scores }
                paths.run(from: source)
                paths.accumulate(entry: { scores[$0] += $1 }, node: { _, _ in })
                return scores
            }
        }
        return edgeBetweenness(scores, rows, normalized, weight)
    }

    /// The numbers of edges from the sums of the rows' entries.
    private func edgeBetweenness(
        _ scores: [Double], _ rows: PathRows, _ normalized: Bool, _ weight: EdgeWeight<Node>
    ) -> [(edge: Edge<Node>, value: Double)] {
        let topology = topology, weights = edgeWeights(weight)
        let pairs = Double(nodeCount) * Double(nodeCount - 1)
        let scale = nodeCount < 2 ? 1 : normalized ? 1 / pairs : isDirected ? 1 : 0.5
        var values = [Double](repeating: 0, count: topology.edgeLimit)
        // The entries of the rows and those of the topology come in the same order, parallel edges together.
        for rank in 0..<nodeCount {
            var start = topology.outgoing.range(of: rank).lowerBound
            let end = topology.outgoing.range(of: rank).upperBound
            for entry in rows.outgoing.range(of: Int32(rank)) {
                let target = rows.outgoing.targets[entry]
                var shortest: [Int] = []
                while start < end, topology.outgoing.targets[start] != target { start += 1 }
                while start < end, topology.outgoing.targets[start] == target {
                    let edge = Int(topology.outgoing.edges[start])
                    if weights == nil || weights?[edge] == rows.outgoing.weight(at: entry) { shortest.append(edge) }
                    start += 1
                }
                for edge in shortest { values[edge] += scores[entry] * scale / Double(shortest.count) }
            }
        }
        return zip(edges, edgeNumbers).map { ($0, values[Int($1)]) }
    }

    private func drawnRanks(_ samples: Int, seed: Int) -> [Int]? {
        guard samples < nodeCount else { return nil }
        var random = PythonRandom(seed: seed)
        return random.sample(Array(0..<nodeCount), count: samples)
    }

    private func betweenness(
        from drawn: [Int]?, _ normalized: Bool, _ weight: EdgeWeight<Node>, _ endpoints: Bool
    ) -> NodeMap<Node, Double> {
        let search = BetweennessSearch(pathRows(weight), countsEnds: endpoints)
        let scores = Scratch(repeating: 0.0, count: nodeCount)
        search.run(drawn ?? Array(0..<nodeCount)) { scores[$0] += $1 }
        return scaled(scores.array(), from: drawn, normalized, endpoints)
    }

    private func betweenness(
        from drawn: [Int]?, _ normalized: Bool, _ weight: EdgeWeight<Node>, _ endpoints: Bool,
        _ parallelism: Parallelism, _ progress: (@Sendable (Double) -> Void)?
    ) async throws -> NodeMap<Node, Double> {
        let search = BetweennessSearch(pathRows(weight), countsEnds: endpoints), count = nodeCount
        let sources = drawn?.map { Int32($0) } ?? Array(0..<Int32(count))
        let scores = try await parallelism.sums(over: sources, width: count, progress: progress) { sources in
            sources.map { source in
                let scores = Scratch(repeating: 0.0, count: count)
                if !Task.isCancelled { search.run([Int(source)]) { scores[$0] += $1 } }
                return scores.array()
            }
        }
        return scaled(scores, from: drawn, normalized, endpoints)
    }

    private func scaled(
        _ scores: [Double], from drawn: [Int]?, _ normalized: Bool, _ endpoints: Bool
    ) -> NodeMap<Node, Double> {
        let ends = Double(endpoints ? nodeCount : nodeCount - 1)
        guard ends >= 2 else { return nodeMap(scores) }
        /// What a sum over the paths from so many nodes is to be multiplied with.
        func scale(_ sources: Double) -> Double {
            guard sources > 0 else { return .nan }
            return normalized ? 1 / (sources * (ends - 1)) : ends / (sources * (isDirected ? 1 : 2))
        }
        guard let drawn, !endpoints else {
            let scale = scale(drawn.map { Double($0.count) } ?? ends)
            return nodeMap(scores.map { $0 * scale })
        }
        let sampled = Set(drawn), own = scale(Double(drawn.count - 1)), others = scale(Double(drawn.count))
        return nodeMap(scores.enumerated().map { $1 * (sampled.contains($0) ? own : others) })
    }
}

/// What the nodes owe to shortest paths from some of them.
private struct BetweennessSearch: Sendable {
    private let rows: PathRows
    private let countsEnds: Bool

    init(_ rows: PathRows, countsEnds: Bool) {
        self.rows = rows
        self.countsEnds = countsEnds
    }

    /// Tells for each of the sources what to add to the scores of the nodes.
    func run(_ sources: [Int], add: (Int, Double) -> Void) {
        guard rows.outgoing.weights.isEmpty else { return runByWeight(sources, add: add) }
        var search = StepDependencies(rows)
        for source in sources {
            search.run(from: Int32(source))
            if countsEnds { add(source, Double(search.reachedCount - 1)) }
            for place in 1..<search.reachedCount {
                let rank = search.reached(place)
                add(rank, countsEnds ? search.dependencies[rank] + 1 : search.dependencies[rank])
            }
        }
    }

    private func runByWeight(_ sources: [Int], add: (Int, Double) -> Void) {
        var paths = PathCounts(rows.outgoing, isWeighted: true)
        for source in sources {
            paths.run(from: Int32(source))
            if countsEnds { add(source, Double(paths.reachedCount - 1)) }
            paths.accumulate(
                entry: { _, _ in },
                node: { rank, dependency in
                    if rank != source { add(rank, countsEnds ? dependency + 1 : dependency) }
                })
        }
    }
}
