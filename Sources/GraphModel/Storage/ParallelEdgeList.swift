/// The edges of a multigraph: for every link a chain of them in the order of insertion, each with its key.
struct ParallelEdgeList: Sendable {
    struct Chain: Sendable {
        var first: Int32 = -1
        var last: Int32 = -1
        var count: Int32 = 0
        /// Whether the chain has grown past the limit up to which it is searched from the front.
        var isIndexed = false
        /// The highest integer key ever in the chain: a higher one is free without looking.
        var highestKey = -1
    }

    private struct Record: Sendable {
        /// The edge's link, or its complement where the edge runs against the link's ends.
        var link: Int32
        var previous: Int32
        var next: Int32
        /// The key if it is a small integer, otherwise -1: then it is among the other keys.
        var key: Int32
    }

    private struct Name: Hashable, Sendable {
        var link: Int32
        var key: EdgeKey
    }

    private static let chainLimit = 16

    private var chains: [Chain] = []
    private var records: [Record] = []
    private var free: [Int32] = []
    private var otherKeys: [Int32: EdgeKey] = [:]
    private var index: [Name: Int32] = [:]

    var count: Int { records.count - free.count }
    /// Edge numbers are below this.
    var limit: Int { records.count }

    func chain(of link: Int32) -> Chain { chains[Int(link)] }
    func isFlipped(_ edge: Int32) -> Bool { records[Int(edge)].link < 0 }
    func link(of edge: Int32) -> Int32 { isFlipped(edge) ? ~records[Int(edge)].link : records[Int(edge)].link }
    func next(after edge: Int32) -> Int32 { records[Int(edge)].next }

    func key(of edge: Int32) -> EdgeKey {
        let key = records[Int(edge)].key
        return key >= 0 ? .int(Int(key)) : otherKeys[edge] ?? .int(-1)
    }

    func edge(on link: Int32, key: EdgeKey) -> Int32? {
        let chain = chains[Int(link)]
        if chain.isIndexed { return index[Name(link: link, key: key)] }
        var edge = chain.first
        while edge >= 0 {
            if self.key(of: edge) == key { return edge }
            edge = records[Int(edge)].next
        }
        return nil
    }

    /// The automatic key on a link that has had only automatic ones, and nothing removed.
    func nextKey(on link: Int32) -> Int { link < chains.count ? Int(chains[Int(link)].count) : 0 }

    /// networkx's automatic key: the number of parallel edges, or the next number that is free.
    func newKey(on link: Int32) -> EdgeKey {
        let chain = chains[Int(link)]
        var key = Int(chain.count)
        while key <= chain.highestKey, edge(on: link, key: .int(key)) != nil { key += 1 }
        return .int(key)
    }

    mutating func reserve(_ count: Int) {
        chains.reserveCapacity(count)
        records.reserveCapacity(count)
    }

    /// Appends an edge to the link's chain. The key must not be in it.
    mutating func append(on link: Int32, isFlipped: Bool, key: EdgeKey) -> Int32 {
        while chains.count <= link { chains.append(Chain()) }
        var record = Record(
            link: isFlipped ? ~link : link, previous: chains[Int(link)].last, next: -1, key: -1)
        if case .int(let number) = key {
            if let small = Int32(exactly: number), small >= 0 { record.key = small }
            chains[Int(link)].highestKey = max(chains[Int(link)].highestKey, number)
        }
        let edge: Int32
        if let reused = free.popLast() {
            edge = reused
            records[Int(edge)] = record
        } else {
            edge = Int32(records.count)
            records.append(record)
        }
        if record.key < 0 { otherKeys[edge] = key }
        if record.previous >= 0 {
            records[Int(record.previous)].next = edge
        } else {
            chains[Int(link)].first = edge
        }
        chains[Int(link)].last = edge
        chains[Int(link)].count += 1
        if chains[Int(link)].isIndexed {
            index[Name(link: link, key: key)] = edge
        } else if chains[Int(link)].count > Self.chainLimit {
            chains[Int(link)].isIndexed = true
            for edge in edges(on: link) { index[Name(link: link, key: self.key(of: edge))] = edge }
        }
        return edge
    }

    /// Takes an edge out of its chain.
    mutating func remove(_ edge: Int32) {
        let record = records[Int(edge)], link = link(of: edge)
        if chains[Int(link)].isIndexed { index[Name(link: link, key: key(of: edge))] = nil }
        if record.key < 0 { otherKeys[edge] = nil }
        if record.previous >= 0 {
            records[Int(record.previous)].next = record.next
        } else {
            chains[Int(link)].first = record.next
        }
        if record.next >= 0 {
            records[Int(record.next)].previous = record.previous
        } else {
            chains[Int(link)].last = record.previous
        }
        chains[Int(link)].count -= 1
        if chains[Int(link)].count == 0 { chains[Int(link)] = Chain() }
        free.append(edge)
    }

    mutating func removeAll() { self = ParallelEdgeList() }

    /// The edges of the link in the order of insertion.
    func edges(on link: Int32) -> [Int32] {
        var edges: [Int32] = []
        var edge = chains[Int(link)].first
        while edge >= 0 {
            edges.append(edge)
            edge = records[Int(edge)].next
        }
        return edges
    }
}
