public import GraphDrawing
public import GraphModel
public import SafeMarkup

extension Network {
    /// The drawing of the graph as SVG whose texts are outlines, with nodes where a layout puts them; see
    /// ``GraphScene/outlinedSVG(_:idPrefix:)``.
    ///
    /// - Throws: What the layout throws where it cannot be made of this graph, or ``CairoError``.
    public func outlinedSVG(
        layout: some GraphLayout<Node>, style: GraphStyle<Node> = GraphStyle(), options: CairoOptions = CairoOptions(),
        idPrefix: String = "graph-"
    ) throws -> SVG {
        try scene(layout: layout, style: style.measuredByPango).outlinedSVG(options, idPrefix: idPrefix)
    }

    /// The drawing of the graph as SVG whose texts are outlines, with nodes at given places.
    ///
    /// - Throws: ``MissingPosition`` with the first node that has no finite place, or ``CairoError``.
    public func outlinedSVG(
        at positions: NodeMap<Node, SIMD2<Double>>, style: GraphStyle<Node> = GraphStyle(),
        options: CairoOptions = CairoOptions(), idPrefix: String = "graph-"
    ) throws -> SVG {
        try scene(at: positions, style: style.measuredByPango).outlinedSVG(options, idPrefix: idPrefix)
    }
}
