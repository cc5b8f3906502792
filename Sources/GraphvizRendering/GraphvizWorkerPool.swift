internal import Synchronization

/// Processes that draw, lent to one drawing at a time, in the order in which they are asked for.
actor GraphvizWorkerPool {
    private let limits: GraphvizWorkerLimits
    private let queueLimit: Int
    private let count: Int
    private var idle: [GraphvizWorker] = []
    private var startedCount = 0
    /// All that were started, for tests.
    private var all: [GraphvizWorker] = []
    private var waiting: [(id: Int, continuation: CheckedContinuation<GraphvizWorker?, Never>)] = []
    private var nextID = 0
    private var engines: Set<GraphvizEngine> = [.dot]
    nonisolated let observer = Mutex<(any GraphvizObserver)?>(nil)

    init(count: Int, limits: GraphvizWorkerLimits, queueLimit: Int) {
        self.count = max(count, 1)
        self.limits = limits
        self.queueLimit = queueLimit
    }

    /// The processes that are there, for tests.
    var processIDs: [Int32] {
        get async {
            var result: [Int32] = []
            for worker in idle { if let id = await worker.processID { result.append(id) } }
            return result
        }
    }

    var drawingProcessIDs: [Int32] { all.compactMap(\.drawingProcessID) }

    private func makeWorker() -> GraphvizWorker {
        let worker = GraphvizWorker(limits)
        startedCount += 1
        all.append(worker)
        return worker
    }

    /// Starts all processes, and has them load what these engines need, now and whenever one is replaced.
    func warmUp(_ engines: Set<GraphvizEngine>) async throws(GraphvizError) {
        self.engines.formUnion(engines)
        var workers = idle
        idle = []
        while startedCount < count {
            workers.append(makeWorker())
        }
        var failure: GraphvizError?
        let all = self.engines
        for worker in workers {
            do throws(GraphvizError) { try await worker.makeReady(for: all) } catch { failure = error }
            lend(worker)
        }
        if let failure { throw failure }
    }

    /// A worker for one drawing, to be given back by ``lend(_:)`` or ``replace(_:)``.
    ///
    /// - Throws: ``GraphvizError`` if too many wait already, none became free in time, or the task was cancelled.
    func borrow() async throws(GraphvizError) -> GraphvizWorker {
        if let worker = idle.popLast() { return worker }
        if startedCount < count {
            return makeWorker()
        }
        guard waiting.count < queueLimit else {
            throw GraphvizError(.busy, "\(waiting.count) drawings are waiting already; try again later.")
        }
        let id = nextID
        nextID += 1
        let patience = Task { [limits] in
            do { try await Task.sleep(for: limits.deadline) } catch { return }
            self.giveUp(id)
        }
        let observer = observer.withLock { $0 }
        observer?.waiting(changesBy: 1)
        defer {
            patience.cancel()
            observer?.waiting(changesBy: -1)
        }
        let worker: GraphvizWorker? = await withTaskCancellationHandler { () async -> GraphvizWorker? in
            await withCheckedContinuation { (continuation: CheckedContinuation<GraphvizWorker?, Never>) in
                if Task.isCancelled {
                    continuation.resume(returning: nil)
                } else {
                    waiting.append((id, continuation))
                }
            }
        } onCancel: {
            Task { await self.giveUp(id) }
        }
        if let worker { return worker }
        if Task.isCancelled { throw GraphvizError(.cancelled, "The drawing was cancelled.") }
        throw GraphvizError(.busy, "No process was free to draw for \(limits.deadline); try again later.")
    }

    /// Takes a worker back that is spent, or whose process is gone, and makes it ready before it is lent again.
    func replace(_ worker: GraphvizWorker) async {
        // Where it cannot be made ready now, its next drawing tells why.
        try? await worker.makeReady(for: engines)
        lend(worker)
    }

    /// Takes a worker back that is ready, and lends it to whoever waits longest.
    func lend(_ worker: GraphvizWorker) {
        if waiting.isEmpty {
            idle.append(worker)
        } else {
            waiting.removeFirst().continuation.resume(returning: worker)
        }
    }

    private func giveUp(_ id: Int) {
        guard let index = waiting.firstIndex(where: { $0.id == id }) else { return }
        waiting.remove(at: index).continuation.resume(returning: nil)
    }
}
