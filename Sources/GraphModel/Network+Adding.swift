extension Network {
    /// Adds a node, or changes the attributes of the one that is there.
    ///
    /// - Returns: Whether the node is new.
    @discardableResult
    public mutating func addNode(_ node: Node, _ attributes: Attribute...) -> Bool {
        addNode(node, attributes: Attributes(attributes))
    }

    /// Adds a node, or merges the attributes into those of the one that is there.
    ///
    /// - Returns: Whether the node is new.
    @discardableResult
    public mutating func addNode(_ node: Node, attributes: Attributes) -> Bool {
        let count = table.nodes.count
        let position = insert(node)
        core.nodeAttributes.merge(attributes, into: position)
        return position == count
    }

    /// Adds nodes, each with the same attributes.
    public mutating func addNodes(_ nodes: some Sequence<Node>, _ attributes: Attribute...) {
        let attributes = Attributes(attributes)
        for node in nodes { addNode(node, attributes: attributes) }
    }

    /// Adds nodes with attributes of their own.
    public mutating func addNodes(_ nodes: [(Node, Attributes)]) {
        for (node, attributes) in nodes { addNode(node, attributes: attributes) }
    }

    /// Adds an edge and the nodes it needs, or changes the attributes of the edge that is there.
    ///
    /// Where parallel edges are allowed there is always a new edge; see also ``addEdge(_:_:key:_:)``.
    ///
    /// - Returns: Whether the edge is new.
    /// - Complexity: O(1) amortised.
    @discardableResult
    public mutating func addEdge(_ source: Node, _ target: Node, _ attributes: Attribute...) -> Bool {
        addEdge(source, target, attributes: Attributes(attributes))
    }

    /// Adds an edge and the nodes it needs, or merges the attributes into those of the edge that is there.
    ///
    /// - Returns: Whether the edge is new.
    /// - Complexity: O(1) amortised.
    @discardableResult
    public mutating func addEdge(_ source: Node, _ target: Node, attributes: Attributes) -> Bool {
        insertEdge(source, target, key: nil, attributes).isNew
    }

    /// Adds edges, each with the same attributes.
    public mutating func addEdges(_ edges: some Sequence<(Node, Node)>, _ attributes: Attribute...) {
        let attributes = Attributes(attributes), numbers = insertEdges(edges)
        guard !attributes.isEmpty else { return }
        for number in numbers { core.edgeAttributes.merge(attributes, into: Int(number)) }
    }

    /// Adds edges with attributes of their own.
    public mutating func addEdges(_ edges: [(Node, Node, Attributes)]) {
        for (number, edge) in zip(insertEdges(edges.map { ($0.0, $0.1) }), edges) {
            core.edgeAttributes.merge(edge.2, into: Int(number))
        }
    }

    /// Adds edges with a weight each.
    ///
    /// - Parameters:
    ///   - weight: The attribute that takes the weight.
    ///   - edges: Both nodes and the weight of each edge.
    public mutating func addWeightedEdges<Weight: AttributeValue & Numeric>(
        _ edges: some Sequence<(Node, Node, Weight)>, weight: AttributeKey<Double> = .weight
    ) {
        addEdges(edges.map { ($0, $1, [Attribute(weight.name, $2)]) })
    }

    /// Adds the nodes and an edge from each to the next.
    public mutating func addPath(_ nodes: some Sequence<Node>, _ attributes: Attribute...) {
        addWalk(nodes, isClosed: false, Attributes(attributes))
    }

    /// Adds the nodes and an edge from each to the next and from the last to the first; of one node a loop.
    public mutating func addCycle(_ nodes: some Sequence<Node>, _ attributes: Attribute...) {
        addWalk(nodes, isClosed: true, Attributes(attributes))
    }

    /// Adds the nodes and an edge from the first to each of the others.
    public mutating func addStar(_ nodes: some Sequence<Node>, _ attributes: Attribute...) {
        let attributes = Attributes(attributes)
        var hub: Node?
        for node in nodes {
            if let hub {
                addEdge(hub, node, attributes: attributes)
            } else {
                hub = node
                addNode(node)
            }
        }
    }

    private mutating func addWalk(_ nodes: some Sequence<Node>, isClosed: Bool, _ attributes: Attributes) {
        var first: Node?, last: Node?
        for node in nodes {
            if let last {
                addEdge(last, node, attributes: attributes)
            } else {
                first = node
                addNode(node)
            }
            last = node
        }
        if isClosed, let first, let last { addEdge(last, first, attributes: attributes) }
    }

    /// Adds the other's nodes and edges and merges its attributes into what is there: networkx's `update`.
    ///
    /// Edges of a multigraph meet by their key. The other's groups follow this one's.
    public mutating func update(with other: Self) {
        attributes.merge(other.attributes)
        for position in other.core.positions {
            addNode(other.table.nodes[position], attributes: other.core.nodeAttributes[position])
        }
        for edge in other.edges { insertEdge(edge.source, edge.target, key: edge.key, edge.attributes) }
        groupList += other.groupList
    }

    /// The position of a node, which is added if it is new.
    mutating func insert(_ node: Node) -> Int {
        if let position = table.position(of: node) { return position }
        core.appendNode()
        return table.append(node)
    }

    /// Adds edges without keys and the nodes they need.
    ///
    /// - Returns: The number of every edge.
    private mutating func insertEdges(_ edges: some Sequence<(Node, Node)>) -> [Int32] {
        let ends = table.insert(edges)
        core.appendNodes(upTo: table.nodes.count)
        return core.addEdges(ends)
    }

    /// Adds an edge with or without a key to a network of whatever kind.
    ///
    /// - Returns: The edge's number, and whether it is new.
    @discardableResult
    package mutating func insertEdge(
        _ source: Node, _ target: Node, key: EdgeKey?, _ attributes: Attributes
    ) -> (edge: Int32, isNew: Bool) {
        let result = core.addEdge(from: insert(source), to: insert(target), key: key)
        core.edgeAttributes.merge(attributes, into: Int(result.edge))
        return result
    }
}

