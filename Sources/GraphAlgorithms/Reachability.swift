public import GraphModel

extension Network {
    /// The nodes that can be reached from a node along edges, without the node itself, nearest first.
    ///
    /// ```swift
    /// let graph = DiGraph(edges: [(1, 2), (2, 3), (4, 3)])
    /// try graph.descendants(of: 1)  // [2, 3]
    /// ```
    /// Among nodes as near as each other the order is that of the edges: a breadth-first search.
    ///
    /// - Throws: ``NodeNotFound`` if the node is not in the network.
    /// - Complexity: O(*n* + *m*) time and space, where *n* and *m* are the numbers of nodes and edges.
    public func descendants(of node: Node) throws(NodeNotFound<Node>) -> [Node] {
        guard let rank = rank(of: node) else { throw NodeNotFound(node) }
        let topology = topology
        return topology.reach(from: rank, along: topology.outgoing).dropFirst().map { self.node(ofRank: $0) }
    }

    /// The nodes from which a node can be reached along edges, without the node itself, nearest first.
    ///
    /// ```swift
    /// let graph = DiGraph(edges: [(1, 2), (2, 3), (4, 3)])
    /// try graph.ancestors(of: 3)  // [2, 4, 1]
    /// ```
    ///
    /// - Throws: ``NodeNotFound`` if the node is not in the network.
    /// - Complexity: O(*n* + *m*) time and space, where *n* and *m* are the numbers of nodes and edges.
    public func ancestors(of node: Node) throws(NodeNotFound<Node>) -> [Node] {
        guard let rank = rank(of: node) else { throw NodeNotFound(node) }
        let topology = topology
        return topology.reach(from: rank, along: topology.incoming).dropFirst().map { self.node(ofRank: $0) }
    }
}

extension Topology {
    /// The ranks that can be reached from a rank, in breadth-first order, itself first.
    func reach(from rank: Int, along side: Side) -> [Int] {
        var isReached = [Bool](repeating: false, count: nodeCount), order = [rank], next = 0
        isReached[rank] = true
        while next < order.count {
            for entry in side.range(of: order[next]) {
                let target = Int(side.targets[entry])
                if !isReached[target] {
                    isReached[target] = true
                    order.append(target)
                }
            }
            next += 1
        }
        return order
    }
}
