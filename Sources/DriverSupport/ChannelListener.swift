package import Dashboards
package import Logging

/// The thread of a driver of message channels that hears what other processes send.
///
/// It knows who listens to what, and has the driver ask its server for those channels, on each new connection for all of
/// them.
package final class ChannelListener: Sendable {
    private let hub = MessageHub()
    private let thread = ServerThread(Work())
    private let serve: @Sendable (Hearing) throws -> Void
    private let logger: Logger

    fileprivate struct Work: Sendable {
        /// Channels whose listeners have come or gone.
        var changed: Set<String> = []
        /// Channels that the server has said it sends.
        var confirmed: Set<String> = []
        /// Those who wait for that.
        var waiting: [String: [CheckedContinuation<Void, Never>]] = [:]
    }

    /// - Parameter serve: Connects, calls ``Hearing/begin()``, and does what ``Hearing/takeChanges()`` says and hands on
    ///   what it hears until ``Hearing/isClosing``. Throws where the connection is lost.
    package init(logger: Logger, serve: @escaping @Sendable (_ hearing: Hearing) throws -> Void) {
        self.logger = logger
        self.serve = serve
    }

    deinit { thread.finish() }

    package var isConnected: Bool { thread.isConnected }

    package func close() async { await thread.close() }

    /// Listens to a channel. Returns when the server knows of it, or at once where there is no connection: then it is told
    /// when there is one.
    package func subscribe(
        to channel: String, receive: @escaping @Sendable (DeliveredMessage) -> Void
    ) async -> MessageSubscription {
        start()
        let subscription = hub.subscribe(to: channel, receive: receive) { [thread] in
            thread.withState { _ = $0.work.changed.insert(channel) }
            thread.wake()
        }.subscription
        await withCheckedContinuation { continuation in
            let isOver = thread.withState { state in
                switch state.status {
                case .away, .closed: return true
                case .connecting, .connected:
                    if state.work.confirmed.contains(channel) { return true }
                    state.work.changed.insert(channel)
                    state.work.waiting[channel, default: []].append(continuation)
                    return false
                }
            }
            if isOver { continuation.resume() } else { thread.wake() }
        }
        return subscription
    }

    private func start() {
        let thread = thread, logger = logger, hub = hub, serve = serve
        let giveUp = { @Sendable in
            let waiting = thread.withState { state in
                defer { state.work = Work() }
                return state.work.waiting.values.flatMap { $0 }
            }
            for continuation in waiting { continuation.resume() }
        }
        thread.start(
            serve: { try serve(Hearing(hub: hub, connection: $0)) },
            whenAway: { reason, wasConnected in
                logger.log(level: wasConnected ? .warning : .debug, "\(reason)")
                giveUp()
            },
            whenClosed: giveUp)
    }

    /// What the thread of a driver does on one connection.
    package struct Hearing {
        private let hub: MessageHub
        private let connection: ServerThread<Work>.Connection

        fileprivate init(hub: MessageHub, connection: ServerThread<Work>.Connection) {
            self.hub = hub
            self.connection = connection
        }

        /// The connection is there: all channels are to be asked for.
        ///
        /// - Returns: Whether there was none for a while.
        package func begin() -> Bool {
            let wasAway = connection.isThere()
            // Read after that: whoever comes later waits for a confirmation.
            let channels = hub.channels
            connection.withState { $0.work.changed.formUnion(channels) }
            return wasAway
        }

        /// Whether the thread shall end.
        package var isClosing: Bool { connection.isClosing }

        /// Channels whose listeners have come or gone since this was last asked, and those of them that have listeners.
        package func takeChanges() -> (changed: Set<String>, wanted: Set<String>) {
            // Confirmed no longer: whoever comes from now on has the thread look again.
            let changed = connection.withState { state in
                defer { state.work.changed = [] }
                state.work.confirmed.subtract(state.work.changed)
                return state.work.changed
            }
            return (changed, changed.filter { hub.listenerCount(of: $0) > 0 })
        }

        /// The server sends a channel from now on.
        package func confirm(_ channel: String) {
            let waiting = connection.withState { state in
                // Somebody who has come or gone since is dealt with next.
                guard !state.work.changed.contains(channel) else { return [] as [CheckedContinuation<Void, Never>] }
                state.work.confirmed.insert(channel)
                return state.work.waiting.removeValue(forKey: channel) ?? []
            }
            for continuation in waiting { continuation.resume() }
        }

        /// Hands on what was heard.
        ///
        /// - Throws: An error where it is no message of that channel.
        package func deliver(_ bytes: [UInt8], on channel: String? = nil) throws {
            let message = try ChannelMessage(json: JSON(parsing: bytes))
            guard channel == nil || message.channel == channel else {
                throw MessageError.badChannelName(message.channel)
            }
            hub.deliver(try DeliveredMessage(message))
        }

        /// Waits until there is something to do or to read.
        package func wait(for file: Int32, timeout: Duration? = nil) -> WakeSignal.Reasons {
            connection.wait(for: file, timeout: timeout)
        }
    }
}
