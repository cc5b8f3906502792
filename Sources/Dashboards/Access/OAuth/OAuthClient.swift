public import Foundation

/// A program that may ask for tokens, such as another server.
public struct OAuthClient: Sendable, Hashable, Codable, Identifiable {
    /// By which it names itself.
    public let id: String
    /// What people call it.
    public var name: String
    /// The SHA-256 of its secret, which has 256 random bits and is known to the client alone.
    public var secretHash: String
    /// What it may ask for.
    public var scopes: Set<OAuthScope>
    /// Whether it may do anything.
    public var isActive: Bool
    public let creation: Date

    public init(
        id: String, name: String, secretHash: String, scopes: Set<OAuthScope>, isActive: Bool = true,
        creation: Date = Date()
    ) {
        self.id = id
        self.name = name
        self.secretHash = secretHash
        self.scopes = scopes
        self.isActive = isActive
        self.creation = creation
    }
}

/// A token that was given to a client. It is kept by its hash: whoever reads the store cannot use it.
public struct OAuthToken: Sendable, Hashable, Codable {
    /// The SHA-256 of the token.
    public let hash: String
    /// The ``OAuthClient/id`` of its client.
    public let client: String
    public let scopes: Set<OAuthScope>
    /// When it ends.
    public let end: Date

    public init(hash: String, client: String, scopes: Set<OAuthScope>, end: Date) {
        self.hash = hash
        self.client = client
        self.scopes = scopes
        self.end = end
    }
}
