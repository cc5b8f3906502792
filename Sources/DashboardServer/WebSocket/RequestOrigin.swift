import HTTPTypes
import Hummingbird

/// Whether a request comes from a page of the server's own, or of one that it trusts.
///
/// A browser lets any page open a WebSocket anywhere, with the visitor's cookies; the server has to look at `Origin`.
struct RequestOrigin {
    /// Origins besides the server's own, such as `https://portal.example`.
    let allowed: Set<String>

    /// - Returns: `false` too for a request without an origin: browsers always send it with a handshake.
    func accepts(_ request: Request) -> Bool {
        guard let origin = request.headers[.origin]?.lowercased() else { return false }
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
