public import Hummingbird

/// Answers only requests for hosts of one's own; others are answered with 400 and a sentence.
///
/// A server that believes any `Host` can be made to write links to somebody else's, and be reached from pages of
/// somebody else's by a name that was pointed at it.
///
/// ```swift
/// router.add(middleware: AllowedHosts(["example.org", ".example.org"]))
/// ```
public struct AllowedHosts<Context: RequestContext>: RouterMiddleware {
    private let hosts: Set<String>
    private let domains: [String]
    private let allowsAll: Bool

    /// - Parameter hosts: Names or addresses without ports, in any case. A name that begins with a dot stands for all below
    ///   it and itself, `*` for all names.
    public init(_ hosts: [String]) {
        let hosts = hosts.map { $0.lowercased() }
        self.hosts = Set(hosts.filter { !$0.hasPrefix(".") })
        domains = hosts.filter { $0.hasPrefix(".") }
        allowsAll = hosts.contains("*")
    }

    /// The names by which a server is reached on the machine that it runs on.
    public static var local: Self { Self(["localhost", ".localhost", "127.0.0.1", "[::1]"]) }

    @concurrent
    public func handle(
        _ request: Request, context: Context, next: @concurrent (Request, Context) async throws -> Response
    ) async throws -> Response {
        let authority = request.head.authority ?? ""
        guard allows(authority) else {
            throw HTTPError(
                .badRequest,
                message: "This server is not called \"\(authority.prefix(100))\"; its hosts are set by AllowedHosts.")
        }
        return try await next(request, context)
    }

    /// Whether a host, perhaps with a port, is one of those.
    func allows(_ authority: String) -> Bool {
        var host = authority.lowercased()[...]
        // The colons of an address of IPv6 are in brackets.
        if let colon = host.lastIndex(of: ":"), !host[colon...].contains("]") {
            guard host[host.index(after: colon)...].utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
                return false
            }
            host = host[..<colon]
        }
        if host.hasSuffix(".") { host.removeLast() }
        guard !host.isEmpty else { return false }
        let name = String(host)
        return allowsAll || hosts.contains(name) || domains.contains { name.hasSuffix($0) || name == $0.dropFirst() }
    }
}
