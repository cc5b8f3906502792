import GraphAlgorithms
public import GraphModel

/// The nodes by two eigenvectors of the Laplacian, so that neighbours are near: networkx's `spectral_layout`.
///
/// ```swift
/// try Graph<Int>.grid(4, 6).positions(layout: .spectral())
/// ```
///
/// Eigenvectors are determined only up to their signs, here chosen so that the first node that is not on an axis has
/// positive coordinates, and those of an eigenvalue that comes several times only up to a rotation.
///
/// - Complexity: O(*n*³) time and O(*n*²) space, where *n* is the number of nodes.
///
/// Y. Koren, "Drawing graphs by eigenvectors: theory and practice", Computers and Mathematics with Applications 49 (2005),
/// 1867–1888, https://doi.org/10.1016/j.camwa.2004.08.015
public struct SpectralLayout<Node: Hashable & Sendable>: GraphLayout {
    /// How strong an edge is.
    public var weight: EdgeWeight<Node>
    /// The distance of the farthest coordinate from the center.
    public var scale: Double
    /// Where the center is.
    public var center: SIMD2<Double>

    public init(weight: EdgeWeight<Node> = .weight, scale: Double = 1, center: SIMD2<Double> = .zero) {
        self.weight = weight
        self.scale = scale
        self.center = center
    }

    public func positions<Direction, Multiplicity>(
        of graph: Network<Node, Direction, Multiplicity>
    ) throws -> NodeMap<Node, SIMD2<Double>> {
        let count = graph.nodeCount
        // So few nodes networkx leaves where nothing can be drawn; the second is at twice the center.
        guard count > 2 else {
            return graph.nodeMap(count == 2 ? [.zero, center * 2] : Array(repeating: center, count: count))
        }
        var laplacian = Matrix(rowCount: count, columnCount: count)
        for entry in graph.adjacencyMatrix(weight: weight).entries {
            laplacian[entry.row, entry.row] += entry.value
            laplacian[entry.row, entry.column] -= entry.value
            if graph.isDirected {
                laplacian[entry.column, entry.column] += entry.value
                laplacian[entry.column, entry.row] -= entry.value
            }
        }
        let vectors = laplacian.symmetricEigensystem().vectors
        func column(_ row: Int) -> [Double] {
            let values = (0..<count).map { vectors[row, $0] }
            let largest = values.reduce(0) { max($0, abs($1)) }
            let isNegative = values.first { abs($0) > 1e-6 * largest }.map { $0 < 0 } ?? false
            return isNegative ? values.map { -$0 } : values
        }
        var points = zip(column(1), column(2)).map { SIMD2($0, $1) }
        points.rescale(scale: scale, center: center)
        return graph.nodeMap(points)
    }
}

extension GraphLayout {
    /// The nodes by two eigenvectors of the Laplacian: networkx's `spectral_layout`. See ``SpectralLayout``.
    public static func spectral<N>(
        weight: EdgeWeight<N> = .weight, scale: Double = 1, center: SIMD2<Double> = .zero
    ) -> Self where Self == SpectralLayout<N> { SpectralLayout(weight: weight, scale: scale, center: center) }
}
