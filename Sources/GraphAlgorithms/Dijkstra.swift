public import GraphModel

extension Network {
    /// A path whose weights add up to as little as possible: networkx's `shortest_path` with weights.
    ///
    /// ```swift
    /// let roads = Graph(edges: [("a", "b", [.weight(5)]), ("a", "c", [.weight(1)]), ("c", "b", [.weight(2)])])
    /// try roads.shortestPath(from: "a", to: "b", weight: .weight) // ["a", "c", "b"]
    /// ```
    ///
    /// - Parameter weight: What an edge counts; of parallel edges the lightest does.
    /// - Returns: The nodes of the path, both ends among them; `nil` if there is none.
    /// - Throws: `NodeNotFound` if one of the nodes is not in the network, ``NegativeWeight`` if a negative weight came in
    ///   the way. Not every negative weight is noticed.
    /// - Complexity: O((*n* + *m*) log *n*) time and O(*n* + *m*) space, where *n* and *m* are the numbers of nodes and
    ///   edges.
    ///
    /// I. Pohl, "Bi-directional search", Machine Intelligence 6 (1971), 127–140.
    public func shortestPath(from source: Node, to target: Node, weight: EdgeWeight<Node>) throws -> [Node]? {
        try bidirectionalDijkstra(from: source, to: target, weight: weight)?.path
    }

    /// The least sum of weights of a path; `nil` if there is none.
    ///
    /// - Throws: `NodeNotFound` or ``NegativeWeight``.
    /// - Complexity: O((*n* + *m*) log *n*) time and O(*n* + *m*) space, where *n* and *m* are the numbers of nodes and
    ///   edges.
    public func shortestPathLength(from source: Node, to target: Node, weight: EdgeWeight<Node>) throws -> Double? {
        try dijkstraPath(from: source, to: target, weight: weight)?.length
    }

    /// A path of least weight, found by Dijkstra's algorithm from both ends in turn: networkx's `bidirectional_dijkstra`.
    ///
    /// - Throws: `NodeNotFound` or ``NegativeWeight``.
    /// - Complexity: O((*n* + *m*) log *n*) time and O(*n* + *m*) space, where *n* and *m* are the numbers of nodes and
    ///   edges.
    public func bidirectionalDijkstra(
        from source: Node, to target: Node, weight: EdgeWeight<Node> = .weight
    ) throws -> (length: Double, path: [Node])? {
        let source = try requiredRank(of: source), target = try requiredRank(of: target)
        do {
            let found = try pathRows(weight).bidirectionalDijkstra(from: source, to: target)
            return found.map { ($0.length, $0.path.map { node(ofRank: Int($0)) }) }
        } catch {
            throw named(error)
        }
    }

    /// A path of least weight, found by Dijkstra's algorithm from its source: networkx's `dijkstra_path` and
    /// `single_source_dijkstra` with a target.
    ///
    /// - Parameter cutoff: The most that a path may weigh; `nil` for anything.
    /// - Throws: `NodeNotFound` or ``NegativeWeight``.
    /// - Complexity: O((*n* + *m*) log *n*) time and O(*n* + *m*) space, where *n* and *m* are the numbers of nodes and
    ///   edges.
    ///
    /// E. W. Dijkstra, "A note on two problems in connexion with graphs", Numerische Mathematik 1 (1959), 269–271,
    /// https://doi.org/10.1007/BF01386390
    public func dijkstraPath(
        from source: Node, to target: Node, cutoff: Double? = nil, weight: EdgeWeight<Node> = .weight
    ) throws -> (length: Double, path: [Node])? {
        let target = try requiredRank(of: target)
        let search = try dijkstraSearch(from: [source], to: target, cutoff, weight)
        guard search.isFinal[Int(target)] else { return nil }
        var path: [Node] = [], rank = target
        while rank >= 0 {
            path.append(node(ofRank: Int(rank)))
            rank = search.parents[Int(rank)]
        }
        return (search.distances[Int(target)], path.reversed())
    }

    /// A path of least weight to every node that can be reached, nearest first: networkx's
    /// `single_source_dijkstra_path` and, from several sources, `multi_source_dijkstra_path`.
    ///
    /// - Parameters:
    ///   - sources: Where paths may begin.
    ///   - cutoff: The most that a path may weigh; `nil` for anything.
    ///   - weight: What an edge counts.
    /// - Throws: `NodeNotFound` or ``NegativeWeight``.
    /// - Complexity: O((*n* + *m*) log *n* + *p*) time and O(*n* + *m* + *p*) space, where *n* and *m* are the numbers of
    ///   nodes and edges and *p* is the number of nodes of all the paths.
    public func dijkstraPaths(
        from sources: Node..., cutoff: Double? = nil, weight: EdgeWeight<Node> = .weight
    ) throws -> NodeMap<Node, [Node]> {
        let search = try dijkstraSearch(from: sources, to: nil, cutoff, weight)
        var paths = [[Node]](repeating: [], count: nodeCount)
        for rank in search.order {
            let node = node(ofRank: Int(rank)), parent = search.parents[Int(rank)]
            paths[Int(rank)] = parent < 0 ? [node] : paths[Int(parent)] + [node]
        }
        return nodeMap(ranks: search.order, search.order.map { paths[Int($0)] })
    }

