import DashboardServer
import Dashboards
import HTTPTypes
import Hummingbird
import NIOCore

extension Request {
    /// Whether the proxy nearest to the client says that it came over TLS.
    var isForwardedFromTLS: Bool {
        let protocols = headers[HTTPField.Name.forwardedProto]?.split(separator: ",") ?? []
        return protocols.first?.trimmingPrefix(while: { $0 == " " }).lowercased() == "https"
    }

    /// The cookies of a name. There are several where some were set for a part of the site or by a neighbouring one.
    func cookies(named name: String) -> [Substring] {
        headers[values: .cookie].flatMap { $0.split(separator: ";") }.compactMap { pair in
            let pair = pair.drop { $0 == " " }
            guard pair.hasPrefix(name), pair.dropFirst(name.count).first == "=" else { return nil }
            return pair.dropFirst(name.count + 1)
        }
    }

    /// The address of the client, to count its failures: of IPv6 the network, because a client has all of it.
    ///
    /// - Parameter proxies: How many proxies stand in front of the server, each of which has appended to
    ///   `X-Forwarded-For` who asked it. What a client wrote there itself is not looked at.
    func clientAddress(behind proxies: Int, context: some RequestContext) -> String {
        if proxies > 0 {
            let hops = headers[values: HTTPField.Name.forwardedFor].flatMap { $0.split(separator: ",") }
            if hops.count >= proxies {
                let address = hops[hops.count - proxies].filter { $0 != " " }
                if let parsed = try? SocketAddress(ipAddress: String(address), port: 0) {
                    return Self.network(of: parsed)
                }
            }
        }
        return (context as? any ChannelRequestContext)?.channel.remoteAddress.map(Self.network) ?? "unknown"
    }

    private static func network(of address: SocketAddress) -> String {
        guard let text = address.ipAddress else { return "unknown" }
        guard case .v6 = address else { return text }
        // `::ffff:192.0.2.7` is a client of IPv4.
        if text.contains(".") { return text.split(separator: ":").last.map(String.init) ?? text }
        // As the system writes it, zeros in the middle may be missing.
        let halves = text.split(separator: "::", omittingEmptySubsequences: false).map { $0.split(separator: ":") }
        let zeros = halves.count == 2 ? 8 - halves[0].count - halves[1].count : 0
        let groups = halves[0] + Array(repeating: "0", count: max(0, zeros)) + (halves.count == 2 ? halves[1] : [])
        return groups.prefix(4).joined(separator: ":") + "::/64"
    }
}

extension HTTPField.Name {
    static let forwardedProto = HTTPField.Name("X-Forwarded-Proto")!
    static let forwardedFor = HTTPField.Name("X-Forwarded-For")!
}

extension HTTPFields {
    /// Adds a cookie to an answer.
    ///
    /// - Throws: `HeaderError` for characters that cookies cannot have.
    mutating func append(_ cookie: Dashboards.Cookie) throws {
        append(HTTPField(name: .setCookie, value: try cookie.headerValue))
    }
}
