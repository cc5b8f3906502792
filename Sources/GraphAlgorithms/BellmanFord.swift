public import GraphModel

extension Network {
    /// A path of least weight where weights may be negative: networkx's `bellman_ford_path` and
    /// `single_source_bellman_ford` with a target.
    ///
    /// ```swift
    /// let graph = DiGraph(edges: [("a", "b", [.weight(1)]), ("a", "c", [.weight(3)]), ("c", "b", [.weight(-4)])])
    /// try graph.bellmanFordPath(from: "a", to: "b")?.path // ["a", "c", "b"]
    /// ```
    ///
    /// - Returns: The path and its weight; `nil` if there is none.
    /// - Throws: `NodeNotFound`, or ``NegativeCycle`` with the cycle if one can be reached from the source.
    /// - Complexity: O(*n* *m*) time and O(*n* + *m*) space, where *n* and *m* are the numbers of nodes and edges.
    ///
    /// R. Bellman, "On a routing problem", Quarterly of Applied Mathematics 16 (1958), 87–90,
    /// https://doi.org/10.1090/qam/102435. With B. V. Cherkassky, A. V. Goldberg, "Negative-cycle detection algorithms",
    /// Mathematical Programming 85 (1999), 277–311, https://doi.org/10.1007/s101070050058.
    public func bellmanFordPath(
        from source: Node, to target: Node, weight: EdgeWeight<Node> = .weight
    ) throws -> (length: Double, path: [Node])? {
        let source = try requiredRank(of: source), target = try requiredRank(of: target)
        guard source != target else { return (0, [node(ofRank: Int(source))]) }
        let search = try bellmanFord(from: source, pathRows(weight).outgoing)
        guard let path = search.path(to: target) else { return nil }
        return (search.distances[Int(target)], path.map { node(ofRank: Int($0)) })
    }

    /// A path of least weight to every node that can be reached: networkx's `single_source_bellman_ford_path`.
    ///
    /// - Throws: `NodeNotFound`, or ``NegativeCycle`` with the cycle if one can be reached from the source.
    /// - Complexity: O(*n* *m*) time and O(*n* + *m* + *p*) space, where *n* and *m* are the numbers of nodes and edges and
    ///   *p* is the number of nodes of all the paths.
    public func bellmanFordPaths(
        from source: Node, weight: EdgeWeight<Node> = .weight
    ) throws -> NodeMap<Node, [Node]> {
        paths(of: try bellmanFord(from: try requiredRank(of: source), pathRows(weight).outgoing))
    }

    /// The least sum of weights of a path to every node that can be reached: networkx's
    /// `single_source_bellman_ford_path_length`.
    ///
    /// - Throws: `NodeNotFound`, or ``NegativeCycle`` with the cycle if one can be reached from the source.
    /// - Complexity: O(*n* *m*) time and O(*n* + *m*) space, where *n* and *m* are the numbers of nodes and edges.
    public func bellmanFordPathLengths(
        from source: Node, weight: EdgeWeight<Node> = .weight
    ) throws -> NodeMap<Node, Double> {
        lengths(of: try bellmanFord(from: try requiredRank(of: source), pathRows(weight).outgoing))
    }

    /// For every node that can be reached all nodes that come before it on shortest paths, and its distance: networkx's
    /// `bellman_ford_predecessor_and_distance`.
    ///
    /// - Parameters:
    ///   - source: Where the paths begin.
    ///   - weight: What an edge counts.
    ///   - isHeuristic: Whether to look for negative cycles on the way, which finds them sooner.
    /// - Throws: `NodeNotFound`, or ``NegativeCycle`` with the cycle if one can be reached from the source, or there is
    ///   a loop of negative weight anywhere.
    /// - Complexity: O(*n* *m*) time and O(*n* + *m*) space, where *n* and *m* are the numbers of nodes and edges.
    public func bellmanFordPredecessors(
        from source: Node, weight: EdgeWeight<Node> = .weight, isHeuristic: Bool = false
    ) throws -> (predecessors: NodeMap<Node, [Node]>, distances: NodeMap<Node, Double>) {
        let source = try requiredRank(of: source), rows = pathRows(weight).outgoing
        if let loop = rows.negativeLoop { throw NegativeCycle(cycle: [node(ofRank: Int(loop))]) }
        // As in networkx a node alone comes after nothing, not even itself by a loop.
        let isAlone = nodeCount == 1, none = PathRows.Side(offsets: [0, 0], targets: [], weights: [])
        let search = try bellmanFord(from: source, isAlone ? none : rows, isHeuristic: isHeuristic)
        return (named(search.predecessors, of: search.order), lengths(of: search))
    }

    /// A path of least weight between any two nodes, by its first and its last: networkx's
    /// `all_pairs_bellman_ford_path`.
    ///
    /// - Throws: ``NegativeCycle`` with the cycle if there is one.
    /// - Complexity: O(*n*² *m*) time, where *n* and *m* are the numbers of nodes and edges.
    public func allPairsBellmanFordPaths(
        weight: EdgeWeight<Node> = .weight
    ) throws -> NodeMap<Node, NodeMap<Node, [Node]>> {
        let rows = pathRows(weight).outgoing
        return nodeMap(
            try (0..<Int32(nodeCount)).map { source in
                try Task.checkCancellation()
                return paths(of: try bellmanFord(from: source, rows))
            })
    }

