extension Network {
    /// The edges of a node, oriented from it, in the order in which they were added; in a directed network those that
    /// lead from it. Empty where there is no such node.
    public func edges(of node: Node) -> [Edge<Node>] { edges(of: CollectionOfOne(node)) }

    /// The edges of several nodes, each edge once and oriented from the node that comes first in `nodes`; in a directed
    /// network those that lead from the nodes. Nodes that are not in the network are ignored.
    ///
    /// On the path 0–1–2–3 the edges of 2 and 1 are (2, 1), (2, 3) and (1, 0).
    public func edges(of nodes: some Sequence<Node>) -> [Edge<Node>] {
        var seen: Set<Int> = [], edges: [Edge<Node>] = []
        for position in nodes.lazy.compactMap({ table.position(of: $0) }) where !seen.contains(position) {
            for entry in core.outgoing.entries(of: position)
            where isDirected || !seen.contains(Int(entry.neighbor)) {
                edges += self.edges(on: entry.link, from: position)
            }
            seen.insert(position)
        }
        return edges
    }

    /// The edges of a link, seen from one of its nodes.
    func edges(on link: Int32, from position: Int) -> [Edge<Node>] {
        core.edges(on: link).map { edge($0, from: position) }
    }

    /// An edge, seen from one of its nodes.
    func edge(_ number: Int32, from position: Int) -> Edge<Node> {
        table.edge(number, from: position, in: core)
    }

    /// The edge of a number, seen from the node of a rank, which must be one of its ends.
    ///
    /// - Complexity: O(1), with a factor log *r* for *r* removed nodes.
    package func edge(number: Int32, fromRank rank: Int) -> Edge<Node> {
        edge(number, from: core.position(ofRank: rank))
    }

    /// The numbers of the edges in order.
    package var edgeNumbers: some Sequence<Int32> {
        sequence(state: core.firstEdgeIndex) { [core] index in
            guard index.edge >= 0 else { return nil }
            defer { index = core.edgeIndex(after: index) }
            return index.edge
        }
    }
}

extension Network where Direction == Directed {
    /// The edges that lead from a node; see `edges(of:)`.
    public func outEdges(of node: Node) -> [Edge<Node>] { edges(of: node) }

    /// The edges that lead to a node, in the order in which they were added. Empty where there is no such node.
    public func inEdges(of node: Node) -> [Edge<Node>] {
        guard let position = table.position(of: node) else { return [] }
        return core.incoming.entries(of: position).flatMap { edges(on: $0.link, from: Int($0.neighbor)) }
    }
}
