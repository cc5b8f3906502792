public import GraphModel

extension Network where Node == Int {
    /// The first `count` nodes, level by level, of the tree in which every node has `branching` children.
    public static func fullRaryTree(branching: Int, count: Int) -> Self {
        var graph = empty(count)
        var child = 1, parent = 0
        while child < count, branching > 0 {
            for _ in 0..<branching where child < count {
                graph.addEdge(parent, child)
                child += 1
            }
            parent += 1
        }
        return graph
    }

    /// The tree of a height in which every node that is not a leaf has `branching` children.
    public static func balancedTree(branching: Int, height: Int) -> Self {
        var count = 1, level = 1
        for _ in 0..<max(height, 0) {
            level *= max(branching, 0)
            count += level
        }
        return fullRaryTree(branching: branching, count: count)
    }

    /// The binomial tree of an order: two of the order before, one hung below the root of the other. It has 2 to the power
    /// of `order` nodes.
    public static func binomialTree(_ order: Int) -> Self {
        var graph = empty(1)
        for _ in 0..<max(order, 0) {
            let count = graph.nodeCount
            graph.addEdges(graph.edges.map { ($0.source + count, $0.target + count) })
            graph.addEdge(0, count)
        }
        return graph
    }
}
