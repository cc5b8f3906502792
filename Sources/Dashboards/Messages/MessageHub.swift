internal import Synchronization

/// Those who listen to channels in this process. Drivers hand it what they hear.
public final class MessageHub: Sendable {
    private typealias Receiver = @Sendable (DeliveredMessage) -> Void
    private let state = Mutex(State())

    private struct State {
        var channels: [String: [Int: Receiver]] = [:]
        var nextNumber = 0
    }

    public init() {}

    /// The channels to which somebody listens.
    public var channels: Set<String> { state.withLock { Set($0.channels.keys) } }

    /// How many listen to a channel.
    public func listenerCount(of channel: String) -> Int { state.withLock { $0.channels[channel]?.count ?? 0 } }

    /// Adds somebody who listens.
    ///
    /// - Parameters:
    ///   - channel: The channel's name.
    ///   - receive: Is called with each message. It must not wait.
    ///   - whenLast: Is called when nobody listens to the channel any more.
    /// - Returns: The subscription, and whether it is the channel's first.
    public func subscribe(
        to channel: String, receive: @escaping @Sendable (DeliveredMessage) -> Void,
        whenLast: @escaping @Sendable () -> Void = {}
    ) -> (subscription: MessageSubscription, isFirst: Bool) {
        let (number, isFirst) = state.withLock { state in
            state.nextNumber += 1
            state.channels[channel, default: [:]][state.nextNumber] = receive
            return (state.nextNumber, state.channels[channel]?.count == 1)
        }
        let subscription = MessageSubscription { [self] in
            if remove(number, from: channel) { whenLast() }
        }
        return (subscription, isFirst)
    }

    /// - Returns: Whether it was the channel's last.
    private func remove(_ number: Int, from channel: String) -> Bool {
        state.withLock { state in
            guard state.channels[channel]?.removeValue(forKey: number) != nil else { return false }
            guard state.channels[channel]?.isEmpty == true else { return false }
            state.channels[channel] = nil
            return true
        }
    }

    /// Hands a message to all who listen to its channel, in no order among them.
    ///
    /// - Complexity: O(*n*), where *n* is the number of those.
    public func deliver(_ message: DeliveredMessage) {
        guard let receivers = state.withLock({ $0.channels[message.message.channel] }) else { return }
        for receive in receivers.values { receive(message) }
    }
}
