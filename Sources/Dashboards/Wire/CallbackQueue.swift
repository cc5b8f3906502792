internal import Synchronization

/// How many callbacks of a dashboard run at once, and how many more may wait for one of them to end.
public struct CallbackLimit: Sendable, Hashable {
    /// How many run at once.
    public var running: Int
    /// How many wait; more are refused with 503 and `Retry-After`.
    public var waiting: Int
    /// After how long people who were refused should try again.
    public var retryAfter: Duration

    /// - Precondition: `running` is at least 1, `waiting` at least 0.
    public init(running: Int, waiting: Int, retryAfter: Duration = .seconds(1)) {
        precondition(running >= 1 && waiting >= 0, "a limit of \(running) running and \(waiting) waiting callbacks")
        self.running = running
        self.waiting = waiting
        self.retryAfter = retryAfter
    }
}

/// There is no room for another callback.
package struct QueueFull: Error {}

/// Lets so many callbacks run at once, and others wait in the order in which they came.
package final class CallbackQueue: Sendable {
    let limit: CallbackLimit
    private let state = Mutex(State())
    /// Is told that one begins to wait (1), or waits no more (-1).
    private let waits: @Sendable (_ difference: Int) -> Void

    private struct State {
        var running = 0
        var nextNumber = 0
        /// In the order of their numbers.
        var waiting: [(number: Int, continuation: CheckedContinuation<Void, any Error>)] = []
        /// Cancelled before they began to wait.
        var cancelled: Set<Int> = []
    }

    package init(limit: CallbackLimit, waits: @escaping @Sendable (_ difference: Int) -> Void = { _ in }) {
        self.limit = limit
        self.waits = waits
    }

    /// Runs an operation when there is room for it.
    ///
    /// - Throws: ``QueueFull``, `CancellationError` where the task is cancelled while it waits, and what the operation
    ///   throws.
    package func run<Result: Sendable>(_ operation: () async throws -> Result) async throws -> Result {
        try await enter()
        defer { leave() }
        return try await operation()
    }

    private func enter() async throws {
        let number: Int? = try state.withLock { state in
            if state.running < limit.running {
                state.running += 1
                return nil
            }
            guard state.waiting.count < limit.waiting else { throw QueueFull() }
            state.nextNumber += 1
            return state.nextNumber
        }
        guard let number else { return }
        waits(1)
        defer { waits(-1) }
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
                state.withLock { state in
                    if state.cancelled.remove(number) != nil {
                        continuation.resume(throwing: CancellationError())
                    } else if state.running < limit.running {
                        // One ended in between.
                        state.running += 1
                        continuation.resume()
                    } else {
                        state.waiting.append((number, continuation))
                    }
                }
            }
        } onCancel: {
            state.withLock { state in
                if let index = state.waiting.firstIndex(where: { $0.number == number }) {
                    state.waiting.remove(at: index).continuation.resume(throwing: CancellationError())
                } else {
                    state.cancelled.insert(number)
                }
            }
        }
        // Cancelled when the wait was over already.
        state.withLock { _ = $0.cancelled.remove(number) }
    }

    private func leave() {
        state.withLock { state in
            if state.waiting.isEmpty {
                state.running -= 1
            } else {
                // The place goes over to the next.
                state.waiting.removeFirst().continuation.resume()
            }
        }
    }
}
