public import GraphModel

extension Network where Direction == Undirected {
    /// The electrical resistance between two nodes if every edge is a wire: networkx's `resistance_distance`.
    ///
    /// ```swift
    /// // Two ways of two wires each.
    /// try Graph(edges: [(0, 1), (1, 2), (2, 3), (3, 0)]).resistanceDistance(from: 0, to: 2) // 1
    /// ```
    ///
    /// - Parameters:
    ///   - source: One of the nodes.
    ///   - target: The other.
    ///   - weight: What an edge counts.
    ///   - invertsWeight: Whether the weight is the resistance of an edge; else it is the conductance.
    /// - Throws: `NodeNotFound`, or ``Unreachable`` where the network is not connected.
    /// - Complexity: O(*n*³) time and O(*n*²) space, where *n* is the number of nodes.
    ///
    /// D. J. Klein, M. Randić, "Resistance distance", Journal of Mathematical Chemistry 12 (1993), 81–95,
    /// https://doi.org/10.1007/BF01164627
    public func resistanceDistance(
        from source: Node, to target: Node, weight: EdgeWeight<Node> = .unit, invertsWeight: Bool = true
    ) throws -> Double {
        let source = Int(try requiredRank(of: source)), target = Int(try requiredRank(of: target))
        return try potentials(weight, invertsWeight).resistance(source, target)
    }

    /// The electrical resistance between a node and every node; see
    /// ``resistanceDistance(from:to:weight:invertsWeight:)``.
    ///
    /// - Throws: `NodeNotFound`, or ``Unreachable`` where the network is not connected.
    /// - Complexity: O(*n*³) time and O(*n*²) space, where *n* is the number of nodes.
    public func resistanceDistances(
        from source: Node, weight: EdgeWeight<Node> = .unit, invertsWeight: Bool = true
    ) throws -> NodeMap<Node, Double> {
        let source = Int(try requiredRank(of: source)), potentials = try potentials(weight, invertsWeight)
        return nodeMap((0..<nodeCount).map { potentials.resistance(source, $0) })
    }

    /// The electrical resistance between any two nodes; see ``resistanceDistance(from:to:weight:invertsWeight:)``.
    ///
    /// - Throws: ``Unreachable`` where the network is not connected.
    /// - Complexity: O(*n*³) time and O(*n*²) space, where *n* is the number of nodes.
    public func resistanceDistances(
        weight: EdgeWeight<Node> = .unit, invertsWeight: Bool = true
    ) throws(Unreachable<Node>) -> NodeMap<Node, NodeMap<Node, Double>> {
        let potentials = try potentials(weight, invertsWeight)
        return nodeMap(
            (0..<nodeCount).map { source in nodeMap((0..<nodeCount).map { potentials.resistance(source, $0) }) })
    }

    /// The sum of the resistances between all pairs of nodes, Kirchhoff's index: networkx's
    /// `effective_graph_resistance`.
    ///
    /// - Parameters:
    ///   - weight: What an edge counts.
    ///   - invertsWeight: Whether the weight is the resistance of an edge; else it is the conductance.
    /// - Returns: The sum; infinity where the network is not connected, 0 without nodes.
    /// - Complexity: O(*n*³) time and O(*n*²) space, where *n* is the number of nodes.
    ///
    /// W. Ellens et al., "Effective graph resistance", Linear Algebra and its Applications 435 (2011), 2491–2506,
    /// https://doi.org/10.1016/j.laa.2011.02.024
    public func effectiveResistance(weight: EdgeWeight<Node> = .unit, invertsWeight: Bool = true) -> Double {
        guard nodeCount > 0 else { return 0 }
        guard isConnected else { return .infinity }
        let eigenvalues = laplacianSpectrum(weight: invertsWeight ? weight.inverted : weight)
        return eigenvalues.dropFirst().reduce(0) { $0 + 1 / $1 } * Double(nodeCount)
    }

    /// How many steps a random walk takes in the mean from a node to one that is drawn as often as the walk is there:
    /// networkx's `kemeny_constant`.
    ///
    /// It does not depend on the node where the walk begins.
    ///
    /// - Parameter weight: In which proportion the edges of a node are followed; must not be negative.
    /// - Returns: The number of steps; 0 without nodes.
    /// - Throws: ``Unreachable`` where the network is not connected.
    /// - Complexity: O(*n*³) time and O(*n*²) space, where *n* is the number of nodes.
    ///
    /// J. G. Kemeny, J. L. Snell, *Finite Markov Chains*, Van Nostrand, 1960.
    public func kemenyConstant(weight: EdgeWeight<Node> = .unit) throws(Unreachable<Node>) -> Double {
        guard nodeCount > 0 else { return 0 }
        try checkConnected()
        let adjacency = adjacencyMatrix(weight: weight)
        let roots = adjacency.rowSums.map { $0 == 0 ? 0 : 1 / $0.squareRoot() }
        let walk = adjacency.mapValues { row, column, value in roots[row] * value * roots[column] }
        return walk.dense.symmetricEigenvalues().dropLast().reduce(0) { $0 + 1 / (1 - $1) }
    }
}

extension EdgeWeight {
    /// The reciprocal of the weight.
    fileprivate var inverted: EdgeWeight {
        switch self {
        case .unit: .unit
        case .key(let key):
            .function { edge in edge.attributes[key.name]?.isNull ?? false ? nil : 1 / (edge[key] ?? 1) }
        case .function(let function): .function { edge in function(edge).map { 1 / $0 } }
        }
    }
}

extension Matrix {
    /// The resistance between two nodes by the inverse of the Laplacian.
    fileprivate func resistance(_ first: Int, _ second: Int) -> Double {
        self[first, first] + self[second, second] - self[first, second] - self[second, first]
    }
}

extension Network where Direction == Undirected {
    func checkConnected() throws(Unreachable<Node>) {
        if nodeCount > 0, !isConnected { throw Unreachable(from: node(ofRank: 0)) }
    }

    /// The pseudo-inverse of the Laplacian: by row the potentials that a current into one node, spread over all others,
    /// makes.
    func potentials(_ weight: EdgeWeight<Node>, _ invertsWeight: Bool) throws(Unreachable<Node>) -> Matrix {
        try checkConnected()
        let laplacian = laplacianMatrix(weight: invertsWeight ? weight.inverted : weight)
        let isPositive = laplacian.entries.allSatisfy { $0.row == $0.column || $0.value < 0 }
        let dense = laplacian.dense
        // With weights above 0 only vectors of equal numbers are sent to 0; adding the matrix that keeps those makes it
        // one that can be inverted.
        let share = 1 / Double(nodeCount)
        if isPositive {
            var shifted = dense
            for index in shifted.values.indices { shifted.values[index] += share }
            if var inverse = shifted.inverted() {
                for index in inverse.values.indices { inverse.values[index] -= share }
                return inverse
            }
        }
        return dense.symmetricPseudoInverse()
    }
}

extension Matrix {
    /// The inverse of a symmetric matrix on the vectors that it does not send to 0.
    func symmetricPseudoInverse() -> Matrix {
        let system = symmetricEigensystem()
        let limit = system.values.reduce(0) { max($0, abs($1)) } * Double(rowCount) * 1e-14
        var inverse = Matrix(rowCount: rowCount, columnCount: rowCount)
        for (index, value) in system.values.enumerated() where !(abs(value) <= limit) {
            for row in 0..<rowCount {
                let factor = system.vectors[index, row] / value
                for column in 0..<rowCount { inverse[row, column] += factor * system.vectors[index, column] }
            }
        }
        return inverse
    }
}
