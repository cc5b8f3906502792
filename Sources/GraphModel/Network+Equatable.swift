extension Network: Equatable {
    /// Whether both have the same nodes, edges with keys, groups and attributes, in whatever order.
    ///
    /// - Complexity: O(*n* + *m*), where *n* and *m* are the numbers of nodes and edges.
    public static func == (left: Self, right: Self) -> Bool {
        guard left.nodeCount == right.nodeCount, left.edgeCount == right.edgeCount,
            left.attributes == right.attributes, left.groupList == right.groupList
        else { return false }
        return left.core.positions.allSatisfy { position in
            right.nodes[left.table.nodes[position]] == left.core.nodeAttributes[position]
        } && zip(left.edges, left.edgeNumbers).allSatisfy { edge, _ in
            right.edgeNumber(edge.source, edge.target, key: edge.key)
                .map { right.core.edgeAttributes[Int($0)] == edge.attributes } ?? false
        }
    }
}
