import GraphModel

/// Reads GraphML: http://graphml.graphdrawing.org/specification.html
struct GraphMLReader {
    private enum ValueType: String {
        case int, long, integer, float, double, boolean, string
    }

    private struct Key {
        var name: String
        var type: ValueType
        /// What it is for: `node`, `edge`, `graph` or `all`.
        var scope: String
        /// Whether the texts are JSON, as our writer says of values GraphML has no type for.
        var isJSON: Bool
        var defaultValue: JSON?

        func isFor(_ scope: String) -> Bool { self.scope == scope || self.scope == "all" }
    }

    /// What is inside a graph: the nodes directly in it, the groups that nested graphs make, and the graph's own data.
    private struct Content {
        var nodes: [Int] = []
        var groups: [NodeGroup<Int>] = []
        var attributes = Attributes()
    }

    private var xml: XMLReader
    private let limits: ReadingLimits
    private var keys: [String: Key] = [:]
    private var keysWithDefault: [Key] = []
    private var attributeCount = 0
    private var graph = GraphContent(.graphML)
    private var hasGraph = false

    static func read(_ bytes: [UInt8], limits: ReadingLimits) throws(GraphFormatError) -> GraphContent {
        try limits.check(bytes, .graphML)
        var reader = try GraphMLReader(bytes, limits)
        try reader.readDocument()
        return reader.graph
    }

    private init(_ bytes: [UInt8], _ limits: ReadingLimits) throws(GraphFormatError) {
        xml = try XMLReader(bytes, format: .graphML, depthLimit: limits.depth)
        graph.bytes = xml.bytes
        graph.keyAttribute = "id"
        graph.isKeyAttributeText = true
        graph.isMultigraphIfRepeated = true
        self.limits = limits
    }

    // MARK: Document

    private mutating func readDocument() throws(GraphFormatError) {
        guard case .start(let root)? = try xml.next(), root.name == "graphml" else {
            throw xml.error(at: 0, "expected <graphml> as the document's element")
        }
        if !root.isEmpty {
            try readChildren { reader, element throws(GraphFormatError) in
                switch element.name {
                case "key":
                    try reader.readKey(element)
                case "graph" where !reader.hasGraph:
                    reader.hasGraph = true
                    reader.graph.isDirected = element["edgedefault"] == "directed"
                    var content = try reader.readGraph(element)
                    if let id = element["id"] { content.attributes["id"] = content.attributes["id"] ?? .string(id) }
                    try reader.addDefaults(to: &content.attributes, scope: "graph", at: element.offset)
                    reader.graph.groups = content.groups
                    reader.graph.attributes = content.attributes
                default:
                    try reader.xml.skipElement(element)
                }
            }
        }
        while try xml.next() != nil {}
        guard hasGraph else { throw xml.error(at: root.offset, "there is no <graph> in <graphml>") }
    }

    /// Reads the elements inside the one whose start was read last; text between them means nothing.
    private mutating func readChildren(
        _ read: (inout Self, XMLReader.Element) throws(GraphFormatError) -> Void
    ) throws(GraphFormatError) {
        while let piece = try xml.nextTag() {
            switch piece {
            case .start(let element): try read(&self, element)
            case .end: return
            case .text: break
            }
        }
    }

    private func required(_ name: String, of element: XMLReader.Element) throws(GraphFormatError) -> String {
        guard let value = element[name] else {
            throw xml.error(at: element.offset, "<\(element.name)> has no attribute \(name)")
        }
        return value
    }

    // MARK: Keys

    private mutating func readKey(_ element: XMLReader.Element) throws(GraphFormatError) {
        let id = try required("id", of: element)
        let name = element["yfiles.type"] ?? element["attr.name"]
        guard let name else { throw xml.error(at: element.offset, "the key \(id) has no attribute attr.name") }
        let typeName = element["attr.type"] ?? "string"
        guard let type = ValueType(rawValue: typeName) else {
            throw xml.error(
                at: element.offset,
                "the key \(id) has the type \(typeName); expected boolean, int, long, float, double or string")
        }
        var key = Key(
            name: name, type: type, scope: element["for"] ?? "all", isJSON: element["attr.encoding"] == "json")
        if !element.isEmpty {
            try readChildren { reader, inner throws(GraphFormatError) in
                if inner.name == "default" {
                    key.defaultValue = try reader.value(try reader.xml.content(of: inner), key, at: inner.offset)
                } else {
                    try reader.xml.skipElement(inner)
                }
            }
        }
        keys[id] = key
        if key.defaultValue != nil { keysWithDefault.append(key) }
    }

    private func value(_ text: String, _ key: Key, at offset: Int) throws(GraphFormatError) -> JSON {
        if key.type == .string, !key.isJSON { return .string(text) }
        let trimmed = text.trimmed
        let value: JSON?
        switch key.type {
        case .string:
            value = key.isJSON ? (try? JSON(parsing: text, depthLimit: limits.depth)) : .string(text)
        case .int, .long, .integer:
            value = Int(trimmed).map { .int($0) }
        case .float, .double:
            value = FastNumber.double(trimmed).map { .double($0) }
        case .boolean:
            switch trimmed.lowercased() {
            case "true", "1": value = true
            case "false", "0": value = false
            default: value = nil
            }
        }
        guard let value else {
            throw xml.error(at: offset, "'\(trimmed.prefix(40))' is no \(key.type), which the key \(key.name) asks for")
        }
        return value
    }

