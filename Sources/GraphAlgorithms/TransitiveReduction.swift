public import GraphModel

extension Network where Direction == Directed {
    /// The fewest edges that keep it so which nodes can be reached from which; nodes and edges have no attributes.
    ///
    /// ```swift
    /// let graph = DiGraph(edges: [(1, 2), (1, 3), (2, 3)])
    /// try graph.transitiveReduction().edges  // [(1, 2), (2, 3)]
    /// ```
    ///
    /// - Throws: A ``CycleError`` that holds a cycle, if there is one.
    /// - Complexity: O(*n* (*n* + *m*)) time and O(*n* + *m*) space, where *n* and *m* are the numbers of nodes and edges.
    ///
    /// A. V. Aho, M. R. Garey, J. D. Ullman, "The transitive reduction of a directed graph", SIAM Journal on Computing
    /// 1 (2), 1972, https://doi.org/10.1137/0201008
    public func transitiveReduction() throws(CycleError<Node>) -> DiGraph<Node> {
        let topology = topology, side = topology.outgoing
        let order = try topologicalRanks(topology).order
        var places = order
        for (place, rank) in order.enumerated() { places[Int(rank)] = Int32(place) }

        var reduction = DiGraph(nodes: nodes)
        var reached = [Int](repeating: -1, count: nodeCount), needed = reached
        for source in 0..<topology.nodeCount {
            // A target that lies behind another one comes after it in topological order.
            let targets = side.targets[side.range(of: source)].map { Int($0) }
            for target in targets.sorted(by: { places[$0] < places[$1] }) where reached[target] != source {
                needed[target] = source
                reached[target] = source
                var stack = [target]
                while let rank = stack.popLast() {
                    for entry in side.range(of: rank) where reached[Int(side.targets[entry])] != source {
                        reached[Int(side.targets[entry])] = source
                        stack.append(Int(side.targets[entry]))
                    }
                }
            }
            for target in targets where needed[target] == source {
                reduction.addEdge(node(ofRank: source), node(ofRank: target))
            }
        }
        return reduction
    }
}
