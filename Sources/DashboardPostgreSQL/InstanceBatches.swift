import Dashboards
import Foundation
import Synchronization

/// Reads and saves of instances that wait for the server at the same time, done together.
///
/// A statement that is sent now may answer all who have asked before it was sent: what they get is as new as if each had
/// sent its own. Whoever asks while it is under way waits for the next one.
///
/// Each connection remembers the rows that it has read or written last, to parse their state once, and to save by one
/// statement. None of them is handed out, or changed, unless the server says that it has the very same.
final class InstanceBatches: Sendable {
    private let database: PostgreSQLDatabase
    private let state = Mutex(State())

    private struct Read {
        let slug: String
        let continuation: CheckedContinuation<DashApp?, any Error>
    }

    fileprivate struct Save {
        let changes: [StateChange]
        let time: Date
        let continuation: CheckedContinuation<DashApp?, any Error>
    }

    private struct State {
        var reads: [Read] = []
        /// Whether a statement is under way that reads, or is about to be sent.
        var isReading = false
        /// By instance; an empty list where a save is under way.
        var saves: [Int: [Save]] = [:]
    }

    /// What becomes of a request.
    private enum Order { case isFirst, waits, refused }

    private var limit: Int { database.options.maximumWaiting }

    init(_ database: PostgreSQLDatabase) { self.database = database }

    // MARK: Reading

    /// The instance of a slug, as it is at some moment between call and return.
    func instance(slug: String) async throws -> DashApp? {
        // It would be refused with those of others.
        guard !slug.utf8.contains(0) else { return nil }
        return try await withCheckedThrowingContinuation { continuation in
            let order = state.withLock { state -> Order in
                guard state.reads.count < limit else { return .refused }
                state.reads.append(Read(slug: slug, continuation: continuation))
                defer { state.isReading = true }
                return state.isReading ? .waits : .isFirst
            }
            switch order {
            case .isFirst: database.add(perform: readWaiting, fail: failReads)
            case .waits: break
            case .refused: continuation.resume(throwing: PostgreSQLError.queueFull(limit: limit))
            }
        }
    }

    private func readWaiting(_ connection: PostgreSQLConnection) {
        let reads = takeReads()
        do {
            let slugs = Set(reads.map(\.slug))
            let rows = try connection.query(
                "\(DashApp.selection) WHERE slug = ANY ($1::text[])", [Self.array(of: slugs)])
            let found = Dictionary(
                rows.map { row in (row.text(4), Result { try connection.instances.instance(row) }) }
            ) { $1 }
            for read in reads { read.continuation.resume(with: found[read.slug]?.map(Optional.some) ?? .success(nil)) }
        } catch {
            for read in reads { read.continuation.resume(throwing: error) }
        }
        let hasMore = state.withLock { state in
            state.isReading = !state.reads.isEmpty
            return state.isReading
        }
        if hasMore { database.addNext(perform: readWaiting, fail: failReads) }
    }

    private func failReads(_ error: PostgreSQLError) {
        let reads = state.withLock { state in
            state.isReading = false
            defer { state.reads = [] }
            return state.reads
        }
        for read in reads { read.continuation.resume(throwing: error) }
    }

    private func takeReads() -> [Read] {
        state.withLock { state in
            defer { state.reads = [] }
            return state.reads
        }
    }

    /// A list of texts as PostgreSQL reads it.
    private static func array(of texts: some Collection<String>) -> String {
        let items = texts.map { text in
            "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
        }
        return "{" + items.joined(separator: ",") + "}"
    }

    // MARK: Saving

    /// Makes changes to what an instance has now.
    func apply(_ changes: [StateChange], toInstance id: Int, at time: Date) async throws -> DashApp? {
        try await withCheckedThrowingContinuation { continuation in
            let save = Save(changes: changes, time: time, continuation: continuation)
            let order = state.withLock { state -> Order in
                guard let count = state.saves[id]?.count else {
                    state.saves[id] = [save]
                    return .isFirst
                }
                guard count < limit else { return .refused }
                state.saves[id, default: []].append(save)
                return .waits
            }
            switch order {
            case .isFirst: database.add(perform: { self.saveWaiting(id, $0) }, fail: { self.failSaves(id, $0) })
            case .waits: break
            case .refused: continuation.resume(throwing: PostgreSQLError.queueFull(limit: limit))
            }
        }
    }

