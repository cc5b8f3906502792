public import GraphModel

extension Network where Direction == Undirected {
    /// The second smallest eigenvalue of the Laplacian, which says how well the network hangs together: networkx's
    /// `algebraic_connectivity`.
    ///
    /// - Parameters:
    ///   - weight: What an edge counts; the sign does not matter, an edge of weight 0 is none.
    ///   - isNormalized: Whether the normalized Laplacian is meant.
    /// - Returns: The eigenvalue; 0 where the network is not connected or has less than two nodes, which networkx refuses.
    /// - Throws: `CancellationError` where the task is cancelled.
    /// - Complexity: O(*n*³) time below 300 nodes; else O(*k* · *i* · (*n* + *m*)), where *n* and *m* are the numbers of nodes
    ///   and edges and *k* and *i*, some tens each, those of steps and of iterations in a step.
    ///
    /// M. Fiedler, "Algebraic connectivity of graphs", Czechoslovak Mathematical Journal 23 (1973), 298–305,
    /// https://doi.org/10.21136/CMJ.1973.101168
    public func algebraicConnectivity(weight: EdgeWeight<Node> = .weight, isNormalized: Bool = false) throws -> Double {
        let laplacian = simpleLaplacian(weight)
        guard nodeCount > 1, laplacian.parts().count == 1 else { return 0 }
        return try laplacian.fiedlerPair(isNormalized: isNormalized).value
    }

    /// An eigenvector of the ``algebraicConnectivity(weight:isNormalized:)``, of length 1: networkx's `fiedler_vector`.
    ///
    /// It is determined only up to its sign; here the first number that is not nearly 0 is positive. Where the eigenvalue
    /// comes several times, it is one of many.
    ///
    /// - Parameters:
    ///   - weight: What an edge counts; the sign does not matter, an edge of weight 0 is none.
    ///   - isNormalized: Whether the normalized Laplacian is meant.
    /// - Returns: A number for every node, in order; of two nodes 1 and −1, as in networkx.
    /// - Throws: ``Unreachable`` where the network is not connected, `CancellationError` where the task is cancelled.
    /// - Complexity: As ``algebraicConnectivity(weight:isNormalized:)``.
    public func fiedlerVector(
        weight: EdgeWeight<Node> = .weight, isNormalized: Bool = false
    ) throws -> NodeMap<Node, Double> {
        let laplacian = simpleLaplacian(weight), parts = laplacian.parts()
        guard parts.count < 2 else { throw Unreachable(from: node(ofRank: 0)) }
        if nodeCount < 2 { return nodeMap(Array(repeating: 0, count: nodeCount)) }
        if nodeCount == 2 { return nodeMap([1, -1]) }
        return nodeMap(try laplacian.fiedlerPair(isNormalized: isNormalized).vector)
    }

    /// The nodes in two parts, by the sign of the ``fiedlerVector(weight:isNormalized:)``: networkx's
    /// `spectral_bisection`.
    ///
    /// - Returns: The nodes with negative numbers, and the others.
    /// - Throws: ``Unreachable`` where the network is not connected, `CancellationError` where the task is cancelled.
    /// - Complexity: As ``algebraicConnectivity(weight:isNormalized:)``.
    public func spectralBisection(
        weight: EdgeWeight<Node> = .weight, isNormalized: Bool = false
    ) throws -> (negative: [Node], other: [Node]) {
        let vector = try fiedlerVector(weight: weight, isNormalized: isNormalized)
        return (vector.filter { $0.value < 0 }.map(\.key), vector.filter { $0.value >= 0 }.map(\.key))
    }
}

