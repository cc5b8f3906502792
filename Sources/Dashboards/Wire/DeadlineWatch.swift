import Synchronization

/// An operation did not end in time and was cancelled.
struct DeadlineExceeded: Error {}

/// An operation was cancelled because nobody waits for it any more.
struct ClientGone: Error {}

/// Cancels operations that take longer than allowed, or whose client has gone away.
///
/// One sleeping task watches over all of them: a timer for each would cost more than most callbacks do. For the same
/// reason a connection is only listened to when its operation has run for a while.
final class DeadlineWatch: Sendable {
    private let limit: Duration?
    private let patience: Duration
    private let state = Mutex(State())

    private struct State {
        var running: [Int: Entry] = [:]
        var nextNumber = 0
        var isWatched = false
        /// Whether operations have connections, so that new ones must be looked at soon.
        var hasConnections = false
    }

    private struct Entry {
        let end: ContinuousClock.Instant?
        let cancel: @Sendable () -> Void
        /// The connection to which nobody listens yet, and when to begin.
        var connection: (ClientConnection, start: ContinuousClock.Instant)?
        var verdict: (any Error)?
    }

    /// - Parameters:
    ///   - limit: How long an operation may take, if not for ever.
    ///   - patience: How long one may take before its connection is listened to.
    init(limit: Duration?, patience: Duration = .milliseconds(500)) {
        self.limit = limit
        self.patience = patience
    }

    /// Runs an operation and cancels it when it takes too long or nobody waits for it.
    ///
    /// - Throws: ``DeadlineExceeded`` or ``ClientGone`` where it was cancelled, otherwise what the operation throws. An
    ///   operation that does not heed cancellation is waited for.
    func run<Result: Sendable>(
        for connection: ClientConnection?, _ operation: @escaping @Sendable () async throws -> Result
    ) async throws -> Result {
        guard limit != nil || connection != nil else { return try await operation() }
        let task = Task { try await operation() }
        let number = begin(connection) { task.cancel() }
        let result = await withTaskCancellationHandler {
            await task.result
        } onCancel: {
            task.cancel()
        }
        if let verdict = end(number) { throw verdict }
        return try result.get()
    }

    private func begin(_ connection: ClientConnection?, cancel: @escaping @Sendable () -> Void) -> Int {
        let now = ContinuousClock.now
        let entry = Entry(
            end: limit.map { now + $0 }, cancel: cancel, connection: connection.map { ($0, now + patience) })
        let (number, isWatched) = state.withLock { state in
            defer {
                state.nextNumber += 1
                state.isWatched = true
            }
            if connection != nil { state.hasConnections = true }
            state.running[state.nextNumber] = entry
            return (state.nextNumber, state.isWatched)
        }
        // Detached: it outlives this request and must not carry its task-local values, such as a trace.
        if !isWatched { Task.detached { await self.watch() } }
        return number
    }

    /// Why it was cancelled, if it was.
    private func end(_ number: Int) -> (any Error)? {
        state.withLock { $0.running.removeValue(forKey: number)?.verdict }
    }

    private func watch() async {
        while let next = look() { try? await Task.sleep(until: next, clock: .continuous) }
    }

    /// Cancels what is late, and begins to listen to connections. Returns when to look again; nil if nothing is running
    /// in time.
    private func look() -> ContinuousClock.Instant? {
        let now = ContinuousClock.now
        let (late, connections, next) = state.withLock { state in
            var late: [@Sendable () -> Void] = []
            var connections: [(Int, ClientConnection)] = []
            var next: ContinuousClock.Instant?
            for (number, entry) in state.running where entry.verdict == nil {
                if let end = entry.end, end <= now {
                    state.running[number]?.verdict = DeadlineExceeded()
                    late.append(entry.cancel)
                    continue
                }
                var times = [entry.end]
                if let (connection, start) = entry.connection {
                    if start <= now {
                        state.running[number]?.connection = nil
                        connections.append((number, connection))
                    } else {
                        times.append(start)
                    }
                }
                next = ([next] + times).compactMap(\.self).min()
            }
            if state.running.isEmpty { state.hasConnections = false }
            if state.hasConnections { next = min(next ?? now + patience, now + patience) }
            state.isWatched = next != nil
            return (late, connections, next)
        }
        for cancel in late { cancel() }
        for (number, connection) in connections { connection.whenClosed { [weak self] in self?.clientWent(number) } }
        return next
    }

    private func clientWent(_ number: Int) {
        let cancel = state.withLock { state -> (@Sendable () -> Void)? in
            guard let entry = state.running[number], entry.verdict == nil else { return nil }
            state.running[number]?.verdict = ClientGone()
            return entry.cancel
        }
        cancel?()
    }
}
