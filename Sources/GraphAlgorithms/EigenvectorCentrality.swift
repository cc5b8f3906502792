public import GraphModel

extension Network {
    /// For every node a number in proportion to the sum of the numbers of the nodes from which edges lead to it.
    ///
    /// Found by power iteration; the numbers are the eigenvector of the largest eigenvalue, of length 1.
    ///
    /// - Parameters:
    ///   - maximumIterations: The number of steps that may be taken.
    ///   - tolerance: How much a node may still change in the mean when it ends.
    ///   - start: The first numbers, 1 for every node if not given.
    ///   - weight: What an edge counts.
    /// - Returns: A number for every node, in order.
    /// - Throws: ``NotConverged``.
    /// - Complexity: O(*k*(*n* + *m*)) in time, where *k*, *n* and *m* are the numbers of steps, nodes and edges.
    ///
    /// P. Bonacich, "Power and centrality: a family of measures", American Journal of Sociology 92 (1987), 1170–1182,
    /// https://doi.org/10.1086/228631
    public func eigenvectorCentrality(
        maximumIterations: Int = 100, tolerance: Double = 1e-6, start: [Node: Double]? = nil,
        weight: EdgeWeight<Node> = .unit
    ) throws(NotConverged) -> NodeMap<Node, Double> {
        guard nodeCount > 0 else { return [:] }
        let start = start.map(numbers) ?? Array(repeating: 1, count: nodeCount)
        let values = adjacencyColumns(weight).eigenvector(
            from: start, maximumIterations: maximumIterations, tolerance: tolerance)
        guard let values else { throw NotConverged(iterations: max(maximumIterations, 0)) }
        return nodeMap(values)
    }

    /// For every node a constant and a share of the numbers of the nodes from which edges lead to it.
    ///
    /// - Parameters:
    ///   - alpha: The share; it must be below the reciprocal of the largest eigenvalue for the iteration to converge.
    ///   - beta: The constant.
    ///   - maximumIterations: The number of steps that may be taken.
    ///   - tolerance: How much a node may still change in the mean when it ends.
    ///   - start: The first numbers, 0 for every node if not given.
    ///   - normalized: Whether the numbers are divided by the length of their vector.
    ///   - weight: What an edge counts.
    /// - Returns: A number for every node, in order.
    /// - Throws: ``NotConverged``.
    /// - Complexity: O(*k*(*n* + *m*)) in time, where *k*, *n* and *m* are the numbers of steps, nodes and edges.
    ///
    /// L. Katz, "A new status index derived from sociometric analysis", Psychometrika 18 (1953), 39–43,
    /// https://doi.org/10.1007/BF02289026
    public func katzCentrality(
        alpha: Double = 0.1, beta: Double = 1, maximumIterations: Int = 1000, tolerance: Double = 1e-6,
        start: [Node: Double]? = nil, normalized: Bool = true, weight: EdgeWeight<Node> = .unit
    ) throws(NotConverged) -> NodeMap<Node, Double> {
        guard nodeCount > 0 else { return [:] }
        let rows = adjacencyRows(weight)
        var values = start.map(numbers) ?? Array(repeating: 0, count: nodeCount)
        for _ in 0..<max(maximumIterations, 0) {
            let last = values
            values = rows.leftProduct(last).map { alpha * $0 + beta }
            guard values.distance(to: last) < Double(nodeCount) * tolerance else { continue }
            let length = values.length
            return nodeMap(normalized && length != 0 ? values.map { $0 / length } : values)
        }
        throw NotConverged(iterations: max(maximumIterations, 0))
    }
}

extension AdjacencyColumns {
    /// The eigenvector of the largest eigenvalue; `nil` if it still changed by more than the tolerance.
    fileprivate func eigenvector(from start: [Double], maximumIterations: Int, tolerance: Double) -> [Double]? {
        let sum = start.reduce(0, +), values = Scratch(start.map { $0 / sum })
        let product = Scratch(repeating: 0.0, count: count)
        for _ in 0..<max(maximumIterations, 0) {
            leftProduct(values, into: product)
            var squares = 0.0
            for rank in 0..<count {
                let value = values[rank] + product[rank]
                product[rank] = value
                squares += value * value
            }
            let length = squares.squareRoot(), divisor = length == 0 ? 1 : length
            var change = 0.0
            for rank in 0..<count {
                let value = product[rank] / divisor
                change += abs(value - values[rank])
                values[rank] = value
            }
            if change < Double(count) * tolerance { return values.array() }
        }
        return nil
    }
}

extension [Double] {
    /// The Euclidean length.
    var length: Double { reduce(0) { $0 + $1 * $1 }.squareRoot() }

    /// The sum of the differences from another vector.
    func distance(to other: [Double]) -> Double { zip(self, other).reduce(0) { $0 + abs($1.0 - $1.1) } }
}
