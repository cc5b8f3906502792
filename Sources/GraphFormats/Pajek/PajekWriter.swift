import GraphModel
import OrderedJSON

/// Writes Pajek's format as networkx does, except that quotes inside quotes get a backslash.
enum PajekWriter {
    static func write(_ graph: GraphContent, to output: inout TextOutput) throws(GraphFormatError) {
        try graph.checkNodesDiffer()
        let ids = try ids(graph)
        output.write("*vertices ")
        output.write(graph.nodes.count)
        output.write("\n")
        for node in 0..<graph.nodes.count {
            let attributes = graph.attributes(ofNode: node)
            output.write(ids[node])
            output.write(" ")
            try write(word: graph.nodes[node].text, to: &output)
            for (name, usual) in [("x", "0.0"), ("y", "0.0"), ("shape", "ellipse")] {
                output.write(" ")
                try write(word: attributes[name].map(PythonLiteral.plainText) ?? usual, to: &output)
            }
            try write(attributes, without: ["id", "x", "y", "shape"], to: &output)
        }
        output.write(graph.isDirected ? "*arcs\n" : "*edges\n")
        for edge in graph.edges.indices {
            let ends = graph.walkedEnds(ofEdge: edge), attributes = graph.attributes(ofEdge: edge)
            output.write(ids[ends.source])
            output.write(" ")
            output.write(ids[ends.target])
            output.write(" ")
            let weight = attributes["weight"] ?? 1.0
            guard weight.doubleValue != nil else {
                throw GraphFormatError(.pajek, "the weight \(weight.serialized().prefix(40)) is no number")
            }
            output.write(text: PythonLiteral.text(weight))
            try write(attributes, without: ["weight"], to: &output)
        }
    }

    /// The numbers of the vertices: their place from 1 on, or what their attribute `id` says.
    private static func ids(_ graph: GraphContent) throws(GraphFormatError) -> [Int] {
        var ids = Array(1...max(graph.nodes.count, 1)).prefix(graph.nodes.count).map(\.self), hasOwn = false
        for node in ids.indices {
            guard let id = graph.attributes(ofNode: node)["id"] else { continue }
            guard let number = id.intValue ?? id.stringValue.flatMap({ Int($0) }) else {
                throw GraphFormatError(
                    .pajek, "the attribute id of \(graph.nodes[node].text.prefix(40)) is no whole number")
            }
            ids[node] = number
            hasOwn = true
        }
        guard !hasOwn || Set(ids).count == ids.count else {
            throw GraphFormatError(.pajek, "two nodes have the same attribute id, or one has another's place")
        }
        return ids
    }

    /// Writes the attributes that are texts, and the end of the line.
    private static func write(
        _ attributes: Attributes, without names: Set<String>, to output: inout TextOutput
    ) throws(GraphFormatError) {
        for attribute in attributes where !names.contains(attribute.name) {
            guard let text = attribute.value.stringValue, text.contains(where: { !$0.isWhitespace }) else { continue }
            output.write(" ")
            try write(word: attribute.name, to: &output)
            output.write(" ")
            try write(word: text, to: &output)
        }
        output.write("\n")
        output.endLine()
    }

    private static func write(word: String, to output: inout TextOutput) throws(GraphFormatError) {
        guard !word.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) else {
            throw GraphFormatError(.pajek, "'\(word.prefix(40))' has several lines, which Pajek's format cannot say")
        }
        let needsQuotes =
            word.isEmpty || word.first == "*" || word.first == "%"
            || word.unicodeScalars.contains { $0.properties.isWhitespace || $0 == "\"" || $0 == "'" || $0 == "\\" }
        guard needsQuotes else { return output.write(text: word) }
        output.write("\"")
        for byte in word.utf8 {
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { output.write("\\") }
            output.write(byte: byte)
        }
        output.write("\"")
    }
}
