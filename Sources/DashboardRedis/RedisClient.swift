import DriverSupport
public import Logging
public import ServiceLifecycle

/// A connection to Redis that the drivers of a process share: messages, sessions, initial arguments.
///
/// ```swift
/// let redis = RedisClient(try RedisServer(parsing: "redis://127.0.0.1:6379/0"))
/// let messages = RedisMessageChannels(redis)
/// let sessions = RedisSessionStore(redis)
/// ```
///
/// It is a thread of its own that sends what many ask for at once together. A connection that is lost is made anew, at
/// first at once and later every two seconds; meanwhile whoever asks for something is told so immediately. As a service
/// it ends with the others; what is sent until then is sent.
public final class RedisClient: Service {
    public let server: RedisServer
    private let maximumWaiting: Int
    private let logger: Logger
    private let thread = ServerThread(Work())
    private let measures: ConnectionMeasures

    struct Work: Sendable {
        var waiting: [Entry] = []
    }

    /// Something to send.
    struct Entry: Sendable {
        let command: RedisCommand
        /// Whether it stays where there is no connection.
        let isKept: Bool
        /// Is called with the answer; with `nil` for what stays and is sent later.
        var end: (@Sendable (Result<RedisReply?, RedisError>) -> Void)?
    }

    /// - Parameters:
    ///   - server: The server. The first command connects to it.
    ///   - maximumWaiting: How many commands may wait for the server at once; further ones fail.
    ///   - name: What the connection is called among the figures of swift-metrics, as its label `store`.
    ///   - logger: Is told when the server is lost and found.
    public init(
        _ server: RedisServer = RedisServer(), maximumWaiting: Int = 10_000, name: String = "redis",
        logger: Logger = Logger(label: "DashboardRedis")
    ) {
        self.server = server
        self.maximumWaiting = max(1, maximumWaiting)
        measures = ConnectionMeasures(store: name)
        self.logger = logger
    }

    deinit { thread.finish() }

    /// Whether there is a connection now, for those who ask whether the process is ready.
    public var isConnected: Bool { thread.isConnected }

    /// Asks the server for a sign of life.
    ///
    /// - Throws: ``RedisError``.
    public func ping() async throws(RedisError) { _ = try await perform(["PING"]) }

    /// Keeps the connection until the service is to end.
    public func run() async throws {
        start()
        // Cancelled or asked to: it ends.
        try? await gracefulShutdown()
        await close()
    }

    /// Sends what waits, and ends the connection. Whoever asks for something afterwards gets an error.
    public func close() async { await thread.close() }

    // MARK: Commands

    /// Has a command done, and waits for the answer.
    ///
    /// - Throws: ``RedisError``; ``RedisError/refused(reason:)`` where the answer is an error.
    func perform(_ command: RedisCommand) async throws(RedisError) -> RedisReply {
        guard let reply = try await enqueue(command, keeping: nil) else { return .null }
        return try reply.checked()
    }

    /// Has a command done: now, or once there is a connection.
    ///
    /// - Parameter limit: How many commands may wait for a connection.
    /// - Throws: ``RedisError``.
    func performSometime(_ command: RedisCommand, keeping limit: Int) async throws(RedisError) {
        _ = try await enqueue(command, keeping: limit)?.checked()
    }

    private func enqueue(_ command: RedisCommand, keeping limit: Int?) async throws(RedisError) -> RedisReply? {
        start()
        let result: Result<RedisReply?, RedisError> = await withCheckedContinuation { continuation in
            let answer = thread.withState { [measures] state -> Result<RedisReply?, RedisError>? in
                var entry = Entry(command: command, isKept: limit != nil)
                switch state.status {
                case .closed: return .failure(Self.closed)
                case .away(let reason):
                    guard let limit else { return .failure(.unavailable(reason: reason)) }
                    guard state.work.waiting.count < limit else { return .failure(.queueFull(limit: limit)) }
                    state.work.waiting.append(entry)
                    measures.waiting(changesBy: 1)
                    return .success(nil)
                case .connecting, .connected:
                    guard state.work.waiting.count < maximumWaiting else {
                        return .failure(.queueFull(limit: maximumWaiting))
                    }
                    entry.end = { continuation.resume(returning: $0) }
                    state.work.waiting.append(entry)
                    measures.waiting(changesBy: 1)
                    return nil
                }
            }
            if let answer { continuation.resume(returning: answer) } else { thread.wake() }
        }
        return try result.get()
    }

    private static let closed = RedisError.unavailable(reason: "The connection to Redis has been closed.")

    // MARK: The thread

    private func start() {
        let thread = thread, server = server, logger = logger, measures = measures
        thread.start(
            serve: { try Self.serve(server, $0, measures, logger) },
            whenAway: { reason, wasConnected in
                logger.log(level: wasConnected ? .warning : .debug, "\(reason)")
                Self.giveUp(thread, .unavailable(reason: reason), keepsMore: true, measures)
            },
            whenClosed: {
                let count = Self.giveUp(thread, Self.closed, keepsMore: false, measures)
                if count > 0 { logger.warning("\(count) commands for Redis at \(server) were not sent.") }
            })
    }

    /// Answers to those who wait that there is no connection.
    ///
    /// - Returns: How many commands will never be sent that nobody waits for.
    @discardableResult
    private static func giveUp(
        _ thread: ServerThread<Work>, _ error: RedisError, keepsMore: Bool, _ measures: ConnectionMeasures
    ) -> Int {
        let entries = thread.withState { state in
            let entries = state.work.waiting
            state.work.waiting = keepsMore ? entries.filter(\.isKept) : []
            measures.waiting(changesBy: state.work.waiting.count - entries.count)
            for index in state.work.waiting.indices { state.work.waiting[index].end = nil }
            return entries
        }
        for entry in entries { entry.end?(keepsMore && entry.isKept ? .success(nil) : .failure(error)) }
        return keepsMore ? 0 : entries.count { $0.end == nil }
    }

    private static func serve(
        _ server: RedisServer, _ state: ServerThread<Work>.Connection, _ measures: ConnectionMeasures, _ logger: Logger
    ) throws(RedisError) {
        let connection = try RedisConnection(server)
        logger.log(level: state.isThere() ? .notice : .debug, "Connected to Redis at \(server).")
        measures.connections(changeBy: 1)
        defer { measures.connections(changeBy: -1) }
        while true {
            let (batch, isClosing) = state.withState { state in
                let batch = Array(state.work.waiting.prefix(maximumBatch))
                state.work.waiting.removeFirst(batch.count)
                measures.waiting(changesBy: -batch.count)
                return (batch, state.isClosing)
            }
            if !batch.isEmpty {
                measures.busy(changesBy: batch.count)
                defer { measures.busy(changesBy: -batch.count) }
                try perform(batch, on: connection)
            } else if isClosing {
                return
            } else if state.wait(for: connection.file).contains(.readable) {
                // Nothing was asked: it is the end, or nothing that concerns anybody.
                try connection.read()
                while try connection.readReply() != nil {}
            }
        }
    }

    /// So that what is sent fits into the buffers between here and there.
    private static let maximumBatch = 128

    private static func perform(_ batch: [Entry], on connection: RedisConnection) throws(RedisError) {
        var answered = 0
        do {
            for entry in batch { try connection.append(entry.command) }
            for entry in batch {
                let reply = try connection.reply()
                answered += 1
                entry.end?(.success(reply))
            }
        } catch {
            for entry in batch.dropFirst(answered) { entry.end?(.failure(error)) }
            throw error
        }
    }
}
