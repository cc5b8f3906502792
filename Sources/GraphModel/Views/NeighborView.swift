/// The nodes next to a node, in the order in which their edges were added.
public struct NeighborView<Node: Hashable & Sendable>: RandomAccessCollection, Sendable {
    let nodes: [Node]
    let positions: ArraySlice<Int32>

    public var startIndex: Int { 0 }
    public var endIndex: Int { positions.count }

    public subscript(position: Int) -> Node { nodes[Int(positions[positions.startIndex + position])] }
}

extension NeighborView: CustomStringConvertible {
    public var description: String { "[" + map { "\($0)" }.joined(separator: ", ") + "]" }
}
