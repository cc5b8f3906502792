public import Dashboards
public import Foundation
import Hummingbird

/// How sessions are kept.
public struct SessionOptions: Sendable {
    /// How long they last.
    public var lifetime = SessionLifetime()
    /// The name of the cookie; over TLS it begins with `__Host-`, by which browsers know that no neighbouring site may
    /// set it.
    public var cookieName = "dashboards-session"
    /// Whether the cookie is sent over TLS only.
    public var transport = Transport.asForwarded
    /// When requests of other sites carry the cookie. `lax` lets a link from elsewhere find its visitor logged in.
    public var sameSite = Dashboards.Cookie.SameSite.lax
    /// Whether the cookie outlives the browser.
    public var isPersistent = true
    /// Tells the time.
    public var clock: @Sendable () -> Date = { Date() }

    /// How requests reach the server.
    public enum Transport: Sendable, Hashable {
        /// Over TLS.
        case tls
        /// Without it. For a laptop.
        case plain
        /// Over TLS where a proxy says so (`X-Forwarded-Proto: https`). A client that says so itself gets a cookie that
        /// it will not send: nobody else is harmed.
        case asForwarded
    }

    public init() {}

    func isSecure(_ request: Request) -> Bool {
        switch transport {
        case .tls: true
        case .plain: false
        case .asForwarded: request.isForwardedFromTLS
        }
    }
}
