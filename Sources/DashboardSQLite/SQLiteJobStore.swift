public import Dashboards
import Foundation
import GRDB

/// Jobs of background callbacks in a SQLite file: they are asked for by pages of every process that uses the file, and
/// one whose process has ended is `lost`, not forgotten.
///
/// ```swift
/// let database = try SQLiteDatabase(path: "dashboards.sqlite")
/// options.jobs = try SQLiteJobStore(database)
/// ```
///
/// A process shows that it is there by a lock on a file beside the database, which the system takes from it however it
/// ends. All processes must be on one machine, as with every SQLite file of this kind.
public final class SQLiteJobStore: JobStore {
    private let database: SQLiteDatabase
    private let process: ProcessLock
    private let retention: Duration
    private let maximumAnswers: Int

    /// - Parameters:
    ///   - database: The file.
    ///   - retention: How long the end of a job is kept for its page.
    ///   - maximumAnswers: How many answers are kept for calls like the ones that they were for.
    /// - Throws: ``SQLiteError``.
    public init(
        _ database: SQLiteDatabase, retention: Duration = .seconds(600), maximumAnswers: Int = 1000
    ) throws(SQLiteError) {
        self.database = database
        self.retention = retention
        self.maximumAnswers = maximumAnswers
        try database.migrate("jobs") { steps in
            steps.add("1 jobs and kept answers") { database in
                try database.execute(
                    sql: """
                        CREATE TABLE job (
                            handle TEXT NOT NULL PRIMARY KEY,
                            cacheKey TEXT NOT NULL,
                            owner TEXT,
                            dashboard TEXT NOT NULL,
                            callback TEXT NOT NULL,
                            process TEXT NOT NULL,
                            progress TEXT NOT NULL DEFAULT '{}',
                            sideUpdate TEXT NOT NULL DEFAULT '{}',
                            outcome TEXT CHECK (outcome IN ('values', 'failure', 'lost')),
                            answer TEXT,
                            expiry INTEGER
                        ) STRICT;
                        CREATE INDEX runningJobByProcess ON job (process) WHERE outcome IS NULL;
                        CREATE INDEX jobByExpiry ON job (expiry) WHERE expiry IS NOT NULL;
                        CREATE TABLE keptAnswer (
                            key TEXT NOT NULL PRIMARY KEY,
                            answer TEXT NOT NULL,
                            expiry INTEGER NOT NULL
                        ) STRICT;
                        CREATE INDEX keptAnswerByExpiry ON keptAnswer (expiry);
                        """)
            }
        }
        do {
            for name in ProcessLock.abandoned(beside: database.path) {
                let expiry = Self.now + Int64(retention.milliseconds)
                try database.pool.write { try Self.lose(jobsOf: name, until: expiry, in: $0) }
                ProcessLock.remove(name, beside: database.path)
            }
        } catch {
            throw SQLiteError(error, path: database.path)
        }
        process = try ProcessLock(beside: database.path)
    }

    /// Opens a file of its own.
    ///
    /// - Throws: ``SQLiteError``.
    public convenience init(path: String) throws(SQLiteError) { try self.init(SQLiteDatabase(path: path)) }

    /// Gives up the jobs that run: they are lost. Called by itself when nobody has the store any more.
    public func close() { process.release() }

    // MARK: Jobs

    public func insert(_ job: Job) async throws {
        let (process, now) = (process.name, Self.now)
        try await database.write { database in
            try database.cached("DELETE FROM job WHERE expiry <= ?").execute(arguments: [now])
            let values: StatementArguments = [
                job.handle, job.cacheKey, job.owner, job.dashboard, job.callback, process,
            ]
            try database.cached(
                "INSERT INTO job (handle, cacheKey, owner, dashboard, callback, process) VALUES (?, ?, ?, ?, ?, ?)"
            ).execute(arguments: values)
        }
    }

    public func job(_ handle: String) async throws -> Job? {
        guard let row = try await row(handle) else { return nil }
        guard row.job.outcome == nil, row.process != process.name,
            ProcessLock.isFree(row.process, beside: database.path)
        else { return row.job }
        try await lose(jobsOf: row.process)
        return try await self.row(handle)?.job
    }

