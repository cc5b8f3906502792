import DriverSupport
public import Logging
public import ServiceLifecycle
import Synchronization

/// A database of PostgreSQL that the stores of a site share: instances, sessions, arguments, messages.
///
/// ```swift
/// let database = try PostgreSQLDatabase("postgres://site:secret@db.example/dashboards")
/// options.state = try await PostgreSQLStateStore(database)
/// ```
///
/// It is a pool of connections, each on a thread of its own. Connections that are lost, as when the server is started
/// anew, are made anew; while there is none, whoever asks for something gets an error at once. As a service it ends with
/// the others, after what was asked of it has been done.
public final class PostgreSQLDatabase: Service {
    let address: PostgreSQLAddress
    let options: Options
    let logger: Logger
    private let pool: Pool

    /// How a database is used.
    public struct Options: Sendable {
        /// How many connections there are at most; the first is made for the first transaction, others when needed.
        public var maximumConnections = 8
        /// How long the server may take for a statement.
        public var statementTimeout: Duration = .seconds(10)
        /// How long connecting may take; at least two seconds.
        public var connectTimeout: Duration = .seconds(3)
        /// How many transactions may wait for a connection; further ones fail.
        public var maximumWaiting = 10_000
        /// What the connections are called among the figures of swift-metrics, as their label `store`.
        public var name = "postgresql"

        public init() {}
    }

    /// - Parameters:
    ///   - options: How many connections, and how long to wait.
    ///   - address: As libpq takes it: a URL such as `postgres://user:password@host:5432/name?sslmode=require`, or
    ///     `host=… dbname=…`. Whatever is not said there is taken from libpq's environment variables.
    ///   - logger: Is told when the server is lost and found.
    /// - Throws: ``PostgreSQLError/badAddress(reason:)``.
    public init(
        _ address: String, options: Options = Options(), logger: Logger = Logger(label: "DashboardPostgreSQL")
    ) throws(PostgreSQLError) {
        self.address = try PostgreSQLAddress(
            address, connectTimeout: options.connectTimeout, statementTimeout: options.statementTimeout)
        self.options = options
        self.logger = logger
        pool = Pool(self.address, options, logger)
    }

    deinit { pool.finish() }

    /// Whether there is a connection now, for those who ask whether the process is ready.
    public var isConnected: Bool { pool.isConnected }

    /// Asks the server for a sign of life.
    ///
    /// - Throws: ``PostgreSQLError``.
    public func ping() async throws { try await run { _ = try $0.query("SELECT 1") } }

    /// Keeps the connections until the service is to end.
    public func run() async throws {
        try? await gracefulShutdown()
        await close()
    }

    /// Ends the connections when what waits has been done. Whoever asks for something afterwards gets an error.
    public func close() async { await pool.close() }

    // MARK: Transactions

    /// Does something with a connection.
    ///
    /// - Throws: What the function throws, and ``PostgreSQLError``.
    func run<Value: Sendable>(
        _ body: @escaping @Sendable (PostgreSQLConnection) throws -> Value
    ) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            pool.add(
                Pool.Job(
                    perform: { connection in
                        let result = Result { try body(connection) }
                        continuation.resume(with: result)
                    },
                    fail: { continuation.resume(throwing: $0) }))
        }
    }

    /// Does something with a connection, for callers who are told by the functions themselves.
    ///
    /// - Parameters:
    ///   - perform: Uses the connection, on its thread.
    ///   - fail: Is called in its place where there is no connection.
    func add(
        perform: @escaping @Sendable (PostgreSQLConnection) -> Void, fail: @escaping @Sendable (PostgreSQLError) -> Void
    ) {
        pool.add(Pool.Job(perform: perform, fail: fail))
    }

    /// Does something more, for one who is on the thread of a connection now: after what waits already.
    func addNext(
        perform: @escaping @Sendable (PostgreSQLConnection) -> Void, fail: @escaping @Sendable (PostgreSQLError) -> Void
    ) {
        pool.addNext(Pool.Job(perform: perform, fail: fail))
    }

    /// Does all of something or nothing.
    ///
    /// - Throws: What the function throws, and ``PostgreSQLError``.
    func transaction<Value: Sendable>(
        _ body: @escaping @Sendable (PostgreSQLConnection) throws -> Value
    ) async throws -> Value {
        try await run { connection in try connection.transaction { try body(connection) } }
    }

    /// Brings the tables of a store up to date. A step runs once in the life of a database, whole or not at all, and in
    /// one process at a time.
    ///
    /// - Parameters:
    ///   - store: A name for the store.
    ///   - steps: Names that never change, and statements.
    /// - Throws: ``PostgreSQLError``.
    func migrate(_ store: String, _ steps: [(name: String, sql: String)]) async throws(PostgreSQLError) {
        do {
            try await transaction { connection in
                // Any number that nobody else takes.
                try connection.query("SELECT pg_advisory_xact_lock(7046029254386353131)")
                try connection.execute(
                    """
                    CREATE TABLE IF NOT EXISTS dashboard_migration (
                        store text NOT NULL, step text NOT NULL, made timestamptz NOT NULL DEFAULT now(),
                        PRIMARY KEY (store, step)
                    )
                    """)
                let made = try connection.query("SELECT step FROM dashboard_migration WHERE store = $1", [store])
                    .map { $0.text(0) }
                if let newer = made.first(where: { step in !steps.contains { $0.name == step } }) {
                    throw PostgreSQLError.newer(store: store, step: newer)
                }
                for step in steps where !made.contains(step.name) {
                    try connection.execute(step.sql)
                    try connection.query(
                        "INSERT INTO dashboard_migration (store, step) VALUES ($1, $2)", [store, step.name])
                }
            }
        } catch let error as PostgreSQLError {
            throw error
        } catch {
            throw .unavailable(reason: "\(error)")
        }
    }
}

