public import Dashboards
public import Foundation

/// Clients of OAuth and their tokens in PostgreSQL, which any number of processes share.
public struct PostgreSQLOAuthStore: OAuthStore {
    private let database: PostgreSQLDatabase

    /// - Throws: ``PostgreSQLError``.
    public init(_ database: PostgreSQLDatabase) async throws(PostgreSQLError) {
        self.database = database
        try await database.migrate(
            "oauth",
            [
                (
                    "1 clients and tokens",
                    """
                    CREATE TABLE dashboard_oauth_client (
                        id text PRIMARY KEY,
                        name text NOT NULL,
                        secret_hash text NOT NULL,
                        scopes text NOT NULL,
                        is_active boolean NOT NULL,
                        creation bigint NOT NULL
                    );
                    CREATE TABLE dashboard_oauth_token (
                        hash text PRIMARY KEY,
                        client text NOT NULL REFERENCES dashboard_oauth_client (id) ON DELETE CASCADE,
                        scopes text NOT NULL,
                        expiry bigint NOT NULL
                    );
                    CREATE INDEX dashboard_oauth_token_by_client ON dashboard_oauth_token (client);
                    CREATE INDEX dashboard_oauth_token_by_expiry ON dashboard_oauth_token (expiry);
                    """
                )
            ])
    }

    private static let clientColumns = "id, name, secret_hash, scopes, is_active, creation"

    public func clients() async throws -> [OAuthClient] {
        try await database.run { connection in
            try connection.query(
                #"SELECT \#(Self.clientColumns) FROM dashboard_oauth_client ORDER BY name COLLATE "C", id COLLATE "C""#
            ).map(OAuthClient.init)
        }
    }

    public func client(id: String) async throws -> OAuthClient? {
        try await database.run { connection in
            try connection.query("SELECT \(Self.clientColumns) FROM dashboard_oauth_client WHERE id = $1", [id]).first
                .map(OAuthClient.init)
        }
    }

    public func put(_ client: OAuthClient) async throws {
        try await database.run { connection in
            _ = try connection.query(
                """
                INSERT INTO dashboard_oauth_client (id, name, secret_hash, scopes, is_active, creation)
                VALUES ($1, $2, $3, $4, $5, $6)
                ON CONFLICT (id) DO UPDATE SET name = excluded.name, secret_hash = excluded.secret_hash,
                    scopes = excluded.scopes, is_active = excluded.is_active
                """,
                [
                    client.id, client.name, client.secretHash, client.scopes.text, "\(client.isActive)",
                    "\(client.creation.millisecondsSince1970)",
                ])
        }
    }

    public func removeClient(id: String) async throws {
        try await database.run { _ = try $0.query("DELETE FROM dashboard_oauth_client WHERE id = $1", [id]) }
    }

    public func insert(_ token: OAuthToken) async throws {
        try await database.run { connection in
            _ = try connection.query(
                "INSERT INTO dashboard_oauth_token (hash, client, scopes, expiry) VALUES ($1, $2, $3, $4)",
                [token.hash, token.client, token.scopes.text, "\(token.end.millisecondsSince1970)"])
        }
    }

    public func token(hash: String) async throws -> OAuthToken? {
        try await database.run { connection in
            try connection.query(
                "SELECT hash, client, scopes, expiry FROM dashboard_oauth_token WHERE hash = $1", [hash]
            ).first.map(OAuthToken.init)
        }
    }

    public func removeToken(hash: String) async throws {
        try await database.run { _ = try $0.query("DELETE FROM dashboard_oauth_token WHERE hash = $1", [hash]) }
    }

    public func removeTokens(ofClient id: String) async throws {
        try await database.run { _ = try $0.query("DELETE FROM dashboard_oauth_token WHERE client = $1", [id]) }
    }

    public func removeTokens(endedBefore time: Date) async throws {
        let time = "\(time.millisecondsSince1970)"
        try await database.run { _ = try $0.query("DELETE FROM dashboard_oauth_token WHERE expiry < $1", [time]) }
    }
}

extension OAuthClient {
    fileprivate init(_ row: PostgreSQLRow) {
        self.init(
            id: row.text(0), name: row.text(1), secretHash: row.text(2), scopes: OAuthScope.parse(row.text(3)) ?? [],
            isActive: row.isTrue(4), creation: Date(millisecondsSince1970: row.integer(5)))
    }
}

extension OAuthToken {
    fileprivate init(_ row: PostgreSQLRow) {
        self.init(
            hash: row.text(0), client: row.text(1), scopes: OAuthScope.parse(row.text(2)) ?? [],
            end: Date(millisecondsSince1970: row.integer(3)))
    }
}
