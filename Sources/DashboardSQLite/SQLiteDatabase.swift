import Dashboards
import Foundation
package import GRDB

/// A SQLite file that the stores of a site share: instances, sessions, users, jobs.
///
/// ```swift
/// let database = try SQLiteDatabase(path: "dashboards.sqlite")
/// options.state = try SQLiteStateStore(database)
/// ```
///
/// It is a pool of one connection that writes and several that read meanwhile (WAL, foreign keys on). What is to be
/// written at the same time is committed together, so that many saves share one wait for the disk; none returns before
/// it is there. Several processes may use one file.
public final class SQLiteDatabase: Sendable {
    /// The path of the file.
    public let path: String
    /// The connections. Stores read by ``read(_:)`` and write by ``write(_:)``.
    package let pool: DatabasePool
    /// One more connection, for ``readNow(_:)``.
    private let nearby: DatabaseQueue
    private let writes: GroupCommit

    /// How a file is used.
    public struct Options: Sendable {
        /// How long to wait for another process that writes.
        public var busyTimeout: Duration = .seconds(5)
        /// What has happened to a save that has returned.
        public var durability: Durability = .disk
        /// How many connections read at once.
        public var maximumReaders = 5
        /// How many pages of 4096 bytes the file may have; as many as the disk has where there is none.
        public var maximumPages: Int?

        public init() {}
    }

    /// What a save survives.
    public enum Durability: Sendable, Hashable {
        /// The end of the process and of the machine: the disk has been told to write it.
        case disk
        /// The end of the process; that of the machine may lose the last saves, none of them in part.
        case process
    }

    /// Opens a file, and makes it where there is none. A new one can be read by the user of the process alone.
    ///
    /// - Throws: ``SQLiteError``.
    public init(path: String, options: Options = Options()) throws(SQLiteError) {
        guard !path.isEmpty, !path.hasPrefix(":memory:") else {
            throw SQLiteError(
                .cannotOpen, path: path, reason: "it needs a file; in memory there are stores of their own")
        }
        self.path = path
        var configuration = Configuration()
        configuration.foreignKeysEnabled = true
        configuration.busyMode = .timeout(options.busyTimeout.timeInterval)
        configuration.maximumReaderCount = max(1, options.maximumReaders)
        configuration.label = "DashboardSQLite"
        if !FileManager.default.fileExists(atPath: path) {
            // Where that does not work, opening it says why.
            _ = FileManager.default.createFile(atPath: path, contents: nil, attributes: [.posixPermissions: 0o600])
        }
        do {
            pool = try DatabasePool(path: path, configuration: configuration)
            try pool.writeWithoutTransaction { database in
                if options.durability == .disk { try database.execute(sql: "PRAGMA synchronous = FULL") }
                if let pages = options.maximumPages {
                    try database.execute(sql: "PRAGMA max_page_count = \(max(1, pages))")
                }
            }
            configuration.readonly = true
            configuration.busyMode = .immediateError
            nearby = try DatabaseQueue(path: path, configuration: configuration)
        } catch {
            throw SQLiteError(error, opening: path)
        }
        writes = GroupCommit(pool: pool)
    }

    /// Brings the tables of a store up to date. Each store has its own steps, by names that never change:
    ///
    /// ```swift
    /// try database.migrate("sessions") { steps in
    ///     steps.add("1 sessions") { try $0.execute(sql: "CREATE TABLE session (…) STRICT") }
    /// }
    /// ```
    ///
    /// A step runs once in the life of a file, whole or not at all. Several processes may begin at once.
    ///
    /// - Parameter store: A name for the store.
    /// - Throws: ``SQLiteError``; of kind ``SQLiteError/Kind/newer`` for a file that a later version of the program has
    ///   changed.
    package func migrate(_ store: String, _ steps: (inout SQLiteMigrations) -> Void) throws(SQLiteError) {
        var migrations = SQLiteMigrations(store: store)
        steps(&migrations)
        do {
            let known = Set(migrations.names)
            let newer = try pool.read { database in
                try database.tableExists("grdb_migrations")
                    ? try String.fetchAll(
                        database, sql: "SELECT identifier FROM grdb_migrations WHERE identifier LIKE ?",
                        arguments: ["\(store): %"]
                    ).filter { !known.contains($0) } : []
            }
            guard newer.isEmpty else {
                throw SQLiteError(
                    .newer, path: path,
                    reason: "a later version of the program has made “\(newer[0])”, which this one does not know")
            }
            do {
                try migrations.migrator.migrate(pool)
            } catch is DatabaseError {
                // Another process may have made the same step; where it has not, this fails again.
                try migrations.migrator.migrate(pool)
            }
        } catch let error as SQLiteError {
            throw error
        } catch {
            throw SQLiteError(error, path: path)
        }
    }

    /// Reads, while others read and one writes.
    ///
    /// - Throws: What the function throws, SQLite's errors as ``SQLiteError``.
    package func read<Value: Sendable>(_ body: @escaping @Sendable (Database) throws -> Value) async throws -> Value {
        do {
            return try await pool.read(body)
        } catch let error as DatabaseError {
            throw SQLiteError(error, path: path)
        }
    }

    /// Reads a row or two on the thread of the caller: to go to another one and back takes longer than that. What was
    /// committed before, by whichever process, is seen.
    ///
    /// Who reads never waits for who writes. Where the file cannot be read at once, as while a process that was killed is
    /// being cleared up after, it is read by ``read(_:)``.
    ///
    /// - Parameter body: Makes one statement.
    /// - Throws: What the function throws, SQLite's errors as ``SQLiteError``.
    package func readNow<Value: Sendable>(
        _ body: @escaping @Sendable (Database) throws -> Value
    ) async throws -> Value {
        do {
            return try onThisThread(body)
        } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
            return try await read(body)
        } catch let error as DatabaseError {
            throw SQLiteError(error, path: path)
        }
    }

    /// The queue's function of this name that does not go to another thread.
    private func onThisThread<Value>(_ body: (Database) throws -> Value) throws -> Value {
        try nearby.unsafeRead(body)
    }

    /// Writes, with everybody else who wants to write now. Returns when it is committed.
    ///
    /// - Parameter body: Reads and writes, and does nothing else: it runs once more where the others' writes fail. An
    ///   error that it throws takes back what it wrote, and nobody else's.
    /// - Throws: What the function throws, SQLite's errors as ``SQLiteError``.
    package func write<Value: Sendable>(_ body: @escaping @Sendable (Database) throws -> Value) async throws -> Value {
        do {
            return try await writes.write(body)
        } catch let error as DatabaseError {
            throw SQLiteError(error, path: path)
        }
    }

    /// Closes the connections. What is read or written afterwards fails.
    ///
    /// - Throws: ``SQLiteError``.
    public func close() throws(SQLiteError) {
        do {
            try nearby.close()
            try pool.close()
        } catch {
            throw SQLiteError(error, path: path)
        }
    }
}

/// The steps by which the tables of a store came to be what they are.
package struct SQLiteMigrations {
    fileprivate let store: String
    fileprivate var migrator = DatabaseMigrator()
    fileprivate var names: [String] = []

    /// Adds a step.
    ///
    /// - Parameter name: Its name within the store, such as “1 sessions”.
    package mutating func add(_ name: String, _ migrate: @escaping @Sendable (Database) throws -> Void) {
        let name = "\(store): \(name)"
        names.append(name)
        migrator.registerMigration(name, migrate: migrate)
    }

    fileprivate init(store: String) { self.store = store }
}
