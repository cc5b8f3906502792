/// Everything of a network but its nodes' values: rows of links between positions, and the attributes.
///
/// It knows nodes as positions in the order of insertion and edges as numbers, and it is not generic, so its loops
/// compile once and run the same whatever the nodes are. Adjacency is over *links*, which are pairs of nodes joined by
/// an edge; where parallel edges are allowed, every link has a chain of them, otherwise link and edge are one number.
struct NetworkCore: Sendable {
    let isDirected: Bool
    let isMultigraph: Bool

    /// The links by their first node, or by either node of an undirected network.
    private(set) var outgoing = AdjacencyLists()
    /// The links by their second node; unused in an undirected network.
    private var directedIncoming = AdjacencyLists()
    private(set) var links: LinkList
    var parallels = ParallelEdgeList()
    private var table = LinkTable()
    /// Positions of removed nodes, ascending.
    private(set) var holes: [Int32] = []

    var nodeAttributes = AttributeTable()
    var edgeAttributes = AttributeTable()

    init(isDirected: Bool, isMultigraph: Bool) {
        self.isDirected = isDirected
        self.isMultigraph = isMultigraph
        links = LinkList(isDirected: isDirected)
    }

    var incoming: AdjacencyLists { isDirected ? directedIncoming : outgoing }
    /// Positions are below this.
    var positionLimit: Int { outgoing.rows.count }
    var nodeCount: Int { positionLimit - holes.count }
    var edgeCount: Int { isMultigraph ? parallels.count : links.count }
    /// Edge numbers are below this.
    var edgeLimit: Int { isMultigraph ? parallels.limit : links.ends.count }

    mutating func reserve(nodes: Int, edges: Int) {
        outgoing.reserve(rows: nodes, entries: isDirected ? edges : 2 * edges)
        if isDirected { directedIncoming.reserve(rows: nodes, entries: edges) }
        links.reserve(edges)
        if isMultigraph { parallels.reserve(edges) }
    }
}

// MARK: Positions and ranks

extension NetworkCore {
    /// The place of a position among the nodes that are there.
    ///
    /// - Complexity: O(log *r*), where *r* is the number of holes.
    func rank(of position: Int) -> Int {
        holes.isEmpty ? position : position - holes.prefixCount { Int($0) < position }
    }

    /// The position of the node of that rank.
    ///
    /// - Complexity: O(log *r*), where *r* is the number of holes.
    func position(ofRank rank: Int) -> Int {
        guard !holes.isEmpty else { return rank }
        var low = 0, high = holes.count
        while low < high {
            let middle = (low + high) / 2
            if Int(holes[middle]) - middle <= rank { low = middle + 1 } else { high = middle }
        }
        return rank + low
    }

    /// For every position its rank, or -1 for a hole.
    func ranks() -> [Int32] {
        var ranks = [Int32](repeating: 0, count: positionLimit)
        for hole in holes { ranks[Int(hole)] = -1 }
        var rank: Int32 = 0
        for position in ranks.indices where ranks[position] >= 0 {
            ranks[position] = rank
            rank += 1
        }
        return ranks
    }

    /// The positions in order, without the holes.
    var positions: [Int] {
        var hole = holes.startIndex
        return (0..<positionLimit).filter { position in
            guard hole < holes.endIndex, holes[hole] == position else { return true }
            hole += 1
            return false
        }
    }
}

