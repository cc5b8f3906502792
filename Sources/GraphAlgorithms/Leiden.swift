public import GraphModel

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

extension Network where Direction == Undirected {
    /// Communities of high modularity in which every node is well connected: networkx's `leiden_communities`, for which
    /// networkx itself needs a backend.
    ///
    /// ```swift
    /// Graph.karateClub.leidenCommunities(seed: 1).count   // 4
    /// ```
    ///
    /// Nodes move to the neighbouring community that gains most until none does; within every community nodes then form
    /// smaller ones that hold together; those become nodes, and it begins again.
    ///
    /// - Parameters:
    ///   - weight: What an edge counts; parallel ones add up.
    ///   - resolution: Below 1 larger communities are favoured, above 1 smaller ones.
    ///   - maximumLevel: How often communities become nodes at most, at least once.
    ///   - seed: Where the stream of `PythonRandom` begins from which all chance is drawn.
    /// - Returns: The communities, each in the order of the nodes, in the order of their first nodes.
    /// - Complexity: O(*m*) in time for a round over all nodes, where *m* is the number of edges; few rounds are usual.
    ///
    /// V. A. Traag, L. Waltman, N. J. van Eck, "From Louvain to Leiden: guaranteeing well-connected communities", Scientific
    /// Reports 9 (2019), 5233, https://doi.org/10.1038/s41598-019-41695-z
    public func leidenCommunities(
        weight: EdgeWeight<Node> = .weight, resolution: Double = 1, maximumLevel: Int? = nil, seed: Int
    ) -> [[Node]] {
        leidenLevels(weight, resolution, maximumLevel, seed).last ?? nodes.map { [$0] }
    }

    /// The communities of every level of ``leidenCommunities(weight:resolution:maximumLevel:seed:)``, the smallest first:
    /// networkx's `leiden_partitions`.
    public func leidenPartitions(
        weight: EdgeWeight<Node> = .weight, resolution: Double = 1, seed: Int
    ) -> [[[Node]]] {
        let levels = leidenLevels(weight, resolution, nil, seed)
        return levels.isEmpty ? [nodes.map { [$0] }] : levels
    }

    private func leidenLevels(
        _ weight: EdgeWeight<Node>, _ resolution: Double, _ maximumLevel: Int?, _ seed: Int
    ) -> [[[Node]]] {
        var rows = LeidenRows(mergedRows(weight)), random = PythonRandom(seed: seed)
        let total = rows.degrees.reduce(0, +)
        guard total > 0 else { return [] }
        let chance = resolution / total
        /// The node of the current level that every node is in, and the community of every node of the level.
        var nodes = Array(0..<nodeCount), communities = Array(0..<nodeCount), levels: [[[Node]]] = []
        while true {
            let hasMoved = rows.moveNodes(&communities, chance, &random)
            if hasMoved || levels.isEmpty { levels.append(groups(nodes.map { communities[$0] })) }
            if levels.count >= maximumLevel ?? .max { return levels }
            // Where no node moves its communities may still have parts, which as nodes may.
            let refined = rows.refined(communities, chance, &random)
            guard refined.count < rows.count else { return levels }
            var outer = [Int](repeating: 0, count: refined.count), numbers: [Int: Int] = [:]
            for (node, part) in refined.numbers.enumerated() {
                let community = communities[node]
                outer[part] = numbers[community] ?? numbers.count
                numbers[community] = outer[part]
            }
            nodes = nodes.map { refined.numbers[$0] }
            rows = rows.merged(refined.numbers, count: refined.count)
            communities = outer
        }
    }
}

/// A level of the Leiden algorithm: edges between nodes without loops, and degrees in which loops count.
private struct LeidenRows {
    private var offsets: [Int32] = [0]
    private var targets: [Int32] = []
    private var values: [Double] = []
    private(set) var degrees: [Double]

    var count: Int { degrees.count }

    init(_ rows: AdjacencyRows) {
        degrees = Array(repeating: 0, count: rows.count)
        for rank in 0..<rows.count {
            for entry in rows.range(of: rank) {
                let isLoop = Int(rows.targets[entry]) == rank
                degrees[rank] += rows.values[entry] * (isLoop ? 2 : 1)
                if !isLoop { append(rows.targets[entry], rows.values[entry]) }
            }
            offsets.append(Int32(targets.count))
        }
    }

    private init(degrees: [Double]) { self.degrees = degrees }

    private mutating func append(_ target: Int32, _ value: Double) {
        targets.append(target)
        values.append(value)
    }

    private func range(of node: Int) -> Range<Int> { Int(offsets[node])..<Int(offsets[node + 1]) }

