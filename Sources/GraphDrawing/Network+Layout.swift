public import GraphLayouts
public import GraphModel
public import SafeMarkup

extension Network {
    /// The drawing of the graph as SVG, with nodes where a layout puts them; the same bytes on every run.
    ///
    /// ```swift
    /// let picture = try Graph.karateClub.svg(layout: .spring(seed: 42))
    /// ```
    ///
    /// - Parameters:
    ///   - layout: How places for the nodes are found.
    ///   - style: What it looks like.
    ///   - options: How it is written.
    /// - Throws: What the layout throws where it cannot be made of this graph.
    public func svg(
        layout: some GraphLayout<Node>, style: GraphStyle<Node> = GraphStyle(),
        options: SVGDrawingOptions = SVGDrawingOptions()
    ) throws -> SVG {
        try scene(layout: layout, style: style).svg(options)
    }

    /// The drawing of the graph as a PNG file, with nodes where a layout puts them; see ``png(at:style:options:)`` on
    /// texts, which are not drawn.
    ///
    /// - Throws: What the layout throws where it cannot be made of this graph, or ``PixelError``.
    public func png(
        layout: some GraphLayout<Node>, style: GraphStyle<Node> = GraphStyle(), options: PixelOptions = PixelOptions()
    ) throws -> [UInt8] {
        try scene(layout: layout, style: style.measured(by: options.texts)).pixels(options).png()
    }

    /// The drawing of the graph as a list of marks, with nodes where a layout puts them.
    ///
    /// - Throws: What the layout throws where it cannot be made of this graph.
    public func scene(layout: some GraphLayout<Node>, style: GraphStyle<Node> = GraphStyle()) throws -> GraphScene {
        try scene(at: layout.placement(of: self), style: style)
    }
}
