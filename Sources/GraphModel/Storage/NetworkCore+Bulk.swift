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
        guard rows.hasRepeated(isDirected: isDirected) else {
            if isDirected { setIncoming(AdjacencyLists(incomingRows(of: ends))) }
            setOutgoing(AdjacencyLists(rows), links: ends)
            return Array(0..<Int32(ends.count))
        }
        let firsts = rows.dropRepeated(pairCount: ends.count)
        var linkOfPair = [Int32](repeating: -1, count: ends.count), distinct: [LinkEnds] = []
        for pair in ends.indices where firsts[pair] == pair {
            linkOfPair[pair] = Int32(distinct.count)
            distinct.append(ends[pair])
        }
        rows.number(by: linkOfPair)
        for pair in ends.indices where linkOfPair[pair] < 0 { linkOfPair[pair] = linkOfPair[Int(firsts[pair])] }
        if isDirected { setIncoming(AdjacencyLists(incomingRows(of: distinct))) }
        setOutgoing(AdjacencyLists(rows), links: distinct)
        return linkOfPair
    }

    private func incomingRows(of ends: [LinkEnds]) -> AdjacencyRows {
        AdjacencyRows(ends, rowCount: positionLimit, isDirected: true, isIncoming: true)
    }
}

/// Rows of entries one behind the other, each entry's link the number of a pair of ends.
struct AdjacencyRows {
    /// Where each row ends, which is where the next one begins.
    private(set) var ends: [UInt32]
    private(set) var neighbors: [Int32]
    private(set) var links: [Int32]

    func range(of row: Int) -> Range<Int> { (row == 0 ? 0 : Int(ends[row - 1]))..<Int(ends[row]) }

    /// Sorts pairs into the rows of their tails, of their heads, or of both, keeping their order.
    ///
    /// - Parameter rowCount: More than the ends of any pair.
    init(_ pairs: [LinkEnds], rowCount: Int, isDirected: Bool, isIncoming: Bool) {
        precondition(
            pairs.allSatisfy { 0..<rowCount ~= Int($0.tail) && 0..<rowCount ~= Int($0.head) }, "an end has no row")
        var next = [UInt32](repeating: 0, count: rowCount), total = 0
        // No index needs a check: they are the ends that were just looked at, and places that were counted.
        next.withUnsafeMutableBufferPointer { next in
            for pair in pairs {
                if !isIncoming { next[Int(pair.tail)] += 1 }
                if isIncoming || (!isDirected && pair.head != pair.tail) { next[Int(pair.head)] += 1 }
            }
            for row in 0..<rowCount {
                let count = Int(next[row])
                next[row] = UInt32(truncatingIfNeeded: total)
                total += count
            }
        }
        var links: [Int32] = []
        neighbors = [Int32](unsafeUninitializedCapacity: total) { neighbors, count in
            links = [Int32](unsafeUninitializedCapacity: total) { links, count in
                next.withUnsafeMutableBufferPointer { next in
                    func append(_ neighbor: Int32, _ link: Int32, to row: Int32) {
                        let place = Int(next[Int(row)])
                        next[Int(row)] += 1
                        neighbors.initializeElement(at: place, to: neighbor)
                        links.initializeElement(at: place, to: link)
                    }
                    for (number, pair) in pairs.enumerated() {
                        let link = Int32(truncatingIfNeeded: number)
                        if !isIncoming { append(pair.head, link, to: pair.tail) }
                        if isIncoming || (!isDirected && pair.head != pair.tail) {
                            append(pair.tail, link, to: pair.head)
                        }
                    }
                }
                count = total
            }
            count = total
        }
        self.links = links
        // What was next in a row when all were placed is the row's end.
        ends = next
    }

    /// Whether some row holds a neighbour twice.
    ///
    /// - Parameter isDirected: Whether the rows are only of tails, or of both ends: then looking from one of them is enough.
    func hasRepeated(isDirected: Bool) -> Bool {
        var seenFrom = [Int32](repeating: -1, count: ends.count)
        return seenFrom.withUnsafeMutableBufferPointer { seenFrom in
            neighbors.withUnsafeBufferPointer { neighbors in
                for row in ends.indices {
                    for index in range(of: row) where isDirected || neighbors[index] >= row {
                        let neighbor = Int(neighbors[index])
                        if seenFrom[neighbor] == row { return true }
                        seenFrom[neighbor] = Int32(truncatingIfNeeded: row)
                    }
                }
                return false
            }
        }
    }

    /// Drops entries whose neighbour is in the row already, and closes the gaps.
    ///
    /// - Returns: For every pair the first pair with the same ends.
    mutating func dropRepeated(pairCount: Int) -> [Int32] {
        var firsts = Array(0..<Int32(pairCount))
        var entryOfNeighbor = [Int](repeating: -1, count: ends.count)
        var start = 0, end = 0
        for row in ends.indices {
            let first = end
            for index in start..<Int(ends[row]) {
                let neighbor = neighbors[index], link = links[index], seen = entryOfNeighbor[Int(neighbor)]
                if seen >= first {
                    firsts[Int(link)] = links[seen]
                } else {
                    entryOfNeighbor[Int(neighbor)] = end
                    neighbors[end] = neighbor
                    links[end] = link
                    end += 1
                }
            }
            start = Int(ends[row])
            ends[row] = UInt32(truncatingIfNeeded: end)
        }
        neighbors.removeLast(neighbors.count - end)
        links.removeLast(links.count - end)
        return firsts
    }

    /// Replaces the number of every entry's pair.
    mutating func number(by numbers: [Int32]) {
        for index in links.indices { links[index] = numbers[Int(links[index])] }
    }
}
