public import GraphModel

extension Network where Direction == Directed, Multiplicity == SingleEdges {
    /// Whether every two nodes are joined by exactly one arc and none has a loop: networkx's `is_tournament`.
    ///
    /// - Complexity: O(*n*²) in time, where *n* is the number of nodes.
    public var isTournament: Bool {
        let sets = neighborSets
        guard selfLoops.isEmpty, edgeCount == nodeCount * (nodeCount - 1) / 2 else { return false }
        return (0..<nodeCount).allSatisfy { rank in
            sets[rank].allSatisfy { !sets[Int($0)].hasSorted(Int32(rank)) }
        }
    }

    /// A path through all nodes of a tournament, which always has one: networkx's `tournament.hamiltonian_path`.
    ///
    /// - Returns: The nodes along the path; of a network that is no tournament, an order in which few arcs lead back.
    /// - Complexity: O(*n*² log *d*) in time, where *n* is the number of nodes and *d* the largest degree.
    public func tournamentPath() -> [Node] {
        let sets = neighborSets
        var path: [Int] = []
        for rank in (0..<nodeCount).reversed() {
            let place = path.firstIndex { !sets[$0].hasSorted(Int32(rank)) } ?? path.count
            path.insert(rank, at: place)
        }
        return nodes(ofRanks: path)
    }

    /// How many arcs lead from each node, sorted: networkx's `tournament.score_sequence`.
    public var scoreSequence: [Int] { outDegrees.map(\.degree).sorted() }

    /// Whether a node of a tournament can be reached from another: networkx's `tournament.is_reachable`.
    ///
    /// - Throws: `NodeNotFound`.
    /// - Complexity: O(*n* + *m*) in time, where *n* and *m* are the numbers of nodes and edges.
    public func isReachable(_ target: Node, from source: Node) throws(NodeNotFound<Node>) -> Bool {
        let source = try requiredRank(of: source), target = try requiredRank(of: target)
        return pathRows().outgoing.breadthFirstSearch(from: [source]).parents[Int(target)] != -2
    }
}
