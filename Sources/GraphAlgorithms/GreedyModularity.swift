public import GraphModel

extension Network {
    /// Communities of high modularity: each node alone at first, then always the two that gain most become one.
    ///
    /// - Parameters:
    ///   - weight: What an edge counts.
    ///   - resolution: Below 1 larger communities are favoured, above 1 smaller ones.
    ///   - minimumCount: The number of communities at which it ends even if there is more to gain; networkx's `cutoff`.
    ///   - maximumCount: The number of communities down to which it goes on even if there is nothing to gain; networkx's
    ///     `best_n`. Communities that no edge joins are put together in the end, the largest first.
    /// - Returns: The communities, the largest first, each in the order of the nodes.
    /// - Complexity: O(*n*²) in time, where *n* is the number of nodes, and O(*n* + *m*) in space with *m* edges.
    ///
    /// A. Clauset, M. E. J. Newman, C. Moore, "Finding community structure in very large networks", Physical Review E 70
    /// (2004), 066111, https://doi.org/10.1103/PhysRevE.70.066111
    public func greedyModularityCommunities(
        weight: EdgeWeight<Node> = .unit, resolution: Double = 1, minimumCount: Int = 1, maximumCount: Int? = nil
    ) -> [[Node]] {
        let rows = CommunityRows(self, weight), sum = rows.outgoingDegrees.reduce(0, +)
        guard sum != 0 else { return nodes.map { [$0] } }
        let share = isDirected ? 1 / sum : 1 / (sum / 2), maximumCount = max(maximumCount ?? nodeCount, 1)
        let half = isDirected ? share : share * 0.5
        var out = rows.outgoingDegrees.map { $0 * half }, into = rows.incomingDegrees.map { $0 * half }
        var gains = [[Int: Double]](repeating: [:], count: nodeCount)
        for source in 0..<nodeCount {
            for (target, weight) in rows.outgoing.entries(of: source) where source != target && (isDirected || target > source) {
                gains[source][target, default: 0] += weight
                gains[target][source, default: 0] += weight
            }
        }
        for (source, row) in gains.enumerated() {
            for (target, weight) in row {
                gains[source][target] =
                    share * weight - resolution * (out[source] * into[target] + into[source] * out[target])
            }
        }
        /// The best partner of a community; of equal ones the first.
        func best(_ row: [Int: Double]) -> (partner: Int, gain: Double)? {
            row.min { ($1.value, $0.key) < ($0.value, $1.key) }.map { ($0.key, $0.value) }
        }
        var bests = gains.map(best), members = (0..<nodeCount).map { [$0] }, count = nodeCount
        while count > minimumCount {
            var chosen: (Int, Int, Double)?, candidates = 0
            for (source, best) in bests.enumerated() {
                guard let best else { continue }
                candidates += 1
                if best.gain > chosen?.2 ?? -.infinity { chosen = (source, best.partner, best.gain) }
            }
            guard let (source, target, gain) = chosen, candidates > 1 else { break }
            if gain < 0, count <= maximumCount { break }
            members[target] += members[source]
            members[source] = []
            count -= 1
            let sourceRow = gains[source], targetRow = gains[target]
            for other in Set(sourceRow.keys).union(targetRow.keys) where other != source && other != target {
                let merged: Double
                switch (targetRow[other], sourceRow[other]) {
                case (let left?, let right?): merged = left + right
                case (let left?, nil):
                    merged = left - resolution * (out[source] * into[other] + out[other] * into[source])
                case (nil, let right):
                    merged = (right ?? 0) - resolution * (out[target] * into[other] + out[other] * into[target])
                }
                gains[target][other] = merged
                gains[other][target] = merged
                gains[other][source] = nil
                bests[other] = best(gains[other])
            }
            gains[target][source] = nil
            gains[source] = [:]
            bests[source] = nil
            bests[target] = best(gains[target])
            out[target] += out[source]
            into[target] += into[source]
            out[source] = 0
            into[source] = 0
        }
        var communities = members.filter { !$0.isEmpty }.enumerated()
            .sorted { (-$0.element.count, $0.offset) < (-$1.element.count, $1.offset) }.map(\.element)
        while communities.count > maximumCount { communities[0] += communities.remove(at: 1) }
        return communities.map { nodes(ofRanks: $0.sorted()) }
    }
}
