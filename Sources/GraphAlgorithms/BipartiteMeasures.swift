public import GraphModel

/// How alike the neighbours of two nodes are.
public enum BipartiteOverlap: String, Sendable, Hashable, CaseIterable {
    /// The common ones as a share of all.
    case dot
    /// The common ones as a share of those of the node that has fewer.
    case min
    /// The common ones as a share of those of the node that has more.
    case max
}

extension Network {
    /// The number of edges as a share of what is possible between the two sides: networkx's `bipartite.density`.
    ///
    /// - Parameter count: How many nodes are on one side.
    /// - Complexity: O(1).
    public func bipartiteDensity(sideOf count: Int) -> Double {
        guard edgeCount > 0 else { return 0 }
        let pairs = Double(count * (nodeCount - count))
        return Double(edgeCount) / (isDirected ? 2 * pairs : pairs)
    }

    /// Whether some nodes are one side of a bipartite network, of every component: networkx's `is_bipartite_node_set`.
    ///
    /// - Throws: ``NotBipartite`` if the network is not bipartite.
    /// - Complexity: O(*n* + *m*), where *n* and *m* are the numbers of nodes and edges.
    public func isBipartiteSide(_ nodes: some Sequence<Node>) throws(NotBipartite<Node>) -> Bool {
        let isIn = rankSet(of: nodes), rows = pathRows()
        var sides = [Int8](repeating: -1, count: nodeCount)
        // Components in turn, as networkx does: one that nodes do not fit comes before a later one that has no sides.
        for root in 0..<nodeCount where sides[root] < 0 {
            var queue = [root], head = 0
            sides[root] = 0
            while head < queue.count {
                let rank = queue[head]
                head += 1
                for other in rows.neighbors(of: rank).lazy.map({ Int($0) }) {
                    if sides[other] < 0 {
                        sides[other] = 1 - sides[rank]
                        queue.append(other)
                    } else if sides[other] == sides[rank] {
                        throw NotBipartite(neighbors: [node(ofRank: rank), node(ofRank: other)])
                    }
                }
            }
            guard queue.allSatisfy({ (sides[$0] == 0) == (isIn[$0] == isIn[root]) }) else { return false }
        }
        return true
    }

    /// The share of the other side's nodes that are a node's neighbours: networkx's `bipartite.degree_centrality`.
    ///
    /// - Parameter top: The nodes of one side.
    /// - Returns: The shares, the nodes of that side first.
    /// - Complexity: O(*n*), where *n* is the number of nodes.
    ///
    /// S. P. Borgatti, D. Halgin, "Analyzing affiliation networks", in: The Sage Handbook of Social Network Analysis
    /// (2011), 417–433
    public func bipartiteDegreeCentrality(top: some Sequence<Node>) -> NodeMap<Node, Double> {
        let (ranks, isTop, topCount) = sides(top), degrees = endCounts
        return nodeMap(
            ranks: ranks.map(Int32.init),
            ranks.map { Double(degrees[$0]) / Double(isTop[$0] ? nodeCount - topCount : topCount) })
    }

