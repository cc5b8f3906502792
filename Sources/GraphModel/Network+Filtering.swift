extension Network {
    /// The nodes and edges that satisfy predicates, with their attributes: networkx's `subgraph_view`.
    ///
    /// It is a network of its own, not a view of this one; with values nobody could tell.
    ///
    /// ```swift
    /// let strong = graph.filtered(edges: { ($0[.weight] ?? 1) > 2 })
    /// ```
    ///
    /// - Parameters:
    ///   - isNodeShown: Whether a node stays.
    ///   - isEdgeShown: Whether an edge stays if both its nodes do.
    /// - Complexity: O(*n* + *m*), where *n* and *m* are the numbers of nodes and edges.
    public func filtered(
        nodes isNodeShown: (Node) throws -> Bool, edges isEdgeShown: (Edge<Node>) throws -> Bool
    ) rethrows -> Self {
        var filtered = emptyCopy()
        filtered.removeNodes(try nodes.filter { try !isNodeShown($0) })
        for edge in edges where filtered.contains(edge.source) && filtered.contains(edge.target) {
            if try isEdgeShown(edge) { filtered.insert(edge) }
        }
        return filtered
    }

    /// The nodes that satisfy a predicate and the edges between them; see ``filtered(nodes:edges:)``.
    public func filtered(nodes isNodeShown: (Node) throws -> Bool) rethrows -> Self {
        try filtered(nodes: isNodeShown, edges: { _ in true })
    }

    /// The nodes and the edges that satisfy a predicate; see ``filtered(nodes:edges:)``.
    public func filtered(edges isEdgeShown: (Edge<Node>) throws -> Bool) rethrows -> Self {
        try filtered(nodes: { _ in true }, edges: isEdgeShown)
    }

    /// The network without some nodes, their edges and some other edges: networkx's `restricted_view`.
    ///
    /// Nodes and edges that are not in the network are ignored. Of parallel edges all are left out.
    ///
    /// - Complexity: O(*n* + *m*), where *n* and *m* are the numbers of nodes and edges.
    public func hiding(
        nodes: [Node] = [], edges: [(Node, Node)] = []
    ) -> Self {
        let hiddenNodes = Set(nodes)
        var hiddenEdges: Set<Int32> = []
        for (source, target) in edges {
            guard let source = table.position(of: source), let target = table.position(of: target),
                let link = core.link(from: source, to: target)
            else { continue }
            hiddenEdges.formUnion(core.edges(on: link))
        }
        var rest = emptyCopy()
        rest.removeNodes(hiddenNodes)
        for (edge, number) in zip(self.edges, edgeNumbers)
        where rest.contains(edge.source) && rest.contains(edge.target) && !hiddenEdges.contains(number) {
            rest.insert(edge)
        }
        return rest
    }

    /// The nodes in another order, some of them perhaps left out, with the edges between them.
    ///
    /// Matrices have their rows in the order of the nodes; this gives them another one:
    /// `try graph.subgraph(inOrder: ["c", "a"]).laplacianMatrix()`.
    ///
    /// - Throws: ``NodeNotFound`` if a node is not in the network. A node that comes twice is there once.
    /// - Complexity: O(*n* + *m*), where *n* and *m* are the numbers of nodes and edges.
    public func subgraph(inOrder nodes: some Sequence<Node>) throws(NodeNotFound<Node>) -> Self {
        var ordered = Self()
        ordered.attributes = attributes
        for node in nodes {
            let position = try position(of: node)
            ordered.addNode(node, attributes: core.nodeAttributes[position])
        }
        for edge in edges where ordered.contains(edge.source) && ordered.contains(edge.target) {
            ordered.insert(edge)
        }
        ordered.groupList = groupList.map { $0.mapNodes { ordered.contains($0) ? $0 : nil } }
        return ordered
    }

    /// The network without its edges: networkx's `create_empty_copy`.
    ///
    /// - Parameter keepingAttributes: Whether the attributes of the nodes and of the network come along, and the groups.
    /// - Complexity: O(*n*), where *n* is the number of nodes.
    public func emptyCopy(keepingAttributes: Bool = true) -> Self {
        guard keepingAttributes else { return Self(nodes: nodes) }
        var copy = Self()
        copy.attributes = attributes
        for position in core.positions {
            copy.addNode(table.nodes[position], attributes: core.nodeAttributes[position])
        }
        copy.groupList = groupList
        return copy
    }
}
