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
        return nodes(ofRanks: pathRows().outgoing.breadthFirstSearch(from: [rank]).order)
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
    fileprivate var parts: [[Node]] { nodes(ofParts: pathRows().parts(isFirstEnough: false)) }

    fileprivate var isInOnePart: Bool {
        nodeCount > 0 && pathRows().parts(isFirstEnough: true).members.count == nodeCount
    }

    /// The nodes of each part.
    func nodes(ofParts parts: RankParts) -> [[Node]] {
        nodes(ofRanks: parts.members, partedAt: parts.starts)
    }
}

/// Sets of ranks one behind the other.
struct RankParts {
    var members: [Int32] = []
    /// Where each set begins.
    var starts: [Int] = []

    var count: Int { starts.count }

    subscript(part: Int) -> ArraySlice<Int32> {
        members[starts[part]..<(part + 1 < starts.count ? starts[part + 1] : members.count)]
    }
}

extension PathRows {
    /// The ranks of the nodes of each part; only of the first if that is enough.
    fileprivate func parts(isFirstEnough: Bool) -> RankParts {
        let isKnown = Scratch(repeating: false, count: nodeCount)
        let members = Scratch<Int32>(repeating: 0, count: nodeCount)
        var starts: [Int] = [], end = 0
        outgoing.withRows { outgoing in
            incoming.withRows { incoming in
                for start in 0..<Int32(nodeCount) where !isKnown[start] {
                    if isFirstEnough, !starts.isEmpty { break }
                    starts.append(end)
                    var head = end
                    isKnown[start] = true
                    members[end] = start
                    end += 1
                    while head < end {
                        let rank = members[head]
                        head += 1
                        for entry in outgoing.range(of: rank) where !isKnown[outgoing.targets[entry]] {
                            isKnown[outgoing.targets[entry]] = true
                            members[end] = outgoing.targets[entry]
                            end += 1
                        }
                        guard isDirected else { continue }
                        for entry in incoming.range(of: rank) where !isKnown[incoming.targets[entry]] {
                            isKnown[incoming.targets[entry]] = true
                            members[end] = incoming.targets[entry]
                            end += 1
                        }
                    }
                }
            }
        }
        return RankParts(members: members.array(end), starts: starts)
    }
}
