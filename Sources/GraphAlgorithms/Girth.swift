public import GraphModel

extension Network where Direction == Undirected, Multiplicity == SingleEdges {
    /// The number of edges of a shortest cycle; `nil` where there is none.
    ///
    /// ```swift
    /// Graph(edges: [(1, 2), (2, 3), (3, 4), (4, 1)]).girth  // Optional(4)
    /// ```
    /// A loop is a cycle of one edge.
    ///
    /// - Complexity: O(*n* *m*) time and O(*n* + *m*) space, where *n* and *m* are the numbers of nodes and edges.
    ///
    /// A. Itai, M. Rodeh, "Finding a minimum circuit in a graph", SIAM Journal on Computing 7 (4), 1978,
    /// https://doi.org/10.1137/0207033
    public var girth: Int? { topology.girth }
}

extension Topology {
    fileprivate var girth: Int? {
        var girth = Int.max, depths = [Int](repeating: -1, count: nodeCount)
        var parents = [Int32](repeating: -1, count: nodeCount), queue: [Int] = []
        for root in 0..<nodeCount {
            for rank in queue { depths[rank] = -1 }
            queue = [root]
            depths[root] = 0
            parents[root] = -1
            var next = 0
            while next < queue.count {
                let rank = queue[next]
                next += 1
                // Deeper down no cycle through the root can be shorter.
                guard 2 * depths[rank] + 1 < girth else { break }
                for entry in outgoing.range(of: rank) where outgoing.edges[entry] != parents[rank] {
                    let target = Int(outgoing.targets[entry])
                    if depths[target] < 0 {
                        depths[target] = depths[rank] + 1
                        parents[target] = outgoing.edges[entry]
                        queue.append(target)
                    } else {
                        girth = min(girth, depths[rank] + depths[target] + 1)
                    }
                }
            }
        }
        return girth == Int.max ? nil : girth
    }
}
