public import GraphModel

/// How paths of least weight are found.
public enum ShortestPathMethod: String, Sendable, Hashable, CaseIterable {
    /// Fast, where no weight is negative.
    case dijkstra
    /// Slow, with negative weights too.
    case bellmanFord = "bellman-ford"
}

extension Network {
    /// All paths with as few edges as possible, one at a time: networkx's `all_shortest_paths` without weights.
    ///
    /// ```swift
    /// let square = Graph(edges: [(1, 2), (2, 3), (3, 4), (4, 1)])
    /// try square.allShortestPaths(from: 1, to: 3).map(\.self) // [[1, 2, 3], [1, 4, 3]]
    /// ```
    ///
    /// - Returns: The paths; none if the target cannot be reached.
    /// - Throws: `NodeNotFound` if one of the nodes is not in the network.
    /// - Complexity: O(*n* + *m*) time and space now, where *n* and *m* are the numbers of nodes and edges. There can be
    ///   exponentially many paths.
    public func allShortestPaths(from source: Node, to target: Node) throws(NodeNotFound<Node>) -> OnDemand<[Node]> {
        let source = try requiredRank(of: source), target = try requiredRank(of: target)
        return onDemand(
            PredecessorWalk(to: target, from: [source], pathRows().outgoing.predecessors(from: source).lists))
    }

    /// All paths of least weight, one at a time: networkx's `all_shortest_paths` with weights.
    ///
    /// Where edges of no weight make a circle, a path comes once; networkx may repeat it.
    ///
    /// - Returns: The paths; none if the target cannot be reached.
    /// - Throws: `NodeNotFound`, ``NegativeWeight`` or ``NegativeCycle``.
    /// - Complexity: That of the method now. There can be exponentially many paths.
    public func allShortestPaths(
        from source: Node, to target: Node, weight: EdgeWeight<Node>, method: ShortestPathMethod = .dijkstra
    ) throws -> OnDemand<[Node]> {
        let source = try requiredRank(of: source), target = try requiredRank(of: target)
        let lists = try predecessors(from: source, pathRows(weight).outgoing, method).lists
        return onDemand(PredecessorWalk(to: target, from: [source], lists))
    }

    /// All paths with as few edges as possible to every node that can be reached: networkx's
    /// `single_source_all_shortest_paths` without weights.
    ///
    /// - Throws: `NodeNotFound` if the source is not in the network.
    /// - Complexity: O(*n* + *m*) time and space and that of the paths, of which there can be exponentially many.
    public func allShortestPaths(from source: Node) throws(NodeNotFound<Node>) -> NodeMap<Node, [[Node]]> {
        let source = try requiredRank(of: source)
        return allPaths(from: source, pathRows().outgoing.predecessors(from: source))
    }

    /// All paths of least weight to every node that can be reached: networkx's `single_source_all_shortest_paths` with
    /// weights.
    ///
    /// - Throws: `NodeNotFound`, ``NegativeWeight`` or ``NegativeCycle``.
    /// - Complexity: That of the method and of the paths, of which there can be exponentially many.
    public func allShortestPaths(
        from source: Node, weight: EdgeWeight<Node>, method: ShortestPathMethod = .dijkstra
    ) throws -> NodeMap<Node, [[Node]]> {
        let source = try requiredRank(of: source)
        return allPaths(from: source, try predecessors(from: source, pathRows(weight).outgoing, method))
    }

    /// All paths with as few edges as possible between any two nodes, by their first and their last: networkx's
    /// `all_pairs_all_shortest_paths` without weights.
    ///
    /// - Complexity: O(*n* · (*n* + *m*)) time and that of the paths, of which there can be exponentially many.
    public func allPairsAllShortestPaths() -> NodeMap<Node, NodeMap<Node, [[Node]]>> {
        let rows = pathRows().outgoing
        return nodeMap((0..<Int32(nodeCount)).map { allPaths(from: $0, rows.predecessors(from: $0)) })
    }

    /// All paths of least weight between any two nodes, by their first and their last: networkx's
    /// `all_pairs_all_shortest_paths` with weights.
    ///
    /// - Throws: ``NegativeWeight`` or ``NegativeCycle``.
    /// - Complexity: *n* times that of the method, and that of the paths, of which there can be exponentially many.
    public func allPairsAllShortestPaths(
        weight: EdgeWeight<Node>, method: ShortestPathMethod = .dijkstra
    ) throws -> NodeMap<Node, NodeMap<Node, [[Node]]>> {
        let rows = pathRows(weight).outgoing
        return nodeMap(
            try (0..<Int32(nodeCount)).map { source in
                try Task.checkCancellation()
                return allPaths(from: source, try predecessors(from: source, rows, method))
            })
    }

    private func allPaths(
        from source: Int32, _ found: (order: [Int32], lists: [[Int32]])
    ) -> NodeMap<Node, [[Node]]> {
        nodeMap(
            ranks: found.order,
            found.order.map { target in
                IteratorSequence(PredecessorWalk(to: target, from: [source], found.lists)).map { path in
                    path.map { node(ofRank: Int($0)) }
                }
            })
    }

    private func predecessors(
        from source: Int32, _ rows: PathRows.Side, _ method: ShortestPathMethod
    ) throws -> (order: [Int32], lists: [[Int32]]) {
        switch method {
        case .dijkstra:
            do {
                let search = try rows.dijkstraPredecessors(from: source)
                return (search.seen, search.lists)
            } catch {
                throw named(error)
            }
        case .bellmanFord:
            if let loop = rows.negativeLoop { throw NegativeCycle(cycle: [node(ofRank: Int(loop))]) }
            let search = try bellmanFord(from: source, rows, isHeuristic: false)
            return (search.order, search.predecessors)
        }
    }

    /// Paths or cycles in ranks, given out by name.
    func onDemand(_ search: some IteratorProtocol<[Int32]> & Sendable) -> OnDemand<[Node]> {
        OnDemand({ search }, { ranks in ranks.map { node(ofRank: Int($0)) } })
    }
}
