extension Network: Codable where Node: Codable {
    private enum CodingKeys: String, CodingKey { case directed, multigraph, graph, nodes, edges, groups }

    private struct NodeRecord: Codable {
        var id: Node
        var attributes: Attributes?
    }

    private struct EdgeRecord: Codable {
        var source: Node
        var target: Node
        var key: EdgeKey?
        var attributes: Attributes?
    }

    /// Reads what ``encode(to:)`` writes.
    ///
    /// - Throws: `DecodingError` where the data is of another kind of graph.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        for (key, expected) in [(CodingKeys.directed, Direction.isDirected), (.multigraph, Multiplicity.isMultigraph)]
        where try container.decode(Bool.self, forKey: key) != expected {
            throw DecodingError.dataCorruptedError(
                forKey: key, in: container,
                debugDescription: "the data is of a graph where \(key.rawValue) is \(!expected), not \(expected)")
        }
        self.init()
        attributes = try container.decodeIfPresent(Attributes.self, forKey: .graph) ?? Attributes()
        for record in try container.decode([NodeRecord].self, forKey: .nodes) {
            addNode(record.id, attributes: record.attributes ?? Attributes())
        }
        for record in try container.decode([EdgeRecord].self, forKey: .edges) {
            insertEdge(
                record.source, record.target, key: isMultigraph ? record.key : nil,
                record.attributes ?? Attributes())
        }
        groups = try container.decodeIfPresent([NodeGroup<Node>].self, forKey: .groups) ?? []
    }

    /// Writes the kind, the graph's attributes, nodes, edges and groups, each with its attributes under a key of their
    /// own, so that no name can clash. (networkx's node-link JSON, which mixes them, is in `GraphFormats`.)
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(isDirected, forKey: .directed)
        try container.encode(isMultigraph, forKey: .multigraph)
        if !attributes.isEmpty { try container.encode(attributes, forKey: .graph) }
        let nodeRecords = nodes.withAttributes.map { node, attributes in
            NodeRecord(id: node, attributes: attributes.isEmpty ? nil : attributes)
        }
        try container.encode(nodeRecords, forKey: .nodes)
        let edgeRecords = edges.map { edge in
            EdgeRecord(
                source: edge.tail, target: edge.head, key: edge.key,
                attributes: edge.attributes.isEmpty ? nil : edge.attributes)
        }
        try container.encode(edgeRecords, forKey: .edges)
        if !groupList.isEmpty { try container.encode(groupList, forKey: .groups) }
    }
}
