/// A page that is the same every time but for the nonce of its policy.
struct PreparedPage {
    private let policy: ContentSecurityPolicy?
    /// What is between the nonces.
    private let pieces: [ArraySlice<UInt8>]

    init(policy: ContentSecurityPolicy?, html: (_ nonce: String?) -> HTML) {
        self.policy = policy
        let mark = policy == nil ? nil : Self.nonce()
        let page = Array(html(mark).markup.utf8)
        pieces = mark.map { Self.split(page, at: Array($0.utf8)) } ?? [page[...]]
    }

    var response: DashboardResponse {
        guard let policy else { return Self.response(Array(pieces.joined()), policy: nil) }
        let nonce = Self.nonce()
        return Self.response(
            Array(pieces.joined(separator: Array(nonce.utf8))), policy: policy.value(nonce: nonce))
    }

    /// A page that differs every time.
    static func response(policy: ContentSecurityPolicy?, html: (_ nonce: String?) -> HTML) -> DashboardResponse {
        guard let policy else { return .html(html(nil)) }
        let nonce = nonce()
        return response(Array(html(nonce).markup.utf8), policy: policy.value(nonce: nonce))
    }

    private static func response(_ body: [UInt8], policy: String?) -> DashboardResponse {
        var response = DashboardResponse(headers: [("Content-Type", "text/html; charset=utf-8")], body: body)
        if let policy { response.headers.append(("Content-Security-Policy", policy)) }
        return response
    }

    /// 128 bits of the system's own randomness.
    private static func nonce() -> String {
        (0..<2).map { _ in
            let digits = String(UInt64.random(in: .min ... .max), radix: 16)
            return String(repeating: "0", count: 16 - digits.count) + digits
        }.joined()
    }

    private static func split(_ bytes: [UInt8], at mark: [UInt8]) -> [ArraySlice<UInt8>] {
        var pieces: [ArraySlice<UInt8>] = [], start = 0
        for range in bytes[...].ranges(of: mark) {
            pieces.append(bytes[start..<range.lowerBound])
            start = range.upperBound
        }
        return pieces + [bytes[start...]]
    }
}
