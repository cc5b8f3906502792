public import Dashboards
public import Foundation
import GRDB

/// Sessions in a SQLite file: they outlive the process, and several processes share them.
public struct SQLiteSessionStore: SessionStore {
    private let database: SQLiteDatabase

    /// - Throws: ``SQLiteError``.
    public init(_ database: SQLiteDatabase) throws(SQLiteError) {
        self.database = database
        try database.migrate("sessions") { steps in
            steps.add("1 sessions") { database in
                try database.execute(
                    sql: """
                        CREATE TABLE session (
                            key TEXT NOT NULL PRIMARY KEY,
                            "values" TEXT NOT NULL CHECK (json_valid("values")),
                            userID TEXT,
                            creation REAL NOT NULL,
                            expiry REAL NOT NULL
                        ) STRICT, WITHOUT ROWID;
                        CREATE INDEX sessionByUser ON session (userID) WHERE userID IS NOT NULL;
                        CREATE INDEX sessionByExpiry ON session (expiry);
                        """)
            }
        }
    }

    /// Opens a file of its own.
    ///
    /// - Throws: ``SQLiteError``.
    public init(path: String) throws(SQLiteError) { try self.init(SQLiteDatabase(path: path)) }

    public func session(_ key: String, at time: Date) async throws -> SessionRecord? {
        try await database.readNow { try SessionRecord.fetch(key, at: time, in: $0) }
    }

    public func insert(_ record: SessionRecord, as key: String) async throws {
        try await database.write { database in
            // Now and then, so that the file does not grow for ever.
            if Int.random(in: 0..<256) == 0 { try Self.removeExpired(at: record.creation, in: database) }
            var record = record
            if var other = try SessionRecord.fetch(key, at: nil, in: database) {
                other.values.merge(record.values) { $1 }
                record = other
            }
            try database.cached(
                """
                INSERT OR REPLACE INTO session (key, "values", userID, creation, expiry) VALUES (?, ?, ?, ?, ?)
                """
            ).execute(
                arguments: [
                    key, JSON.object(record.values).serialized(), record.userID, record.creation.timeIntervalSince1970,
                    record.expiry.timeIntervalSince1970,
                ])
        }
    }

    public func update(
        _ key: String, values: [String: JSON?], expiry: Date, at time: Date
    ) async throws -> Bool {
        try await database.write { database in
            guard var record = try SessionRecord.fetch(key, at: time, in: database) else { return false }
            record.apply(values)
            try database.cached("UPDATE session SET \"values\" = ?, expiry = ? WHERE key = ?").execute(
                arguments: [JSON.object(record.values).serialized(), expiry.timeIntervalSince1970, key])
            return true
        }
    }

    public func remove(_ key: String) async throws {
        try await database.write { try $0.cached("DELETE FROM session WHERE key = ?").execute(arguments: [key]) }
    }

    public func removeSessions(ofUser id: String, except kept: String?) async throws {
        try await database.write {
            try $0.cached("DELETE FROM session WHERE userID = ? AND key IS NOT ?").execute(arguments: [id, kept])
        }
    }

    @discardableResult
    public func removeExpired(at time: Date) async throws -> Int {
        try await database.write { try Self.removeExpired(at: time, in: $0) }
    }

    @discardableResult
    private static func removeExpired(at time: Date, in database: Database) throws -> Int {
        try database.cached("DELETE FROM session WHERE expiry <= ?").execute(arguments: [time.timeIntervalSince1970])
        return database.changesCount
    }
}

extension SessionRecord {
    /// - Parameter time: When it must not have expired; any time unless given.
    fileprivate static func fetch(_ key: String, at time: Date?, in database: Database) throws -> SessionRecord? {
        let row = try Row.fetchOne(
            database.cached(
                """
                SELECT "values", userID, creation, expiry FROM session WHERE key = ?1 AND (expiry > ?2 OR ?2 IS NULL)
                """), arguments: [key, time?.timeIntervalSince1970])
        guard let row else { return nil }
        return SessionRecord(
            values: try JSON(parsing: row[0] as String).objectValue ?? [:], userID: row[1],
            creation: Date(timeIntervalSince1970: row[2]), expiry: Date(timeIntervalSince1970: row[3]))
    }
}