extension Network {
    /// The nodes in an order in which joined ones are near each other: networkx's `spectral_ordering`.
    ///
    /// Component by component, the nodes of each by their numbers in its Fiedler vector; directions do not matter. The
    /// reverse of a component would do as well.
    ///
    /// - Parameters:
    ///   - weight: What an edge counts; the sign does not matter, an edge of weight 0 is none.
    ///   - isNormalized: Whether the normalized Laplacian is meant.
    /// - Throws: `CancellationError` where the task is cancelled.
    /// - Complexity: As ``Network/algebraicConnectivity(weight:isNormalized:)``.
    public func spectralOrdering(weight: EdgeWeight<Node> = .weight, isNormalized: Bool = false) throws -> [Node] {
        let laplacian = simpleLaplacian(weight)
        return try laplacian.parts().flatMap { part in
            guard part.count > 2 else { return part }
            let vector = try laplacian.part(part).fiedlerPair(isNormalized: isNormalized).vector
            return part.indices.sorted { (vector[$0], $0) < (vector[$1], $1) }.map { part[$0] }
        }.map { node(ofRank: $0) }
    }

    /// The Laplacian of the network without directions, loops and signs.
    fileprivate func simpleLaplacian(_ weight: EdgeWeight<Node>) -> SparseMatrix {
        let weights = edgeWeights(weight)
        var entries: [(row: Int, column: Int, value: Double)] = []
        for (edge, number) in zip(edgeList, edgeNumbers) where edge.source != edge.target {
            let value = abs(weights.map { $0[Int(number)] } ?? 1), source = Int(edge.source), target = Int(edge.target)
            guard !value.isNaN, value != 0 else { continue }
            entries += [
                (source, target, -value), (target, source, -value), (source, source, value), (target, target, value),
            ]
        }
        return SparseMatrix(rowCount: nodeCount, columnCount: nodeCount, entries: entries)
    }
}

// MARK: Eigenvectors of Laplacians

extension SparseMatrix {
    /// The rows that hang together, in order.
    fileprivate func parts() -> [[Int]] {
        var isKnown = [Bool](repeating: false, count: rowCount), parts: [[Int]] = []
        for start in 0..<rowCount where !isKnown[start] {
            var part = [start], head = 0
            isKnown[start] = true
            while head < part.count {
                for entry in range(of: part[head]) where !isKnown[Int(columns[entry])] {
                    isKnown[Int(columns[entry])] = true
                    part.append(Int(columns[entry]))
                }
                head += 1
            }
            parts.append(part.sorted())
        }
        return parts
    }

    /// Some rows and the same columns.
    fileprivate func part(_ rows: [Int]) -> SparseMatrix {
        var places = [Int](repeating: -1, count: rowCount)
        for (place, row) in rows.enumerated() { places[row] = place }
        return SparseMatrix(
            rowCount: rows.count, columnCount: rows.count,
            entries: rows.enumerated().flatMap { place, row in
                range(of: row).filter { places[Int(columns[$0])] >= 0 }.map {
                    (place, places[Int(columns[$0])], values[$0])
                }
            })
    }

    /// The second smallest eigenvalue of a Laplacian in one part, and an eigenvector of length 1.
    fileprivate func fiedlerPair(isNormalized: Bool) throws -> (value: Double, vector: [Double]) {
        var matrix = self, null = [Double](repeating: 1, count: rowCount)
        if isNormalized {
            null = diagonal.map { $0.squareRoot() }
            matrix = mapValues { row, column, value in value / (null[row] * null[column]) }
        }
        let length = null.length
        null = null.map { $0 / length }
        var pair: (value: Double, vector: [Double])
        if rowCount <= 300 {
            let system = matrix.dense.symmetricEigensystem()
            pair = (max(system.values[1], 0), system.vectors.rows[1])
        } else {
            pair = try SmallestEigenvector(matrix, without: null).find()
        }
        let largest = pair.vector.reduce(0) { max($0, abs($1)) }
        if let first = pair.vector.first(where: { abs($0) > 1e-6 * largest }), first < 0 {
            pair.vector = pair.vector.map { -$0 }
        }
        return pair
    }
}

