/// An operation did not end in time and was cancelled.
struct DeadlineExceeded: Error {}

/// Runs an operation and cancels it when it takes longer than `limit`.
///
/// - Throws: ``DeadlineExceeded`` where it was cancelled, otherwise what the operation throws. An operation that does
///   not heed cancellation is waited for.
func withDeadline<Result: Sendable>(
    _ limit: Duration, _ operation: @escaping @Sendable () async throws -> Result
) async throws -> Result {
    try await withThrowingTaskGroup(of: Result?.self) { group in
        group.addTask { try await operation() }
        group.addTask {
            try await Task.sleep(for: limit)
            return nil
        }
        defer { group.cancelAll() }
        // The first to end decides; an operation that ends by cancellation after the limit counts as late.
        guard let first = try await group.next(), let result = first else { throw DeadlineExceeded() }
        return result
    }
}
