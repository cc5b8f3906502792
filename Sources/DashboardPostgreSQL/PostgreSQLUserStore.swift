public import Dashboards
import Foundation

/// Accounts in PostgreSQL, which any number of processes share.
public struct PostgreSQLUserStore: UserStore {
    private let database: PostgreSQLDatabase

    /// - Throws: ``PostgreSQLError``.
    public init(_ database: PostgreSQLDatabase) async throws(PostgreSQLError) {
        self.database = database
        try await database.migrate(
            "users",
            [
                (
                    "1 accounts",
                    """
                    CREATE TABLE dashboard_account (
                        id text PRIMARY KEY,
                        key text NOT NULL UNIQUE,
                        name text NOT NULL,
                        email text,
                        is_staff boolean NOT NULL,
                        groups text NOT NULL,
                        password_hash text,
                        is_active boolean NOT NULL,
                        creation double precision NOT NULL,
                        last_login double precision
                    );
                    """
                )
            ])
    }

    private static let columns =
        "id, name, email, is_staff, groups, password_hash, is_active, creation, last_login"

    public func accounts() async throws -> [UserAccount] {
        try await database.run { connection in
            try connection.query(#"SELECT \#(Self.columns) FROM dashboard_account ORDER BY key COLLATE "C""#)
                .map(UserAccount.init)
        }
    }

    public func account(id: String) async throws -> UserAccount? {
        try await database.run { connection in
            try connection.query("SELECT \(Self.columns) FROM dashboard_account WHERE id = $1", [id]).first
                .map(UserAccount.init)
        }
    }

    public func account(named name: String) async throws -> UserAccount? {
        let key = UserAccount.key(ofName: name)
        return try await database.run { connection in
            try connection.query("SELECT \(Self.columns) FROM dashboard_account WHERE key = $1", [key]).first
                .map(UserAccount.init)
        }
    }

    public func insert(_ account: UserAccount) async throws {
        try account.check()
        try await database.transaction { connection in
            // Whichever is taken, the other rows say.
            let isNew = try !connection.query(
                """
                INSERT INTO dashboard_account (id, name, email, is_staff, groups, password_hash, is_active, creation,
                    last_login, key)
                VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
                ON CONFLICT DO NOTHING RETURNING 1
                """, Self.values(of: account)
            ).isEmpty
            guard !isNew else { return }
            let isNameTaken = try Self.isTaken(account, connection)
            throw UserStoreError.taken(isNameTaken ? account.user.name : account.user.id)
        }
    }

    @discardableResult
    public func update(
        id: String, _ change: @escaping @Sendable (inout UserAccount) throws -> Void
    ) async throws -> UserAccount {
        try await database.transaction { connection in
            let rows = try connection.query(
                "SELECT \(Self.columns) FROM dashboard_account WHERE id = $1 FOR UPDATE", [id])
            guard var account = try rows.first.map(UserAccount.init) else { throw UserStoreError.unknown(id) }
            try change(&account)
            guard account.user.id == id else { throw UserStoreError.invalid("A user's identifier does not change.") }
            try account.check()
            do {
                try connection.query(
                    """
                    UPDATE dashboard_account SET name = $2, email = $3, is_staff = $4, groups = $5, password_hash = $6,
                        is_active = $7, creation = $8, last_login = $9, key = $10
                    WHERE id = $1
                    """, Self.values(of: account))
            } catch PostgreSQLError.refused(code: "23505", _) {
                throw UserStoreError.taken(account.user.name)
            }
            return account
        }
    }

    public func remove(id: String) async throws {
        try await database.run { _ = try $0.query("DELETE FROM dashboard_account WHERE id = $1", [id]) }
    }

    private static func isTaken(_ account: UserAccount, _ connection: PostgreSQLConnection) throws -> Bool {
        try !connection.query(
            "SELECT 1 FROM dashboard_account WHERE key = $1", [UserAccount.key(ofName: account.user.name)]
        ).isEmpty
    }

    private static func values(of account: UserAccount) -> [String?] {
        let user = account.user
        return [
            user.id, user.name, user.email, "\(user.isStaff)", user.groups.sorted().json.serialized(),
            account.passwordHash, "\(account.isActive)", "\(account.creation.timeIntervalSince1970)",
            account.lastLogin.map { "\($0.timeIntervalSince1970)" }, UserAccount.key(ofName: user.name),
        ]
    }
}

extension UserAccount {
    fileprivate init(_ row: PostgreSQLRow) throws {
        let user = User(
            id: row.text(0), name: row.text(1), email: row[2], isStaff: row.isTrue(3),
            groups: Set(try JSON(parsing: row.text(4)).decode([String].self)))
        self.init(
            user: user, passwordHash: row[5], isActive: row.isTrue(6),
            creation: Date(timeIntervalSince1970: row.number(7) ?? 0),
            lastLogin: row.number(8).map { Date(timeIntervalSince1970: $0) })
    }
}
