import GraphModel

/// A list of edges in bits: whether to go on to the next node, and a node that the current one is joined to or that
/// becomes the current one.
enum Sparse6 {
    static func read(_ bytes: [UInt8], limits: ReadingLimits) throws(GraphFormatError) -> GraphContent {
        try limits.check(bytes, .sparse6)
        let line = try Graph6Bits.line(bytes, .sparse6, header: ">>sparse6<<")
        guard bytes[line.lowerBound] == 0x3A else {
            throw GraphFormatError(.sparse6, at: line.lowerBound, of: bytes, "expected ':'")
        }
        var offset = line.lowerBound + 1
        let count = try Graph6Bits.count(bytes, &offset, end: line.upperBound, .sparse6, limits)
        var graph = GraphContent(.sparse6)
        graph.isMultigraphIfRepeated = true
        for node in 0..<count { _ = graph.nodes.number(of: node) }
        let width = width(count)
        var bits = Bits(bytes: bytes, offset: offset, end: line.upperBound)
        var current = 0
        while let step = bits.next(1), let node = bits.next(width) {
            current += step
            guard node < count, current < count else { break }
            if node > current {
                current = node
            } else {
                guard graph.edges.count < limits.edges else {
                    throw GraphFormatError(
                        .sparse6, at: bits.offset, of: bytes, "there are more edges than the limit of \(limits.edges)")
                }
                graph.edges.append(LinkEnds(tail: Int32(node), head: Int32(current)))
            }
        }
        return graph
    }

    private struct Bits {
        let bytes: [UInt8]
        var offset: Int
        let end: Int
        private var pending = 0
        private var pendingCount = 0

        init(bytes: [UInt8], offset: Int, end: Int) {
            self.bytes = bytes
            self.offset = offset
            self.end = end
        }

        /// The next bits as a number; `nil` if there are not so many.
        mutating func next(_ count: Int) -> Int? {
            while pendingCount < count {
                guard offset < end else { return nil }
                pending = pending << 6 | Int(bytes[offset] - 63)
                pendingCount += 6
                offset += 1
            }
            pendingCount -= count
            let bits = pending >> pendingCount
            pending &= (1 << pendingCount) - 1
            return bits
        }
    }

    /// How many bits a node takes.
    private static func width(_ count: Int) -> Int {
        var width = 1
        while 1 << width < count { width += 1 }
        return width
    }

    static func write(_ graph: GraphContent, to output: inout TextOutput) throws(GraphFormatError) {
        guard !graph.isDirected else { throw GraphFormatError(.sparse6, "a directed graph cannot be written") }
        let count = graph.nodes.count, width = width(count), places = places(graph)
        output.write(">>sparse6<<:")
        Graph6Bits.write(count: count, to: &output)
        let edges = graph.edges.map { ends in
            let first = places[Int(ends.tail)], second = places[Int(ends.head)]
            return (high: max(first, second), low: min(first, second))
        }.sorted(by: <)
        var pending = 0, pendingCount = 0, bitCount = 0
        func append(_ value: Int, _ length: Int, _ output: inout TextOutput) {
            pending = pending << length | value
            pendingCount += length
            bitCount += length
            while pendingCount >= 6 {
                pendingCount -= 6
                output.write(byte: UInt8(63 + (pending >> pendingCount & 63)))
            }
            pending &= (1 << pendingCount) - 1
        }
        var current = 0
        for (high, low) in edges {
            if high > current + 1 {
                append(1, 1, &output)
                append(high, width, &output)
                append(0, 1, &output)
            } else {
                append(high - current, 1, &output)
            }
            current = high
            append(low, width, &output)
            output.endLine()
        }
        let missing = (6 - bitCount % 6) % 6
        if missing > 0 {
            // Ones alone would be read as another edge here.
            let isAmbiguous = width < 6 && count == 1 << width && missing >= width && current < count - 1
            append((1 << (isAmbiguous ? missing - 1 : missing)) - 1, missing, &output)
        }
        output.write("\n")
    }

    /// The place of every node in sorted order, which is how networkx numbers them: integers first, then texts.
    private static func places(_ graph: GraphContent) -> [Int] {
        let names = (0..<graph.nodes.count).map { number -> (integer: Int?, text: [UInt8]) in
            switch graph.nodes[number] {
            case .integer(let integer), .json(.int(let integer)): (integer, [])
            case let name: (nil, Array(name.text.utf8))
            }
        }
        let order = names.indices.sorted { first, second in
            switch (names[first].integer, names[second].integer) {
            case (let first?, let second?): first < second
            case (_?, nil): true
            case (nil, _?): false
            case (nil, nil): names[first].text.lexicographicallyPrecedes(names[second].text)
            }
        }
        var places = [Int](repeating: 0, count: order.count)
        for (place, number) in order.enumerated() { places[number] = place }
        return places
    }
}
