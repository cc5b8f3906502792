extension Network {
    /// Whether the network has the node.
    public func contains(_ node: Node) -> Bool { table.position(of: node) != nil }

    /// Whether the network has the node; networkx's name for ``contains(_:)``.
    public func hasNode(_ node: Node) -> Bool { contains(node) }

    /// Whether there is an edge from `source` to `target`, in either direction where there are none.
    public func hasEdge(_ source: Node, _ target: Node) -> Bool { edgeNumber(source, target) != nil }

    /// The number of edges from `source` to `target`.
    public func edgeCount(from source: Node, to target: Node) -> Int {
        guard let source = table.position(of: source), let target = table.position(of: target) else { return 0 }
        return core.link(from: source, to: target).map { core.edgeCount(on: $0) } ?? 0
    }

    /// The nodes joined to a node by an edge, each once, in the order in which the edges were added; in a directed
    /// network its ``successors(of:)``, as in networkx.
    ///
    /// A node with a loop is its own neighbour.
    public func neighbors(of node: Node) throws(NodeNotFound<Node>) -> NeighborView<Node> {
        neighborView(core.outgoing, try position(of: node))
    }

    /// The position of a node.
    func position(of node: Node) throws(NodeNotFound<Node>) -> Int {
        guard let position = table.position(of: node) else { throw NodeNotFound(node) }
        return position
    }

    func neighborView(_ lists: AdjacencyLists, _ position: Int) -> NeighborView<Node> {
        NeighborView(nodes: table.nodes, positions: lists.entries(of: position).neighbors)
    }
}

extension Network where Direction == Directed {
    /// The nodes to which an edge leads from a node, each once, in the order in which the edges were added.
    public func successors(of node: Node) throws(NodeNotFound<Node>) -> NeighborView<Node> {
        neighborView(core.outgoing, try position(of: node))
    }

    /// The nodes from which an edge leads to a node, each once, in the order in which the edges were added.
    public func predecessors(of node: Node) throws(NodeNotFound<Node>) -> NeighborView<Node> {
        neighborView(core.incoming, try position(of: node))
    }

    /// Predecessors, then successors: every node joined to a node, each once.
    public func allNeighbors(of node: Node) throws(NodeNotFound<Node>) -> [Node] {
        var seen: Set<Node> = []
        return try (Array(predecessors(of: node)) + Array(successors(of: node))).filter { seen.insert($0).inserted }
    }
}

extension Network where Multiplicity == ParallelEdges {
    /// Whether there is an edge with this key from `source` to `target`.
    public func hasEdge(_ source: Node, _ target: Node, key: EdgeKey) -> Bool {
        edgeNumber(source, target, key: key) != nil
    }

    /// The keys of the edges from `source` to `target`, in the order in which they were added.
    public func edgeKeys(from source: Node, to target: Node) -> [EdgeKey] {
        guard let source = table.position(of: source), let target = table.position(of: target),
            let link = core.link(from: source, to: target)
        else { return [] }
        return core.edges(on: link).map { core.parallels.key(of: $0) }
    }
}
