import Dashboards
import DriverSupport
import Logging

/// What is known of one connection on which channels are heard.
struct RedisListener {
    private let hearing: ChannelListener.Hearing
    private let prefix: String
    private let server: RedisServer
    private let logger: Logger
    /// The channels that were asked for.
    private var asked: Set<String> = []
    /// How often each was asked for or given up without an answer yet.
    private var unanswered: [String: Int] = [:]
    private var lastHeard = ContinuousClock.now
    /// Since when something is unanswered.
    private var lastAsked: ContinuousClock.Instant?

    /// After so long a silence the server is asked for a sign of life.
    private static let patience = Duration.seconds(10)

    init(_ hearing: ChannelListener.Hearing, prefix: String, server: RedisServer, logger: Logger) {
        self.hearing = hearing
        self.prefix = prefix
        self.server = server
        self.logger = logger
    }

    /// Hears what comes until the thread shall end.
    ///
    /// - Throws: ``RedisError`` where the connection is lost.
    mutating func listen(on connection: RedisConnection) throws(RedisError) {
        let wasAway = hearing.begin()
        logger.log(level: wasAway ? .notice : .debug, "Listening to Redis at \(server).")
        while !hearing.isClosing {
            try ask(connection)
            let now = ContinuousClock.now
            let deadline: ContinuousClock.Instant
            if let lastAsked {
                deadline = max(lastAsked, lastHeard) + server.commandTimeout
                if now > deadline {
                    throw .unavailable(
                        reason: "Redis at \(server) cannot be reached: it did not answer within "
                            + "\(server.commandTimeout).")
                }
            } else {
                deadline = lastHeard + Self.patience
                if now >= deadline {
                    try send(["PING"], on: connection)
                    continue
                }
            }
            guard hearing.wait(for: connection.file, timeout: now.duration(to: deadline)).contains(.readable) else {
                continue
            }
            try connection.read()
            lastHeard = .now
            while let reply = try connection.readReply() { try receive(reply) }
        }
    }

    /// Tells the server of channels whose listeners have come or gone.
    private mutating func ask(_ connection: RedisConnection) throws(RedisError) {
        let (changed, wanted) = hearing.takeChanges()
        guard !changed.isEmpty else { return }
        try send("SUBSCRIBE", wanted.subtracting(asked), on: connection)
        try send("UNSUBSCRIBE", changed.subtracting(wanted).intersection(asked), on: connection)
        asked.subtract(changed)
        asked.formUnion(wanted)
        for channel in wanted where unanswered[channel] == nil { hearing.confirm(channel) }
    }

    private mutating func send(
        _ command: RedisWord, _ channels: Set<String>, on connection: RedisConnection
    ) throws(RedisError) {
        guard !channels.isEmpty else { return }
        for channel in channels { unanswered[channel, default: 0] += 1 }
        try send(RedisCommand([command] + channels.map { RedisWord(prefix + $0) }), on: connection)
    }

    private mutating func send(_ command: RedisCommand, on connection: RedisConnection) throws(RedisError) {
        lastAsked = .now
        try connection.append(command)
        try connection.flush()
    }

    private mutating func receive(_ reply: RedisReply) throws(RedisError) {
        guard case .array(let parts) = try reply.checked(), let kind = parts.first?.text else {
            if case .status = reply { return answered() }
            return
        }
        switch kind {
        case "message":
            guard parts.count == 3, let channel = channel(parts[1]), case .bytes(let bytes) = parts[2] else { return }
            do {
                try hearing.deliver(bytes, on: channel)
            } catch {
                logger.warning(
                    "What came on the channel “\(channel)” of Redis is no message and was dropped: \(error)")
            }
        case "subscribe", "unsubscribe":
            guard parts.count == 3, let channel = channel(parts[1]) else { return answered() }
            let rest = (unanswered[channel] ?? 1) - 1
            unanswered[channel] = rest > 0 ? rest : nil
            if rest == 0, asked.contains(channel) { hearing.confirm(channel) }
            answered()
        default: answered()
        }
    }

    private mutating func answered() { if unanswered.isEmpty { lastAsked = nil } }

    private func channel(_ name: RedisReply) -> String? {
        guard let name = name.text, name.hasPrefix(prefix) else { return nil }
        return String(name.dropFirst(prefix.count))
    }
}
