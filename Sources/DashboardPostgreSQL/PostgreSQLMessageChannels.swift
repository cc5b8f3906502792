public import Dashboards
import DriverSupport
import Logging
public import ServiceLifecycle

/// Channels that reach the browsers of any number of processes, through PostgreSQL's `LISTEN` and `NOTIFY`: for sites
/// that have PostgreSQL and do not want another server.
///
/// A message has at most ``maximumMessageSize`` bytes, because a notification of PostgreSQL has; where messages are
/// larger or many, take Redis. Every process listens on a connection and a thread of its own. While PostgreSQL is away
/// sending fails at once; listening begins again when it is back.
///
/// Notifications pass through no pool of connections that lends them for one transaction, such as PgBouncer's.
public final class PostgreSQLMessageChannels: MessageChannels, Service {
    /// How many bytes of JSON a message may have, its channel's name and label among them.
    public static let maximumMessageSize = 7_999

    private let database: PostgreSQLDatabase
    private let listener: ChannelListener

    /// - Parameter database: The database by which messages are sent; its owner ends it.
    public init(_ database: PostgreSQLDatabase) {
        self.database = database
        let address = database.address, logger = database.logger
        listener = ChannelListener(logger: logger) { hearing in
            let connection = try PostgreSQLConnection(address)
            logger.log(level: hearing.begin() ? .notice : .debug, "Listening to PostgreSQL.")
            while !hearing.isClosing {
                let (changed, wanted) = hearing.takeChanges()
                if !changed.isEmpty {
                    try connection.execute(
                        changed.map { "\(wanted.contains($0) ? "LISTEN" : "UNLISTEN") \(Self.name(of: $0));" }.joined())
                    for channel in wanted { hearing.confirm(channel) }
                }
                // Those that came before an answer are read already.
                while let notification = connection.readNotification() {
                    do {
                        try hearing.deliver(notification.payload)
                    } catch {
                        logger.warning("What came as a notification is no message and was dropped: \(error)")
                    }
                }
                switch hearing.wait(for: connection.file, timeout: .seconds(30)) {
                case []: try connection.execute("SELECT 1")
                case let reasons where reasons.contains(.readable): try connection.read()
                default: break
                }
            }
        }
    }

    /// Names of channels are longer than PostgreSQL's may be.
    private static func name(of channel: String) -> String { "m_" + SHA256.hexadecimal(of: channel.utf8).prefix(40) }

    public func send(_ message: ChannelMessage) async throws {
        let delivered = try DeliveredMessage(message, limit: Self.maximumMessageSize)
        do {
            try await database.run { connection in
                _ = try connection.query(
                    "SELECT pg_notify($1, $2)",
                    [Self.name(of: message.channel), String(decoding: delivered.bytes, as: UTF8.self)])
            }
        } catch {
            throw MessageError(sending: error)
        }
    }

    /// Returns when PostgreSQL knows of it, so that a message which is sent afterwards is heard. Where PostgreSQL is away,
    /// it returns at once, and listening begins when it is back.
    public func subscribe(
        to channel: String, receive: @escaping @Sendable (DeliveredMessage) -> Void
    ) async throws -> MessageSubscription {
        try channel.checkChannelName()
        return await listener.subscribe(to: channel, receive: receive)
    }

    /// Whether messages are heard now, for those who ask whether the process is ready. Nothing connects before
    /// somebody listens.
    public var isListening: Bool { listener.isConnected }

    /// Keeps the connection until the service is to end.
    public func run() async throws {
        try? await gracefulShutdown()
        await close()
    }

    /// Ends the connection. Nothing is heard afterwards.
    public func close() async { await listener.close() }
}
