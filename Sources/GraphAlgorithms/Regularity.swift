public import GraphModel

extension Network {
    /// Whether all nodes have the same degree, in both directions where there are directions: networkx's `is_regular`; `true`
    /// where there are no nodes.
    ///
    /// - Complexity: O(*n*) in time, where *n* is the number of nodes.
    public var isRegular: Bool {
        let topology = topology
        guard isDirected else { return Set(degrees.map(\.degree)).count <= 1 }
        return [topology.outgoing, topology.incoming].allSatisfy { side in
            Set((0..<nodeCount).map { side.range(of: $0).count }).count <= 1
        }
    }
}

extension Network where Direction == Undirected {
    /// Whether all nodes have the degree `k`: networkx's `is_k_regular`.
    ///
    /// - Complexity: O(*n*) in time, where *n* is the number of nodes.
    public func isRegular(_ k: Int) -> Bool { degrees.allSatisfy { $0.degree == k } }
}
