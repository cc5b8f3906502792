public import GraphModel

/// A network has loops where there must be none.
public struct HasLoops<Node: Hashable & Sendable>: Error, Hashable, CustomStringConvertible {
    /// A node with a loop.
    public let node: Node

    public init(_ node: Node) { self.node = node }

    public var description: String {
        "the node \(String(reflecting: node)) has a loop, and there must be none; remove the edges of selfLoops"
    }
}

extension Network {
    /// For every node, the largest *k* such that it belongs to a subgraph in which every node has *k* edges.
    ///
    /// Where there are directions, edges in both count.
    ///
    /// - Returns: A number for every node, in order.
    /// - Throws: ``HasLoops``.
    /// - Complexity: O(*n* + *m*) in time and space, where *n* and *m* are the numbers of nodes and edges.
    ///
    /// V. Batagelj, M. Zaveršnik, *An O(m) algorithm for cores decomposition of networks*, 2003,
    /// https://arxiv.org/abs/cs/0310049
    public func coreNumbers() throws(HasLoops<Node>) -> NodeMap<Node, Int> {
        try checkLoops()
        let topology = topology
        let sides = isDirected ? [topology.outgoing, topology.incoming] : [topology.outgoing]
        let search = CoreOrder(sides.map { ($0.offsets, $0.targets) }, nodeCount: nodeCount)
        return nodeMap(search.cores.map { Int($0) })
    }

    /// The largest subgraph in which every node has at least `k` edges.
    ///
    /// - Parameter k: The number of edges, the largest for which there is such a subgraph if not given.
    /// - Throws: ``HasLoops``.
    /// - Complexity: As ``coreNumbers()``.
    public func kCore(_ k: Int? = nil) throws(HasLoops<Node>) -> Self {
        try coreSubgraph(k) { $0 >= $1 }
    }

    /// The subgraph of the nodes whose core number is `k`.
    ///
    /// - Parameter k: The number, the largest there is if not given.
    /// - Throws: ``HasLoops``.
    /// - Complexity: As ``coreNumbers()``.
    public func kShell(_ k: Int? = nil) throws(HasLoops<Node>) -> Self {
        try coreSubgraph(k) { $0 == $1 }
    }

    private func coreSubgraph(_ k: Int?, _ isIncluded: (Int, Int) -> Bool) throws(HasLoops<Node>) -> Self {
        let cores = try coreNumbers(), k = k ?? cores.values.max() ?? 0
        return subgraph(of: cores.keys.filter { node in cores[node].map { isIncluded($0, k) } ?? false })
    }

    private func checkLoops() throws(HasLoops<Node>) {
        if let rank = topology.outgoing.firstLoop { throw HasLoops(node(ofRank: rank)) }
    }
}

extension Network where Direction == Undirected {
    /// The largest subgraph in which every edge is in at least `k` − 2 triangles, without nodes that lose all edges.
    ///
    /// - Throws: ``HasLoops``.
    /// - Complexity: O(*r* · *m* · *d*) in time, where *m* is the number of edges, *d* the largest degree and *r* the number of
    ///   rounds in which edges fall away.
    ///
    /// J. Cohen, *Trusses: cohesive subgraphs for social network analysis*, 2005.
    public func kTruss(_ k: Int) throws(HasLoops<Node>) -> Self {
        try checkLoops()
        var truss = self
        while true {
            let sets = truss.neighborSets
            var weak: [(Node, Node)] = []
            for rank in 0..<truss.nodeCount {
                for other in sets[rank] where other > rank && sets[Int(other)].commonCount(with: sets[rank]) < k - 2 {
                    weak.append((truss.node(ofRank: rank), truss.node(ofRank: Int(other))))
                }
            }
            for (source, target) in weak { while truss.removeEdge(source, target) != nil {} }
            truss.removeNodes(truss.isolates)
            if weak.isEmpty { return truss }
        }
    }
}

extension Topology.Side {
    /// The first node with an edge to itself.
    fileprivate var firstLoop: Int? {
        withRows { rows in
            for rank in 0..<rows.count {
                for entry in rows.range(of: rank) where Int(rows.targets[entry]) == rank { return rank }
            }
            return nil
        }
    }
}

/// The nodes in an order in which each has as few neighbours after it as can be, and their core numbers.
struct CoreOrder {
    let order: [Int32]
    let cores: [Int32]

    /// - Parameter sides: Rows whose entries are all the edges of a node, none of them a loop.
    /// A node's degree among those that are left, in the end its core number, and its place in the order.
    private struct Entry: BitwiseCopyable {
        var degree: Int32 = 0
        var place: Int32 = 0
    }

    init(_ sides: [(offsets: [Int32], targets: [Int32])], nodeCount: Int) {
        let nodes = Scratch(repeating: Entry(), count: nodeCount)
        var most = 0
        for rank in 0..<nodeCount {
            for side in sides { nodes.base[rank].degree += side.offsets[rank + 1] - side.offsets[rank] }
            most = max(most, Int(nodes[rank].degree))
        }
        // Nodes by degree, and where every degree begins.
        let starts = Scratch<Int32>(repeating: 0, count: most + 2)
        for rank in 0..<nodeCount { starts[nodes[rank].degree + 1] += 1 }
        for degree in 0...most { starts[degree + 1] += starts[degree] }
        let next = Scratch(starts.array()), order = Scratch<Int32>(repeating: 0, count: nodeCount)
        for rank in 0..<nodeCount {
            let place = next[nodes[rank].degree]
            nodes.base[rank].place = place
            order[place] = Int32(truncatingIfNeeded: rank)
            next[nodes[rank].degree] = place + 1
        }
        let batch = RowBatch()
        for place in 0..<nodeCount {
            if place % RowBatch.limit == 0 {
                // The nodes that come next, or most of them: others may change places with them meanwhile.
                let count = min(RowBatch.limit, nodeCount - place)
                for side in sides {
                    RowPointers.with(side.offsets, side.targets) {
                        batch.load(order.base + place, count: count, of: $0)
                    }
                }
            }
            let rank = order[place], core = nodes[rank].degree
            for side in sides {
                RowPointers.with(side.offsets, side.targets) { rows in
                    for entry in rows.range(of: rank) {
                        let other = rows.targets[entry], old = nodes[other]
                        guard old.degree > core else { continue }
                        // The other changes places with the first of its degree, and its degree begins one later.
                        let start = starts[old.degree], first = order[start]
                        order[start] = other
                        order[old.place] = first
                        nodes.base[Int(first)].place = old.place
                        starts[old.degree] = start + 1
                        nodes[other] = Entry(degree: old.degree - 1, place: start)
                    }
                }
            }
        }
        cores = (0..<nodeCount).map { nodes[$0].degree }
        self.order = order.array()
    }
}
