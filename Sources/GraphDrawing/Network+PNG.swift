public import GraphModel

extension Network {
    /// The drawing of the graph as a PNG file, with nodes at given places, without a graphics library.
    ///
    /// Texts need a font and are not drawn: unless the options say to leave them out, a drawing with any is refused.
    /// A style without labels and legends has none:
    /// ```swift
    /// var style = GraphStyle<Int>()
    /// style.node.label = .none
    /// let file = try graph.png(at: positions, style: style)
    /// ```
    ///
    /// - Throws: ``MissingPosition`` or ``PixelError``.
    public func png(
        at positions: NodeMap<Node, SIMD2<Double>>, style: GraphStyle<Node> = GraphStyle(),
        options: PixelOptions = PixelOptions()
    ) throws -> [UInt8] {
        try scene(at: positions, style: style).pixels(options).png()
    }
}
