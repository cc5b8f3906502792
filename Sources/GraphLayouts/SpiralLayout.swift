public import GraphModel

/// The nodes along a spiral, in order: networkx's `spiral_layout`.
///
/// ```swift
/// try Graph<Int>.path(10).positions(layout: .spiral(isEquidistant: true))
/// ```
///
/// - Complexity: O(*n*), where *n* is the number of nodes.
public struct SpiralLayout<Node: Hashable & Sendable>: GraphLayout {
    /// How far it is around from node to node: smaller is denser.
    public var resolution: Double
    /// Whether nodes that follow one another are all at the same distance.
    public var isEquidistant: Bool
    /// The distance of the farthest coordinate from the center.
    public var scale: Double
    /// Where the center is.
    public var center: SIMD2<Double>

    public init(
        resolution: Double = 0.35, isEquidistant: Bool = false, scale: Double = 1, center: SIMD2<Double> = .zero
    ) {
        self.resolution = resolution
        self.isEquidistant = isEquidistant
        self.scale = scale
        self.center = center
    }

    public func positions<Direction, Multiplicity>(
        of graph: Network<Node, Direction, Multiplicity>
    ) throws -> NodeMap<Node, SIMD2<Double>> {
        guard graph.nodeCount > 1 else { return graph.nodeMap(Array(repeating: center, count: graph.nodeCount)) }
        var points: [SIMD2<Double>]
        if isEquidistant {
            let step = 0.5
            var angle = resolution + 1 / (step * resolution)
            points = (0..<graph.nodeCount).map { _ in
                let radius = step * angle
                angle += 1 / radius
                return SIMD2(cosine(angle), sine(angle)) * radius
            }
        } else {
            points = (0..<graph.nodeCount).map { index in
                let angle = resolution * Double(index)
                return SIMD2(cosine(angle), sine(angle)) * Double(index)
            }
        }
        points.rescale(scale: scale, center: center)
        return graph.nodeMap(points)
    }
}

extension GraphLayout {
    /// The nodes along a spiral, in order: networkx's `spiral_layout`. See ``SpiralLayout``.
    public static func spiral<N>(
        resolution: Double = 0.35, isEquidistant: Bool = false, scale: Double = 1, center: SIMD2<Double> = .zero
    ) -> Self where Self == SpiralLayout<N> {
        SpiralLayout(resolution: resolution, isEquidistant: isEquidistant, scale: scale, center: center)
    }
}
