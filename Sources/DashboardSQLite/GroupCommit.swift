import GRDB
import Synchronization

/// Commits together what is to be written at the same time: a disk that is asked to keep one save keeps a hundred in the
/// same time.
final class GroupCommit: Sendable {
    private let pool: DatabasePool
    private let state = Mutex(State())

    private struct State {
        var waiting: [Write] = []
        /// Whether somebody will come and commit them.
        var isScheduled = false
    }

    /// Something to write for somebody who waits.
    private struct Write: Sendable {
        /// Writes, and returns what tells of it.
        let perform: @Sendable (Database) throws -> @Sendable () -> Void
        let fail: @Sendable (any Error) -> Void
    }

    init(pool: DatabasePool) { self.pool = pool }

    func write<Value: Sendable>(_ body: @escaping @Sendable (Database) throws -> Value) async throws -> Value {
        try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Value, any Error>) in
            let write = Write(
                perform: { database in
                    let value = try body(database)
                    return { continuation.resume(returning: value) }
                },
                fail: { continuation.resume(throwing: $0) })
            let isFirst = state.withLock { state in
                state.waiting.append(write)
                defer { state.isScheduled = true }
                return !state.isScheduled
            }
            if isFirst { schedule() }
        }
    }

    private func schedule() { pool.asyncWriteWithoutTransaction { [self] in commitWaiting(in: $0) } }

    private func commitWaiting(in database: Database) {
        let writes = state.withLock { state in
            defer { state.waiting = [] }
            return state.waiting
        }
        commit(writes, in: database)
        let hasMore = state.withLock { state in
            state.isScheduled = !state.waiting.isEmpty
            return state.isScheduled
        }
        if hasMore { schedule() }
    }

    /// Commits writes together; where that does not work, one by one, so that nobody fails for another's reason.
    private func commit(_ writes: [Write], in database: Database) {
        var ends: [@Sendable () -> Void] = []
        do {
            try database.inTransaction(.immediate) {
                for write in writes { ends.append(try attempt(write, in: database, isAlone: writes.count == 1)) }
                return .commit
            }
        } catch {
            guard writes.count > 1 else { return writes[0].fail(error) }
            for write in writes { commit([write], in: database) }
            return
        }
        for end in ends { end() }
    }

    /// Makes one of several writes, and takes it back where it fails.
    ///
    /// - Throws: What has ended the whole transaction.
    private func attempt(
        _ write: Write, in database: Database, isAlone: Bool
    ) throws -> @Sendable () -> Void {
        if isAlone { return try write.perform(database) }
        var end: (@Sendable () -> Void)?
        do {
            try database.inSavepoint {
                end = try write.perform(database)
                return .commit
            }
        } catch {
            // A full disk ends the transaction, and with it what the others wrote.
            guard database.isInsideTransaction else { throw error }
            end = { write.fail(error) }
        }
        return end ?? {}
    }
}
