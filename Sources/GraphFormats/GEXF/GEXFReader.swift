import GraphModel
import OrderedJSON

/// Reads GEXF 1.1 to 1.3: https://gexf.net
struct GEXFReader {
    private struct Declaration {
        var title: String
        var type: GEXFType
        var isDynamic: Bool
        var defaultValue: JSON?
    }

    /// What an element says about itself.
    private struct Content {
        var attributes: JSON.Object = [:]
        var key: EdgeKey?
        var drawing = GEXFDrawing()
    }

    private var xml: XMLReader
    private let limits: ReadingLimits
    private var graph = GraphContent(.gexf)
    private var declarations: [String: [String: Declaration]] = [:]
    private var attributeCount = 0

    static func read(_ bytes: [UInt8], limits: ReadingLimits) throws(GraphFormatError) -> GraphContent {
        try limits.check(bytes, .gexf)
        var reader = try GEXFReader(bytes, limits)
        try reader.readDocument()
        return reader.graph
    }

    private init(_ bytes: [UInt8], _ limits: ReadingLimits) throws(GraphFormatError) {
        xml = try XMLReader(bytes, format: .gexf, depthLimit: limits.depth)
        graph.bytes = xml.bytes
        graph.isMultigraphIfRepeated = true
        self.limits = limits
    }

    private mutating func readDocument() throws(GraphFormatError) {
        guard case .start(let root)? = try xml.next(), root.name == "gexf" else {
            throw xml.error(at: 0, "expected <gexf> as the document's element")
        }
        var hasGraph = false
        try readChildren(of: root) { reader, element throws(GraphFormatError) in
            guard element.name == "graph", !hasGraph else { return false }
            hasGraph = true
            try reader.readGraph(element)
            return true
        }
        while try xml.next() != nil {}
        guard hasGraph else { throw xml.error(at: root.offset, "there is no <graph> in <gexf>") }
    }

