public import DashboardServer
import Dashboards
import HTTPTypes
public import Hummingbird

/// Gives pages a token for their forms: what a template shows with `csrf_token`, and `context.visitor.formToken` in Swift.
///
/// The browser gets the cookie that belongs to it with the first answer that has a form. It comes after the middleware for
/// sessions and users; ``SiteAccess`` adds it. Whether a form that comes back has a right token is asked of
/// ``FormTokens/accepts(_:of:)``.
public struct FormTokenMiddleware<Context: VisitorRequestContext>: RouterMiddleware {
    private let tokens: FormTokens

    public init(_ tokens: FormTokens) { self.tokens = tokens }

    @concurrent
    public func handle(
        _ request: Request, context: Context, next: @concurrent (Request, Context) async throws -> Response
    ) async throws -> Response {
        let (binding, cookie) = tokens.binding(for: request)
        let token = FormToken { [tokens] in tokens.value(for: binding) }
        var context = context
        context.visitor.formToken = token
        var response = try await next(request, context)
        guard token.isUsed else { return response }
        if let cookie { try response.headers.append(cookie) }
        // Nobody else shall be sent it.
        response.headers[.cacheControl] = "no-store"
        return response
    }
}
