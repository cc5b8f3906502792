/// Accounts in memory: they end with the process.
public actor InMemoryUserStore: UserStore {
    private var records: [String: UserAccount] = [:]
    /// Identifiers by the key of the name.
    private var names: [String: String] = [:]

    public init() {}

    public func accounts() -> [UserAccount] {
        names.sorted { $0.key < $1.key }.compactMap { records[$0.value] }
    }

    public func account(id: String) -> UserAccount? { records[id] }

    public func account(named name: String) -> UserAccount? {
        names[UserAccount.key(ofName: name)].flatMap { records[$0] }
    }

    public func insert(_ account: UserAccount) throws {
        try account.check()
        let key = UserAccount.key(ofName: account.user.name)
        guard names[key] == nil else { throw UserStoreError.taken(account.user.name) }
        guard records[account.user.id] == nil else { throw UserStoreError.taken(account.user.id) }
        names[key] = account.user.id
        records[account.user.id] = account
    }

    @discardableResult
    public func update(id: String, _ change: @Sendable (inout UserAccount) throws -> Void) throws -> UserAccount {
        guard let before = records[id] else { throw UserStoreError.unknown(id) }
        var account = before
        try change(&account)
        guard account.user.id == id else { throw UserStoreError.invalid("A user's identifier does not change.") }
        try account.check()
        let (old, new) = (UserAccount.key(ofName: before.user.name), UserAccount.key(ofName: account.user.name))
        guard new == old || names[new] == nil else { throw UserStoreError.taken(account.user.name) }
        names[old] = nil
        names[new] = id
        records[id] = account
        return account
    }

    public func remove(id: String) {
        guard let account = records.removeValue(forKey: id) else { return }
        names[UserAccount.key(ofName: account.user.name)] = nil
    }
}
