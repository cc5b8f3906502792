public import GraphModel

/// A network has no walk along every edge once.
public struct NotEulerian: Error, Hashable, CustomStringConvertible {
    public init() {}

    public var description: String {
        "the graph has no walk along every edge once: it needs one part and, but for at most two nodes, even degrees (as "
            + "many edges to a node as from it where they have a direction)"
    }
}

extension Network {
    /// Whether there is a closed walk along every edge once: networkx's `is_eulerian`; `false` where there are no nodes at
    /// all.
    ///
    /// - Complexity: O(*n* + *m*) time and space, where *n* and *m* are the numbers of nodes and edges.
    ///
    /// L. Euler, "Solutio problematis ad geometriam situs pertinentis", Commentarii academiae scientiarum Petropolitanae 8
    /// (1741), 128–140.
    public var isEulerian: Bool {
        nodeCount > 0 && topology.balances.allSatisfy { $0 == 0 } && isInOnePiece
    }

    /// Whether there is a walk along every edge once, but none that is closed: networkx's `is_semieulerian`.
    ///
    /// - Complexity: O(*n* + *m*) time and space, where *n* and *m* are the numbers of nodes and edges.
    public var isSemiEulerian: Bool { hasEulerianPath && !isEulerian }

    /// Whether there is a walk along every edge once: networkx's `has_eulerian_path`; `false` where there are no nodes at
    /// all.
    ///
    /// - Complexity: O(*n* + *m*) time and space, where *n* and *m* are the numbers of nodes and edges.
    public var hasEulerianPath: Bool { hasEulerianPath(from: nil) }

    /// Whether there is a walk from a node along every edge once.
    ///
    /// Where there is a closed one the node does not matter.
    ///
    /// - Throws: `NodeNotFound` if the node is not in the network.
    /// - Complexity: O(*n* + *m*) time and space, where *n* and *m* are the numbers of nodes and edges.
    public func hasEulerianPath(from source: Node) throws(NodeNotFound<Node>) -> Bool {
        hasEulerianPath(from: Int(try requiredRank(of: source)))
    }

    private func hasEulerianPath(from source: Int?) -> Bool {
        let balances = topology.balances
        guard nodeCount > 0 else { return false }
        if balances.allSatisfy({ $0 == 0 }) && isInOnePiece { return true }
        if let source, balances[source] != 1 { return false }
        let isBalanced =
            isDirected
            ? balances.allSatisfy { abs($0) <= 1 } && balances.count(where: { $0 == 1 }) <= 1
                && balances.count(where: { $0 == -1 }) <= 1
            : balances.count(where: { $0 == 1 }) == 2
        return isBalanced && pathRows().reachesAllBothWays
    }

    /// Whether there is a path between any two nodes.
    private var isInOnePiece: Bool {
        let rows = pathRows()
        return rows.outgoing.breadthFirstSearch(from: [0]).order.count == nodeCount
            && (!isDirected || rows.incoming.breadthFirstSearch(from: [0]).order.count == nodeCount)
    }

    /// The edges of a closed walk along every edge once: networkx's `eulerian_circuit`.
    ///
    /// ```swift
    /// try Graph(edges: [(0, 1), (1, 2), (2, 0)]).eulerianCircuit() // [(0, 2), (2, 1), (1, 0)]
    /// ```
    ///
    /// - Parameter source: Where the walk begins; `nil` for the first node.
    /// - Returns: The edges in the order and the direction in which they are walked.
    /// - Throws: ``NotEulerian`` if there is none, `NodeNotFound` if the source is not in the network.
    /// - Complexity: O(*n* + *m*) time and space, where *n* and *m* are the numbers of nodes and edges.
    ///
    /// C. Hierholzer, "Ueber die Möglichkeit, einen Linienzug ohne Wiederholung und ohne Unterbrechung zu umfahren",
    /// Mathematische Annalen 6 (1873), 30–32, https://doi.org/10.1007/BF01442866
    public func eulerianCircuit(from source: Node? = nil) throws -> [Edge<Node>] {
        guard isEulerian else { throw NotEulerian() }
        let start = try source.map { try requiredRank(of: $0) } ?? 0
        return edges(ofWalk: topology.hierholzerWalk(from: start))
    }