    /// Moves nodes to the community that gains most, looking again at the neighbours of those that moved.
    ///
    /// - Parameter chance: What the product of two degrees is to be multiplied with for what chance gives to an edge.
    func moveNodes(_ communities: inout [Int], _ chance: Double, _ random: inout PythonRandom) -> Bool {
        var sums = [Double](repeating: 0, count: count)
        for node in 0..<count { sums[communities[node]] += degrees[node] }
        var sizes = [Int](repeating: 0, count: count), empty: [Int] = []
        for community in communities { sizes[community] += 1 }
        empty = sizes.indices.filter { sizes[$0] == 0 }
        var queue = Array(0..<count), isQueued = [Bool](repeating: true, count: count), head = 0
        random.shuffle(&queue)
        var weights = [Double](repeating: 0, count: count), met: [Int] = [], hasMoved = false
        while head < queue.count {
            let node = queue[head], own = communities[node]
            head += 1
            isQueued[node] = false
            for entry in range(of: node) {
                let community = communities[Int(targets[entry])]
                if weights[community] == 0 { met.append(community) }
                weights[community] += values[entry]
            }
            sums[own] -= degrees[node]
            var best = own, bestGain = weights[own] - chance * degrees[node] * sums[own]
            // Rounding errors must not move a node to and fro.
            let margin = 1e-12 * (abs(bestGain) + degrees[node])
            if sizes[own] > 1, bestGain < -margin, let alone = empty.last {
                best = alone
                bestGain = 0
            }
            for community in met {
                let gain = weights[community] - chance * degrees[node] * sums[community]
                if gain > bestGain + margin {
                    best = community
                    bestGain = gain
                }
                weights[community] = 0
            }
            met.removeAll(keepingCapacity: true)
            sums[best] += degrees[node]
            guard best != own else { continue }
            if best == empty.last { empty.removeLast() }
            sizes[own] -= 1
            sizes[best] += 1
            if sizes[own] == 0 { empty.append(own) }
            communities[node] = best
            hasMoved = true
            for entry in range(of: node) {
                let neighbor = Int(targets[entry])
                if communities[neighbor] != best, !isQueued[neighbor] {
                    queue.append(neighbor)
                    isQueued[neighbor] = true
                }
            }
        }
        return hasMoved
    }

    /// Parts of the communities that hold together.
    func refined(
        _ communities: [Int], _ chance: Double, _ random: inout PythonRandom
    ) -> (numbers: [Int], count: Int) {
        var sums = [Double](repeating: 0, count: count), parts = Array(0..<count), partSums = degrees
        for node in 0..<count { sums[communities[node]] += degrees[node] }
        /// The weight from a part to the rest of its community.
        var outside = [Double](repeating: 0, count: count)
        for node in 0..<count {
            for entry in range(of: node) where communities[Int(targets[entry])] == communities[node] {
                outside[node] += values[entry]
            }
        }
        func isWellConnected(_ part: Int, _ community: Int) -> Bool {
            outside[part] >= chance * partSums[part] * (sums[community] - partSums[part])
        }
        var order = Array(0..<count), isAlone = [Bool](repeating: true, count: count)
        random.shuffle(&order)
        var weights = [Double](repeating: 0, count: count), met: [Int] = []
        for node in order where isAlone[node] && isWellConnected(node, communities[node]) {
            for entry in range(of: node) where communities[Int(targets[entry])] == communities[node] {
                let part = parts[Int(targets[entry])]
                if weights[part] == 0 { met.append(part) }
                weights[part] += values[entry]
            }
            var choices: [(part: Int, gain: Double)] = []
            for part in met where part != node && isWellConnected(part, communities[node]) {
                let gain = weights[part] - chance * degrees[node] * partSums[part]
                if gain > 0 { choices.append((part, gain)) }
            }
            if let most = choices.map(\.gain).max() {
                // The better a part, the likelier it is taken; 0.01 is how much chance the authors leave.
                let odds = choices.map { exp(($0.gain - most) / 0.01) }
                var rest = random.unit() * odds.reduce(0, +), choice = 0
                while choice < odds.count - 1, rest >= odds[choice] {
                    rest -= odds[choice]
                    choice += 1
                }
                let part = choices[choice].part
                outside[part] += outside[node] - 2 * weights[part]
                partSums[part] += degrees[node]
                parts[node] = part
                isAlone[node] = false
                isAlone[part] = false
            }
            for part in met { weights[part] = 0 }
            met.removeAll(keepingCapacity: true)
        }
        var numbers = [Int](repeating: -1, count: count), used = 0
        for part in parts where numbers[part] < 0 {
            numbers[part] = used
            used += 1
        }
        return (parts.map { numbers[$0] }, used)
    }

    /// The level at which the parts are nodes.
    func merged(_ parts: [Int], count partCount: Int) -> LeidenRows {
        var sums = [Double](repeating: 0, count: partCount), members = [[Int]](repeating: [], count: partCount)
        for (node, part) in parts.enumerated() {
            sums[part] += degrees[node]
            members[part].append(node)
        }
        var merged = LeidenRows(degrees: sums)
        var weights = [Double](repeating: 0, count: partCount), met: [Int] = []
        for part in 0..<partCount {
            for node in members[part] {
                for entry in range(of: node) {
                    let other = parts[Int(targets[entry])]
                    if other == part { continue }
                    if weights[other] == 0 { met.append(other) }
                    weights[other] += values[entry]
                }
            }
            for other in met {
                if weights[other] != 0 { merged.append(Int32(other), weights[other]) }
                weights[other] = 0
            }
            met.removeAll(keepingCapacity: true)
            merged.offsets.append(Int32(merged.targets.count))
        }
        return merged
    }
}
