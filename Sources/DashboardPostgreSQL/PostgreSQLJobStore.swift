public import Dashboards
import Foundation

/// Jobs of background callbacks in PostgreSQL: they are asked for by pages of every process, and one whose process has
/// ended is `lost`, not forgotten.
///
/// A process shows that it is there by a time that it writes every few seconds. One that has not for half a minute by
/// the server's clock is taken for gone.
public final class PostgreSQLJobStore: JobStore {
    private let database: PostgreSQLDatabase
    private let process: String
    private let retention: Duration
    private let maximumAnswers: Int
    private let heartbeat: Task<Void, Never>

    /// How often a process shows that it is there, and for how long that counts.
    private static let beat = Duration.seconds(5), lease = Duration.seconds(30)

    /// - Parameters:
    ///   - database: The database.
    ///   - retention: How long the end of a job is kept for its page.
    ///   - maximumAnswers: How many answers are kept for calls like the ones that they were for.
    /// - Throws: ``PostgreSQLError``.
    public init(
        _ database: PostgreSQLDatabase, retention: Duration = .seconds(600), maximumAnswers: Int = 1000
    ) async throws {
        self.database = database
        self.retention = retention
        self.maximumAnswers = maximumAnswers
        try await database.migrate(
            "jobs",
            [
                (
                    "1 jobs and kept answers",
                    """
                    CREATE TABLE dashboard_process (
                        name text PRIMARY KEY,
                        expiry timestamptz NOT NULL
                    );
                    CREATE TABLE dashboard_job (
                        handle text PRIMARY KEY,
                        cache_key text NOT NULL,
                        owner text,
                        dashboard text NOT NULL,
                        callback text NOT NULL,
                        process text NOT NULL,
                        progress text NOT NULL DEFAULT '{}',
                        side_update text NOT NULL DEFAULT '{}',
                        outcome text CHECK (outcome IN ('values', 'failure', 'lost')),
                        answer text,
                        expiry timestamptz
                    );
                    CREATE INDEX dashboard_running_job ON dashboard_job (process) WHERE outcome IS NULL;
                    CREATE INDEX dashboard_job_by_expiry ON dashboard_job (expiry) WHERE expiry IS NOT NULL;
                    CREATE TABLE dashboard_kept_answer (
                        key text PRIMARY KEY,
                        answer text NOT NULL,
                        expiry timestamptz NOT NULL
                    );
                    CREATE INDEX dashboard_kept_answer_by_expiry ON dashboard_kept_answer (expiry);
                    """
                )
            ])
        let process = UUID().uuidString
        self.process = process
        try await Self.showPresence(of: process, in: database)
        heartbeat = Task {
            while !Task.isCancelled {
                do { try await Task.sleep(for: Self.beat) } catch { return }
                // Where the server is away, the next one will do.
                try? await Self.showPresence(of: process, in: database)
            }
        }
    }

    deinit { heartbeat.cancel() }

    /// Gives up the jobs that run: they are lost.
    ///
    /// - Throws: ``PostgreSQLError``.
    public func close() async throws {
        heartbeat.cancel()
        let (process, retention) = (process, "\(retention.milliseconds)")
        try await database.transaction { connection in
            try connection.query("DELETE FROM dashboard_process WHERE name = $1", [process])
            try Self.lose(retention, connection)
        }
    }

    private static func showPresence(of process: String, in database: PostgreSQLDatabase) async throws {
        try await database.run { connection in
            _ = try connection.query(
                """
                INSERT INTO dashboard_process (name, expiry) VALUES ($1, \(after(2)))
                ON CONFLICT (name) DO UPDATE SET expiry = excluded.expiry
                """, [process, "\(lease.milliseconds)"])
        }
    }

    /// The time so many milliseconds after now that a parameter says.
    private static func after(_ parameter: Int) -> String { "now() + $\(parameter)::bigint * interval '1 millisecond'" }

    /// Gives up the jobs of processes that are gone.
    private static func lose(_ retention: String, _ connection: PostgreSQLConnection) throws {
        try connection.query("DELETE FROM dashboard_process WHERE expiry <= now()")
        try connection.query(
            """
            UPDATE dashboard_job SET outcome = 'lost', expiry = \(after(1))
            WHERE outcome IS NULL AND NOT EXISTS (SELECT 1 FROM dashboard_process WHERE name = process)
            """, [retention])
    }

    // MARK: Jobs

    public func insert(_ job: Job) async throws {
        let process = process
        try await database.run { connection in
            _ = try connection.query(
                """
                WITH expired AS (DELETE FROM dashboard_job WHERE expiry <= now())
                INSERT INTO dashboard_job (handle, cache_key, owner, dashboard, callback, process)
                VALUES ($1, $2, $3, $4, $5, $6)
                """, [job.handle, job.cacheKey, job.owner, job.dashboard, job.callback, process])
        }
    }

