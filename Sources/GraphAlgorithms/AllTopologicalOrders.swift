public import GraphModel

extension Network where Direction == Directed {
    /// Every topological order, one at a time as it is asked for.
    ///
    /// ```swift
    /// let graph = DiGraph(edges: [(1, 2), (2, 3), (2, 4)])
    /// Array(try graph.allTopologicalOrders())  // [[1, 2, 4, 3], [1, 2, 3, 4]]
    /// ```
    /// There can be as many as *n*!. They come in the order of networkx's `all_topological_sorts`.
    ///
    /// - Throws: A ``CycleError`` that holds a cycle, if there is one.
    /// - Complexity: O(*n* + *m*) now and O(*n* + *m*) space; each order then takes O(*n* + *m*), where *n* and *m* are the
    ///   numbers of nodes and edges.
    ///
    /// D. E. Knuth, J. L. Szwarcfiter, "A structured program to generate all topological sorting arrangements",
    /// Information Processing Letters 2 (6), 1974, https://doi.org/10.1016/0020-0190(74)90001-5
    public func allTopologicalOrders() throws(CycleError<Node>) -> TopologicalOrders<Node> {
        let topology = topology
        _ = try topologicalRanks(topology)
        return TopologicalOrders(nodes: Array(nodes), topology: topology)
    }
}

/// The topological orders of a network, made as they are asked for; see `allTopologicalOrders()`.
public struct TopologicalOrders<Node: Hashable & Sendable>: Sequence, Sendable {
    fileprivate let nodes: [Node]
    fileprivate let topology: Topology

    public func makeIterator() -> Iterator { Iterator(orders: self) }

    public struct Iterator: IteratorProtocol, Sendable {
        private let nodes: [Node]
        private let topology: Topology
        private var degrees: [Int32]
        /// Nodes to which no edge leads from a node that is not in `current`; the last is taken next.
        private var ready: [Int]
        private var current: [Int] = []
        /// For each place the node that was first there since the places before it changed.
        private var bases: [Int] = []
        private var isDone = false

        fileprivate init(orders: TopologicalOrders) {
            nodes = orders.nodes
            topology = orders.topology
            degrees = topology.inDegrees
            ready = []
            ready = degrees.indices.filter { degrees[$0] == 0 }
        }

        public mutating func next() -> [Node]? {
            guard !isDone else { return nil }
            while current.count < nodes.count, let rank = ready.popLast() { place(rank) }
            let order = current.map { nodes[$0] }
            stepBack()
            return order
        }

        private mutating func place(_ rank: Int) {
            for entry in topology.outgoing.range(of: rank) {
                let target = Int(topology.outgoing.targets[entry])
                degrees[target] -= 1
                if degrees[target] == 0 { ready.append(target) }
            }
            current.append(rank)
            if bases.count < current.count { bases.append(rank) }
        }

        /// Takes nodes back until at some place another one can come.
        private mutating func stepBack() {
            while let rank = current.popLast() {
                for entry in topology.outgoing.range(of: rank) {
                    degrees[Int(topology.outgoing.targets[entry])] += 1
                }
                while let last = ready.last, degrees[last] > 0 { ready.removeLast() }
                ready.insert(rank, at: 0)
                guard ready.last == bases.last else { return }
                bases.removeLast()
            }
            isDone = true
        }
    }
}
