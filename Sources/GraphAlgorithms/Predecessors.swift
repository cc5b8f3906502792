public import GraphModel

extension Network {
    /// For every node that can be reached all nodes that come before it on paths with as few edges as possible, in the
    /// order of a breadth-first search: networkx's `predecessor`.
    ///
    /// ```swift
    /// let square = Graph(edges: [(1, 2), (2, 3), (3, 4), (4, 1)])
    /// try square.shortestPathPredecessors(from: 1) // [1: [], 2: [1], 4: [1], 3: [2, 4]]
    /// ```
    ///
    /// - Parameters:
    ///   - source: Where the paths begin.
    ///   - cutoff: How many edges a path may have, 1 or more; `nil` for any number.
    /// - Throws: `NodeNotFound` if the source is not in the network.
    /// - Complexity: O(*n* + *m*) time and space, where *n* and *m* are the numbers of nodes and edges.
    public func shortestPathPredecessors(
        from source: Node, cutoff: Int? = nil
    ) throws(NodeNotFound<Node>) -> NodeMap<Node, [Node]> {
        let found = pathRows().outgoing.predecessors(from: try requiredRank(of: source), cutoff: cutoff)
        return named(found.lists, of: found.order)
    }

    /// For every node that can be reached all nodes that come before it on paths of least weight, and its distance, the
    /// nearest first: networkx's `dijkstra_predecessor_and_distance`.
    ///
    /// - Parameters:
    ///   - source: Where the paths begin.
    ///   - cutoff: The most that a path may weigh; `nil` for anything.
    ///   - weight: What an edge counts.
    /// - Throws: `NodeNotFound` or ``NegativeWeight``.
    /// - Complexity: O((*n* + *m*) log *n*) time and O(*n* + *m*) space, where *n* and *m* are the numbers of nodes and
    ///   edges.
    public func dijkstraPredecessors(
        from source: Node, cutoff: Double? = nil, weight: EdgeWeight<Node> = .weight
    ) throws -> (predecessors: NodeMap<Node, [Node]>, distances: NodeMap<Node, Double>) {
        let source = try requiredRank(of: source)
        do {
            let search = try pathRows(weight).outgoing.dijkstraPredecessors(from: source, cutoff: cutoff)
            return (
                named(search.lists, of: search.seen),
                nodeMap(ranks: search.order, search.order.map { search.distances[Int($0)] })
            )
        } catch {
            throw named(error)
        }
    }
}

// MARK: On ranks

/// What Dijkstra's algorithm found where every shortest path counts.
struct DijkstraPredecessors {
    /// The nodes in the order in which they were first seen.
    var seen: [Int32]
    /// The nodes in the order in which their distances became final.
    var order: [Int32] = []
    var distances: [Double]
    /// The nodes that come before each on shortest paths.
    var lists: [[Int32]]
}

extension PathRows.Side {
    /// The nodes that come before each node on paths with as few edges as possible, and the nodes in the order of the
    /// search.
    func predecessors(from source: Int32, cutoff: Int? = nil) -> (order: [Int32], lists: [[Int32]]) {
        let count = offsets.count - 1
        var lists = [[Int32]](repeating: [], count: count), depths = [Int32](repeating: -1, count: count)
        var order = [source], head = 0
        depths[Int(source)] = 0
        while head < order.count {
            let rank = order[head], depth = depths[Int(rank)]
            head += 1
            if let cutoff, Int(depth) >= Swift.max(cutoff, 1) { break }
            for entry in range(of: rank) {
                let target = targets[entry], place = Int(target)
                if depths[place] < 0 {
                    depths[place] = depth + 1
                    lists[place] = [rank]
                    order.append(target)
                } else if depths[place] == depth + 1 {
                    lists[place].append(rank)
                }
            }
        }
        return (order, lists)
    }

    func dijkstraPredecessors(
        from source: Int32, cutoff: Double? = nil
    ) throws(NegativeEntry) -> DijkstraPredecessors {
        let count = offsets.count - 1, cutoff = cutoff ?? .infinity
        var search = DijkstraPredecessors(
            seen: [source], distances: Array(repeating: .infinity, count: count),
            lists: Array(repeating: [], count: count))
        var isFinal = [Bool](repeating: false, count: count), queue = PathQueue()
        search.distances[Int(source)] = 0
        queue.push(source, at: 0)
        while let next = queue.pop() {
            if isFinal[Int(next.rank)] { continue }
            isFinal[Int(next.rank)] = true
            search.order.append(next.rank)
            for entry in range(of: next.rank) {
                let target = targets[entry], place = Int(target), distance = next.distance + weight(at: entry)
                guard distance <= cutoff else { continue }
                if distance < search.distances[place] {
                    guard !isFinal[place] else { throw NegativeEntry(source: next.rank, target: target) }
                    if search.distances[place] == .infinity { search.seen.append(target) }
                    search.distances[place] = distance
                    search.lists[place] = [next.rank]
                    queue.push(target, at: distance)
                } else if distance == search.distances[place], distance < .infinity {
                    search.lists[place].append(next.rank)
                }
            }
        }
        return search
    }
}
