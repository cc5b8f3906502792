public import GraphModel

/// The least weights of paths between any two nodes of a network; see `floydWarshall(weight:)`.
public struct ShortestPathMatrix<Node: Hashable & Sendable>: Sendable {
    private let ranks: NodeMap<Node, Int>
    private let distanceRows: [Double]
    private let predecessorRows: [Int32]

    fileprivate init(ranks: NodeMap<Node, Int>, distances: [Double], predecessors: [Int32]) {
        self.ranks = ranks
        distanceRows = distances
        predecessorRows = predecessors
    }

    /// The nodes, in order.
    public var nodes: [Node] { ranks.keys }

    /// The least weight of a path, infinity if there is none; `nil` if one of the nodes is not in the network.
    public subscript(source: Node, target: Node) -> Double? {
        place(source, target).map { distanceRows[$0] }
    }

    /// The node before the target on a shortest path; `nil` if there is none.
    public func predecessor(of target: Node, from source: Node) -> Node? {
        place(source, target).flatMap { predecessorRows[$0] < 0 ? nil : nodes[Int(predecessorRows[$0])] }
    }

    /// A shortest path, both ends among its nodes: networkx's `reconstruct_path`. `nil` if there is none, or if it runs
    /// into a cycle of negative weight.
    ///
    /// From a node to itself it is that node (networkx answers with an empty path).
    public func path(from source: Node, to target: Node) -> [Node]? {
        guard let start = ranks[source], let end = ranks[target] else { return nil }
        guard start != end else { return [source] }
        let count = ranks.count, nodes = nodes
        var path = [target], rank = end
        repeat {
            rank = Int(predecessorRows[start * count + rank])
            guard rank >= 0, path.count <= count else { return nil }
            path.append(nodes[rank])
        } while rank != start
        return path.reversed()
    }

    /// By node the distances to all nodes, infinity where there is no path.
    public var distances: NodeMap<Node, NodeMap<Node, Double>> {
        ranks.mapValues { row in ranks.mapValues { distanceRows[row * ranks.count + $0] } }
    }

    /// By node from which edges lead the nodes that have one before them on a path from there, and that one.
    public var predecessors: [(source: Node, predecessors: [(target: Node, predecessor: Node)])] {
        let nodes = nodes
        return nodes.enumerated().compactMap { row, source in
            let found: [(target: Node, predecessor: Node)] = nodes.enumerated().compactMap { column, target in
                let predecessor = predecessorRows[row * nodes.count + column]
                return predecessor < 0 ? nil : (target, nodes[Int(predecessor)])
            }
            return found.isEmpty ? nil : (source, found)
        }
    }

    private func place(_ source: Node, _ target: Node) -> Int? {
        guard let row = ranks[source], let column = ranks[target] else { return nil }
        return row * ranks.count + column
    }
}

extension Network {
    /// The least weights of paths between any two nodes, where weights may be negative: networkx's `floyd_warshall` and
    /// `floyd_warshall_predecessor_and_distance`.
    ///
    /// ```swift
    /// let graph = DiGraph(edges: [("a", "b", [.weight(2)]), ("b", "c", [.weight(-1)])])
    /// let matrix = try graph.floydWarshall()
    /// matrix["a", "c"]                     // Optional(1.0)
    /// matrix.path(from: "a", to: "c")      // ["a", "b", "c"]
    /// ```
    /// It suits small dense networks; for sparse ones ``johnsonPaths(weight:)`` is faster. On a cycle of negative weight
    /// the distance of a node to itself is negative, and distances mean nothing there.
    ///
    /// - Throws: `CancellationError` if its task was cancelled.
    /// - Complexity: O(*n*³) time and O(*n*²) space, where *n* is the number of nodes.
    ///
    /// R. W. Floyd, "Algorithm 97: shortest path", Communications of the ACM 5 (1962), 345,
    /// https://doi.org/10.1145/367766.368168
    public func floydWarshall(weight: EdgeWeight<Node> = .weight) throws -> ShortestPathMatrix<Node> {
        let (distances, predecessors) = try pathRows(weight).outgoing.floydWarshall()
        return ShortestPathMatrix(
            ranks: nodeMap(Array(0..<nodeCount)), distances: distances, predecessors: predecessors)
    }
}

extension PathRows.Side {
    func floydWarshall() throws -> (distances: [Double], predecessors: [Int32]) {
        let count = offsets.count - 1
        var distances = [Double](repeating: .infinity, count: count * count)
        var predecessors = [Int32](repeating: -1, count: count * count)
        for rank in 0..<count {
            distances[rank * count + rank] = 0
            for entry in range(of: Int32(rank)) {
                let place = rank * count + Int(targets[entry])
                distances[place] = min(distances[place], weight(at: entry))
                predecessors[place] = Int32(rank)
            }
        }
        for middle in 0..<count {
            try Task.checkCancellation()
            for row in 0..<count where distances[row * count + middle] < .infinity {
                for column in 0..<count {
                    // Read anew for each column: on a negative cycle the row's own entry changes under way.
                    let sum = distances[row * count + middle] + distances[middle * count + column]
                    if sum < distances[row * count + column] {
                        distances[row * count + column] = sum
                        predecessors[row * count + column] = predecessors[middle * count + column]
                    }
                }
            }
        }
        return (distances, predecessors)
    }
}
