extension Network {
    /// The value of an attribute for every node that has it, in order: networkx's `get_node_attributes`.
    public func nodeAttributes<Value: AttributeValue>(_ key: AttributeKey<Value>) -> [(node: Node, value: Value)] {
        nodes.withAttributes.compactMap { node, attributes in attributes[key].map { (node, $0) } }
    }

    /// The value of an attribute for every edge that has it, in order: networkx's `get_edge_attributes`.
    public func edgeAttributes<Value: AttributeValue>(
        _ key: AttributeKey<Value>
    ) -> [(edge: Edge<Node>, value: Value)] {
        edges.compactMap { edge in edge[key].map { (edge, $0) } }
    }

    /// The value of an attribute for every node, in order; a default where it has none.
    public func nodeAttributes<Value: AttributeValue>(
        _ key: AttributeKey<Value>, default value: Value
    ) -> NodeMap<Node, Value> {
        nodeMap(core.positions.map { core.nodeAttributes[$0][key] ?? value })
    }

    /// Merges attributes into those of some nodes; nodes that are not in the network are ignored: networkx's
    /// `set_node_attributes` with a dictionary of dictionaries.
    public mutating func setNodeAttributes(_ attributes: some Sequence<(key: Node, value: Attributes)>) {
        for (node, attributes) in attributes {
            guard let position = table.position(of: node) else { continue }
            core.nodeAttributes.merge(attributes, into: position)
        }
    }

    /// Gives every node the same attributes, merged into those it has.
    public mutating func setNodeAttributes(_ attributes: Attribute...) {
        let attributes = Attributes(attributes)
        for position in core.positions { core.nodeAttributes.merge(attributes, into: position) }
    }

    /// Gives every edge the same attributes, merged into those it has.
    public mutating func setEdgeAttributes(_ attributes: Attribute...) {
        let attributes = Attributes(attributes)
        for number in Array(edgeNumbers) { core.edgeAttributes.merge(attributes, into: Int(number)) }
    }

    /// Gives every node a value of its own for an attribute; a node for which there is `nil` keeps what it has.
    ///
    /// ```swift
    /// graph.setNodeAttribute(.color) { $0 == "root" ? .red : nil }
    /// ```
    public mutating func setNodeAttribute<Value: AttributeValue>(
        _ key: AttributeKey<Value>, to value: (Node) throws -> Value?
    ) rethrows {
        for position in core.positions {
            guard let value = try value(table.nodes[position]) else { continue }
            core.nodeAttributes.merge([key(value)], into: position)
        }
    }

    /// Gives every edge a value of its own for an attribute; an edge for which there is `nil` keeps what it has.
    ///
    /// ```swift
    /// graph.setEdgeAttribute(.penWidth) { edge in edge[.weight] }
    /// ```
    public mutating func setEdgeAttribute<Value: AttributeValue>(
        _ key: AttributeKey<Value>, to value: (Edge<Node>) throws -> Value?
    ) rethrows {
        for (edge, number) in Array(zip(edges, edgeNumbers)) {
            guard let value = try value(edge) else { continue }
            core.edgeAttributes.merge([key(value)], into: Int(number))
        }
    }

    /// Takes an attribute from every node.
    public mutating func removeNodeAttribute<Value>(_ key: AttributeKey<Value>) {
        for position in core.positions { core.nodeAttributes[position][key.name] = nil }
    }

    /// Takes an attribute from every edge.
    public mutating func removeEdgeAttribute<Value>(_ key: AttributeKey<Value>) {
        for number in Array(edgeNumbers) { core.edgeAttributes[Int(number)][key.name] = nil }
    }
}