    private func saveWaiting(_ id: Int, _ connection: PostgreSQLConnection) {
        let saves = state.withLock { $0.saves.updateValue([], forKey: id) ?? [] }
        do {
            let instances = try Self.save(saves, id, connection)
            for (save, instance) in zip(saves, instances) { save.continuation.resume(returning: instance) }
        } catch PostgreSQLError.refused where saves.count > 1 {
            // One by one, so that nobody fails for another's reason.
            for save in saves {
                save.continuation.resume(with: Result { try Self.save([save], id, connection)[0] })
            }
        } catch {
            for save in saves { save.continuation.resume(throwing: error) }
        }
        let hasMore = state.withLock { state in
            if state.saves[id]?.isEmpty ?? true { state.saves[id] = nil }
            return state.saves[id] != nil
        }
        if hasMore { database.addNext(perform: { self.saveWaiting(id, $0) }, fail: { self.failSaves(id, $0) }) }
    }

    private func failSaves(_ id: Int, _ error: PostgreSQLError) {
        let saves = state.withLock { $0.saves.removeValue(forKey: id) ?? [] }
        for save in saves { save.continuation.resume(throwing: error) }
    }

    /// - Returns: The instance after each save.
    private static func save(_ saves: [Save], _ id: Int, _ connection: PostgreSQLConnection) throws -> [DashApp?] {
        if let known = connection.instances[id] {
            var instance = known.instance
            let instances = instance.make(saves)
            // That nothing changes is for the server to say.
            if instance.version != known.instance.version {
                let state = instance.baseState.json.serialized()
                let rows = try connection.query(
                    "\(DashApp.writing) AND xmin = $5::xid RETURNING xmin",
                    instance.values(state) + [known.transaction])
                if let row = rows.first {
                    connection.instances.remember(instance, by: row.text(0), size: state.utf8.count)
                    return instances
                }
            }
        }
        var end: () -> Void = {}
        let instances: [DashApp?] = try connection.transaction {
            guard var instance = try DashApp.fetchToChange(id: id, connection) else { return saves.map { _ in nil } }
            let version = instance.version
            let instances = instance.make(saves)
            if instance.version != version {
                let state = instance.baseState.json.serialized()
                let rows = try connection.query("\(DashApp.writing) RETURNING xmin", instance.values(state))
                end = { connection.instances.remember(instance, by: rows[0].text(0), size: state.utf8.count) }
            }
            return instances
        }
        end()
        return instances
    }
}

/// The rows of instances that a connection has seen last. Others see other servers, for all that is known: where one is
/// replaced by its copy, what a lost connection knew may never have been.
struct KnownInstances {
    struct Row {
        let instance: DashApp
        /// How much it counts.
        let size: Int
        /// The transaction that has written it, PostgreSQL's `xmin`: another after every change, by whomever.
        let transaction: String
    }

    private var rows: [Int: Row] = [:]
    private var size = 0

    /// How many bytes of states are remembered. Parsed they take about ten times as much.
    private static let maximumSize = 1_000_000

    subscript(id: Int) -> Row? { rows[id] }

    mutating func remember(_ instance: DashApp, by transaction: String, size: Int) {
        let size = size + 200
        if let former = rows.removeValue(forKey: instance.id) { self.size -= former.size }
        guard size <= Self.maximumSize else { return }
        if self.size + size > Self.maximumSize { (rows, self.size) = ([:], 0) }
        rows[instance.id] = Row(instance: instance, size: size, transaction: transaction)
        self.size += size
    }

    /// The instance of a row of ``DashApp/selection``, which the server has just sent.
    mutating func instance(_ row: PostgreSQLRow) throws -> DashApp {
        let transaction = row.text(9)
        if let known = rows[row.integer(0)], known.transaction == transaction { return known.instance }
        let instance = try DashApp(row: row)
        remember(instance, by: transaction, size: row.text(5).utf8.count)
        return instance
    }
}

extension DashApp {
    fileprivate static let writing =
        "UPDATE dashboard_dash_app SET version = $2, base_state = $3, update = $4 WHERE id = $1"

    /// The parameters of ``writing``.
    fileprivate func values(_ state: String) -> [String?] {
        ["\(id)", "\(version)", state, "\(update.millisecondsSince1970)"]
    }

    /// Makes saves, one after the other.
    ///
    /// - Returns: The instance after each.
    fileprivate mutating func make(_ saves: [InstanceBatches.Save]) -> [DashApp] {
        saves.map { save in
            _ = apply(save.changes, at: save.time)
            return self
        }
    }
}
