/// A list of (neighbour, link) entries for every node, each in the order of insertion, all in one flat array.
///
/// A row owns a stretch of the pool and moves to the pool's end when it outgrows it; the stretches left behind are
/// taken back by copying once they are a quarter of a full pool, so that appending is O(1) amortised.
struct AdjacencyLists: Sendable {
    struct Entry: Sendable, Equatable {
        var neighbor: Int32
        var link: Int32
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
    private(set) var pool: [Entry] = []
    /// Entries of the pool that belong to no row.
    private var unowned = 0

    init() {}

    /// Rows that were laid out at once.
    init(_ rows: AdjacencyRows) {
        self.rows = rows.counts.indices.map { row in
            let capacity = rows.offsets[row + 1] - rows.offsets[row]
            return Row(start: rows.offsets[row], count: rows.counts[row], capacity: Int32(capacity))
        }
        pool = rows.entries
    }

    func entries(of row: Int) -> ArraySlice<Entry> { pool[rows[row].range] }

    mutating func reserve(rows rowCount: Int, entries: Int) {
        rows.reserveCapacity(rowCount)
        pool.reserveCapacity(entries)
    }

    mutating func appendRow() { rows.append(Row()) }

    mutating func changeSurplus(of row: Int, by amount: Int) { rows[row].surplus += Int32(amount) }

    mutating func markIndexed(_ row: Int) { rows[row].isIndexed = true }

    mutating func append(_ entry: Entry, to row: Int) {
        if rows[row].count == rows[row].capacity { grow(row) }
        pool[rows[row].range.upperBound] = entry
        rows[row].count += 1
    }

    /// The offset of `link` in its row, searched from both ends at once.
    func offset(of link: Int32, in row: Int) -> Int? {
        let range = rows[row].range
        var front = range.lowerBound, back = range.upperBound - 1
        while front <= back {
            if pool[front].link == link { return front - range.lowerBound }
            if pool[back].link == link { return back - range.lowerBound }
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
        pool.withUnsafeMutableBufferPointer { pool in
            guard let base = pool.baseAddress.map({ $0 + start }) else { return }
            if offset < count / 2 {
                (base + 1).update(from: base, count: offset)
            } else {
                (base + offset).update(from: base + offset + 1, count: count - offset - 1)
            }
        }
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
        for index in rows[row].range where isKept(pool[index]) {
            pool[end] = pool[index]
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
        pool = []
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
                for index in row.range { pool[index].neighbor = newPositions[Int(pool[index].neighbor)] }
            }
        }
        rows = kept
        repack(minimumCapacity: 0)
    }

    private mutating func grow(_ row: Int) {
        let capacity = Int(rows[row].capacity) * 3 / 2 + 2
        reservePool(capacity)
        let old = rows[row], filler = Entry(neighbor: -1, link: -1)
        if old.capacity > 0, old.start + Int(old.capacity) == pool.count {
            pool.append(contentsOf: repeatElement(filler, count: capacity - Int(old.capacity)))
        } else {
            let start = pool.count
            pool.append(contentsOf: repeatElement(filler, count: capacity))
            // By index: a slice of the pool would make it shared, and the next change would copy all of it.
            for offset in 0..<Int(old.count) { pool[start + offset] = pool[old.start + offset] }
            rows[row].start = start
            unowned += Int(old.capacity)
        }
        rows[row].capacity = Int32(capacity)
    }

    /// Makes room at the end of the pool, by half at a time: doubling would cost too much memory at a million edges.
    private mutating func reservePool(_ count: Int) {
        guard pool.count + count > pool.capacity else { return }
        if unowned > pool.count / 4 {
            repack(minimumCapacity: (pool.count - unowned) * 5 / 4 + count)
        } else {
            pool.reserveCapacity(pool.count * 3 / 2 + count)
        }
    }

    private mutating func repack(minimumCapacity: Int) {
        var packed: [Entry] = []
        packed.reserveCapacity(minimumCapacity)
        for index in rows.indices {
            let row = rows[index]
            rows[index].start = packed.count
            packed.append(contentsOf: pool[row.start..<row.start + Int(row.capacity)])
        }
        pool = packed
        unowned = 0
    }

    /// Whether stretches lie in the pool and do not overlap; what they hold is for the owner to check.
    func checkInvariants() {
        let stretches = rows.filter { $0.capacity > 0 }.sorted { $0.start < $1.start }
        precondition(rows.allSatisfy { $0.count <= $0.capacity && $0.count >= 0 }, "a row holds more than its stretch")
        precondition(
            zip(stretches, stretches.dropFirst()).allSatisfy { $0.start + Int($0.capacity) <= $1.start },
            "stretches of two rows overlap")
        precondition(stretches.last.map { $0.start + Int($0.capacity) <= pool.count } ?? true, "a row leaves the pool")
        precondition(pool.count - unowned == rows.reduce(0) { $0 + Int($1.capacity) }, "unowned entries miscounted")
    }
}
