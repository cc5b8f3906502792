public import GraphModel

extension Network {
    /// For every node that can be reached the node before it on a path of least weight and its distance, where weights may
    /// be negative: networkx's `goldberg_radzik`.
    ///
    /// It finds what ``bellmanFordPredecessors(from:weight:isHeuristic:)`` finds, often faster.
    ///
    /// - Returns: The node before each, `nil` for the source, and the distances.
    /// - Throws: `NodeNotFound`, or ``NegativeCycle`` with the cycle if one can be reached from the source, or there is
    ///   a loop of negative weight anywhere.
    /// - Complexity: O(*n* *m*) time and O(*n* + *m*) space, where *n* and *m* are the numbers of nodes and edges.
    ///
    /// A. V. Goldberg, T. Radzik, "A heuristic improvement of the Bellman–Ford algorithm", Applied Mathematics Letters 6
    /// (1993), 3–6, https://doi.org/10.1016/0893-9659(93)90022-F
    public func goldbergRadzik(
        from source: Node, weight: EdgeWeight<Node> = .weight
    ) throws -> (predecessors: NodeMap<Node, Node?>, distances: NodeMap<Node, Double>) {
        let source = try requiredRank(of: source), rows = pathRows(weight).outgoing
        if let loop = rows.negativeLoop { throw NegativeCycle(cycle: [node(ofRank: Int(loop))]) }
        guard let found = rows.goldbergRadzik(from: source) else { throw negativeCycle(rows, from: [source]) }
        return (
            nodeMap(
                ranks: found.order,
                found.order.map { rank in
                    let parent = found.parents[Int(rank)]
                    return parent < 0 ? nil : node(ofRank: Int(parent))
                }),
            nodeMap(ranks: found.order, found.order.map { found.distances[Int($0)] })
        )
    }
}

extension PathRows.Side {
    private enum State { case unseen, onStack, done }

    /// - Returns: `nil` if there is a negative cycle.
    fileprivate func goldbergRadzik(
        from source: Int32
    ) -> (order: [Int32], distances: [Double], parents: [Int32])? {
        let count = offsets.count - 1
        var distances = [Double](repeating: .infinity, count: count), parents = [Int32](repeating: -1, count: count)
        var order = [source], isKnown = [Bool](repeating: false, count: count)
        distances[Int(source)] = 0
        isKnown[Int(source)] = true

        func relax(_ rank: Int32, _ entry: Int) -> Bool {
            let target = Int(targets[entry]), distance = distances[Int(rank)] + weight(at: entry)
            guard distance < distances[target] else { return false }
            distances[target] = distance
            parents[target] = rank
            if !isKnown[target] {
                isKnown[target] = true
                order.append(targets[entry])
            }
            return true
        }

        // By node, the pass in which it was met, and in it its state and its depth.
        var passes = [Int](repeating: -1, count: count), depths = [Int32](repeating: 0, count: count)
        var states = [State](repeating: .unseen, count: count), labeled = [source], pass = 0
        while !labeled.isEmpty {
            // The nodes whose edges shorten paths, in topological order of such edges.
            var scan: [Int32] = []
            for start in labeled where passes[Int(start)] != pass {
                let base = distances[Int(start)]
                let isUseful = range(of: start).contains { base + weight(at: $0) < distances[Int(targets[$0])] }
                guard isUseful else { continue }
                var stack: [(rank: Int32, entry: Int32)] = [(start, offsets[Int(start)])]
                passes[Int(start)] = pass
                states[Int(start)] = .onStack
                depths[Int(start)] = 0
                while let (rank, entry) = stack.last {
                    guard entry < offsets[Int(rank) + 1] else {
                        scan.append(rank)
                        states[Int(rank)] = .done
                        stack.removeLast()
                        continue
                    }
                    stack[stack.count - 1].entry += 1
                    guard relax(rank, Int(entry)) else { continue }
                    let target = Int(targets[Int(entry)])
                    if passes[target] != pass {
                        passes[target] = pass
                        states[target] = .onStack
                        depths[target] = depths[Int(rank)] + 1
                        stack.append((Int32(target), offsets[target]))
                    } else if states[target] == .onStack, depths[Int(rank)] + 1 > depths[target] {
                        return nil
                    }
                }
            }
            var isLabeled: Set<Int32> = []
            labeled = []
            for rank in scan.reversed() {
                for entry in range(of: rank) where relax(rank, entry) && isLabeled.insert(targets[entry]).inserted {
                    labeled.append(targets[entry])
                }
            }
            pass += 1
        }
        return (order, distances, parents)
    }
}
