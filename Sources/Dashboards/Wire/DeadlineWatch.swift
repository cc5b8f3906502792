import Synchronization

/// An operation did not end in time and was cancelled.
struct DeadlineExceeded: Error {}

/// Cancels operations that take longer than allowed.
///
/// One sleeping task watches over all of them: a timer for each would cost more than most callbacks do.
final class DeadlineWatch: Sendable {
    private let limit: Duration
    private let state = Mutex(State())

    private struct State {
        var running: [Int: Entry] = [:]
        var nextNumber = 0
        var isWatched = false
    }

    private struct Entry {
        let end: ContinuousClock.Instant
        let cancel: @Sendable () -> Void
        var isLate = false
    }

    init(limit: Duration) { self.limit = limit }

    /// Runs an operation and cancels it when it takes too long.
    ///
    /// - Throws: ``DeadlineExceeded`` where it was cancelled, otherwise what the operation throws. An operation that
    ///   does not heed cancellation is waited for.
    func run<Result: Sendable>(_ operation: @escaping @Sendable () async throws -> Result) async throws -> Result {
        let task = Task { try await operation() }
        let number = begin { task.cancel() }
        let result = await withTaskCancellationHandler {
            await task.result
        } onCancel: {
            task.cancel()
        }
        if end(number) { throw DeadlineExceeded() }
        return try result.get()
    }

    private func begin(cancel: @escaping @Sendable () -> Void) -> Int {
        let entry = Entry(end: .now + limit, cancel: cancel)
        let (number, isWatched) = state.withLock { state in
            defer {
                state.nextNumber += 1
                state.isWatched = true
            }
            state.running[state.nextNumber] = entry
            return (state.nextNumber, state.isWatched)
        }
        // Detached: it outlives this request and must not carry its task-local values, such as a trace.
        if !isWatched { Task.detached { await self.watch() } }
        return number
    }

    /// Whether it was late.
    private func end(_ number: Int) -> Bool {
        state.withLock { $0.running.removeValue(forKey: number)?.isLate ?? false }
    }

    private func watch() async {
        while let end = cancelLate() { try? await Task.sleep(until: end, clock: .continuous) }
    }

    /// Cancels what is late. Returns when to look again; nil if nothing is running in time.
    private func cancelLate() -> ContinuousClock.Instant? {
        let now = ContinuousClock.now
        let (late, next) = state.withLock { state in
            var late: [@Sendable () -> Void] = []
            var next: ContinuousClock.Instant?
            for (number, entry) in state.running where !entry.isLate {
                if entry.end <= now {
                    state.running[number]?.isLate = true
                    late.append(entry.cancel)
                } else {
                    next = min(next ?? entry.end, entry.end)
                }
            }
            state.isWatched = next != nil
            return (late, next)
        }
        for cancel in late { cancel() }
        return next
    }
}
