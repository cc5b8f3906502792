import GraphModel

extension Network where Node == Int {
    /// The nodes 0 up to a count, which must not be negative, and edges between them, all at once.
    init(count: Int, edges: [(Int, Int)]) {
        self.init(nodes: 0..<count)
        addEdges(edges)
    }
}

/// A set of pairs of small numbers: one flat table, for drawing edges until there are so many different ones.
struct PairSet {
    private var slots: [UInt64]
    private var shift: Int
    private(set) var count = 0

    /// Makes room for so many pairs.
    init(capacity: Int) {
        var bits = 4
        while 1 << bits < capacity * 2, bits < 40 { bits += 1 }
        slots = Array(repeating: 0, count: 1 << bits)
        shift = 64 - bits
    }

    /// Adds a pair of numbers from 0 below 2³¹.
    ///
    /// - Returns: Whether it is new.
    mutating func insert(_ first: Int, _ second: Int) -> Bool {
        if count * 4 > slots.count * 3 { grow() }
        let key = Self.key(first, second), place = place(of: key)
        guard slots[place] == 0 else { return false }
        slots[place] = key
        count += 1
        return true
    }

    func contains(_ first: Int, _ second: Int) -> Bool { slots[place(of: Self.key(first, second))] != 0 }

    private static func key(_ first: Int, _ second: Int) -> UInt64 { UInt64(first) << 32 | UInt64(second + 1) }

    private func place(of key: UInt64) -> Int {
        let mask = slots.count - 1
        var place = Int(truncatingIfNeeded: key &* 0x9E37_79B9_7F4A_7C15 >> UInt64(shift)) & mask
        while slots[place] != 0, slots[place] != key { place = (place + 1) & mask }
        return place
    }

    private mutating func grow() {
        let old = slots
        slots = Array(repeating: 0, count: old.count * 2)
        shift -= 1
        for key in old where key != 0 { slots[place(of: key)] = key }
    }
}
