import Dashboards
import Hummingbird
import Logging
import NIOCore
import NIOWebSocket
import Synchronization

/// The WebSockets of a mount's dashboards.
final class DashboardSockets: Sendable {
    private let origin: RequestOrigin
    private let limits: WebSocketLimits
    private let conversationLimits: DashboardConversation.Limits
    private let maximum: Int
    private let count = Mutex(0)

    init(options: DashboardServerOptions) {
        origin = RequestOrigin(allowed: options.allowedOrigins)
        limits = options.webSocketLimits
        conversationLimits = options.conversationLimits
        maximum = options.maximumWebSockets
    }

    /// Opens a WebSocket for a dashboard's pages.
    ///
    /// - Parameters:
    ///   - dashboardRequest: The request, with who makes it.
    ///   - admit: Looks whether the visitor may still be here.
    ///   - report: Is told of callbacks that fail.
    func open(
        _ request: Request, as dashboardRequest: DashboardRequest, context: some ChannelRequestContext,
        handler: DashboardHandler,
        admit: @escaping @Sendable (DashboardRequest) async throws -> DashboardRequest,
        report: @escaping @Sendable (DashboardResponse) -> Void
    ) async -> Response {
        guard origin.accepts(request) else {
            context.logger.notice(
                "refused a WebSocket",
                metadata: ["path": "\(request.uri.path)", "origin": "\(request.headers[.origin] ?? "none")"])
            return Self.refusal(.forbidden, "WebSockets are for the pages of this server.")
        }
        guard count.withLock({ $0 }) < maximum else {
            return Self.refusal(.serviceUnavailable, "Too many WebSockets are open.")
        }
        // A cookie can be set by this answer only.
        if handler.dashboard.usesSession { dashboardRequest.session.reserve() }
        let conversation = DashboardConversation(
            with: handler, request: dashboardRequest, limits: conversationLimits, admit: admit, report: report)
        return await Response.webSocket(for: request, on: context.channel, limits: limits) { [self] socket in
            count.withLock { $0 += 1 }
            defer { count.withLock { $0 -= 1 } }
            do {
                try await conversation.run(socket.messages) { try await socket.send($0) }
            } catch let error as ConversationError {
                context.logger.notice("closed a WebSocket", metadata: ["reason": "\(error)"])
                if case .malformed = error {
                    socket.close(.dataInconsistentWithMessage)
                } else {
                    socket.close(.policyViolation)
                }
            } catch {
                // The connection is gone already.
            }
        }
    }

    private static func refusal(_ status: HTTPResponse.Status, _ reason: String) -> Response {
        Response(
            status: status, headers: [.contentType: "text/plain; charset=utf-8", .connection: "close"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: reason)))
    }
}
