import GraphModel

/// Reads a line for every node: the node, and then its neighbours.
struct AdjacencyListReader: LineFormatReader {
    private var graph: GraphContent
    private let delimiter: [UInt8]
    private let comment: [UInt8]
    private let limits: ReadingLimits
    private var lineNumber = 0

    init(_ options: EdgeListOptions = EdgeListOptions(), limits: ReadingLimits) {
        graph = GraphContent(.adjacencyList)
        graph.saysDirection = false
        delimiter = Array((options.delimiter ?? "").utf8)
        comment = Array((options.comment ?? "").utf8)
        self.limits = limits
    }

    mutating func finish() -> GraphContent { graph }

    mutating func read(lines: UnsafeBufferPointer<UInt8>) throws(GraphFormatError) {
        for line in lines.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).dropLast(
            lines.last == UInt8(ascii: "\n") ? 1 : 0)
        {
            lineNumber += 1
            var cursor = LineCursor(
                .adjacencyList, UnsafeBufferPointer(rebasing: line), number: lineNumber, delimiter: delimiter,
                comment: comment)
            guard !cursor.isAtEnd() else { continue }
            let source = try cursor.node(in: &graph)
            while !cursor.isAtEnd() { graph.addEdge(source, try cursor.node(in: &graph), Attributes()) }
            guard graph.edges.count <= limits.edges else {
                throw cursor.error(at: 0, "there are more edges than the limit of \(limits.edges)")
            }
        }
    }
}
