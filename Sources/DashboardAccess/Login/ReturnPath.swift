/// Where somebody goes after logging in: an address of this server and of no other.
struct ReturnPath: Sendable, Hashable {
    let path: String

    /// - Parameter text: What the address said as `next`.
    /// - Returns: `nil` for everything that a browser might take for an address of another server. Browsers take `\` for
    ///   `/`, drop tabs and line breaks, and read `//name` as another server.
    init?(_ text: String?) {
        guard let text, text.utf8.count <= 2_048, text.first == "/" else { return nil }
        let second = text.utf8.dropFirst().first
        guard second != UInt8(ascii: "/"), text.utf8.allSatisfy({ 0x21...0x7E ~= $0 && $0 != UInt8(ascii: "\\") })
        else { return nil }
        path = text
    }
}
