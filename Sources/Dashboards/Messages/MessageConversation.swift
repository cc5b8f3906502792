internal import Synchronization

/// What a browser and its server say to each other over the WebSocket of the message channels.
///
/// The messages are those of django-plotly-dash's pipes, so that its pages can be moved over, with the channel's name
/// added to what is delivered. The connection is the server's part: messages come in as a sequence and go out through a
/// function.
///
/// | message | from | what |
/// |---|---|---|
/// | `{"type": "connection_triplet", "uid", "label", "channel_name"}` | browser | a component listens to a channel, and no longer to the one before |
/// | `{"type": "connection_end", "uid"}` | browser | a component listens no longer |
/// | `{"channel_name", "label", "value"}` | browser | a message to send |
/// | `{"type": "pipe.value", "channel_name", "label", "value"}` | server | a message |
/// | `{"type": "pipe.refused", "channel_name", "reason"}` | server | why something was not done |
public final class MessageConversation: Sendable {
    private let channels: any MessageChannels
    private let permissions: ChannelPermissions
    private let request: DashboardRequest
    private let limits: MessageLimits
    private let report: @Sendable (String) -> Void
    private let outgoing: OutgoingMessages

    /// The channel of a message that names none.
    package static let defaultChannel = "UNNAMED_CHANNEL"
    /// The label of a message that has none.
    package static let defaultLabel = "DEFAULT$LABEL"

    /// How the names of channels begin that processes use among themselves.
    static let reservedPrefix = "_dash."

    /// - Parameters:
    ///   - limits: How much one connection may ask for.
    ///   - channels: The channels.
    ///   - permissions: Who may do what.
    ///   - request: The request that opened the WebSocket.
    ///   - report: Is told why something was refused, for the server's log.
    public init(
        over channels: any MessageChannels, permissions: ChannelPermissions, request: DashboardRequest,
        limits: MessageLimits = MessageLimits(), report: @escaping @Sendable (String) -> Void = { _ in }
    ) {
        self.channels = channels
        self.permissions = permissions
        self.request = request
        self.limits = limits
        self.report = report
        outgoing = OutgoingMessages(limit: limits.waitingBytes)
    }

    /// Holds the conversation until the browser's messages end.
    ///
    /// - Parameters:
    ///   - messages: What the browser sends.
    ///   - send: Sends a message, and returns when it has left.
    /// - Throws: ``ConversationError/tooSlow`` where the browser does not read, ``ConversationError/storeAway``, and what
    ///   `send` throws.
    public func run<Messages: AsyncSequence & Sendable>(
        _ messages: Messages, send: @escaping @Sendable ([UInt8]) async throws -> Void
    ) async throws where Messages.Element == [UInt8] {
        try await outgoing.converse(.oneByOne, through: send) { [self] in
            var listeners = MessageListeners()
            var allowance = PublicationAllowance(perSecond: limits.publicationsPerSecond)
            for try await message in messages { await receive(message, &listeners, &allowance) }
        }
    }

    // MARK: What the browser says

    private func receive(
        _ bytes: [UInt8], _ listeners: inout MessageListeners, _ allowance: inout PublicationAllowance
    ) async {
        guard bytes.count <= limits.messageSize else {
            return refuse(nil, "a message has at most \(limits.messageSize) bytes")
        }
        guard let json = try? JSON(parsing: bytes), case .object(let message) = json else {
            return refuse(nil, "a message is a JSON object")
        }
        switch message["type"]?.stringValue {
        case "connection_triplet": await register(message, &listeners)
        case "connection_end": if let component = message["uid"] { listeners.remove(component) }
        default: await publish(message, &allowance)
        }
    }