    /// How near a node is to all others, as a share of the nearest that is possible: networkx's
    /// `bipartite.closeness_centrality`.
    ///
    /// - Parameters:
    ///   - top: The nodes of one side.
    ///   - isNormalized: Whether to multiply by the share of nodes that can be reached.
    /// - Returns: The values, the nodes of that side first.
    /// - Complexity: O(*n* (*n* + *m*)), where *n* and *m* are the numbers of nodes and edges.
    ///
    /// S. P. Borgatti, D. Halgin, "Analyzing affiliation networks", in: The Sage Handbook of Social Network Analysis
    /// (2011), 417–433
    public func bipartiteClosenessCentrality(
        top: some Sequence<Node>, isNormalized: Bool = true
    ) -> NodeMap<Node, Double> {
        let (ranks, isTop, topCount) = sides(top), rows = pathRows(), bottomCount = nodeCount - topCount
        let values = ranks.map { rank in
            var distances = [Int](repeating: -1, count: nodeCount), queue = [Int32(rank)], head = 0, sum = 0
            distances[rank] = 0
            while head < queue.count {
                let next = queue[head]
                head += 1
                sum += distances[Int(next)]
                for entry in rows.outgoing.range(of: next) {
                    let other = rows.outgoing.targets[entry]
                    guard distances[Int(other)] < 0 else { continue }
                    distances[Int(other)] = distances[Int(next)] + 1
                    queue.append(other)
                }
            }
            guard sum > 0 else { return 0.0 }
            let (same, opposite) = isTop[rank] ? (topCount, bottomCount) : (bottomCount, topCount)
            let closeness = Double(opposite + 2 * (same - 1)) / Double(sum)
            return isNormalized ? closeness * Double(queue.count - 1) / Double(nodeCount - 1) : closeness
        }
        return nodeMap(ranks: ranks.map(Int32.init), values)
    }

    /// The share of shortest paths on which a node lies, of the most that are possible: networkx's
    /// `bipartite.betweenness_centrality`.
    ///
    /// - Parameter top: The nodes of one side.
    /// - Returns: The shares, in the order of nodes; not a number where none are possible.
    /// - Complexity: O(*n* *m*), where *n* and *m* are the numbers of nodes and edges.
    ///
    /// S. P. Borgatti, D. Halgin, "Analyzing affiliation networks", in: The Sage Handbook of Social Network Analysis
    /// (2011), 417–433
    public func bipartiteBetweennessCentrality(top: some Sequence<Node>) -> NodeMap<Node, Double> {
        let (_, isTop, topCount) = sides(top), bottomCount = nodeCount - topCount
        func most(_ same: Int, _ other: Int) -> Double {
            guard other > 0 else { return 0 }
            // Quotients as Python has them, rounded down.
            let turns: Int = same > 0 ? (same - 1) / other : -1
            let rest: Int = same - 1 - turns * other, steps: Int = other * (turns + 1)
            let sum: Int = steps * steps + steps * (2 * rest - turns - 1) - rest * (2 * turns - rest + 3)
            return Double(sum) / 2
        }
        let topMost = most(topCount, bottomCount), bottomMost = most(bottomCount, topCount)
        let values = betweennessCentrality(normalized: false).values
        return nodeMap(values.indices.map { values[$0] / (isTop[$0] ? topMost : bottomMost) })
    }

    /// How alike the neighbours of a node are to those of the nodes with which it has neighbours in common, on an average:
    /// networkx's `latapy_clustering`.
    ///
    /// - Parameters:
    ///   - nodes: The nodes; all if `nil`.
    ///   - overlap: How alike the neighbours of two nodes are.
    /// - Throws: ``NotBipartite`` if the network is not bipartite, `NodeNotFound` if a node is not in it.
    /// - Complexity: O(*k* *d*), where *k* is the number of ways of two edges and *d* is the highest degree.
    ///
    /// M. Latapy, C. Magnien, N. Del Vecchio, "Basic notions for the analysis of large two-mode networks", Social Networks
    /// 30 (2008), 31–48, https://doi.org/10.1016/j.socnet.2007.04.006
    public func bipartiteClustering(
        of nodes: [Node]? = nil, overlap: BipartiteOverlap = .dot
    ) throws -> NodeMap<Node, Double> {
        _ = try bipartiteColoring()
        let rows = pathRows(), neighbors = NeighborRows(rows.outgoing)
        let ranks = try distinctRanks(of: nodes),
            values = ranks.map { rank in
                let others = rows.twoSteps(from: rank)
                let sum = others.reduce(0.0) { sum, other in
                    let common = neighbors.commonCount(rank, other)
                    let (left, right) = (neighbors[rank].count, neighbors[other].count)
                    let whole =
                        switch overlap {
                        case .dot: left + right - common
                        case .min: Swift.min(left, right)
                        case .max: Swift.max(left, right)
                        }
                    return whole == 0 ? .nan : sum + Double(common) / Double(whole)
                }
                return sum > 0 ? sum / Double(others.count) : sum
            }
        return nodeMap(ranks: ranks.map(Int32.init), values)
    }

