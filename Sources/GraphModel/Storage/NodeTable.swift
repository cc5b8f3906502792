/// The nodes by position, and the position of every node.
///
/// A removed node leaves a hole that keeps its value until the table is renumbered, so that positions stay what they
/// are in between.
struct NodeTable<Node: Hashable & Sendable>: Sendable {
    private(set) var nodes: [Node] = []
    private var positions: [Node: Int32] = [:]

    /// How many nodes there are, holes not counted.
    var count: Int { positions.count }

    func position(of node: Node) -> Int? { positions[node].map(Int.init) }

    mutating func reserve(_ count: Int) {
        nodes.reserveCapacity(count)
        positions.reserveCapacity(count)
    }

    /// Appends a node that is not in the table.
    mutating func append(_ node: Node) -> Int {
        positions[node] = Int32(nodes.count)
        nodes.append(node)
        return nodes.count - 1
    }

    /// Makes a hole.
    mutating func remove(at position: Int) { positions[nodes[position]] = nil }

    mutating func removeAll() { self = NodeTable() }

    /// Drops the holes (-1) and moves every node to its new position. New positions keep the order.
    mutating func renumber(_ newPositions: [Int32]) {
        nodes = zip(nodes, newPositions).compactMap { $1 < 0 ? nil : $0 }
        for (position, node) in nodes.enumerated() { positions[node] = Int32(position) }
    }

    func checkInvariants(holes: [Int32]) {
        precondition(positions.count == nodes.count - holes.count, "nodes miscounted")
        let holes = Set(holes)
        for (position, node) in nodes.enumerated() where !holes.contains(Int32(position)) {
            precondition(positions[node] == Int32(position), "a node is not found where it is")
        }
    }
}
