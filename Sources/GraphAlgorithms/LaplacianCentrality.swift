public import GraphModel

extension Network where Direction == Undirected {
    /// For every node, by how much the network's Laplacian energy drops if it is taken away: networkx's
    /// `laplacian_centrality` of an undirected network.
    ///
    /// The energy is the sum of the squares of the entries of the Laplacian matrix.
    ///
    /// - Parameters:
    ///   - normalized: Whether to divide by the energy.
    ///   - weight: What an edge counts; parallel ones add up.
    /// - Returns: A number for every node, in order; not a number without energy.
    /// - Complexity: O(*n* + *m*) in time, where *n* and *m* are the numbers of nodes and edges.
    ///
    /// X. Qi et al., "Laplacian centrality: a new centrality measure for weighted networks", Information Sciences 194 (2012),
    /// 240–253, https://doi.org/10.1016/j.ins.2011.12.027
    public func laplacianCentrality(
        normalized: Bool = true, weight: EdgeWeight<Node> = .weight
    ) -> NodeMap<Node, Double> {
        let rows = mergedRows(weight)
        var diagonal = [Double](repeating: 0, count: nodeCount), energy = 0.0
        for rank in 0..<nodeCount {
            for entry in rows.range(of: rank) where rows.targets[entry] != rank {
                diagonal[rank] += rows.values[entry]
                energy += rows.values[entry] * rows.values[entry]
            }
            energy += diagonal[rank] * diagonal[rank]
        }
        return nodeMap(
            (0..<nodeCount).map { rank in
                var drop = diagonal[rank] * diagonal[rank]
                for entry in rows.range(of: rank) where rows.targets[entry] != rank {
                    let value = abs(rows.values[entry])
                    drop += value * value + 2 * diagonal[Int(rows.targets[entry])] * value
                }
                return normalized ? drop / energy : drop
            })
    }
}

extension Network where Direction == Directed, Multiplicity == SingleEdges {
    /// For every node, by how much the energy of the network's directed Laplacian matrix drops if the node is taken away:
    /// networkx's `laplacian_centrality` of a directed network.
    ///
    /// - Parameters:
    ///   - normalized: Whether to divide by the energy.
    ///   - weight: What an edge counts.
    ///   - walk: The random walk that the matrix is of; see ``directedLaplacianMatrix(weight:walk:)``.
    /// - Returns: A number for every node, in order; not a number without energy.
    /// - Complexity: O(*n*³) time and O(*n*²) space, where *n* is the number of nodes.
    public func laplacianCentrality(
        normalized: Bool = true, weight: EdgeWeight<Node> = .weight, walk: RandomWalk? = nil
    ) -> NodeMap<Node, Double> {
        let matrix = directedLaplacianMatrix(weight: weight, walk: walk), ranks = 0..<nodeCount
        var energy = 0.0
        for row in ranks {
            for column in ranks { energy += matrix[row, column] * matrix[row, column] }
        }
        return nodeMap(
            ranks.map { removed in
                var left = 0.0
                for row in ranks where row != removed {
                    for column in ranks where column != removed {
                        let value =
                            row == column ? matrix[row, row] - abs(matrix[row, removed]) : matrix[row, column]
                        left += value * value
                    }
                }
                return normalized ? (energy - left) / energy : energy - left
            })
    }
}
