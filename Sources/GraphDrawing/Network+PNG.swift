public import GraphModel

extension Network {
    /// The drawing of the graph as a PNG file, with nodes at given places, without a graphics library.
    ///
    /// Texts need a font: unless the options say what draws them, or to leave them out, a drawing with any is refused.
    /// `CairoRendering` has fonts, and a method of this name without options that uses them. A style without labels and
    /// legends has no texts:
    /// ```swift
    /// var style = GraphStyle<Int>()
    /// style.node.label = .none
    /// let file = try graph.png(at: positions, style: style)
    /// ```
    ///
    /// Unless the style says otherwise, room for texts is made as what draws them needs it.
    ///
    /// - Throws: ``MissingPosition`` or ``PixelError``.
    public func png(
        at positions: NodeMap<Node, SIMD2<Double>>, style: GraphStyle<Node> = GraphStyle(),
        options: PixelOptions = PixelOptions()
    ) throws -> [UInt8] {
        try scene(at: positions, style: style.measured(by: options.texts)).pixels(options).png()
    }

    /// The drawing of the graph as a PNG file, with nodes at given places; see the other method of this name.
    public func png(
        at positions: [Node: SIMD2<Double>], style: GraphStyle<Node> = GraphStyle(),
        options: PixelOptions = PixelOptions()
    ) throws -> [UInt8] {
        try scene(at: positions, style: style.measured(by: options.texts)).pixels(options).png()
    }
}

extension GraphStyle {
    func measured(by texts: PixelOptions.Texts) -> GraphStyle {
        guard case .drawn(let rasterizer) = texts, textMeasure == nil else { return self }
        var style = self
        style.textMeasure = rasterizer.measure
        return style
    }
}
