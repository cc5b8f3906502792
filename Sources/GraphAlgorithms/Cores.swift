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
        let topology = topology, sides = isDirected ? [topology.incoming, topology.outgoing] : [topology.outgoing]
        var cores = degrees.map(\.degree)
        // Nodes by degree, the place of each in that order, and where every degree begins.
        let most = cores.max() ?? 0
        var starts = [Int](repeating: 0, count: most + 2)
        for degree in cores { starts[degree + 1] += 1 }
        for degree in 0...most { starts[degree + 1] += starts[degree] }
        var next = starts, order = [Int](repeating: 0, count: nodeCount), places = order
        for (rank, degree) in cores.enumerated() {
            places[rank] = next[degree]
            order[next[degree]] = rank
            next[degree] += 1
        }
        for place in 0..<nodeCount {
            let rank = order[place]
            for side in sides {
                for entry in side.range(of: rank) {
                    let other = Int(side.targets[entry])
                    guard cores[other] > cores[rank] else { continue }
                    // The other changes places with the first of its degree, and its degree begins one later.
                    let start = starts[cores[other]], first = order[start], old = places[other]
                    order.swapAt(start, old)
                    places[first] = old
                    places[other] = start
                    starts[cores[other]] += 1
                    cores[other] -= 1
                }
            }
        }
        return nodeMap(cores)
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
        if let loop = selfLoops.first { throw HasLoops(loop.source) }
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
