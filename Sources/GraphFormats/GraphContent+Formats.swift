import GraphModel
import OrderedJSON

extension GraphContent {
    /// Reads a text in a format, or in the one that it shows itself.
    static func read(
        _ bytes: [UInt8], _ format: GraphFormat?, _ limits: ReadingLimits
    ) throws(GraphFormatError) -> GraphContent {
        let isJSON = format == nil && GraphFormat.beginsObject(bytes)
        guard !isJSON else { return try readJSON(bytes, limits) }
        guard let format = format ?? GraphFormat(detecting: bytes) else {
            let names = GraphFormat.all.filter(\.isReadable).map(\.name).joined(separator: ", ")
            throw GraphFormatError(nil, "the text begins like none of the formats \(names)")
        }
        if var reader = lineReader(format, EdgeListOptions(), limits) {
            try limits.check(bytes, format)
            return try reader.readAll(bytes)
        }
        switch format {
        case .dot: return try DOTReader.read(bytes, limits: limits)
        case .graphML: return try GraphMLReader.read(bytes, limits: limits)
        case .gml: return try GMLReader.read(bytes, limits: limits)
        case .gexf: return try GEXFReader.read(bytes, limits: limits)
        case .nodeLinkJSON: return try NodeLinkReader.read(bytes, limits: limits)
        case .adjacencyJSON: return try AdjacencyJSONReader.read(bytes, limits: limits)
        case .cytoscapeJSON: return try CytoscapeJSONReader.read(bytes, limits: limits)
        case .treeJSON: return try TreeJSON.read(bytes, limits: limits)
        case .graph6: return try Graph6.read(bytes, limits: limits)
        case .sparse6: return try Sparse6.read(bytes, limits: limits)
        default:
            throw GraphFormatError(format, "this is only written; no graph can be read from it")
        }
    }

    /// Reads whichever format in JSON it is, which only the whole text tells.
    private static func readJSON(_ bytes: [UInt8], _ limits: ReadingLimits) throws(GraphFormatError) -> GraphContent {
        let json = try JSONFile.parse(bytes, GraphFormat(detecting: bytes) ?? .nodeLinkJSON, limits)
        switch GraphFormat.json(names: Set((json.objectValue ?? [:]).keys)) {
        case .adjacencyJSON: return try AdjacencyJSONReader.read(json, limits: limits)
        case .cytoscapeJSON: return try CytoscapeJSONReader.read(json, limits: limits)
        case .treeJSON: return try TreeJSON.read(json, limits: limits)
        default: return try NodeLinkReader.read(json, limits: limits)
        }
    }

    /// The reader of a format that is read line by line; `nil` for the others.
    static func lineReader(
        _ format: GraphFormat, _ options: EdgeListOptions, _ limits: ReadingLimits
    ) -> (any LineFormatReader)? {
        switch format {
        case .edgeList, .weightedEdgeList: EdgeListReader(options, limits: limits)
        case .adjacencyList: AdjacencyListReader(options, limits: limits)
        case .multilineAdjacencyList: MultilineAdjacencyListReader(options, limits: limits)
        case .pajek: PajekReader(limits: limits)
        case .csv: CSVReader(limits: limits)
        default: nil
        }
    }

    /// Writes the text of a network.
    static func write<Node: GraphFileNode, Direction, Multiplicity>(
        _ network: Network<Node, Direction, Multiplicity>, as format: GraphFormat, to output: inout TextOutput
    ) throws(GraphFormatError) {
        switch format {
        case .dot: output.write(text: network.dot())
        case .nodeLinkJSON: output.write(bytes: network.nodeLink.serializedBytes(.indented))
        case .adjacencyJSON: output.write(bytes: network.adjacencyData.serializedBytes(.indented))
        case .cytoscapeJSON: output.write(bytes: network.cytoscapeData.serializedBytes(.indented))
        case .sparse6: try Sparse6.write(GraphContent(network, format, typedNodes: true), to: &output)
        case .treeJSON:
            try TreeJSON.write(GraphContent(network, format, typedNodes: true), root: nil, to: &output)
        case .networkText:
            NetworkTextWriter(GraphContent(network, format), network.topology, NetworkTextOptions())
                .write(roots: nil, to: &output)
        default: try GraphContent(network, format).write(to: &output)
        }
    }

    private func write(to output: inout TextOutput) throws(GraphFormatError) {
        switch format {
        case .graphML: GraphMLWriter.write(self, to: &output)
        case .gml: try GMLWriter.write(self, to: &output)
        case .gexf: try GEXFWriter.write(self, to: &output)
        case .pajek: try PajekWriter.write(self, to: &output)
        case .edgeList: try EdgeListWriter.write(self, EdgeListOptions(), to: &output)
        case .weightedEdgeList: try EdgeListWriter.write(self, EdgeListOptions(data: .weight), to: &output)
        case .adjacencyList: try AdjacencyListWriter.write(self, multiline: false, EdgeListOptions(), to: &output)
        case .multilineAdjacencyList:
            try AdjacencyListWriter.write(self, multiline: true, EdgeListOptions(), to: &output)
        case .graph6: try Graph6.write(self, to: &output)
        case .csv: try CSVWriter.writeEdges(self, to: &output)
        case .latex: try LaTeXWriter.write(self, LaTeXOptions(), to: &output)
        default: throw GraphFormatError(format, "this is not written")
        }
    }

    /// The text of a network.
    static func text<Node: GraphFileNode, Direction, Multiplicity>(
        _ network: Network<Node, Direction, Multiplicity>, as format: GraphFormat
    ) throws(GraphFormatError) -> String {
        var output = TextOutput()
        try write(network, as: format, to: &output)
        return output.text
    }
}

extension LineFormatReader {
    /// Reads a text that is in memory.
    mutating func readAll(_ bytes: [UInt8]) throws(GraphFormatError) -> GraphContent {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        try bytes.withUnsafeBufferPointer { (bytes) throws(GraphFormatError) in
            try read(lines: UnsafeBufferPointer(rebasing: bytes[start...]))
        }
        return try finish()
    }
}
