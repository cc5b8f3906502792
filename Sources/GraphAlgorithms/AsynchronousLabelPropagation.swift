public import GraphModel

extension Network {
    /// Communities in which nodes have the label that weighs most among their neighbours: networkx's `asyn_lpa_communities`.
    ///
    /// Nodes take on labels one after the other in a random order, again and again, until no label would change.
    ///
    /// - Parameters:
    ///   - weight: What an edge counts. In a directed network only the edges that lead from a node count.
    ///   - seed: Where the stream of `PythonRandom` begins, which orders the nodes as in networkx.
    /// - Returns: The communities, each in the order of the nodes, in the order of their first nodes.
    /// - Throws: `CancellationError` if the task was cancelled. It need not come to an end otherwise, though it nearly always
    ///   does after few rounds.
    /// - Complexity: O(*m*) in time for a round, where *m* is the number of edges.
    ///
    /// U. N. Raghavan, R. Albert, S. Kumara, "Near linear time algorithm to detect community structures in large-scale
    /// networks", Physical Review E 76 (2007), 036106, https://doi.org/10.1103/PhysRevE.76.036106
    public func asynchronousLabelPropagationCommunities(
        weight: EdgeWeight<Node> = .unit, seed: Int
    ) throws -> [[Node]] {
        let weights = edgeWeights(weight)
        // By neighbours a parallel edge counts for nothing more; by weights it does.
        let rows = LabelRows([topology.outgoing], weights, isMerged: isUnit(weight), count: nodeCount)
        return groups(try rows.asynchronousLabels(seed: seed))
    }

    /// Communities in which nodes have the label that weighs most among their neighbours, found by looking again only at
    /// nodes whose neighbours changed: networkx's `fast_label_propagation_communities`.
    ///
    /// - Parameters:
    ///   - weight: What an edge counts. In a directed network edges of both directions count.
    ///   - seed: Where the stream of `PythonRandom` begins, which orders the nodes as in networkx.
    /// - Returns: The communities, each in the order of the nodes, in the order of their first nodes.
    /// - Throws: `CancellationError` if the task was cancelled.
    /// - Complexity: O(*m*) in time for a round, where *m* is the number of edges.
    ///
    /// V. A. Traag, L. Šubelj, "Large network community detection by fast label propagation", Scientific Reports 13 (2023),
    /// 2701, https://doi.org/10.1038/s41598-023-29610-z
    public func fastLabelPropagationCommunities(
        weight: EdgeWeight<Node> = .unit, seed: Int
    ) throws -> [[Node]] {
        let topology = topology, weights = edgeWeights(weight)
        guard isDirected else {
            let rows = LabelRows([topology.outgoing], weights, isMerged: false, count: nodeCount)
            return groups(try rows.fastLabels(neighbors: rows, seed: seed))
        }
        // networkx looks at predecessors first, but counts the edges that lead from a node first where it goes by edges.
        let sides = [topology.incoming, topology.outgoing]
        let neighbors = LabelRows(sides, nil, isMerged: true, count: nodeCount)
        if isUnit(weight), !isMultigraph { return groups(try neighbors.fastLabels(neighbors: neighbors, seed: seed)) }
        let rows = LabelRows(sides.reversed(), weights, isMerged: false, count: nodeCount)
        return groups(try rows.fastLabels(neighbors: neighbors, seed: seed))
    }

    private func isUnit(_ weight: EdgeWeight<Node>) -> Bool {
        if case .unit = weight { true } else { false }
    }
}

/// The neighbours of every node with weights, from one or both sides.
private struct LabelRows {
    private var offsets: [Int32] = [0]
    private var targets: [Int32] = []
    private var weights: [Double] = []

    /// - Parameter isMerged: Whether parallel edges are one.
    init(_ sides: [Topology.Side], _ values: [Double]?, isMerged: Bool, count: Int) {
        for rank in 0..<count {
            for side in sides {
                var last: Int32 = -1
                for entry in side.range(of: rank) where !(isMerged && side.targets[entry] == last) {
                    last = side.targets[entry]
                    let weight = values.map { $0[Int(side.edges[entry])] } ?? 1
                    if weight.isNaN { continue }
                    targets.append(last)
                    weights.append(weight)
                }
            }
            offsets.append(Int32(targets.count))
        }
    }

    private var count: Int { offsets.count - 1 }

    private func range(of rank: Int) -> Range<Int> { Int(offsets[rank])..<Int(offsets[rank + 1]) }

    func asynchronousLabels(seed: Int) throws -> [Int] {
        var random = PythonRandom(seed: seed), labels = Array(0..<count), counts = LabelCounts(count), isChanged = true
        while isChanged {
            try Task.checkCancellation()
            isChanged = false
            var order = Array(0..<count)
            random.shuffle(&order)
            for rank in order where !range(of: rank).isEmpty {
                let best = best(for: rank, labels, &counts)
                if !best.contains(labels[rank]) {
                    labels[rank] = random.choice(best)
                    isChanged = true
                }
            }
        }
        return labels
    }

    func fastLabels(neighbors: LabelRows, seed: Int) throws -> [Int] {
        var random = PythonRandom(seed: seed), labels = Array(0..<count), counts = LabelCounts(count)
        var queue = Array(0..<count), isQueued = [Bool](repeating: true, count: count), head = 0
        random.shuffle(&queue)
        while head < queue.count {
            if head > 1 << 16, head > queue.count / 2 {
                try Task.checkCancellation()
                queue.removeFirst(head)
                head = 0
            }
            let rank = queue[head]
            head += 1
            isQueued[rank] = false
            if range(of: rank).isEmpty { continue }
            let label = random.choice(best(for: rank, labels, &counts))
            if labels[rank] == label { continue }
            labels[rank] = label
            for entry in neighbors.range(of: rank) {
                let neighbor = Int(neighbors.targets[entry])
                if labels[neighbor] != label, !isQueued[neighbor] {
                    queue.append(neighbor)
                    isQueued[neighbor] = true
                }
            }
        }
        return labels
    }

    /// The labels of the greatest weight around a node, in the order of its neighbours.
    private func best(for rank: Int, _ labels: [Int], _ counts: inout LabelCounts) -> [Int] {
        for entry in range(of: rank) { counts.add(weights[entry], to: labels[Int(targets[entry])]) }
        return counts.takeBest()
    }
}

/// The weights of some labels in the order in which they were met.
private struct LabelCounts {
    private var weights: [Double]
    private var isMet: [Bool]
    private var labels: [Int] = []

    init(_ count: Int) {
        weights = Array(repeating: 0, count: count)
        isMet = Array(repeating: false, count: count)
    }

    mutating func add(_ weight: Double, to label: Int) {
        if !isMet[label] {
            isMet[label] = true
            labels.append(label)
        }
        weights[label] += weight
    }

    /// The labels of the greatest weight; all are forgotten.
    mutating func takeBest() -> [Int] {
        var best: [Int] = [], most = -Double.infinity
        for label in labels {
            if weights[label] > most {
                most = weights[label]
                best = [label]
            } else if weights[label] == most {
                best.append(label)
            }
            weights[label] = 0
            isMet[label] = false
        }
        labels.removeAll(keepingCapacity: true)
        return best
    }
}