    public func job(_ handle: String) async throws -> Job? {
        let (process, retention) = (process, "\(retention.milliseconds)")
        return try await database.run { connection in
            guard let (job, owner, isThere) = try Self.fetch(handle, connection) else { return nil }
            guard job.outcome == nil, owner != process, !isThere else { return job }
            try connection.transaction { try Self.lose(retention, connection) }
            return try Self.fetch(handle, connection)?.job
        }
    }

    /// - Returns: A job, its process, and whether that is there.
    private static func fetch(
        _ handle: String, _ connection: PostgreSQLConnection
    ) throws -> (job: Job, process: String, isThere: Bool)? {
        let rows = try connection.query(
            """
            SELECT handle, cache_key, owner, dashboard, callback, outcome, answer, process,
                EXISTS (SELECT 1 FROM dashboard_process WHERE name = process AND dashboard_process.expiry > now())
            FROM dashboard_job WHERE handle = $1 AND (expiry IS NULL OR expiry > now())
            """, [handle])
        guard let row = rows.first else { return nil }
        let outcome = try JobOutcome(storedName: row[5], answer: row[6])
        let job = Job(
            handle: row.text(0), cacheKey: row.text(1), owner: row[2], dashboard: row.text(3), callback: row.text(4),
            outcome: outcome)
        return (job, row.text(7), row.isTrue(8))
    }

    @discardableResult
    public func report(_ news: JobNews, of handle: String) async throws -> Bool {
        try await database.transaction { connection in
            guard var all = try JobNews.fetchToChange(of: handle, connection) else { return false }
            all.merge(news)
            try all.write(for: handle, connection)
            return true
        }
    }

    public func takeNews(of handle: String) async throws -> JobNews {
        try await database.run { connection in
            // Most questions have no news for an answer, and need not write.
            let hasNews = try !connection.query(
                "SELECT 1 FROM dashboard_job WHERE handle = $1 AND (progress <> '{}' OR side_update <> '{}')", [handle]
            ).isEmpty
            guard hasNews else { return JobNews() }
            return try connection.transaction {
                guard let news = try JobNews.fetchToChange(of: handle, connection) else { return JobNews() }
                try JobNews().write(for: handle, connection)
                return news
            }
        }
    }

    public func end(_ handle: String, with outcome: JobOutcome) async throws {
        let (name, answer) = outcome.stored
        let retention = "\(retention.milliseconds)"
        try await database.run { connection in
            _ = try connection.query(
                "UPDATE dashboard_job SET outcome = $2, answer = $3, expiry = \(Self.after(4)) WHERE handle = $1",
                [handle, name, answer, retention])
        }
    }

    public func remove(_ handle: String) async throws {
        try await database.run { _ = try $0.query("DELETE FROM dashboard_job WHERE handle = $1", [handle]) }
    }

    // MARK: Kept answers

    public func cachedAnswer(for key: String) async throws -> JSON? {
        try await database.run { connection in
            try connection.query(
                "SELECT answer FROM dashboard_kept_answer WHERE key = $1 AND expiry > now()", [key]
            ).first.map { try JSON(parsing: $0.text(0)) }
        }
    }

    public func cache(_ answer: JSON, for key: String, lasting duration: Duration) async throws {
        let maximum = maximumAnswers
        try await database.transaction { connection in
            try connection.query("DELETE FROM dashboard_kept_answer WHERE expiry <= now()")
            try connection.query(
                """
                INSERT INTO dashboard_kept_answer (key, answer, expiry) VALUES ($1, $2, \(Self.after(3)))
                ON CONFLICT (key) DO UPDATE SET answer = excluded.answer, expiry = excluded.expiry
                """, [key, answer.serialized(), "\(duration.milliseconds)"])
            try connection.query(
                """
                DELETE FROM dashboard_kept_answer
                WHERE key IN (SELECT key FROM dashboard_kept_answer ORDER BY expiry DESC OFFSET $1::bigint)
                """, ["\(maximum)"])
        }
    }
}

extension JobNews {
    /// News that nobody else changes until the transaction ends.
    fileprivate static func fetchToChange(of handle: String, _ connection: PostgreSQLConnection) throws -> JobNews? {
        guard
            let row = try connection.query(
                "SELECT progress, side_update FROM dashboard_job WHERE handle = $1 FOR UPDATE", [handle]
            ).first
        else { return nil }
        return JobNews(
            progress: try JSON(parsing: row.text(0)).objectValue ?? [:],
            sideUpdate: try JSON(parsing: row.text(1)).objectValue ?? [:])
    }

    fileprivate func write(for handle: String, _ connection: PostgreSQLConnection) throws {
        try connection.query(
            "UPDATE dashboard_job SET progress = $2, side_update = $3 WHERE handle = $1",
            [handle, JSON.object(progress).serialized(), JSON.object(sideUpdate).serialized()])
    }
}
