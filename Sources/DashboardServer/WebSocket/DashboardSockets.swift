import Dashboards
import Hummingbird
import Logging
import NIOCore

/// The WebSockets of a mount's dashboards.
struct DashboardSockets: Sendable {
    private let gate: SocketGate
    private let limits: DashboardConversation.Limits
    private let pages: OpenPages?

    init(gate: SocketGate, options: DashboardServerOptions) {
        self.gate = gate
        limits = options.conversationLimits
        pages = options.pages
    }

    /// Opens a WebSocket for a dashboard's pages.
    ///
    /// - Parameters:
    ///   - dashboardRequest: The request, with who makes it.
    ///   - admit: Looks whether the visitor may still be here.
    ///   - report: Is told of callbacks that fail.
    func open(
        _ request: Request, as dashboardRequest: DashboardRequest, on channel: any Channel,
        handler: DashboardHandler, logger: Logger,
        admit: @escaping @Sendable (DashboardRequest) async throws -> DashboardRequest,
        report: @escaping @Sendable (DashboardResponse) -> Void
    ) async -> Response {
        let conversation = DashboardConversation(
            with: handler, request: dashboardRequest, limits: limits, pages: pages, admit: admit, report: report)
        return await gate.open(request, on: channel, logger: logger, kind: .page) {
            // A cookie can be set by this answer only.
            if handler.dashboard.usesSession { dashboardRequest.session.reserve() }
        } serve: { socket in
            try await conversation.run(socket.messages) { try await socket.send($0) }
        }
    }
}
