public import GraphModel

/// Another layout whose nodes are moved apart where they overlap.
///
/// ```swift
/// let sizes: [String: SIMD2<Double>] = ["a long name": SIMD2(3, 0.6)]
/// try graph.positions(layout: .stress().withoutOverlaps(sizes: sizes))
/// ```
///
/// Nodes keep their places among those round them. Where nothing overlaps, nothing moves. A drawing grows by it, and edges that
/// had ways of their own become straight if a node had to be moved.
///
/// - Complexity: That of the layout, and O(*n* log *n*) for each of at most some hundred rounds, where *n* is the number of
///   nodes.
///
/// E. R. Gansner, Y. Hu, "Efficient, proximity-preserving node overlap removal", Journal of Graph Algorithms and
/// Applications 14 (2010), 53–74, https://doi.org/10.7155/jgaa.00198
public struct OverlapFreeLayout<Base: GraphLayout>: GraphLayout {
    public typealias Node = Base.Node

    /// The layout.
    public var base: Base
    /// The widths and heights of nodes, in the unit of the positions.
    public var sizes: [Node: SIMD2<Double>]
    /// The width and height of nodes that have none of their own.
    public var defaultSize: SIMD2<Double>
    /// What is to be between nodes.
    public var gap: Double

    public init(
        _ base: Base, sizes: [Node: SIMD2<Double>] = [:], defaultSize: SIMD2<Double> = .zero, gap: Double = 0
    ) {
        self.base = base
        self.sizes = sizes
        self.defaultSize = defaultSize
        self.gap = gap
    }

    /// - Throws: What the layout throws.
    public func positions<Direction, Multiplicity>(
        of graph: Network<Node, Direction, Multiplicity>
    ) throws -> NodeMap<Node, SIMD2<Double>> { try placement(of: graph).positions }

    /// - Throws: What the layout throws.
    public func placement<Direction, Multiplicity>(
        of graph: Network<Node, Direction, Multiplicity>
    ) throws -> GraphPlacement<Node> {
        let placement = try base.placement(of: graph)
        let points = graph.nodes.map { placement.positions[$0] ?? .zero }
        var removal = OverlapRemoval(points, sizes: graph.nodes.map { sizes[$0] ?? defaultSize }, gap: gap)
        guard removal.separate() else { return placement }
        return GraphPlacement(positions: graph.nodeMap(removal.points))
    }
}

extension GraphLayout {
    /// The same layout with nodes moved apart where they overlap. See ``OverlapFreeLayout``.
    ///
    /// - Parameters:
    ///   - sizes: The widths and heights of nodes, in the unit of the positions.
    ///   - defaultSize: The width and height of nodes that have none of their own.
    ///   - gap: What is to be between nodes.
    public func withoutOverlaps(
        sizes: [Node: SIMD2<Double>] = [:], defaultSize: SIMD2<Double> = .zero, gap: Double = 0
    ) -> OverlapFreeLayout<Self> {
        OverlapFreeLayout(self, sizes: sizes, defaultSize: defaultSize, gap: gap)
    }
}
