import GraphModel

/// Writes GraphML that ``GraphMLReader`` and networkx read.
struct GraphMLWriter<Node: GraphFileNode, Direction: GraphDirection, Multiplicity: EdgeMultiplicity> {
    private enum ValueType: String {
        case string, long, double, boolean, json
    }

    private struct Name: Hashable {
        var scope: String
        var name: String
        var type: ValueType
    }

    private let network: Network<Node, Direction, Multiplicity>
    private var keys: OrderedDictionary<Name, String> = [:]
    /// Names under which there is a number with a fraction: then all numbers of the name are doubles.
    private var fractions: Set<Name> = []
    private var text = ""

    init(_ network: Network<Node, Direction, Multiplicity>) { self.network = network }

    mutating func write() -> String {
        let graphAttributes = network.attributes.filter { $0.name != "id" }
        for attribute in graphAttributes { collectFraction(attribute, "graph") }
        for (_, attributes) in network.nodes.withAttributes {
            for attribute in attributes { collectFraction(attribute, "node") }
        }
        for edge in network.edges {
            for attribute in edge.attributes { collectFraction(attribute, "edge") }
        }

        let id =
            network.attributes["id"].map { " id=\"\(Self.escaped(String(attribute: $0) ?? $0.serialized()))\"" } ?? ""
        text = "  <graph edgedefault=\"\(network.isDirected ? "directed" : "undirected")\"\(id)>\n"
        writeData(graphAttributes, "graph", indentation: "    ")
        for (node, attributes) in network.nodes.withAttributes {
            write("node id=\"\(Self.escaped(node.nodeText))\"", Array(attributes), "node")
        }
        for edge in network.edges {
            // The id of an edge that has no key is an attribute, and written as the id it was.
            let id = edge.key?.description ?? edge["id"].flatMap { $0.stringValue }
            let ends = "source=\"\(Self.escaped(edge.tail.nodeText))\" target=\"\(Self.escaped(edge.head.nodeText))\""
            write(
                "edge " + ends + (id.map { " id=\"\(Self.escaped($0))\"" } ?? ""),
                edge.attributes.filter { $0.name != "id" || edge.key != nil || $0.value.stringValue == nil }, "edge")
        }
        return Self.head + declarations() + text + "  </graph>\n</graphml>\n"
    }

    private static var head: String {
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
        xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns \
        http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">

        """
    }

    private func declarations() -> String {
        keys.map { name, id in
            let type = name.type == .json ? "string\" attr.encoding=\"json" : name.type.rawValue
            return
                "  <key id=\"\(id)\" for=\"\(name.scope)\" attr.name=\"\(Self.escaped(name.name))\""
                + " attr.type=\"\(type)\"/>\n"
        }.joined()
    }

    private mutating func write(_ tag: String, _ attributes: [Attribute], _ scope: String) {
        guard !attributes.isEmpty else {
            text += "    <\(tag)/>\n"
            return
        }
        text += "    <\(tag)>\n"
        writeData(attributes, scope, indentation: "      ")
        text += "    </\(scope)>\n"
    }

    private mutating func writeData(_ attributes: [Attribute], _ scope: String, indentation: String) {
        for attribute in attributes {
            let (type, content) = typed(attribute, scope)
            let name = Name(scope: scope, name: attribute.name, type: type)
            let id = keys[name] ?? "d\(keys.count)"
            keys[name] = id
            text += indentation + "<data key=\"\(id)\">\(Self.escaped(content))</data>\n"
        }
    }

    private mutating func collectFraction(_ attribute: Attribute, _ scope: String) {
        guard case .double = attribute.value else { return }
        fractions.insert(Name(scope: scope, name: attribute.name, type: .double))
    }

    private func typed(_ attribute: Attribute, _ scope: String) -> (ValueType, String) {
        switch attribute.value {
        case .string(let text): (.string, text)
        case .bool(let flag): (.boolean, flag ? "true" : "false")
        case .int(let number):
            fractions.contains(Name(scope: scope, name: attribute.name, type: .double))
                ? (.double, "\(number)") : (.long, "\(number)")
        case .double(let number):
            (.double, number.isNaN ? "NaN" : number.isInfinite ? (number > 0 ? "INF" : "-INF") : "\(number)")
        default: (.json, attribute.value.serialized())
        }
    }

    /// Text as it may stand in an element or in a quoted value. Control characters, which XML cannot say, become
    /// U+FFFD.
    private static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "\n", "\r", "\t": result += "&#\(scalar.value);"
            case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
