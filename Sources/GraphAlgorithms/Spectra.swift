public import GraphModel

extension Network where Direction == Undirected {
    /// The eigenvalues of the ``adjacencyMatrix(weight:)``, ascending: networkx's `adjacency_spectrum`, which has them in no
    /// order.
    ///
    /// - Complexity: O(*n*³) time and O(*n*²) space, where *n* is the number of nodes.
    public func adjacencySpectrum(weight: EdgeWeight<Node> = .weight) -> [Double] {
        adjacencyMatrix(weight: weight).dense.symmetricEigenvalues()
    }

    /// The eigenvalues of the ``laplacianMatrix(weight:)``, ascending: networkx's `laplacian_spectrum`.
    ///
    /// As many are 0 as there are connected components.
    ///
    /// - Complexity: O(*n*³) time and O(*n*²) space, where *n* is the number of nodes.
    public func laplacianSpectrum(weight: EdgeWeight<Node> = .weight) -> [Double] {
        laplacianMatrix(weight: weight).dense.symmetricEigenvalues()
    }

    /// The eigenvalues of the ``normalizedLaplacianMatrix(weight:)``, ascending: networkx's
    /// `normalized_laplacian_spectrum`.
    ///
    /// - Complexity: O(*n*³) time and O(*n*²) space, where *n* is the number of nodes.
    public func normalizedLaplacianSpectrum(weight: EdgeWeight<Node> = .weight) -> [Double] {
        normalizedLaplacianMatrix(weight: weight).dense.symmetricEigenvalues()
    }
}

extension Network where Direction == Undirected, Multiplicity == SingleEdges {
    /// The eigenvalues of the ``modularityMatrix(weight:)``, ascending: networkx's `modularity_spectrum`, which has them in
    /// no order.
    ///
    /// - Complexity: O(*n*³) time and O(*n*²) space, where *n* is the number of nodes.
    public func modularitySpectrum() -> [Double] { modularityMatrix().symmetricEigenvalues() }

    /// The eigenvalues of the ``betheHessianMatrix(regularizer:)``, ascending: networkx's `bethe_hessian_spectrum`.
    ///
    /// - Complexity: O(*n*³) time and O(*n*²) space, where *n* is the number of nodes.
    public func betheHessianSpectrum(regularizer: Double? = nil) -> [Double] {
        betheHessianMatrix(regularizer: regularizer).dense.symmetricEigenvalues()
    }
}

extension Network where Direction == Directed {
    /// The eigenvalues of the ``adjacencyMatrix(weight:)``, by their real and then by their imaginary parts: networkx's
    /// `adjacency_spectrum`, which has them in no order.
    ///
    /// They are those of the strongly connected components, which is how they are found; so a network without cycles has
    /// zeros, and exactly.
    ///
    /// - Complexity: O(*n*³) time and O(*n*²) space, where *n* is the number of nodes.
    public func adjacencySpectrum(weight: EdgeWeight<Node> = .weight) -> [ComplexNumber] {
        stronglyConnectedComponents.flatMap { component in
            subgraph(of: component).adjacencyMatrix(weight: weight).dense.eigenvalues()
        }.sorted { ($0.real, $0.imaginary) < ($1.real, $1.imaginary) }
    }
}

extension Network where Direction == Directed, Multiplicity == SingleEdges {
    /// The eigenvalues of the ``modularityMatrix(weight:)``, by their real and then by their imaginary parts: networkx's
    /// `modularity_spectrum`, which has them in no order.
    ///
    /// - Complexity: O(*n*³) time and O(*n*²) space, where *n* is the number of nodes.
    public func modularitySpectrum() -> [ComplexNumber] { modularityMatrix().eigenvalues() }
}
