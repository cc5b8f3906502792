public import DashboardServer
public import Dashboards
public import Hummingbird

/// Finds out who makes a request.
///
/// ```swift
/// router.add(middleware: UserMiddleware(accounts))                 // by the session, after SessionMiddleware
/// router.add(middleware: UserMiddleware { request, _ in            // by an identity provider of one's own
///     try await tokens.user(of: request.headers[.authorization])
/// })
/// ```
public struct UserMiddleware<Context: VisitorRequestContext>: RouterMiddleware {
    private let identify: @Sendable (Request, Context) async throws -> User?

    /// Users who have logged in, of a store: those who are active still.
    public init(_ accounts: any UserStore) {
        self.init { _, context in
            guard let id = context.session?.userID, let account = try await accounts.account(id: id), account.isActive
            else { return nil }
            return account.user
        }
    }

    /// - Parameter identify: Says who makes a request; `nil` for somebody unknown. It is asked about each request, and
    ///   again about each callback over a WebSocket with the request that opened it.
    public init(_ identify: @escaping @Sendable (Request, Context) async throws -> User?) { self.identify = identify }

    @concurrent
    public func handle(
        _ request: Request, context: Context, next: @concurrent (Request, Context) async throws -> Response
    ) async throws -> Response {
        var context = context
        context.visitor.user = try await identify(request, context)
        let (visitor, identify) = (context.visitor, identify)
        // Without the body, which is read once only.
        let head = Request(head: request.head, body: RequestBody(buffer: .init()))
        context.visitor.look = { [context] in
            var context = context
            context.visitor.session = try await visitor.current().session
            return Visitor(session: context.visitor.session, user: try await identify(head, context), look: nil)
        }
        return try await next(request, context)
    }
}
