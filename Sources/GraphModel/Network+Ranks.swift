extension Network {
    /// Makes a network of nodes and of edges between their ranks, without looking up a node for an edge.
    ///
    /// - Parameters:
    ///   - nodes: The nodes; none may come twice.
    ///   - edges: The ranks of the ends of each edge.
    ///   - attributes: The attributes of each edge, or nothing where none has any.
    /// - Complexity: O(*n* + *m*), where *n* and *m* are the numbers of nodes and edges.
    package init(
        distinctNodes nodes: some Sequence<Node>, edges: [(tail: Int32, head: Int32)], attributes: [Attributes] = []
    ) {
        self.init(nodes: nodes)
        let numbers = core.addEdges(edges.map { LinkEnds(tail: $0.tail, head: $0.head) })
        for (number, attributes) in zip(numbers, attributes) where !attributes.isEmpty {
            core.edgeAttributes.merge(attributes, into: Int(number))
        }
    }
}

extension Network {
    /// Adds an edge between nodes by their ranks.
    package mutating func insertEdge(fromRank tail: Int, toRank head: Int, key: EdgeKey?, _ attributes: Attributes) {
        let edge = core.addEdge(from: core.position(ofRank: tail), to: core.position(ofRank: head), key: key).edge
        core.edgeAttributes.merge(attributes, into: Int(edge))
    }
}

extension Network {
    /// The edges that lead to a node, oriented from their other ends, where there are directions; else none.
    package func arrivingEdges(of node: Node) -> [Edge<Node>] {
        guard isDirected, let position = table.position(of: node) else { return [] }
        return core.incoming.entries(of: position).flatMap { edges(on: $0.link, from: Int($0.neighbor)) }
    }
}
