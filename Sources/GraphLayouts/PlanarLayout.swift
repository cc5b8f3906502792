import GraphAlgorithms
public import GraphModel

/// Straight edges that do not cross: networkx's `planar_layout`.
///
/// ```swift
/// try Graph<Int>.complete(4).positions(layout: .planar())
/// ```
///
/// Before they are scaled, the nodes stand on a grid of 2*n* − 4 by *n* − 2 at most. networkx may put them elsewhere on it,
/// depending on the order of its sets.
///
/// - Complexity: O(*n* + *m*) time and space, where *n* and *m* are the numbers of nodes and edges.
///
/// M. Chrobak, T. H. Payne, "A linear-time algorithm for drawing a planar graph on a grid", Information Processing Letters
/// 54 (1995), 241–246, https://doi.org/10.1016/0020-0190(95)00020-D
public struct PlanarLayout<Node: Hashable & Sendable>: GraphLayout {
    /// The distance of the farthest coordinate from the center.
    public var scale: Double
    /// Where the center is.
    public var center: SIMD2<Double>

    public init(scale: Double = 1, center: SIMD2<Double> = .zero) {
        self.scale = scale
        self.center = center
    }

    /// - Throws: `NotPlanar` if some edges must cross.
    public func positions<Direction, Multiplicity>(
        of graph: Network<Node, Direction, Multiplicity>
    ) throws -> NodeMap<Node, SIMD2<Double>> {
        var points = PlanarGrid(try graph.planarEmbedding().rotation).points()
        points.rescale(scale: scale, center: center)
        return graph.nodeMap(points)
    }
}

extension GraphLayout {
    /// Straight edges that do not cross: networkx's `planar_layout`. See ``PlanarLayout``.
    public static func planar<N>(
        scale: Double = 1, center: SIMD2<Double> = .zero
    ) -> Self where Self == PlanarLayout<N> { PlanarLayout(scale: scale, center: center) }
}