extension Network where Multiplicity == ParallelEdges {
    /// Adds an edge and the nodes it needs, or changes the attributes of the edge that has this key already.
    ///
    /// - Parameters:
    ///   - key: What tells the edge apart from parallel ones. Without one it is the number of parallel edges
    ///     that are there, or the next number that is free.
    ///   - source: Where the edge begins.
    ///   - target: Where it ends.
    ///   - attributes: What it shall have.
    /// - Returns: The edge's key.
    /// - Complexity: O(1) amortised.
    @discardableResult
    public mutating func addEdge(
        _ source: Node, _ target: Node, key: EdgeKey? = nil, _ attributes: Attribute...
    ) -> EdgeKey {
        addEdge(source, target, key: key, attributes: Attributes(attributes))
    }

    /// Adds an edge and the nodes it needs, or merges the attributes into those of the edge that has this key already.
    ///
    /// - Returns: The edge's key.
    @discardableResult
    public mutating func addEdge(
        _ source: Node, _ target: Node, key: EdgeKey? = nil, attributes: Attributes
    ) -> EdgeKey {
        let edge = insertEdge(source, target, key: key, attributes).edge
        return core.parallels.key(of: edge)
    }

    /// Adds edges with keys and attributes of their own.
    public mutating func addEdges(_ edges: [(Node, Node, EdgeKey, Attributes)]) {
        for (source, target, key, attributes) in edges { insertEdge(source, target, key: key, attributes) }
    }

    /// The key that the next edge from `source` to `target` gets if none is given.
    public func newEdgeKey(_ source: Node, _ target: Node) -> EdgeKey {
        guard let source = table.position(of: source), let target = table.position(of: target),
            let link = core.link(from: source, to: target)
        else { return 0 }
        return core.parallels.newKey(on: link)
    }
}
