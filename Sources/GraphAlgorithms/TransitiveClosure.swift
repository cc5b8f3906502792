public import GraphModel

extension Network {
    /// The network with an edge added from every node to every node that can be reached from it.
    ///
    /// ```swift
    /// let graph = DiGraph(edges: [(1, 2), (2, 3)])
    /// graph.transitiveClosure().edges  // [(1, 2), (1, 3), (2, 3)]
    /// ```
    /// Attributes stay; added edges have none. Where several edges may join two nodes, one is added only where there was
    /// none.
    ///
    /// - Parameter reflexive: Which nodes get a loop: with `false` those on a cycle, with `true` all, with `nil` none.
    /// - Complexity: O(*n* (*n* + *m*)) time and O(*n* + *c*) space, where *n* and *m* are the numbers of nodes and edges
    ///   and *c* is the number of edges of the closure.
    ///
    /// E. Nuutila, "Efficient transitive closure computation in large digraphs", Acta Polytechnica Scandinavica 74, 1995
    public func transitiveClosure(reflexive: Bool? = false) -> Self {
        let topology = topology, side = topology.outgoing
        var closure = self
        // The source for which a node was last met, and for which it was last joined.
        var met = [Int](repeating: -1, count: nodeCount), joined = met
        for source in 0..<topology.nodeCount {
            for entry in side.range(of: source) { joined[Int(side.targets[entry])] = source }
            if !isDirected { markEarlier(closure, source, &joined) }
            var order = [source], next = 0
            met[source] = source
            if reflexive == true, joined[source] != source {
                joined[source] = source
                closure.join(source, source)
            }
            while next < order.count {
                for entry in side.range(of: order[next]) {
                    let target = Int(side.targets[entry])
                    if met[target] != source {
                        met[target] = source
                        order.append(target)
                    }
                    // Without directions an edge is not walked back, so that a node is not on a cycle by itself.
                    if joined[target] != source, target != source || (isDirected && reflexive == false) {
                        joined[target] = source
                        closure.join(source, target)
                    }
                }
                next += 1
            }
        }
        return closure
    }

    /// Marks the nodes an earlier source was joined to, as an undirected edge shows at both ends.
    private func markEarlier(_ closure: Self, _ source: Int, _ joined: inout [Int]) {
        guard let neighbors = try? closure.neighbors(of: node(ofRank: source)) else { return }
        for neighbor in neighbors { if let rank = rank(of: neighbor) { joined[rank] = source } }
    }

    private mutating func join(_ source: Int, _ target: Int) {
        insertEdge(node(ofRank: source), node(ofRank: target), key: nil, Attributes())
    }
}
