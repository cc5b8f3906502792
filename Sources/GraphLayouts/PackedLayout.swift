public import GraphModel

/// The parts of a network, each laid out by itself, side by side.
///
/// ```swift
/// try graph.positions(layout: .packed(.spring(seed: 1)))
/// ```
///
/// Most layouts let parts between which there are no edges fly apart or lie on one another. Here each part becomes as large
/// as its edges, whose mean length is 1, ask for.
///
/// - Complexity: That of the layout for the parts, and O(*n* + *m*) for *n* nodes and *m* edges.
public struct PackedLayout<Base: GraphLayout>: GraphLayout {
    public typealias Node = Base.Node

    /// How each part is laid out.
    public var base: Base
    /// The distance between the parts, in mean lengths of an edge.
    public var spacing: Double

    public init(_ base: Base, spacing: Double = 1) {
        self.base = base
        self.spacing = spacing
    }

    /// - Throws: What the layout of a part throws.
    public func positions<Direction, Multiplicity>(
        of graph: Network<Node, Direction, Multiplicity>
    ) throws -> NodeMap<Node, SIMD2<Double>> {
        let rows = try graph.layoutRows(), parts = rows.parts()
        var drawings = try parts.map { part in
            // In the order of the network, as if the others were not there.
            let nodes = graph.nodes(ofRanks: part.sorted())
            let positions =
                parts.count == 1
                ? try base.positions(of: graph) : try base.positions(of: graph.subgraph(of: nodes))
            let points = graph.nodes(ofRanks: part).map { positions[$0] ?? .zero }
            let length = rows.meanLength(of: part, points)
            return length > 0 ? points.map { $0 / length } : points
        }
        drawings.pack(spacing: spacing)
        var points = [SIMD2<Double>](repeating: .zero, count: graph.nodeCount)
        for (part, drawing) in zip(parts, drawings) {
            for (rank, point) in zip(part, drawing) { points[Int(rank)] = point }
        }
        return graph.nodeMap(points)
    }
}

extension LayoutRows {
    /// The mean length of the edges of a part in a drawing; 0 where it has none.
    fileprivate func meanLength(of part: [Int32], _ points: [SIMD2<Double>]) -> Double {
        var places: [Int32: Int] = [:], sum = 0.0, edges = 0.0
        for (place, rank) in part.enumerated() { places[rank] = place }
        for (place, rank) in part.enumerated() {
            for entry in range(of: Int(rank)) {
                guard let other = places[targets[entry]] else { continue }
                sum += (points[place] - points[other]).length
                edges += 1
            }
        }
        return edges > 0 ? sum / edges : 0
    }
}

extension GraphLayout {
    /// The parts of a network, each laid out by itself, side by side. See ``PackedLayout``.
    public static func packed<Base: GraphLayout>(
        _ base: Base, spacing: Double = 1
    ) -> Self where Self == PackedLayout<Base> { PackedLayout(base, spacing: spacing) }

    /// The same layout for each part of a network by itself, side by side. See ``PackedLayout``.
    public func packed(spacing: Double = 1) -> PackedLayout<Self> { PackedLayout(self, spacing: spacing) }
}
