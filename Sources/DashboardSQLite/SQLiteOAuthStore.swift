public import Dashboards
public import Foundation
import GRDB

/// Clients of OAuth and their tokens in a SQLite file.
public struct SQLiteOAuthStore: OAuthStore {
    private let database: SQLiteDatabase

    /// - Throws: ``SQLiteError`` where the tables cannot be made.
    public init(_ database: SQLiteDatabase) throws(SQLiteError) {
        self.database = database
        try database.migrate("oauth") { steps in
            steps.add("1 clients and tokens") { database in
                try database.execute(
                    sql: """
                        CREATE TABLE oauth_client (
                            id TEXT PRIMARY KEY, name TEXT NOT NULL, secret_hash TEXT NOT NULL, scopes TEXT NOT NULL,
                            is_active INTEGER NOT NULL, creation INTEGER NOT NULL
                        ) STRICT;
                        CREATE TABLE oauth_token (
                            hash TEXT PRIMARY KEY,
                            client TEXT NOT NULL REFERENCES oauth_client (id) ON DELETE CASCADE,
                            scopes TEXT NOT NULL, end INTEGER NOT NULL
                        ) STRICT, WITHOUT ROWID;
                        CREATE INDEX oauth_token_client ON oauth_token (client);
                        CREATE INDEX oauth_token_end ON oauth_token (end);
                        """)
            }
        }
    }

    public func clients() async throws -> [OAuthClient] {
        try await database.read { database in
            try Row.fetchAll(database, sql: "SELECT * FROM oauth_client ORDER BY name, id").map(OAuthClient.init)
        }
    }

    public func client(id: String) async throws -> OAuthClient? {
        try await database.read { database in
            try Row.fetchOne(database, sql: "SELECT * FROM oauth_client WHERE id = ?", arguments: [id])
                .map(OAuthClient.init)
        }
    }

    public func put(_ client: OAuthClient) async throws {
        try await database.write { database in
            try database.execute(
                sql: """
                    INSERT INTO oauth_client (id, name, secret_hash, scopes, is_active, creation)
                    VALUES (?, ?, ?, ?, ?, ?)
                    ON CONFLICT (id) DO UPDATE SET name = excluded.name, secret_hash = excluded.secret_hash,
                        scopes = excluded.scopes, is_active = excluded.is_active
                    """,
                arguments: [
                    client.id, client.name, client.secretHash, client.scopes.text, client.isActive,
                    client.creation.millisecondsSince1970,
                ])
        }
    }

    public func removeClient(id: String) async throws {
        try await database.write { try $0.execute(sql: "DELETE FROM oauth_client WHERE id = ?", arguments: [id]) }
    }

    public func insert(_ token: OAuthToken) async throws {
        try await database.write { database in
            try database.execute(
                sql: "INSERT INTO oauth_token (hash, client, scopes, end) VALUES (?, ?, ?, ?)",
                arguments: [token.hash, token.client, token.scopes.text, token.end.millisecondsSince1970])
        }
    }

    public func token(hash: String) async throws -> OAuthToken? {
        try await database.read { database in
            try Row.fetchOne(database, sql: "SELECT * FROM oauth_token WHERE hash = ?", arguments: [hash])
                .map(OAuthToken.init)
        }
    }

    public func removeToken(hash: String) async throws {
        try await database.write { try $0.execute(sql: "DELETE FROM oauth_token WHERE hash = ?", arguments: [hash]) }
    }

    public func removeTokens(ofClient id: String) async throws {
        try await database.write { try $0.execute(sql: "DELETE FROM oauth_token WHERE client = ?", arguments: [id]) }
    }

    public func removeTokens(endedBefore time: Date) async throws {
        let time = time.millisecondsSince1970
        try await database.write { try $0.execute(sql: "DELETE FROM oauth_token WHERE end < ?", arguments: [time]) }
    }
}

extension OAuthClient {
    fileprivate init(_ row: Row) {
        self.init(
            id: row["id"], name: row["name"], secretHash: row["secret_hash"],
            scopes: OAuthScope.parse(row["scopes"]) ?? [], isActive: row["is_active"],
            creation: Date(millisecondsSince1970: row["creation"]))
    }
}

extension OAuthToken {
    fileprivate init(_ row: Row) {
        self.init(
            hash: row["hash"], client: row["client"], scopes: OAuthScope.parse(row["scopes"]) ?? [],
            end: Date(millisecondsSince1970: row["end"]))
    }
}
