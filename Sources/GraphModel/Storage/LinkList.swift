/// The positions of the two nodes of a link.
package struct LinkEnds: Sendable, Equatable {
    package var tail: Int32
    package var head: Int32

    package init(tail: Int32, head: Int32) {
        self.tail = tail
        self.head = head
    }

    var flipped: LinkEnds { LinkEnds(tail: head, head: tail) }
}

/// The links by number. A link is a pair of nodes that has an edge, or several parallel ones.
///
/// Numbers of removed links are given out again; nothing reads an order from them.
struct LinkList: Sendable {
    let isDirected: Bool
    private(set) var ends: [LinkEnds] = []
    private var free: [Int32] = []

    init(isDirected: Bool, _ ends: [LinkEnds] = []) {
        self.isDirected = isDirected
        self.ends = ends
    }

    var count: Int { ends.count - free.count }

    func contains(_ link: Int32) -> Bool { link >= 0 && link < ends.count && ends[Int(link)].tail >= 0 }

    /// The ends as the table of links knows them: undirected links with the lower position first.
    func key(of link: Int32) -> LinkEnds { key(ends[Int(link)]) }

    func key(_ ends: LinkEnds) -> LinkEnds { isDirected || ends.tail <= ends.head ? ends : ends.flipped }

    mutating func reserve(_ count: Int) { ends.reserveCapacity(count) }

    mutating func append(_ new: LinkEnds) -> Int32 {
        if let link = free.popLast() {
            ends[Int(link)] = new
            return link
        }
        ends.append(new)
        return Int32(ends.count - 1)
    }

    mutating func remove(_ link: Int32) {
        ends[Int(link)] = LinkEnds(tail: -1, head: -1)
        free.append(link)
    }

    mutating func removeAll() { self = LinkList(isDirected: isDirected) }

    mutating func renumber(_ newPositions: [Int32]) {
        for index in ends.indices where ends[index].tail >= 0 {
            ends[index] = LinkEnds(
                tail: newPositions[Int(ends[index].tail)], head: newPositions[Int(ends[index].head)])
        }
    }
}
