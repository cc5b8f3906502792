public import GraphModel
public import OrderedJSON

extension Network where Node: GraphFileNode {
    /// Reads networkx's node-link JSON, with the edges under `edges` or, as before networkx 3.4 and in D3, `links`.
    ///
    /// - Throws: ``GraphFormatError`` with line and column where the text is not JSON, and with the place in the JSON
    ///   (`edges[3]`) where it is no graph, where a node is no `Node`, where the direction is not the network's, and
    ///   where there are parallel edges and the network allows none.
    public init(nodeLinkJSON text: some StringProtocol, limits: ReadingLimits = .standard) throws(GraphFormatError) {
        try self.init(nodeLinkJSON: Array(text.utf8), limits: limits)
    }

    /// Reads networkx's node-link JSON from UTF-8 bytes.
    public init(nodeLinkJSON bytes: [UInt8], limits: ReadingLimits = .standard) throws(GraphFormatError) {
        self = try NodeLinkReader.read(bytes, limits: limits).network()
    }

    /// Reads networkx's node-link form from a JSON value.
    public init(nodeLink json: JSON) throws(GraphFormatError) {
        self = try NodeLinkReader.read(json).network()
    }

    /// The network as networkx's node-link JSON, as version 3.6 writes it.
    ///
    /// Attributes stand beside `id`, `source`, `target` and, in a multigraph, `key`; an attribute of such a name is
    /// lost, as in networkx. Groups, which networkx has not, are written under `groups`, and networkx passes over them.
    public func nodeLinkJSON(_ options: JSONWritingOptions = []) -> String { nodeLink.serialized(options) }

    /// The network in networkx's node-link form.
    public var nodeLink: JSON {
        var json: JSON.Object = [
            "directed": .bool(isDirected), "multigraph": .bool(isMultigraph), "graph": attributes.json,
            "nodes": .array(nodes.withAttributes.map { $1.object(with: ["id": $0.nodeJSON]) }),
            "edges": .array(edges.map(\.nodeLink)),
        ]
        if !groups.isEmpty { json["groups"] = .array(groups.map(\.nodeLink)) }
        return .object(json)
    }
}

extension AnyGraph where Node: GraphFileNode {
    /// Reads networkx's node-link JSON as the kind of graph it is. See
    /// ``Network/init(nodeLinkJSON:limits:)-(StringProtocol,_)``.
    public init(nodeLinkJSON text: some StringProtocol, limits: ReadingLimits = .standard) throws(GraphFormatError) {
        try self.init(nodeLinkJSON: Array(text.utf8), limits: limits)
    }

    /// Reads networkx's node-link JSON from UTF-8 bytes.
    public init(nodeLinkJSON bytes: [UInt8], limits: ReadingLimits = .standard) throws(GraphFormatError) {
        self = try NodeLinkReader.read(bytes, limits: limits).anyGraph()
    }

    /// Reads networkx's node-link form from a JSON value.
    public init(nodeLink json: JSON) throws(GraphFormatError) {
        self = try NodeLinkReader.read(json).anyGraph()
    }
}

extension Edge where Node: GraphFileNode {
    fileprivate var nodeLink: JSON {
        var ends: JSON.Object = ["source": source.nodeJSON, "target": target.nodeJSON]
        if let key { ends["key"] = key.json }
        return attributes.object(with: ends)
    }
}

extension NodeGroup where Node: GraphFileNode {
    fileprivate var nodeLink: JSON {
        [
            "name": name.map { .string($0) } ?? .null, "cluster": .bool(isCluster), "attributes": attributes.json,
            "nodes": .array(nodes.map(\.nodeJSON)), "groups": .array(groups.map(\.nodeLink)),
        ]
    }
}
