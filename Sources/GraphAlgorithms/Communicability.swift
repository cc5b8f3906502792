public import GraphModel

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

extension Network where Direction == Undirected, Multiplicity == SingleEdges {
    /// For every two nodes the number of walks between them, a walk of *k* edges counting 1/*k*!: networkx's
    /// `communicability` and `communicability_exp`.
    ///
    /// - Returns: For every node a number for every node, in order.
    /// - Complexity: O(*n*³) time and O(*n*²) space, where *n* is the number of nodes.
    ///
    /// E. Estrada, N. Hatano, "Communicability in complex networks", Physical Review E 77 (2008), 036111,
    /// https://doi.org/10.1103/PhysRevE.77.036111
    public func communicability() -> NodeMap<Node, NodeMap<Node, Double>> {
        nodeMap(adjacencyMatrix(weight: .unit).dense.symmetricExponential().rows.map { nodeMap($0) })
    }

    /// For every node the number of closed walks from it, a walk of *k* edges counting 1/*k*!: networkx's
    /// `subgraph_centrality` and `subgraph_centrality_exp`.
    ///
    /// - Parameter isNormalized: Whether the exponential of the largest eigenvalue is divided out.
    /// - Returns: A number for every node, in order.
    /// - Complexity: O(*n*³) time and O(*n*²) space, where *n* is the number of nodes.
    ///
    /// E. Estrada, J. A. Rodríguez-Velázquez, "Subgraph centrality in complex networks", Physical Review E 71 (2005),
    /// 056103, https://doi.org/10.1103/PhysRevE.71.056103
    public func subgraphCentrality(isNormalized: Bool = false) -> NodeMap<Node, Double> {
        let system = adjacencyMatrix(weight: .unit).dense.symmetricEigensystem()
        let shift = isNormalized ? system.values.last ?? 0 : 0
        var values = [Double](repeating: 0, count: nodeCount)
        for (index, value) in system.values.enumerated() {
            let factor = exp(value - shift)
            for rank in 0..<nodeCount {
                values[rank] += factor * system.vectors[index, rank] * system.vectors[index, rank]
            }
        }
        return nodeMap(values)
    }

    /// The sum of the ``subgraphCentrality(isNormalized:)`` of all nodes: networkx's `estrada_index`.
    ///
    /// - Complexity: O(*n*³) time and O(*n*²) space, where *n* is the number of nodes.
    ///
    /// E. Estrada, "Characterization of 3D molecular structure", Chemical Physics Letters 319 (2000), 713–718,
    /// https://doi.org/10.1016/S0009-2614(00)00158-5
    public func estradaIndex() -> Double {
        adjacencyMatrix(weight: .unit).dense.symmetricEigenvalues().reduce(0) { $0 + exp($1) }
    }

    /// For every node the share of the ``communicability()`` between two others that goes through it, in the mean over
    /// all pairs: networkx's `communicability_betweenness_centrality`.
    ///
    /// Pairs without a path between them count nothing; networkx answers with NaN.
    ///
    /// - Returns: A number for every node, in order.
    /// - Throws: `CancellationError` where the task is cancelled.
    /// - Complexity: O(*n*⁴) time and O(*n*²) space, where *n* is the number of nodes.
    ///
    /// E. Estrada, D. J. Higham, N. Hatano, "Communicability betweenness in complex networks", Physica A 388 (2009),
    /// 764–774, https://doi.org/10.1016/j.physa.2008.11.011
    public func communicabilityBetweennessCentrality() throws -> NodeMap<Node, Double> {
        let matrix = adjacencyMatrix(weight: .unit).dense, all = matrix.symmetricExponential()
        let part = partOfRank()
        var values: [Double] = []
        for rank in 0..<nodeCount {
            try Task.checkCancellation()
            var without = matrix
            for other in 0..<nodeCount {
                without[rank, other] = 0
                without[other, rank] = 0
            }
            let rest = without.symmetricExponential()
            var sum = 0.0
            for row in 0..<nodeCount where row != rank {
                for column in 0..<nodeCount
                where column != rank && column != row && part[row] == part[column] {
                    sum += (all[row, column] - rest[row, column]) / all[row, column]
                }
            }
            let others = Double(nodeCount - 1)
            values.append(nodeCount > 2 ? sum / (others * others - others) : sum)
        }
        return nodeMap(values)
    }

    private func partOfRank() -> [Int] {
        var partOfRank = [Int](repeating: 0, count: nodeCount)
        for (number, part) in connectedComponents.enumerated() {
            for node in part { if let rank = rank(of: node) { partOfRank[rank] = number } }
        }
        return partOfRank
    }
}

extension Matrix {
    /// The exponential of a symmetric matrix, by its eigenvectors.
    func symmetricExponential() -> Matrix {
        let system = symmetricEigensystem()
        var result = Matrix(rowCount: rowCount, columnCount: rowCount)
        for (index, value) in system.values.enumerated() {
            let factor = exp(value)
            for row in 0..<rowCount {
                let scaled = factor * system.vectors[index, row]
                for column in 0..<rowCount { result[row, column] += scaled * system.vectors[index, column] }
            }
        }
        return result
    }
}
