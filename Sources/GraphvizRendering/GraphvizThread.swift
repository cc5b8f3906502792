internal import CGraphviz
internal import Dispatch
internal import Synchronization

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

/// Runs jobs one after the other on a thread of its own, in the order in which they came.
private final class ThreadExecutor: SerialExecutor {
    private let jobs = Mutex<[UnownedJob]>([])
    private let work = DispatchSemaphore(value: 0)

    init() {
        // The thread lives as long as the process, and so does the executor it runs.
        let context = Unmanaged.passRetained(self).toOpaque()
        let isRunning = cgraphviz_run(
            { context in
                guard let context else { return }
                Unmanaged<ThreadExecutor>.fromOpaque(context).takeUnretainedValue().run()
            }, context)
        precondition(isRunning, "The system refused the thread that Graphviz runs on.")
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        jobs.withLock { $0.append(job) }
        work.signal()
    }

    private func run() {
        while true {
            work.wait()
            let waiting = jobs.withLock { jobs in
                defer { jobs = [] }
                return jobs
            }
            for job in waiting { job.runSynchronously(on: asUnownedSerialExecutor()) }
        }
    }
}

extension GraphvizFormat {
    /// What Graphviz calls the renderer; nil for what no renderer does.
    fileprivate var renderer: String? {
        switch self {
        case .svg: "svg:svg"
        case .png: "png:cairo"
        case .pdf: "pdf:cairo"
        case .positions: nil
        }
    }

    fileprivate var resolution: Double {
        if case .png(let resolution) = self { resolution } else { 0 }
    }
}

extension String? {
    fileprivate func withCStringOrNil<Result>(_ body: (UnsafePointer<CChar>?) -> Result) -> Result {
        if let self { self.withCString(body) } else { body(nil) }
    }
}