/// Connections, and what waits for them.
private final class Pool: Sendable {
    struct Job: Sendable {
        let perform: @Sendable (PostgreSQLConnection) -> Void
        let fail: @Sendable (PostgreSQLError) -> Void
    }

    private struct State {
        var waiting: [Job] = []
        /// The position of the first that waits.
        var first = 0
        /// The workers that have nothing to do.
        var idle: [Int] = []
        /// The workers that have a connection.
        var connected: Set<Int> = []
        /// The workers whose first attempt is not over.
        var connecting: Set<Int> = []
        /// Why the last attempt failed.
        var reason = ""
        var started = 0
        var isClosed = false

        mutating func take() -> Job? {
            guard first < waiting.count else { return nil }
            defer {
                first += 1
                if first == waiting.count || first > 1_024 {
                    waiting.removeFirst(first)
                    first = 0
                }
            }
            return waiting[first]
        }

        mutating func takeAll() -> [Job] {
            defer { (waiting, first) = ([], 0) }
            return Array(waiting[first...])
        }
    }

    private let address: PostgreSQLAddress
    private let limit: Int
    private let logger: Logger
    private let measures: ConnectionMeasures
    private let workers: [ServerThread<Void>]
    private let state = Mutex(State())

    init(_ address: PostgreSQLAddress, _ options: PostgreSQLDatabase.Options, _ logger: Logger) {
        self.address = address
        self.logger = logger
        limit = max(1, options.maximumWaiting)
        measures = ConnectionMeasures(store: options.name)
        workers = (0..<max(1, options.maximumConnections)).map { _ in ServerThread(()) }
    }

    var isConnected: Bool { state.withLock { !$0.connected.isEmpty } }

    private enum Next { case nothing, wake(Int), start(Int), fail(PostgreSQLError) }

    func add(_ job: Job) {
        let next = state.withLock { state -> Next in
            if state.isClosed { return .fail(Self.closed) }
            // Those that were connected once come back by themselves.
            if state.connected.isEmpty, state.connecting.isEmpty, state.started > 0 {
                return .fail(.unavailable(reason: state.reason))
            }
            guard state.waiting.count - state.first < limit else { return .fail(.queueFull(limit: limit)) }
            state.waiting.append(job)
            measures.waiting(changesBy: 1)
            if let worker = state.idle.popLast() { return .wake(worker) }
            guard state.started < workers.count else { return .nothing }
            state.started += 1
            state.connecting.insert(state.started - 1)
            return .start(state.started - 1)
        }
        switch next {
        case .nothing: break
        case .wake(let worker): workers[worker].wake()
        case .start(let worker): start(worker)
        case .fail(let error): job.fail(error)
        }
    }

    /// Adds a job from within one. Nobody is woken for it: this worker looks for the next as soon as it is done with that,
    /// and ends with the connections only when there is none.
    func addNext(_ job: Job) {
        state.withLock { $0.waiting.append(job) }
        measures.waiting(changesBy: 1)
    }

    private static let closed = PostgreSQLError.unavailable(reason: "The connections to PostgreSQL have been closed.")

    /// The threads keep the pool until they are told to end.
    private func start(_ worker: Int) {
        workers[worker].start(
            serve: { [self] thread in try serve(worker, thread) },
            whenAway: { [self] reason, wasConnected in
                logger.log(level: wasConnected ? .warning : .debug, "\(reason)")
                lose(worker, reason)
            },
            whenClosed: { [self] in lose(worker, "\(Self.closed)") })
    }

    private func lose(_ worker: Int, _ reason: String) {
        let (wasConnected, abandoned, next) = state.withLock { state -> (Bool, [Job], Int?) in
            let wasConnected = state.connected.remove(worker) != nil
            state.connecting.remove(worker)
            state.idle.removeAll { $0 == worker }
            state.reason = reason
            if state.connected.isEmpty, state.connecting.isEmpty { return (wasConnected, state.takeAll(), nil) }
            // What it would have done is for another.
            return (wasConnected, [], state.first < state.waiting.count ? state.idle.popLast() : nil)
        }
        if wasConnected { measures.connections(changeBy: -1) }
        measures.waiting(changesBy: -abandoned.count)
        for job in abandoned { job.fail(.unavailable(reason: reason)) }
        if let next { workers[next].wake() }
    }

    private func serve(_ worker: Int, _ thread: ServerThread<Void>.Connection) throws {
        let connection = try PostgreSQLConnection(address)
        logger.log(level: thread.isThere() ? .notice : .debug, "Connected to PostgreSQL.")
        state.withLock { state in
            state.connecting.remove(worker)
            state.connected.insert(worker)
        }
        measures.connections(changeBy: 1)
        while true {
            let job = state.withLock { state in
                let job = state.take()
                if job == nil, !state.idle.contains(worker) { state.idle.append(worker) }
                return job
            }
            if let job {
                measures.waiting(changesBy: -1)
                measures.busy(changesBy: 1)
                job.perform(connection)
                measures.busy(changesBy: -1)
                guard connection.isGood else { throw PostgreSQLError.away("the connection was lost") }
            } else if thread.isClosing {
                return
            } else if thread.wait(for: connection.file).contains(.readable) {
                // Nothing was asked: it is the end, or nothing that concerns anybody.
                try connection.read()
            }
        }
    }

    func finish() {
        state.withLock { $0.isClosed = true }
        for worker in workers { worker.finish() }
    }

    func close() async {
        finish()
        for worker in workers { await worker.close() }
    }
}
