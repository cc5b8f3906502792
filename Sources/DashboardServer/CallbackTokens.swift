public import Dashboards
public import Hummingbird

/// Proofs that a callback is asked for by a page which this server has given to the same browser.
///
/// The page finds its proof in a cookie that scripts can read, and sends it back in a header: no page of another site can
/// do either.
public protocol CallbackTokens: Sendable {
    /// The name of the cookie.
    var cookieName: String { get }

    /// The cookies of an answer that is a dashboard's page.
    func cookies(for request: Request) -> [Dashboards.Cookie]

    /// Whether a header's value is that of a page of the browser that has sent the request.
    func accepts(_ value: String?, of request: Request) -> Bool
}