    /// Four times the number of cycles of four nodes by the number of paths of three edges: networkx's
    /// `robins_alexander_clustering`.
    ///
    /// - Complexity: O(*k* *d*), where *k* is the number of ways of three edges and *d* is the highest degree.
    ///
    /// G. Robins, M. Alexander, "Small worlds among interlocking directors", Computational & Mathematical Organization
    /// Theory 10 (2004), 69–94, https://doi.org/10.1023/B:CMOT.0000032580.12184.c0
    public var robinsAlexanderClustering: Double {
        guard nodeCount >= 4, edgeCount >= 3 else { return 0 }
        let rows = pathRows(), neighbors = NeighborRows(rows.outgoing)
        var paths = 0, cycles = 0
        for first in 0..<nodeCount {
            for second in neighbors[first].map(Int.init) {
                for third in neighbors[second].map(Int.init) where third != first {
                    paths += neighbors[third].count { Int($0) != first && Int($0) != second }
                }
            }
            guard neighbors[first].count > 1 else { continue }
            for other in rows.twoSteps(from: first) where other > first {
                let common = neighbors.commonCount(first, other)
                cycles += common * (common - 1)
            }
        }
        return paths == 0 ? 0 : 4 * (Double(cycles) / 4) / (Double(paths) / 2)
    }

    /// The share of pairs of a node's neighbours that have another neighbour in common: networkx's `node_redundancy`.
    ///
    /// - Parameter nodes: The nodes; all if `nil`.
    /// - Throws: `NodeNotFound` if a node is not in the network.
    /// - Returns: The shares; not a number for a node that has fewer than two neighbours.
    /// - Complexity: O(*k* *d*), where *k* is the number of pairs of neighbours and *d* is the highest degree.
    ///
    /// M. Latapy, C. Magnien, N. Del Vecchio, "Basic notions for the analysis of large two-mode networks", Social Networks
    /// 30 (2008), 31–48, https://doi.org/10.1016/j.socnet.2007.04.006
    public func redundancy(of nodes: [Node]? = nil) throws(NodeNotFound<Node>) -> NodeMap<Node, Double> {
        let neighbors = NeighborRows(pathRows().outgoing)
        let ranks = try distinctRanks(of: nodes),
            values = ranks.map { rank in
                let row = neighbors[rank].map(Int.init)
                var overlap = 0
                for (place, first) in row.enumerated() {
                    for second in row[(place + 1)...] {
                        let common = neighbors.commonCount(first, second)
                        let isShared = neighbors.contains(first, Int32(rank)) && neighbors.contains(second, Int32(rank))
                        if common > (isShared ? 1 : 0) { overlap += 1 }
                    }
                }
                return 2 * Double(overlap) / Double(row.count * (row.count - 1))
            }
        return nodeMap(ranks: ranks.map(Int32.init), values)
    }

    /// The ranks of some nodes, or of all, each once.
    private func distinctRanks(of nodes: [Node]?) throws(NodeNotFound<Node>) -> [Int] {
        guard let nodes else { return Array(0..<nodeCount) }
        var isIn = [Bool](repeating: false, count: nodeCount), ranks: [Int] = []
        for rank in try self.ranks(of: nodes).map(Int.init) where !isIn[rank] {
            ranks.append(rank)
            isIn[rank] = true
        }
        return ranks
    }

    /// The ranks of one side and then the others, which are of that side, and how many.
    private func sides(_ top: some Sequence<Node>) -> (ranks: [Int], isTop: [Bool], topCount: Int) {
        let isTop = rankSet(of: top), ranks = 0..<nodeCount, above = ranks.filter { isTop[$0] }
        return (above + ranks.filter { !isTop[$0] }, isTop, above.count)
    }
}
