import GraphModel
import OrderedJSON

/// Writes tables of edges and of nodes (RFC 4180, lines ended by a line feed).
enum CSVWriter {
    static func writeEdges(
        _ graph: GraphContent, delimiter: UInt8 = UInt8(ascii: ","), to output: inout TextOutput
    ) throws(GraphFormatError) {
        try graph.checkNodesDiffer()
        let names = names(graph.edgeAttributes)
        let heading = ["source", "target"] + (graph.isMultigraph ? ["key"] : []) + names
        writeHeading(heading, delimiter, to: &output)
        for edge in graph.edges.indices {
            let ends = graph.walkedEnds(ofEdge: edge)
            CSVRecords.write(graph.nodes[ends.source].text, delimiter: delimiter, isTyped: false, to: &output)
            output.write(byte: delimiter)
            CSVRecords.write(graph.nodes[ends.target].text, delimiter: delimiter, isTyped: false, to: &output)
            if graph.isMultigraph {
                output.write(byte: delimiter)
                if let key = graph.key(ofEdge: edge) { CSVRecords.write(key.json, delimiter: delimiter, to: &output) }
            }
            write(graph.attributes(ofEdge: edge), names, delimiter, to: &output)
        }
    }

    static func writeNodes(
        _ graph: GraphContent, delimiter: UInt8 = UInt8(ascii: ","), to output: inout TextOutput
    ) throws(GraphFormatError) {
        try graph.checkNodesDiffer()
        let names = names(graph.nodeAttributes)
        writeHeading(["id"] + names, delimiter, to: &output)
        for node in 0..<graph.nodes.count {
            CSVRecords.write(graph.nodes[node].text, delimiter: delimiter, isTyped: false, to: &output)
            write(graph.attributes(ofNode: node), names, delimiter, to: &output)
        }
    }

    /// All names, in the order of first mention.
    private static func names(_ attributes: [Attributes]) -> [String] {
        var names: OrderedSet<String> = []
        for attribute in attributes.lazy.joined() { names.append(attribute.name) }
        return Array(names)
    }

    private static func writeHeading(_ names: [String], _ delimiter: UInt8, to output: inout TextOutput) {
        for (index, name) in names.enumerated() {
            if index > 0 { output.write(byte: delimiter) }
            CSVRecords.write(name, delimiter: delimiter, isTyped: false, to: &output)
        }
        output.write("\n")
    }

    private static func write(
        _ attributes: Attributes, _ names: [String], _ delimiter: UInt8, to output: inout TextOutput
    ) {
        for name in names {
            output.write(byte: delimiter)
            if let value = attributes[name] { CSVRecords.write(value, delimiter: delimiter, to: &output) }
        }
        output.write("\n")
        output.endLine()
    }
}
