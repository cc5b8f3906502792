public import GraphModel

extension Network {
    /// For every node, how much leads through it if every other node gets one from everywhere, divided evenly at every node
    /// among the ones before it: networkx's `load_centrality`.
    ///
    /// It is near to betweenness, but not the same.
    ///
    /// - Parameters:
    ///   - cutoff: How long the paths may be that are looked at; `nil` for any length.
    ///   - normalized: Whether to divide by the number of pairs of other nodes.
    ///   - weight: What an edge counts; weights must be positive.
    /// - Returns: A number for every node, in order.
    /// - Complexity: O(*nm*) in time, where *n* and *m* are the numbers of nodes and edges, with weights times log *n*.
    ///
    /// K.-I. Goh, B. Kahng, D. Kim, "Universal behavior of load distribution in scale-free networks", Physical Review Letters
    /// 87 (2001), 278701, https://doi.org/10.1103/PhysRevLett.87.278701
    public func loadCentrality(
        cutoff: Double? = nil, normalized: Bool = true, weight: EdgeWeight<Node> = .unit
    ) -> NodeMap<Node, Double> {
        var scores = [Double](repeating: 0, count: nodeCount), loads = scores
        var search = ShortestPathSearch(pathRows(weight).outgoing)
        for source in 0..<Int32(nodeCount) {
            search.run(from: source, limit: cutoff ?? .infinity)
            for rank in search.order { loads[Int(rank)] = 1 }
            for rank in search.order.reversed() where search.distances[Int(rank)] > 0 {
                let previous = search.predecessors(of: rank), share = loads[Int(rank)] / Double(previous.count)
                for other in previous {
                    if other == source { break }
                    loads[Int(other)] += share
                }
            }
            for rank in search.order { scores[Int(rank)] += loads[Int(rank)] - 1 }
        }
        guard normalized, nodeCount > 2 else { return nodeMap(scores) }
        let scale = 1 / (Double(nodeCount - 1) * Double(nodeCount - 2))
        return nodeMap(scores.map { $0 * scale })
    }

    /// For every edge in both directions, how much leads over it if every edge gets one from everywhere: networkx's
    /// `edge_load_centrality`.
    ///
    /// - Parameter cutoff: How many edges the paths may have that are looked at; `nil` for any number.
    /// - Returns: A number for every pair of joined nodes and for the pair the other way round, in the order of the edges.
    /// - Complexity: O(*nm*) in time, where *n* and *m* are the numbers of nodes and edges.
    public func edgeLoadCentrality(cutoff: Int? = nil) -> [(source: Node, target: Node, value: Double)] {
        let rows = pathRows()
        var pairs: [(Int32, Int32)] = [], numbers: [UInt64: Int] = [:]
        func key(_ source: Int32, _ target: Int32) -> UInt64 { UInt64(UInt32(source)) << 32 | UInt64(UInt32(target)) }
        for source in 0..<Int32(nodeCount) {
            for entry in rows.outgoing.range(of: source) where isDirected || rows.outgoing.targets[entry] >= source {
                let target = rows.outgoing.targets[entry]
                for (first, second) in [(source, target), (target, source)] where numbers[key(first, second)] == nil {
                    numbers[key(first, second)] = pairs.count
                    pairs.append((first, second))
                }
            }
        }
        var scores = [Double](repeating: 0, count: pairs.count), search = ShortestPathSearch(rows.outgoing)
        for source in 0..<Int32(nodeCount) {
            var loads = [Double](repeating: 1, count: pairs.count)
            search.run(from: source, limit: cutoff.map(Double.init) ?? .infinity)
            for rank in search.order.reversed() {
                for middle in search.predecessors(of: rank) {
                    let previous = search.predecessors(of: middle)
                    guard let there = numbers[key(rank, middle)], let back = numbers[key(middle, rank)] else {
                        continue
                    }
                    for other in previous {
                        guard let onThere = numbers[key(middle, other)], let onBack = numbers[key(other, middle)]
                        else { continue }
                        loads[onThere] += loads[there] / Double(previous.count)
                        loads[onBack] += loads[back] / Double(previous.count)
                    }
                }
            }
            for index in loads.indices { scores[index] += loads[index] }
        }
        return zip(pairs, scores).map { (node(ofRank: Int($0.0)), node(ofRank: Int($0.1)), $1) }
    }
}
