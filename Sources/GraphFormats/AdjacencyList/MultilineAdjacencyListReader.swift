import GraphModel

/// Reads a line for every node with the number of neighbours, and below it a line for each of these.
struct MultilineAdjacencyListReader: LineFormatReader {
    private var graph: GraphContent
    private let delimiter: [UInt8]
    private let comment: [UInt8]
    private let limits: ReadingLimits
    private var lineNumber = 0
    private var attributeCount = 0
    /// The node whose neighbours are being read, and how many are to come.
    private var source: Int32 = 0
    private var missing = 0

    init(_ options: EdgeListOptions = EdgeListOptions(), limits: ReadingLimits) {
        graph = GraphContent(.multilineAdjacencyList)
        graph.saysDirection = false
        delimiter = Array((options.delimiter ?? "").utf8)
        comment = Array((options.comment ?? "").utf8)
        self.limits = limits
    }

    mutating func finish() throws(GraphFormatError) -> GraphContent {
        guard missing == 0 else {
            throw GraphFormatError(
                .multilineAdjacencyList, line: lineNumber + 1, column: 1,
                "the text ends where \(missing) more neighbours of \(graph.nodes[Int(source)].text) are expected")
        }
        return graph
    }

    mutating func read(lines: UnsafeBufferPointer<UInt8>) throws(GraphFormatError) {
        for line in lines.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).dropLast(
            lines.last == UInt8(ascii: "\n") ? 1 : 0)
        {
            lineNumber += 1
            var cursor = LineCursor(
                .multilineAdjacencyList, UnsafeBufferPointer(rebasing: line), number: lineNumber, delimiter: delimiter,
                comment: comment)
            guard !cursor.isAtEnd() else { continue }
            if missing == 0 { try readNode(&cursor) } else { try readNeighbor(&cursor) }
        }
    }

    private mutating func readNode(_ cursor: inout LineCursor) throws(GraphFormatError) {
        source = try cursor.node(in: &graph)
        guard !cursor.isAtEnd() else {
            throw cursor.error(at: cursor.offset, "expected the number of neighbours after the node")
        }
        let start = cursor.offset
        guard let count = NodeNames.integer(try cursor.field()), count >= 0, cursor.isAtEnd() else {
            throw cursor.error(at: start, "expected the number of neighbours and nothing else after the node")
        }
        missing = count
    }

    private mutating func readNeighbor(_ cursor: inout LineCursor) throws(GraphFormatError) {
        let target = try cursor.node(in: &graph)
        var attributes = Attributes()
        if !cursor.isAtEnd() {
            if cursor.isNext(UInt8(ascii: "{")) {
                attributes = try cursor.dictionary(depthLimit: limits.depth)
            } else {
                let start = cursor.offset, value = LineCursor.value(try cursor.field())
                guard value.doubleValue != nil, cursor.isAtEnd() else {
                    throw cursor.error(at: start, "expected a number or a dictionary such as {'weight': 1}")
                }
                attributes = ["weight": value]
            }
        }
        graph.addEdge(source, target, attributes)
        missing -= 1
        attributeCount += attributes.count
        guard graph.edges.count <= limits.edges else {
            throw cursor.error(at: 0, "there are more edges than the limit of \(limits.edges)")
        }
        guard attributeCount <= limits.attributes else {
            throw cursor.error(at: 0, "there are more attributes than the limit of \(limits.attributes)")
        }
    }
}
