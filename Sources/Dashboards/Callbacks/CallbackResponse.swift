internal import Synchronization

/// What the answer to a callback's request has besides values: `Context(\.response)`.
///
/// ```swift
/// app.callback(updating: greeting.text, from: name.value, Context(\.response)) { name, response in
///     try response.set(Cookie("name", name, maxAge: .seconds(86_400)))
///     return "Hello, \(name)!"
/// }
/// ```
public final class CallbackResponse: Sendable {
    private let state = Mutex(State())

    private struct State {
        var headers: [(name: String, value: String)] = []
        var timings: [String] = []
    }

    /// Whether there is an HTTP answer.
    private let hasHeaders: Bool

    init(hasHeaders: Bool = true) { self.hasHeaders = hasHeaders }

    /// Sets a cookie.
    ///
    /// - Throws: ``HeaderError`` where its name or a value cannot stand in a header field, and in a callback that runs
    ///   over a WebSocket.
    public func set(_ cookie: Cookie) throws(HeaderError) {
        try add(name: "Set-Cookie", value: try cookie.headerValue)
    }

    /// Adds a header field; fields of one name are all sent.
    ///
    /// - Throws: ``HeaderError`` for a name that is none, a value with a line break or another control character, and in
    ///   a callback that runs over a WebSocket.
    public func addHeader(_ name: String, _ value: String) throws(HeaderError) {
        guard !name.isEmpty, name.utf8.allSatisfy(HeaderError.isTokenCharacter) else {
            throw HeaderError(description: "“\(name)” is no name of a header field.")
        }
        guard value.unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control || $0 == "\t" }) else {
            throw HeaderError(description: "The value of the header field “\(name)” has a control character.")
        }
        try add(name: name, value: value)
    }

    /// Notes how long a step took, for the browser's developer tools (`Server-Timing`). It is sent only where errors are
    /// shown, too.
    public func recordTiming(_ name: String, _ duration: Duration, description: String? = nil) {
        let (seconds, attoseconds) = duration.components
        let milliseconds = Double(seconds) * 1_000 + Double(attoseconds) / 1e15
        let label = description.map {
            ";desc=\"\($0.filter { $0.isASCII && $0 != "\"" && $0 != "\\" && !$0.isNewline })\""
        }
        let token = String(
            decoding: name.utf8.map { HeaderError.isTokenCharacter($0) ? $0 : UInt8(ascii: "_") }, as: UTF8.self)
        state.withLock { $0.timings.append("\(token)\(label ?? "");dur=\(milliseconds)") }
    }

    private func add(name: String, value: String) throws(HeaderError) {
        guard hasHeaders else {
            throw HeaderError(description: "The answer of a callback over a WebSocket has no header fields.")
        }
        state.withLock { $0.headers.append((name, value)) }
    }

    var headers: [(name: String, value: String)] { state.withLock { $0.headers } }
    var timings: [String] { state.withLock { $0.timings } }
}

/// A cookie that a callback sets.
public struct Cookie: Sendable, Hashable {
    public var name: String
    public var value: String
    /// The path below which it is sent.
    public var path: String
    /// How long it is kept; until the browser is closed unless given.
    public var maxAge: Duration?
    /// The domain to which it is sent; the server's own unless given.
    public var domain: String?
    /// Whether it is sent only over TLS.
    public var isSecure: Bool
    /// Whether scripts of the page cannot read it.
    public var isHTTPOnly: Bool
    /// When requests of other sites carry it.
    public var sameSite: SameSite?

    public enum SameSite: String, Sendable, Hashable { case strict = "Strict", lax = "Lax", none = "None" }

    public init(
        _ name: String, _ value: String, path: String = "/", maxAge: Duration? = nil, domain: String? = nil,
        isSecure: Bool = false, isHTTPOnly: Bool = true, sameSite: SameSite? = .lax
    ) {
        self.name = name
        self.value = value
        self.path = path
        self.maxAge = maxAge
        self.domain = domain
        self.isSecure = isSecure
        self.isHTTPOnly = isHTTPOnly
        self.sameSite = sameSite
    }

    package var headerValue: String {
        get throws(HeaderError) {
            guard !name.isEmpty, name.utf8.allSatisfy(HeaderError.isTokenCharacter) else {
                throw HeaderError(description: "“\(name)” is no name of a cookie.")
            }
            guard value.utf8.allSatisfy({ 0x21...0x7E ~= $0 && !#"",;\"#.utf8.contains($0) }) else {
                throw HeaderError(
                    description: "The value of the cookie “\(name)” has characters that cookies cannot have.")
            }
            for attribute in [path, domain ?? ""] where !attribute.utf8.allSatisfy({ 0x20...0x7E ~= $0 && $0 != 0x3B })
            {
                throw HeaderError(description: "“\(attribute)” cannot stand in the cookie “\(name)”.")
            }
            var text = "\(name)=\(value); Path=\(path)"
            if let maxAge { text += "; Max-Age=\(maxAge.components.seconds)" }
            if let domain { text += "; Domain=\(domain)" }
            if isSecure { text += "; Secure" }
            if isHTTPOnly { text += "; HttpOnly" }
            if let sameSite { text += "; SameSite=\(sameSite.rawValue)" }
            return text
        }
    }
}

/// A text cannot stand in a header field.
public struct HeaderError: Error, Sendable, Hashable, CustomStringConvertible {
    public let description: String

    /// RFC 9110 §5.6.2.
    static func isTokenCharacter(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
        }
    }
}