    /// The least sum of weights of a path between any two nodes, by its first and its last: networkx's
    /// `all_pairs_bellman_ford_path_length`.
    ///
    /// - Throws: ``NegativeCycle`` with the cycle if there is one.
    /// - Complexity: O(*n*² *m*) time, where *n* and *m* are the numbers of nodes and edges.
    public func allPairsBellmanFordPathLengths(
        weight: EdgeWeight<Node> = .weight
    ) throws -> NodeMap<Node, NodeMap<Node, Double>> {
        let rows = pathRows(weight).outgoing
        return nodeMap(
            try (0..<Int32(nodeCount)).map { source in
                try Task.checkCancellation()
                return lengths(of: try bellmanFord(from: source, rows))
            })
    }

    func bellmanFord(
        from source: Int32, _ rows: PathRows.Side, isHeuristic: Bool = true
    ) throws(NegativeCycle<Node>) -> BellmanFordSearch {
        let search = rows.bellmanFord(from: [source], isHeuristic: isHeuristic)
        if search.end != nil { throw negativeCycle(rows, from: [source]) }
        return search
    }

    func lengths(of search: BellmanFordSearch) -> NodeMap<Node, Double> {
        nodeMap(ranks: search.order, search.order.map { search.distances[Int($0)] })
    }

    func paths(of search: BellmanFordSearch) -> NodeMap<Node, [Node]> {
        nodeMap(
            ranks: search.order,
            search.order.map { target in search.path(to: target)?.map { node(ofRank: Int($0)) } ?? [] })
    }

    /// The predecessors of some nodes by name.
    func named(_ predecessors: [[Int32]], of order: [Int32]) -> NodeMap<Node, [Node]> {
        nodeMap(ranks: order, order.map { predecessors[Int($0)].map { node(ofRank: Int($0)) } })
    }
}

// MARK: On ranks

/// What the algorithm of Bellman and Ford found.
struct BellmanFordSearch {
    /// The sources.
    var sources: [Int32]
    /// The nodes in the order in which they were first reached.
    var order: [Int32]
    var distances: [Double]
    /// The nodes that come before each node on shortest paths.
    var predecessors: [[Int32]]
    /// A node at which a negative cycle was noticed.
    var end: Int32?

    /// The first of the shortest paths to a node.
    func path(to target: Int32) -> [Int32]? {
        var walk = PredecessorWalk(to: target, from: sources, predecessors)
        return walk.next()
    }
}

extension PathRows.Side {
    /// A node with a loop of negative weight.
    var negativeLoop: Int32? {
        guard !weights.isEmpty else { return nil }
        return (0..<Int32(offsets.count - 1)).first { rank in
            range(of: rank).contains { targets[$0] == rank && weights[$0] < 0 }
        }
    }

    func bellmanFord(from sources: [Int32], isHeuristic: Bool = true) -> BellmanFordSearch {
        let count = offsets.count - 1
        var search = BellmanFordSearch(
            sources: sources, order: sources, distances: Array(repeating: .infinity, count: count),
            predecessors: Array(repeating: [], count: count))
        var isKnown = [Bool](repeating: false, count: count), isQueued = isKnown
        var updates = [Int32](repeating: 0, count: count)
        // The first of the latest run of edges by which the distance of a node came down, and the last of them.
        var firstTails = [Int32](repeating: -1, count: count), firstHeads = firstTails, lastTails = firstTails
        // A node is queued once at a time, so that a ring of all nodes is room enough.
        var queue = sources + Array(repeating: 0, count: max(count - sources.count, 0)), head = 0,
            length = sources.count
        for source in sources {
            search.distances[Int(source)] = 0
            isKnown[Int(source)] = true
            isQueued[Int(source)] = true
        }
        while length > 0 {
            let rank = queue[head], place = Int(rank)
            head = head + 1 == queue.count ? 0 : head + 1
            length -= 1
            isQueued[place] = false
            // A node behind one that waits will be updated again.
            if search.predecessors[place].contains(where: { isQueued[Int($0)] }) { continue }
            let base = search.distances[place]
            for entry in range(of: rank) {
                let target = targets[entry], goal = Int(target), distance = base + weight(at: entry)
                if distance < search.distances[goal] {
                    if isHeuristic {
                        if firstTails[place] == target || firstHeads[place] == target {
                            search.predecessors[goal].append(rank)
                            search.end = target
                            return search
                        }
                        (firstTails[goal], firstHeads[goal]) =
                            lastTails[goal] == rank ? (firstTails[place], firstHeads[place]) : (rank, target)
                    }
                    if !isQueued[goal] {
                        isQueued[goal] = true
                        let tail = head + length
                        queue[tail < queue.count ? tail : tail - queue.count] = target
                        length += 1
                        updates[goal] += 1
                        if Int(updates[goal]) == count {
                            search.end = target
                            return search
                        }
                    }
                    if !isKnown[goal] {
                        isKnown[goal] = true
                        search.order.append(target)
                    }
                    search.distances[goal] = distance
                    search.predecessors[goal] = [rank]
                    lastTails[goal] = rank
                } else if isKnown[goal], distance == search.distances[goal] {
                    search.predecessors[goal].append(rank)
                }
            }
        }
        return search
    }
}
