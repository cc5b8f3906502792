public import GraphModel

extension Network {
    /// A path of least weight from the nearest of several nodes: networkx's `multi_source_dijkstra` with a target.
    ///
    /// - Parameters:
    ///   - sources: Where the path may begin.
    ///   - target: Where it ends.
    ///   - cutoff: The most that the path may weigh; `nil` for anything.
    ///   - weight: What an edge counts.
    /// - Returns: The path and its weight; `nil` if there is none.
    /// - Throws: `NodeNotFound` or ``NegativeWeight``.
    /// - Complexity: O((*n* + *m*) log *n*) time and O(*n* + *m*) space, where *n* and *m* are the numbers of nodes and
    ///   edges.
    public func dijkstraPath(
        fromAny sources: some Sequence<Node>, to target: Node, cutoff: Double? = nil,
        weight: EdgeWeight<Node> = .weight
    ) throws -> (length: Double, path: [Node])? {
        let goal = try requiredRank(of: target)
        let search = try search(fromAny: sources, pathRows(weight).outgoing, to: goal, cutoff)
        guard search.order.contains(goal) else { return nil }
        var path = [target], rank = search.parents[Int(goal)]
        while rank >= 0 {
            path.append(node(ofRank: Int(rank)))
            rank = search.parents[Int(rank)]
        }
        return (search.distances[Int(goal)], path.reversed())
    }

    /// A path of least weight to every node that can be reached from any of several: networkx's
    /// `multi_source_dijkstra_path`.
    ///
    /// - Throws: `NodeNotFound` or ``NegativeWeight``.
    /// - Complexity: O((*n* + *m*) log *n* + *p*) time and O(*n* + *m* + *p*) space, where *n* and *m* are the numbers of
    ///   nodes and edges and *p* is the number of nodes of all the paths.
    public func dijkstraPaths(
        fromAny sources: some Sequence<Node>, cutoff: Double? = nil, weight: EdgeWeight<Node> = .weight
    ) throws -> NodeMap<Node, [Node]> {
        let search = try search(fromAny: sources, pathRows(weight).outgoing, to: nil, cutoff)
        return paths(order: search.order, parents: search.parents)
    }

    /// The least weight of a path to every node that can be reached from any of several: networkx's
    /// `multi_source_dijkstra_path_length`.
    ///
    /// - Throws: `NodeNotFound` or ``NegativeWeight``.
    /// - Complexity: O((*n* + *m*) log *n*) time and O(*n* + *m*) space, where *n* and *m* are the numbers of nodes and
    ///   edges.
    public func dijkstraPathLengths(
        fromAny sources: some Sequence<Node>, cutoff: Double? = nil, weight: EdgeWeight<Node> = .weight
    ) throws -> NodeMap<Node, Double> {
        lengths(of: try search(fromAny: sources, pathRows(weight).outgoing, to: nil, cutoff))
    }

    /// A path of least weight from every node that reaches a node, the nearest first. Every path ends in the target.
    ///
    /// - Parameters:
    ///   - target: Where paths end.
    ///   - weight: What an edge counts.
    ///   - method: How paths are found.
    /// - Throws: `NodeNotFound`, ``NegativeWeight`` or ``NegativeCycle``.
    /// - Complexity: That of the method, and O(*p*) time and space, where *p* is the number of nodes of all the paths.
    public func shortestPaths(
        to target: Node, weight: EdgeWeight<Node>, method: ShortestPathMethod = .dijkstra
    ) throws -> NodeMap<Node, [Node]> {
        let rows = pathRows(weight).incoming
        switch method {
        case .dijkstra:
            let search = try search(fromAny: CollectionOfOne(target), rows, to: nil, nil)
            return paths(order: search.order, parents: search.parents).mapValues { $0.reversed() }
        case .bellmanFord:
            return paths(of: try bellmanFord(from: try requiredRank(of: target), rows)).mapValues { $0.reversed() }
        }
    }

    /// The least weight of a path from every node that reaches a node, the nearest first.
    ///
    /// - Parameters:
    ///   - target: Where paths end.
    ///   - weight: What an edge counts.
    ///   - method: How paths are found.
    /// - Throws: `NodeNotFound`, ``NegativeWeight`` or ``NegativeCycle``.
    /// - Complexity: That of the method.
    public func shortestPathLengths(
        to target: Node, weight: EdgeWeight<Node>, method: ShortestPathMethod = .dijkstra
    ) throws -> NodeMap<Node, Double> {
        let rows = pathRows(weight).incoming
        switch method {
        case .dijkstra: return lengths(of: try search(fromAny: CollectionOfOne(target), rows, to: nil, nil))
        case .bellmanFord: return lengths(of: try bellmanFord(from: try requiredRank(of: target), rows))
        }
    }

    private func search(
        fromAny sources: some Sequence<Node>, _ rows: PathRows.Side, to target: Int32?, _ cutoff: Double?
    ) throws -> DijkstraSearch {
        let sources = try sources.map { try requiredRank(of: $0) }
        do {
            return try rows.dijkstra(from: sources, to: target, cutoff: cutoff)
        } catch {
            throw named(error)
        }
    }
}
