/// The nodes next to a node, in the order in which their edges were added.
public struct NeighborView<Node: Hashable & Sendable>: RandomAccessCollection, Sendable {
    let nodes: [Node]
    let entries: ArraySlice<AdjacencyLists.Entry>

    public var startIndex: Int { 0 }
    public var endIndex: Int { entries.count }

    public subscript(position: Int) -> Node { nodes[Int(entries[entries.startIndex + position].neighbor)] }
}

extension NeighborView: CustomStringConvertible {
    public var description: String { "[" + map { "\($0)" }.joined(separator: ", ") + "]" }
}
