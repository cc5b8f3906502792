internal import Synchronization

#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

/// Graphviz in processes of its own, which are stopped when they take too long or too much.
///
/// For everything that draws graphs which somebody else can influence. A graph that crashes Graphviz, or keeps it busy,
/// costs its own picture and nothing else.
///
/// ```swift
/// let renderer = IsolatedGraphvizRenderer(workers: 4, deadline: .seconds(5))
/// let chart = try await graph.svg(engine: .dot, renderer: renderer)
/// ```
/// A process is this program, started again; it becomes a worker before `main` is reached, and keeps nothing of the
/// program's open files and, but for what the dynamic linker and fontconfig read, nothing of its environment. Processes
/// are started when they are first needed, and end with the renderer.
///
/// - Note: A program that changes its own file while it runs (as a package manager does) is started again as it was.
public struct IsolatedGraphvizRenderer: GraphvizRenderer {
    private let pool: GraphvizWorkerPool
    public let quota: GraphQuota?

    /// Makes a renderer; its processes start later.
    ///
    /// - Parameters:
    ///   - workers: How many processes draw at a time. `nil` for one per processor.
    ///   - deadline: How long a drawing may take, and how long it may wait for a process.
    ///   - memory: How many bytes a process may take for a drawing; 0 for any number.
    ///   - drawings: How many drawings a process makes before another takes its place.
    ///   - queueLimit: How many drawings may wait for a process.
    ///   - quota: How large a graph may be whose options do not say; nil for no limit.
    public init(
        workers: Int? = nil, deadline: Duration = .seconds(10), memory: Int = 1 << 30, drawings: Int = 1000,
        queueLimit: Int = 1000, quota: GraphQuota? = GraphQuota()
    ) {
        self.quota = quota
        pool = GraphvizWorkerPool(
            count: workers ?? sysconf(CInt(_SC_NPROCESSORS_ONLN)),
            limits: GraphvizWorkerLimits(
                deadline: deadline, memory: max(memory, 0), drawings: max(drawings, 1), residentBytes: 200 << 20),
            queueLimit: queueLimit)
    }

    /// The one that ``GraphvizRenderer/isolated`` gives.
    fileprivate static let shared = IsolatedGraphvizRenderer()

    /// Starts all processes and has them load what drawings by these engines need. Otherwise the first drawings wait for
    /// that.
    ///
    /// - Throws: ``GraphvizError`` if Graphviz cannot be started.
    public func warmUp(_ engines: some Sequence<GraphvizEngine> = [.dot]) async throws(GraphvizError) {
        try await pool.warmUp(Set(engines))
    }

    /// Has an observer see the drawings that begin from now on, in place of the one before.
    ///
    /// - Parameter observer: Sees them; nil for nobody.
    public func observe(by observer: (any GraphvizObserver)?) { pool.observer.withLock { $0 = observer } }

    public func render(
        _ drawing: GraphvizDrawing, format: GraphvizFormat
    ) async throws(GraphvizError) -> GraphvizOutput {
        guard let observer = pool.observer.withLock({ $0 }) else { return try await draw(drawing, format) }
        let start = ContinuousClock.now
        func ended(_ outcome: GraphvizRender.Outcome) {
            observer.ended(
                GraphvizRender(engine: drawing.engine, outcome: outcome, duration: start.duration(to: .now)))
        }
        do throws(GraphvizError) {
            let output = try await draw(drawing, format)
            ended(.done)
            return output
        } catch {
            ended(.init(of: error))
            throw error
        }
    }

    private func draw(
        _ drawing: GraphvizDrawing, _ format: GraphvizFormat
    ) async throws(GraphvizError) -> GraphvizOutput {
        if drawing.options.quota == nil, let quota { try drawing.check(quota) }
        let result = try await result(
            of: GraphvizRequest(
                program: drawing.program, engine: drawing.engine, format: format, pixelLimit: drawing.quota.pixels,
                byteLimit: drawing.quota.pictureBytes + 1 << 20))
        return try drawing.output(of: result)
    }

    /// What came of a request, whatever it was.
    func result(of request: GraphvizRequest) async throws(GraphvizError) -> GraphvizResult {
        let worker = try await pool.borrow()
        let observer = pool.observer.withLock { $0 }
        observer?.drawing(changesBy: 1)
        let (outcome, isReady) = await withTaskCancellationHandler {
            await worker.perform(request)
        } onCancel: {
            worker.stop()
        }
        observer?.drawing(changesBy: -1)
        if isReady {
            await pool.lend(worker)
        } else {
            // The answer does not wait for the process that takes a spent one's place.
            Task { await pool.replace(worker) }
        }
        return try outcome.get()
    }

    /// The processes that draw now.
    var drawingProcessIDs: [Int32] {
        get async { await pool.drawingProcessIDs }
    }

    /// The processes that wait for something to draw.
    var idleProcessIDs: [Int32] {
        get async { await pool.processIDs }
    }
}

extension GraphvizRenderer where Self == IsolatedGraphvizRenderer {
    /// Graphviz in processes of its own, one per processor, shared by all who ask for it: ten seconds and a gibibyte for
    /// a drawing, and graphs within ``GraphQuota/init(nodes:edges:groups:labelBytes:labelLines:htmlBytes:totalBytes:pictureBytes:pixels:)``
    /// unless their options say another quota.
    public static var isolated: IsolatedGraphvizRenderer { .shared }

    /// Graphviz in processes of its own.
    ///
    /// - Parameters:
    ///   - workers: How many processes draw at a time. `nil` for one per processor.
    ///   - deadline: How long a drawing may take, and how long it may wait for a process.
    ///   - memory: How many bytes a process may take for a drawing.
    ///   - quota: How large a graph may be whose options do not say; nil for no limit.
    public static func isolated(
        workers: Int? = nil, deadline: Duration = .seconds(10), memory: Int = 1 << 30, quota: GraphQuota? = GraphQuota()
    ) -> IsolatedGraphvizRenderer {
        IsolatedGraphvizRenderer(workers: workers, deadline: deadline, memory: memory, quota: quota)
    }
}
