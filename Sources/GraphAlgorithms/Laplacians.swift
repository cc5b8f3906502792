public import GraphModel

extension Network {
    /// The weighted degree of every node on the diagonal less the ``adjacencyMatrix(weight:)``: networkx's
    /// `laplacian_matrix`.
    ///
    /// In a directed network the degree is that of the edges leading out. Loops cancel out.
    ///
    /// ```swift
    /// Graph(edges: [(1, 2), (2, 3)]).laplacianMatrix().dense.rows // [[1, -1, 0], [-1, 2, -1], [0, -1, 1]]
    /// ```
    ///
    /// - Parameter weight: What an edge counts.
    /// - Complexity: As ``adjacencyMatrix(weight:)``.
    public func laplacianMatrix(weight: EdgeWeight<Node> = .weight) -> SparseMatrix {
        let adjacency = adjacencyMatrix(weight: weight)
        return SparseMatrix(
            rowCount: nodeCount, columnCount: nodeCount,
            entries: adjacency.rowSums.enumerated().map { ($0.offset, $0.offset, $0.element) }
                + adjacency.entries.map { ($0.row, $0.column, -$0.value) })
    }

    /// The ``laplacianMatrix(weight:)`` divided by the square roots of both nodes' degrees, 0 for nodes without edges:
    /// networkx's `normalized_laplacian_matrix`.
    ///
    /// - Parameter weight: What an edge counts.
    /// - Complexity: As ``adjacencyMatrix(weight:)``.
    ///
    /// F. Chung, *Spectral Graph Theory*, American Mathematical Society, 1997, chapter 1.
    public func normalizedLaplacianMatrix(weight: EdgeWeight<Node> = .weight) -> SparseMatrix {
        let roots = adjacencyMatrix(weight: weight).rowSums.map { $0 == 0 ? 0 : 1 / $0.squareRoot() }
        return laplacianMatrix(weight: weight).mapValues { row, column, value in roots[row] * (value * roots[column]) }
    }
}

extension Network where Direction == Undirected, Multiplicity == SingleEdges {
    /// (*r*² − 1) *I* − *r A* + *D*, where *A* is the adjacency matrix without weights and *D* has the degrees on its
    /// diagonal: networkx's `bethe_hessian_matrix`.
    ///
    /// Its negative eigenvalues tell the number of communities.
    ///
    /// - Parameter regularizer: *r*; the mean squared degree over the mean degree, less one, if not given.
    /// - Complexity: As ``Network/adjacencyMatrix(weight:)``.
    ///
    /// A. Saade, F. Krzakala, L. Zdeborová, "Spectral clustering of graphs with the Bethe Hessian", Advances in Neural
    /// Information Processing Systems 27 (2014), https://arxiv.org/abs/1406.1880
    public func betheHessianMatrix(regularizer: Double? = nil) -> SparseMatrix {
        let adjacency = adjacencyMatrix()
        let degrees = degrees.map { Double($0.degree) }
        let regularizer =
            regularizer ?? degrees.reduce(0) { $0 + $1 * $1 } / degrees.reduce(0, +) - 1
        return SparseMatrix(
            rowCount: nodeCount, columnCount: nodeCount,
            entries: adjacency.rowSums.enumerated().map {
                ($0.offset, $0.offset, regularizer * regularizer - 1 + $0.element)
            } + adjacency.entries.map { ($0.row, $0.column, -regularizer * $0.value) })
    }
}

extension Network where Multiplicity == SingleEdges {
    /// The adjacency matrix less what would be expected of edges drawn at random with the same degrees: networkx's
    /// `modularity_matrix` and, of a directed network, `directed_modularity_matrix`.
    ///
    /// - Parameter weight: What an edge counts.
    /// - Complexity: O(*n*²) time and space, where *n* is the number of nodes.
    ///
    /// M. E. J. Newman, "Modularity and community structure in networks", PNAS 103 (2006), 8577–8582,
    /// https://doi.org/10.1073/pnas.0601602103; E. A. Leicht, M. E. J. Newman, "Community structure in directed networks",
    /// Physical Review Letters 100 (2008), 118703, https://doi.org/10.1103/PhysRevLett.100.118703
    public func modularityMatrix(weight: EdgeWeight<Node> = .unit) -> Matrix {
        let adjacency = adjacencyMatrix(weight: weight)
        let rowSums = adjacency.rowSums, columnSums = isDirected ? adjacency.transposed().rowSums : rowSums
        let total = rowSums.reduce(0, +)
        var matrix = adjacency.dense
        for row in 0..<nodeCount {
            for column in 0..<nodeCount { matrix[row, column] -= rowSums[row] * columnSums[column] / total }
        }
        return matrix
    }
}
