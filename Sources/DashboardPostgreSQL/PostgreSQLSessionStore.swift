public import Dashboards
public import Foundation

/// Sessions in PostgreSQL, which any number of processes share.
public struct PostgreSQLSessionStore: SessionStore {
    private let database: PostgreSQLDatabase

    /// - Throws: ``PostgreSQLError``.
    public init(_ database: PostgreSQLDatabase) async throws(PostgreSQLError) {
        self.database = database
        try await database.migrate(
            "sessions",
            [
                (
                    "1 sessions",
                    """
                    CREATE TABLE dashboard_session (
                        key text PRIMARY KEY,
                        user_id text,
                        "values" text NOT NULL,
                        creation bigint NOT NULL,
                        expiry bigint NOT NULL
                    );
                    CREATE INDEX dashboard_session_by_user ON dashboard_session (user_id);
                    CREATE INDEX dashboard_session_by_expiry ON dashboard_session (expiry);
                    """
                )
            ])
    }

    private static let selection = #"SELECT user_id, "values", creation, expiry FROM dashboard_session WHERE key = $1"#

    public func session(_ key: String, at time: Date) async throws -> SessionRecord? {
        try await database.run { connection in
            let record = try connection.query(Self.selection, [key]).first.map(SessionRecord.init)
            return record.flatMap { $0.expiry > time ? $0 : nil }
        }
    }

    public func insert(_ record: SessionRecord, as key: String) async throws {
        try await database.transaction { connection in
            let isNew = try !connection.query(
                """
                INSERT INTO dashboard_session (key, user_id, "values", creation, expiry) VALUES ($1, $2, $3, $4, $5)
                ON CONFLICT (key) DO NOTHING RETURNING 1
                """,
                [
                    key, record.userID, JSON.object(record.values).serialized(),
                    "\(record.creation.millisecondsSince1970)", "\(record.expiry.millisecondsSince1970)",
                ]
            ).isEmpty
            guard !isNew, var current = try Self.fetchToChange(key, connection) else { return }
            current.values.merge(record.values) { $1 }
            try Self.write(current, key, connection)
        }
    }

    public func update(
        _ key: String, values: [String: JSON?], expiry: Date, at time: Date
    ) async throws -> Bool {
        try await database.transaction { connection in
            guard var current = try Self.fetchToChange(key, connection), current.expiry > time else { return false }
            current.apply(values)
            current.expiry = expiry
            try Self.write(current, key, connection)
            return true
        }
    }

    /// A session that nobody else changes until the transaction ends.
    private static func fetchToChange(_ key: String, _ connection: PostgreSQLConnection) throws -> SessionRecord? {
        try connection.query("\(selection) FOR UPDATE", [key]).first.map(SessionRecord.init)
    }

    private static func write(_ record: SessionRecord, _ key: String, _ connection: PostgreSQLConnection) throws {
        try connection.query(
            #"UPDATE dashboard_session SET "values" = $2, expiry = $3 WHERE key = $1"#,
            [key, JSON.object(record.values).serialized(), "\(record.expiry.millisecondsSince1970)"])
    }

    public func remove(_ key: String) async throws {
        try await database.run { _ = try $0.query("DELETE FROM dashboard_session WHERE key = $1", [key]) }
    }

    public func removeSessions(ofUser id: String, except kept: String?) async throws {
        try await database.run { connection in
            _ = try connection.query(
                "DELETE FROM dashboard_session WHERE user_id = $1 AND key IS DISTINCT FROM $2", [id, kept])
        }
    }

    @discardableResult
    public func removeExpired(at time: Date) async throws -> Int {
        try await database.run { connection in
            try connection.query(
                """
                WITH removed AS (DELETE FROM dashboard_session WHERE expiry <= $1 RETURNING 1)
                SELECT count(*) FROM removed
                """, ["\(time.millisecondsSince1970)"]
            )[0].integer(0)
        }
    }
}

extension SessionRecord {
    fileprivate init(row: PostgreSQLRow) throws {
        self.init(
            values: try JSON(parsing: row.text(1)).objectValue ?? [:], userID: row[0],
            creation: Date(millisecondsSince1970: row.integer(2)),
            expiry: Date(millisecondsSince1970: row.integer(3)))
    }
}
