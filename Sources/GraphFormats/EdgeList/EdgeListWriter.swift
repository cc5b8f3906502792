import GraphModel

/// Writes a line for every edge, as networkx's `write_edgelist` does.
enum EdgeListWriter {
    static func write(
        _ graph: GraphContent, _ options: EdgeListOptions, to output: inout TextOutput
    ) throws(GraphFormatError) {
        let delimiter = Array((options.delimiter ?? " ").utf8)
        try graph.checkNodesDiffer()
        try graph.checkNames(options)
        let integers = graph.nodes.areIntegers ? graph.nodes.integers : nil
        let hasNoAttributes = graph.edgeAttributes.isEmpty
        for edge in graph.edges.indices {
            let ends = graph.walkedEnds(ofEdge: edge)
            if let integers {
                output.write(integers[ends.source])
                output.write(bytes: delimiter)
                output.write(integers[ends.target])
            } else {
                output.write(graph.nodes[ends.source])
                output.write(bytes: delimiter)
                output.write(graph.nodes[ends.target])
            }
            switch options.data {
            case .none: break
            case .automatic where hasNoAttributes:
                output.write(bytes: delimiter)
                output.write("{}")
            case .automatic:
                output.write(bytes: delimiter)
                output.write(text: PythonLiteral.text(graph.attributes(ofEdge: edge)))
            case .columns(let names):
                let attributes = graph.attributes(ofEdge: edge)
                for name in names {
                    guard let value = attributes[name] else { break }
                    let text = PythonLiteral.plainText(value)
                    try graph.check(text, as: "the attribute \(name)", options)
                    output.write(bytes: delimiter)
                    output.write(text: text)
                }
            }
            output.write("\n")
            output.endLine()
        }
    }
}

extension GraphContent {
    /// - Throws: Where a node cannot stand in a line.
    func checkNames(_ options: EdgeListOptions) throws(GraphFormatError) {
        guard !nodes.areIntegers || options.delimiter != nil || options.comment != "#" else { return }
        for number in 0..<nodes.count { try check(nodes[number].text, as: "the node", options) }
    }

    /// - Throws: Where a text cannot stand in a line.
    func check(
        _ text: String, as what: String, _ options: EdgeListOptions
    ) throws(GraphFormatError) {
        let hasDelimiter =
            options.delimiter.map { text.hasBytes($0) || text.utf8.contains { $0 == 0x0A || $0 == 0x0D } }
            ?? text.unicodeScalars.contains { $0.properties.isWhitespace || 0x1C...0x1F ~= $0.value }
        let hasComment = options.comment.map { text.hasBytes($0) } ?? false
        guard !text.isEmpty, !hasDelimiter, !hasComment else {
            throw GraphFormatError(
                format,
                "\(what) '\(text.prefix(80))' cannot be written:"
                    + (text.isEmpty
                        ? " there is nothing to write"
                        : hasComment ? " it has the sign of comments" : " it has what separates columns or lines"))
        }
    }
}

extension String {
    /// Whether the bytes of another text are in this one, also where they are parts of characters.
    func hasBytes(_ other: String) -> Bool {
        let bytes = Array(utf8), part = Array(other.utf8)
        guard let first = part.first else { return false }
        return bytes.indices.contains { bytes[$0] == first && bytes[$0...].starts(with: part) }
    }
}
