import GraphModel

/// A network's adjacency matrix as compressed rows: an entry for every arc, two for an undirected edge, one for a loop,
/// and several for parallel edges, which add up. Hidden edges have none.
struct AdjacencyRows: Sendable {
    let offsets: [Int32]
    let targets: [Int32]
    let values: [Double]

    var count: Int { offsets.count - 1 }

    @inline(__always)
    func range(of rank: Int) -> Range<Int> { Int(offsets[rank])..<Int(offsets[rank + 1]) }

    /// The sum of each row.
    var rowSums: [Double] { (0..<count).map { row in range(of: row).reduce(0) { $0 + values[$1] } } }

    /// The product of a row vector with the matrix.
    func leftProduct(_ vector: [Double]) -> [Double] {
        var product = [Double](repeating: 0, count: count)
        for row in 0..<count {
            let factor = vector[row]
            for entry in range(of: row) { product[Int(targets[entry])] += factor * values[entry] }
        }
        return product
    }

    /// The product of the matrix with a column vector.
    func rightProduct(_ vector: [Double]) -> [Double] {
        (0..<count).map { row in
            range(of: row).reduce(0) { $0 + values[$1] * vector[Int(targets[$1])] }
        }
    }
}

extension Network {
    func adjacencyRows(_ weight: EdgeWeight<Node>) -> AdjacencyRows {
        let side = topology.outgoing
        guard let weights = edgeWeights(weight) else {
            return AdjacencyRows(
                offsets: side.offsets, targets: side.targets,
                values: Array(repeating: 1, count: side.targets.count))
        }
        var offsets: [Int32] = [0], targets: [Int32] = [], values: [Double] = []
        for rank in 0..<nodeCount {
            for entry in side.range(of: rank) where !weights[Int(side.edges[entry])].isNaN {
                targets.append(side.targets[entry])
                values.append(weights[Int(side.edges[entry])])
            }
            offsets.append(Int32(targets.count))
        }
        return AdjacencyRows(offsets: offsets, targets: targets, values: values)
    }

    /// The number a dictionary has for every node, by rank, 0 where it has none.
    func numbers(of dictionary: [Node: Double]) -> [Double] { nodes.map { dictionary[$0] ?? 0 } }
}
