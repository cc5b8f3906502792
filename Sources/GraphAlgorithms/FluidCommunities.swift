public import GraphModel

extension Network where Direction == Undirected, Multiplicity == SingleEdges {
    /// A given number of communities that spread over the network like fluids and push each other back: networkx's
    /// `asyn_fluidc`.
    ///
    /// - Parameters:
    ///   - count: The number of communities.
    ///   - maximumIterations: The number of rounds after which it ends even if nodes still change.
    ///   - seed: Where the stream of `PythonRandom` begins, from which everything is drawn as networkx draws it.
    /// - Returns: The communities, each in the order of the nodes.
    /// - Throws: ``InvalidArgument`` if the count is not from 1 to the number of nodes or the number of rounds not positive;
    ///   ``Unreachable`` if there are nodes without a path between them.
    /// - Complexity: O(*m*) in time for a round, where *m* is the number of edges.
    ///
    /// F. Parés et al., "Fluid communities: a competitive and highly scalable community detection algorithm", Complex
    /// Networks & Their Applications VI (2018), 229–240, https://doi.org/10.1007/978-3-319-72150-7_19
    public func fluidCommunities(count: Int, maximumIterations: Int = 100, seed: Int) throws -> [[Node]] {
        guard count > 0 else { throw InvalidArgument("count", "is \(count), and must be greater than 0") }
        guard count <= nodeCount, let first = nodes.first else {
            throw InvalidArgument("count", "is \(count), more than the \(nodeCount) nodes there are")
        }
        guard isConnected else { throw Unreachable(from: first) }
        guard maximumIterations > 0 else {
            throw InvalidArgument("maximumIterations", "is \(maximumIterations), and must be greater than 0")
        }
        let rows = topology.outgoing
        var random = PythonRandom(seed: seed), order = Array(0..<nodeCount)
        random.shuffle(&order)
        // Nodes in the order in which they first came into a community, which is that of the answer.
        var communities = [Int](repeating: -1, count: nodeCount), arrivals = Array(order.prefix(count))
        for (community, rank) in arrivals.enumerated() { communities[rank] = community }
        var sizes = [Int](repeating: 1, count: count), densities = [Double](repeating: 1, count: count)
        var sums = [Double](repeating: 0, count: count), hasChanged = true, iterations = 0
        while hasChanged, iterations < maximumIterations {
            try Task.checkCancellation()
            hasChanged = false
            iterations += 1
            order = Array(0..<nodeCount)
            random.shuffle(&order)
            for rank in order {
                var met: [Int] = []
                func add(_ community: Int) {
                    guard community >= 0 else { return }
                    if !met.contains(community) { met.append(community) }
                    sums[community] += densities[community]
                }
                add(communities[rank])
                for entry in rows.range(of: rank) { add(communities[Int(rows.targets[entry])]) }
                guard let most = met.map({ sums[$0] }).max() else { continue }
                let best = met.filter { most - sums[$0] < 0.0001 }
                for community in met { sums[community] = 0 }
                let old = communities[rank]
                if old >= 0, best.contains(old) { continue }
                hasChanged = true
                let new = random.choice(best)
                if old >= 0 {
                    sizes[old] -= 1
                    densities[old] = 1 / Double(sizes[old])
                } else {
                    arrivals.append(rank)
                }
                communities[rank] = new
                sizes[new] += 1
                densities[new] = 1 / Double(sizes[new])
            }
        }
        var places = [Int](repeating: -1, count: count), groups: [[Int]] = []
        for rank in arrivals {
            let community = communities[rank]
            if places[community] < 0 {
                places[community] = groups.count
                groups.append([])
            }
            groups[places[community]].append(rank)
        }
        return groups.map { nodes(ofRanks: $0.sorted()) }
    }
}
