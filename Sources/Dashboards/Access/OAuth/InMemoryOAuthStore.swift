public import Foundation
internal import Synchronization

/// Clients and tokens in the process: gone when it ends.
public final class InMemoryOAuthStore: OAuthStore {
    private let state = Mutex(State())

    private struct State {
        var clients: [String: OAuthClient] = [:]
        var tokens: [String: OAuthToken] = [:]
    }

    public init() {}

    public func clients() async -> [OAuthClient] {
        state.withLock { $0.clients.values.sorted { ($0.name, $0.id) < ($1.name, $1.id) } }
    }

    public func client(id: String) async -> OAuthClient? { state.withLock { $0.clients[id] } }

    public func put(_ client: OAuthClient) async { state.withLock { $0.clients[client.id] = client } }

    public func removeClient(id: String) async {
        state.withLock { state in
            state.clients[id] = nil
            state.tokens = state.tokens.filter { $0.value.client != id }
        }
    }

    public func insert(_ token: OAuthToken) async { state.withLock { $0.tokens[token.hash] = token } }

    public func token(hash: String) async -> OAuthToken? { state.withLock { $0.tokens[hash] } }

    public func removeToken(hash: String) async { state.withLock { _ = $0.tokens.removeValue(forKey: hash) } }

    public func removeTokens(ofClient id: String) async {
        state.withLock { state in state.tokens = state.tokens.filter { $0.value.client != id } }
    }

    public func removeTokens(endedBefore time: Date) async {
        state.withLock { state in state.tokens = state.tokens.filter { $0.value.end >= time } }
    }
}
