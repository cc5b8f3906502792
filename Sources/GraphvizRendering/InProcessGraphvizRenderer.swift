internal import GraphModel

/// Graphviz in this process, one drawing at a time, on a thread of its own.
///
/// For scripts, tests, command lines and graphs that nobody else can influence: a graph that crashes Graphviz takes the
/// process with it, and a layout that has begun cannot be stopped.
///
/// Equal drawings give equal bytes, in any order and from any number of tasks. The exception is `fdp`, which compares
/// addresses in memory.
///
/// What Graphviz reports is thrown or comes back with the drawing. A few remarks of its path planner go straight to
/// standard error, and nothing within the process can keep them from it. It also seeds C's `rand` and `drand48`.
public struct InProcessGraphvizRenderer: GraphvizRenderer {
    public init() {}

    /// Makes ready for the first drawing, which otherwise loads plug-ins and fonts.
    ///
    /// - Parameter engines: The engines that will be used.
    /// - Throws: ``GraphvizError`` if Graphviz cannot be started.
    public func warmUp(_ engines: some Sequence<GraphvizEngine> = [.dot]) async throws(GraphvizError) {
        for engine in engines {
            let drawing = try GraphvizDrawing(Graph(edges: [(0, 1)]), options: GraphvizOptions(engine: engine))
            _ = try await render(drawing, format: .svg)
        }
    }

    public func render(
        _ drawing: GraphvizDrawing, format: GraphvizFormat
    ) async throws(GraphvizError) -> GraphvizOutput {
        let result = try await GraphvizThread.shared.draw(
            drawing.program, engine: drawing.engine, format: format, pixelLimit: drawing.quota.pixels)
        return try drawing.output(of: result)
    }
}

extension GraphvizRenderer where Self == InProcessGraphvizRenderer {
    /// Graphviz in this process, one drawing at a time, on a thread of its own.
    public static var inProcess: InProcessGraphvizRenderer { InProcessGraphvizRenderer() }
}
