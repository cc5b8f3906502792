import GraphModel
import OrderedJSON

/// Writes GML as networkx does.
struct GMLWriter {
    private let graph: GraphContent

    static func write(_ graph: GraphContent, to output: inout TextOutput) throws(GraphFormatError) {
        try graph.checkNodesDiffer()
        try GMLWriter(graph: graph).write(to: &output)
    }

    private func write(to output: inout TextOutput) throws(GraphFormatError) {
        output.write("graph [\n")
        if graph.isDirected { output.write("  directed 1\n") }
        if graph.isMultigraph { output.write("  multigraph 1\n") }
        for attribute in graph.attributes where !["directed", "multigraph", "node", "edge"].contains(attribute.name) {
            try write(attribute.name, attribute.value, "  ", to: &output)
        }
        for node in 0..<graph.nodes.count {
            output.write("  node [\n    id ")
            output.write(node)
            output.write("\n    label \"")
            switch graph.nodes[node] {
            case .integer(let integer): output.write(integer)
            case let name: output.write(text: GMLText.markedTexts[name.text] ?? GMLText.escaped(name.text))
            }
            output.write("\"\n")
            for attribute in graph.attributes(ofNode: node) where attribute.name != "id" && attribute.name != "label" {
                try write(attribute.name, attribute.value, "    ", to: &output)
            }
            output.write("  ]\n")
            output.endLine()
        }
        for edge in graph.edges.indices {
            let ends = graph.walkedEnds(ofEdge: edge)
            output.write("  edge [\n    source ")
            output.write(ends.source)
            output.write("\n    target ")
            output.write(ends.target)
            output.write("\n")
            if graph.isMultigraph {
                switch graph.key(ofEdge: edge) {
                case .int(let number)?: try write("key", .int(number), "    ", to: &output)
                case .string(let text)?: try write("key", .string(text), "    ", to: &output)
                case nil: break
                }
            }
            for attribute in graph.attributes(ofEdge: edge)
            where !["source", "target"].contains(attribute.name) && !(graph.isMultigraph && attribute.name == "key") {
                try write(attribute.name, attribute.value, "    ", to: &output)
            }
            output.write("  ]\n")
            output.endLine()
        }
        output.write("]\n")
    }

    private func write(
        _ key: String, _ value: JSON, _ indentation: String, isInList: Bool = false, to output: inout TextOutput
    ) throws(GraphFormatError) {
        guard key.first?.isLetter ?? false, key.utf8.allSatisfy(GMLLexer.isWord) else {
            throw GraphFormatError(
                .gml,
                "the attribute '\(key.prefix(40))' cannot be written: a key is a letter and then letters, digits and _")
        }
        switch value {
        case .null:
            throw GraphFormatError(.gml, "the attribute \(key) is null, which GML cannot say")
        case .bool(let flag):
            line(key, flag ? "1" : "0", indentation, isQuoted: key == "label", &output)
        case .int(let number):
            line(
                key, String(number), indentation, isQuoted: key == "label" || Int32(exactly: number) == nil, &output)
        case .double(let number):
            line(key, Self.text(number), indentation, isQuoted: key == "label", &output)
        case .string(let text):
            line(key, GMLText.markedTexts[text] ?? GMLText.escaped(text), indentation, isQuoted: true, &output)
        case .object(let object):
            output.write(text: "\(indentation)\(key) [\n")
            for (name, value) in object { try write(name, value, indentation + "  ", to: &output) }
            output.write(text: "\(indentation)]\n")
        case .array(let elements):
            guard !isInList else {
                throw GraphFormatError(.gml, "the attribute \(key) is a list of lists, which GML cannot say")
            }
            if elements.isEmpty { line(key, "[]", indentation, isQuoted: true, &output) }
            if elements.count == 1 { line(key, GMLText.listStart, indentation, isQuoted: true, &output) }
            for element in elements { try write(key, element, indentation, isInList: true, to: &output) }
        }
    }

    private func line(
        _ key: String, _ value: String, _ indentation: String, isQuoted: Bool, _ output: inout TextOutput
    ) {
        let quote = isQuoted ? "\"" : ""
        output.write(text: "\(indentation)\(key) \(quote)\(value)\(quote)\n")
    }

    private static func text(_ number: Double) -> String {
        let text = PythonLiteral.text(number).uppercased()
        if text == "INF" { return "+INF" }
        guard let exponent = text.firstIndex(of: "E"), !text[..<exponent].contains(".") else { return text }
        return text[..<exponent] + "." + text[exponent...]
    }
}