    /// Reads the elements inside one; those that `read` does not want are skipped.
    private mutating func readChildren(
        of parent: XMLReader.Element,
        _ read: (inout Self, XMLReader.Element) throws(GraphFormatError) -> Bool
    ) throws(GraphFormatError) {
        guard !parent.isEmpty else { return }
        while let piece = try xml.next() {
            switch piece {
            case .start(let element):
                if !(try read(&self, element)) { try xml.skipElement(element) }
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

    private mutating func readGraph(_ element: XMLReader.Element) throws(GraphFormatError) {
        graph.isDirected = element["defaultedgetype"] == "directed"
        if let name = element["name"], !name.isEmpty { graph.attributes["name"] = .string(name) }
        if element["mode"] == "dynamic" { graph.attributes["mode"] = "dynamic" }
        for name in ["start", "end"] { graph.attributes[name] = element[name].map { .string($0) } }
        try readChildren(of: element) { reader, inner throws(GraphFormatError) in
            switch inner.name {
            case "attributes": try reader.readDeclarations(inner)
            case "nodes": try reader.readNodes(inner, parent: nil)
            case "edges":
                try reader.readChildren(of: inner) { reader, edge throws(GraphFormatError) in
                    guard edge.name == "edge" else { return false }
                    try reader.readEdge(edge)
                    return true
                }
            default: return false
            }
            return true
        }
    }

    private mutating func readDeclarations(_ element: XMLReader.Element) throws(GraphFormatError) {
        let scope = try required("class", of: element), isDynamic = element["mode"] == "dynamic"
        try readChildren(of: element) { reader, inner throws(GraphFormatError) in
            guard inner.name == "attribute" else { return false }
            let id = try reader.required("id", of: inner), name = inner["type"] ?? "string"
            guard var type = GEXFType(named: name) else {
                throw reader.xml.error(
                    at: inner.offset,
                    "the attribute \(id) has the type \(name); expected integer, long, float, double, boolean or string"
                )
            }
            if type == .string, inner["encoding"] == "json" { type = .json }
            var declaration = Declaration(title: inner["title"] ?? id, type: type, isDynamic: isDynamic)
            try reader.readChildren(of: inner) { reader, part throws(GraphFormatError) in
                guard part.name == "default" else { return false }
                declaration.defaultValue = try reader.value(
                    try reader.xml.content(of: part), declaration, at: part.offset)
                return true
            }
            reader.declarations[scope, default: [:]][id] = declaration
            return true
        }
    }

    private func value(
        _ text: String, _ declaration: Declaration, at offset: Int
    ) throws(GraphFormatError) -> JSON {
        guard let value = declaration.type.value(text, depthLimit: limits.depth) else {
            throw xml.error(
                at: offset,
                "'\(text.prefix(40))' is no \(declaration.type), which the attribute \(declaration.title) asks for")
        }
        return value
    }

    // MARK: Nodes and edges

    private mutating func readNodes(_ element: XMLReader.Element, parent: String?) throws(GraphFormatError) {
        try readChildren(of: element) { reader, inner throws(GraphFormatError) in
            guard inner.name == "node" else { return false }
            try reader.readNode(inner, parent: parent)
            return true
        }
    }

    private mutating func readNode(_ element: XMLReader.Element, parent: String?) throws(GraphFormatError) {
        let id = try required("id", of: element), node = graph.nodes.number(of: id)
        graph.note(node, at: .offset(element.offset))
        guard graph.nodes.count <= limits.nodes else {
            throw xml.error(at: element.offset, "there are more nodes than the limit of \(limits.nodes)")
        }
        var content = try readContent(element, "node", id: id)
        if let label = element["label"], label != id { content.attributes["label"] = .string(label) }
        if let parent = element["pid"] ?? parent { content.attributes["pid"] = .string(parent) }
        try count(content.attributes, element)
        graph.merge(Attributes(content.attributes), intoNode: node)
    }

    private mutating func readEdge(_ element: XMLReader.Element) throws(GraphFormatError) {
        let type = element["type"] ?? element["kind"]
        if let type, type == (graph.isDirected ? "undirected" : "directed") {
            throw xml.error(
                at: element.offset,
                graph.isDirected
                    ? "there is an undirected edge in a directed graph"
                    : "there is a directed edge in an undirected graph")
        }
        let source = graph.nodes.number(of: try required("source", of: element))
        graph.note(source, at: .offset(element.offset))
        let target = graph.nodes.number(of: try required("target", of: element))
        graph.note(target, at: .offset(element.offset))
        var content = try readContent(element, "edge", id: nil)
        if let label = element["label"] { content.attributes["label"] = .string(label) }
        if let text = element["weight"] {
            guard let number = Int(text).map({ JSON.int($0) }) ?? GEXFType.number(text.trimmed) else {
                throw xml.error(at: element.offset, "the weight '\(text.prefix(40))' is no number")
            }
            content.attributes["weight"] = number
        }
        // An id that only counts is none.
        if let id = element["id"], Int(id) == nil, !id.isEmpty { content.attributes["id"] = .string(id) }
        if content.key != nil { graph.isMultigraph = true }
        try count(content.attributes, element)
        let attributes = Attributes(content.attributes)
        for (source, target) in type == "mutual" && graph.isDirected
            ? [(source, target), (target, source)] : [(source, target)]
        {
            guard graph.edges.count < limits.edges else {
                throw xml.error(at: element.offset, "there are more edges than the limit of \(limits.edges)")
            }
            graph.addEdge(source, target, key: content.key, attributes)
            graph.edgePlaces.append(.offset(element.offset))
        }
    }

    private mutating func count(
        _ attributes: JSON.Object, _ element: XMLReader.Element
    ) throws(GraphFormatError) {
        attributeCount += attributes.count
        guard attributeCount <= limits.attributes else {
            throw xml.error(at: element.offset, "there are more attributes than the limit of \(limits.attributes)")
        }
    }

    /// Reads what is inside a node or an edge.
    ///
    /// - Parameter id: The node's id, for nodes inside it.
    private mutating func readContent(
        _ element: XMLReader.Element, _ scope: String, id: String?
    ) throws(GraphFormatError) -> Content {
        var content = Content()
        for name in ["start", "end"] { content.attributes[name] = element[name].map { .string($0) } }
        try readChildren(of: element) { reader, inner throws(GraphFormatError) in
            switch inner.name {
            case "attvalues":
                try reader.readChildren(of: inner) { reader, value throws(GraphFormatError) in
                    guard value.name == "attvalue" else { return false }
                    try reader.read(value, scope, into: &content)
                    return false
                }
            case "spells", "slices":
                var spells: [JSON] = []
                try reader.readChildren(of: inner) { _, spell throws(GraphFormatError) in
                    spells.append([spell["start"].map { .string($0) } ?? nil, spell["end"].map { .string($0) } ?? nil])
                    return false
                }
                content.attributes[inner.name] = .array(spells)
            case "parents":
                var parents: [JSON] = []
                try reader.readChildren(of: inner) { _, parent throws(GraphFormatError) in
                    if let id = parent["for"] { parents.append(.string(id)) }
                    return false
                }
                content.attributes["parents"] = .array(parents)
            case "nodes" where id != nil:
                try reader.readNodes(inner, parent: id)
            default:
                _ = content.drawing.read(inner)
                return false
            }
            return true
        }
        for declaration in declarations[scope, default: [:]].values where declaration.defaultValue != nil {
            if content.attributes[declaration.title] == nil {
                content.attributes[declaration.title] = declaration.defaultValue
            }
        }
        if !content.drawing.members.isEmpty { content.attributes["viz"] = .object(content.drawing.members) }
        return content
    }

    private func read(
        _ element: XMLReader.Element, _ scope: String, into content: inout Content
    ) throws(GraphFormatError) {
        let id = try required(element["for"] == nil ? "id" : "for", of: element)
        // An attribute for the weight need not be declared: Gephi once forgot it.
        guard let declaration = declarations[scope]?[id] ?? (id == "weight" ? Self.weight : nil) else {
            throw xml.error(at: element.offset, "<attvalue> names the attribute \(id), which is not declared")
        }
        let value = try value(try required("value", of: element), declaration, at: element.offset)
        if scope == "edge", declaration.title == "networkx_key" {
            content.key =
                value.intValue.map(EdgeKey.int) ?? value.stringValue.map { Int($0).map(EdgeKey.int) ?? .string($0) }
        } else if declaration.isDynamic {
            let spell: JSON = [
                value, element["start"].map { .string($0) } ?? nil, element["end"].map { .string($0) } ?? nil,
            ]
            content.attributes[declaration.title] =
                .array((content.attributes[declaration.title]?.arrayValue ?? []) + [spell])
        } else {
            content.attributes[declaration.title] = value
        }
    }

    private static let weight = Declaration(title: "weight", type: .double, isDynamic: false)
}
