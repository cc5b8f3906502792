public import GraphModel

/// Some nodes cannot all be in one independent set.
public struct NotIndependent<Node: Hashable & Sendable>: Error, Hashable, CustomStringConvertible {
    /// Two of them that are neighbours.
    public let neighbors: [Node]

    public var description: String {
        "\(neighbors.map { String(reflecting: $0) }.joined(separator: " and ")) are neighbours"
    }
}

extension Network where Direction == Undirected {
    /// Nodes of which no two are neighbours and to which no other node can be added, drawn at random: networkx's
    /// `maximal_independent_set`.
    ///
    /// ```swift
    /// let star = Graph(edges: [("sun", "earth"), ("sun", "mars")])
    /// try star.maximalIndependentSet(including: ["mars"], seed: 1)  // ["mars", "earth"]
    /// ```
    /// Nodes are drawn by Python's stream; where nodes are the numbers from 0 up in order, they are networkx's.
    ///
    /// - Parameters:
    ///   - nodes: Nodes that the set is to have; if there are none, one is drawn.
    ///   - seed: The seed of Python's stream.
    /// - Returns: The nodes in the order in which they were taken.
    /// - Throws: `NodeNotFound` if a node is not in the network, ``NotIndependent`` if two of them are neighbours.
    /// - Complexity: O(*n* *k* + *m*) time, where *n* and *m* are the numbers of nodes and edges and *k* is that of the set.
    public func maximalIndependentSet(including nodes: [Node] = [], seed: Int = 0) throws -> [Node] {
        guard nodeCount > 0 else { return [] }
        let side = topology.outgoing
        var random = PythonRandom(seed: seed), isFree = [Bool](repeating: true, count: nodeCount), taken: [Int] = []
        var isTaken = [Bool](repeating: false, count: nodeCount)
        func take(_ rank: Int) {
            taken.append(rank)
            isTaken[rank] = true
            isFree[rank] = false
            for target in side.targets[side.range(of: rank)] { isFree[Int(target)] = false }
        }
        for node in nodes {
            let rank = Int(try requiredRank(of: node))
            if !isTaken[rank] { take(rank) }
        }
        if nodes.isEmpty { take(random.choice(Array(0..<nodeCount))) }
        for rank in taken {
            if let other = side.targets[side.range(of: rank)].first(where: { isTaken[Int($0)] }) {
                if nodes.isEmpty { break }
                throw NotIndependent(neighbors: [node(ofRank: rank), node(ofRank: Int(other))])
            }
        }
        var free = isFree.indices.filter { isFree[$0] }
        while !free.isEmpty {
            take(random.choice(free))
            free = free.filter { isFree[$0] }
        }
        return self.nodes(ofRanks: taken)
    }
}
