internal import CGraphviz
internal import Synchronization

#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

/// A process that draws, and the thread that waits for it.
///
/// The process is started when it is first needed, and again after it has been ended.
actor GraphvizWorker {
    private let limits: GraphvizWorkerLimits
    private let executor = ThreadExecutor()
    private var process: cgraphviz_worker?
    private var drawingCount = 0
    private var resident = 0
    /// The process while it draws: what another thread may kill.
    private nonisolated let drawing = Mutex<pid_t?>(nil)

    nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    init(_ limits: GraphvizWorkerLimits) { self.limits = limits }

    deinit {
        if var process { cgraphviz_worker_end(&process, nil, 0) }
        executor.finish()
    }

    /// Whether the process is there and good for another drawing.
    private var isReady: Bool { process != nil && !isSpent }

    private var isSpent: Bool { drawingCount >= limits.drawings || resident > limits.residentBytes }

    /// The process, for tests and for logs.
    var processID: Int32? { process?.pid }

    /// The process while it draws, for tests.
    nonisolated var drawingProcessID: Int32? { drawing.withLock { $0 } }

    /// Starts a new process in place of a spent or dead one, and has it load what the first drawing needs.
    ///
    /// - Throws: ``GraphvizError`` if there can be no such process.
    func makeReady(for engines: some Sequence<GraphvizEngine>) throws(GraphvizError) {
        if isReady { return }
        end()
        for engine in engines {
            var program = GraphvizProgram()
            program.addNode()
            program.addNode()
            program.addEdge(from: 0, to: 1)
            _ = try draw(
                GraphvizRequest(
                    program: program.bytes(isDirected: true), engine: engine, format: .svg, pixelLimit: 1,
                    byteLimit: 1 << 20))
        }
        drawingCount = 0
    }

    /// Draws, and tells whether the process is good for another drawing.
    func perform(_ request: GraphvizRequest) -> (outcome: Result<GraphvizResult, GraphvizError>, isReady: Bool) {
        let outcome: Result<GraphvizResult, GraphvizError>
        do throws(GraphvizError) { outcome = .success(try draw(request)) } catch { outcome = .failure(error) }
        return (outcome, isReady)
    }

    /// Draws, and waits for as long as that may take.
    ///
    /// - Throws: ``GraphvizError``, after which the process is gone.
    private func draw(_ request: GraphvizRequest) throws(GraphvizError) -> GraphvizResult {
        if let result = try answer(to: request) { return result }
        // It was killed from outside, which is not the drawing's fault. If it is the system that is short of memory,
        // twice is enough.
        if let result = try answer(to: request) { return result }
        throw GraphvizError(.workerFailed, "The process that drew the graph was killed, and the next one too.")
    }

    /// The answer of the process; `nil` if somebody killed it.
    private func answer(to request: GraphvizRequest) throws(GraphvizError) -> GraphvizResult? {
        let process = try start()
        drawing.withLock { $0 = process.pid }
        defer { drawing.withLock { $0 = nil } }
        // Whoever cancels from now on stops the process.
        if Task.isCancelled { throw GraphvizError(.cancelled, "The drawing was cancelled.") }
        let (outcome, result, resident) = Self.exchange(request, with: process, within: limits.milliseconds)
        switch outcome {
        case CGRAPHVIZ_ANSWERED:
            drawingCount += 1
            self.resident = resident
            return result
        case CGRAPHVIZ_LATE:
            end()
            throw GraphvizError(
                .deadlineExceeded, "Graphviz was still at work after \(limits.deadline) and was stopped.")
        case CGRAPHVIZ_GONE:
            if let error = death() { throw error }
            return nil
        default:
            end()
            throw GraphvizError(.workerFailed, "A process that draws gave an answer that none gives, and was stopped.")
        }
    }

    /// Sends a request and waits for what comes back, and for how much memory the process holds then.
    private static func exchange(
        _ request: GraphvizRequest, with process: cgraphviz_worker, within milliseconds: Int32
    ) -> (cgraphviz_outcome, GraphvizResult, resident: Int) {
        var reply = cgraphviz_reply(), process = process
        let outcome = request.engine.name.withCString { engine in
            request.format.renderer.withCStringOrNil { renderer in
                cgraphviz_worker_draw(
                    &process, request.program, request.program.count, engine, renderer, request.format.resolution,
                    Double(request.pixelLimit), milliseconds, request.byteLimit, &reply)
            }
        }
        defer { free(reply.bytes) }
        let bytes = UnsafeRawBufferPointer(start: reply.bytes, count: reply.length + reply.messages_length)
        let result = GraphvizResult(
            status: Int(reply.status), bytes: Array(bytes.prefix(reply.length)),
            messages: Array(bytes.dropFirst(reply.length)), pixels: (reply.width, reply.height))
        return (cgraphviz_outcome(UInt32(outcome)), result, Int(clamping: reply.resident))
    }

    /// Stops the drawing that is being made, from wherever: nothing else does.
    nonisolated func stop() {
        drawing.withLock { process in
            if let process { kill(process, SIGKILL) }
        }
    }

    private func start() throws(GraphvizError) -> cgraphviz_worker {
        if let process { return process }
        var started = cgraphviz_worker()
        let error = cgraphviz_worker_start(&started, UInt64(limits.memory))
        guard error == 0 else {
            throw GraphvizError(
                .unavailable, "No process can be started that draws: \(String(cString: strerror(error))).")
        }
        process = started
        drawingCount = 0
        resident = 0
        return started
    }

    /// Ends the process and gives how it ended, with its last words.
    @discardableResult private func end() -> (status: Int32, words: String) {
        guard var process else { return (0, "") }
        self.process = nil
        // Nobody may stop what will have another's number soon.
        drawing.withLock { $0 = nil }
        var text = [CChar](repeating: 0, count: 2048)
        let status = cgraphviz_worker_end(&process, &text, text.count)
        return (status, String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self))
    }

    /// What the caller is told whose drawing ended the process; `nil` if it was killed from outside.
    private func death() -> GraphvizError? {
        let (status, words) = end()
        if Task.isCancelled { return GraphvizError(.cancelled, "The drawing was cancelled.") }
        let isOutOfMemory = status == Int32(cgraphviz_out_of_memory) << 8 || words.contains("out of memory")
        if limits.memory > 0, isOutOfMemory {
            return GraphvizError(
                .memoryExceeded, "The drawing needs more than the \(limits.memory >> 20) MiB that it may take.")
        }
        let signal = status & 0x7F
        if signal == SIGKILL { return nil }
        let cause = signal == 0 ? "it ended with the code \(status >> 8 & 0xFF)" : String(cString: strsignal(signal))
        let last =
            words.split(whereSeparator: \.isNewline).last.map { "; its last words were \(String($0).quoted)" } ?? ""
        return GraphvizError(.workerFailed, "Graphviz crashed while it drew the graph: \(cause)\(last).")
    }
}

/// What a process that draws may take.
struct GraphvizWorkerLimits: Sendable {
    var deadline: Duration
    /// Bytes beyond those it takes when it starts; 0 for no limit.
    var memory: Int
    /// How many drawings one process makes before another takes its place: Graphviz loses some memory with many of them.
    var drawings: Int
    /// The memory a process may hold between drawings.
    var residentBytes: Int

    var milliseconds: Int32 {
        let (seconds, fraction) = deadline.components
        return Int32(clamping: max(seconds * 1000 + fraction / 1_000_000_000_000_000, 1))
    }
}

/// Something to draw, as it is sent to a process.
struct GraphvizRequest: Sendable {
    var program: [UInt8]
    var engine: GraphvizEngine
    var format: GraphvizFormat
    var pixelLimit: Int
    /// The longest answer that is taken.
    var byteLimit: Int
}
