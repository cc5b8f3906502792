public import Dashboards
package import Foundation

/// The accounts of a site: made, changed, and let in by their passwords.
///
/// ```swift
/// let accounts = Accounts(in: try SQLiteUserStore(database), sessions: sessions)
/// try await accounts.create("ada", password: "correct horse", isStaff: true)
/// ```
public struct Accounts: Sendable {
    public let store: any UserStore
    /// Where sessions are that end with their users.
    public let sessions: (any SessionStore)?
    public let hasher: PasswordHasher
    let clock: @Sendable () -> Date

    /// - Parameters:
    ///   - store: Where they are kept.
    ///   - sessions: Where sessions are kept: those of a user end when the password is changed or the user may not log
    ///     in any more.
    ///   - hasher: Hashes passwords.
    public init(
        in store: any UserStore, sessions: (any SessionStore)?, hasher: PasswordHasher = PasswordHasher()
    ) {
        self.init(in: store, sessions: sessions, hasher: hasher) { Date() }
    }

    package init(
        in store: any UserStore, sessions: (any SessionStore)?, hasher: PasswordHasher,
        clock: @escaping @Sendable () -> Date
    ) {
        self.store = store
        self.sessions = sessions
        self.hasher = hasher
        self.clock = clock
    }

    /// Makes an account.
    ///
    /// - Parameters:
    ///   - password: `nil` for somebody who cannot log in by one.
    ///   - name: Under which they log in.
    ///   - email: An address, which nothing is sent to.
    ///   - isStaff: Whether they may use the administration.
    ///   - groups: Names of groups, for guards.
    /// - Throws: ``PasswordError``, `UserStoreError`, and what the store throws.
    @discardableResult
    public func create(
        _ name: String, password: String?, email: String? = nil, isStaff: Bool = false, groups: Set<String> = []
    ) async throws -> User {
        let user = User(
            id: Cryptography.randomBytes(16).hexadecimal, name: name, email: email, isStaff: isStaff, groups: groups)
        var account = UserAccount(user: user, creation: clock())
        try account.check()
        if let password { account.passwordHash = try await hasher.hash(password, ofUser: name) }
        try await store.insert(account)
        return user
    }

    /// Sets a password, and ends the sessions of its user.
    ///
    /// - Parameters:
    ///   - session: One of theirs that goes on.
    ///   - password: The new password.
    ///   - id: The identifier of the user.
    /// - Throws: As ``create(_:password:email:isStaff:groups:)``.
    public func setPassword(_ password: String, ofUser id: String, keeping session: Session? = nil) async throws {
        guard let account = try await store.account(id: id) else { throw UserStoreError.unknown(id) }
        let hash = try await hasher.hash(password, ofUser: account.user.name)
        try await store.update(id: id) { $0.passwordHash = hash }
        try await sessions?.removeSessions(ofUser: id, except: session?.key)
    }

    /// Changes an account. The sessions of one that is not active any more end.
    ///
    /// - Throws: `UserStoreError`, and what the store throws.
    @discardableResult
    public func update(
        _ id: String, _ change: @escaping @Sendable (inout UserAccount) throws -> Void
    ) async throws -> UserAccount {
        let account = try await store.update(id: id, change)
        if !account.isActive { try await sessions?.removeSessions(ofUser: id, except: nil) }
        return account
    }

    /// Deletes an account, and ends its sessions.
    public func remove(_ id: String) async throws {
        try await store.remove(id: id)
        try await sessions?.removeSessions(ofUser: id, except: nil)
    }

    /// The user of a name and a password; `nil` where one of them is wrong, which takes as long as where none is.
    ///
    /// - Throws: ``PasswordError/busy``, and what the store throws.
    public func user(named name: String, password: String) async throws -> User? {
        let account = try await store.account(named: name)
        let isKnown = account?.isActive ?? false
        let (isRight, isOutdated) = try await hasher.check(password, against: isKnown ? account?.passwordHash : nil)
        guard isRight, isKnown, let account else { return nil }
        // Only where it is what was checked: it may have been changed in between.
        let renewed = isOutdated ? try? await hasher.renewedHash(of: password) : nil
        let (time, checked) = (clock(), account.passwordHash)
        let updated = try await store.update(id: account.user.id) { account in
            account.lastLogin = time
            if let renewed, account.passwordHash == checked { account.passwordHash = renewed }
        }
        return updated.isActive ? updated.user : nil
    }
}
