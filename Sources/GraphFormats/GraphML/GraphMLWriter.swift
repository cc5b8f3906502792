import GraphModel
import OrderedJSON

/// Writes GraphML that ``GraphMLReader`` and networkx read.
struct GraphMLWriter {
    private enum Scope: String {
        case graph, node, edge
    }

    private enum ValueType: String {
        case string, long, double, boolean, json

        init(_ value: JSON) {
            switch value {
            case .string: self = .string
            case .bool: self = .boolean
            case .int: self = .long
            case .double: self = .double
            default: self = .json
            }
        }
    }

    private struct Key: Hashable {
        var scope: Scope
        var name: String
        var type: ValueType
    }

    private let graph: GraphContent
    /// The keys in the order of discovery, and the ids of those that were used last, since many elements have the same.
    private var keys: OrderedDictionary<Key, Int> = [:]
    /// Names under which there is a number with a fraction: then all numbers of the name are doubles.
    private var fractions: Set<Key> = []

    static func write(_ graph: GraphContent, to output: inout TextOutput) {
        var writer = GraphMLWriter(graph)
        writer.write(to: &output)
    }

    private init(_ graph: GraphContent) {
        self.graph = graph
        // The declarations come first, so everything is looked through before anything is written.
        let all = [(Scope.graph, [graph.attributes]), (.node, graph.nodeAttributes), (.edge, graph.edgeAttributes)]
        var last: Key?
        for (scope, list) in all {
            for attributes in list {
                for attribute in attributes {
                    guard case .double = attribute.value else { continue }
                    // Most elements have the name of the one before, which spares hashing it.
                    if let last, last.scope == scope, last.name == attribute.name { continue }
                    let key = Key(scope: scope, name: attribute.name, type: .double)
                    fractions.insert(key)
                    last = key
                }
            }
        }
        var cache = KeyCache()
        for attribute in graph.attributes where attribute.name != "id" { _ = id(of: attribute, .graph, &cache) }
        for attributes in graph.nodeAttributes {
            for attribute in attributes { _ = id(of: attribute, .node, &cache) }
        }
        for edge in graph.edgeAttributes.indices {
            for attribute in graph.edgeAttributes[edge] where !isID(attribute, ofEdge: edge) {
                _ = id(of: attribute, .edge, &cache)
            }
        }
    }

    /// The ids of the names seen last, which spares hashing them.
    private struct KeyCache {
        var entries: [(key: Key, id: Int)] = []

        func id(_ scope: Scope, _ name: String, _ type: ValueType) -> Int? {
            for entry in entries where entry.key.type == type && entry.key.scope == scope && entry.key.name == name {
                return entry.id
            }
            return nil
        }
    }

    private mutating func id(of attribute: Attribute, _ scope: Scope, _ cache: inout KeyCache) -> Int {
        let written = ValueType(attribute.value)
        if let id = cache.id(scope, attribute.name, written) { return id }
        var key = Key(scope: scope, name: attribute.name, type: written)
        if written == .long, fractions.contains(Key(scope: scope, name: attribute.name, type: .double)) {
            key.type = .double
        }
        let id = keys[key] ?? keys.count
        keys[key] = id
        if cache.entries.count < 16 {
            key.type = written
            cache.entries.append((key, id))
        }
        return id
    }

    /// Whether an attribute is the id of an edge that has no key; it is written as the id it was.
    private func isID(_ attribute: Attribute, ofEdge edge: Int) -> Bool {
        guard attribute.name == "id", graph.key(ofEdge: edge) == nil, case .string = attribute.value else {
            return false
        }
        return true
    }

    private mutating func write(to output: inout TextOutput) {
        output.write(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\"")
        output.write(" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"")
        output.write(" xsi:schemaLocation=\"http://graphml.graphdrawing.org/xmlns")
        output.write(" http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd\">\n")
        for (key, id) in keys {
            output.write("  <key id=\"d")
            output.write(id)
            output.write(text: "\" for=\"\(key.scope.rawValue)\" attr.name=\"")
            output.write(xml: key.name)
            output.write("\" attr.type=\"")
            output.write(text: key.type == .json ? "string\" attr.encoding=\"json" : key.type.rawValue)
            output.write("\"/>\n")
        }
        output.write("  <graph edgedefault=\"")
        output.write(graph.isDirected ? "directed\"" : "undirected\"")
        if let id = graph.attributes["id"] {
            output.write(" id=\"")
            output.write(xml: String(attribute: id) ?? id.serialized())
            output.write("\"")
        }
        output.write(">\n")
        var cache = KeyCache()
        for attribute in graph.attributes where attribute.name != "id" {
            writeData(attribute, .graph, "    ", &cache, to: &output)
        }
        for node in 0..<graph.nodes.count {
            output.write("    <node id=\"")
            output.write(xml: graph.nodes[node])
            output.write("\"")
            var isOpen = false
            for attribute in graph.attributes(ofNode: node) {
                if !isOpen { output.write(">\n") }
                isOpen = true
                writeData(attribute, .node, "      ", &cache, to: &output)
            }
            output.write(isOpen ? "    </node>\n" : "/>\n")
            output.endLine()
        }
        writeEdges(&cache, to: &output)
        output.write("  </graph>\n</graphml>\n")
    }

    private mutating func writeEdges(_ cache: inout KeyCache, to output: inout TextOutput) {
        let integers = graph.nodes.areIntegers ? graph.nodes.integers : []
        // Every node is named by many edges.
        let names: [[UInt8]] =
            integers.count == graph.nodes.count
            ? []
            : (0..<graph.nodes.count).map { node in
                var name = TextOutput()
                name.write(xml: graph.nodes[node])
                return name.bytes
            }
        func write(_ node: Int32, _ output: inout TextOutput) {
            if names.isEmpty { output.write(integers[Int(node)]) } else { output.write(bytes: names[Int(node)]) }
        }
        let hasKeys = !graph.edgeKeys.isEmpty
        for edge in graph.edges.indices {
            let ends = graph.edges[edge]
            output.write("    <edge source=\"")
            write(ends.tail, &output)
            output.write("\" target=\"")
            write(ends.head, &output)
            output.write("\"")
            let attributes = graph.attributes(ofEdge: edge)
            let key = hasKeys ? graph.key(ofEdge: edge) : nil
            if let id = key?.description ?? attributes["id"]?.stringValue {
                output.write(" id=\"")
                output.write(xml: id)
                output.write("\"")
            }
            var isOpen = false
            for attribute in attributes where !isID(attribute, ofEdge: edge) {
                if !isOpen { output.write(">\n") }
                isOpen = true
                writeData(attribute, .edge, "      ", &cache, to: &output)
            }
            output.write(isOpen ? "    </edge>\n" : "/>\n")
            output.endLine()
        }
    }

    private mutating func writeData(
        _ attribute: Attribute, _ scope: Scope, _ indentation: StaticString, _ cache: inout KeyCache,
        to output: inout TextOutput
    ) {
        output.write(indentation)
        output.write("<data key=\"d")
        output.write(id(of: attribute, scope, &cache))
        output.write("\">")
        switch attribute.value {
        case .string(let text): output.write(xml: text)
        case .bool(let flag): output.write(flag ? "true" : "false")
        case .int(let number): output.write(number)
        case .double(let number):
            if number.isFinite {
                output.write(text: number.description)
            } else {
                output.write(number.isNaN ? "NaN" : number > 0 ? "INF" : "-INF")
            }
        default: output.write(xml: attribute.value.serialized())
        }
        output.write("</data>\n")
    }
}
