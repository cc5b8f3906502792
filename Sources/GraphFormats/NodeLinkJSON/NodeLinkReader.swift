import GraphModel
import OrderedJSON

/// Reads networkx's node-link form.
enum NodeLinkReader {
    static func read(_ bytes: [UInt8], limits: ReadingLimits) throws(GraphFormatError) -> GraphContent {
        try read(try JSONFile.parse(bytes, .nodeLinkJSON, limits), limits: limits)
    }

    static func read(_ json: JSON, limits: ReadingLimits = .standard) throws(GraphFormatError) -> GraphContent {
        let file = JSONFile(.nodeLinkJSON, limits)
        try file.expectObject(json, "")
        var graph = GraphContent(.nodeLinkJSON, typedNodes: true)
        graph.isDirected = try file.flag("directed", of: json, default: false)
        graph.isMultigraph = try file.flag("multigraph", of: json, default: true)
        graph.attributes = try file.attributes(json["graph"] ?? [:], at: "graph")
        for (index, element) in try file.list("nodes", of: json).enumerated() {
            let place = "nodes[\(index)]"
            let attributes = try file.attributes(element, at: place, without: ["id"])
            graph.merge(
                attributes, intoNode: try file.node(element["id"] ?? .int(index), at: "\(place).id", in: &graph))
        }
        let name = json["edges"] == nil && json["links"] != nil ? "links" : "edges"
        let reserved: Set = graph.isMultigraph ? ["source", "target", "key"] : ["source", "target"]
        for (index, element) in try file.list(name, of: json).enumerated() {
            let place = "\(name)[\(index)]"
            guard let source = element["source"] else { throw file.error("\(place) has no source") }
            guard let target = element["target"] else { throw file.error("\(place) has no target") }
            graph.addEdge(
                try file.node(source, at: "\(place).source", in: &graph),
                try file.node(target, at: "\(place).target", in: &graph),
                key: graph.isMultigraph ? element["key"].flatMap(JSONFile.key) : nil,
                try file.attributes(element, at: place, without: reserved))
        }
        try file.checkLimits(graph)
        graph.groups = try groups(json["groups"] ?? [], at: "groups", file, &graph)
        return graph
    }

    private static func groups(
        _ json: JSON, at place: String, _ file: JSONFile, _ graph: inout GraphContent
    ) throws(GraphFormatError) -> [NodeGroup<Int>] {
        guard let list = json.arrayValue else {
            throw file.error("expected an array as \(place), found \(json.kindDescription)")
        }
        var groups: [NodeGroup<Int>] = []
        for (index, element) in list.enumerated() {
            let place = "\(place)[\(index)]"
            var group = NodeGroup<Int>(
                element["name"]?.stringValue, isCluster: element["cluster"]?.boolValue ?? false,
                groups: try self.groups(element["groups"] ?? [], at: place + ".groups", file, &graph),
                attributes: try file.attributes(element["attributes"] ?? [:], at: place + ".attributes"))
            for node in element["nodes"]?.arrayValue ?? [] {
                group.nodes.append(Int(try file.node(node, at: place, in: &graph)))
            }
            groups.append(group)
        }
        return groups
    }
}
