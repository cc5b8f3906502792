import GraphModel
import OrderedJSON

/// Reads networkx's node-link form.
enum NodeLinkReader<Node: GraphFileNode> {
    static func read(_ bytes: [UInt8], limits: ReadingLimits) throws(GraphFormatError) -> ParsedGraph<Node> {
        try limits.check(bytes, .nodeLinkJSON)
        let json: JSON
        do {
            json = try JSON(parsing: bytes, depthLimit: limits.depth)
        } catch {
            throw GraphFormatError(.nodeLinkJSON, line: error.line, column: error.column, error.reason)
        }
        return try read(json)
    }

    static func read(_ json: JSON) throws(GraphFormatError) -> ParsedGraph<Node> {
        guard json.objectValue != nil else { throw error("expected an object, found \(json.kindDescription)") }
        var graph = ParsedGraph<Node>(format: .nodeLinkJSON)
        graph.isDirected = try flag("directed", of: json, default: false)
        graph.isMultigraph = try flag("multigraph", of: json, default: true)
        graph.attributes = try attributes(json["graph"] ?? [:], at: "graph")
        for (index, element) in try list("nodes", of: json).enumerated() {
            let place = "nodes[\(index)]"
            graph.nodes.append(
                (
                    try node(element["id"] ?? .int(index), at: "\(place).id"),
                    try attributes(element, at: place, without: ["id"])
                ))
        }
        let name = json["edges"] == nil && json["links"] != nil ? "links" : "edges"
        for (index, element) in try list(name, of: json).enumerated() {
            let place = "\(name)[\(index)]"
            guard let source = element["source"] else { throw error("\(place) has no source") }
            guard let target = element["target"] else { throw error("\(place) has no target") }
            graph.edges.append(
                ParsedGraph<Node>.ParsedEdge(
                    source: try node(source, at: "\(place).source"), target: try node(target, at: "\(place).target"),
                    key: graph.isMultigraph ? element["key"].flatMap(key) : nil,
                    attributes: try attributes(
                        element, at: place, without: ["source", "target"] + (graph.isMultigraph ? ["key"] : [])),
                    offset: nil))
        }
        graph.groups = try groups(json["groups"] ?? [], at: "groups")
        return graph
    }

    private static func error(_ reason: String) -> GraphFormatError { GraphFormatError(.nodeLinkJSON, reason) }

    private static func flag(_ name: String, of json: JSON, default value: Bool) throws(GraphFormatError) -> Bool {
        guard let found = json[name] else { return value }
        guard let flag = found.boolValue else {
            throw error("expected a boolean as '\(name)', found \(found.kindDescription)")
        }
        return flag
    }

    private static func list(_ name: String, of json: JSON) throws(GraphFormatError) -> [JSON] {
        guard let found = json[name] else { throw error("there is no '\(name)'; expected an array") }
        guard let list = found.arrayValue else {
            throw error("expected an array as '\(name)', found \(found.kindDescription)")
        }
        return list
    }

    private static func attributes(
        _ json: JSON, at place: String, without names: [String] = []
    ) throws(GraphFormatError) -> Attributes {
        guard let object = json.objectValue else {
            throw error("expected an object as \(place), found \(json.kindDescription)")
        }
        return Attributes(object.filter { !names.contains($0.key) })
    }

    private static func node(_ json: JSON, at place: String) throws(GraphFormatError) -> Node {
        guard let node = Node(nodeJSON: json) else {
            throw error("\(place) is \(json.serialized().prefix(40)), which is not \(Node.nodeKind)")
        }
        return node
    }

    /// A key that is neither a whole number nor a string is taken by its JSON text; `null` is none.
    private static func key(_ json: JSON) -> EdgeKey? {
        switch json {
        case .null: nil
        case .int(let number): .int(number)
        case .string(let text): .string(text)
        default: .string(json.serialized())
        }
    }

    private static func groups(_ json: JSON, at place: String) throws(GraphFormatError) -> [NodeGroup<Node>] {
        guard let list = json.arrayValue else {
            throw error("expected an array as \(place), found \(json.kindDescription)")
        }
        var groups: [NodeGroup<Node>] = []
        for (index, element) in list.enumerated() {
            let place = "\(place)[\(index)]"
            var group = NodeGroup<Node>(
                element["name"]?.stringValue, isCluster: element["cluster"]?.boolValue ?? false,
                groups: try self.groups(element["groups"] ?? [], at: place + ".groups"),
                attributes: try attributes(element["attributes"] ?? [:], at: place + ".attributes"))
            for node in element["nodes"]?.arrayValue ?? [] { group.nodes.append(try self.node(node, at: place)) }
            groups.append(group)
        }
        return groups
    }
}
