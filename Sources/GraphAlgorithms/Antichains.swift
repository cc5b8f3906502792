public import GraphModel

extension Network where Direction == Directed {
    /// Every set of nodes none of which can be reached from another, one at a time as it is asked for.
    ///
    /// ```swift
    /// let graph = DiGraph(edges: [(1, 2), (1, 3)])
    /// Array(try graph.antichains())  // [[], [3], [2], [2, 3], [1]]
    /// ```
    /// There can be as many as 2ⁿ. They come in the order of networkx's `antichains`, the empty one first.
    ///
    /// - Throws: A ``CycleError`` that holds a cycle, if there is one.
    /// - Complexity: O(*n* *m*) time now and O(*n*²) space; each antichain then takes O(*n*²), where *n* and *m* are the
    ///   numbers of nodes and edges.
    public func antichains() throws(CycleError<Node>) -> Antichains<Node> {
        let topology = topology, side = topology.outgoing
        let order = try topologicalRanks(topology).order.map { Int($0) }
        let words = (topology.nodeCount + 63) / 64
        var rows = [UInt64](repeating: 0, count: words * topology.nodeCount)
        for rank in order.reversed() {
            for entry in side.range(of: rank) {
                let target = Int(side.targets[entry])
                for word in 0..<words { rows[rank * words + word] |= rows[target * words + word] }
                rows[rank * words + target / 64] |= 1 << UInt64(target % 64)
            }
        }
        return Antichains(nodes: Array(nodes), order: order, words: words, rows: rows)
    }
}

/// The antichains of a network, made as they are asked for; see `antichains()`.
public struct Antichains<Node: Hashable & Sendable>: Sequence, Sendable {
    fileprivate let nodes: [Node]
    fileprivate let order: [Int]
    /// A row of so many words for each node: a bit for each node that can be reached from it.
    fileprivate let words: Int
    fileprivate let rows: [UInt64]

    public func makeIterator() -> Iterator { Iterator(antichains: self) }

    fileprivate func areComparable(_ left: Int, _ right: Int) -> Bool {
        rows[left * words + right / 64] >> UInt64(right % 64) & 1 == 1
            || rows[right * words + left / 64] >> UInt64(left % 64) & 1 == 1
    }

    public struct Iterator: IteratorProtocol, Sendable {
        private let antichains: Antichains
        /// Antichains to come, and the nodes that may still join each.
        private var pending: [(chain: [Int], candidates: [Int])]

        fileprivate init(antichains: Antichains) {
            self.antichains = antichains
            pending = [([], antichains.order.reversed())]
        }

        public mutating func next() -> [Node]? {
            guard let (chain, rest) = pending.popLast() else { return nil }
            var candidates = rest
            while let rank = candidates.popLast() {
                pending.append((chain + [rank], candidates.filter { !antichains.areComparable(rank, $0) }))
            }
            return chain.map { antichains.nodes[$0] }
        }
    }
}
