public import GraphModel

/// There are several answers: the sides of a network that is not connected can be put together in more than one way.
public struct AmbiguousSides: Error, Hashable, CustomStringConvertible {
    public init() {}

    public var description: String {
        "the graph is not connected, so there are several ways to put its nodes on two sides; name those of one side"
    }
}

extension Network {
    /// As many edges as possible without common nodes between the two sides: networkx's `hopcroft_karp_matching`,
    /// `maximum_matching` and `eppstein_matching`.
    ///
    /// ```swift
    /// let graph = Graph(edges: [(1, "a"), (1, "b"), (2, "a")].map { ("\($0)", $1) })
    /// try graph.bipartiteMatching()  // ["1": "b", "2": "a", "a": "2", "b": "1"]
    /// ```
    /// In a directed network, edges count that lead from the top.
    ///
    /// - Parameter top: The nodes of one side; needed where the network is not connected.
    /// - Returns: For every node that has one its mate: first the nodes at the top, then the others, each in order.
    /// - Throws: ``AmbiguousSides`` if the network is not connected and `top` is missing, ``NotBipartite`` if it is not
    ///   bipartite, `NodeNotFound` if a node is not in it.
    /// - Complexity: O(*m* √*n*) time and O(*n*) space, where *n* and *m* are the numbers of nodes and edges.
    ///
    /// J. E. Hopcroft, R. M. Karp, "An n^(5/2) algorithm for maximum matchings in bipartite graphs", SIAM Journal on
    /// Computing 2 (1973), 225–231, https://doi.org/10.1137/0202019
    public func bipartiteMatching(top: [Node]? = nil) throws -> NodeMap<Node, Node> {
        let isTop = try topRanks(top)
        let mates = pathRows().hopcroftKarp(isTop)
        let ranks = (0..<nodeCount).filter { mates[$0] >= 0 }
        let ordered = ranks.filter { isTop[$0] } + ranks.filter { !isTop[$0] }
        return nodeMap(ranks: ordered.map(Int32.init), ordered.map { node(ofRank: Int(mates[$0])) })
    }

    /// The fewest nodes such that every edge has one of them, made of a matching of as many edges as possible: networkx's
    /// `to_vertex_cover`.
    ///
    /// - Parameters:
    ///   - matching: The mate of every node that has one.
    ///   - top: The nodes of one side; needed where the network is not connected.
    /// - Returns: The nodes, in order.
    /// - Throws: As ``bipartiteMatching(top:)``.
    /// - Complexity: O(*n* + *m*) time, where *n* and *m* are the numbers of nodes and edges.
    ///
    /// D. Kőnig, "Gráfok és mátrixok", Matematikai és Fizikai Lapok 38 (1931), 116–119
    public func vertexCover(of matching: some Sequence<(key: Node, value: Node)>, top: [Node]? = nil) throws -> [Node] {
        let isTop = try topRanks(top), rows = pathRows()
        var mates = [Int32](repeating: -1, count: nodeCount)
        for (node, mate) in matching {
            let first = try requiredRank(of: node), second = try requiredRank(of: mate)
            mates[Int(first)] = second
            mates[Int(second)] = first
        }
        // What can be reached from a free node at the top by edges that are and are not in the matching in turn.
        var isReached = [Bool](repeating: false, count: nodeCount)
        var frontier = (0..<nodeCount).filter { isTop[$0] && mates[$0] < 0 }
        for rank in frontier { isReached[rank] = true }
        while let rank = frontier.popLast() {
            for entry in rows.outgoing.range(of: Int32(rank)) {
                let other = Int(rows.outgoing.targets[entry])
                guard !isReached[other], Int(mates[rank]) != other else { continue }
                isReached[other] = true
                guard mates[other] >= 0, !isReached[Int(mates[other])] else { continue }
                isReached[Int(mates[other])] = true
                frontier.append(Int(mates[other]))
            }
        }
        return nodes(ofRanks: (0..<nodeCount).filter { isTop[$0] != isReached[$0] })
    }

    /// Which ranks are at the top.
    func topRanks(_ top: [Node]?) throws -> [Bool] {
        if let top {
            for node in top { _ = try requiredRank(of: node) }
            return rankSet(of: top)
        }
        guard pathRows().isInOnePart else { throw AmbiguousSides() }
        switch topology.sides() {
        case .sides(let sides, _): return sides.map { $0 == 1 }
        case .clash(let first, let second): throw NotBipartite(neighbors: [node(ofRank: first), node(ofRank: second)])
        }
    }
}

extension PathRows {
    /// The mate of every rank, -1 where it has none.
    fileprivate func hopcroftKarp(_ isTop: [Bool]) -> [Int32] {
        let top = (0..<Int32(nodeCount)).filter { isTop[Int($0)] }
        var mates = [Int32](repeating: -1, count: nodeCount), levels = mates, queue: [Int32] = []
        while true {
            queue.removeAll(keepingCapacity: true)
            for rank in top {
                levels[Int(rank)] = mates[Int(rank)] < 0 ? 0 : -1
                if mates[Int(rank)] < 0 { queue.append(rank) }
            }
            var head = 0, hasFree = false
            while head < queue.count {
                let rank = queue[head]
                head += 1
                for entry in outgoing.range(of: rank) {
                    let other = outgoing.targets[entry], mate = mates[Int(other)]
                    if mate < 0 {
                        hasFree = hasFree || !isTop[Int(other)]
                    } else if levels[Int(mate)] < 0, !isTop[Int(other)] {
                        levels[Int(mate)] = levels[Int(rank)] + 1
                        queue.append(mate)
                    }
                }
            }
            guard hasFree else { return mates }
            var next = outgoing.offsets
            for root in top where mates[Int(root)] < 0 {
                // A path of nodes at the top; the next entry of each says through which edge it goes on.
                var path = [root]
                while let rank = path.last {
                    guard next[Int(rank)] < outgoing.offsets[Int(rank) + 1] else {
                        levels[Int(rank)] = -1
                        path.removeLast()
                        if let before = path.last { next[Int(before)] += 1 }
                        continue
                    }
                    let other = outgoing.targets[Int(next[Int(rank)])], mate = mates[Int(other)]
                    if !isTop[Int(other)], mate < 0 {
                        for rank in path {
                            let other = outgoing.targets[Int(next[Int(rank)])]
                            mates[Int(rank)] = other
                            mates[Int(other)] = rank
                        }
                        break
                    }
                    if !isTop[Int(other)], levels[Int(mate)] == levels[Int(rank)] + 1 {
                        path.append(mate)
                    } else {
                        next[Int(rank)] += 1
                    }
                }
            }
        }
    }
}