    private func row(_ handle: String) async throws -> (job: Job, process: String)? {
        let now = Self.now
        return try await database.read { database in
            guard
                let row = try Row.fetchOne(
                    database.cached("SELECT * FROM job WHERE handle = ? AND (expiry IS NULL OR expiry > ?)"),
                    arguments: [handle, now])
            else { return nil }
            let outcome = try JobOutcome(storedName: row["outcome"], answer: row["answer"])
            let job = Job(
                handle: row["handle"], cacheKey: row["cacheKey"], owner: row["owner"], dashboard: row["dashboard"],
                callback: row["callback"], outcome: outcome)
            return (job, row["process"])
        }
    }

    private func lose(jobsOf process: String) async throws {
        let expiry = Self.now + Int64(retention.milliseconds)
        try await database.write { try Self.lose(jobsOf: process, until: expiry, in: $0) }
        ProcessLock.remove(process, beside: database.path)
    }

    private static func lose(jobsOf process: String, until expiry: Int64, in database: Database) throws {
        try database.cached(
            "UPDATE job SET outcome = 'lost', expiry = ? WHERE process = ? AND outcome IS NULL"
        ).execute(arguments: [expiry, process])
    }

    @discardableResult
    public func report(_ news: JobNews, of handle: String) async throws -> Bool {
        try await database.write { database in
            guard var all = try JobNews.fetch(of: handle, in: database) else { return false }
            all.merge(news)
            try all.write(for: handle, to: database)
            return true
        }
    }

    public func takeNews(of handle: String) async throws -> JobNews {
        // Most questions have no news for an answer, and need not write.
        let news = try await database.read { try JobNews.fetch(of: handle, in: $0) }
        guard let news, news != JobNews() else { return JobNews() }
        return try await database.write { database in
            guard let news = try JobNews.fetch(of: handle, in: database) else { return JobNews() }
            try JobNews().write(for: handle, to: database)
            return news
        }
    }

    public func end(_ handle: String, with outcome: JobOutcome) async throws {
        let (name, answer) = outcome.stored
        let expiry = Self.now + Int64(retention.milliseconds)
        try await database.write { database in
            try database.cached("UPDATE job SET outcome = ?, answer = ?, expiry = ? WHERE handle = ?").execute(
                arguments: [name, answer, expiry, handle])
        }
    }

    public func remove(_ handle: String) async throws {
        try await database.write { database in
            try database.cached("DELETE FROM job WHERE handle = ?").execute(arguments: [handle])
        }
    }

    // MARK: Kept answers

    public func cachedAnswer(for key: String) async throws -> JSON? {
        let now = Self.now
        return try await database.read { database in
            try String.fetchOne(
                database.cached("SELECT answer FROM keptAnswer WHERE key = ? AND expiry > ?"), arguments: [key, now]
            ).map { try JSON(parsing: $0) }
        }
    }

    public func cache(_ answer: JSON, for key: String, lasting duration: Duration) async throws {
        let (now, maximum) = (Self.now, maximumAnswers)
        try await database.write { database in
            try database.cached("DELETE FROM keptAnswer WHERE expiry <= ?").execute(arguments: [now])
            try database.cached(
                """
                INSERT INTO keptAnswer (key, answer, expiry) VALUES (?, ?, ?)
                ON CONFLICT (key) DO UPDATE SET answer = excluded.answer, expiry = excluded.expiry
                """
            ).execute(arguments: [key, answer.serialized(), now + Int64(duration.milliseconds)])
            try database.cached(
                "DELETE FROM keptAnswer WHERE key IN (SELECT key FROM keptAnswer ORDER BY expiry DESC LIMIT -1 OFFSET ?)"
            ).execute(arguments: [maximum])
        }
    }

    /// Milliseconds since 1970: processes have no other clock in common.
    private static var now: Int64 { Int64(Date().timeIntervalSince1970 * 1000) }
}

extension JobNews {
    fileprivate static func fetch(of handle: String, in database: Database) throws -> JobNews? {
        guard
            let row = try Row.fetchOne(
                database.cached("SELECT progress, sideUpdate FROM job WHERE handle = ?"), arguments: [handle])
        else { return nil }
        return JobNews(
            progress: try JSON(parsing: row["progress"] as String).objectValue ?? [:],
            sideUpdate: try JSON(parsing: row["sideUpdate"] as String).objectValue ?? [:])
    }

    fileprivate func write(for handle: String, to database: Database) throws {
        try database.cached("UPDATE job SET progress = ?, sideUpdate = ? WHERE handle = ?").execute(
            arguments: [JSON.object(progress).serialized(), JSON.object(sideUpdate).serialized(), handle])
    }
}
