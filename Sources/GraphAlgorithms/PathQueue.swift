/// A queue of nodes by distance; among equal distances the one that was added first comes first.
///
/// D. B. Johnson, "Priority queues with update and finding minimum spanning trees", Information Processing Letters 4
/// (1975), 53–57, https://doi.org/10.1016/0020-0190(75)90001-0: a heap in which every entry has four below it.
struct PathQueue {
    struct Entry {
        let distance: Double
        /// The number of entries that were added before.
        let number: UInt32
        let rank: Int32

        @inline(__always)
        static func < (left: Entry, right: Entry) -> Bool {
            left.distance < right.distance || left.distance == right.distance && left.number < right.number
        }
    }

    private var entries: [Entry] = []
    private(set) var nextNumber: UInt32 = 0

    var isEmpty: Bool { entries.isEmpty }

    mutating func push(_ rank: Int32, at distance: Double) {
        let entry = Entry(distance: distance, number: nextNumber, rank: rank)
        nextNumber += 1
        entries.append(entry)
        let last = entries.count - 1
        // Without the check of every index: places are below the count, because they come from halving it.
        entries.withUnsafeMutableBufferPointer { entries in
            var place = last
            while place > 0 {
                let parent = (place - 1) / 4
                guard entry < entries[parent] else { break }
                entries[place] = entries[parent]
                place = parent
            }
            entries[place] = entry
        }
    }

    mutating func pop() -> Entry? {
        guard let first = entries.first, let last = entries.popLast() else { return nil }
        let count = entries.count
        guard count > 0 else { return first }
        entries.withUnsafeMutableBufferPointer { entries in
            var place = 0
            while 4 * place + 1 < count {
                var least = 4 * place + 1, child = least + 1
                let end = min(least + 4, count)
                while child < end {
                    if entries[child] < entries[least] { least = child }
                    child += 1
                }
                guard entries[least] < last else { break }
                entries[place] = entries[least]
                place = least
            }
            entries[place] = last
        }
        return first
    }
}
