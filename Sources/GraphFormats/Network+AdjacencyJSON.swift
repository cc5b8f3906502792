public import GraphModel
public import OrderedJSON

extension Network where Node: GraphFileNode {
    /// Reads networkx's adjacency JSON: the nodes, and for each of them a list of its neighbours.
    ///
    /// - Throws: ``GraphFormatError`` with line and column where the text is not JSON, and with the place in the JSON
    ///   (`adjacency[3][0]`) where it is no graph, where a node is no `Node`, and where the direction is not the
    ///   network's.
    public init(adjacencyJSON text: some StringProtocol, limits: ReadingLimits = .standard) throws(GraphFormatError) {
        self = try AdjacencyJSONReader.read(Array(text.utf8), limits: limits).network()
    }

    /// Reads networkx's adjacency form from a JSON value: `adjacency_graph`.
    public init(adjacencyData json: JSON) throws(GraphFormatError) {
        self = try AdjacencyJSONReader.read(json).network()
    }

    /// The network as networkx's adjacency JSON.
    ///
    /// Attributes stand beside `id` and, in a multigraph, `key`; an attribute of such a name is lost, as in networkx,
    /// and so are groups.
    public func adjacencyJSON(_ options: JSONWritingOptions = []) -> String { adjacencyData.serialized(options) }

    /// The network in networkx's adjacency form: `adjacency_data`.
    public var adjacencyData: JSON {
        [
            "directed": .bool(isDirected), "multigraph": .bool(isMultigraph),
            "graph": .array(attributes.map { [.string($0.name), $0.value] }),
            "nodes": .array(nodes.withAttributes.map { $1.object(with: ["id": $0.nodeJSON]) }),
            "adjacency": .array(
                nodes.map { node in
                    .array(
                        edges(of: node).map { edge in
                            var members: JSON.Object = ["id": edge.target.nodeJSON]
                            if let key = edge.key { members["key"] = key.json }
                            return edge.attributes.object(with: members)
                        })
                }),
        ]
    }
}

extension AnyGraph where Node: GraphFileNode {
    /// Reads networkx's adjacency JSON as the kind of graph it is. See ``Network/init(adjacencyJSON:limits:)``.
    public init(adjacencyJSON text: some StringProtocol, limits: ReadingLimits = .standard) throws(GraphFormatError) {
        self = try AdjacencyJSONReader.read(Array(text.utf8), limits: limits).anyGraph()
    }

    /// Reads networkx's adjacency form from a JSON value.
    public init(adjacencyData json: JSON) throws(GraphFormatError) {
        self = try AdjacencyJSONReader.read(json).anyGraph()
    }
}
