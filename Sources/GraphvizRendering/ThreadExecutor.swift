internal import CGraphviz
internal import Dispatch
internal import Synchronization

/// Runs jobs one after the other on a thread of its own, in the order in which they came.
///
/// For what blocks: Graphviz, and waiting for a process.
final class ThreadExecutor: SerialExecutor {
    private struct State {
        var jobs: [UnownedJob] = []
        var isFinished = false
    }

    private let state = Mutex(State())
    private let work = DispatchSemaphore(value: 0)

    init() {
        // The thread keeps its executor until it has finished.
        let context = Unmanaged.passRetained(self).toOpaque()
        let isRunning = cgraphviz_run(
            { context in
                guard let context else { return }
                Unmanaged<ThreadExecutor>.fromOpaque(context).takeRetainedValue().run()
            }, context)
        precondition(isRunning, "The system refused the thread that Graphviz runs on.")
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        state.withLock { $0.jobs.append(job) }
        work.signal()
    }

    /// Ends the thread after the jobs that are waiting. No others may come.
    func finish() {
        state.withLock { $0.isFinished = true }
        work.signal()
    }

    private func run() {
        while true {
            work.wait()
            let (waiting, isFinished) = state.withLock { state in
                defer { state.jobs = [] }
                return (state.jobs, state.isFinished)
            }
            for job in waiting { job.runSynchronously(on: asUnownedSerialExecutor()) }
            if isFinished { return }
        }
    }
}
