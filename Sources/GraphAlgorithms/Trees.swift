public import GraphModel

extension Network {
    /// Whether the network is a tree: connected, disregarding directions, and without cycles. A network without nodes is
    /// not one.
    ///
    /// - Complexity: O(*n* + *m*) time and O(*n*) space, where *n* and *m* are the numbers of nodes and edges.
    public var isTree: Bool { nodeCount > 0 && edgeCount == nodeCount - 1 && isForest }

    /// Whether the network has no cycles, disregarding directions: every component is a tree. A network without nodes is
    /// not one.
    ///
    /// - Complexity: O(*n* + *m*) time and O(*n*) space, where *n* and *m* are the numbers of nodes and edges.
    public var isForest: Bool {
        guard nodeCount > 0, edgeCount < nodeCount else { return false }
        var trees = UnionFind(count: nodeCount)
        return edgeNumbers.allSatisfy {
            let ends = ends(ofEdge: Int($0))
            return trees.unite(ends.tail, ends.head)
        }
    }
}

extension Network where Direction == Directed {
    /// Whether the network is a tree whose edges lead away from one root.
    ///
    /// - Complexity: O(*n* + *m*) time and space, where *n* and *m* are the numbers of nodes and edges.
    public var isArborescence: Bool { isTree && topology.inDegrees.allSatisfy { $0 <= 1 } }

    /// Whether the network is a forest in each tree of which edges lead away from one root.
    ///
    /// - Complexity: O(*n* + *m*) time and space, where *n* and *m* are the numbers of nodes and edges.
    public var isBranching: Bool { isForest && topology.inDegrees.allSatisfy { $0 <= 1 } }
}
