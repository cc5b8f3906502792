public import GraphModel

/// The nodes on a circle, in order: networkx's `circular_layout`.
///
/// ```swift
/// try graph.positions(layout: .circular())
/// ```
///
/// The first node is on the right, the others follow counter-clockwise. The positions are networkx's to the last bit but
/// a few: angles have single precision.
///
/// - Complexity: O(*n*), where *n* is the number of nodes.
public struct CircularLayout<Node: Hashable & Sendable>: GraphLayout {
    /// The distance of the farthest coordinate from the center.
    public var scale: Double
    /// Where the center is.
    public var center: SIMD2<Double>

    public init(scale: Double = 1, center: SIMD2<Double> = .zero) {
        self.scale = scale
        self.center = center
    }

    public func positions<Direction, Multiplicity>(
        of graph: Network<Node, Direction, Multiplicity>
    ) throws -> NodeMap<Node, SIMD2<Double>> {
        graph.nodeMap(Self.points(graph.nodeCount, scale: scale, center: center))
    }

    static func points(_ count: Int, scale: Double = 1, center: SIMD2<Double> = .zero) -> [SIMD2<Double>] {
        guard count > 1 else { return Array(repeating: center, count: count) }
        let step = 1 / Double(count)
        var points = (0..<count).map { index in
            let angle = SingleTrigonometry(Float(Double(index) * step * 2 * .pi))
            return SIMD2(Double(angle.cosine), Double(angle.sine))
        }
        points.rescale(scale: scale, center: center)
        return points
    }
}

extension GraphLayout {
    /// The nodes on a circle, in order: networkx's `circular_layout`. See ``CircularLayout``.
    public static func circular<N>(
        scale: Double = 1, center: SIMD2<Double> = .zero
    ) -> Self where Self == CircularLayout<N> { CircularLayout(scale: scale, center: center) }
}
