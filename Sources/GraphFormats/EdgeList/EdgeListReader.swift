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

    init(_ options: EdgeListOptions = EdgeListOptions(), limits: ReadingLimits) {
        graph = GraphContent(.edgeList)
        graph.saysDirection = false
        data = options.data
        delimiter = Array((options.delimiter ?? "").utf8)
        comment = Array((options.comment ?? "").utf8)
        self.limits = limits
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
            guard graph.edges.count <= limits.edges else {
                throw GraphFormatError(
                    .edgeList, line: lineNumber, column: 1, "there are more edges than the limit of \(limits.edges)")
            }
        }
    }

    /// Reads a line of two short integers and nothing else, which most lines of large files are.
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
        guard offset == lines.count || lines[offset] == UInt8(ascii: "\n") else { return nil }
        let tail = graph.nodes.number(of: source)
        if graph.nodePlaces.count < graph.nodes.count { graph.nodePlaces.append(.line(lineNumber, column: 1)) }
        let head = graph.nodes.number(of: target)
        if graph.nodePlaces.count < graph.nodes.count {
            graph.nodePlaces.append(.line(lineNumber, column: second - start + 1))
        }
        graph.edges.append(LinkEnds(tail: tail, head: head))
        return offset + 1
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
        let source = try node(&cursor)
        guard !cursor.isAtEnd() else {
            throw cursor.error(at: cursor.offset, "expected a second node on the line")
        }
        let target = try node(&cursor)
        let attributes = try attributes(&cursor)
        attributeCount += attributes.count
        guard attributeCount <= limits.attributes else {
            throw cursor.error(at: 0, "there are more attributes than the limit of \(limits.attributes)")
        }
        graph.addEdge(source, target, attributes)
    }

    private mutating func node(_ cursor: inout LineCursor) throws(GraphFormatError) -> Int32 {
        if delimiter.isEmpty { cursor.skipSpace() }
        let start = cursor.offset, node = graph.nodes.number(of: try cursor.field())
        graph.note(node, at: .line(cursor.number, column: cursor.column(start)))
        return node
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
            return ["weight": value]
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
