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
            pair = try SmallestEigenvectors(matrix, without: [null], accuracy: 1e-9).pairs(1)[0]
        }
        let largest = pair.vector.reduce(0) { max($0, abs($1)) }
        if let first = pair.vector.first(where: { abs($0) > 1e-6 * largest }), first < 0 {
            pair.vector = pair.vector.map { -$0 }
        }
        return pair
    }
}