extension Array {
    /// How many elements at the front satisfy the predicate, which no later one does.
    package func prefixCount(where belongsToPrefix: (Element) -> Bool) -> Int {
        var low = 0, high = count
        while low < high {
            let middle = (low + high) / 2
            if belongsToPrefix(self[middle]) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

// MARK: Looking up

extension NetworkCore {
    /// The link between two positions.
    ///
    /// - Complexity: O(1); at most ``LinkTable/rowLimit`` entries are scanned.
    func link(from tail: Int, to head: Int) -> Int32? {
        let forward = outgoing.rows[tail]
        let backward = isDirected ? directedIncoming.rows[head] : outgoing.rows[head]
        if forward.isIndexed && backward.isIndexed {
            let ends = LinkEnds(tail: Int32(tail), head: Int32(head))
            return table.find(links.key(ends), among: links)
        }
        if backward.isIndexed || (!forward.isIndexed && forward.count <= backward.count) {
            return outgoing.link(to: head, in: forward)
        }
        return isDirected ? directedIncoming.link(to: tail, in: backward) : outgoing.link(to: tail, in: backward)
    }

    /// The edge between two positions; of parallel ones the last, or the one with that key.
    func edge(from tail: Int, to head: Int, key: EdgeKey? = nil) -> Int32? {
        guard let link = link(from: tail, to: head) else { return nil }
        guard isMultigraph else { return link }
        guard let key else { return parallels.chain(of: link).last }
        return parallels.edge(on: link, key: key)
    }

    /// Where an edge begins and ends, as it was added.
    func ends(of edge: Int32) -> LinkEnds {
        guard isMultigraph else { return links.ends[Int(edge)] }
        let ends = links.ends[Int(parallels.link(of: edge))]
        return parallels.isFlipped(edge) ? ends.flipped : ends
    }

    func key(of edge: Int32) -> EdgeKey? { isMultigraph ? parallels.key(of: edge) : nil }

    /// The edges of a link in the order of insertion.
    func edges(on link: Int32) -> [Int32] { isMultigraph ? parallels.edges(on: link) : [link] }

    func edgeCount(on link: Int32) -> Int { isMultigraph ? Int(parallels.chain(of: link).count) : 1 }
}

extension AdjacencyLists {
    fileprivate func link(to neighbor: Int, in row: Row) -> Int32? {
        for index in row.range where neighbors[index] == Int32(truncatingIfNeeded: neighbor) { return links[index] }
        return nil
    }
}

// MARK: Adding

extension NetworkCore {
    /// Adds a node without links.
    mutating func appendNode() {
        outgoing.appendRow()
        if isDirected { directedIncoming.appendRow() }
    }

    /// Adds an edge, or finds the one that is there.
    ///
    /// - Parameter key: The edge's key in a multigraph; `nil` for a new one.
    mutating func addEdge(from tail: Int, to head: Int, key: EdgeKey? = nil) -> (edge: Int32, isNew: Bool) {
        let existing = link(from: tail, to: head)
        guard isMultigraph else {
            return existing.map { ($0, false) } ?? (appendLink(from: tail, to: head), true)
        }
        if let existing {
            if let key, let edge = parallels.edge(on: existing, key: key) { return (edge, false) }
            let isFlipped = Int(links.ends[Int(existing)].tail) != tail
            let edge = parallels.append(
                on: existing, isFlipped: isFlipped, key: key ?? parallels.newKey(on: existing))
            changeSurplus(from: tail, to: head, by: 1)
            return (edge, true)
        }
        let link = appendLink(from: tail, to: head)
        return (parallels.append(on: link, isFlipped: false, key: key ?? .int(0)), true)
    }

    private mutating func appendLink(from tail: Int, to head: Int) -> Int32 {
        precondition(links.ends.count < Int(Int32.max), "a network holds less than 2³¹ edges")
        let link = links.append(LinkEnds(tail: Int32(tail), head: Int32(head)))
        outgoing.append(AdjacencyLists.Entry(neighbor: Int32(head), link: link), to: tail)
        let entry = AdjacencyLists.Entry(neighbor: Int32(tail), link: link)
        if isDirected {
            directedIncoming.append(entry, to: head)
        } else if tail == head {
            outgoing.changeSurplus(of: tail, by: 1)
        } else {
            outgoing.append(entry, to: head)
        }
        let forward = outgoing.rows[tail], backward = isDirected ? directedIncoming.rows[head] : outgoing.rows[head]
        if forward.isIndexed && backward.isIndexed { table.insert(link, among: links) }
        if !forward.isIndexed && forward.count > LinkTable.rowLimit { indexRow(tail, isOutgoing: true) }
        if !backward.isIndexed && backward.count > LinkTable.rowLimit && (isDirected || tail != head) {
            indexRow(head, isOutgoing: !isDirected)
        }
        return link
    }

    /// Puts those links of a row into the table whose other row is indexed too.
    private mutating func indexRow(_ row: Int, isOutgoing: Bool) {
        if isOutgoing { outgoing.markIndexed(row) } else { directedIncoming.markIndexed(row) }
        for entry in isOutgoing ? outgoing.entries(of: row) : directedIncoming.entries(of: row) {
            let other = Int(entry.neighbor)
            let isOtherIndexed =
                isDirected && isOutgoing ? directedIncoming.rows[other].isIndexed : outgoing.rows[other].isIndexed
            if isOtherIndexed { table.insert(entry.link, among: links) }
        }
    }

    mutating func changeSurplus(from tail: Int, to head: Int, by amount: Int) {
        outgoing.changeSurplus(of: tail, by: amount)
        if isDirected {
            directedIncoming.changeSurplus(of: head, by: amount)
        } else {
            outgoing.changeSurplus(of: head, by: amount)
        }
    }
}

extension NetworkCore {
    /// Takes over rows that were laid out at once, in a network without edges.
    mutating func setIncoming(_ lists: AdjacencyLists) { directedIncoming = lists }

    /// Takes over rows that were laid out at once, and the links by number; the rows of heads must be there.
    mutating func setOutgoing(_ lists: AdjacencyLists, links ends: [LinkEnds]) {
        outgoing = lists
        links = LinkList(isDirected: isDirected, ends)
        if !isDirected {
            for end in ends where end.tail == end.head { outgoing.changeSurplus(of: Int(end.tail), by: 1) }
        }
        var isAnyIndexed = false
        for row in 0..<positionLimit {
            if outgoing.rows[row].count > LinkTable.rowLimit {
                outgoing.markIndexed(row)
                isAnyIndexed = true
            }
            if isDirected, directedIncoming.rows[row].count > LinkTable.rowLimit { directedIncoming.markIndexed(row) }
        }
        if isAnyIndexed { refillTable() } else { table = LinkTable() }
    }

    /// Makes the table of links anew from the rows that are indexed.
    private mutating func refillTable() {
        table = LinkTable()
        for link in links.ends.indices where links.contains(Int32(link)) {
            let ends = links.ends[link]
            let backward = isDirected ? directedIncoming.rows[Int(ends.head)] : outgoing.rows[Int(ends.head)]
            if outgoing.rows[Int(ends.tail)].isIndexed && backward.isIndexed {
                table.insert(Int32(link), among: links)
            }
        }
    }
}

// MARK: Removing

extension NetworkCore {
    /// Removes an edge and returns the attributes it had.
    @discardableResult
    mutating func removeEdge(_ edge: Int32) -> Attributes {
        let attributes = edgeAttributes.take(Int(edge))
        if isMultigraph {
            let link = parallels.link(of: edge), ends = links.ends[Int(link)]
            parallels.remove(edge)
            if parallels.chain(of: link).count > 0 {
                changeSurplus(from: Int(ends.tail), to: Int(ends.head), by: -1)
                return attributes
            }
            removeLink(link)
        } else {
            removeLink(edge)
        }
        return attributes
    }

    private mutating func removeLink(_ link: Int32) {
        let ends = links.ends[Int(link)], tail = Int(ends.tail), head = Int(ends.head)
        table.remove(link, among: links)
        outgoing.remove(link, from: tail)
        if isDirected {
            directedIncoming.remove(link, from: head)
        } else if tail == head {
            outgoing.changeSurplus(of: tail, by: -1)
        } else {
            outgoing.remove(link, from: head)
        }
        links.remove(link)
    }

    /// Removes a node with its edges and leaves a hole; returns the attributes it had.
    ///
    /// - Complexity: O(*d*), where *d* is the sum of the degrees of the node and its neighbours.
    mutating func removeNode(at position: Int) -> Attributes {
        // Lists of their own: a slice would keep the pool shared, and every removal would copy it.
        for link in outgoing.entries(of: position).map(\.link) { removeEdges(on: link) }
        if isDirected {
            for link in directedIncoming.entries(of: position).map(\.link) { removeEdges(on: link) }
        }
        return leaveHole(at: position)
    }

    private mutating func removeEdges(on link: Int32) {
        for edge in edges(on: link) { removeEdge(edge) }
    }

    private mutating func leaveHole(at position: Int) -> Attributes {
        outgoing.empty(position)
        if isDirected { directedIncoming.empty(position) }
        let index = holes.prefixCount { Int($0) < position }
        holes.insert(Int32(position), at: index)
        return nodeAttributes.take(position)
    }

    /// Removes several nodes with their edges.
    ///
    /// - Complexity: O(*d*), where *d* is the sum of the degrees of the nodes and their neighbours, each counted once.
    mutating func removeNodes(at positions: Set<Int>) {
        var touched: Set<Int32> = []
        for position in positions {
            for entry in outgoing.entries(of: position) { touched.insert(entry.neighbor) }
            if isDirected {
                for entry in directedIncoming.entries(of: position) { touched.insert(entry.neighbor) }
            }
        }
        for position in positions.sorted() {
            for entry in outgoing.entries(of: position) { dropLink(entry.link) }
            if isDirected {
                for entry in directedIncoming.entries(of: position) { dropLink(entry.link) }
            }
            _ = leaveHole(at: position)
        }
        for row in touched where !positions.contains(Int(row)) { filterRow(Int(row)) }
    }

    /// Removes several edges.
    ///
    /// - Complexity: O(*d*), where *d* is the sum of the degrees of the edges' nodes, each counted once.
    mutating func removeEdges(_ edges: [Int32]) {
        var touched: Set<Int32> = []
        for edge in edges {
            let ends = ends(of: edge)
            guard !isMultigraph || parallels.chain(of: parallels.link(of: edge)).count == 1 else {
                removeEdge(edge)
                continue
            }
            touched.formUnion([ends.tail, ends.head])
            dropLink(isMultigraph ? parallels.link(of: edge) : edge)
        }
        for row in touched { filterRow(Int(row)) }
    }

    /// Removes a link and its edges but leaves its entries in the rows.
    private mutating func dropLink(_ link: Int32) {
        guard links.contains(link) else { return }
        let ends = links.ends[Int(link)]
        for edge in edges(on: link) {
            _ = edgeAttributes.take(Int(edge))
            guard isMultigraph else { continue }
            if parallels.chain(of: link).count > 1 { changeSurplus(from: Int(ends.tail), to: Int(ends.head), by: -1) }
            parallels.remove(edge)
        }
        if !isDirected && ends.tail == ends.head { outgoing.changeSurplus(of: Int(ends.tail), by: -1) }
        table.remove(link, among: links)
        links.remove(link)
    }

    /// Takes the entries of dropped links out of a row.
    private mutating func filterRow(_ row: Int) {
        let links = links
        outgoing.filter(row) { links.contains($0.link) }
        if isDirected { directedIncoming.filter(row) { links.contains($0.link) } }
    }

    /// Removes every edge; the nodes stay.
    mutating func removeAllEdges() {
        outgoing.emptyAll()
        directedIncoming.emptyAll()
        links.removeAll()
        parallels.removeAll()
        table = LinkTable()
        edgeAttributes.removeAll()
    }

    /// Whether there are so many holes that closing them pays.
    var needsRenumbering: Bool { holes.count > max(32, nodeCount) }

    /// Closes the holes.
    ///
    /// - Parameter newPositions: ``ranks()``.
    /// - Complexity: O(*n* + *m*), where *n* and *m* are the numbers of nodes and edges.
    mutating func renumber(_ newPositions: [Int32]) {
        outgoing.renumber(newPositions)
        directedIncoming.renumber(newPositions)
        links.renumber(newPositions)
        nodeAttributes.renumber(newPositions)
        holes = []
        refillTable()
    }
}
