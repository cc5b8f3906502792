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
    ///   - quota: How large the graph may be; nil for the options' quota.
    ///   - options: Everything else.
    ///   - renderer: Who runs Graphviz. In process is right for scripts only: see ``InProcessGraphvizRenderer``.
    /// - Returns: A picture that is the same, byte by byte, for an equal graph.
    /// - Throws: ``GraphvizError``, whose message is a sentence.
    public func svg(
        engine: GraphvizEngine? = nil, quota: GraphQuota? = nil, options: GraphvizOptions = GraphvizOptions(),
        renderer: any GraphvizRenderer = .inProcess
    ) async throws(GraphvizError) -> SVG {
        let drawing = try GraphvizDrawing(self, options: options.with(engine, quota))
        return try drawing.svg(try await renderer.render(drawing, format: .svg))
    }

    /// Draws the graph with Graphviz, as PNG.
    ///
    /// - Parameters:
    ///   - engine: How to lay the graph out; nil for the options' engine.
    ///   - scale: 1 for 96 pixels per inch, or what the graph's attribute `dpi` says; 2 for a screen of twice as many.
    ///     Brought into the range from 0.25 to 10.
    ///   - quota: How large the graph may be; nil for the options' quota.
    ///   - options: Everything else.
    ///   - renderer: Who runs Graphviz.
    /// - Returns: The bytes of a PNG file.
    /// - Throws: ``GraphvizError``, also if there would be too many pixels.
    public func png(
        engine: GraphvizEngine? = nil, scale: Double = 1, quota: GraphQuota? = nil,
        options: GraphvizOptions = GraphvizOptions(), renderer: any GraphvizRenderer = .inProcess
    ) async throws(GraphvizError) -> [UInt8] {
        let drawing = try GraphvizDrawing(self, options: options.with(engine, quota))
        let scale = scale.isNaN ? 1 : scale.clamped(to: 0.25...10)
        return try await renderer.render(drawing, format: .png(resolution: drawing.resolution * scale)).bytes
    }

    /// Draws the graph with Graphviz, as PDF: one page, whose texts can be selected.
    ///
    /// - Parameters:
    ///   - engine: How to lay the graph out; nil for the options' engine.
    ///   - quota: How large the graph may be; nil for the options' quota.
    ///   - options: Everything else.
    ///   - renderer: Who runs Graphviz.
    /// - Returns: The bytes of a PDF file.
    /// - Throws: ``GraphvizError``.
    public func pdf(
        engine: GraphvizEngine? = nil, quota: GraphQuota? = nil, options: GraphvizOptions = GraphvizOptions(),
        renderer: any GraphvizRenderer = .inProcess
    ) async throws(GraphvizError) -> [UInt8] {
        let drawing = try GraphvizDrawing(self, options: options.with(engine, quota))
        return try await renderer.render(drawing, format: .pdf).bytes
    }
}

extension GraphvizOptions {
    func with(_ engine: GraphvizEngine?, _ quota: GraphQuota?) -> GraphvizOptions {
        var options = self
        if let engine { options.engine = engine }
        if let quota { options.quota = quota }
        return options
    }
}
