public import Dashboards
import Foundation
public import Testing

/// What every store of OAuth's clients and tokens must do.
public enum OAuthStoreSuite: String, CaseIterable, Sendable, CustomTestStringConvertible {
    case clientsAreKept = "a client is kept, replaced and deleted"
    case tokensEnd = "tokens end with their client, by name, and by time"
    case manyAtOnce = "many tokens are inserted at once"

    public var testDescription: String { rawValue }

    /// Runs the check on an empty store.
    public func callAsFunction(_ store: some OAuthStore) async throws {
        switch self {
        case .clientsAreKept: try await Self.clients(store)
        case .tokensEnd: try await Self.tokens(store)
        case .manyAtOnce: try await Self.concurrency(store)
        }
    }

    /// To the millisecond, as stores keep times.
    private static let time = Date(timeIntervalSince1970: 1_800_000_000.125)

    private static func client(_ id: String, _ name: String = "Station") -> OAuthClient {
        OAuthClient(id: id, name: name, secretHash: "hash of \(id)", scopes: [.publish], creation: time)
    }

    private static func clients(_ store: some OAuthStore) async throws {
        #expect(try await store.clients().isEmpty)
        #expect(try await store.client(id: "a") == nil)
        try await store.put(client("b", "Beta"))
        try await store.put(client("a", "Alpha"))
        #expect(try await store.clients().map(\.id) == ["a", "b"], "by name")
        var changed = client("a", "Ünïcode '; DROP TABLE oauth_client")
        changed.isActive = false
        changed.scopes = OAuthScope.all
        changed.secretHash = "another"
        try await store.put(changed)
        #expect(try await store.client(id: "a") == changed)
        try await store.removeClient(id: "a")
        try await store.removeClient(id: "nobody")
        #expect(try await store.clients() == [client("b", "Beta")])
    }

    private static func tokens(_ store: some OAuthStore) async throws {
        for id in ["a", "b"] { try await store.put(client(id)) }
        func token(_ hash: String, _ client: String, in seconds: Double) -> OAuthToken {
            OAuthToken(hash: hash, client: client, scopes: [.publish, .callCallbacks], end: time + seconds)
        }
        let all = [token("1", "a", in: 1), token("2", "a", in: 3), token("3", "b", in: 3), token("4", "b", in: 3)]
        for token in all { try await store.insert(token) }
        for token in all { #expect(try await store.token(hash: token.hash) == token) }
        func left() async throws -> [String] {
            var hashes: [String] = []
            for token in all where try await store.token(hash: token.hash) != nil { hashes.append(token.hash) }
            return hashes
        }
        try await store.removeTokens(endedBefore: time + 2)
        #expect(try await left() == ["2", "3", "4"])
        try await store.removeToken(hash: "3")
        try await store.removeToken(hash: "nothing")
        #expect(try await left() == ["2", "4"])
        try await store.removeTokens(ofClient: "a")
        #expect(try await left() == ["4"])
        try await store.removeClient(id: "b")
        #expect(try await left() == [])
    }

    private static func concurrency(_ store: some OAuthStore) async throws {
        try await store.put(client("a"))
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<50 {
                group.addTask {
                    try await store.insert(
                        OAuthToken(hash: "\(number)", client: "a", scopes: [.publish], end: time))
                }
            }
            try await group.waitForAll()
        }
        for number in 0..<50 { #expect(try await store.token(hash: "\(number)") != nil) }
    }
}
