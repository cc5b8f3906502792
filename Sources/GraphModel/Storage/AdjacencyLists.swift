/// A list of (neighbour, link) entries for every node, each in the order of insertion, all in one flat pool.
///
/// Neighbours and links are arrays of their own, so that rows without gaps between them are compressed rows as they
/// stand: freezing a network that was built at once shares them and copies nothing.
///
/// A row owns a stretch of the pool and moves to the pool's end when it outgrows it; the stretches left behind are
/// taken back by copying once they are a quarter of a full pool, so that appending is O(1) amortised.
struct AdjacencyLists: Sendable {
    struct Entry: Sendable, Equatable {
        var neighbor: Int32
        var link: Int32
    }

    /// The entries of a row.
    struct Entries: RandomAccessCollection, Sendable {
        let neighbors: ArraySlice<Int32>
        let links: ArraySlice<Int32>

        var startIndex: Int { neighbors.startIndex }
        var endIndex: Int { neighbors.endIndex }
        subscript(index: Int) -> Entry { Entry(neighbor: neighbors[index], link: links[index]) }
    }

    struct Row: Sendable {
        /// Where the row's stretch of the pool begins.
        var start = 0
        var count: Int32 = 0
        var capacity: Int32 = 0
        /// What to add to `count` for the node's degree: parallel edges and second ends of undirected loops.
        var surplus: Int32 = 0
        /// Whether the row has grown past ``LinkTable/rowLimit``; it stays so when the row shrinks.
        var isIndexed = false

        var degree: Int { Int(count) + Int(surplus) }
        var range: Range<Int> { start..<start + Int(count) }
    }

    private(set) var rows: [Row] = []
    /// The neighbour of each entry of the pool, and its link.
    private(set) var neighbors: [Int32] = []
    private(set) var links: [Int32] = []
    /// Entries of the pool that belong to no row.
    private var unowned = 0

    init() {}

    /// Rows that were laid out at once.
    init(_ rows: AdjacencyRows) {
        self.rows = rows.ends.indices.map { row in
            let range = rows.range(of: row), count = Int32(truncatingIfNeeded: range.count)
            return Row(start: range.lowerBound, count: count, capacity: count)
        }
        neighbors = rows.neighbors
        links = rows.links
    }

    func entries(of row: Int) -> Entries {
        let range = rows[row].range
        return Entries(neighbors: neighbors[range], links: links[range])
    }

    /// Where each row begins and the last one ends, if the rows lie one behind the other with nothing between them.
    var offsetsWithoutGaps: [Int32]? {
        var end = 0
        let offsets = [Int32](unsafeUninitializedCapacity: rows.count + 1) { offsets, count in
            offsets.initializeElement(at: 0, to: 0)
            count = 1
            for row in rows {
                guard row.count == 0 || row.start == end else { return }
                end += Int(row.count)
                offsets.initializeElement(at: count, to: Int32(truncatingIfNeeded: end))
                count += 1
            }
        }
        return offsets.count == rows.count + 1 && end == neighbors.count ? offsets : nil
    }

    mutating func reserve(rows rowCount: Int, entries: Int) {
        rows.reserveCapacity(rowCount)
        neighbors.reserveCapacity(entries)
        links.reserveCapacity(entries)
    }

    mutating func appendRow() { rows.append(Row()) }

    mutating func changeSurplus(of row: Int, by amount: Int) { rows[row].surplus += Int32(amount) }

    mutating func markIndexed(_ row: Int) { rows[row].isIndexed = true }

    mutating func append(_ entry: Entry, to row: Int) {
        if rows[row].count == rows[row].capacity { grow(row) }
        let end = rows[row].range.upperBound
        neighbors[end] = entry.neighbor
        links[end] = entry.link
        rows[row].count += 1
    }

    /// The offset of `link` in its row, searched from both ends at once.
    func offset(of link: Int32, in row: Int) -> Int? {
        let range = rows[row].range
        var front = range.lowerBound, back = range.upperBound - 1
        while front <= back {
            if links[front] == link { return front - range.lowerBound }
            if links[back] == link { return back - range.lowerBound }
            front += 1
            back -= 1
        }
        return nil
    }

    /// Removes `link` from the row, moving whichever side of it is shorter.
    ///
    /// - Complexity: O(*d*), where *d* is the distance of the link from the nearer end of the row.
    mutating func remove(_ link: Int32, from row: Int) {
        guard let offset = offset(of: link, in: row) else { return }
        let (start, count) = (rows[row].start, Int(rows[row].count))
        neighbors.removeElement(at: offset, ofRowFrom: start, count: count)
        links.removeElement(at: offset, ofRowFrom: start, count: count)
        if offset < count / 2 {
            rows[row].start += 1
            rows[row].capacity -= 1
            unowned += 1
        }
        rows[row].count -= 1
    }

