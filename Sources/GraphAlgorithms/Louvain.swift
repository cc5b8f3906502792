public import GraphModel

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
        var numbers = (0..<Int32(nodeCount)).map { $0 }, count = nodeCount, level = 0
        var modularity = rows.modularity(numbers, count: count, resolution: resolution)
        while true {
            let inner = rows.movedNodes(total: total, resolution: resolution, using: &random)
            let newModularity = rows.modularity(inner.communities, count: inner.count, resolution: resolution)
            numbers = numbers.map { inner.communities[Int($0)] }
            count = inner.count
            level += 1
            if !inner.hasMoved || newModularity - modularity <= threshold || level >= maximumLevel ?? .max { break }
            modularity = newModularity
            rows = rows.merged(inner.communities, count: inner.count)
        }
        var starts = [Int](repeating: 0, count: count + 1)
        for number in numbers { starts[Int(number) + 1] += 1 }
        for number in 0..<count { starts[number + 1] += starts[number] }
        var members = [Int32](repeating: 0, count: nodeCount), next = starts
        for (rank, number) in numbers.enumerated() {
            members[next[Int(number)]] = Int32(rank)
            next[Int(number)] += 1
        }
        return nodes(ofRanks: members, partedAt: Array(starts[..<count]))
    }
}

extension CommunityRows {
    /// Moves nodes between communities, each alone at first, until no move gains.
    fileprivate func movedNodes(
        total: Double, resolution: Double, using random: inout PythonRandom
    ) -> (communities: [Int32], count: Int, hasMoved: Bool) {
        var order = Array(0..<count)
        random.shuffle(&order)
        let outgoingDegrees = Scratch(outgoingDegrees), incomingDegrees = Scratch(incomingDegrees)
        let outgoingSums = Scratch(outgoingDegrees.array()), incomingSums = Scratch(incomingDegrees.array())
        let communities = Scratch((0..<Int32(count)).map { $0 })
        // What the node at hand shares with each community, 0 for all others, and which those are, in the order in which they
        // were met.
        let weights = Scratch(repeating: 0.0, count: count), met = Scratch<Int32>(capacity: count + 1)
        let nodes = Scratch(order.map { Int32($0) }), batch = RowBatch()
        let isDirected = isDirected, neighbors = neighbors
        /// What chance gives to the edges between a node and a community.
        @inline(__always) func chance(_ node: Int, _ community: Int32) -> Double {
            isDirected
                ? resolution
                    * (outgoingDegrees[node] * incomingSums[community] + incomingDegrees[node] * outgoingSums[community])
                    / (total * total)
                : resolution * (outgoingSums[community] * outgoingDegrees[node]) / (2 * (total * total))
        }
        var hasMoved = false, moves = 1
        RowPointers.with(neighbors.offsets, neighbors.targets) { rows in
            neighbors.weights.withUnsafeBufferPointer { rowWeights in
                while moves > 0 {
                    moves = 0
                    for place in 0..<count {
                        if place % RowBatch.limit == 0 {
                            batch.load(
                                nodes.base + place, count: min(RowBatch.limit, count - place), of: rows,
                                weights: rowWeights.baseAddress)
                        }
                        let node = Int(nodes[place]), own = communities[node]
                        var best = own, bestGain = 0.0, metCount = 0
                        for entry in batch[place % RowBatch.limit] where rows.targets[entry] != node {
                            let community = communities[rows.targets[entry]], weight = weights[community]
                            // One whose weights add up to 0 is met once more, which changes nothing.
                            met[metCount] = community
                            metCount += weight == 0 ? 1 : 0
                            weights[community] = weight + rowWeights[entry]
                        }
                        outgoingSums[own] -= outgoingDegrees[node]
                        incomingSums[own] -= incomingDegrees[node]
                        let leaving = -weights[own] / total + chance(node, own)
                        for place in 0..<metCount {
                            let community = met[place]
                            let gain = leaving + weights[community] / total - chance(node, community)
                            if gain > bestGain {
                                bestGain = gain
                                best = community
                            }
                        }
                        for place in 0..<metCount { weights[met[place]] = 0 }
                        outgoingSums[best] += outgoingDegrees[node]
                        incomingSums[best] += incomingDegrees[node]
                        if best != own {
                            communities[node] = best
                            moves += 1
                            hasMoved = true
                        }
                    }
                }
            }
        }
        // Numbered anew without gaps, in the old order.
        let isUsed = Scratch(repeating: false, count: count)
        for node in 0..<count { isUsed[communities[node]] = true }
        var used: Int32 = 0
        for community in 0..<count where isUsed[community] {
            met[community] = used
            used += 1
        }
        return ((0..<count).map { met[communities[$0]] }, Int(used), hasMoved)
    }
}
