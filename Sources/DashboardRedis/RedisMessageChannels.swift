public import Dashboards
import DriverSupport
public import Logging
public import ServiceLifecycle

/// Channels that reach the browsers of any number of processes, through Redis.
///
/// ```swift
/// let redis = RedisClient(try RedisServer(parsing: "redis://127.0.0.1:6379"))
/// let messages = RedisMessageChannels(redis)
/// options.messages = MessageSettings(messages)
/// ```
///
/// Every process listens on a connection and a thread of its own, to those channels to which somebody listens there.
/// Where Redis is away, nobody waits for it: sending fails at once or is put off, as ``Options/whileAway`` says, and
/// listening begins again when Redis is back. What was sent meanwhile is lost to those who listened.
///
/// The names of channels are those of the whole server, whatever the database: give each application on one server a
/// ``Options/prefix`` of its own. Whoever may publish there reaches the browsers.
public final class RedisMessageChannels: MessageChannels, Service {
    private let redis: RedisClient
    private let isOwner: Bool
    private let options: Options
    private let listener: ChannelListener

    public struct Options: Sendable, Hashable {
        /// What the names of the channels begin with in Redis.
        public var prefix = "messages:"
        /// How many bytes a message may have.
        public var maximumMessageSize = 1 << 20
        public var whileAway = WhileAway.fails

        public init() {}
    }

    /// What happens to messages while Redis is away.
    public enum WhileAway: Sendable, Hashable {
        /// Sending them fails with `unavailable(reason:)`.
        case fails
        /// So many wait and are sent when Redis is back; sending further ones fails with `queueFull(limit:)`.
        case waits(limit: Int)
    }

    /// - Parameters:
    ///   - redis: The connection by which messages are sent; its owner ends it.
    ///   - options: How.
    ///   - logger: Is told when the server is lost and found.
    public convenience init(
        _ redis: RedisClient, options: Options = Options(), logger: Logger = Logger(label: "DashboardRedis")
    ) { self.init(redis, isOwner: false, options: options, logger: logger) }

    /// Channels with connections of their own.
    public convenience init(
        _ server: RedisServer, options: Options = Options(), logger: Logger = Logger(label: "DashboardRedis")
    ) { self.init(RedisClient(server, logger: logger), isOwner: true, options: options, logger: logger) }

    private init(_ redis: RedisClient, isOwner: Bool, options: Options, logger: Logger) {
        self.redis = redis
        self.isOwner = isOwner
        self.options = options
        let server = redis.server
        listener = ChannelListener(logger: logger) { hearing in
            let connection = try RedisConnection(server)
            var listener = RedisListener(hearing, prefix: options.prefix, server: server, logger: logger)
            try listener.listen(on: connection)
        }
    }

    public func send(_ message: ChannelMessage) async throws {
        let delivered = try DeliveredMessage(message, limit: options.maximumMessageSize)
        let command: RedisCommand = [
            "PUBLISH", RedisWord(options.prefix + message.channel), RedisWord(delivered.bytes),
        ]
        do {
            switch options.whileAway {
            case .fails: _ = try await redis.perform(command)
            case .waits(let limit): try await redis.performSometime(command, keeping: limit)
            }
        } catch {
            throw MessageError(sending: error)
        }
    }

    /// Returns when Redis knows of it, so that a message which is sent afterwards is heard. Where Redis is away, it
    /// returns at once, and listening begins when Redis is back.
    public func subscribe(
        to channel: String, receive: @escaping @Sendable (DeliveredMessage) -> Void
    ) async throws -> MessageSubscription {
        try channel.checkChannelName()
        return await listener.subscribe(to: channel, receive: receive)
    }

    /// Whether messages are heard now, for those who ask whether the process is ready. Nothing connects before
    /// somebody listens.
    public var isListening: Bool { listener.isConnected }

    /// Keeps the connections until the service is to end.
    public func run() async throws {
        try? await gracefulShutdown()
        await close()
    }

    /// Ends the connections. Nothing is heard afterwards.
    public func close() async {
        await listener.close()
        if isOwner { await redis.close() }
    }
}
