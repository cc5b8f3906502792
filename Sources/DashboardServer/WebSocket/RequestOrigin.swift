import HTTPTypes
package import Hummingbird

/// Whether a request comes from a page of the server's own, or of one that it trusts.
///
/// A browser lets any page open a WebSocket anywhere, with the visitor's cookies; the server has to look at `Origin`.
package struct RequestOrigin: Sendable {
    /// Origins besides the server's own, such as `https://portal.example`.
    let allowed: Set<String>

    package init(allowed: Set<String>) { self.allowed = Set(allowed.map { $0.lowercased() }) }

    /// - Returns: `false` too for a request without an origin: browsers always send it with a handshake.
    func accepts(_ request: Request) -> Bool {
        guard let origin = request.headers[.origin]?.lowercased() else { return false }
        return isOwnOrAllowed(origin, of: request)
    }

    /// Whether a request that changes something comes from a page which may ask for that. Browsers say so by
    /// `Sec-Fetch-Site`, older ones and those without TLS by `Origin`; what says neither is no browser, and has no cookies
    /// that another site could use.
    package func acceptsChange(_ request: Request) -> Bool {
        let origin = request.headers.first(of: .origin)?.lowercased()
        switch request.headers.first(of: .secFetchSite)?.lowercased() {
        case "same-origin", "none": return true
        case nil: return origin.map { isOwnOrAllowed($0, of: request) } ?? true
        default: return origin.map(allowed.contains) ?? false
        }
    }

    private func isOwnOrAllowed(_ origin: String, of request: Request) -> Bool {
        if allowed.contains(origin) { return true }
        guard let host = request.head.authority?.lowercased(), let separator = origin.firstRange(of: "://")
        else { return false }
        let port = origin.hasPrefix("https:") ? ":443" : ":80"
        return Self.removing(port, from: origin[separator.upperBound...]) == Self.removing(port, from: host[...])
    }

    private static func removing(_ port: String, from authority: Substring) -> Substring {
        authority.hasSuffix(port) ? authority.dropLast(port.count) : authority
    }
}

extension HTTPField.Name {
    /// Where a request comes from, seen from where it goes to (Fetch Metadata Request Headers).
    static let secFetchSite = HTTPField.Name("Sec-Fetch-Site")!
}
