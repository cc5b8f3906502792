public import GraphModel

extension Network where Direction == Undirected {
    /// For every node, how many of its edges are in how many triangles: networkx's `generalized_degree`.
    ///
    /// ```swift
    /// Graph.complete(4).generalizedDegrees()[0]   // [2: 3]: three edges, each in two triangles
    /// ```
    ///
    /// - Returns: For every node numbers of edges by numbers of triangles, in order. Loops and parallel edges count for
    ///   nothing more.
    /// - Complexity: As ``triangles()``.
    ///
    /// V. Zlatić, D. Garlaschelli, G. Caldarelli, "Networks with arbitrary edge multiplicities", EPL 97 (2012), 28005,
    /// https://doi.org/10.1209/0295-5075/97/28005
    public func generalizedDegrees() -> NodeMap<Node, [Int: Int]> {
        let sets = neighborSets
        return nodeMap(
            (0..<nodeCount).map { rank in
                var counts: [Int: Int] = [:]
                for neighbor in sets[rank] {
                    counts[sets[Int(neighbor)].commonCount(with: sets[rank]), default: 0] += 1
                }
                return counts
            })
    }

    /// Every triangle once, as three nodes: networkx's `all_triangles`.
    ///
    /// - Parameter nodes: Nodes of which a triangle must have one; any if not given.
    /// - Returns: The triangles in the order of the nodes given and their neighbours.
    /// - Complexity: O(*m* · *d*) in time, where *m* is the number of edges and *d* the largest degree.
    public func allTriangles(of nodes: [Node]? = nil) -> [(Node, Node, Node)] {
        let rows = pathRows().outgoing, sets = neighborSets
        var places = [Int](repeating: -1, count: nodeCount), used = 0
        func place(_ rank: Int) {
            if places[rank] < 0 {
                places[rank] = used
                used += 1
            }
        }
        var starts: [Int] = []
        for rank in nodes?.compactMap({ rank(of: $0) }) ?? Array(0..<nodeCount) where places[rank] < 0 {
            place(rank)
            starts.append(rank)
        }
        for start in starts { for entry in rows.range(of: Int32(start)) { place(Int(rows.targets[entry])) } }
        var triangles: [(Node, Node, Node)] = []
        for first in starts {
            for entry in rows.range(of: Int32(first)) {
                let second = Int(rows.targets[entry])
                guard places[second] > places[first] else { continue }
                for entry in rows.range(of: Int32(second)) {
                    let third = Int(rows.targets[entry])
                    guard places[third] > places[second], sets[first].hasSorted(Int32(third)) else { continue }
                    triangles.append((node(ofRank: first), node(ofRank: second), node(ofRank: third)))
                }
            }
        }
        return triangles
    }
}
