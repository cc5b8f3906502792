internal import CGraphviz

/// The only thread of this process that calls Graphviz.
///
/// Graphviz keeps its state in static variables: two threads at once crash it, or, worse, draw each other's labels.
/// A lock alone would do for that, but layouts take long enough to starve the threads that other tasks run on, and
/// recurse deeply enough to want a large stack. So there is one thread, and it runs this actor.
actor GraphvizThread {
    static let shared = GraphvizThread()

    private let executor = ThreadExecutor()

    nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    /// Runs a program from beginning to end: nothing of it remains in Graphviz afterwards.
    ///
    /// - Throws: ``GraphvizError`` if the task was cancelled before its turn came.
    func draw(
        _ program: [UInt8], engine: GraphvizEngine, format: GraphvizFormat, pixelLimit: Int
    ) throws(GraphvizError) -> GraphvizResult {
        if Task.isCancelled { throw GraphvizError(.cancelled, "The drawing was cancelled.") }
        var drawing = cgraphviz_drawing()
        let status = engine.name.withCString { engine in
            format.renderer.withCStringOrNil { renderer in
                cgraphviz_draw(
                    program, program.count, engine, renderer, format.resolution, Double(pixelLimit), &drawing)
            }
        }
        defer { cgraphviz_free(&drawing) }
        return GraphvizResult(
            status: Int(status),
            bytes: Array(UnsafeRawBufferPointer(start: drawing.bytes, count: drawing.length)),
            messages: Array(UnsafeRawBufferPointer(start: drawing.messages, count: drawing.messages_length)),
            pixels: (drawing.width, drawing.height))
    }
}

extension GraphvizFormat {
    /// What Graphviz calls the renderer; nil for what no renderer does.
    var renderer: String? {
        switch self {
        case .svg: "svg:svg"
        case .png: "png:cairo"
        case .pdf: "pdf:cairo"
        case .positions: nil
        }
    }

    var resolution: Double {
        if case .png(let resolution) = self { resolution } else { 0 }
    }
}

extension String? {
    func withCStringOrNil<Result>(_ body: (UnsafePointer<CChar>?) -> Result) -> Result {
        if let self { self.withCString(body) } else { body(nil) }
    }
}
