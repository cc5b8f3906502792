public import GraphModel

/// A cycle's weights add up to less than nothing, so that walking it again and again makes every path through it
/// shorter: there is no shortest.
public struct NegativeCycle<Node: Hashable & Sendable>: Error, Hashable, CustomStringConvertible {
    /// The nodes of the cycle in the order of its edges; an edge leads from the last back to the first.
    public let cycle: [Node]

    public init(cycle: [Node]) { self.cycle = cycle }

    public var description: String {
        let nodes = (cycle + cycle.prefix(1)).map { String(reflecting: $0) }
        return "the graph has a cycle of negative weight: " + nodes.joined(separator: " → ")
    }
}

extension Network {
    /// Whether there is a cycle whose weights add up to less than 0: networkx's `negative_edge_cycle`.
    ///
    /// An undirected edge of negative weight is such a cycle: there and back.
    ///
    /// - Complexity: O(*n* *m*) time and O(*n* + *m*) space, where *n* and *m* are the numbers of nodes and edges.
    public func hasNegativeCycle(weight: EdgeWeight<Node> = .weight) -> Bool {
        // As from a new node with an edge of no weight to every node.
        pathRows(weight).outgoing.bellmanFord(from: Array(0..<Int32(nodeCount))).end != nil
    }

    /// A cycle whose weights add up to less than 0 and which can be reached from a node: networkx's
    /// `find_negative_cycle`.
    ///
    /// ```swift
    /// let graph = DiGraph(edges: [("a", "b", [.weight(1)]), ("b", "c", [.weight(-3)]), ("c", "b", [.weight(1)])])
    /// try graph.negativeCycle(from: "a") // ["b", "c"]
    /// ```
    ///
    /// - Returns: The nodes of the cycle in the order of its edges; an edge leads from the last back to the first. `nil`
    ///   if there is no such cycle.
    /// - Throws: `NodeNotFound` if the node is not in the network.
    /// - Complexity: O(*n* *m*) time and O(*n* + *m*) space, where *n* and *m* are the numbers of nodes and edges.
    public func negativeCycle(
        from source: Node, weight: EdgeWeight<Node> = .weight
    ) throws(NodeNotFound<Node>) -> [Node]? {
        let source = try requiredRank(of: source), rows = pathRows(weight).outgoing
        let search = rows.bellmanFord(from: [source])
        guard let end = search.end else { return nil }
        let cycle = search.cycle(through: end).flatMap { rows.length(of: $0) < 0 ? $0 : nil }
        return (cycle ?? rows.negativeCycle(from: [source])).map { node(ofRank: Int($0)) }
    }

    /// The error of a search that met a negative cycle.
    func negativeCycle(_ rows: PathRows.Side, from sources: [Int32]) -> NegativeCycle<Node> {
        NegativeCycle(cycle: rows.negativeCycle(from: sources).map { node(ofRank: Int($0)) })
    }
}

// MARK: On ranks

extension BellmanFordSearch {
    /// A cycle of predecessors through a node, in the direction of its edges and without the first node at the end.
    fileprivate func cycle(through end: Int32) -> [Int32]? {
        var path: [Int32] = [], seen: Set<Int32> = [end]
        var stack = [(rank: end, rest: predecessors[Int(end)])]
        while let (rank, rest) = stack.last {
            if rest.contains(end) {
                // The walk went against the edges, from the node on.
                return [end] + (path + [rank]).filter { $0 != end }.reversed()
            }
            guard let next = stack[stack.count - 1].rest.popLast() else {
                stack.removeLast()
                path = Array(path.dropLast())
                continue
            }
            if seen.insert(next).inserted {
                stack.append((next, predecessors[Int(next)]))
                path.append(rank)
            }
        }
        return nil
    }
}

extension PathRows.Side {
    /// The weight of a cycle: predecessors of equally short paths can make one that is not negative.
    fileprivate func length(of cycle: [Int32]) -> Double {
        zip(cycle, cycle.dropFirst() + cycle.prefix(1)).reduce(0) { sum, step in
            sum + (range(of: step.0).first { targets[$0] == step.1 }.map { weight(at: $0) } ?? .infinity)
        }
    }

    /// A negative cycle that is known to be there: paths are made shorter until the nodes before on them make a circle.
    fileprivate func negativeCycle(from sources: [Int32]) -> [Int32] {
        let count = offsets.count - 1
        var distances = [Double](repeating: .infinity, count: count), parents = [Int32](repeating: -1, count: count)
        for source in sources { distances[Int(source)] = 0 }
        var layer = sources, round = 0, isInNext = [Int](repeating: -1, count: count)
        while !layer.isEmpty && round <= count {
            var next: [Int32] = []
            for rank in layer {
                for entry in range(of: rank) {
                    let target = targets[entry], distance = distances[Int(rank)] + weight(at: entry)
                    guard distance < distances[Int(target)] else { continue }
                    distances[Int(target)] = distance
                    parents[Int(target)] = rank
                    if isInNext[Int(target)] != round {
                        isInNext[Int(target)] = round
                        next.append(target)
                    }
                }
            }
            layer = next
            round += 1
            // Looked for after 1, 2, 4 … rounds, so that looking costs no more than going on.
            if round & (round - 1) == 0 || round > count, let cycle = circle(of: parents) { return cycle }
        }
        return []
    }

    private func circle(of parents: [Int32]) -> [Int32]? {
        var marks = [Int32](repeating: -1, count: parents.count)
        for start in parents.indices where marks[start] < 0 {
            var rank = start
            while marks[rank] < 0 {
                marks[rank] = Int32(start)
                guard parents[rank] >= 0 else { break }
                rank = Int(parents[rank])
            }
            guard marks[rank] == start, parents[rank] >= 0 else { continue }
            var cycle = [Int32(rank)], next = parents[rank]
            while Int(next) != rank {
                cycle.append(next)
                next = parents[Int(next)]
            }
            return cycle.reversed()
        }
        return nil
    }
}
