import GraphModel
import OrderedJSON

/// Reads a line for every edge: two nodes, and what the edge says.
struct EdgeListReader: LineFormatReader {
    private var graph: GraphContent
    private let data: EdgeListOptions.Data
    private let delimiter: [UInt8]
    private let comment: [UInt8]
    private let limits: ReadingLimits
    private var lineNumber = 0
    private var attributeCount = 0
    /// Whether a number behind the nodes is the weight.
    private let hasWeights: Bool

    init(_ options: EdgeListOptions = EdgeListOptions(), limits: ReadingLimits) {
        graph = GraphContent(.edgeList)
        graph.saysDirection = false
        data = options.data
        delimiter = Array((options.delimiter ?? "").utf8)
        comment = Array((options.comment ?? "").utf8)
        self.limits = limits
        hasWeights = options.data == .automatic || options.data == .weight
    }

    mutating func finish() -> GraphContent { graph }

    mutating func read(lines: UnsafeBufferPointer<UInt8>) throws(GraphFormatError) {
        var start = 0
        while start < lines.count {
            lineNumber += 1
            if let end = readIntegers(lines, from: start) {
                start = end
            } else {
                var end = start
                while end < lines.count, lines[end] != UInt8(ascii: "\n") { end += 1 }
                try read(line: UnsafeBufferPointer(rebasing: lines[start..<end]))
                start = end + 1
            }
            guard graph.edges.count <= limits.edges, attributeCount <= limits.attributes else {
                let (what, limit) =
                    graph.edges.count > limits.edges ? ("edges", limits.edges) : ("attributes", limits.attributes)
                throw GraphFormatError(
                    .edgeList, line: lineNumber, column: 1, "there are more \(what) than the limit of \(limit)")
            }
        }
    }

    /// Reads a line of two short integers and nothing else or a weight, which most lines of large files are.
    ///
    /// - Returns: Where the next line begins; `nil` if the line is another one.
    @inline(__always)
    private mutating func readIntegers(_ lines: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        guard delimiter.isEmpty else { return nil }
        var offset = start
        guard let source = Self.digits(lines, &offset) else { return nil }
        let space = offset
        while offset < lines.count, lines[offset] == 0x20 || lines[offset] == 0x09 { offset += 1 }
        let second = offset
        guard second > space, let target = Self.digits(lines, &offset) else { return nil }
        if offset < lines.count, lines[offset] == 0x0D { offset += 1 }
        var weight: JSON?
        if offset < lines.count, lines[offset] != UInt8(ascii: "\n") {
            guard hasWeights, let (value, end) = Self.weight(lines, offset) else { return nil }
            (weight, offset) = (value, end)
        }
        let tail = graph.nodes.number(of: source)
        if graph.nodePlaces.count < graph.nodes.count { graph.nodePlaces.append(.line(lineNumber, column: 1)) }
        let head = graph.nodes.number(of: target)
        if graph.nodePlaces.count < graph.nodes.count {
            graph.nodePlaces.append(.line(lineNumber, column: second - start + 1))
        }
        if let weight {
            var attributes = Attributes()
            attributes["weight"] = weight
            graph.addEdge(tail, head, attributes)
            attributeCount += 1
        } else {
            graph.edges.append(LinkEnds(tail: tail, head: head))
        }
        return offset + 1
    }

    /// Reads a number up to the end of a line.
    ///
    /// - Returns: The number, and where the line ends; `nil` if something else is there.
    private static func weight(_ lines: UnsafeBufferPointer<UInt8>, _ start: Int) -> (JSON, Int)? {
        var offset = start
        while offset < lines.count, lines[offset] == 0x20 || lines[offset] == 0x09 { offset += 1 }
        let first = offset
        while offset < lines.count, lines[offset] > 0x20 { offset += 1 }
        guard first > start, offset > first,
            let value = FastNumber.json(UnsafeBufferPointer(rebasing: lines[first..<offset]))
        else { return nil }
        if offset < lines.count, lines[offset] == 0x0D { offset += 1 }
        guard offset == lines.count || lines[offset] == UInt8(ascii: "\n") else { return nil }
        return (value, offset)
    }

    /// Up to 18 digits without a leading zero.
    @inline(__always)
    private static func digits(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: inout Int) -> Int? {
        let start = offset
        var value = 0
        while offset < bytes.count {
            let digit = bytes[offset] &- UInt8(ascii: "0")
            guard digit <= 9 else { break }
            value = value &* 10 &+ Int(digit)
            offset += 1
        }
        let count = offset - start
        guard count > 0, count <= 18, count == 1 || bytes[start] != UInt8(ascii: "0") else { return nil }
        return value
    }

    private mutating func read(line: UnsafeBufferPointer<UInt8>) throws(GraphFormatError) {
        var cursor = LineCursor(.edgeList, line, number: lineNumber, delimiter: delimiter, comment: comment)
        guard !cursor.isAtEnd() else { return }
        let source = try cursor.node(in: &graph)
        guard !cursor.isAtEnd() else {
            throw cursor.error(at: cursor.offset, "expected a second node on the line")
        }
        let target = try cursor.node(in: &graph)
        let attributes = try attributes(&cursor)
        attributeCount += attributes.count
        graph.addEdge(source, target, attributes)
    }

    private func attributes(_ cursor: inout LineCursor) throws(GraphFormatError) -> Attributes {
        switch data {
        case .none:
            return Attributes()
        case .automatic:
            guard !cursor.isAtEnd() else { return Attributes() }
            if cursor.isNext(UInt8(ascii: "{")) { return try cursor.dictionary(depthLimit: limits.depth) }
            let start = cursor.offset, value = LineCursor.value(try cursor.field())
            guard value.doubleValue != nil, cursor.isAtEnd() else {
                throw cursor.error(
                    at: start, "expected a number or a dictionary such as {'weight': 1}; other columns must be named")
            }
            var attributes = Attributes()
            attributes["weight"] = value
            return attributes
        case .columns(let names):
            var attributes = Attributes()
            for name in names {
                guard !cursor.isAtEnd() else { return attributes }
                attributes[name] = LineCursor.value(try cursor.field())
            }
            guard cursor.isAtEnd() else {
                throw cursor.error(at: cursor.offset, "there are more columns than the \(names.count) that are named")
            }
            return attributes
        }
    }
}
