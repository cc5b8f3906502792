import GraphModel
import OrderedJSON

extension GraphContent {
    /// Reads a text in a format, or in the one that it shows itself.
    static func read(
        _ bytes: [UInt8], _ format: GraphFormat?, _ limits: ReadingLimits
    ) throws(GraphFormatError) -> GraphContent {
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
        case .nodeLinkJSON: return try NodeLinkReader.read(bytes, limits: limits)
        default:
            throw GraphFormatError(format, "this is only written; no graph can be read from it")
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
        default: nil
        }
    }

    /// Writes the text of a network.
    static func write<Node: GraphFileNode, Direction, Multiplicity>(
        _ network: Network<Node, Direction, Multiplicity>, as format: GraphFormat, to output: inout TextOutput
    ) throws(GraphFormatError) {
        switch format {
        case .dot:
            output.write(text: network.dot())
        case .graphML:
            output.write(text: network.graphML())
        case .nodeLinkJSON:
            output.write(text: network.nodeLinkJSON(.indented))
        case .gml:
            try GMLWriter.write(GraphContent(network, format), to: &output)
        case .edgeList:
            try EdgeListWriter.write(GraphContent(network, format), EdgeListOptions(), to: &output)
        case .weightedEdgeList:
            try EdgeListWriter.write(GraphContent(network, format), EdgeListOptions(data: .weight), to: &output)
        case .adjacencyList, .multilineAdjacencyList:
            try AdjacencyListWriter.write(
                GraphContent(network, format), multiline: format == .multilineAdjacencyList, EdgeListOptions(),
                to: &output)
        default:
            throw GraphFormatError(format, "this is not written")
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
