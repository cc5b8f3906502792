import GraphModel

/// What graph6 and sparse6 have in common: six bits a character, and how the number of nodes is written.
///
/// B. D. McKay, https://users.cecs.anu.edu.au/~bdm/data/formats.txt
enum Graph6Bits {
    /// The six bits of every character of a text's first line after a header.
    ///
    /// - Returns: The offset of the first character, and the offset behind the last.
    static func line(
        _ bytes: [UInt8], _ format: GraphFormat, header: StaticString
    ) throws(GraphFormatError) -> Range<Int> {
        var start = 0
        while start < bytes.count, LineCursor.isSpace(bytes[start]) { start += 1 }
        let header = UnsafeBufferPointer(start: header.utf8Start, count: header.utf8CodeUnitCount)
        if bytes[start...].starts(with: header) { start += header.count }
        var end = start
        while end < bytes.count, !LineCursor.isSpace(bytes[end]) { end += 1 }
        for index in start..<end where !(63...126 ~= bytes[index]) && !(index == start && bytes[index] == 0x3A) {
            throw GraphFormatError(format, at: index, of: bytes, "expected a character from '?' to '~'")
        }
        guard end > start else {
            throw GraphFormatError(format, at: start, of: bytes, "the text ends before the graph")
        }
        return start..<end
    }

    /// Reads the number of nodes and moves behind it.
    static func count(
        _ bytes: [UInt8], _ offset: inout Int, end: Int, _ format: GraphFormat, _ limits: ReadingLimits
    ) throws(GraphFormatError) -> Int {
        let start = offset
        var skip = 0, length = 1
        if offset < end, bytes[offset] == 126 { (skip, length) = (1, 3) }
        if offset + 1 < end, bytes[offset] == 126, bytes[offset + 1] == 126 { (skip, length) = (2, 6) }
        guard offset + skip + length <= end else {
            throw GraphFormatError(format, at: end, of: bytes, "the text ends inside the number of nodes")
        }
        var count = 0
        for index in offset + skip..<offset + skip + length { count = count << 6 | Int(bytes[index] - 63) }
        offset += skip + length
        guard count <= limits.nodes else {
            throw GraphFormatError(
                format, at: start, of: bytes, "there are \(count) nodes, more than the limit of \(limits.nodes)")
        }
        return count
    }

    /// Writes the number of nodes.
    static func write(count: Int, to output: inout TextOutput) {
        let length = count <= 62 ? 1 : count <= 258_047 ? 3 : 6
        if length > 1 { output.write(byte: 126) }
        if length > 3 { output.write(byte: 126) }
        for index in (0..<length).reversed() { output.write(byte: UInt8(63 + (count >> (6 * index) & 63))) }
    }
}

/// A row of bits for every node: whether it is joined to each of those before it.
enum Graph6 {
    static func read(_ bytes: [UInt8], limits: ReadingLimits) throws(GraphFormatError) -> GraphContent {
        try limits.check(bytes, .graph6)
        let line = try Graph6Bits.line(bytes, .graph6, header: ">>graph6<<")
        guard bytes[line.lowerBound] != 0x3A else {
            throw GraphFormatError(.graph6, at: line.lowerBound, of: bytes, "a text that begins with ':' is sparse6")
        }
        var offset = line.lowerBound
        let count = try Graph6Bits.count(bytes, &offset, end: line.upperBound, .graph6, limits)
        let bitCount = count * (count - 1) / 2
        guard line.upperBound - offset == (bitCount + 5) / 6 else {
            throw GraphFormatError(
                .graph6, at: line.upperBound, of: bytes,
                "there are \(6 * (line.upperBound - offset)) bits; \(count) nodes need \(bitCount)")
        }
        var graph = GraphContent(.graph6)
        for node in 0..<count { _ = graph.nodes.number(of: node) }
        var row = 1, column = 0
        for index in offset..<line.upperBound {
            let bits = bytes[index] - 63
            for shift in (0..<6).reversed() {
                if row < count, bits >> shift & 1 == 1 {
                    graph.edges.append(LinkEnds(tail: Int32(column), head: Int32(row)))
                }
                column += 1
                if column == row { (row, column) = (row + 1, 0) }
            }
            guard graph.edges.count <= limits.edges else {
                throw GraphFormatError(
                    .graph6, at: index, of: bytes, "there are more edges than the limit of \(limits.edges)")
            }
        }
        return graph
    }

    static func write(_ graph: GraphContent, to output: inout TextOutput) throws(GraphFormatError) {
        guard !graph.isDirected, !graph.isMultigraph else {
            throw GraphFormatError(
                .graph6, "a \(graph.isMultigraph ? "multigraph" : "directed graph") cannot be written")
        }
        let count = graph.nodes.count
        output.write(">>graph6<<")
        Graph6Bits.write(count: count, to: &output)
        var lower = [[Int32]](repeating: [], count: count)
        for ends in graph.edges where ends.tail != ends.head {
            lower[Int(max(ends.tail, ends.head))].append(min(ends.tail, ends.head))
        }
        var pending: UInt8 = 0, pendingCount = 0, bits: [Bool] = []
        for row in 1..<max(count, 1) {
            bits.removeAll(keepingCapacity: true)
            bits.append(contentsOf: repeatElement(false, count: row))
            for column in lower[row] { bits[Int(column)] = true }
            for bit in bits {
                pending = pending << 1 | (bit ? 1 : 0)
                pendingCount += 1
                if pendingCount == 6 {
                    output.write(byte: pending + 63)
                    (pending, pendingCount) = (0, 0)
                }
            }
            output.endLine()
        }
        if pendingCount > 0 { output.write(byte: pending << UInt8(6 - pendingCount) + 63) }
        output.write("\n")
    }
}
