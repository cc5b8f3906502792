public import Dashboards

/// Initial arguments in PostgreSQL, which any number of processes share.
public struct PostgreSQLArgumentCache: ArgumentCache {
    private let database: PostgreSQLDatabase
    private let lifetime: Duration

    /// - Parameters:
    ///   - lifetime: How long arguments are kept.
    ///   - database: Where they are kept.
    /// - Throws: ``PostgreSQLError``.
    public init(_ database: PostgreSQLDatabase, lifetime: Duration = .seconds(60)) async throws(PostgreSQLError) {
        self.database = database
        self.lifetime = lifetime
        try await database.migrate(
            "arguments",
            [
                (
                    "1 arguments",
                    """
                    CREATE TABLE dashboard_arguments (
                        id text PRIMARY KEY,
                        owner text,
                        arguments text NOT NULL,
                        expiry timestamptz NOT NULL
                    );
                    CREATE INDEX dashboard_arguments_by_expiry ON dashboard_arguments (expiry);
                    """
                )
            ])
    }

    public func insert(_ arguments: InstanceState, for owner: String?) async throws -> String {
        let id = Self.newID
        let milliseconds = max(1, Int(lifetime / .milliseconds(1)))
        try await database.run { connection in
            // What has expired goes meanwhile.
            _ = try connection.query(
                """
                WITH expired AS (DELETE FROM dashboard_arguments WHERE expiry <= now())
                INSERT INTO dashboard_arguments (id, owner, arguments, expiry)
                VALUES ($1, $2, $3, now() + $4::bigint * interval '1 millisecond')
                """, [id, owner, arguments.json.serialized(), "\(milliseconds)"])
        }
        return id
    }

    public func arguments(_ id: String, for owner: String?) async throws -> InstanceState? {
        try await database.run { connection in
            try connection.query(
                """
                SELECT arguments FROM dashboard_arguments
                WHERE id = $1 AND expiry > now() AND (owner IS NULL OR owner = $2)
                """, [id, owner]
            ).first.map { try InstanceState(parsing: $0.text(0)) }
        }
    }
}
