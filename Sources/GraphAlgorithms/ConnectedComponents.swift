extension Network where Direction == Undirected {
    /// The parts of the network between which there is no path, in the order of their first nodes: networkx's
    /// `connected_components`. The nodes of a part come in the order of a breadth-first search from its first.
    ///
    /// ```swift
    /// Graph(edges: [(1, 2), (3, 4), (2, 5)]).connectedComponents // [[1, 2, 5], [3, 4]]
    /// ```
    ///
    /// - Complexity: O(*n* + *m*) time and space, where *n* and *m* are the numbers of nodes and edges.
    ///
    /// J. Hopcroft, R. Tarjan, "Algorithm 447: efficient algorithms for graph manipulation", Communications of the ACM 16
    /// (1973), 372–378, https://doi.org/10.1145/362248.362272
    public var connectedComponents: [[Node]] { parts }

    /// Whether there is a path between any two nodes; `false` where there are no nodes at all.
    ///
    /// - Complexity: O(*n* + *m*) time and space, where *n* and *m* are the numbers of nodes and edges.
    public var isConnected: Bool { isInOnePart }

    /// The nodes to which there is a path from a node, itself first: networkx's `node_connected_component`.
    ///
    /// - Throws: `NodeNotFound` if the node is not in the network.
    /// - Complexity: O(*n* + *m*) time and space, where *n* and *m* are the numbers of nodes and edges.
    public func connectedComponent(of node: Node) throws(NodeNotFound<Node>) -> [Node] {
        let rank = try requiredRank(of: node)
        return pathRows().outgoing.breadthFirstSearch(from: [rank]).order.map { self.node(ofRank: Int($0)) }
    }
}

extension Network where Direction == Directed {
    /// The parts of the network between which there is no path even against the edges' direction, in the order of their
    /// first nodes: networkx's `weakly_connected_components`.
    ///
    /// - Complexity: O(*n* + *m*) time and space, where *n* and *m* are the numbers of nodes and edges.
    public var weaklyConnectedComponents: [[Node]] { parts }

    /// Whether there is a path between any two nodes if directions are ignored; `false` where there are no nodes at all.
    ///
    /// - Complexity: O(*n* + *m*) time and space, where *n* and *m* are the numbers of nodes and edges.
    public var isWeaklyConnected: Bool { isInOnePart }
}

extension Network {
    fileprivate var parts: [[Node]] { pathRows().parts(isFirstEnough: false).map { $0.map { node(ofRank: Int($0)) } } }

    fileprivate var isInOnePart: Bool { nodeCount > 0 && pathRows().parts(isFirstEnough: true)[0].count == nodeCount }
}

extension PathRows {
    /// The ranks of the nodes of each part; only of the first if that is enough.
    fileprivate func parts(isFirstEnough: Bool) -> [[Int32]] {
        var isKnown = [Bool](repeating: false, count: nodeCount), parts: [[Int32]] = []
        for start in 0..<Int32(nodeCount) where !isKnown[Int(start)] {
            var part = [start], head = 0
            isKnown[Int(start)] = true
            while head < part.count {
                let rank = part[head]
                head += 1
                for side in isDirected ? [outgoing, incoming] : [outgoing] {
                    for entry in side.range(of: rank) where !isKnown[Int(side.targets[entry])] {
                        isKnown[Int(side.targets[entry])] = true
                        part.append(side.targets[entry])
                    }
                }
            }
            parts.append(part)
            if isFirstEnough { break }
        }
        return parts
    }
}
