extension Network: Equatable {
    /// Whether both have the same groups and attributes and, in whatever order, the same nodes and edges with keys.
    ///
    /// - Complexity: O(*n* + *m*), where *n* and *m* are the numbers of nodes and edges.
    public static func == (left: Self, right: Self) -> Bool {
        guard left.nodeCount == right.nodeCount, left.edgeCount == right.edgeCount,
            left.attributes == right.attributes, left.groupList == right.groupList
        else { return false }
        return left.nodes.withAttributes.allSatisfy { right.nodes[$0] == $1 }
            && left.edges.allSatisfy { edge in
                right.edgeNumber(edge.source, edge.target, key: edge.key)
                    .map { right.core.edgeAttributes[Int($0)] == edge.attributes } ?? false
            }
    }
}
