import HTTPTypes
public import Hummingbird
import Logging
import NIOCore

/// Refuses requests that change something and come from a page of another site, with 403: forms that somebody was lured
/// into sending with the cookies that they have here.
///
/// The dashboards' callbacks are checked without it; it is for the application's own routes.
public struct SameOriginMiddleware<Context: RequestContext>: RouterMiddleware {
    private let origin: RequestOrigin

    /// - Parameter allowedOrigins: Origins besides the server's own, such as `https://portal.example`.
    public init(allowedOrigins: Set<String> = []) { origin = RequestOrigin(allowed: allowedOrigins) }

    @concurrent
    public func handle(
        _ request: Request, context: Context, next: @concurrent (Request, Context) async throws -> Response
    ) async throws -> Response {
        guard [.get, .head, .options, .trace].contains(request.method) || origin.acceptsChange(request) else {
            context.logger.notice(
                "refused a request",
                metadata: [
                    "path": "\(request.uri.path)", "reason": "it comes from another site",
                    "origin": "\(request.headers[.origin] ?? "none")",
                ])
            return Response(
                status: .forbidden, headers: [.contentType: "text/plain; charset=utf-8"],
                body: ResponseBody(byteBuffer: ByteBuffer(string: "The request comes from a page of another site.")))
        }
        return try await next(request, context)
    }
}
