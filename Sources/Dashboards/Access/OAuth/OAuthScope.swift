/// What a program that is no browser may do (RFC 6749, section 3.3).
public struct OAuthScope: Sendable, Hashable, Codable, RawRepresentable {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Send messages to channels.
    public static let publish = OAuthScope(rawValue: "pipe:publish")
    /// See dashboards: their pages, layouts and files.
    public static let readDashboards = OAuthScope(rawValue: "dashboard:read")
    /// Run callbacks of dashboards.
    public static let callCallbacks = OAuthScope(rawValue: "callback:call")

    /// All that there are.
    public static let all: Set<OAuthScope> = [.publish, .readDashboards, .callCallbacks]

    /// The scopes of a list with spaces between; `nil` where one is not known or has characters that none has.
    package static func parse(_ text: String) -> Set<OAuthScope>? {
        let scopes = Set(text.split(separator: " ").map { OAuthScope(rawValue: String($0)) })
        return scopes.isSubset(of: all) ? scopes : nil
    }
}

extension Set<OAuthScope> {
    /// The scopes with spaces between, in alphabetical order.
    package var text: String { map(\.rawValue).sorted().joined(separator: " ") }
}
