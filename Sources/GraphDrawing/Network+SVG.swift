public import GraphModel
public import SafeMarkup

extension Network {
    /// The drawing of the graph as SVG, with nodes at given places.
    ///
    /// ```swift
    /// let picture = try graph.svg(at: ["a": SIMD2(0, 0), "b": SIMD2(1, 0)])
    /// ```
    ///
    /// - Parameters:
    ///   - positions: A place for every node, in any unit, with *y* growing upwards.
    ///   - style: What it looks like.
    ///   - options: How it is written.
    /// - Throws: ``MissingPosition`` with the first node that has no finite place.
    public func svg(
        at positions: NodeMap<Node, SIMD2<Double>>, style: GraphStyle<Node> = GraphStyle(),
        options: SVGDrawingOptions = SVGDrawingOptions()
    ) throws(MissingPosition<Node>) -> SVG {
        try scene(at: positions, style: style).svg(options)
    }

    /// The drawing of the graph as SVG, with nodes at given places; see the other method of this name.
    public func svg(
        at positions: [Node: SIMD2<Double>], style: GraphStyle<Node> = GraphStyle(),
        options: SVGDrawingOptions = SVGDrawingOptions()
    ) throws(MissingPosition<Node>) -> SVG {
        try scene(at: positions, style: style).svg(options)
    }
}
