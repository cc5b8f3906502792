public import GraphModel

extension Network {
    /// For every node, the sum over pairs of some sources and some targets of the share of their shortest paths that lead
    /// through it: networkx's `betweenness_centrality_subset`.
    ///
    /// - Parameters:
    ///   - sources: Where paths begin.
    ///   - targets: Where paths end.
    ///   - normalized: Whether to divide by the number of pairs of all other nodes.
    ///   - weight: What an edge counts; weights must be positive.
    /// - Returns: A number for every node, in order.
    /// - Throws: `NodeNotFound` if a source is not in the network; other targets are never reached.
    /// - Complexity: O(*sm*) in time, where *s* and *m* are the numbers of sources and edges.
    ///
    /// U. Brandes, "On variants of shortest-path betweenness centrality and their generic computation", Social Networks 30
    /// (2008), 136–145, https://doi.org/10.1016/j.socnet.2007.11.001
    public func betweennessCentrality(
        from sources: some Sequence<Node>, to targets: some Sequence<Node>, normalized: Bool = false,
        weight: EdgeWeight<Node> = .unit
    ) throws(NodeNotFound<Node>) -> NodeMap<Node, Double> {
        var scores = [Double](repeating: 0, count: nodeCount)
        var search = ShortestPathSearch(pathRows(weight).outgoing), isTarget = marks(targets)
        var dependencies = scores
        for source in try ranks(of: sources) {
            search.run(from: source)
            let wasTarget = isTarget[Int(source)]
            isTarget[Int(source)] = false
            for rank in search.order { dependencies[Int(rank)] = 0 }
            for rank in search.order.reversed() {
                let dependency = dependencies[Int(rank)]
                let share = (dependency + (isTarget[Int(rank)] ? 1 : 0)) / search.counts[Int(rank)]
                search.forEachLink(to: rank) { previous, _ in
                    dependencies[Int(previous)] += search.counts[Int(previous)] * share
                }
                if rank != source { scores[Int(rank)] += dependency }
            }
            isTarget[Int(source)] = wasTarget
        }
        guard nodeCount > 2 else { return nodeMap(scores) }
        let scale = normalized ? 1 / (Double(nodeCount - 1) * Double(nodeCount - 2)) : isDirected ? 1 : 0.5
        return nodeMap(scores.map { $0 * scale })
    }

    /// For every edge, the sum over pairs of some sources and some targets of the share of their shortest paths that lead
    /// over it: networkx's `edge_betweenness_centrality_subset`, whose shares at nodes that are no targets are the same for
    /// all edges that come there.
    ///
    /// - Returns: A number for every edge, in order.
    /// - Throws: `NodeNotFound` if a source is not in the network.
    /// - Complexity: As ``betweennessCentrality(from:to:normalized:weight:)``.
    public func edgeBetweennessCentrality(
        from sources: some Sequence<Node>, to targets: some Sequence<Node>, normalized: Bool = false,
        weight: EdgeWeight<Node> = .unit
    ) throws(NodeNotFound<Node>) -> [(edge: Edge<Node>, value: Double)] {
        let rows = pathRows(weight), isTarget = marks(targets), entries = rows.edgeEntries
        var scores = [Double](repeating: 0, count: rows.outgoing.targets.count)
        var search = ShortestPathSearch(rows.outgoing), dependencies = [Double](repeating: 0, count: nodeCount)
        for source in try ranks(of: sources) {
            search.run(from: source)
            for rank in search.order { dependencies[Int(rank)] = 0 }
            for rank in search.order.reversed() {
                let dependency = dependencies[Int(rank)], count = search.counts[Int(rank)]
                let even = isTarget[Int(rank)] ? 0 : dependency / Double(search.predecessors(of: rank).count)
                search.forEachLink(to: rank) { previous, entry in
                    let part =
                        isTarget[Int(rank)] ? search.counts[Int(previous)] / count * (1 + dependency) : even
                    scores[entries[entry]] += part
                    dependencies[Int(previous)] += part
                }
            }
        }
        return edgeBetweenness(scores, rows, weight, sources: nodeCount, normalized)
    }

    /// An estimate of ``edgeBetweennessCentrality(normalized:weight:)`` from the paths of some nodes only.
    ///
    /// - Parameters:
    ///   - samples: The number of nodes whose paths are looked at; all of them where there are not as many.
    ///   - seed: Where the stream of `PythonRandom` begins, from which the nodes are drawn as networkx draws them.
    ///   - normalized: Whether to divide by the number of pairs.
    ///   - weight: What an edge counts; weights must be positive.
    /// - Returns: A number for every edge, in order.
    public func edgeBetweennessCentrality(
        samples: Int, seed: Int, normalized: Bool = true, weight: EdgeWeight<Node> = .unit
    ) -> [(edge: Edge<Node>, value: Double)] {
        edgeBetweenness(from: drawnSources(samples, seed: seed), normalized, weight)
    }

