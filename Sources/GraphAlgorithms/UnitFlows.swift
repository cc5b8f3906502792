import GraphModel

/// Flows of one unit an edge, or one a node: what connectivity is counted with. Parallel edges count once.
struct UnitFlows {
    private(set) var residual: ResidualNetwork
    /// Whether a node lets one unit through: then it is two, the one at which arcs arrive and the one they leave.
    let hasSplitNodes: Bool

    init(edgesOf rows: PathRows) {
        hasSplitNodes = false
        var pairs: [ResidualNetwork.Pair] = []
        for tail in 0..<Int32(rows.nodeCount) {
            for entry in rows.outgoing.range(of: tail) {
                let head = rows.outgoing.targets[entry]
                guard rows.isDirected ? head != tail : head > tail else { continue }
                pairs.append(.init(tail: tail, head: head, forward: 1, backward: rows.isDirected ? 0 : 1))
            }
        }
        residual = ResidualNetwork(nodeCount: rows.nodeCount, pairs: pairs)
    }

    init(nodesOf rows: PathRows) {
        hasSplitNodes = true
        var pairs: [ResidualNetwork.Pair] = []
        for node in 0..<Int32(rows.nodeCount) {
            pairs.append(.init(tail: 2 * node, head: 2 * node + 1, forward: 1))
            for entry in rows.outgoing.range(of: node) {
                pairs.append(.init(tail: 2 * node + 1, head: 2 * rows.outgoing.targets[entry], forward: 1))
            }
        }
        residual = ResidualNetwork(nodeCount: 2 * rows.nodeCount, pairs: pairs)
    }

    private func start(_ source: Int) -> Int { hasSplitNodes ? 2 * source + 1 : source }
    private func end(_ target: Int) -> Int { hasSplitNodes ? 2 * target : target }

    /// How many ways there are that have no edge, or no node, in common; no more than a limit.
    mutating func count(from source: Int, to target: Int, upTo limit: Int = .max) -> Int {
        residual.empty()
        let limit = limit == .max ? Double.infinity : Double(max(0, limit))
        return Int(residual.fill(from: start(source), to: end(target), upTo: limit) ?? 0)
    }

    /// On which side of the cut nearest to the target each node is after a ``count(from:to:upTo:)``; of split nodes both
    /// halves, one after the other.
    func isBehindCut(to target: Int) -> [Bool] { residual.isReaching(end(target)) }

    /// The ways of the last ``count(from:to:upTo:)``.
    func paths(from source: Int, to target: Int) -> [[Int]] {
        var next = (0..<residual.nodeCount).map { node in
            residual.arcs(of: node).filter { arc in
                residual.flows[Int(arc) / 2] == (arc % 2 == 0 ? 1 : -1)
            }.makeIterator()
        }
        var paths: [[Int]] = []
        let start = start(source), end = end(target)
        while let first = next[start].next() {
            var path = [start], node = Int(residual.heads[Int(first)])
            while node != end, let arc = next[node].next() {
                path.append(node)
                node = Int(residual.heads[Int(arc)])
            }
            path.append(node)
            guard hasSplitNodes else {
                paths.append(path)
                continue
            }
            var nodes: [Int] = []
            for node in path where nodes.last != node / 2 { nodes.append(node / 2) }
            paths.append(nodes)
        }
        return paths
    }
}

extension PathRows {
    /// Whether there is a way from every node to every other, disregarding directions; no if there are no nodes.
    var isInOnePart: Bool {
        guard nodeCount > 0 else { return false }
        var parts = UnionFind(count: nodeCount)
        for tail in 0..<Int32(nodeCount) {
            for entry in outgoing.range(of: tail) { parts.unite(Int(tail), Int(outgoing.targets[entry])) }
        }
        return parts.setCount == 1
    }

    /// The other ends of a node's edges: where there are directions, first those they come from.
    func neighbors(of rank: Int) -> [Int32] {
        let row = Array(outgoing.targets[outgoing.range(of: Int32(rank))])
        return isDirected ? Array(incoming.targets[incoming.range(of: Int32(rank))]) + row : row
    }

    /// The pairs of nodes between which a cut of the least number of nodes is sure to be: from a node to all that are not
    /// its neighbours, and between its neighbours where they are not joined.
    ///
    /// A. H. Esfahanian, S. L. Hakimi, "On computing the connectivities of graphs and digraphs", Networks 14 (1984),
    /// 355–366, https://doi.org/10.1002/net.3230140211
    func nodeCutPairs(around node: Int) -> some Sequence<(source: Int, target: Int)> {
        let near = neighbors(of: node)
        var isNear = [Bool](repeating: false, count: nodeCount)
        for other in near { isNear[Int(other)] = true }
        isNear[node] = true
        let far = (0..<nodeCount).lazy.filter { !isNear[$0] }.map { (source: node, target: $0) }
        var between: [(source: Int, target: Int)] = []
        for (place, first) in near.enumerated() {
            let joined = Set(outgoing.targets[outgoing.range(of: first)])
            for (otherPlace, second) in near.enumerated()
            where isDirected ? otherPlace != place : otherPlace > place {
                if !joined.contains(second) { between.append((Int(first), Int(second))) }
            }
        }
        return [Array(far), between].joined()
    }

    /// Nodes to one of which every other has an edge, beginning with one: networkx's `dominating_set`.
    func dominatingRanks(from start: Int) -> [Int] {
        var isDominated = [Bool](repeating: false, count: nodeCount), ranks = [start]
        isDominated[start] = true
        for entry in outgoing.range(of: Int32(start)) { isDominated[Int(outgoing.targets[entry])] = true }
        for rank in 0..<nodeCount where !isDominated[rank] {
            ranks.append(rank)
            isDominated[rank] = true
            for entry in outgoing.range(of: Int32(rank)) { isDominated[Int(outgoing.targets[entry])] = true }
        }
        return ranks
    }

    /// The pairs of nodes between which a cut of the least number of edges is sure to be, unless it is around one node.
    func edgeCutPairs() -> [(source: Int, target: Int)] {
        guard !isDirected else { return (0..<nodeCount).map { ($0, ($0 + 1) % nodeCount) }.filter { $0.0 != $0.1 } }
        for start in 0..<nodeCount {
            let ranks = dominatingRanks(from: start)
            if ranks.count > 1 { return ranks.dropFirst().map { (start, $0) } }
        }
        return []
    }
}
