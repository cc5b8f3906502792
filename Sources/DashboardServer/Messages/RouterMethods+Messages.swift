import Dashboards
public import Hummingbird
import Logging
import NIOCore

extension RouterMethods where Context: ChannelRequestContext {
    /// Has browsers hear messages over a WebSocket at a path of the server's.
    ///
    /// Dashboards that are served with ``DashboardServerOptions/messages`` have such an address already; this one is for
    /// pages of one's own, and for proxies that route WebSockets by their path.
    ///
    /// - Parameters:
    ///   - settings: The channels, and who may use them.
    ///   - path: Where browsers open the socket, below what the router or group stands for.
    ///   - options: Origins and limits.
    public func addMessages(
        _ settings: MessageSettings, at path: String = "dpd/ws/channel",
        options: DashboardServerOptions = DashboardServerOptions()
    ) {
        let sockets = MessageSockets(gate: SocketGate(options: options), settings: settings)
        on(RouterPath(path), method: .get) { request, context in
            let context = SiteContext(context)
            guard let channel = context.channel else { throw HTTPError(.internalServerError) }
            return await sockets.open(request, on: channel, by: context.visitor, logger: context.logger)
        }
    }
}

/// The WebSockets over which browsers hear messages.
struct MessageSockets: Sendable {
    /// The path below a mount's.
    static let path = "_messages"

    let gate: SocketGate
    let settings: MessageSettings

    func open(
        _ request: Request, on channel: any Channel, by visitor: Visitor, logger: Logger
    ) async -> Response {
        let conversation = MessageConversation(
            over: settings.channels, permissions: settings.permissions,
            request: DashboardRequest(request, path: Self.path, body: [], visitor: visitor),
            limits: settings.limits
        ) { reason in
            logger.notice("refused a message", metadata: ["reason": "\(reason)"])
        }
        return await gate.open(request, on: channel, logger: logger, kind: .messages) { socket in
            try await conversation.run(socket.messages) { try await socket.send($0) }
        }
    }
}
