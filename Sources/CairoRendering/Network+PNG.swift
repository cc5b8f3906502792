public import GraphDrawing
public import GraphModel

extension Network {
    /// The drawing of the graph as a PNG file with its texts, with nodes at given places.
    ///
    /// It is what the method with options gives for `PixelOptions(texts: .pango)`.
    ///
    /// - Parameters:
    ///   - positions: A place for every node, in any unit, with *y* growing upwards.
    ///   - style: What it looks like.
    /// - Throws: ``MissingPosition`` with the first node that has no finite place, or ``PixelError``.
    public func png(
        at positions: NodeMap<Node, SIMD2<Double>>, style: GraphStyle<Node> = GraphStyle()
    ) throws -> [UInt8] {
        try png(at: positions, style: style, options: PixelOptions(texts: .pango))
    }

    /// The drawing of the graph as a PNG file with its texts; see the other method of this name.
    public func png(at positions: [Node: SIMD2<Double>], style: GraphStyle<Node> = GraphStyle()) throws -> [UInt8] {
        try png(at: positions, style: style, options: PixelOptions(texts: .pango))
    }

    /// The drawing of the graph as a PNG file with its texts, with nodes where a layout puts them.
    ///
    /// ```swift
    /// let file = try Graph.karateClub.png(layout: .spring(seed: 42))
    /// let large = try Graph.karateClub.png(
    ///     layout: .spring(seed: 42), options: PixelOptions(scale: 2, texts: .pango))
    /// ```
    /// - Throws: What the layout throws where it cannot be made of this graph, or ``PixelError``.
    public func png(layout: some GraphLayout<Node>, style: GraphStyle<Node> = GraphStyle()) throws -> [UInt8] {
        try png(layout: layout, style: style, options: PixelOptions(texts: .pango))
    }
}
