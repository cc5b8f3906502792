public import GraphModel

extension Network where Direction == Undirected, Multiplicity == SingleEdges {
    /// The nodes with an edge between two different ones wherever there is a path of at most so many edges: networkx's
    /// `power`.
    ///
    /// It has no loops and no attributes.
    ///
    /// ```swift
    /// Graph(edges: [(1, 2), (2, 3), (3, 4)]).power(2).edges // (1, 2), (1, 3), (2, 3), (2, 4), (3, 4)
    /// ```
    ///
    /// - Parameter exponent: The number of edges of a path that counts; below 1 there are no edges.
    /// - Complexity: O(*n*(*n* + *m*)) in time and O(*n*²) in space, where *n* and *m* are the numbers of nodes and edges.
    public func power(_ exponent: Int) -> Self {
        let rows = pathRows().outgoing
        var edges: [(tail: Int32, head: Int32)] = [], seenFrom = [Int32](repeating: -1, count: nodeCount)
        for source in 0..<Int32(nodeCount) {
            seenFrom[Int(source)] = source
            var layer = [source], length = 0
            while length < exponent, !layer.isEmpty {
                var next: [Int32] = []
                for rank in layer {
                    for entry in rows.range(of: rank) where seenFrom[Int(rows.targets[entry])] != source {
                        seenFrom[Int(rows.targets[entry])] = source
                        next.append(rows.targets[entry])
                        edges.append((source, rows.targets[entry]))
                    }
                }
                layer = next
                length += 1
            }
        }
        return Self(distinctNodes: nodes, edges: edges)
    }
}
