/// The nodes by position, and the position of every node.
///
/// A removed node leaves a hole that keeps its value until the table is renumbered, so that positions stay what they
/// are in between. Where nodes are integers that lie close together, as they mostly do, positions are looked up in an
/// array and nothing is hashed.
struct NodeTable<Node: Hashable & Sendable>: Sendable {
    private(set) var nodes: [Node] = []
    /// How many nodes there are, holes not counted.
    private(set) var count = 0
    /// Positions of nodes that are not in `direct`.
    private var hashed: [Node: Int32] = [:]
    /// For integers from 0 up their positions, -1 where there is no such node. Either all integers up to its end are
    /// here, or it is empty.
    private var direct: [Int32] = []
    /// The number of nodes at which it is looked again whether they lie close together.
    private var nextReview = 1024

    @specialized(where Node == Int)
    @specialized(where Node == String)
    func position(of node: Node) -> Int? {
        if let value = Self.integer(node), direct.indices.contains(value) {
            return direct[value] < 0 ? nil : Int(direct[value])
        }
        return hashed[node].map(Int.init)
    }

    /// The nodes at some positions.
    @specialized(where Node == Int)
    @specialized(where Node == String)
    func nodes(at positions: UnsafeBufferPointer<Int32>) -> [Node] {
        // What is named by an algorithm is there: positions come from the table's own ranks.
        nodes.withUnsafeBufferPointer { nodes in
            [Node](unsafeUninitializedCapacity: positions.count) { result, count in
                for (index, position) in positions.enumerated() {
                    result.initializeElement(at: index, to: nodes[Int(position)])
                }
                count = positions.count
            }
        }
    }

    /// The nodes at some positions, in parts that begin at `starts`.
    @specialized(where Node == Int)
    @specialized(where Node == String)
    func nodes(at positions: UnsafeBufferPointer<Int32>, partedAt starts: [Int]) -> [[Node]] {
        var parts: [[Node]] = []
        parts.reserveCapacity(starts.count)
        for part in starts.indices {
            let end = part + 1 < starts.count ? starts[part + 1] : positions.count
            // Many parts are of one node, and their arrays are most of the work.
            if end - starts[part] == 1 {
                parts.append([nodes[Int(positions[starts[part]])]])
            } else {
                parts.append(nodes(at: UnsafeBufferPointer(rebasing: positions[starts[part]..<end])))
            }
        }
        return parts
    }

    /// The nodes at two lists of positions of the same length, in pairs.
    @specialized(where Node == Int)
    @specialized(where Node == String)
    func pairs(at sources: [Int32], and targets: [Int32]) -> [(source: Node, target: Node)] {
        var pairs: [(source: Node, target: Node)] = []
        pairs.reserveCapacity(sources.count)
        for index in sources.indices { pairs.append((nodes[Int(sources[index])], nodes[Int(targets[index])])) }
        return pairs
    }

    /// Edges by their numbers, each seen from the position of one of its nodes.
    @specialized(where Node == Int)
    @specialized(where Node == String)
    func edges(_ numbers: [Int32], from positions: [Int32], in core: NetworkCore) -> [Edge<Node>] {
        var edges: [Edge<Node>] = []
        edges.reserveCapacity(numbers.count)
        var places: [EdgePlace] = []
        for start in stride(from: 0, to: numbers.count, by: 64) {
            // First all ends are read, so that the waits for memory overlap.
            places.removeAll(keepingCapacity: true)
            for index in start..<min(start + 64, numbers.count) {
                let ends = core.ends(of: numbers[index]), isReversed = ends.tail != positions[index]
                places.append(
                    EdgePlace(
                        number: numbers[index], position: positions[index], other: isReversed ? ends.tail : ends.head,
                        isReversed: isReversed))
            }
            for place in places { edges.append(edge(place, in: core)) }
        }
        return edges
    }

    /// An edge by its number, seen from the position of one of its nodes.
    @inline(__always)
    func edge(_ number: Int32, from position: Int, in core: NetworkCore) -> Edge<Node> {
        let ends = core.ends(of: number), isReversed = Int(ends.tail) != position
        return Edge(
            source: nodes[position], target: nodes[Int(isReversed ? ends.tail : ends.head)], key: core.key(of: number),
            attributes: core.edgeAttributes.isUnused ? Attributes() : core.edgeAttributes[Int(number)],
            isReversed: isReversed)
    }

