public import Foundation

/// Where clients and their tokens are kept.
public protocol OAuthStore: Sendable {
    /// All clients, by name.
    func clients() async throws -> [OAuthClient]

    func client(id: String) async throws -> OAuthClient?

    /// Takes a client, in place of the one with its identifier if there is one.
    func put(_ client: OAuthClient) async throws

    /// Deletes a client and its tokens. Does nothing where there is none.
    func removeClient(id: String) async throws

    func insert(_ token: OAuthToken) async throws

    func token(hash: String) async throws -> OAuthToken?

    /// Deletes a token. Does nothing where there is none.
    func removeToken(hash: String) async throws

    /// Deletes the tokens of a client.
    func removeTokens(ofClient id: String) async throws

    /// Deletes tokens that have ended.
    func removeTokens(endedBefore time: Date) async throws
}