    /// Keeps those entries of the row that satisfy the predicate, in order.
    mutating func filter(_ row: Int, keeping isKept: (Entry) -> Bool) {
        var end = rows[row].start
        for index in rows[row].range where isKept(Entry(neighbor: neighbors[index], link: links[index])) {
            neighbors[end] = neighbors[index]
            links[end] = links[index]
            end += 1
        }
        rows[row].count = Int32(end - rows[row].start)
    }

    mutating func empty(_ row: Int) {
        unowned += Int(rows[row].capacity)
        rows[row] = Row()
    }

    /// Empties every row.
    mutating func emptyAll() {
        rows = Array(repeating: Row(), count: rows.count)
        neighbors = []
        links = []
        unowned = 0
    }

    /// Drops the rows that have no new position and renumbers the others and their neighbours.
    ///
    /// - Parameter newPositions: For every row its new number, or -1. New numbers keep the order.
    mutating func renumber(_ newPositions: [Int32]) {
        var kept: [Row] = []
        for (row, newPosition) in zip(rows, newPositions) {
            if newPosition < 0 {
                unowned += Int(row.capacity)
            } else {
                kept.append(row)
                for index in row.range { neighbors[index] = newPositions[Int(neighbors[index])] }
            }
        }
        rows = kept
        repack(minimumCapacity: 0)
    }

    private mutating func grow(_ row: Int) {
        let capacity = Int(rows[row].capacity) * 3 / 2 + 2
        reservePool(capacity)
        let old = rows[row]
        if old.capacity > 0, old.start + Int(old.capacity) == neighbors.count {
            appendFillers(capacity - Int(old.capacity))
        } else {
            let start = neighbors.count
            appendFillers(capacity)
            // By index: a slice of the pool would make it shared, and the next change would copy all of it.
            for offset in 0..<Int(old.count) {
                neighbors[start + offset] = neighbors[old.start + offset]
                links[start + offset] = links[old.start + offset]
            }
            rows[row].start = start
            unowned += Int(old.capacity)
        }
        rows[row].capacity = Int32(capacity)
    }

    /// Makes room at the end of the pool, by half at a time: doubling would cost too much memory at a million edges.
    private mutating func reservePool(_ count: Int) {
        guard neighbors.count + count > min(neighbors.capacity, links.capacity) else { return }
        if unowned > neighbors.count / 4 {
            repack(minimumCapacity: (neighbors.count - unowned) * 5 / 4 + count)
        } else {
            neighbors.reserveCapacity(neighbors.count * 3 / 2 + count)
            links.reserveCapacity(links.count * 3 / 2 + count)
        }
    }

    private mutating func appendFillers(_ count: Int) {
        neighbors.append(contentsOf: repeatElement(-1, count: count))
        links.append(contentsOf: repeatElement(-1, count: count))
    }

    private mutating func repack(minimumCapacity: Int) {
        var packedNeighbors: [Int32] = [], packedLinks: [Int32] = []
        packedNeighbors.reserveCapacity(minimumCapacity)
        packedLinks.reserveCapacity(minimumCapacity)
        for index in rows.indices {
            let row = rows[index], stretch = row.start..<row.start + Int(row.capacity)
            rows[index].start = packedNeighbors.count
            packedNeighbors.append(contentsOf: neighbors[stretch])
            packedLinks.append(contentsOf: links[stretch])
        }
        neighbors = packedNeighbors
        links = packedLinks
        unowned = 0
    }

    /// Whether stretches lie in the pool and do not overlap; what they hold is for the owner to check.
    func checkInvariants() {
        let stretches = rows.filter { $0.capacity > 0 }.sorted { $0.start < $1.start }
        precondition(rows.allSatisfy { $0.count <= $0.capacity && $0.count >= 0 }, "a row holds more than its stretch")
        precondition(
            zip(stretches, stretches.dropFirst()).allSatisfy { $0.start + Int($0.capacity) <= $1.start },
            "stretches of two rows overlap")
        precondition(
            stretches.last.map { $0.start + Int($0.capacity) <= neighbors.count } ?? true, "a row leaves the pool")
        precondition(neighbors.count == links.count, "entries have no neighbour or no link")
        precondition(
            neighbors.count - unowned == rows.reduce(0) { $0 + Int($1.capacity) }, "unowned entries miscounted")
    }
}

extension [Int32] {
    /// Moves whichever side of an element is shorter, within a row of so many elements.
    fileprivate mutating func removeElement(at offset: Int, ofRowFrom start: Int, count: Int) {
        withUnsafeMutableBufferPointer { pool in
            guard let base = pool.baseAddress.map({ $0 + start }) else { return }
            if offset < count / 2 {
                (base + 1).update(from: base, count: offset)
            } else {
                (base + offset).update(from: base + offset + 1, count: count - offset - 1)
            }
        }
    }
}