    private func register(_ message: JSON.Object, _ listeners: inout MessageListeners) async {
        guard let component = message["uid"], component != .null,
            case .string(let channel)? = message["channel_name"]
        else { return report("a registration without a channel or a component") }
        if listeners.channel(of: component) == channel { return }
        if listeners.listens(to: channel) { return listeners.move(component, to: channel) }
        guard listeners.componentCount < limits.components, listeners.channelCount < limits.channels else {
            return refuse(channel, "too many channels or components are registered")
        }
        switch await allows(.listen, on: channel) {
        case true?: break
        case false?: return refuse(channel, "this visitor may not listen to it")
        // A refusal would be for good: the browser opens the socket again, and registers then.
        case nil: return outgoing.fail(ConversationError.storeAway)
        }
        do {
            let subscription = try await channels.subscribe(to: channel) { [weak self] message in
                try? self?.outgoing.append(message.bytes)
            }
            listeners.add(subscription, for: channel)
            listeners.move(component, to: channel)
        } catch {
            refuse(channel, "\(error)")
        }
    }

    private func publish(_ message: JSON.Object, _ allowance: inout PublicationAllowance) async {
        let channel = message["channel_name"]?.stringValue ?? Self.defaultChannel
        switch await allows(.publish, on: channel) {
        case true?: break
        case false?: return refuse(channel, "this visitor may not send to it")
        case nil: return refuse(channel, "whether this visitor may send to it cannot be found out now")
        }
        guard allowance.take() else { return refuse(channel, "messages come too fast") }
        do {
            try await channels.send(
                ChannelMessage(
                    channel: channel, label: message["label"]?.stringValue ?? Self.defaultLabel,
                    value: message["value"] ?? .null))
        } catch {
            refuse(channel, "\(error)")
        }
    }

    /// Whether the visitor may do something; `nil` where a store is away that knows it.
    private func allows(_ action: ChannelPermissions.Action, on channel: String) async -> Bool? {
        guard !channel.hasPrefix(Self.reservedPrefix) else { return false }
        return try? await permissions.decision(about: action, on: channel, for: request)
    }

    private func refuse(_ channel: String?, _ reason: String) {
        report(channel.map { "channel “\($0.prefix(200))”: \(reason)" } ?? reason)
        let name = channel.map { JSON.string(String($0.prefix(200))) } ?? .null
        let answer: JSON = ["type": "pipe.refused", "channel_name": name, "reason": .string(reason)]
        try? outgoing.append(answer.serializedBytes())
    }
}

/// Which components of a browser listen to which channels.
private struct MessageListeners {
    private var channels: [JSON: String] = [:]
    private var counts: [String: Int] = [:]
    private var subscriptions: [String: MessageSubscription] = [:]

    var componentCount: Int { channels.count }
    var channelCount: Int { subscriptions.count }

    func channel(of component: JSON) -> String? { channels[component] }
    func listens(to channel: String) -> Bool { subscriptions[channel] != nil }

    mutating func add(_ subscription: MessageSubscription, for channel: String) {
        subscriptions[channel] = subscription
    }

    /// Has a component listen to a channel to which there is a subscription.
    mutating func move(_ component: JSON, to channel: String) {
        counts[channel, default: 0] += 1
        remove(component)
        channels[component] = channel
    }

    mutating func remove(_ component: JSON) {
        guard let channel = channels.removeValue(forKey: component), let count = counts[channel] else { return }
        counts[channel] = count > 1 ? count - 1 : nil
        if count == 1 { subscriptions.removeValue(forKey: channel)?.cancel() }
    }
}

/// How many messages a browser may still send: a bucket that fills with time.
private struct PublicationAllowance {
    private let perSecond: Double
    private var rest: Double
    private var time = ContinuousClock.now

    init(perSecond: Int) {
        self.perSecond = Double(perSecond)
        rest = Double(perSecond)
    }

    mutating func take() -> Bool {
        let now = ContinuousClock.now
        rest = min(perSecond, rest + Double((now - time).milliseconds) / 1_000 * perSecond)
        time = now
        guard rest >= 1 else { return false }
        rest -= 1
        return true
    }
}
