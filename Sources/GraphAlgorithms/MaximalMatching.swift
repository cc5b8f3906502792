public import GraphModel

extension Network where Direction == Undirected {
    /// Edges without common nodes to which no other edge can be added.
    ///
    /// ```swift
    /// let path = Graph(edges: [(1, 2), (2, 3), (3, 4)])
    /// path.maximalMatching()  // [(1, 2), (3, 4)]
    /// ```
    /// Each edge is taken in turn unless one of its nodes is taken; there are at least half as many as there can be.
    ///
    /// - Complexity: O(*n* + *m*) time and space, where *n* and *m* are the numbers of nodes and edges.
    public func maximalMatching() -> [Edge<Node>] {
        let topology = topology, side = topology.outgoing
        var isTaken = [Bool](repeating: false, count: nodeCount), arcs: [Arc] = []
        for source in 0..<topology.nodeCount where !isTaken[source] {
            guard
                let entry = side.range(of: source).first(where: {
                    side.targets[$0] > source && !isTaken[Int(side.targets[$0])]
                })
            else { continue }
            isTaken[source] = true
            isTaken[Int(side.targets[entry])] = true
            arcs.append(Arc(source: Int32(source), entry: Int32(entry)))
        }
        return edges(ofArcs: arcs, in: topology)
    }
}
