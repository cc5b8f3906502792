import GraphModel

extension Network {
    /// The neighbours of every node, each once, with the sum of the weights of the edges to it.
    func mergedRows(_ weight: EdgeWeight<Node>) -> AdjacencyRows {
        let side = topology.outgoing, weights = edgeWeights(weight)
        var offsets: [Int32] = [0], targets: [Int32] = [], values: [Double] = []
        for rank in 0..<nodeCount {
            let start = targets.count
            for entry in side.range(of: rank) {
                let value = weights.map { $0[Int(side.edges[entry])] } ?? 1
                if value.isNaN { continue }
                if targets.count > start, targets.last == side.targets[entry] {
                    values[values.count - 1] += value
                } else {
                    targets.append(side.targets[entry])
                    values.append(value)
                }
            }
            offsets.append(Int32(targets.count))
        }
        return AdjacencyRows(offsets: offsets, targets: targets, values: values)
    }
}
