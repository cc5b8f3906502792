public import GraphModel

/// A network is not bipartite.
public struct NotBipartite<Node: Hashable & Sendable>: Error, Hashable, CustomStringConvertible {
    /// Two neighbours that would have to be on one side.
    public let neighbors: [Node]

    public init(neighbors: [Node]) { self.neighbors = neighbors }

    public var description: String {
        "Graph is not bipartite: \(neighbors.map { String(reflecting: $0) }.joined(separator: " and ")) "
            + "are neighbours on one side"
    }
}

extension Network {
    /// Whether nodes can be put on two sides so that every edge leads from one to the other, disregarding directions.
    ///
    /// - Complexity: O(*n* + *m*) time and space, where *n* and *m* are the numbers of nodes and edges.
    public var isBipartite: Bool {
        if case .sides = topology.sides() { return true }
        return false
    }

    /// The side of each node, 0 or 1, such that no neighbours are on one side; directions are disregarded.
    ///
    /// ```swift
    /// let path = Graph(edges: [("a", "b"), ("b", "c")])
    /// try path.bipartiteColoring()  // ["a": 1, "b": 0, "c": 1]
    /// ```
    /// In every component the first node is on side 1; a node without neighbours is on side 0.
    ///
    /// - Throws: ``NotBipartite`` if there is a cycle of odd length; a loop is one.
    /// - Complexity: O(*n* + *m*) time and space, where *n* and *m* are the numbers of nodes and edges.
    public func bipartiteColoring() throws(NotBipartite<Node>) -> NodeMap<Node, Int> {
        switch topology.sides() {
        case .sides(let sides, let order):
            return nodeMap(ranks: order.map { Int32($0) }, order.map { Int(sides[$0]) })
        case .clash(let first, let second):
            throw NotBipartite(neighbors: [node(ofRank: first), node(ofRank: second)])
        }
    }

    /// The nodes of the two sides, the side of the first node first, each in the order of nodes.
    ///
    /// ```swift
    /// let path = Graph(edges: [("a", "b"), ("b", "c")])
    /// try path.bipartiteSets()  // (top: ["a", "c"], bottom: ["b"])
    /// ```
    /// Where the network is not connected there are several answers, and networkx gives none; here every component's first
    /// node is at the top, and nodes without neighbours are at the bottom.
    ///
    /// - Throws: ``NotBipartite`` if there is a cycle of odd length; a loop is one.
    /// - Complexity: O(*n* + *m*) time and space, where *n* and *m* are the numbers of nodes and edges.
    public func bipartiteSets() throws(NotBipartite<Node>) -> (top: [Node], bottom: [Node]) {
        let colors = try bipartiteColoring()
        return (nodes.filter { colors[$0] == 1 }, nodes.filter { colors[$0] == 0 })
    }

    /// The nodes of the two sides where there is one answer only: networkx's `bipartite.sets`.
    ///
    /// - Parameter top: The nodes of one side; needed where the network is not connected.
    /// - Throws: ``AmbiguousSides`` if the network is not connected and `top` is missing, ``NotBipartite`` if it is not
    ///   bipartite, `NodeNotFound` if a node is not in it.
    /// - Complexity: O(*n* + *m*) time and space, where *n* and *m* are the numbers of nodes and edges.
    public func bipartiteSets(top: [Node]?) throws -> (top: [Node], bottom: [Node]) {
        let isTop = try topRanks(top), ranks = 0..<nodeCount
        return (nodes(ofRanks: ranks.filter { isTop[$0] }), nodes(ofRanks: ranks.filter { !isTop[$0] }))
    }
}

enum BipartiteSides {
    /// The side of each rank, and the ranks in the order in which they got one.
    case sides([Int8], order: [Int])
    /// Two neighbours that would be on one side.
    case clash(Int, Int)
}

extension Topology {
    func sides() -> BipartiteSides {
        var sides = [Int8](repeating: -1, count: nodeCount), order: [Int] = [], isolated: [Int] = []
        order.reserveCapacity(nodeCount)
        for root in 0..<nodeCount where sides[root] < 0 {
            guard !outgoing.range(of: root).isEmpty else {
                if incoming.range(of: root).isEmpty { isolated.append(root) }
                continue
            }
            var stack = [root]
            sides[root] = 1
            order.append(root)
            while let rank = stack.popLast() {
                for side in isDirected ? [incoming, outgoing] : [outgoing] {
                    for entry in side.range(of: rank) {
                        let target = Int(side.targets[entry])
                        if sides[target] < 0 {
                            sides[target] = 1 - sides[rank]
                            order.append(target)
                            stack.append(target)
                        } else if sides[target] == sides[rank] {
                            return .clash(rank, target)
                        }
                    }
                }
            }
        }
        for rank in isolated { sides[rank] = 0 }
        return .sides(sides, order: order + isolated)
    }
}
