/// An HTTP request to a dashboard, without the server that received it.
public struct DashboardRequest: Sendable {
    /// `GET`, `POST`, …
    public var method: String
    /// The path below the dashboard's address, without the `/` in front and with percent escapes resolved:
    /// `_dash-layout`, or nothing for the page itself.
    public var path: String
    /// Names and values of the query, percent escapes resolved.
    public var query: [(name: String, value: String)]
    /// The body.
    public var body: [UInt8]
    /// The connection over which it came, where a server knows of it: callbacks that take long are cancelled when it is
    /// closed.
    public var connection: ClientConnection?
    /// How the page was opened that makes it.
    public var launch = PageLaunch()
    /// Who makes it.
    public var visitor = Visitor()
    private let lookUpHeader: @Sendable (String) -> String?

    /// - Parameters:
    ///   - header: Gives the value of a header field by its lower-case name. A function, because most requests
    ///     are answered without a look at most of their fields.
    ///   - method: The method of HTTP.
    ///   - path: The path below the dashboard's address.
    ///   - query: Names and values of the query, decoded.
    ///   - body: The body as it came.
    public init(
        method: String = "GET", path: String = "", query: [(name: String, value: String)] = [], body: [UInt8] = [],
        header: @escaping @Sendable (String) -> String?
    ) {
        self.method = method
        self.path = path
        self.query = query
        self.body = body
        lookUpHeader = header
    }

    /// - Parameters:
    ///   - headers: Header fields by lower-case name.
    ///   - method: The method of HTTP.
    ///   - path: The path below the dashboard's address.
    ///   - query: Names and values of the query, decoded.
    ///   - body: The body as it came.
    public init(
        method: String = "GET", path: String = "", query: [(name: String, value: String)] = [],
        headers: [String: String] = [:], body: [UInt8] = []
    ) {
        self.init(method: method, path: path, query: query, body: body) { headers[$0] }
    }

    /// The value of a header field, by its lower-case name.
    public func header(_ name: String) -> String? { lookUpHeader(name) }

    /// The browser's session: without values, and taking none, where the server keeps no sessions.
    public var session: Session { visitor.session ?? .unavailable }

    /// The person who has logged in; `nil` for anybody else.
    public var user: User? { visitor.user }

    /// The value of a cookie.
    public func cookie(_ name: String) -> String? { cookies[name] }

    /// The cookies; of two of one name the first.
    public var cookies: [String: String] {
        var cookies: [String: String] = [:]
        for pair in (header("cookie") ?? "").split(separator: ";") {
            let parts = pair.drop { $0 == " " }.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            if parts.count == 2, cookies[String(parts[0])] == nil { cookies[String(parts[0])] = String(parts[1]) }
        }
        return cookies
    }
}

/// A connection with a client.
public struct ClientConnection: Sendable {
    package let whenClosed: @Sendable (_ action: @escaping @Sendable () -> Void) -> Void

    /// - Parameter whenClosed: Sees to it that an action is taken when the connection is closed, or at once where it is.
    public init(whenClosed: @escaping @Sendable (_ action: @escaping @Sendable () -> Void) -> Void) {
        self.whenClosed = whenClosed
    }
}
