public import GraphModel
import OrderedCollections

extension Network {
    /// Communities of high modularity: nodes move to the neighbouring community that gains most until none does, then
    /// communities become nodes and it begins again.
    ///
    /// ```swift
    /// Graph.karateClub.louvainCommunities(seed: 1).count   // 4
    /// ```
    ///
    /// - Parameters:
    ///   - weight: What an edge counts.
    ///   - resolution: Below 1 larger communities are favoured, above 1 smaller ones.
    ///   - threshold: The gain of modularity below which it ends.
    ///   - maximumLevel: How often communities become nodes at most, at least once.
    ///   - seed: Where the stream of ``PythonRandom`` begins, which shuffles the nodes as in networkx.
    /// - Returns: The communities, each in the order of the nodes.
    /// - Complexity: O(*m*) in time for a round over all nodes, where *m* is the number of edges; few rounds are usual.
    ///
    /// V. D. Blondel et al., "Fast unfolding of communities in large networks", Journal of Statistical Mechanics 2008,
    /// P10008, https://doi.org/10.1088/1742-5468/2008/10/P10008
    public func louvainCommunities(
        weight: EdgeWeight<Node> = .weight, resolution: Double = 1, threshold: Double = 1e-7, maximumLevel: Int? = nil,
        seed: Int
    ) -> [[Node]] {
        var rows = CommunityRows(self, weight), random = PythonRandom(seed: seed)
        let sum = rows.outgoingDegrees.reduce(0, +), total = isDirected ? sum : sum / 2
        guard total != 0 else { return nodes.map { [$0] } }
        var numbers = Array(0..<nodeCount), count = nodeCount, level = 0
        var modularity = rows.modularity(numbers, count: count, resolution: resolution)
        while true {
            let inner = rows.movedNodes(total: total, resolution: resolution, using: &random)
            let newModularity = rows.modularity(inner.communities, count: inner.count, resolution: resolution)
            numbers = numbers.map { inner.communities[$0] }
            count = inner.count
            level += 1
            if !inner.hasMoved || newModularity - modularity <= threshold || level >= maximumLevel ?? .max { break }
            modularity = newModularity
            rows = rows.merged(inner.communities, count: inner.count)
        }
        var communities = [[Node]](repeating: [], count: count)
        for (rank, node) in nodes.enumerated() { communities[numbers[rank]].append(node) }
        return communities
    }
}

extension CommunityRows {
    /// Moves nodes between communities, each alone at first, until no move gains.
    fileprivate func movedNodes(
        total: Double, resolution: Double, using random: inout PythonRandom
    ) -> (communities: [Int], count: Int, hasMoved: Bool) {
        let outgoingDegrees = outgoingDegrees, incomingDegrees = isDirected ? incomingDegrees : outgoingDegrees
        var outgoingSums = outgoingDegrees, incomingSums = incomingDegrees
        var communities = Array(0..<count), order = communities
        random.shuffle(&order)
        /// What chance gives to the edges between a node and a community.
        func chance(_ node: Int, _ community: Int) -> Double {
            isDirected
                ? resolution
                    * (outgoingDegrees[node] * incomingSums[community] + incomingDegrees[node] * outgoingSums[community])
                    / (total * total)
                : resolution * (outgoingSums[community] * outgoingDegrees[node]) / (2 * (total * total))
        }
        let neighbors = (0..<count).map { node in
            var row = outgoing[node]
            row[node] = nil
            if isDirected {
                for (other, weight) in incoming[node] where other != node { row[other, default: 0] += weight }
            }
            return row
        }
        var hasMoved = false, moves = 1
        while moves > 0 {
            moves = 0
            for node in order {
                let own = communities[node]
                var best = own, bestGain = 0.0, weights: OrderedDictionary<Int, Double> = [:]
                for (other, weight) in neighbors[node] { weights[communities[other], default: 0] += weight }
                outgoingSums[own] -= outgoingDegrees[node]
                incomingSums[own] -= incomingDegrees[node]
                let leaving = -(weights[own] ?? 0) / total + chance(node, own)
                for (community, weight) in weights {
                    let gain = leaving + weight / total - chance(node, community)
                    if gain > bestGain {
                        bestGain = gain
                        best = community
                    }
                }
                outgoingSums[best] += outgoingDegrees[node]
                incomingSums[best] += incomingDegrees[node]
                if best != own {
                    communities[node] = best
                    moves += 1
                    hasMoved = true
                }
            }
        }
        var numbers = [Int](repeating: -1, count: count), used = 0
        for community in Set(communities).sorted() {
            numbers[community] = used
            used += 1
        }
        return (communities.map { numbers[$0] }, used, hasMoved)
    }
}
