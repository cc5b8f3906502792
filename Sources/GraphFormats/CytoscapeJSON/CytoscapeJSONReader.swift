import GraphModel
import OrderedJSON

/// Reads the JSON of Cytoscape, cytoscape.js and networkx.
struct CytoscapeJSONReader {
    private let file: JSONFile
    private var graph = GraphContent(.cytoscapeJSON, typedNodes: true)
    /// Nodes by the text of their id, for files whose edges name that.
    private var ids: [String: Int32] = [:]
    private var edges: [(data: JSON, place: String)] = []

    static func read(_ bytes: [UInt8], limits: ReadingLimits) throws(GraphFormatError) -> GraphContent {
        try read(try JSONFile.parse(bytes, .cytoscapeJSON, limits), limits: limits)
    }

    static func read(_ json: JSON, limits: ReadingLimits = .standard) throws(GraphFormatError) -> GraphContent {
        var reader = CytoscapeJSONReader(file: JSONFile(.cytoscapeJSON, limits))
        try reader.read(json)
        return reader.graph
    }

    private init(file: JSONFile) { self.file = file }

    private mutating func read(_ json: JSON) throws(GraphFormatError) {
        try file.expectObject(json, "")
        graph.isDirected = try file.flag("directed", of: json, default: false)
        graph.isMultigraph = try file.flag("multigraph", of: json, default: false)
        graph.isMultigraphIfRepeated = json["multigraph"] == nil
        graph.attributes = try file.attributes(objectOrPairs: json["data"] ?? [], at: "data")
        guard let elements = json["elements"] else { throw file.error("there is no 'elements'; expected an object") }
        if let list = elements.arrayValue {
            for (index, element) in list.enumerated() {
                let place = "elements[\(index)].data", data = element["data"] ?? [:]
                if element["group"]?.stringValue == "edges" || (element["group"] == nil && data["source"] != nil) {
                    edges.append((data, place))
                } else {
                    try readNode(data, place)
                }
            }
        } else {
            try file.expectObject(elements, "elements")
            for (index, element) in try file.list("nodes", of: elements, at: "elements").enumerated() {
                try readNode(element["data"] ?? nil, "elements.nodes[\(index)].data")
            }
            let list = elements["edges"] == nil ? [] : try file.list("edges", of: elements, at: "elements")
            for (index, element) in list.enumerated() {
                edges.append((element["data"] ?? nil, "elements.edges[\(index)].data"))
            }
        }
        for edge in edges { try readEdge(edge.data, edge.place) }
        try file.checkLimits(graph)
    }

    private mutating func readNode(_ data: JSON, _ place: String) throws(GraphFormatError) {
        var object = JSON.Object(
            uniqueKeysWithValues: try file.attributes(data, at: place).map { ($0.name, $0.value) })
        guard let name = object["value"] ?? object["id"] else { throw file.error("\(place) has no id") }
        let node = try file.node(name, at: place + (object["value"] == nil ? ".id" : ".value"), in: &graph)
        if let id = object["id"] { ids[id.nodeText] = node }
        // What networkx puts there where a node says nothing.
        object["value"] = nil
        for member in ["id", "name"] where object[member]?.nodeText == name.nodeText { object[member] = nil }
        graph.merge(Attributes(object), intoNode: node)
    }

    private mutating func readEdge(_ data: JSON, _ place: String) throws(GraphFormatError) {
        let attributes = try file.attributes(
            data, at: place, without: graph.isMultigraph ? ["source", "target", "key"] : ["source", "target"])
        var ends: [Int32] = []
        for end in ["source", "target"] {
            guard let name = data[end] else { throw file.error("\(place) has no \(end)") }
            // An edge may name the node's id where the node is called otherwise.
            let node = graph.nodes.find(name) ?? ids[name.nodeText] ?? graph.nodes.number(of: name)
            graph.note(node, at: .path("\(place).\(end)"))
            ends.append(node)
        }
        graph.addEdge(
            ends[0], ends[1], key: graph.isMultigraph ? data["key"].flatMap(JSONFile.key) : nil, attributes)
    }
}
