/// A ``PathQueue`` that holds every node once: adding a node that is in it moves it to its new distance, which must be
/// less.
struct PathHeap: ~Copyable {
    typealias Entry = PathQueue.Entry

    private let entries: Scratch<Entry>
    /// By rank, where in the heap it is; -1 where it is not.
    private let places: Scratch<Int32>
    private var count = 0
    private var nextNumber: UInt32 = 0

    init(nodeCount: Int) {
        entries = Scratch(capacity: nodeCount)
        places = Scratch(repeating: -1, count: nodeCount)
    }

    @inline(__always)
    mutating func push(_ rank: Int32, at distance: Double) {
        let entry = Entry(rank: rank, distance: distance, number: nextNumber)
        nextNumber += 1
        var place = Int(places[rank])
        if place < 0 {
            place = count
            count += 1
        }
        rise(entry, from: place)
    }

    mutating func pop() -> Entry? {
        guard count > 0 else { return nil }
        count -= 1
        let first = entries[0], last = entries[count], count = count
        places[first.rank] = -1
        guard count > 0 else { return first }
        var place = 0
        while 4 * place + 4 < count {
            let child = 4 * place + 1
            let left = entries[child + 1] < entries[child] ? child + 1 : child
            let right = entries[child + 3] < entries[child + 2] ? child + 3 : child + 2
            let least = entries[right] < entries[left] ? right : left
            put(entries[least], place)
            place = least
        }
        var least = 4 * place + 1
        if least < count {
            for child in least + 1..<max(count, least + 1) where entries[child] < entries[least] { least = child }
            put(entries[least], place)
            place = least
        }
        rise(last, from: place)
        return first
    }

    @inline(__always)
    private func put(_ entry: Entry, _ place: Int) {
        entries[place] = entry
        places[entry.rank] = Int32(truncatingIfNeeded: place)
    }

    /// Puts an entry where it belongs on the way up from a place.
    @inline(__always)
    private func rise(_ entry: Entry, from last: Int) {
        var place = last
        while place > 0 {
            let parent = (place - 1) / 4
            guard entry < entries[parent] else { break }
            put(entries[parent], place)
            place = parent
        }
        put(entry, place)
    }

    /// Takes everything out.
    mutating func removeAll() {
        for place in 0..<count { places[entries[place].rank] = -1 }
        count = 0
        nextNumber = 0
    }
}
