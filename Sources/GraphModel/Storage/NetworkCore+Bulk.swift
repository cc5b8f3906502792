// Many edges at once, into a network that has none: rows are laid out by counting instead of growing one by one, which
// costs a few passes over memory where adding one by one costs a few jumps an edge.

extension NetworkCore {
    /// Adds rows for nodes up to a position.
    mutating func appendNodes(upTo limit: Int) {
        while positionLimit < limit { appendNode() }
    }

    /// Adds edges in order, as ``addEdge(from:to:key:)`` does without a key.
    ///
    /// - Returns: The number of every edge; the same number where an edge was there already.
    /// - Complexity: O(*n* + *k*), where *n* is the number of nodes and *k* of new edges.
    mutating func addEdges(_ ends: [LinkEnds]) -> [Int32] {
        guard edgeLimit == 0, ends.count >= 64, ends.count >= positionLimit / 8 else {
            reserve(nodes: 0, edges: edgeLimit + ends.count)
            return ends.map { addEdge(from: Int($0.tail), to: Int($0.head)).edge }
        }
        let links = layOutLinks(ends)
        guard isMultigraph else { return links }
        return zip(links, ends).map { link, ends in
            let isFlipped = self.links.ends[Int(link)] != ends
            let key = parallels.nextKey(on: link)
            if key > 0 { changeSurplus(from: Int(ends.tail), to: Int(ends.head), by: 1) }
            return parallels.append(on: link, isFlipped: isFlipped, key: .int(key))
        }
    }

    /// Makes a link for every pair of ends that comes for the first time.
    ///
    /// - Returns: The link of every pair.
    private mutating func layOutLinks(_ ends: [LinkEnds]) -> [Int32] {
        var rows = AdjacencyRows(ends, rowCount: positionLimit, isDirected: isDirected, isIncoming: false)
        let firsts = rows.dropRepeated(pairCount: ends.count)
        var linkOfPair = [Int32](repeating: -1, count: ends.count), distinct: [LinkEnds] = []
        for pair in ends.indices where firsts[pair] == pair {
            linkOfPair[pair] = Int32(distinct.count)
            distinct.append(ends[pair])
        }
        rows.number(by: linkOfPair)
        for pair in ends.indices where linkOfPair[pair] < 0 { linkOfPair[pair] = linkOfPair[Int(firsts[pair])] }
        if isDirected {
            setIncoming(
                AdjacencyLists(AdjacencyRows(distinct, rowCount: positionLimit, isDirected: true, isIncoming: true)))
        }
        setOutgoing(AdjacencyLists(rows), links: distinct)
        return linkOfPair
    }
}

/// Rows of entries one behind the other, each entry's `link` the number of a pair of ends.
struct AdjacencyRows {
    private(set) var offsets: [Int]
    private(set) var counts: [Int32]
    private(set) var entries: [AdjacencyLists.Entry]

    /// Sorts pairs into the rows of their tails, of their heads, or of both, keeping their order.
    init(_ pairs: [LinkEnds], rowCount: Int, isDirected: Bool, isIncoming: Bool) {
        offsets = [Int](repeating: 0, count: rowCount + 1)
        for pair in pairs {
            if !isIncoming { offsets[Int(pair.tail) + 1] += 1 }
            if isIncoming || (!isDirected && pair.head != pair.tail) { offsets[Int(pair.head) + 1] += 1 }
        }
        for row in 0..<rowCount { offsets[row + 1] += offsets[row] }
        counts = [Int32](repeating: 0, count: rowCount)
        entries = Array(
            repeating: AdjacencyLists.Entry(neighbor: -1, link: -1), count: offsets[rowCount])
        for (number, pair) in pairs.enumerated() {
            if !isIncoming { append(pair.head, Int32(number), to: Int(pair.tail)) }
            if isIncoming || (!isDirected && pair.head != pair.tail) {
                append(pair.tail, Int32(number), to: Int(pair.head))
            }
        }
    }

    @inline(__always)
    private mutating func append(_ neighbor: Int32, _ pair: Int32, to row: Int) {
        entries[offsets[row] + Int(counts[row])] = AdjacencyLists.Entry(neighbor: neighbor, link: pair)
        counts[row] += 1
    }

    /// Drops entries whose neighbour is in the row already.
    ///
    /// - Returns: For every pair the first pair with the same ends.
    mutating func dropRepeated(pairCount: Int) -> [Int32] {
        var firsts = (0..<Int32(pairCount)).map { $0 }
        var entryOfNeighbor = [Int](repeating: -1, count: counts.count)
        for row in counts.indices {
            let start = offsets[row]
            var end = start
            for index in start..<start + Int(counts[row]) {
                let entry = entries[index], seen = entryOfNeighbor[Int(entry.neighbor)]
                if seen >= start && seen < end && entries[seen].neighbor == entry.neighbor {
                    firsts[Int(entry.link)] = entries[seen].link
                } else {
                    entryOfNeighbor[Int(entry.neighbor)] = end
                    entries[end] = entry
                    end += 1
                }
            }
            counts[row] = Int32(end - start)
        }
        return firsts
    }

    /// Replaces the number of every entry's pair.
    mutating func number(by numbers: [Int32]) {
        for row in counts.indices {
            for index in offsets[row]..<offsets[row] + Int(counts[row]) {
                entries[index].link = numbers[Int(entries[index].link)]
            }
        }
    }
}
