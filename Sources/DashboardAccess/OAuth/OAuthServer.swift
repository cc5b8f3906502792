import DashboardServer
public import Dashboards
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore

/// Gives tokens to programs, and knows them again: OAuth 2's client credentials (RFC 6749, section 4.4), its revocation
/// (RFC 7009) and bearer tokens (RFC 6750). Other grants are not offered: people log in.
///
/// ```swift
/// let oauth = OAuthServer(in: InMemoryOAuthStore())
/// let (client, secret) = try await oauth.createClient("Weather station", scopes: [.publish])
/// router.addOAuth(oauth)
/// ```
public struct OAuthServer: Sendable {
    public let store: any OAuthStore
    /// How long a token is good.
    public var tokenLifetime: Duration = .seconds(3_600)
    /// How often a client, or somebody at an address, may fail to name the right secret.
    public var limits = LoginLimits()
    /// How many proxies stand in front of the server: so many addresses of `X-Forwarded-For` are theirs to say.
    public var proxies = 0
    /// How requests reach the server. Without TLS tokens are given and taken on this machine only, unless it is said to
    /// be ``SessionOptions/Transport/plain``: whoever listens has them then.
    public var transport = SessionOptions.Transport.asForwarded
    var clock: @Sendable () -> Date = { Date() }

    public init(in store: any OAuthStore) { self.store = store }

    /// Whether nobody can listen to a request.
    func isPrivate(_ request: Request, _ context: some RequestContext) -> Bool {
        guard transport == .asForwarded else { return true }
        if request.headers.contains(.forwardedProto) { return request.isForwardedFromTLS }
        guard let channel = (context as? any ChannelRequestContext)?.channel else { return false }
        return channel.remoteAddress?.isLoopback ?? false
    }

    // MARK: Clients

    /// Makes a client.
    ///
    /// - Returns: The client and its secret, which is not kept: it is seen now and never again.
    /// - Throws: ``OAuthError/invalidRequest(_:)`` for a name without letters and for no scope or one that there is not,
    ///   and what the store throws.
    public func createClient(
        _ name: String, scopes: Set<OAuthScope>
    ) async throws -> (client: OAuthClient, secret: String) {
        let name = name.trimmingCharacters(in: .whitespacesAndNewlines)
        guard !name.isEmpty else { throw OAuthError.invalidRequest("A client needs a name.") }
        guard !scopes.isEmpty else {
            throw OAuthError.invalidRequest("A client needs at least one scope of \(OAuthScope.all.text).")
        }
        if let unknown = scopes.subtracting(OAuthScope.all).map(\.rawValue).min() {
            throw OAuthError.invalidRequest("There is no scope “\(unknown)”; there are \(OAuthScope.all.text).")
        }
        let secret = OAuthSecret.random()
        let client = OAuthClient(
            id: Cryptography.randomBytes(16).hexadecimal, name: name, secretHash: OAuthSecret.hash(of: secret),
            scopes: scopes, creation: clock())
        try await store.put(client)
        return (client, secret)
    }

    /// Gives a client a new secret; the old one and all its tokens are worth nothing from now on.
    ///
    /// - Returns: The secret; `nil` where there is no such client.
    public func renewSecret(ofClient id: String) async throws -> String? {
        guard var client = try await store.client(id: id) else { return nil }
        let secret = OAuthSecret.random()
        client.secretHash = OAuthSecret.hash(of: secret)
        try await store.put(client)
        try await store.removeTokens(ofClient: id)
        return secret
    }

    /// Takes from a client what it may do, or gives it back. Its tokens end.
    public func setActive(_ isActive: Bool, client id: String) async throws {
        guard var client = try await store.client(id: id) else { return }
        client.isActive = isActive
        try await store.put(client)
        if !isActive { try await store.removeTokens(ofClient: id) }
    }

    // MARK: Tokens

    /// The client of an identifier and a secret.
    ///
    /// - Throws: ``OAuthError/invalidClient``, and what the store throws.
    package func client(_ id: String, secret: String) async throws -> OAuthClient {
        let client = try await store.client(id: id)
        // As much work for one that there is not.
        let isRight = OAuthSecret.isSecret(secret, ofHash: client?.secretHash ?? OAuthSecret.hash(of: ""))
        guard let client, isRight, client.isActive else { throw OAuthError.invalidClient }
        return client
    }

    /// Gives a client a token.
    ///
    /// - Parameter scope: What it shall be good for, scopes with spaces between; all that the client may unless given.
    /// - Throws: ``OAuthError/invalidScope``, and what the store throws.
    package func issueToken(to client: OAuthClient, scope: String?) async throws -> (text: String, token: OAuthToken) {
        guard let scopes = scope.map(OAuthScope.parse) ?? client.scopes, !scopes.isEmpty,
            scopes.isSubset(of: client.scopes)
        else { throw OAuthError.invalidScope }
        let text = OAuthSecret.random(), now = clock()
        let token = OAuthToken(
            hash: OAuthSecret.hash(of: text), client: client.id, scopes: scopes,
            end: now + Double(tokenLifetime.components.seconds))
        try await store.removeTokens(endedBefore: now)
        try await store.insert(token)
        return (text, token)
    }

    /// The program that a token was given to.
    ///
    /// - Returns: `nil` for a token that is unknown, has ended, or was taken back.
    public func caller(ofToken text: String) async throws -> MachineClient? {
        guard let token = try await store.token(hash: OAuthSecret.hash(of: text)), token.end > clock(),
            let client = try await store.client(id: token.client), client.isActive
        else { return nil }
        return MachineClient(
            id: client.id, name: client.name, scopes: Set(token.scopes.intersection(client.scopes).map(\.rawValue)))
    }

    /// Takes a token back, if it is the client's.
    func revoke(_ text: String, of client: OAuthClient) async throws {
        let hash = OAuthSecret.hash(of: text)
        guard try await store.token(hash: hash)?.client == client.id else { return }
        try await store.removeToken(hash: hash)
    }
}

/// What RFC 6749 (section 5.2) calls the errors of the token endpoint.
public enum OAuthError: Error, Sendable, Hashable, CustomStringConvertible {
    case invalidRequest(String)
    case invalidClient
    case unsupportedGrantType(String)
    case invalidScope

    var code: String {
        switch self {
        case .invalidRequest: "invalid_request"
        case .invalidClient: "invalid_client"
        case .unsupportedGrantType: "unsupported_grant_type"
        case .invalidScope: "invalid_scope"
        }
    }

    public var description: String {
        switch self {
        case .invalidRequest(let reason): reason
        case .invalidClient: "The client is unknown, or its secret is wrong."
        case .unsupportedGrantType(let type):
            "The grant type “\(type.prefix(40))” is not offered; client_credentials is."
        case .invalidScope: "The client may not ask for these scopes, or they are not known."
        }
    }
}