    // MARK: Nodes and edges

    private mutating func readGraph(_ element: XMLReader.Element) throws(GraphFormatError) -> Content {
        var content = Content()
        guard !element.isEmpty else { return content }
        try readChildren { reader, inner throws(GraphFormatError) in
            switch inner.name {
            case "node":
                let (node, group) = try reader.readNode(inner)
                content.nodes.append(node)
                if let group { content.groups.append(group) }
            case "edge":
                try reader.readEdge(inner)
            case "data":
                try reader.readData(inner, into: &content.attributes)
            case "hyperedge":
                throw reader.xml.error(
                    at: inner.offset, "hyperedges are not read; an edge joins two nodes")
            default:
                try reader.xml.skipElement(inner)
            }
        }
        return content
    }

    private mutating func readNode(
        _ element: XMLReader.Element
    ) throws(GraphFormatError) -> (Int, NodeGroup<Int>?) {
        let id = try required("id", of: element)
        let node = self.node(id, at: element.offset)
        var attributes = Attributes(), group: NodeGroup<Int>?
        if !element.isEmpty {
            try readChildren { reader, inner throws(GraphFormatError) in
                switch inner.name {
                case "data":
                    try reader.readData(inner, into: &attributes)
                case "graph":
                    let content = try reader.readGraph(inner)
                    group = NodeGroup(
                        id, isCluster: true, nodes: content.nodes, groups: content.groups,
                        attributes: content.attributes)
                case "port":
                    throw reader.xml.error(at: inner.offset, "ports are not read; let edges end at nodes")
                default:
                    try reader.xml.skipElement(inner)
                }
            }
        }
        try addDefaults(to: &attributes, scope: "node", at: element.offset)
        graph.merge(attributes, intoNode: node)
        if let label = attributes["label"] { group?.attributes["label"] = label }
        return (Int(node), group)
    }

    private mutating func readEdge(_ element: XMLReader.Element) throws(GraphFormatError) {
        guard graph.edges.count < limits.edges else {
            throw xml.error(at: element.offset, "there are more edges than the limit of \(limits.edges)")
        }
        for port in ["sourceport", "targetport"] where element[port] != nil {
            throw xml.error(at: element.offset, "ports are not read; let edges end at nodes")
        }
        switch (graph.isDirected, element["directed"]) {
        case (true, "false"?): throw xml.error(at: element.offset, "there is an undirected edge in a directed graph")
        case (false, "true"?): throw xml.error(at: element.offset, "there is a directed edge in an undirected graph")
        default: break
        }
        let source = node(try required("source", of: element), at: element.offset)
        let target = node(try required("target", of: element), at: element.offset)
        var attributes = Attributes()
        if !element.isEmpty {
            try readChildren { reader, inner throws(GraphFormatError) in
                if inner.name == "data" {
                    try reader.readData(inner, into: &attributes)
                } else {
                    try reader.xml.skipElement(inner)
                }
            }
        }
        try addDefaults(to: &attributes, scope: "edge", at: element.offset)
        let key =
            element["id"].map { id in Int(id).map(EdgeKey.int) ?? .string(id) } ?? attributes["key"].flatMap(Self.key)
        graph.addEdge(source, target, key: key, attributes)
        graph.edgePlaces.append(.offset(element.offset))
    }

    private static func key(_ json: JSON) -> EdgeKey? {
        json.intValue.map(EdgeKey.int) ?? json.stringValue.map(EdgeKey.string)
    }

    private mutating func node(_ id: String, at offset: Int) -> Int32 {
        let number = graph.nodes.number(of: id)
        graph.note(number, at: .offset(offset))
        return number
    }

    private mutating func addDefaults(
        to attributes: inout Attributes, scope: String, at offset: Int
    ) throws(GraphFormatError) {
        for key in keysWithDefault where key.isFor(scope) && attributes[key.name] == nil {
            attributes[key.name] = key.defaultValue
        }
        attributeCount += attributes.count
        guard attributeCount <= limits.attributes else {
            throw xml.error(at: offset, "there are more attributes than the limit of \(limits.attributes)")
        }
    }

    // MARK: Data

    private mutating func readData(
        _ element: XMLReader.Element, into attributes: inout Attributes
    ) throws(GraphFormatError) {
        let id = try required("key", of: element)
        guard let key = keys[id] else {
            throw xml.error(at: element.offset, "<data> names the key \(id), which is not declared")
        }
        guard !element.isEmpty else {
            attributes[key.name] = try dataValue(key, "", element.offset)
            return
        }
        var content = "", drawing: YFilesDrawing?
        while let piece = try xml.next() {
            switch piece {
            case .text(let text):
                if content.isEmpty { content = text } else { content += text }
            case .start(let inner):
                var read = drawing ?? YFilesDrawing()
                try read.read(inner, from: &xml)
                drawing = read
            case .end:
                if let drawing {
                    for (name, value) in drawing.attributes { attributes[name] = value }
                } else {
                    attributes[key.name] = try dataValue(key, content, element.offset)
                }
                return
            }
        }
    }

    private func dataValue(_ key: Key, _ text: String, _ offset: Int) throws(GraphFormatError) -> JSON {
        // Without text there is an empty string, whatever the type, as in networkx.
        text.isEmpty && !key.isJSON ? .string("") : try value(text, key, at: offset)
    }
}
