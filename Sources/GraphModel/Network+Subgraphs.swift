extension Network {
    /// The nodes that are named and the edges between them, with their attributes: the induced subgraph.
    ///
    /// Nodes keep the order they have in this network; nodes that are not in it are ignored.
    ///
    /// - Complexity: O(*n* + *d*), where *n* is the number of nodes of this network and *d* the sum of the degrees of
    ///   the nodes named.
    public func subgraph(of nodes: some Sequence<Node>) -> Self {
        let kept = Set(nodes.compactMap { table.position(of: $0) })
        return subgraph(nodes: kept) { _ in true }
    }

    /// The edges that are named and their nodes, with their attributes.
    ///
    /// Order is that of this network; edges that are not in it are ignored. Of parallel edges all come along.
    public func edgeSubgraph(of edges: some Sequence<(Node, Node)>) -> Self {
        var links: Set<Int32> = []
        for (source, target) in edges {
            guard let source = table.position(of: source), let target = table.position(of: target),
                let link = core.link(from: source, to: target)
            else { continue }
            links.insert(link)
        }
        let ends = links.map { core.links.ends[Int($0)] }
        return subgraph(nodes: Set(ends.flatMap { [Int($0.tail), Int($0.head)] }), keepsLink: links.contains)
    }

    private func subgraph(nodes kept: Set<Int>, keepsLink: (Int32) -> Bool) -> Self {
        var subgraph = Self()
        subgraph.attributes = attributes
        let order = kept.sorted()
        for position in order { subgraph.addNode(table.nodes[position], attributes: core.nodeAttributes[position]) }
        for position in order {
            for entry in core.outgoing.entries(of: position)
            where kept.contains(Int(entry.neighbor)) && (isDirected || entry.neighbor >= position)
                && keepsLink(entry.link)
            {
                for edge in edges(on: entry.link, from: position) { subgraph.insert(edge) }
            }
        }
        subgraph.groupList = groupList.map { $0.mapNodes { subgraph.contains($0) ? $0 : nil } }
        return subgraph
    }

    /// Adds an edge as it was added where it comes from.
    mutating func insert(_ edge: Edge<Node>) {
        insertEdge(edge.tail, edge.head, key: edge.key, edge.attributes)
    }
}
