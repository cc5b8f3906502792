public import GraphModel

extension Network {
    /// A path of least weight, looked for first where it is likely to be: networkx's `astar_path`.
    ///
    /// ```swift
    /// let path = try map.aStarPath(from: "a", to: "b") { node, target in beeline(node, target) }
    /// ```
    /// It is one of least weight if the heuristic never says more than the way that is left.
    ///
    /// - Parameters:
    ///   - source: Where the path begins.
    ///   - target: Where the path ends.
    ///   - cutoff: The most that a path may weigh, the heuristic's guess of its rest included; `nil` for anything.
    ///   - weight: What an edge counts.
    ///   - heuristic: A guess of the weight that is left from a node (its first argument) to the target.
    /// - Returns: The path and its weight; `nil` if there is none.
    /// - Throws: `NodeNotFound`, or ``NegativeWeight`` if a negative weight came in the way.
    /// - Complexity: O((*n* + *m*) log *n*) time and O(*n* + *m*) space with a heuristic that never falls by more than an
    ///   edge weighs, where *n* and *m* are the numbers of nodes and edges.
    ///
    /// P. E. Hart, N. J. Nilsson, B. Raphael, "A formal basis for the heuristic determination of minimum cost paths", IEEE
    /// Transactions on Systems Science and Cybernetics 4 (1968), 100–107, https://doi.org/10.1109/TSSC.1968.300136
    public func aStarPath(
        from source: Node, to target: Node, cutoff: Double? = nil, weight: EdgeWeight<Node> = .weight,
        heuristic: (_ node: Node, _ target: Node) throws -> Double = { _, _ in 0 }
    ) throws -> (length: Double, path: [Node])? {
        let start = try requiredRank(of: source), goal = try requiredRank(of: target)
        let rows = pathRows(weight).outgoing, cutoff = cutoff ?? .infinity
        // By node the weight of the best known path and the guess of its rest; by number of a queue entry the weight and
        // the node before.
        var lengths = [Double](repeating: .infinity, count: nodeCount), guesses = lengths
        var origins: [(length: Double, parent: Int32)] = [(0, -1)]
        var parents = [Int32](repeating: -2, count: nodeCount), queue = PathQueue()
        queue.push(start, at: 0)
        while let next = queue.pop() {
            let (length, parent) = origins[Int(next.number)], place = Int(next.rank)
            if next.rank == goal {
                var path = [target], rank = parent
                while rank >= 0 {
                    path.append(node(ofRank: Int(rank)))
                    rank = parents[Int(rank)]
                }
                return (length, path.reversed())
            }
            // It was here before on a path that is as good, or it is the source.
            if parents[place] == -1 || parents[place] >= 0 && lengths[place] < length { continue }
            parents[place] = parent
            for entry in rows.range(of: next.rank) {
                let neighbor = rows.targets[entry], step = rows.weight(at: entry)
                guard step >= 0 else { throw named(NegativeEntry(source: next.rank, target: neighbor)) }
                let sum = length + step
                guard sum < lengths[Int(neighbor)] else { continue }
                if lengths[Int(neighbor)] == .infinity {
                    guesses[Int(neighbor)] = try heuristic(node(ofRank: Int(neighbor)), target)
                }
                let guess = sum + guesses[Int(neighbor)]
                if guess > cutoff { continue }
                lengths[Int(neighbor)] = sum
                queue.push(neighbor, at: guess)
                origins.append((sum, next.rank))
            }
        }
        return nil
    }
}
