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
/// - Complexity: O(*n*³) time and O(*n*²) space up to 300 nodes, where *n* is the number of nodes; above, O(*i* (*n* + *m*)) time
///   and O(*n* + *m*) space, where *m* is the number of edges and *i* some hundred, the more the nearer the eigenvalues are to
///   one another.
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
        // The Laplacian, in which loops leave no trace and both directions count.
        var entries: [(row: Int, column: Int, value: Double)] = []
        for entry in graph.adjacencyMatrix(weight: weight).entries where entry.row != entry.column {
            entries += [(entry.row, entry.row, entry.value), (entry.row, entry.column, -entry.value)]
            if graph.isDirected {
                entries += [(entry.column, entry.column, entry.value), (entry.column, entry.row, -entry.value)]
            }
        }
        let laplacian = SparseMatrix(rowCount: count, columnCount: count, entries: entries)
        let axes = try count > 300 ? laplacian.sparseAxes() ?? laplacian.denseAxes() : laplacian.denseAxes()
        var points = zip(axes.0.turnedPositive, axes.1.turnedPositive).map { SIMD2($0, $1) }
        points.rescale(scale: scale, center: center)
        return graph.nodeMap(points)
    }
}

extension SparseMatrix {
    /// The eigenvectors for the second and third smallest eigenvalue.
    fileprivate func denseAxes() -> ([Double], [Double]) {
        let vectors = dense.symmetricEigensystem().vectors
        return ((0..<rowCount).map { vectors[1, $0] }, (0..<rowCount).map { vectors[2, $0] })
    }

    /// The same of a large Laplacian; `nil` where it has negative weights, with which the eigenvalues may be negative as well.
    fileprivate func sparseAxes() throws -> ([Double], [Double])? {
        guard entries.allSatisfy({ $0.row == $0.column || $0.value <= 0 }), values.allSatisfy(\.isFinite) else {
            return nil
        }
        // For the eigenvalue 0 there is a vector for every part of the network. The first is the same everywhere.
        var null = [[Double](repeating: 1 / Double(rowCount).squareRoot(), count: rowCount)],
            parts = UnionFind(count: rowCount)
        for entry in entries where entry.value < 0 { parts.unite(entry.row, entry.column) }
        let groups = (0..<rowCount).map { parts.find($0) }
        for group in Set(groups).sorted().dropLast() {
            var vector = groups.map { $0 == group ? 1.0 : 0 }
            for _ in 0..<2 {
                for other in null {
                    let overlap = zip(vector, other).reduce(0) { $0 + $1.0 * $1.1 }
                    for index in vector.indices { vector[index] -= overlap * other[index] }
                }
            }
            let length = vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
            null.append(vector.map { $0 / length })
            if null.count == 3 { return (null[1], null[2]) }
        }
        let pairs = try SmallestEigenvectors(self, without: null, accuracy: 1e-9).pairs(3 - null.count)
        return null.count == 2 ? (null[1], pairs[0].vector) : (pairs[0].vector, pairs[1].vector)
    }
}

extension [Double] {
    /// The same numbers or all the opposite ones, so that the first that is not nearly 0 is positive.
    fileprivate var turnedPositive: [Double] {
        let largest = reduce(0) { Swift.max($0, abs($1)) }
        let isNegative = first { abs($0) > 1e-6 * largest }.map { $0 < 0 } ?? false
        return isNegative ? map { -$0 } : self
    }
}

extension GraphLayout {
    /// The nodes by two eigenvectors of the Laplacian: networkx's `spectral_layout`. See ``SpectralLayout``.
    public static func spectral<N>(
        weight: EdgeWeight<N> = .weight, scale: Double = 1, center: SIMD2<Double> = .zero
    ) -> Self where Self == SpectralLayout<N> { SpectralLayout(weight: weight, scale: scale, center: center) }
}
