/// Finds the link between two nodes that both have long rows, where scanning either row would take too long.
///
/// Open addressing over link numbers. Only links between indexed rows are in it, so most graphs never fill it.
struct LinkTable: Sendable {
    /// A row up to this long is scanned.
    static let rowLimit = 48

    /// Chosen per process: nobody outside can prepare a graph whose links all fall into one slot.
    private static let seed = UInt64.random(in: .min ... .max)

    private var slots: [Int32] = []
    private(set) var count = 0

    private func firstSlot(_ ends: LinkEnds) -> Int {
        var hash = UInt64(UInt32(bitPattern: ends.tail)) << 32 | UInt64(UInt32(bitPattern: ends.head))
        hash = (hash ^ Self.seed) &* 0x9E37_79B9_7F4A_7C15
        hash = (hash ^ hash >> 32) &* 0xD6E8_FEB8_6659_FD93
        return Int(truncatingIfNeeded: hash ^ hash >> 32) & (slots.count - 1)
    }

    /// - Parameter ends: Where the link begins and ends; undirected with the lower position first.
    func find(_ ends: LinkEnds, among links: LinkList) -> Int32? {
        guard !slots.isEmpty else { return nil }
        var slot = firstSlot(ends)
        while slots[slot] >= 0 {
            if links.key(of: slots[slot]) == ends { return slots[slot] }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    mutating func insert(_ link: Int32, among links: LinkList) {
        if (count + 1) * 2 > slots.count {
            let old = slots
            slots = Array(repeating: -1, count: max(64, old.count * 2))
            for link in old where link >= 0 { place(link, among: links) }
        }
        place(link, among: links)
        count += 1
    }

    mutating func remove(_ link: Int32, among links: LinkList) {
        guard !slots.isEmpty else { return }
        let mask = slots.count - 1
        var hole = firstSlot(links.key(of: link))
        while slots[hole] != link {
            if slots[hole] < 0 { return }
            hole = (hole + 1) & mask
        }
        // Later links of the same run move up, so that no search stops at the hole.
        var next = (hole + 1) & mask
        while slots[next] >= 0 {
            let home = firstSlot(links.key(of: slots[next]))
            if (next - home) & mask >= (next - hole) & mask {
                slots[hole] = slots[next]
                hole = next
            }
            next = (next + 1) & mask
        }
        slots[hole] = -1
        count -= 1
    }

    private mutating func place(_ link: Int32, among links: LinkList) {
        var slot = firstSlot(links.key(of: link))
        while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = link
    }
}
