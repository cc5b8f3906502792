public import DashboardServer
import Dashboards
import HTTPTypes
public import Hummingbird
import NIOCore

/// Finds out from a request's bearer token (RFC 6750) which program makes it.
///
/// A request with a token that is worth nothing is refused; one without a token goes on as it is.
public struct BearerMiddleware<Context: VisitorRequestContext>: RouterMiddleware {
    private let server: OAuthServer

    public init(_ server: OAuthServer) { self.server = server }

    @concurrent
    public func handle(
        _ request: Request, context: Context, next: @concurrent (Request, Context) async throws -> Response
    ) async throws -> Response {
        guard let token = request.bearerToken else {
            return try await next(request, context)
        }
        guard server.isPrivate(request, context) else {
            return Response.bearerRefusal(.badRequest, "invalid_request", "Tokens are taken over TLS only.")
        }
        guard let client = try await server.caller(ofToken: token) else {
            return Response.bearerRefusal(.unauthorized, "invalid_token", "The token is unknown or has ended.")
        }
        var context = context
        // A program is no person, whatever cookies it sends.
        context.visitor = Visitor()
        context.visitor.client = client
        return try await next(request, context)
    }
}

extension Request {
    /// The bearer token that came with it (RFC 6750, section 2.1); `nil` where none did.
    var bearerToken: String? {
        guard let header = headers[.authorization], header.prefix(7).lowercased() == "bearer " else { return nil }
        return String(header.dropFirst(7))
    }
}

extension Response {
    /// Why a token does not help (RFC 6750, section 3).
    static func bearerRefusal(
        _ status: HTTPResponse.Status, _ code: String?, _ reason: String, scope: OAuthScope? = nil
    ) -> Response {
        var challenge = "Bearer realm=\"dashboards\""
        if let code { challenge += ", error=\"\(code)\", error_description=\"\(reason)\"" }
        if let scope { challenge += ", scope=\"\(scope.rawValue)\"" }
        return Response(
            status: status,
            headers: [
                .wwwAuthenticate: challenge, .contentType: "text/plain; charset=utf-8", .cacheControl: "no-store",
            ],
            body: ResponseBody(byteBuffer: ByteBuffer(string: reason)))
    }
}
