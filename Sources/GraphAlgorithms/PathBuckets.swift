/// A queue of nodes by distance for searches whose distances only grow; among equal distances the one that was added first
/// comes first.
///
/// A node that is added again is not moved: its older entry stays, and whoever takes entries out leaves out those whose
/// distance is no longer the node's.
///
/// Only what is nearer than the end of the current stretch of distances is in a heap, which stays small; the rest waits
/// in a bucket for each stretch. R. B. Dial, "Algorithm 360: shortest-path forest with topological ordering", Communications
/// of the ACM 12 (1969), 632–633, https://doi.org/10.1145/363269.363610; A. V. Goldberg, "A practical shortest path
/// algorithm with linear expected time", SIAM Journal on Computing 37 (2008), 1637–1655,
/// https://doi.org/10.1137/070698774
struct PathBuckets: ~Copyable {
    typealias Entry = PathQueue.Entry

    private var near = PathQueue()
    /// The top of each bucket, -1 where it is empty. The stretches repeat after as many as there are buckets, which together
    /// are longer than any edge.
    private let tops: Scratch<Int32>
    /// A bit for each bucket that is not empty, and for each word of these that is not 0.
    private let filled: Scratch<UInt64>
    private var filledWords: UInt64 = 0
    /// What is in the buckets, and for each the one below it, -1 at the bottom.
    private var entries: [Entry] = []
    private var nexts: [Int32] = []
    /// The top of those places that are free.
    private var free: Int32 = -1
    /// How many stretches a distance of 1 is; 0 where there are no lengths to divide.
    private let scale: Double
    private var current = 0
    private var nextNumber: UInt32 = 0
    private let batch = RowBatch()
    private let ranks = Scratch<Int32>(capacity: RowBatch.limit)

    /// - Parameter longest: The greatest weight of an edge.
    init(longest: Double, nodeCount: Int) {
        var count = 64
        while count < 4096, count < nodeCount / 4 { count *= 2 }
        // A distance is less than an edge longer than the one that is taken out, but for rounding.
        let scale = Double(count - 4) / longest
        self.scale = longest > 0 && scale.isNormal ? scale : 0
        tops = Scratch(repeating: -1, count: count)
        filled = Scratch(repeating: 0, count: count / 64)
    }

    @inline(__always)
    mutating func push(_ rank: Int32, at distance: Double) {
        let entry = Entry(rank: rank, distance: distance, number: nextNumber), stretch = distance * scale
        nextNumber += 1
        // So far out that stretches cannot be counted any more, the heap alone is right too.
        if stretch >= Double(current + 1), stretch < 0x1p52 {
            wait(entry, in: Int(stretch) & (tops.count - 1))
        } else {
            near.push(entry)
        }
    }

    @inline(__always)
    private mutating func wait(_ entry: Entry, in bucket: Int) {
        var place = free
        if place >= 0 {
            free = nexts[Int(place)]
            entries[Int(place)] = entry
            nexts[Int(place)] = tops[bucket]
        } else {
            place = Int32(truncatingIfNeeded: entries.count)
            entries.append(entry)
            nexts.append(tops[bucket])
        }
        tops[bucket] = place
        filled[bucket / 64] |= 1 << UInt64(bucket % 64)
        filledWords |= 1 << UInt64(bucket / 64)
    }

    /// The nearest entry.
    ///
    /// - Parameters:
    ///   - distances: The distances of the nodes; entries with others may be left out.
    ///   - rows: What will be read for the nodes.
    ///   - weights: What will be read for the entries of the rows.
    @inline(__always)
    mutating func pop(
        _ distances: borrowing Scratch<Double>, _ rows: RowPointers, _ weights: UnsafeBufferPointer<Double>
    ) -> Entry? {
        while true {
            if let entry = near.pop() { return entry }
            guard filledWords != 0 else { return nil }
            openNextBucket(distances, rows, weights.baseAddress)
        }
    }

    private mutating func openNextBucket(
        _ distances: borrowing Scratch<Double>, _ rows: RowPointers, _ weights: UnsafePointer<Double>?
    ) {
        let mask = tops.count - 1, bucket = nextFilled(after: current & mask)
        current += (bucket - current) & mask
        var place = tops[bucket], count = 0
        tops[bucket] = -1
        filled[bucket / 64] &= ~(1 << UInt64(bucket % 64))
        if filled[bucket / 64] == 0 { filledWords &= ~(1 << UInt64(bucket / 64)) }
        while place >= 0 {
            let entry = entries[Int(place)], next = nexts[Int(place)]
            nexts[Int(place)] = free
            free = place
            place = next
            guard entry.distance == distances[entry.rank] else { continue }
            near.push(entry)
            ranks[count] = entry.rank
            count += 1
            if count == RowBatch.limit {
                batch.load(ranks.base, count: count, of: rows, weights: weights)
                count = 0
            }
        }
        batch.load(ranks.base, count: count, of: rows, weights: weights)
    }

    /// The next bucket that is not empty, going round; there must be one.
    private func nextFilled(after bucket: Int) -> Int {
        let word = bucket / 64, later = filled[word] & ~(.max >> UInt64(63 - bucket % 64))
        if later != 0 { return word * 64 + later.trailingZeroBitCount }
        let laterWords = filledWords & ~(.max >> UInt64(63 - word))
        let next = (laterWords != 0 ? laterWords : filledWords).trailingZeroBitCount
        return next * 64 + filled[next].trailingZeroBitCount
    }

    /// Takes everything out and begins anew.
    mutating func removeAll() {
        near = PathQueue()
        tops.fill(-1)
        filled.fill(0)
        filledWords = 0
        entries.removeAll(keepingCapacity: true)
        nexts.removeAll(keepingCapacity: true)
        free = -1
        current = 0
        nextNumber = 0
    }
}
