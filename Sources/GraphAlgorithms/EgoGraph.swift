public import GraphModel

extension Network {
    /// A node, the nodes near it, and the edges between them: networkx's `ego_graph`.
    ///
    /// The nodes keep the order they have in this network.
    ///
    /// ```swift
    /// let path = Graph(edges: [(1, 2), (2, 3), (3, 4)])
    /// try path.egoGraph(of: 2).nodes // 1, 2, 3
    /// ```
    ///
    /// - Parameters:
    ///   - center: The node.
    ///   - radius: How far away a node may be.
    ///   - includesCenter: Whether the node itself is part of the result.
    ///   - ignoresDirections: Whether edges can be followed both ways.
    ///   - distance: The length of an edge; must not be negative.
    /// - Throws: `NodeNotFound` or ``NegativeWeight``.
    /// - Complexity: O(*n* + *m*) time and space, O((*n* + *m*) log *n*) time with lengths, where *n* and *m* are the
    ///   numbers of nodes and edges.
    public func egoGraph(
        of center: Node, radius: Double = 1, includesCenter: Bool = true, ignoresDirections: Bool = false,
        distance: EdgeWeight<Node> = .unit
    ) throws -> Self {
        let near: [Node]
        if ignoresDirections, isDirected {
            near = try Network<Node, Undirected, Multiplicity>(self).nodes(near: center, radius, distance)
        } else {
            near = try nodes(near: center, radius, distance)
        }
        return subgraph(of: includesCenter ? near : near.filter { $0 != center })
    }

    private func nodes(near center: Node, _ radius: Double, _ distance: EdgeWeight<Node>) throws -> [Node] {
        if case .unit = distance {
            let rank = try requiredRank(of: center)
            guard radius >= 0 else { return [] }
            let limit = Int(exactly: radius.rounded(.down))
            return pathRows().outgoing.breadthFirstSearch(from: [rank], limit: limit).order
                .map { node(ofRank: Int($0)) }
        }
        return try dijkstraPathLengths(from: center, cutoff: radius, weight: distance).keys
    }
}
