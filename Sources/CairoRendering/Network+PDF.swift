public import GraphDrawing
public import GraphModel

extension Network {
    /// The drawing of the graph as a PDF file, with nodes at given places.
    ///
    /// ```swift
    /// let file = try graph.pdf(at: ["a": SIMD2(0, 0), "b": SIMD2(1, 0)])
    /// ```
    /// Unless the style says otherwise, room for texts is made as the fonts need it: ``TextMeasure/pango``.
    ///
    /// - Parameters:
    ///   - positions: A place for every node, in any unit, with *y* growing upwards.
    ///   - style: What it looks like.
    ///   - options: How it is drawn.
    /// - Throws: ``MissingPosition`` with the first node that has no finite place, or ``CairoError``.
    public func pdf(
        at positions: NodeMap<Node, SIMD2<Double>>, style: GraphStyle<Node> = GraphStyle(),
        options: CairoOptions = CairoOptions()
    ) throws -> [UInt8] {
        try scene(at: positions, style: style.measuredByPango).pdf(options)
    }

    /// The drawing of the graph as a PDF file, with nodes at given places; see the other method of this name.
    public func pdf(
        at positions: [Node: SIMD2<Double>], style: GraphStyle<Node> = GraphStyle(),
        options: CairoOptions = CairoOptions()
    ) throws -> [UInt8] {
        try scene(at: positions, style: style.measuredByPango).pdf(options)
    }

    /// The drawing of the graph as a PDF file, with nodes where a layout puts them.
    ///
    /// ```swift
    /// let file = try Graph.karateClub.pdf(layout: .spring(seed: 42))
    /// ```
    /// - Throws: What the layout throws where it cannot be made of this graph, or ``CairoError``.
    public func pdf(
        layout: some GraphLayout<Node>, style: GraphStyle<Node> = GraphStyle(), options: CairoOptions = CairoOptions()
    ) throws -> [UInt8] {
        try scene(layout: layout, style: style.measuredByPango).pdf(options)
    }
}

extension GraphStyle {
    /// The style, with texts measured by Pango unless it says otherwise.
    var measuredByPango: GraphStyle {
        var style = self
        style.textMeasure = textMeasure ?? .pango
        return style
    }
}
