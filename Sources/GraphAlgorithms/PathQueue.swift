/// A queue of nodes by distance; among equal distances the one that was added first comes first.
///
/// D. B. Johnson, "Priority queues with update and finding minimum spanning trees", Information Processing Letters 4
/// (1975), 53–57, https://doi.org/10.1016/0020-0190(75)90001-0: a heap in which every entry has four below it. What is
/// taken out leaves a hole that goes all the way down, as most entries that are put in its place belong there; I. Wegener,
/// "Bottom-up heapsort", Theoretical Computer Science 118 (1993), 81–98, https://doi.org/10.1016/0304-3975(93)90364-Y
struct PathQueue {
    /// A node, its distance, and the number of entries that were added before: in one number whose order is the queue's,
    /// so that comparing needs no branch.
    struct Entry {
        private let value: UInt128

        private static let sign: UInt64 = 1 << 63

        @inline(__always)
        init(rank: Int32, distance: Double, number: UInt32) {
            // The bits of numbers that are not negative are in order; those of negative ones are in the opposite order.
            let bits = (distance + 0).bitPattern
            let high = bits ^ (UInt64(bitPattern: Int64(bitPattern: bits) >> 63) | Self.sign)
            let low = UInt64(number) << 32 | UInt64(UInt32(bitPattern: rank))
            value = UInt128(high) << 64 | UInt128(low)
        }

        var distance: Double {
            @inline(__always) get {
                let high = UInt64(truncatingIfNeeded: value >> 64)
                return Double(bitPattern: high ^ (((high >> 63) &- 1) | Self.sign))
            }
        }

        /// The number of entries that were added before.
        var number: UInt32 { @inline(__always) get { UInt32(truncatingIfNeeded: value >> 32) } }

        var rank: Int32 { @inline(__always) get { Int32(truncatingIfNeeded: value) } }

        @inline(__always)
        static func < (left: Entry, right: Entry) -> Bool { left.value < right.value }
    }

    private var entries: [Entry] = []
    private(set) var nextNumber: UInt32 = 0

    var isEmpty: Bool { entries.isEmpty }

    mutating func push(_ rank: Int32, at distance: Double) {
        push(Entry(rank: rank, distance: distance, number: nextNumber))
        nextNumber += 1
    }

    @inline(__always)
    mutating func push(_ entry: Entry) {
        entries.append(entry)
        let last = entries.count - 1
        // Without the check of every index: places are below the count, because they come from halving it.
        entries.withUnsafeMutableBufferPointer { Self.rise(entry, from: last, in: $0) }
    }

    mutating func pop() -> Entry? {
        guard let first = entries.first, let last = entries.popLast() else { return nil }
        let count = entries.count
        guard count > 0 else { return first }
        entries.withUnsafeMutableBufferPointer { entries in
            var place = 0
            while 4 * place + 4 < count {
                let child = 4 * place + 1
                let left = entries[child + 1] < entries[child] ? child + 1 : child
                let right = entries[child + 3] < entries[child + 2] ? child + 3 : child + 2
                let least = entries[right] < entries[left] ? right : left
                entries[place] = entries[least]
                place = least
            }
            var least = 4 * place + 1
            if least < count {
                for child in least + 1..<max(count, least + 1) where entries[child] < entries[least] { least = child }
                entries[place] = entries[least]
                place = least
            }
            Self.rise(last, from: place, in: entries)
        }
        return first
    }

    /// Puts an entry where it belongs on the way up from a place.
    @inline(__always)
    private static func rise(_ entry: Entry, from last: Int, in entries: UnsafeMutableBufferPointer<Entry>) {
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