    /// The edges of a walk along every edge once: networkx's `eulerian_path`.
    ///
    /// ```swift
    /// try Graph(edges: [(0, 1), (1, 2)]).eulerianPath() // [(0, 1), (1, 2)]
    /// ```
    ///
    /// - Parameter source: Where the walk begins; `nil` for the first node where one can begin.
    /// - Returns: The edges in the order and the direction in which they are walked.
    /// - Throws: ``NotEulerian`` if there is none, `NodeNotFound` if the source is not in the network.
    /// - Complexity: O(*n* + *m*) time and space, where *n* and *m* are the numbers of nodes and edges.
    public func eulerianPath(from source: Node? = nil) throws -> [Edge<Node>] {
        let given = try source.map { Int(try requiredRank(of: $0)) }
        guard hasEulerianPath(from: given) else { throw NotEulerian() }
        let topology = topology
        let balances = topology.balances
        if isDirected {
            // It is found from its end.
            let end = balances.firstIndex { $0 == -1 } ?? given ?? 0
            return edges(ofWalk: topology.hierholzerWalk(from: Int32(end)))
        }
        let start = given ?? balances.firstIndex { $0 == 1 } ?? 0
        let walk = topology.hierholzerWalk(from: Int32(start))
        return edges(ofWalk: walk.reversed().map { ($0.head, $0.tail, $0.edge) })
    }

    private func edges(ofWalk walk: [(tail: Int32, head: Int32, edge: Int32)]) -> [Edge<Node>] {
        walk.map { edge(number: $0.edge, fromRank: Int($0.tail)) }
    }
}

// MARK: On ranks

extension Topology {
    /// By node how many more edges lead from it than to it, and where there are no directions whether its degree is odd.
    fileprivate var balances: [Int] {
        (0..<nodeCount).map { rank in
            let ends = outgoing.range(of: rank)
            if isDirected { return ends.count - incoming.range(of: rank).count }
            return (ends.count + ends.count(where: { outgoing.targets[$0] == rank })) % 2
        }
    }

    /// The edges to each node, or of each where there are no directions, by the rank of their other ends as far as these
    /// come first: the order in which they are in networkx's copies, which it walks.
    private var walkSide: (offsets: [Int32], targets: [Int32], edges: [Int32]) {
        var rows = [[(target: Int32, edge: Int32)]](repeating: [], count: nodeCount)
        for rank in 0..<nodeCount {
            for entry in outgoing.range(of: rank) {
                let target = Int(outgoing.targets[entry]), edge = outgoing.edges[entry]
                if isDirected {
                    rows[target].append((Int32(rank), edge))
                } else if target >= rank {
                    rows[rank].append((Int32(target), edge))
                    if target > rank { rows[target].append((Int32(rank), edge)) }
                }
            }
        }
        var offsets: [Int32] = [0]
        for row in rows { offsets.append(offsets[offsets.count - 1] + Int32(row.count)) }
        return (offsets, rows.joined().map(\.target), rows.joined().map(\.edge))
    }

    /// A walk along every edge, the last edge being found first.
    ///
    /// Directed edges are walked back from the source, so that the walk comes out in their direction.
    fileprivate func hierholzerWalk(from source: Int32) -> [(tail: Int32, head: Int32, edge: Int32)] {
        let side = walkSide
        var next = side.offsets, isWalked = [Bool](repeating: false, count: edgeLimit)
        var stack: [(rank: Int32, edge: Int32)] = [(source, -1)], last: (rank: Int32, edge: Int32)?
        var walk: [(tail: Int32, head: Int32, edge: Int32)] = []
        walk.reserveCapacity(edgeCount)
        while let (rank, edge) = stack.last {
            var entry = next[Int(rank)]
            while entry < side.offsets[Int(rank) + 1], isWalked[Int(side.edges[Int(entry)])] { entry += 1 }
            if entry < side.offsets[Int(rank) + 1] {
                isWalked[Int(side.edges[Int(entry)])] = true
                next[Int(rank)] = entry + 1
                stack.append((side.targets[Int(entry)], side.edges[Int(entry)]))
                continue
            }
            next[Int(rank)] = entry
            if let last { walk.append((last.rank, rank, last.edge)) }
            last = (rank, edge)
            stack.removeLast()
        }
        return walk
    }
}

extension PathRows {
    /// Whether every node can be reached from the first if directions are ignored.
    fileprivate var reachesAllBothWays: Bool {
        var isKnown = [Bool](repeating: false, count: nodeCount), pending: [Int32] = [0], count = 1
        isKnown[0] = true
        while let rank = pending.popLast() {
            for side in isDirected ? [outgoing, incoming] : [outgoing] {
                for entry in side.range(of: rank) where !isKnown[Int(side.targets[entry])] {
                    isKnown[Int(side.targets[entry])] = true
                    pending.append(side.targets[entry])
                    count += 1
                }
            }
        }
        return count == nodeCount
    }
}