    /// ``edgeBetweennessCentrality(samples:seed:normalized:weight:)`` on several cores; see ``Parallelism``.
    ///
    /// - Parameters:
    ///   - samples: The number of nodes whose paths are looked at; all of them where there are not as many.
    ///   - seed: Where the stream of `PythonRandom` begins.
    ///   - normalized: Whether to divide by the number of pairs.
    ///   - weight: What an edge counts; weights must be positive.
    ///   - parallelism: How many cores may be used.
    ///   - progress: Is told how much is done.
    /// - Throws: `CancellationError`.
    public func edgeBetweennessCentrality(
        samples: Int, seed: Int, normalized: Bool = true, weight: EdgeWeight<Node> = .unit, parallelism: Parallelism,
        progress: (@Sendable (Double) -> Void)? = nil
    ) async throws -> [(edge: Edge<Node>, value: Double)] {
        let rows = pathRows(weight), side = rows.outgoing, entries = rows.edgeEntries
        let sources = drawnSources(samples, seed: seed)
        let scores = try await parallelism.sums(
            over: sources, width: side.targets.count, progress: progress
        ) { sources in
            var search = ShortestPathSearch(side), dependencies = [Double](repeating: 0, count: side.offsets.count - 1)
            return sources.map { source in
                var scores = [Double](repeating: 0, count: side.targets.count)
                if !Task.isCancelled { search.addEdgeScores(of: source, entries, &dependencies, to: &scores) }
                return scores
            }
        }
        return edgeBetweenness(scores, rows, weight, sources: sources.count, normalized)
    }

    private func drawnSources(_ samples: Int, seed: Int) -> [Int32] {
        var random = PythonRandom(seed: seed)
        return random.sample(Array(0..<Int32(nodeCount)), count: samples)
    }

    /// The edge betweenness from the paths of some nodes, added up in networkx's order.
    func edgeBetweenness(
        from sources: [Int32], _ normalized: Bool, _ weight: EdgeWeight<Node>
    ) -> [(edge: Edge<Node>, value: Double)] {
        let rows = pathRows(weight), entries = rows.edgeEntries
        var scores = [Double](repeating: 0, count: rows.outgoing.targets.count)
        var search = ShortestPathSearch(rows.outgoing), dependencies = [Double](repeating: 0, count: nodeCount)
        for source in sources { search.addEdgeScores(of: source, entries, &dependencies, to: &scores) }
        return edgeBetweenness(scores, rows, weight, sources: sources.count, normalized)
    }

    private func edgeBetweenness(
        _ scores: [Double], _ rows: PathRows, _ weight: EdgeWeight<Node>, sources: Int, _ normalized: Bool
    ) -> [(edge: Edge<Node>, value: Double)] {
        let count = Double(nodeCount), sources = Double(sources)
        let scale =
            nodeCount < 2 ? 1 : normalized ? 1 / (sources * (count - 1)) : count / (sources * (isDirected ? 1 : 2))
        let values = edgeValues(scores, of: rows, weight, scale: scale)
        return zip(edges, edgeNumbers).map { ($0, values[Int($1)]) }
    }

    /// The ranks of nodes that must all be there.
    func ranks(of nodes: some Sequence<Node>) throws(NodeNotFound<Node>) -> [Int32] {
        var ranks: [Int32] = []
        for node in nodes { ranks.append(try requiredRank(of: node)) }
        return ranks
    }

    /// Which nodes are among some, by rank; those that are not in the network do not matter.
    func marks(_ nodes: some Sequence<Node>) -> [Bool] {
        var marks = [Bool](repeating: false, count: nodeCount)
        for node in nodes { if let rank = rank(of: node) { marks[rank] = true } }
        return marks
    }
}

extension ShortestPathSearch {
    /// Adds what the edges owe to shortest paths from a node to their scores.
    ///
    /// - Parameters:
    ///   - entries: For every entry of the rows the one at which its edge is counted.
    ///   - dependencies: Memory, a number for every node.
    fileprivate mutating func addEdgeScores(
        of source: Int32, _ entries: [Int], _ dependencies: inout [Double], to scores: inout [Double]
    ) {
        run(from: source)
        for rank in order { dependencies[Int(rank)] = 0 }
        for rank in order.reversed() {
            let share = (1 + dependencies[Int(rank)]) / counts[Int(rank)]
            forEachLink(to: rank) { previous, entry in
                let part = counts[Int(previous)] * share
                scores[entries[entry]] += part
                dependencies[Int(previous)] += part
            }
        }
    }
}
