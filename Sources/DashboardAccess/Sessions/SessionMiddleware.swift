public import DashboardServer
public import Dashboards
import Foundation
import HTTPTypes
public import Hummingbird
import Logging

/// Finds the browser's session, and writes what an answer has changed in it.
///
/// ```swift
/// router.add(middleware: SessionMiddleware(in: try SQLiteSessionStore(database), key: key))
/// router.get("count") { _, context in
///     let count = try context.session?.value(of: "renders", as: Int.self) ?? 0
///     try context.session?.set("renders", to: count + 1)
///     return "\(count + 1)"
/// }
/// try router.addDashboards([explorer()], at: "dash")
/// ```
///
/// The browser has a cookie with 256 random bits that scripts cannot read; the values stay on the server. A visitor who
/// leaves no value has no session and no cookie. Only what this server has given away is known again: a cookie that
/// somebody made up, or that has expired, is as good as none.
public struct SessionMiddleware<Context: VisitorRequestContext>: RouterMiddleware {
    private let store: any SessionStore
    private let options: SessionOptions
    private let key: SigningKey

    /// - Parameters:
    ///   - store: Where sessions are kept.
    ///   - key: Signs the names that are given away before there is a value; one for all processes of a site.
    ///   - options: Cookie and lifetime.
    public init(in store: any SessionStore, key: SigningKey, options: SessionOptions = SessionOptions()) {
        self.store = store
        self.key = key
        self.options = options
    }

    @concurrent
    public func handle(
        _ request: Request, context: Context, next: @concurrent (Request, Context) async throws -> Response
    ) async throws -> Response {
        let session = try await session(of: request)
        var context = context
        context.visitor = Visitor(session: session) { Visitor(session: try await session.reloaded()) }
        var response = try await next(request, context)
        if response.status.code < 500 { try await session.commit() }
        do {
            try await session.touch()
        } catch  where error.isStoreAway {
            // What was asked for has been done; the session lives a little shorter.
            context.logger.warning("a session’s use was not noted", metadata: ["reason": "\(error)"])
        }
        if let cookie = cookie(for: session.cookieChange, isSecure: options.isSecure(request)) {
            try response.headers.append(cookie)
            // Nobody else shall be sent it.
            if response.status != .switchingProtocols { response.headers[.cacheControl] = "no-store" }
        }
        return response
    }

    // MARK: The cookie

    private func session(of request: Request) async throws -> Session {
        // Of several cookies one may be a neighbour's; few are looked at.
        for value in request.cookies(named: cookieName(isSecure: options.isSecure(request))).prefix(4) {
            guard let (token, isReserved) = read(value) else { continue }
            let found = try await Session.session(
                of: token, in: store, lifetime: options.lifetime, isReserved: isReserved, clock: options.clock)
            if let found { return found }
        }
        return Session(in: store, lifetime: options.lifetime, clock: options.clock)
    }

    /// The token in a cookie: by itself, or with the time until when it may become a session's and a signature.
    private func read(_ value: Substring) -> (token: String, isReserved: Bool)? {
        guard value.utf8.count <= Self.maximumCookieSize else { return nil }
        let parts = value.split(separator: ".", omittingEmptySubsequences: false)
        guard parts[0].utf8.count == Self.tokenSize, parts[0].utf8.allSatisfy({ Self.digits.contains($0) }) else {
            return nil
        }
        let token = String(parts[0])
        guard parts.count == 3, let expiry = Double(parts[1]), expiry > options.clock().timeIntervalSince1970,
            key.isSignature(parts[2], of: "\(token).\(parts[1])", for: Self.purpose)
        else { return (token, false) }
        return (token, true)
    }

    private static var tokenSize: Int { 64 }
    private static var maximumCookieSize: Int { 256 }
    private static var digits: Set<UInt8> { Set("0123456789abcdef".utf8) }
    private static var purpose: String { "session reservation" }

    private func cookie(for change: SessionCookieChange?, isSecure: Bool) -> Dashboards.Cookie? {
        switch change {
        case nil: nil
        case .set(let token):
            cookie(token, isSecure: isSecure, maxAge: options.isPersistent ? options.lifetime.total : nil)
        case .reserve(let token): cookie(reservation(of: token), isSecure: isSecure, maxAge: nil)
        case .remove: cookie("", isSecure: isSecure, maxAge: .zero)
        }
    }

    private func reservation(of token: String) -> String {
        let expiry = Int(options.clock().timeIntervalSince1970 + options.lifetime.idle.timeInterval)
        let text = "\(token).\(expiry)"
        return "\(text).\(key.signature(of: text, for: Self.purpose))"
    }

    private func cookie(_ value: String, isSecure: Bool, maxAge: Duration?) -> Dashboards.Cookie {
        Dashboards.Cookie(
            cookieName(isSecure: isSecure), value, maxAge: maxAge, isSecure: isSecure, isHTTPOnly: true,
            sameSite: options.sameSite)
    }

    private func cookieName(isSecure: Bool) -> String { isSecure ? "__Host-\(options.cookieName)" : options.cookieName }
}
