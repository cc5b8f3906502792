public import GraphModel

extension Network where Direction == Directed {
    /// The triples of nodes in which edges lead from the first and the third to the second, in the order of the second:
    /// networkx's `colliders`.
    ///
    /// ```swift
    /// DiGraph(edges: [(1, 3), (2, 3)]).colliders // [(1, 3, 2)]
    /// ```
    ///
    /// - Complexity: O(*n* *d*²), where *n* is the number of nodes and *d* the largest number of edges to one.
    ///
    /// J. Pearl, "Causality", 2nd edition, Cambridge University Press, 2009.
    public var colliders: [(first: Node, node: Node, second: Node)] {
        colliderRanks { _, _ in true }
    }

    /// The colliders whose first and third node no edge joins: networkx's `v_structures`.
    ///
    /// - Complexity: O(*n* *d*²), where *n* is the number of nodes and *d* the largest number of edges to one.
    public var vStructures: [(first: Node, node: Node, second: Node)] {
        colliderRanks { !hasEdge($0, $1) && !hasEdge($1, $0) }
    }

    private func colliderRanks(
        _ isWanted: (Node, Node) -> Bool
    ) -> [(first: Node, node: Node, second: Node)] {
        let rows = pathRows().incoming
        var found: [(first: Node, node: Node, second: Node)] = []
        for rank in 0..<Int32(nodeCount) {
            let parents = rows.range(of: rank).map { node(ofRank: Int(rows.targets[$0])) }
            for (place, first) in parents.enumerated() {
                for second in parents[(place + 1)...] where isWanted(first, second) {
                    found.append((first, node(ofRank: Int(rank)), second))
                }
            }
        }
        return found
    }
}
