public import Dashboards
import Foundation
import GRDB

/// Accounts in a SQLite file.
public struct SQLiteUserStore: UserStore {
    private let database: SQLiteDatabase

    /// - Throws: ``SQLiteError``.
    public init(_ database: SQLiteDatabase) throws(SQLiteError) {
        self.database = database
        try database.migrate("users") { steps in
            steps.add("1 accounts") { database in
                try database.execute(
                    sql: """
                        CREATE TABLE account (
                            id TEXT NOT NULL PRIMARY KEY,
                            key TEXT NOT NULL UNIQUE,
                            name TEXT NOT NULL,
                            email TEXT,
                            isStaff INTEGER NOT NULL,
                            groups TEXT NOT NULL CHECK (json_valid(groups)),
                            passwordHash TEXT,
                            isActive INTEGER NOT NULL,
                            creation REAL NOT NULL,
                            lastLogin REAL
                        ) STRICT, WITHOUT ROWID;
                        """)
            }
        }
    }

    /// Opens a file of its own.
    ///
    /// - Throws: ``SQLiteError``.
    public init(path: String) throws(SQLiteError) { try self.init(SQLiteDatabase(path: path)) }

    public func accounts() async throws -> [UserAccount] {
        try await database.read { database in
            try Row.fetchAll(database.cached("\(Self.selection) ORDER BY key")).map(UserAccount.init)
        }
    }

    public func account(id: String) async throws -> UserAccount? {
        try await database.readNow { try Self.account("id", id, in: $0) }
    }

    public func account(named name: String) async throws -> UserAccount? {
        let key = UserAccount.key(ofName: name)
        return try await database.readNow { try Self.account("key", key, in: $0) }
    }

    public func insert(_ account: UserAccount) async throws {
        try account.check()
        try await database.write { database in
            guard try Self.account("key", UserAccount.key(ofName: account.user.name), in: database) == nil else {
                throw UserStoreError.taken(account.user.name)
            }
            guard try Self.account("id", account.user.id, in: database) == nil else {
                throw UserStoreError.taken(account.user.id)
            }
            try Self.write(account, in: database)
        }
    }

    @discardableResult
    public func update(
        id: String, _ change: @escaping @Sendable (inout UserAccount) throws -> Void
    ) async throws -> UserAccount {
        try await database.write { database in
            guard var account = try Self.account("id", id, in: database) else { throw UserStoreError.unknown(id) }
            try change(&account)
            guard account.user.id == id else { throw UserStoreError.invalid("A user's identifier does not change.") }
            try account.check()
            let other = try Self.account("key", UserAccount.key(ofName: account.user.name), in: database)
            guard other == nil || other?.user.id == id else { throw UserStoreError.taken(account.user.name) }
            try Self.write(account, in: database)
            return account
        }
    }

    public func remove(id: String) async throws {
        try await database.write { try $0.cached("DELETE FROM account WHERE id = ?").execute(arguments: [id]) }
    }

    private static let selection =
        "SELECT id, name, email, isStaff, groups, passwordHash, isActive, creation, lastLogin FROM account"

    private static func account(_ column: String, _ value: String, in database: Database) throws -> UserAccount? {
        try Row.fetchOne(database.cached("\(selection) WHERE \(column) = ?"), arguments: [value]).map(UserAccount.init)
    }

    private static func write(_ account: UserAccount, in database: Database) throws {
        let user = account.user
        try database.cached(
            """
            INSERT OR REPLACE INTO account
                (id, key, name, email, isStaff, groups, passwordHash, isActive, creation, lastLogin)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """
        ).execute(
            arguments: [
                user.id, UserAccount.key(ofName: user.name), user.name, user.email, user.isStaff,
                user.groups.sorted().json.serialized(), account.passwordHash, account.isActive,
                account.creation.timeIntervalSince1970, account.lastLogin?.timeIntervalSince1970,
            ])
    }
}

extension UserAccount {
    fileprivate init(_ row: Row) throws {
        let user = User(
            id: row[0], name: row[1], email: row[2], isStaff: row[3],
            groups: Set(try JSON(parsing: row[4] as String).decode([String].self)))
        self.init(
            user: user, passwordHash: row[5], isActive: row[6], creation: Date(timeIntervalSince1970: row[7]),
            lastLogin: (row[8] as Double?).map { Date(timeIntervalSince1970: $0) })
    }
}
