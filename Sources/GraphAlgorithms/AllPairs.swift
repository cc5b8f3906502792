public import GraphModel

extension Network {
    /// The number of edges of a shortest path between any two nodes, by its first and its last: networkx's
    /// `all_pairs_shortest_path_length`.
    ///
    /// ```swift
    /// Graph(edges: [(1, 2), (2, 3)]).allPairsShortestPathLengths()[1]?[3] // Optional(2)
    /// ```
    ///
    /// - Parameter cutoff: How many edges a path may have; `nil` for any number.
    /// - Complexity: O(*n* · (*n* + *m*)) time and O(*n*²) space, where *n* and *m* are the numbers of nodes and edges.
    public func allPairsShortestPathLengths(cutoff: Int? = nil) -> NodeMap<Node, NodeMap<Node, Int>> {
        let rows = pathRows().outgoing, searcher = BreadthFirstSearcher(nodeCount: nodeCount)
        var lengths: [NodeMap<Node, Int>] = []
        lengths.reserveCapacity(nodeCount)
        for source in 0..<Int32(nodeCount) { lengths.append(self.lengths(from: source, rows, cutoff, searcher)) }
        return nodeMap(lengths)
    }

    /// ``allPairsShortestPathLengths(cutoff:)`` on several cores; see ``Parallelism``.
    ///
    /// - Parameters:
    ///   - cutoff: How many edges a path may have; `nil` for any number.
    ///   - parallelism: How many cores may be used.
    ///   - progress: Is told how much is done.
    /// - Throws: `CancellationError`.
    public func allPairsShortestPathLengths(
        cutoff: Int? = nil, parallelism: Parallelism, progress: (@Sendable (Double) -> Void)? = nil
    ) async throws -> NodeMap<Node, NodeMap<Node, Int>> {
        let rows = pathRows().outgoing
        return nodeMap(
            try await parallelism.values(nodeCount, progress: progress) { source in
                lengths(from: Int32(source), rows, cutoff, BreadthFirstSearcher(nodeCount: nodeCount))
            })
    }

    private func lengths(
        from source: Int32, _ rows: PathRows.Side, _ cutoff: Int?, _ searcher: borrowing BreadthFirstSearcher
    ) -> NodeMap<Node, Int> {
        let search = searcher.search(rows, from: [source], cutoff, hasParents: false)
        return nodeMap(ranks: search.order, search.distances)
    }

    /// A path with as few edges as possible between any two nodes, by its first and its last: networkx's
    /// `all_pairs_shortest_path`.
    ///
    /// - Parameter cutoff: How many edges a path may have; `nil` for any number.
    /// - Complexity: O(*n* · (*n* + *m*) + *p*) time and O(*n*² + *p*) space, where *n* and *m* are the numbers of nodes
    ///   and edges and *p* is the number of nodes of all the paths.
    public func allPairsShortestPaths(cutoff: Int? = nil) -> NodeMap<Node, NodeMap<Node, [Node]>> {
        let rows = pathRows().outgoing
        return nodeMap((0..<Int32(nodeCount)).map { paths(from: $0, rows, cutoff) })
    }

    /// ``allPairsShortestPaths(cutoff:)`` on several cores; see ``Parallelism``.
    ///
    /// - Parameters:
    ///   - cutoff: How many edges a path may have; `nil` for any number.
    ///   - parallelism: How many cores may be used.
    ///   - progress: Is told how much is done.
    /// - Throws: `CancellationError`.
    public func allPairsShortestPaths(
        cutoff: Int? = nil, parallelism: Parallelism, progress: (@Sendable (Double) -> Void)? = nil
    ) async throws -> NodeMap<Node, NodeMap<Node, [Node]>> {
        let rows = pathRows().outgoing
        return nodeMap(
            try await parallelism.values(nodeCount, progress: progress) { paths(from: Int32($0), rows, cutoff) })
    }

    private func paths(from source: Int32, _ rows: PathRows.Side, _ cutoff: Int?) -> NodeMap<Node, [Node]> {
        let search = rows.breadthFirstSearch(from: [source], limit: cutoff)
        return paths(order: search.order, parents: search.parents)
    }

    /// The least sum of weights of a path between any two nodes, by its first and its last: networkx's
    /// `all_pairs_dijkstra_path_length`.
    ///
    /// - Parameters:
    ///   - cutoff: The most that a path may weigh; `nil` for anything.
    ///   - weight: What an edge counts.
    /// - Throws: ``NegativeWeight``.
    /// - Complexity: O(*n* · (*n* + *m*) log *n*) time and O(*n*²) space, where *n* and *m* are the numbers of nodes and
    ///   edges.
    public func allPairsDijkstraPathLengths(
        cutoff: Double? = nil, weight: EdgeWeight<Node> = .weight
    ) throws -> NodeMap<Node, NodeMap<Node, Double>> {
        try allPairsDijkstra(cutoff, weight) { lengths(of: $0) }
    }

