public import GraphModel

extension Network where Direction == Undirected {
    /// Two halves with little weight between them: pairs of nodes change sides as long as that makes the cut lighter.
    /// networkx's `kernighan_lin_bisection`.
    ///
    /// - Parameters:
    ///   - start: The halves to begin with, which keep their sizes; drawn by chance if not given.
    ///   - maximumIterations: The number of sweeps that are made at most.
    ///   - weight: What an edge counts; parallel ones add up.
    ///   - seed: Where the stream of `PythonRandom` begins, from which the first halves are drawn as networkx does.
    /// - Returns: The halves, each in the order of the nodes.
    /// - Throws: ``NotAPartition`` if every node must be in one of the halves given and is not.
    /// - Complexity: O(*k* · *m* log *n*) in time, where *n*, *m* and *k* are the numbers of nodes, edges and sweeps.
    ///
    /// B. W. Kernighan, S. Lin, "An efficient heuristic procedure for partitioning graphs", Bell System Technical Journal 49
    /// (1970), 291–307, https://doi.org/10.1002/j.1538-7305.1970.tb01770.x
    public func kernighanLinBisection(
        start: ([Node], [Node])? = nil, maximumIterations: Int = 10, weight: EdgeWeight<Node> = .weight, seed: Int
    ) throws(NotAPartition<Node>) -> ([Node], [Node]) {
        var isFirst = [Bool](repeating: false, count: nodeCount)
        if let start {
            isFirst = try communityNumbers([start.0, start.1]).map { $0 == 0 }
        } else {
            var order = Array(0..<nodeCount), random = PythonRandom(seed: seed)
            random.shuffle(&order)
            for rank in order.prefix(nodeCount / 2) { isFirst[rank] = true }
        }
        let rows = mergedRows(weight)
        for _ in 0..<max(maximumIterations, 0) {
            let swaps = rows.kernighanLinSweep(isFirst)
            var total = 0.0, least = 0.0, count = 0
            for (index, swap) in swaps.enumerated() {
                total += swap.cost
                if total < least {
                    least = total
                    count = index + 1
                }
            }
            if count == 0 { break }
            for swap in swaps.prefix(count) {
                isFirst[Int(swap.second)] = true
                isFirst[Int(swap.first)] = false
            }
        }
        let ranks = 0..<nodeCount
        return (nodes(ofRanks: ranks.filter { !isFirst[$0] }), nodes(ofRanks: ranks.filter { isFirst[$0] }))
    }
}

extension AdjacencyRows {
    /// Exchanges a node of the first side with one of the second, always the pair that costs least, until a side is used up.
    fileprivate func kernighanLinSweep(_ isFirst: [Bool]) -> [(cost: Double, first: Int32, second: Int32)] {
        var costs = [Double](repeating: 0, count: count), isLeft = [Bool](repeating: true, count: count)
        var firsts = PathQueue(), seconds = PathQueue()
        for rank in 0..<count {
            var cost = 0.0
            for entry in range(of: rank) { cost += isFirst[Int(targets[entry])] ? values[entry] : -values[entry] }
            costs[rank] = isFirst[rank] ? cost : -cost
            if isFirst[rank] {
                firsts.push(Int32(rank), at: costs[rank])
            } else {
                seconds.push(Int32(rank), at: costs[rank])
            }
        }
        func pop(_ queue: inout PathQueue) -> Int? {
            while let entry = queue.pop() {
                // Entries of old costs stay in the queue and are passed over.
                let rank = Int(entry.rank)
                if isLeft[rank], costs[rank] == entry.distance { return rank }
            }
            return nil
        }
        func update(around rank: Int) {
            for entry in range(of: rank) {
                let neighbor = Int(targets[entry])
                guard isLeft[neighbor], values[entry] != 0 else { continue }
                costs[neighbor] += 2 * (isFirst[neighbor] == isFirst[rank] ? -values[entry] : values[entry])
                if isFirst[neighbor] {
                    firsts.push(Int32(neighbor), at: costs[neighbor])
                } else {
                    seconds.push(Int32(neighbor), at: costs[neighbor])
                }
            }
        }
        let pairs = min(isFirst.count { $0 }, isFirst.count { !$0 })
        var swaps: [(cost: Double, first: Int32, second: Int32)] = []
        while swaps.count < pairs, let second = pop(&seconds) {
            isLeft[second] = false
            let cost = costs[second]
            update(around: second)
            guard let first = pop(&firsts) else { break }
            isLeft[first] = false
            swaps.append((cost + costs[first], Int32(first), Int32(second)))
            update(around: first)
        }
        return swaps
    }
}
