/// An address that is safe to follow or to load: relative, a `#fragment`, or of an allowed scheme.
///
/// Escaping keeps an address inside its attribute; it does not keep `javascript:` from running when the link is
/// followed. This type does:
/// ```swift
/// guard let url = SafeURL(entered) else { … }
/// let link: HTML = "<a href=\"\(url)\">\(entered)</a>"
/// ```
/// What is checked is what is written. Control characters, which browsers remove before they look for a scheme, are
/// removed; blanks at the ends are trimmed, others become `%20`; a backslash, which browsers read as a slash, becomes
/// `%5C`. Then whatever stands before the first colon must be one of the schemes, unless a `/`, `?` or `#` comes
/// earlier. See "URL parsing" in the URL standard of WHATWG.
public struct SafeURL: Sendable, Hashable, CustomStringConvertible {
    /// `http`, `https` and `mailto`.
    public static let defaultSchemes: Set<String> = ["http", "https", "mailto"]

    /// The address as it was checked. It may contain `&` and quotes: it is text, to be escaped like any other.
    public let text: String

    public var description: String { text }

    /// Checks an address.
    ///
    /// - Parameters:
    ///   - address: The address as a person or a program wrote it, with no character references left in it.
    ///   - schemes: The schemes to allow, in lower case. `javascript`, `vbscript` and `data` are refused even if they
    ///     are named here.
    /// - Returns: `nil` if the scheme is not allowed. `//host/path` needs `http` or `https` to be allowed.
    public init?(_ address: String, schemes: Set<String> = Self.defaultSchemes) {
        let text = Self.normalized(address)
        if text.utf8.starts(with: "//".utf8) {
            guard schemes.contains("http") || schemes.contains("https") else { return nil }
        } else if let scheme = Self.scheme(of: text) {
            guard schemes.contains(scheme), !Self.programs.contains(scheme) else { return nil }
        }
        self.text = text
    }

    /// Schemes whose addresses are documents or programs themselves.
    private static let programs: Set<String> = ["javascript", "vbscript", "data"]

    private static func normalized(_ address: String) -> String {
        let blank = UInt8(ascii: " ")
        var visible = address.utf8.filter { $0 >= blank && $0 != 0x7F }.drop { $0 == blank }
        while visible.last == blank { visible.removeLast() }
        var bytes: [UInt8] = []
        for byte in visible {
            switch byte {
            case blank: bytes.append("%20")
            case UInt8(ascii: "\\"): bytes.append("%5C")
            default: bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Whatever a browser might take for a scheme, in lower case.
    private static func scheme(of text: String) -> String? {
        guard let end = text.utf8.firstIndex(where: { ":/?#".utf8.contains($0) }), text.utf8[end] == UInt8(ascii: ":")
        else { return nil }
        return text[..<end].lowercased()
    }
}