    /// ``allPairsDijkstraPathLengths(cutoff:weight:)`` on several cores; see ``Parallelism``.
    ///
    /// - Parameters:
    ///   - cutoff: The most that a path may weigh; `nil` for anything.
    ///   - weight: What an edge counts.
    ///   - parallelism: How many cores may be used.
    ///   - progress: Is told how much is done.
    /// - Throws: ``NegativeWeight``, `CancellationError`.
    public func allPairsDijkstraPathLengths(
        cutoff: Double? = nil, weight: EdgeWeight<Node> = .weight, parallelism: Parallelism,
        progress: (@Sendable (Double) -> Void)? = nil
    ) async throws -> NodeMap<Node, NodeMap<Node, Double>> {
        try await allPairsDijkstra(cutoff, weight, parallelism, progress) { lengths(of: $0) }
    }

    /// A path of least weight between any two nodes, by its first and its last: networkx's `all_pairs_dijkstra_path`.
    ///
    /// - Parameters:
    ///   - cutoff: The most that a path may weigh; `nil` for anything.
    ///   - weight: What an edge counts.
    /// - Throws: ``NegativeWeight``.
    /// - Complexity: O(*n* · (*n* + *m*) log *n* + *p*) time and O(*n*² + *p*) space, where *n* and *m* are the numbers of
    ///   nodes and edges and *p* is the number of nodes of all the paths.
    public func allPairsDijkstraPaths(
        cutoff: Double? = nil, weight: EdgeWeight<Node> = .weight
    ) throws -> NodeMap<Node, NodeMap<Node, [Node]>> {
        try allPairsDijkstra(cutoff, weight) { paths(order: $0.order, parents: $0.parents) }
    }

    /// ``allPairsDijkstraPaths(cutoff:weight:)`` on several cores; see ``Parallelism``.
    ///
    /// - Parameters:
    ///   - cutoff: The most that a path may weigh; `nil` for anything.
    ///   - weight: What an edge counts.
    ///   - parallelism: How many cores may be used.
    ///   - progress: Is told how much is done.
    /// - Throws: ``NegativeWeight``, `CancellationError`.
    public func allPairsDijkstraPaths(
        cutoff: Double? = nil, weight: EdgeWeight<Node> = .weight, parallelism: Parallelism,
        progress: (@Sendable (Double) -> Void)? = nil
    ) async throws -> NodeMap<Node, NodeMap<Node, [Node]>> {
        try await allPairsDijkstra(cutoff, weight, parallelism, progress) {
            paths(order: $0.order, parents: $0.parents)
        }
    }

    /// The weight of shortest paths between any two nodes, and the paths: networkx's `all_pairs_dijkstra`.
    ///
    /// - Throws: ``NegativeWeight``.
    /// - Complexity: As ``allPairsDijkstraPaths(cutoff:weight:)``.
    public func allPairsDijkstra(
        cutoff: Double? = nil, weight: EdgeWeight<Node> = .weight
    ) throws -> NodeMap<Node, (lengths: NodeMap<Node, Double>, paths: NodeMap<Node, [Node]>)> {
        try allPairsDijkstra(cutoff, weight) { (lengths(of: $0), paths(order: $0.order, parents: $0.parents)) }
    }

    private func allPairsDijkstra<Found>(
        _ cutoff: Double?, _ weight: EdgeWeight<Node>, _ found: (DijkstraSearch) -> Found
    ) throws -> NodeMap<Node, Found> {
        let rows = pathRows(weight).outgoing
        var values: [Found] = [], searcher = DijkstraSearcher(nodeCount: nodeCount, longest: rows.longest)
        values.reserveCapacity(nodeCount)
        for source in 0..<Int32(nodeCount) {
            try Task.checkCancellation()
            do {
                values.append(found(try searcher.search(rows, from: [source], cutoff: cutoff)))
            } catch {
                throw named(error)
            }
        }
        return nodeMap(values)
    }

    private func allPairsDijkstra<Found: Sendable>(
        _ cutoff: Double?, _ weight: EdgeWeight<Node>, _ parallelism: Parallelism,
        _ progress: (@Sendable (Double) -> Void)?, _ found: @escaping @Sendable (DijkstraSearch) -> Found
    ) async throws -> NodeMap<Node, Found> {
        let rows = pathRows(weight).outgoing, longest = rows.longest, count = nodeCount
        return nodeMap(
            try await parallelism.values(nodeCount, progress: progress) { source in
                var searcher = DijkstraSearcher(nodeCount: count, longest: longest)
                do throws(NegativeEntry) {
                    return found(try searcher.search(rows, from: [Int32(source)], cutoff: cutoff))
                } catch {
                    throw named(error)
                }
            })
    }

    func lengths(of search: DijkstraSearch) -> NodeMap<Node, Double> {
        nodeMap(ranks: search.order, search.order.map { search.distances[Int($0)] })
    }

    /// The paths of a search tree.
    ///
    /// - Parameters:
    ///   - order: The nodes that were reached, each after its parent.
    ///   - parents: The node before each, below 0 for a source.
    func paths(order: [Int32], parents: [Int32]) -> NodeMap<Node, [Node]> {
        var paths = [[Node]](repeating: [], count: nodeCount)
        for rank in order {
            let node = node(ofRank: Int(rank)), parent = parents[Int(rank)]
            paths[Int(rank)] = parent < 0 ? [node] : paths[Int(parent)] + [node]
        }
        return nodeMap(ranks: order, order.map { paths[Int($0)] })
    }
}
