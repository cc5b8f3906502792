public import Hummingbird

/// Closes the connection after a request that asks for a protocol to which nobody switches, such as `Upgrade: h2c`.
///
/// The HTTP parser stops reading after such a request, so the next one on its connection would wait for ever; Java's
/// HTTP client and `curl --http2` send one each time. Dashboards have it; add it to a router for the other routes.
public struct UnusedUpgradeMiddleware<Context: RequestContext>: RouterMiddleware {
    public init() {}

    @concurrent
    public func handle(
        _ request: Request, context: Context, next: @concurrent (Request, Context) async throws -> Response
    ) async throws -> Response {
        guard request.headers.first(of: .upgrade) != nil else { return try await next(request, context) }
        var response: Response
        do {
            response = try await next(request, context)
        } catch let error as any HTTPResponseError {
            response = try error.response(from: request, context: context)
        }
        if response.status != .switchingProtocols { response.headers[.connection] = "close" }
        return response
    }
}
