/// Named channels over which a server reaches the browsers that listen: the driver behind `Pipe` components.
///
/// ```swift
/// let messages = InMemoryMessageChannels()
/// try await messages.send(["click_colour": "cyan"], to: "live_button_counter", label: "named_counts")
/// ```
///
/// ``InMemoryMessageChannels`` reaches the browsers of one process. A driver for many processes passes what it hears on
/// to a ``MessageHub`` of each.
public protocol MessageChannels: Sendable {
    /// Sends a message to all who listen to its channel, in whichever process they are.
    ///
    /// - Throws: ``MessageError``.
    func send(_ message: ChannelMessage) async throws

    /// Listens to a channel until the subscription is cancelled or nobody holds it any more.
    ///
    /// - Parameters:
    ///   - channel: The channel's name.
    ///   - receive: Is called with each message, one at a time. It must not wait: whoever is slow keeps a queue.
    /// - Throws: ``MessageError``.
    func subscribe(
        to channel: String, receive: @escaping @Sendable (DeliveredMessage) -> Void
    ) async throws -> MessageSubscription
}

extension MessageChannels {
    /// Sends a value to all who listen to a channel.
    ///
    /// - Throws: ``MessageError``.
    public func send(_ value: some JSONConvertible, to channel: String, label: String) async throws {
        try await send(ChannelMessage(channel: channel, label: label, value: value.json))
    }

    /// The messages of a channel, from now on.
    ///
    /// - Parameters:
    ///   - limit: How many wait for a slow reader, the newest; older ones are dropped.
    ///   - channel: The channel's name.
    /// - Throws: ``MessageError``.
    public func messages(on channel: String, keeping limit: Int = 256) async throws -> AsyncStream<ChannelMessage> {
        let (stream, continuation) = AsyncStream.makeStream(
            of: ChannelMessage.self, bufferingPolicy: .bufferingNewest(limit))
        let subscription = try await subscribe(to: channel) { continuation.yield($0.message) }
        continuation.onTermination = { _ in subscription.cancel() }
        return stream
    }
}

/// A place among those who listen to a channel; it ends with the value.
public final class MessageSubscription: Sendable {
    private let end: @Sendable () -> Void

    /// - Parameter end: Is called once the subscription is cancelled or forgotten, perhaps more than once.
    public init(end: @escaping @Sendable () -> Void) { self.end = end }

    deinit { end() }

    /// Hears nothing more.
    public func cancel() { end() }
}

/// A message could not be sent or heard.
public enum MessageError: Error, Sendable, Hashable, CustomStringConvertible {
    /// A channel's name is empty, longer than 200 bytes, or has control characters.
    case badChannelName(String)
    /// A message has more bytes than the driver takes.
    case tooLarge(bytes: Int, limit: Int)
    /// The server of messages cannot be reached.
    case unavailable(reason: String)
    /// Too many messages wait for the server of messages.
    case queueFull(limit: Int)

    public var description: String {
        switch self {
        case .badChannelName(let name):
            "“\(name.prefix(80))” cannot name a channel: names have 1 to 200 bytes of UTF-8 and no control characters."
        case .tooLarge(let bytes, let limit):
            "The message has \(bytes) bytes; at most \(limit) are taken. Send a reference to what is large."
        case .unavailable(let reason): "Messages cannot be sent: \(reason)."
        case .queueFull(let limit): "\(limit) messages wait already for the server of messages."
        }
    }
}

extension MessageError: AvailabilityError {
    public var isTemporary: Bool {
        switch self {
        case .unavailable, .queueFull: true
        case .badChannelName, .tooLarge: false
        }
    }
}

extension String {
    /// - Throws: ``MessageError/badChannelName(_:)``.
    package func checkChannelName() throws(MessageError) {
        let isGood =
            (1...200).contains(utf8.count)
            && unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
        guard isGood else { throw .badChannelName(self) }
    }
}
