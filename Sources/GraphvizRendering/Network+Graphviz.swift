public import GraphModel
public import SafeMarkup

extension Network {
    /// Draws the graph with Graphviz, as SVG.
    ///
    /// ```swift
    /// var graph = Graph<String>()
    /// graph.addNode("root", .shape(.rectangle), .width(1.5))
    /// graph.addEdge("root", "red", .label("to_red"))
    /// graph.addEdge("root", "blue", .label("to_blue"))
    ///
    /// let chart = try await graph.svg(engine: .dot)
    /// let page: HTML = "<h1>\(title)</h1>\(chart)"
    /// ```
    ///
    /// A node is labelled with its name unless it has a `label`. Attributes are Graphviz's, by their names there; others
    /// are left alone.
    ///
    /// - Parameters:
    ///   - engine: How to lay the graph out; nil for the options' engine, which is ``GraphvizEngine/dot`` by default.
    ///   - quota: How large the graph may be; nil for the options' quota, or else the renderer's.
    ///   - options: Everything else.
    ///   - renderer: Who runs Graphviz: processes that can be stopped. ``GraphvizRenderer/inProcess`` is for scripts, which
    ///     draw graphs of their own only, of any size.
    /// - Returns: A picture that is the same, byte by byte, for an equal graph.
    /// - Throws: ``GraphvizError``, whose message is a sentence.
    public func svg(
        engine: GraphvizEngine? = nil, quota: GraphQuota? = nil, options: GraphvizOptions = GraphvizOptions(),
        renderer: any GraphvizRenderer = .isolated
    ) async throws(GraphvizError) -> SVG {
        let drawing = try GraphvizDrawing(self, options: options.with(engine, quota, renderer))
        return try drawing.svg(try await renderer.render(drawing, format: .svg))
    }

    /// Draws the graph with Graphviz, as PNG.
    ///
    /// - Parameters:
    ///   - engine: How to lay the graph out; nil for the options' engine.
    ///   - scale: 1 for 96 pixels per inch, or what the graph's attribute `dpi` says; 2 for a screen of twice as many.
    ///     Brought into the range from 0.25 to 10.
    ///   - quota: How large the graph may be; nil for the options' quota, or else the renderer's.
    ///   - options: Everything else.
    ///   - renderer: Who runs Graphviz.
    /// - Returns: The bytes of a PNG file.
    /// - Throws: ``GraphvizError``, also if there would be too many pixels.
    public func png(
        engine: GraphvizEngine? = nil, scale: Double = 1, quota: GraphQuota? = nil,
        options: GraphvizOptions = GraphvizOptions(), renderer: any GraphvizRenderer = .isolated
    ) async throws(GraphvizError) -> [UInt8] {
        let drawing = try GraphvizDrawing(self, options: options.with(engine, quota, renderer))
        let scale = scale.isNaN ? 1 : scale.clamped(to: 0.25...10)
        return try await renderer.render(drawing, format: .png(resolution: drawing.resolution * scale)).bytes
    }

    /// Draws the graph with Graphviz, as PDF: one page, whose texts can be selected.
    ///
    /// - Parameters:
    ///   - engine: How to lay the graph out; nil for the options' engine.
    ///   - quota: How large the graph may be; nil for the options' quota, or else the renderer's.
    ///   - options: Everything else.
    ///   - renderer: Who runs Graphviz.
    /// - Returns: The bytes of a PDF file.
    /// - Throws: ``GraphvizError``.
    public func pdf(
        engine: GraphvizEngine? = nil, quota: GraphQuota? = nil, options: GraphvizOptions = GraphvizOptions(),
        renderer: any GraphvizRenderer = .isolated
    ) async throws(GraphvizError) -> [UInt8] {
        let drawing = try GraphvizDrawing(self, options: options.with(engine, quota, renderer))
        return try await renderer.render(drawing, format: .pdf).bytes
    }
}

extension GraphvizOptions {
    func with(_ engine: GraphvizEngine?, _ quota: GraphQuota?, _ renderer: any GraphvizRenderer) -> GraphvizOptions {
        var options = self
        if let engine { options.engine = engine }
        options.quota = quota ?? options.quota ?? renderer.quota
        return options
    }
}