    /// The least sum of weights of a path to every node that can be reached, nearest first: networkx's
    /// `single_source_dijkstra_path_length` and, from several sources, `multi_source_dijkstra_path_length`.
    ///
    /// ```swift
    /// let roads = Graph(edges: [("a", "b", [.weight(5)]), ("a", "c", [.weight(1)]), ("c", "b", [.weight(2)])])
    /// try roads.dijkstraPathLengths(from: "a") // ["a": 0, "c": 1, "b": 3]
    /// ```
    ///
    /// - Throws: `NodeNotFound` or ``NegativeWeight``.
    /// - Complexity: O((*n* + *m*) log *n*) time and O(*n* + *m*) space, where *n* and *m* are the numbers of nodes and
    ///   edges.
    public func dijkstraPathLengths(
        from sources: Node..., cutoff: Double? = nil, weight: EdgeWeight<Node> = .weight
    ) throws -> NodeMap<Node, Double> {
        let search = try dijkstraSearch(from: sources, to: nil, cutoff, weight)
        return nodeMap(ranks: search.order, search.order.map { search.distances[Int($0)] })
    }

    private func dijkstraSearch(
        from sources: [Node], to target: Int32?, _ cutoff: Double?, _ weight: EdgeWeight<Node>
    ) throws -> DijkstraSearch {
        let sources = try sources.map { try requiredRank(of: $0) }
        do {
            return try pathRows(weight).outgoing.dijkstra(from: sources, to: target, cutoff: cutoff)
        } catch {
            throw named(error)
        }
    }

    func named(_ error: NegativeEntry) -> NegativeWeight<Node> {
        NegativeWeight(node(ofRank: Int(error.source)), node(ofRank: Int(error.target)))
    }
}

// MARK: On ranks

/// ``NegativeWeight`` in ranks.
struct NegativeEntry: Error {
    let source: Int32
    let target: Int32
}

/// What Dijkstra's algorithm found.
struct DijkstraSearch {
    /// The nodes in the order in which their distances became final.
    var order: [Int32] = []
    var isFinal: [Bool]
    /// The distance of every node that is final, the best so far of others that were seen, infinity else.
    var distances: [Double]
    /// The node before on a path: -1 for a source.
    var parents: [Int32]
}

extension PathRows.Side {
    func dijkstra(
        from sources: [Int32], to target: Int32? = nil, cutoff: Double? = nil
    ) throws(NegativeEntry) -> DijkstraSearch {
        let count = offsets.count - 1, cutoff = cutoff ?? .infinity
        let order = Scratch<Int32>(repeating: 0, count: count), isFinal = Scratch(repeating: false, count: count)
        let distances = Scratch(repeating: Double.infinity, count: count)
        let parents = Scratch<Int32>(repeating: -1, count: count)
        var queue = PathQueue(), end = 0, negative: NegativeEntry?
        for source in sources {
            distances[source] = 0
            queue.push(source, at: 0)
        }
        withRows { rows in
            weights.withUnsafeBufferPointer { weights in
                let hasWeights = !weights.isEmpty
                while let next = queue.pop() {
                    if isFinal[next.rank] { continue }
                    isFinal[next.rank] = true
                    order[end] = next.rank
                    end += 1
                    if next.rank == target { break }
                    for entry in rows.range(of: next.rank) {
                        let target = rows.targets[entry], distance = next.distance + (hasWeights ? weights[entry] : 1)
                        guard distance < distances[target], distance <= cutoff else { continue }
                        guard !isFinal[target] else {
                            negative = NegativeEntry(source: next.rank, target: target)
                            return
                        }
                        distances[target] = distance
                        parents[target] = next.rank
                        queue.push(target, at: distance)
                    }
                }
            }
        }
        if let negative { throw negative }
        return DijkstraSearch(
            order: order.array(end), isFinal: isFinal.array(), distances: distances.array(), parents: parents.array())
    }
}

extension PathRows {
    /// A path of least weight, searched from both ends as networkx does, so that of several it is the same.
    func bidirectionalDijkstra(
        from source: Int32, to target: Int32
    ) throws(NegativeEntry) -> (length: Double, path: [Int32])? {
        guard source != target else { return (0, [source]) }
        let sides = [outgoing, incoming], none = [Double](repeating: .infinity, count: nodeCount)
        var distances = [none, none]
        var parents = [[Int32]](repeating: [Int32](repeating: -1, count: nodeCount), count: 2)
        var isFinal = [[Bool]](repeating: [Bool](repeating: false, count: nodeCount), count: 2)
        var queues = [PathQueue(), PathQueue()]
        for (side, rank) in [source, target].enumerated() {
            distances[side][Int(rank)] = 0
            queues[side].push(rank, at: 0)
        }
        var length = Double.infinity, meeting: Int32 = -1, side = 1
        while !queues[0].isEmpty && !queues[1].isEmpty {
            side = 1 - side
            guard let next = queues[side].pop(), !isFinal[side][Int(next.rank)] else { continue }
            isFinal[side][Int(next.rank)] = true
            if isFinal[1 - side][Int(next.rank)] {
                var path: [Int32] = [], rank = meeting
                while rank >= 0 {
                    path.append(rank)
                    rank = parents[0][Int(rank)]
                }
                path.reverse()
                rank = parents[1][Int(meeting)]
                while rank >= 0 {
                    path.append(rank)
                    rank = parents[1][Int(rank)]
                }
                return (length, path)
            }
            let rows = sides[side]
            for entry in rows.range(of: next.rank) {
                let target = rows.targets[entry], distance = next.distance + rows.weight(at: entry)
                guard distance < distances[side][Int(target)] else { continue }
                guard !isFinal[side][Int(target)] else {
                    throw NegativeEntry(
                        source: side == 0 ? next.rank : target, target: side == 0 ? target : next.rank)
                }
                distances[side][Int(target)] = distance
                parents[side][Int(target)] = next.rank
                queues[side].push(target, at: distance)
                let sum = distance + distances[1 - side][Int(target)]
                if sum < length {
                    length = sum
                    meeting = target
                }
            }
        }
        return nil
    }
}
