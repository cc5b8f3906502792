public import GraphModel
public import OrderedJSON

extension Network where Node: GraphFileNode {
    /// Reads the JSON of Cytoscape and cytoscape.js, as networkx's `cytoscape_graph` does.
    ///
    /// A node is its `value` or, without one, its `id`. An `id` and a `name` that are the node's text are left out.
    ///
    /// - Throws: ``GraphFormatError`` with line and column where the text is not JSON, and with the place in the JSON
    ///   (`elements.edges[3].data`) where it is no graph, where a node is no `Node`, where the direction is not the
    ///   network's, and where there are parallel edges and the network allows none.
    public init(cytoscapeJSON text: some StringProtocol, limits: ReadingLimits = .standard) throws(GraphFormatError) {
        self = try CytoscapeJSONReader.read(Array(text.utf8), limits: limits).network()
    }

    /// Reads Cytoscape's form from a JSON value.
    public init(cytoscapeData json: JSON) throws(GraphFormatError) {
        self = try CytoscapeJSONReader.read(json).network()
    }

    /// The network as Cytoscape's JSON, as networkx writes it.
    ///
    /// An attribute called `value` of a node, or `source`, `target` or in a multigraph `key` of an edge, is lost, as in
    /// networkx, and so are groups.
    public func cytoscapeJSON(_ options: JSONWritingOptions = []) -> String { cytoscapeData.serialized(options) }

    /// The network in Cytoscape's form: networkx's `cytoscape_data`.
    public var cytoscapeData: JSON {
        [
            "data": .array(attributes.map { [.string($0.name), $0.value] }),
            "directed": .bool(isDirected), "multigraph": .bool(isMultigraph),
            "elements": [
                "nodes": .array(
                    nodes.withAttributes.map { node, attributes in
                        var data = JSON.Object(uniqueKeysWithValues: attributes.map { ($0.name, $0.value) })
                        data["id"] = data["id"] ?? .string(node.nodeText)
                        data["value"] = node.nodeJSON
                        data["name"] = data["name"] ?? .string(node.nodeText)
                        return ["data": .object(data)]
                    }),
                "edges": .array(
                    edges.map { edge in
                        var data = JSON.Object(uniqueKeysWithValues: edge.attributes.map { ($0.name, $0.value) })
                        data["source"] = edge.source.nodeJSON
                        data["target"] = edge.target.nodeJSON
                        if let key = edge.key { data["key"] = key.json }
                        return ["data": .object(data)]
                    }),
            ],
        ]
    }
}

extension AnyGraph where Node: GraphFileNode {
    /// Reads Cytoscape's JSON as the kind of graph it is. See ``Network/init(cytoscapeJSON:limits:)``.
    public init(cytoscapeJSON text: some StringProtocol, limits: ReadingLimits = .standard) throws(GraphFormatError) {
        self = try CytoscapeJSONReader.read(Array(text.utf8), limits: limits).anyGraph()
    }

    /// Reads Cytoscape's form from a JSON value.
    public init(cytoscapeData json: JSON) throws(GraphFormatError) {
        self = try CytoscapeJSONReader.read(json).anyGraph()
    }
}
