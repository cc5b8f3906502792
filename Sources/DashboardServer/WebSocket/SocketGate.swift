import Dashboards
import HTTPTypes
import Hummingbird
import Logging
import Metrics
import NIOCore
import NIOWebSocket
import Synchronization

/// Who may open WebSockets, and how many.
final class SocketGate: Sendable {
    private let origin: RequestOrigin
    private let limits: WebSocketLimits
    private let maximum: Int
    private let measures: SocketMeasures
    private let count = Mutex(0)
    private let tasks = SocketTasks()

    init(options: DashboardServerOptions) {
        origin = RequestOrigin(allowed: options.allowedOrigins)
        limits = options.webSocketLimits
        maximum = options.maximumWebSockets
        measures = SocketMeasures(factory: options.metrics)
    }

    /// Opens a WebSocket.
    ///
    /// - Parameters:
    ///   - kind: What it is for.
    ///   - prepare: Is called before the answer, unless the request is refused.
    ///   - serve: Runs as long as the socket is open.
    func open(
        _ request: Request, on channel: any Channel, logger: Logger, kind: SocketKind, prepare: () -> Void = {},
        serve: @escaping @Sendable (WebSocket) async throws -> Void
    ) async -> Response {
        guard origin.accepts(request) else {
            logger.notice(
                "refused a WebSocket",
                metadata: ["path": "\(request.uri.path)", "origin": "\(request.headers[.origin] ?? "none")"])
            measures.refused(kind, because: "origin").increment()
            return Self.refusal(.forbidden, "WebSockets are for the pages of this server.")
        }
        guard count.withLock({ $0 }) < maximum else {
            measures.refused(kind, because: "limit").increment()
            return Self.refusal(.serviceUnavailable, "Too many WebSockets are open.")
        }
        prepare()
        return await Response.webSocket(for: request, on: channel, limits: limits, in: tasks) { [self] socket in
            let open = measures.open(kind)
            count.withLock { $0 += 1 }
            open.increment()
            defer {
                count.withLock { $0 -= 1 }
                open.decrement()
            }
            do {
                try await serve(socket)
            } catch let error as ConversationError {
                logger.notice("closed a WebSocket", metadata: ["reason": "\(error)"])
                switch error {
                case .malformed: socket.close(.dataInconsistentWithMessage)
                // “Try again later”, as registered for RFC 6455.
                case .storeAway: socket.close(.unknown(1013))
                case .tooSlow, .refused: socket.close(.policyViolation)
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
