import Dashboards
import HTTPTypes
import Hummingbird
import Logging
import NIOCore

/// Lets those through to a mount whom its guard allows.
struct AccessGate: Sendable {
    private let access: DashboardGuard?
    private let loginPath: String?

    /// - Parameter knowsVisitors: Whether the router's context knows who makes a request.
    /// - Throws: `AccessError` where the guard cannot work.
    init(options: DashboardServerOptions, registry: DashboardRegistry, knowsVisitors: Bool) throws {
        access = options.access
        loginPath = options.loginPath
        try access?.check(against: registry)
        if let access, access.needsUser, !knowsVisitors {
            throw AccessError(
                "The guard looks at who has logged in, which the router's context does not know; "
                    + "use Router(context: DashboardRequestContext.self), with middleware that finds out.")
        }
    }

    /// Answers a request if it is allowed.
    ///
    /// - Parameters:
    ///   - path: The path below the dashboard's address.
    ///   - dashboard: The dashboard's name; `nil` for what belongs to all of them.
    func respond(
        to request: Request, context: SiteContext, path: String = "", dashboard: String? = nil,
        slug: String? = nil, instance: String? = nil, action: DashboardAction, _ respond: () async throws -> Response
    ) async throws -> Response {
        guard let access else { return try await respond() }
        let accessRequest = AccessRequest(
            DashboardRequest(request, path: path, body: [], visitor: context.visitor), dashboard: dashboard,
            slug: slug, instance: instance, action: action)
        let decision: AccessDecision
        do {
            decision = try await access.decision(on: accessRequest)
        } catch  where error.isStoreAway {
            throw error
        } catch {
            context.logger.error(
                "a guard failed", metadata: ["path": "\(request.uri.path)", "reason": "\(String(reflecting: error))"])
            return Self.refusal(.internalServerError, ["error": "Whether this is allowed could not be found out."])
        }
        guard decision == .allowed else { return refusal(decision, request, action, context.logger) }
        var response = try await respond()
        // What some may see is nothing for the caches of others.
        if let cacheControl = response.headers[.cacheControl] {
            response.headers[.cacheControl] = cacheControl.replacing("public", with: "private")
        } else {
            response.headers[.cacheControl] = "no-store"
        }
        return response
    }

    private func refusal(
        _ decision: AccessDecision, _ request: Request, _ action: DashboardAction, _ logger: Logger
    ) -> Response {
        logger.info("refused a request", metadata: ["path": "\(request.uri.path)", "reason": "\(decision)"])
        let isPage = action.isPage && (request.method == .get || request.method == .head)
        switch decision {
        case .needsLogin:
            if isPage, let loginPath {
                return Response(
                    status: .seeOther,
                    headers: [
                        .location: "\(loginPath)?next=\(request.uri.string.percentEscaped)", .cacheControl: "no-store",
                    ])
            }
            var body: JSON.Object = ["error": "You have to log in."]
            if let loginPath { body["login"] = .string(loginPath) }
            return Self.refusal(.unauthorized, .object(body), isPage: isPage)
        default:
            return Self.refusal(.forbidden, ["error": "You are not allowed to see this."], isPage: isPage)
        }
    }

    /// JSON for programs, a sentence for people.
    private static func refusal(
        _ status: HTTPResponse.Status, _ body: JSON, isPage: Bool = false
    ) -> Response {
        let text = isPage ? body["error"]?.stringValue ?? "" : body.serialized()
        return Response(
            status: status,
            headers: [
                .contentType: isPage ? "text/plain; charset=utf-8" : "application/json", .cacheControl: "no-store",
                .xContentTypeOptions: "nosniff",
            ],
            body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
    }

    /// Looks again whether who opened a WebSocket may run callbacks.
    func admission(
        to dashboard: Dashboard, instance: String? = nil
    ) -> @Sendable (DashboardRequest) async throws -> DashboardRequest {
        { [access] request in
            var request = request
            request.visitor = try await request.visitor.current()
            let accessRequest = AccessRequest(
                request, dashboard: dashboard.name, slug: dashboard.slug, instance: instance, action: .updateComponent)
            guard let access, try await access.decision(on: accessRequest) != .allowed else { return request }
            throw AccessError("They are not allowed to use “\(dashboard.name)”.")
        }
    }
}
