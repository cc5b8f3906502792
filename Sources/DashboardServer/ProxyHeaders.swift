import HTTPTypes
public import Hummingbird

/// Believes what the proxies in front of the server say about a request, and nothing that a client wrote there itself.
///
/// Add it before all other middleware:
///
/// ```swift
/// router.add(middleware: ProxyHeaders(proxies: 1))
/// ```
/// Each proxy appends to `X-Forwarded-For` who asked it, and sets or appends to `X-Forwarded-Proto`, and where it is
/// believed to `X-Forwarded-Host`. Of each, as many values as there are proxies are theirs, counted from the end; what is
/// before them came with the request. Behind this middleware `X-Forwarded-For` has the client's address alone,
/// `X-Forwarded-Proto` says how the client came, and is the request's scheme; what nobody may say is gone.
///
/// - Note: Code that counts proxies itself, as the log-in of `DashboardAccess` does, then counts one.
public struct ProxyHeaders<Context: RequestContext>: RouterMiddleware {
    /// How many proxies each request comes through.
    public let proxies: Int
    /// Whether they say by `X-Forwarded-Host` which host was asked for; otherwise they pass `Host` on.
    public let forwardsHost: Bool

    /// - Parameters:
    ///   - proxies: How many proxies each request comes through; with 0 all that such fields say is taken away.
    ///   - forwardsHost: Whether they say by `X-Forwarded-Host` which host was asked for. Only for proxies that do set it:
    ///     one that does not would let clients say it.
    public init(proxies: Int = 1, forwardsHost: Bool = false) {
        precondition(proxies >= 0, "There cannot be fewer than no proxies.")
        self.proxies = proxies
        self.forwardsHost = forwardsHost
    }

    @concurrent
    public func handle(
        _ request: Request, context: Context, next: @concurrent (Request, Context) async throws -> Response
    ) async throws -> Response {
        var head = request.head
        head.headerFields[.forwarded] = nil
        _ = keep(.forwardedFor, in: &head)
        if let scheme = keep(.forwardedProto, in: &head)?.lowercased(), ["http", "https"].contains(scheme) {
            head.scheme = scheme
        }
        if forwardsHost, let host = keep(.forwardedHost, in: &head), !host.isEmpty { head.authority = host }
        head.headerFields[.forwardedHost] = nil
        return try await next(Request(head: head, body: request.body), context)
    }

    /// Leaves of a field the value that the outermost proxy wrote, and nothing where there are fewer values than proxies.
    private func keep(_ name: HTTPField.Name, in head: inout HTTPRequest) -> String? {
        let values = head.headerFields[values: name].flatMap {
            $0.split(separator: ",", omittingEmptySubsequences: false)
        }
        guard proxies > 0, values.count >= proxies else {
            head.headerFields[name] = nil
            return nil
        }
        let value = values[values.count - proxies].filter { $0 != " " && $0 != "\t" }
        head.headerFields[name] = value
        return value
    }
}

extension HTTPField.Name {
    static let forwarded = HTTPField.Name("Forwarded")!
    static let forwardedFor = HTTPField.Name("X-Forwarded-For")!
    static let forwardedHost = HTTPField.Name("X-Forwarded-Host")!
    static let forwardedProto = HTTPField.Name("X-Forwarded-Proto")!
}