/// The smallest eigenvalue but 0 of a large Laplacian: Lanczos's method on its inverse, whose largest one it is, the
/// inverse being applied by conjugate gradients with the diagonal as preconditioner.
///
/// C. Lanczos, "An iteration method for the solution of the eigenvalue problem of linear differential and integral
/// operators", Journal of Research of the National Bureau of Standards 45 (1950), 255–282,
/// https://doi.org/10.6028/jres.045.026
private struct SmallestEigenvector {
    private let matrix: SparseMatrix
    private let null: [Double]
    private let diagonal: [Double]

    init(_ matrix: SparseMatrix, without null: [Double]) {
        self.matrix = matrix
        self.null = null
        diagonal = matrix.diagonal
    }

    func find() throws -> (value: Double, vector: [Double]) {
        // Any start will do that does not lie across the answer; this one is the same every time.
        var start = (0..<matrix.rowCount).map { Double(($0 &* 2_654_435_761) % 1009) - 504 }
        for _ in 0..<30 {
            let (vector, isSettled) = try lanczos(from: start)
            start = vector
            if isSettled { break }
        }
        return (start.overlap(with: matrix.product(start)), start)
    }

    /// - Returns: The best vector among those that so many steps lead to, and whether it is good enough.
    private func lanczos(from start: [Double]) throws -> (vector: [Double], isSettled: Bool) {
        var basis = [unit(start)], diagonal: [Double] = [], beside: [Double] = []
        while true {
            try Task.checkCancellation()
            let last = basis[basis.count - 1]
            var next = solve(last)
            diagonal.append(next.overlap(with: last))
            // Rounding brings back what was taken out, so it is taken out of every vector, and twice.
            for _ in 0..<2 {
                for vector in basis { next.subtract(vector, times: next.overlap(with: vector)) }
                next.subtract(null, times: next.overlap(with: null))
            }
            let length = next.length
            beside.append(length)
            let isLast = length == 0 || basis.count >= min(40, matrix.rowCount - 1)
            if isLast || basis.count % 4 == 0 {
                let count = basis.count
                var small = Matrix(rowCount: count, columnCount: count)
                for index in 0..<count {
                    small[index, index] = diagonal[index]
                    if index > 0 { small[index, index - 1] = beside[index - 1] }
                }
                let system = small.symmetricEigensystem()
                let isSettled = abs(length * system.vectors[count - 1, count - 1]) <= 1e-9 * system.values[count - 1]
                if isLast || isSettled {
                    var vector = [Double](repeating: 0, count: matrix.rowCount)
                    for index in 0..<count { vector.subtract(basis[index], times: -system.vectors[count - 1, index]) }
                    return (unit(vector), isSettled || length == 0)
                }
            }
            basis.append(next.map { $0 / length })
        }
    }

    private func unit(_ vector: [Double]) -> [Double] {
        var vector = vector
        vector.subtract(null, times: vector.overlap(with: null))
        let length = vector.length
        return vector.map { $0 / length }
    }

    /// The vector across the null space whose product with the matrix is the one given.
    private func solve(_ right: [Double]) -> [Double] {
        var solution = [Double](repeating: 0, count: right.count), residual = right
        var direction = zip(residual, diagonal).map { $0 / $1 }
        var weight = residual.overlap(with: direction)
        let goal = 1e-11 * right.length
        for _ in 0..<10 * right.count where residual.length > goal {
            let image = matrix.product(direction)
            let step = weight / direction.overlap(with: image)
            solution.subtract(direction, times: -step)
            residual.subtract(image, times: step)
            let next = zip(residual, diagonal).map { $0 / $1 }
            let nextWeight = residual.overlap(with: next)
            let ratio = nextWeight / weight
            direction = zip(next, direction).map { $0 + ratio * $1 }
            weight = nextWeight
        }
        solution.subtract(null, times: solution.overlap(with: null))
        return solution
    }
}

extension [Double] {
    fileprivate func overlap(with other: [Double]) -> Double {
        var sum = 0.0
        for index in indices { sum += self[index] * other[index] }
        return sum
    }

    fileprivate mutating func subtract(_ other: [Double], times factor: Double) {
        for index in indices { self[index] -= factor * other[index] }
    }
}
