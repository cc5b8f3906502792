import Dashboards
import NIOCore

/// Notices when the client of a connection goes away: when it sends no more, which is how a browser leaves, or the
/// connection is gone.
///
/// It comes into the pipeline when a callback has run for a while: most end sooner, and need none. Whether the client went
/// before is asked of TCP; of other connections it cannot be asked later, and they have the handler from the beginning.
final class ClientWatchHandler: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = NIOAny

    private var hasGone = false
    /// For the request that is being answered; there is one at a time.
    private var action: (@Sendable () -> Void)?

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if case ChannelEvent.inputClosed = event { noticeEnd() }
        context.fireUserInboundEventTriggered(event)
    }

    func channelInactive(context: ChannelHandlerContext) {
        noticeEnd()
        context.fireChannelInactive()
    }

    private func noticeEnd() {
        hasGone = true
        action?()
        action = nil
    }

    private func whenGone(_ action: @escaping @Sendable () -> Void) {
        if hasGone { action() } else { self.action = action }
    }

    /// Sees to it that a connection is watched.
    static func watch(_ channel: any Channel) -> ClientConnection {
        if !channel.isTCP { channel.eventLoop.execute { _ = handler(in: channel) } }
        return ClientConnection { action in
            channel.eventLoop.execute {
                if let handler = handler(in: channel) { handler.whenGone(action) } else { action() }
            }
            if channel.isTCP { Task { await noticeEarlierEnd(of: channel) } }
        }
    }

    /// Watches a connection from now on, and notices a client that went before.
    static func watchClosely(_ channel: any Channel) async {
        try? await channel.eventLoop.submit { _ = handler(in: channel) }.get()
        await noticeEarlierEnd(of: channel)
    }

    /// Watches a connection no longer.
    ///
    /// - Returns: Whether its client has gone.
    static func stopWatching(_ channel: any Channel) async -> Bool {
        let hasGone = try? await channel.eventLoop.submit {
            let pipeline = channel.pipeline.syncOperations
            let context = try pipeline.context(handlerType: ClientWatchHandler.self)
            pipeline.removeHandler(context: context, promise: nil)
            return (context.handler as? ClientWatchHandler)?.hasGone ?? false
        }.get()
        return hasGone ?? true
    }

    /// Notices a client that went before its connection was watched. What it sent before it went may be waiting still, and
    /// is not answered then.
    static func noticeEarlierEnd(of channel: any Channel) async {
        guard await channel.isFinishedByClient() else { return }
        try? await channel.eventLoop.submit { handler(in: channel)?.noticeEnd() }.get()
    }

    /// On the event loop; `nil` where the connection is gone.
    private static func handler(in channel: any Channel) -> ClientWatchHandler? {
        guard channel.isActive else { return nil }
        let pipeline = channel.pipeline.syncOperations
        if let handler = try? pipeline.handler(type: ClientWatchHandler.self) { return handler }
        let handler = ClientWatchHandler()
        return (try? pipeline.addHandler(handler)) == nil ? nil : handler
    }
}
