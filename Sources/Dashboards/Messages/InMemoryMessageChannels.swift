/// Channels that reach the browsers of this process: nothing to install, and all that one process needs.
public struct InMemoryMessageChannels: MessageChannels {
    private let hub = MessageHub()
    private let limit: Int

    /// - Parameter limit: How many bytes a message may have.
    public init(maximumMessageSize limit: Int = 1 << 20) { self.limit = limit }

    public func send(_ message: ChannelMessage) async throws {
        hub.deliver(try DeliveredMessage(message, limit: limit))
    }

    public func subscribe(
        to channel: String, receive: @escaping @Sendable (DeliveredMessage) -> Void
    ) async throws -> MessageSubscription {
        try channel.checkChannelName()
        return hub.subscribe(to: channel, receive: receive).subscription
    }
}
