internal import Synchronization

/// Starts, cancels and asks for the jobs of a dashboard.
final class JobRunner: Sendable {
    let store: any JobStore
    private let maximumJobs: Int
    private let observer: (any DashboardObserver)?
    private let state = Mutex(State())

    private struct State {
        var tasks: [String: Task<Void, Never>] = [:]
        /// Running jobs by what their results will be kept as.
        var handles: [String: String] = [:]
        /// Why the ends of jobs could not be kept, until their pages ask.
        var unkept: [String: String] = [:]
    }

    /// The cookie by which a browser is known again.
    static let cookieName = "dashboard-jobs"

    init(store: any JobStore, maximumJobs: Int, observer: (any DashboardObserver)? = nil) {
        self.store = store
        self.maximumJobs = maximumJobs
        self.observer = observer
    }

    /// A call of a background callback: its owner, and how its result is kept.
    struct Start: Sendable {
        let owner: String?
        let dashboard: String
        let callback: String
        /// The name of the result among those that are kept, and how long it is.
        let cache: (key: String, duration: Duration)?
    }

    /// Runs work in a task of its own.
    ///
    /// - Parameter work: Gets a function that takes what it reports.
    /// - Returns: The job, or the running one that does the same for the same owner.
    /// - Throws: ``QueueFull`` where too many run.
    func start(
        _ start: Start, work: @escaping @Sendable (@escaping @Sendable (JobNews) -> Void) async throws -> JSON
    ) async throws -> Job {
        if let key = start.cache?.key, let handle = state.withLock({ $0.handles[key] }),
            let running = try await store.job(handle), running.outcome == nil, running.owner == start.owner
        {
            return running
        }
        let job = Job(
            handle: Self.randomHandle(), cacheKey: Self.randomHandle(), owner: start.owner, dashboard: start.dashboard,
            callback: start.callback)
        try await store.insert(job)
        let isFull = state.withLock { state in
            if state.tasks.count >= maximumJobs { return true }
            // Reserved under the lock; the task replaces itself in the table when it has ended.
            state.tasks[job.handle] = Task { await self.run(job, start, work) }
            if let key = start.cache?.key { state.handles[key] = job.handle }
            return false
        }
        if isFull {
            try await store.remove(job.handle)
            throw QueueFull()
        }
        return job
    }

    private func run(
        _ job: Job, _ start: Start,
        _ work: @escaping @Sendable (@escaping @Sendable (JobNews) -> Void) async throws -> JSON
    ) async {
        // Reports are written before the end, and as many at once as come while others are being written.
        let waiting = Mutex(JobNews())
        let (signals, signal) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        let writer = Task { [store] in
            for await _ in signals {
                let news = waiting.withLock { waiting in
                    defer { waiting = JobNews() }
                    return waiting
                }
                if news == JobNews() { continue }
                // Progress that cannot be kept does not end the work.
                if await (try? store.report(news, of: job.handle)) == false { self.cancel(job.handle) }
            }
        }
        let report: @Sendable (JobNews) -> Void = { news in
            waiting.withLock { $0.merge(news) }
            signal.yield()
        }
        let outcome = await observed(start) { await result(of: start, work, report) }
        signal.finish()
        await writer.value
        var unkept: String?
        if !Task.isCancelled {
            do {
                try await store.end(job.handle, with: outcome)
            } catch {
                unkept = "What the job came to could not be kept: \(String(reflecting: error))"
            }
        }
        state.withLock { state in
            if let unkept, state.unkept.count < maximumJobs { state.unkept[job.handle] = unkept }
            state.tasks[job.handle] = nil
            if let key = start.cache?.key, state.handles[key] == job.handle { state.handles[key] = nil }
        }
    }

    private func result(
        of start: Start, _ work: (@escaping @Sendable (JobNews) -> Void) async throws -> JSON,
        _ report: @escaping @Sendable (JobNews) -> Void
    ) async -> JobOutcome {
        do {
            let values = try await work(report)
            if let cache = start.cache { try await store.cache(values, for: cache.key, lasting: cache.duration) }
            return .values(values)
        } catch {
            return .failure(String(reflecting: error))
        }
    }

    private func observed(_ start: Start, _ perform: () async -> JobOutcome) async -> JobOutcome {
        guard let observer else { return await perform() }
        let work = DashboardWork(.job, of: start.dashboard, callback: start.callback)
        return await observer.observe(work, outcome: Self.outcome, perform)
    }

    private static func outcome(_ outcome: JobOutcome) -> DashboardWork.Outcome {
        switch outcome {
        case _ where Task.isCancelled: .cancelled
        case .values: .done
        case .failure, .lost: .failed
        }
    }

    /// A job that a page may know of: handle, second name, owner and callback have to be right.
    func job(_ handle: String, cacheKey: String, owner: String?, callback: String, dashboard: String) async throws
        -> Job?
    {
        guard var job = try await store.job(handle), job.cacheKey == cacheKey, job.owner == owner,
            job.callback == callback, job.dashboard == dashboard
        else { return nil }
        if job.outcome == nil, let reason = state.withLock({ $0.unkept.removeValue(forKey: handle) }) {
            job.outcome = .failure(reason)
        }
        return job
    }

    /// Stops a job of this owner and forgets it. Jobs of others, and handles that there are not, are passed over.
    ///
    /// - Parameter callback: Whose job it must be, if not any callback's.
    func cancel(_ handle: String, owner: String?, dashboard: String, callback: String?) async throws {
        guard let job = try await store.job(handle), job.owner == owner, job.dashboard == dashboard,
            callback.map({ $0 == job.callback }) ?? true
        else { return }
        cancel(handle)
        try await store.remove(handle)
    }

    private func cancel(_ handle: String) { state.withLock { $0.tasks[handle] }?.cancel() }

    /// 128 bits of the system's random numbers, in hexadecimal.
    static func randomHandle() -> String {
        (0..<4).map { _ in
            let digits = String(UInt32.random(in: .min ... .max), radix: 16)
            return String(repeating: "0", count: 8 - digits.count) + digits
        }.joined()
    }
}