    @inline(__always)
    func edge(_ place: EdgePlace, in core: NetworkCore) -> Edge<Node> {
        let number = Int(place.number)
        return Edge(
            source: nodes[Int(place.position)], target: nodes[Int(place.other)], key: core.key(of: place.number),
            attributes: core.edgeAttributes.isUnused ? Attributes() : core.edgeAttributes[number],
            isReversed: place.isReversed)
    }

    mutating func reserve(_ count: Int) { nodes.reserveCapacity(count) }

    /// Appends a node that is not in the table.
    @specialized(where Node == Int)
    @specialized(where Node == String)
    mutating func append(_ node: Node) -> Int {
        precondition(nodes.count < Int(Int32.max), "a network holds less than 2³¹ nodes")
        setPosition(of: node, Int32(nodes.count))
        nodes.append(node)
        count += 1
        if count >= nextReview { review() }
        return nodes.count - 1
    }

    /// The positions of the ends of edges, adding the nodes that are new, first the first.
    @specialized(where Node == Int, Edges == [(Int, Int)])
    @specialized(where Node == String, Edges == [(String, String)])
    mutating func insert<Edges: Sequence>(_ edges: Edges) -> [LinkEnds] where Edges.Element == (Node, Node) {
        var ends: [LinkEnds] = []
        ends.reserveCapacity(edges.underestimatedCount)
        for (source, target) in edges {
            let tail = position(of: source) ?? append(source)
            let head = position(of: target) ?? append(target)
            ends.append(LinkEnds(tail: Int32(truncatingIfNeeded: tail), head: Int32(truncatingIfNeeded: head)))
        }
        return ends
    }

    /// Makes a hole.
    mutating func remove(at position: Int) {
        setPosition(of: nodes[position], nil)
        count -= 1
    }

    mutating func removeAll() { self = NodeTable() }

    /// Drops the holes (-1) and moves every node to its new position. New positions keep the order.
    mutating func renumber(_ newPositions: [Int32]) {
        nodes = zip(nodes, newPositions).compactMap { $1 < 0 ? nil : $0 }
        for (position, node) in nodes.enumerated() { setPosition(of: node, Int32(position)) }
    }

    @inline(__always)
    private static func integer(_ node: Node) -> Int? {
        // The sizes are the same, because the types are.
        Node.self == Int.self ? unsafeBitCast(node, to: Int.self) : nil
    }

    private mutating func setPosition(of node: Node, _ position: Int32?) {
        guard let value = Self.integer(node), !direct.isEmpty, value >= 0 else {
            hashed[node] = position
            return
        }
        if value >= direct.count, value < 8 * count, position != nil { extendDirect(toHold: value) }
        if value < direct.count {
            direct[value] = position ?? -1
        } else {
            hashed[node] = position
        }
    }

    /// Makes room for integers up to twice what is needed, and moves those that now have a place there.
    private mutating func extendDirect(toHold value: Int) {
        direct.append(contentsOf: repeatElement(-1, count: 2 * value + 1 - direct.count))
        for (node, position) in hashed {
            guard let value = Self.integer(node), direct.indices.contains(value) else { continue }
            direct[value] = position
            hashed[node] = nil
        }
    }

    /// Moves integers into the array if they lie close together.
    private mutating func review() {
        nextReview *= 2
        guard Node.self == Int.self, direct.isEmpty else { return }
        let limit = 8 * count
        let values = nodes.compactMap(Self.integer).filter { 0..<limit ~= $0 }
        if values.count > count / 2, let highest = values.max() { extendDirect(toHold: highest) }
    }

    func checkInvariants(holes: [Int32]) {
        precondition(count == nodes.count - holes.count, "nodes miscounted")
        precondition(count == hashed.count + direct.count { $0 >= 0 }, "positions miscounted")
        let holes = Set(holes)
        for (position, node) in nodes.enumerated() where !holes.contains(Int32(position)) {
            precondition(self.position(of: node) == position, "a node is not found where it is")
        }
    }
}
