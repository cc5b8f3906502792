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
        let isKnown = Scratch(repeating: false, count: nodeCount), members = Scratch<Int32>(capacity: nodeCount)
        let batch = RowBatch()
        var starts: [Int] = [], end = 0
        /// Adds those neighbours of some members that are not known.
        func addNeighbors(from head: Int, _ count: Int, _ rows: RowPointers) {
            batch.load(members.base + head, count: count, of: rows)
            for place in 0..<count {
                for entry in batch[place] where !isKnown[rows.targets[entry]] {
                    isKnown[rows.targets[entry]] = true
                    members[end] = rows.targets[entry]
                    end += 1
                }
            }
        }
        outgoing.withRows { outgoing in
            incoming.withRows { incoming in
                for start in 0..<Int32(nodeCount) where !isKnown[start] {
                    if isFirstEnough, !starts.isEmpty { break }
                    starts.append(end)
                    var head = end
                    isKnown[start] = true
                    members[end] = start
                    end += 1
                    if isDirected {
                        while head < end {
                            addNeighbors(from: head, 1, outgoing)
                            addNeighbors(from: head, 1, incoming)
                            head += 1
                        }
                    } else {
                        // When all nodes are known, nothing is left to find.
                        while head < end, end < nodeCount {
                            let count = min(RowBatch.limit, end - head)
                            addNeighbors(from: head, count, outgoing)
                            head += count
                        }
                    }
                }
            }
        }
        return RankParts(members: members.array(end), starts: starts)
    }
}
