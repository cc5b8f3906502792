import GraphModel
import OrderedJSON

/// Writes GEXF 1.2 as networkx does, without its note of the day and the program.
struct GEXFWriter {
    private struct Title: Hashable {
        var isOfNode: Bool
        var name: String
        var type: GEXFType
    }

    private let graph: GraphContent
    /// The numbers of attributes in the order of discovery.
    private var numbers: OrderedDictionary<Title, Int> = [:]
    private let keyType: GEXFType

    static func write(_ graph: GraphContent, to output: inout TextOutput) throws(GraphFormatError) {
        try graph.checkNodesDiffer()
        var writer = GEXFWriter(graph)
        writer.write(to: &output)
    }

    private init(_ graph: GraphContent) {
        self.graph = graph
        keyType = graph.edgeKeys.allSatisfy { if case .int? = $0 { true } else { false } } ? .long : .string
        // The declarations come first, so everything is looked through before anything is written.
        for node in graph.nodeAttributes.indices {
            for attribute in nodeValues(node) { declare(attribute, isOfNode: true) }
        }
        for edge in graph.edges.indices {
            for attribute in edgeValues(edge) { declare(attribute, isOfNode: false) }
        }
    }

    private mutating func declare(_ attribute: Attribute, isOfNode: Bool) {
        let title = title(attribute, isOfNode: isOfNode)
        if numbers[title] == nil { numbers[title] = numbers.count }
    }

    private func title(_ attribute: Attribute, isOfNode: Bool) -> Title {
        let isKey = !isOfNode && graph.isMultigraph && attribute.name == "networkx_key"
        return Title(
            isOfNode: isOfNode, name: attribute.name, type: isKey ? keyType : GEXFType(attribute.value))
    }

    /// What a node says in `<attvalues>`.
    private func nodeValues(_ node: Int) -> [Attribute] {
        graph.attributes(ofNode: node).filter {
            !($0.name == "viz" && GEXFDrawing($0.value) != nil) && !isLabel($0, ofNode: node)
        }
    }

    /// Whether an attribute is the text that a node has as its label. One that is the node's name is written like
    /// other attributes, as a node without a label gets its name.
    private func isLabel(_ attribute: Attribute, ofNode node: Int) -> Bool {
        attribute.name == "label" && attribute.value.stringValue != nil
            && attribute.value.stringValue != graph.nodes[node].text
    }

    private func edgeValues(_ edge: Int) -> [Attribute] {
        var values = graph.attributes(ofEdge: edge).filter { attribute in
            switch attribute.name {
            case "label": attribute.value.stringValue == nil
            case "weight": attribute.value.doubleValue == nil
            case "id": !isID(attribute.value)
            case "viz": GEXFDrawing(attribute.value) == nil
            default: true
            }
        }
        if let key = graph.key(ofEdge: edge) { values.append(Attribute("networkx_key", key.json)) }
        return values
    }

    /// Whether a value is an edge's id. A number is not, since edges without one are numbered.
    private func isID(_ value: JSON) -> Bool { value.stringValue.map { Int($0) == nil && !$0.isEmpty } ?? false }

    // MARK: Writing

