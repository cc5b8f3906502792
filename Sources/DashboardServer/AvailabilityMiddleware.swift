import Dashboards
import HTTPTypes
public import Hummingbird
package import Logging
import NIOCore

/// Answers requests that fail because a store cannot be reached, by an `AvailabilityError`, with 503 and `Retry-After`:
/// people get a short page that tries again by itself, programs JSON.
///
/// `addAccess`, `addOAuth` and `addDashboards` bring it along. Routes without those have it by
/// `router.add(middleware: AvailabilityMiddleware())`.
public struct AvailabilityMiddleware<Context: RequestContext>: RouterMiddleware {
    public init() {}

    @concurrent
    public func handle(
        _ request: Request, context: Context, next: @concurrent (Request, Context) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch  where error.isStoreAway {
            return .storeAway(because: error, for: request, context.logger)
        }
    }
}

extension Response {
    /// The answer to a request that failed because a store is away.
    package static func storeAway(because error: any Error, for request: Request, _ logger: Logger) -> Response {
        logger.warning("a store is away", metadata: ["path": "\(request.uri.path)", "reason": "\(error)"])
        let isForPeople = request.headers[.accept]?.contains("text/html") ?? false
        var headers: HTTPFields = [
            .retryAfter: "\(StoreAway.retryAfter)", .cacheControl: "no-store", .xContentTypeOptions: "nosniff",
        ]
        let body: String
        if isForPeople {
            headers[.contentType] = "text/html; charset=utf-8"
            // The page is always the same: nothing of a request gets into its styles.
            headers[.contentSecurityPolicy] = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'"
            body = storeAwayPage(triesAgain: request.method == .get || request.method == .head).markup
        } else {
            headers[.contentType] = "application/json"
            body = JSON.object(["error": .string(StoreAway.sentence)]).serialized()
        }
        let response = Response(
            status: .serviceUnavailable, headers: headers,
            body: ResponseBody(byteBuffer: ByteBuffer(string: body)))
        return request.method == .head ? response.createHeadResponse() : response
    }

    /// - Parameter triesAgain: Whether it asks for itself again; a form must not be sent twice.
    private static func storeAwayPage(triesAgain: Bool) -> HTML {
        let refresh: HTML = "<meta http-equiv=\"refresh\" content=\"\(StoreAway.retryAfter)\">"
        let advice =
            triesAgain
            ? "This page tries again by itself."
            : "What you sent was not taken. Go back, and send it again in a moment."
        return """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            \(triesAgain ? refresh : "")
            <title>Back in a moment</title>
            <style>
            :root { color-scheme: light dark; }
            body { margin: 15vh auto 0; max-width: 32rem; padding: 0 1.25rem; font: 1rem/1.5 system-ui, sans-serif; }
            h1 { font-size: 1.4rem; }
            </style>
            </head>
            <body>
            <h1>Back in a moment</h1>
            <p>The site cannot reach its data now. \(advice)</p>
            </body>
            </html>
            """
    }
}
