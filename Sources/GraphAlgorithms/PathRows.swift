/// A network's edges as rows in which every neighbour comes once, with the least weight of the edges that lead to it:
/// what paths and components run on.
struct PathRows: Sendable {
    struct Side: Sendable {
        /// Where the entries of each node begin; one more than there are nodes.
        let offsets: [Int32]
        /// The rank at the other end of each entry.
        let targets: [Int32]
        /// The weight of each entry; empty where every edge counts 1.
        let weights: [Double]

        @inline(__always)
        func range(of rank: Int32) -> Range<Int> { Int(offsets[Int(rank)])..<Int(offsets[Int(rank) + 1]) }

        @inline(__always)
        func weight(at entry: Int) -> Double { weights.isEmpty ? 1 : weights[entry] }

        /// Lends the rows to an inner loop.
        @inline(__always)
        func withRows<Result>(_ body: (RowPointers) throws -> Result) rethrows -> Result {
            try RowPointers.with(offsets, targets, body)
        }
    }

    let nodeCount: Int
    let isDirected: Bool
    let outgoing: Side
    let incoming: Side

    /// The same edges the other way round.
    var reversed: PathRows {
        PathRows(nodeCount: nodeCount, isDirected: isDirected, outgoing: incoming, incoming: outgoing)
    }
}

extension Network {
    /// The network's edges as rows without parallel and without hidden edges.
    ///
    /// - Complexity: O(*n* + *m*), where *n* and *m* are the numbers of nodes and edges.
    func pathRows(_ weight: EdgeWeight<Node> = .unit) -> PathRows {
        let topology = topology, weights = edgeWeights(weight)
        let outgoing = pathSide(topology.outgoing, weights)
        return PathRows(
            nodeCount: nodeCount, isDirected: isDirected, outgoing: outgoing,
            incoming: isDirected ? pathSide(topology.incoming, weights) : outgoing)
    }

    private func pathSide(_ side: Topology.Side, _ edgeWeights: [Double]?) -> PathRows.Side {
        guard isMultigraph || edgeWeights != nil else {
            return PathRows.Side(offsets: side.offsets, targets: side.targets, weights: [])
        }
        if !isMultigraph, let edgeWeights, !edgeWeights.contains(where: \.isNaN) {
            // Nothing is left out: the rows are the network's own.
            return PathRows.Side(
                offsets: side.offsets, targets: side.targets, weights: side.edges.gathered(from: edgeWeights))
        }
        var offsets: [Int32] = [0], targets: [Int32] = [], weights: [Double] = []
        offsets.reserveCapacity(side.offsets.count)
        targets.reserveCapacity(side.targets.count)
        weights.reserveCapacity(edgeWeights == nil ? 0 : side.targets.count)
        for rank in 0..<nodeCount {
            let start = targets.count
            for entry in side.range(of: rank) {
                let target = side.targets[entry]
                // Parallel edges follow one another.
                let isParallel = targets.count > start && targets.last == target
                guard let edgeWeights else {
                    if !isParallel { targets.append(target) }
                    continue
                }
                let weight = edgeWeights[Int(side.edges[entry])]
                if weight.isNaN { continue }
                if isParallel {
                    weights[weights.count - 1] = min(weights[weights.count - 1], weight)
                } else {
                    targets.append(target)
                    weights.append(weight)
                }
            }
            offsets.append(Int32(targets.count))
        }
        return PathRows.Side(offsets: offsets, targets: targets, weights: weights)
    }

    /// The rank of a node that must be there.
    func requiredRank(of node: Node) throws(NodeNotFound<Node>) -> Int32 {
        guard let rank = rank(of: node) else { throw NodeNotFound(node) }
        return Int32(rank)
    }
}

extension [Int32] {
    /// The elements of another array at these indices, all of which must be in it.
    func gathered(from values: [Double]) -> [Double] {
        withUnsafeBufferPointer { indices in
            values.withUnsafeBufferPointer { values in
                [Double](unsafeUninitializedCapacity: indices.count) { result, count in
                    for place in indices.indices {
                        result.initializeElement(at: place, to: values[Int(indices[place])])
                    }
                    count = indices.count
                }
            }
        }
    }
}
