/// Graphviz in this process, one drawing at a time, on a thread of its own.
///
/// For scripts, tests, command lines and graphs that nobody else can influence: a graph that crashes Graphviz takes the
/// process with it, and a layout that has begun cannot be stopped.
///
/// Equal drawings give equal bytes, in any order and from any number of tasks.
public struct InProcessGraphvizRenderer: GraphvizRenderer {
    public init() {}

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
