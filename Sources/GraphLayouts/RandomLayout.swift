public import GraphModel

/// The nodes anywhere in a square of side 1: networkx's `random_layout`.
///
/// ```swift
/// try graph.positions(layout: .random(seed: 1))
/// ```
///
/// A seed gives the positions that it gives in networkx; they have single precision.
///
/// - Complexity: O(*n*), where *n* is the number of nodes.
public struct RandomLayout<Node: Hashable & Sendable>: GraphLayout {
    /// Where the lower left corner of the square is: networkx's `center`.
    public var corner: SIMD2<Double>
    /// The seed of the random numbers.
    public var seed: UInt32

    public init(corner: SIMD2<Double> = .zero, seed: UInt32 = 0) {
        self.corner = corner
        self.seed = seed
    }

    public func positions<Direction, Multiplicity>(
        of graph: Network<Node, Direction, Multiplicity>
    ) throws -> NodeMap<Node, SIMD2<Double>> {
        graph.nodeMap(Self.points(graph.nodeCount, corner: corner, seed: seed))
    }

    /// Points whose coordinates have single precision.
    static func points(_ count: Int, corner: SIMD2<Double> = .zero, seed: UInt32) -> [SIMD2<Double>] {
        var random = NumpyRandom(seed: seed)
        return (0..<count).map { _ in SIMD2(SIMD2<Float>(random.point() + corner)) }
    }
}

extension NumpyRandom {
    /// A point in the square between (0, 0) and (1, 1).
    mutating func point() -> SIMD2<Double> {
        let x = unit()
        return SIMD2(x, unit())
    }
}

extension GraphLayout {
    /// The nodes anywhere in a square of side 1: networkx's `random_layout`. See ``RandomLayout``.
    public static func random<N>(
        corner: SIMD2<Double> = .zero, seed: UInt32 = 0
    ) -> Self where Self == RandomLayout<N> { RandomLayout(corner: corner, seed: seed) }
}