    private mutating func write(to output: inout TextOutput) {
        output.write("<?xml version='1.0' encoding='utf-8'?>\n<gexf xmlns=\"http://www.gexf.net/1.2draft\" ")
        output.write("xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"")
        if usesDrawing { output.write(" xmlns:viz=\"http://www.gexf.net/1.2draft/viz\"") }
        output.write(" xsi:schemaLocation=\"http://www.gexf.net/1.2draft http://www.gexf.net/1.2draft/gexf.xsd\"")
        output.write(" version=\"1.2\">\n  <graph defaultedgetype=\"")
        output.write(graph.isDirected ? "directed" : "undirected")
        output.write("\" mode=\"static\" name=\"")
        output.write(xml: graph.attributes["name"].map(PythonLiteral.plainText) ?? "")
        output.write("\">\n")
        writeDeclarations(isOfNode: false, to: &output)
        writeDeclarations(isOfNode: true, to: &output)
        output.write(graph.nodes.count == 0 ? "    <nodes />\n" : "    <nodes>\n")
        for node in 0..<graph.nodes.count { write(node: node, to: &output) }
        if graph.nodes.count > 0 { output.write("    </nodes>\n") }
        output.write(graph.edges.isEmpty ? "    <edges />\n" : "    <edges>\n")
        for edge in graph.edges.indices { write(edge: edge, to: &output) }
        if !graph.edges.isEmpty { output.write("    </edges>\n") }
        output.write("  </graph>\n</gexf>\n")
    }

    private var usesDrawing: Bool {
        (graph.nodeAttributes + graph.edgeAttributes).contains { $0["viz"].flatMap(GEXFDrawing.init) != nil }
    }

    private func writeDeclarations(isOfNode: Bool, to output: inout TextOutput) {
        let titles = numbers.filter { $0.key.isOfNode == isOfNode }
        guard !titles.isEmpty else { return }
        output.write("    <attributes mode=\"static\" class=\"")
        output.write(isOfNode ? "node\">\n" : "edge\">\n")
        for (title, number) in titles {
            output.write("      <attribute id=\"")
            output.write(number)
            output.write("\" title=\"")
            output.write(xml: title.name)
            output.write("\" type=\"")
            output.write(text: title.type == .json ? "string\" encoding=\"json" : title.type.rawValue)
            output.write("\" />\n")
        }
        output.write("    </attributes>\n")
    }

    private func write(node: Int, to output: inout TextOutput) {
        let name = graph.nodes[node], attributes = graph.attributes(ofNode: node)
        output.write("      <node id=\"")
        output.write(xml: name)
        output.write("\" label=\"")
        if let label = attributes["label"], isLabel(Attribute("label", label), ofNode: node) {
            output.write(xml: PythonLiteral.plainText(label))
        } else {
            output.write(xml: name)
        }
        output.write("\"")
        writeContent(
            "node", attributes["viz"].flatMap(GEXFDrawing.init), nodeValues(node), isOfNode: true, to: &output)
    }

    private func write(edge: Int, to output: inout TextOutput) {
        let ends = graph.walkedEnds(ofEdge: edge), attributes = graph.attributes(ofEdge: edge)
        output.write("      <edge source=\"")
        output.write(xml: graph.nodes[ends.source])
        output.write("\" target=\"")
        output.write(xml: graph.nodes[ends.target])
        output.write("\" id=\"")
        if let id = attributes["id"], isID(id) {
            output.write(xml: PythonLiteral.plainText(id))
        } else {
            output.write(edge)
        }
        if let label = attributes["label"]?.stringValue {
            output.write("\" label=\"")
            output.write(xml: label)
        }
        if let weight = attributes["weight"], weight.doubleValue != nil {
            output.write("\" weight=\"")
            output.write(text: GEXFType.text(weight))
        }
        output.write("\"")
        writeContent(
            "edge", attributes["viz"].flatMap(GEXFDrawing.init), edgeValues(edge), isOfNode: false, to: &output)
    }

    /// Writes the rest of an element after its attributes.
    private func writeContent(
        _ element: StaticString, _ drawing: GEXFDrawing?, _ values: [Attribute], isOfNode: Bool,
        to output: inout TextOutput
    ) {
        guard drawing != nil || !values.isEmpty else {
            output.write(" />\n")
            output.endLine()
            return
        }
        output.write(">\n")
        drawing?.write(to: &output)
        if !values.isEmpty {
            output.write("        <attvalues>\n")
            for attribute in values {
                output.write("          <attvalue for=\"")
                output.write(numbers[title(attribute, isOfNode: isOfNode)] ?? 0)
                output.write("\" value=\"")
                output.write(xml: GEXFType.text(attribute.value))
                output.write("\" />\n")
            }
            output.write("        </attvalues>\n")
        }
        output.write("      </")
        output.write(element)
        output.write(">\n")
        output.endLine()
    }
}
