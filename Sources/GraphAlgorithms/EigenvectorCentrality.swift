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
        try katzCentrality(
            alpha: alpha, betas: Array(repeating: beta, count: nodeCount), maximumIterations, tolerance, start,
            normalized,
            weight)
    }

    /// As above, with what every node has by itself.
    ///
    /// - Parameter beta: A number for every node; one without counts 0.
    /// - Throws: ``NotConverged`` where the steps were not enough.
    public func katzCentrality(
        alpha: Double = 0.1, beta: [Node: Double], maximumIterations: Int = 1000, tolerance: Double = 1e-6,
        start: [Node: Double]? = nil, normalized: Bool = true, weight: EdgeWeight<Node> = .unit
    ) throws(NotConverged) -> NodeMap<Node, Double> {
        try katzCentrality(
            alpha: alpha, betas: numbers(of: beta), maximumIterations, tolerance, start, normalized, weight)
    }

    /// The limit of ``katzCentrality(alpha:beta:maximumIterations:tolerance:start:normalized:weight:)-(_,[_],_,_,_,_,_)``,
    /// found by solving linear equations, and defined where the steps do not converge: networkx's
    /// `katz_centrality_numpy`.
    ///
    /// - Parameters:
    ///   - alpha: What a neighbour's number counts.
    ///   - beta: What every node has by itself; a node without a number has 0.
    ///   - normalized: Whether the numbers are divided by their Euclidean length, and by the sign of their sum.
    ///   - weight: What an edge counts.
    /// - Returns: A number for every node, in order; `nil` where the equations have no single solution.
    /// - Complexity: O(*n*³) time and O(*n*²) space, where *n* is the number of nodes.
    public func solvedKatzCentrality(
        alpha: Double = 0.1, beta: [Node: Double], normalized: Bool = true, weight: EdgeWeight<Node> = .unit
    ) -> NodeMap<Node, Double>? {
        guard nodeCount > 0 else { return [:] }
        let rows = adjacencyRows(weight)
        var equations = Matrix.identity(nodeCount), unit = [Double](repeating: 0, count: nodeCount)
        for source in 0..<nodeCount {
            unit[source] = 1
            for (target, value) in rows.leftProduct(unit).enumerated() where value != 0 {
                equations[target, source] -= alpha * value
            }
            unit[source] = 0
        }
        guard let values = TriangularFactors(equations)?.solve(numbers(of: beta)) else { return nil }
        let length = values.reduce(0, +) < 0 ? -values.length : values.length
        return nodeMap(normalized ? values.map { $0 / length } : values)
    }

    private func katzCentrality(
        alpha: Double, betas: [Double], _ maximumIterations: Int, _ tolerance: Double, _ start: [Node: Double]?,
        _ normalized: Bool, _ weight: EdgeWeight<Node>
    ) throws(NotConverged) -> NodeMap<Node, Double> {
        guard nodeCount > 0 else { return [:] }
        let rows = adjacencyRows(weight)
        var values = start.map(numbers) ?? Array(repeating: 0, count: nodeCount)
        for _ in 0..<max(maximumIterations, 0) {
            let last = values
            values = zip(rows.leftProduct(last), betas).map { alpha * $0 + $1 }
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
