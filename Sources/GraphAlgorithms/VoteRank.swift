public import GraphModel

extension Network {
    /// The most influential nodes by election: every node votes for its neighbours, the one with most votes is chosen, and
    /// its neighbours' votes count less from then on. networkx's `voterank`.
    ///
    /// ```swift
    /// Graph.star(4).voteRank()   // [0]
    /// ```
    ///
    /// - Parameter count: How many nodes are chosen at most; all that get a vote if not given.
    /// - Returns: The nodes, the most influential first.
    /// - Complexity: O(*k*(*n* + *m*)) in time, where *n* and *m* are the numbers of nodes and edges and *k* is that of chosen
    ///   nodes.
    ///
    /// J.-X. Zhang et al., "Identifying a set of influential spreaders in complex networks", Scientific Reports 6 (2016),
    /// 27823, https://doi.org/10.1038/srep27823
    public func voteRank(count: Int? = nil) -> [Node] {
        guard nodeCount > 0 else { return [] }
        let side = topology.outgoing
        // In the steps in which networkx divides: ties hang on the last digit.
        let loss = 1 / (Double(side.targets.count + (isDirected ? 0 : selfLoops.count)) / Double(nodeCount))
        var abilities = [Double](repeating: 1, count: nodeCount), chosen: [Int] = []
        var isChosen = [Bool](repeating: false, count: nodeCount)
        for _ in 0..<min(max(count ?? nodeCount, 0), nodeCount) {
            var votes = [Double](repeating: 0, count: nodeCount)
            for rank in 0..<nodeCount {
                for entry in side.range(of: rank) {
                    let other = Int(side.targets[entry])
                    guard isDirected || other >= rank else { continue }
                    votes[rank] += abilities[other]
                    if !isDirected { votes[other] += abilities[rank] }
                }
            }
            var best = -1
            for rank in 0..<nodeCount where !isChosen[rank] && votes[rank] > (best < 0 ? 0 : votes[best]) {
                best = rank
            }
            if best < 0 { break }
            chosen.append(best)
            isChosen[best] = true
            abilities[best] = 0
            for entry in side.range(of: best) {
                let other = Int(side.targets[entry])
                abilities[other] = max(abilities[other] - loss, 0)
            }
        }
        return nodes(ofRanks: chosen)
    }
}
