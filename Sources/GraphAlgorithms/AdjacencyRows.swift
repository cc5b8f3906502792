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

/// A network's adjacency matrix by columns, for products with a vector from the left: what comes to a node is added up
/// in one place, in the order of the nodes it comes from.
struct AdjacencyColumns: Sendable {
    private let offsets: [Int32]
    private let sources: [Int32]
    /// Empty where every entry is 1.
    private let values: [Double]
    /// The sum of each row.
    let rowSums: [Double]

    var count: Int { offsets.count - 1 }

    init(_ side: Topology.Side) {
        (offsets, sources) = side.transposed()
        values = []
        rowSums = zip(side.offsets, side.offsets.dropFirst()).map { Double($1 - $0) }
    }

    init(_ rows: AdjacencyRows) {
        rowSums = rows.rowSums
        var offsets = [Int32](repeating: 0, count: rows.count + 1)
        for target in rows.targets { offsets[Int(target) + 1] += 1 }
        for rank in 0..<rows.count { offsets[rank + 1] += offsets[rank] }
        var sources = [Int32](repeating: 0, count: rows.targets.count), next = offsets
        var values = [Double](repeating: 0, count: rows.targets.count)
        for source in 0..<rows.count {
            for entry in rows.range(of: source) {
                let place = Int(next[Int(rows.targets[entry])])
                next[Int(rows.targets[entry])] += 1
                sources[place] = Int32(source)
                values[place] = rows.values[entry]
            }
        }
        self.offsets = offsets
        self.sources = sources
        self.values = values
    }

    /// The product of a row vector with the matrix.
    func leftProduct(_ vector: borrowing Scratch<Double>, into product: borrowing Scratch<Double>) {
        leftProduct(vector.base, columns: 0..<count, into: product.base)
    }

    /// The product of a row vector with some columns of the matrix.
    func leftProduct(_ vector: [Double], columns: Range<Int>) -> [Double] {
        precondition(vector.count == count, "a number for every row is needed")
        return vector.withUnsafeBufferPointer { vector in
            [Double](unsafeUninitializedCapacity: columns.count) { product, filled in
                if let vector = vector.baseAddress, let product = product.baseAddress {
                    leftProduct(vector, columns: columns, into: product)
                }
                filled = columns.count
            }
        }
    }

    private func leftProduct(
        _ vector: UnsafePointer<Double>, columns range: Range<Int>, into product: UnsafeMutablePointer<Double>
    ) {
        RowPointers.with(offsets, sources) { columns in
            guard !values.isEmpty else {
                for (place, rank) in range.enumerated() {
                    var sum = 0.0
                    for entry in columns.range(of: rank) { sum += vector[Int(columns.targets[entry])] }
                    product[place] = sum
                }
                return
            }
            values.withUnsafeBufferPointer { values in
                for (place, rank) in range.enumerated() {
                    var sum = 0.0
                    for entry in columns.range(of: rank) { sum += vector[Int(columns.targets[entry])] * values[entry] }
                    product[place] = sum
                }
            }
        }
    }

    /// Divides the columns into so many parts with about as many entries each.
    func parts(_ count: Int) -> [Range<Int>] {
        var parts: [Range<Int>] = [], start = 0
        for part in 1...max(count, 1) {
            let wanted = sources.count / max(count, 1) * part
            var end = start
            while end < self.count, part == max(count, 1) || Int(offsets[end + 1]) <= wanted { end += 1 }
            if end > start { parts.append(start..<end) }
            start = end
        }
        return parts
    }
}

extension Topology.Side {
    /// The same entries by the node they lead to, in the order of the nodes they lead from.
    func transposed() -> (offsets: [Int32], sources: [Int32]) {
        let count = offsets.count - 1
        var offsets = [Int32](repeating: 0, count: count + 1)
        for target in targets { offsets[Int(target) + 1] += 1 }
        for rank in 0..<count { offsets[rank + 1] += offsets[rank] }
        let next = Scratch(offsets), sources = Scratch<Int32>(repeating: 0, count: targets.count)
        withRows { rows in
            for source in 0..<count {
                for entry in rows.range(of: source) {
                    let target = rows.targets[entry], place = next[target]
                    sources[place] = Int32(truncatingIfNeeded: source)
                    next[target] = place + 1
                }
            }
        }
        return (offsets, sources.array())
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

    func adjacencyColumns(_ weight: EdgeWeight<Node>) -> AdjacencyColumns {
        edgeWeights(weight) == nil ? AdjacencyColumns(topology.outgoing) : AdjacencyColumns(adjacencyRows(weight))
    }

    /// The number a dictionary has for every node, by rank, 0 where it has none.
    func numbers(of dictionary: [Node: Double]) -> [Double] { nodes.map { dictionary[$0] ?? 0 } }
}
