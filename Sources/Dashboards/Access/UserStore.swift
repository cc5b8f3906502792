public import Foundation

/// Where the accounts of users are kept.
///
/// ``InMemoryUserStore`` keeps them in the process; stores in databases implement the same functions.
public protocol UserStore: Sendable {
    /// All accounts, by name.
    func accounts() async throws -> [UserAccount]

    /// The account of a number; `nil` where there is none.
    func account(id: String) async throws -> UserAccount?

    /// The account of a name, in whatever case it is written.
    func account(named name: String) async throws -> UserAccount?

    /// Takes a new account.
    ///
    /// - Throws: ``UserStoreError/taken(_:)``, ``UserStoreError/invalid(_:)``.
    func insert(_ account: UserAccount) async throws

    /// Changes an account, in one step.
    ///
    /// - Parameters:
    ///   - change: Changes the account as it is now.
    ///   - id: The identifier of the account.
    /// - Returns: The account afterwards.
    /// - Throws: ``UserStoreError/unknown(_:)``, ``UserStoreError/taken(_:)``, ``UserStoreError/invalid(_:)``, and what
    ///   the function throws.
    @discardableResult
    func update(id: String, _ change: @escaping @Sendable (inout UserAccount) throws -> Void) async throws
        -> UserAccount

    /// Deletes an account. Does nothing where there is none.
    func remove(id: String) async throws
}

/// A user, and what is needed to let them in.
public struct UserAccount: Sendable, Hashable {
    /// What guards and callbacks see.
    public var user: User
    /// The password, hashed; `nil` where nobody can log in by one.
    public var passwordHash: String?
    /// Whether the user may log in.
    public var isActive: Bool
    public let creation: Date
    /// When the user last logged in.
    public var lastLogin: Date?

    public init(
        user: User, passwordHash: String? = nil, isActive: Bool = true, creation: Date = Date(), lastLogin: Date? = nil
    ) {
        self.user = user
        self.passwordHash = passwordHash
        self.isActive = isActive
        self.creation = creation
        self.lastLogin = lastLogin
    }

    /// The most characters that a name has.
    public static let maximumNameLength = 150

    /// The same for names that people would take for one: whatever case they are in, and however accents are written.
    public static func key(ofName name: String) -> String {
        name.precomposedStringWithCompatibilityMapping.lowercased()
    }

    /// Checks what a store is given.
    ///
    /// - Throws: ``UserStoreError/invalid(_:)``.
    public func check() throws(UserStoreError) {
        guard !user.id.isEmpty else { throw .invalid("A user needs an identifier.") }
        let name = user.name
        guard !name.isEmpty, name.count <= Self.maximumNameLength else {
            throw .invalid("A user's name must have 1 to \(Self.maximumNameLength) characters.")
        }
        guard name.first?.isWhitespace == false, name.last?.isWhitespace == false,
            name.unicodeScalars.allSatisfy({ !Self.invisible.contains($0.properties.generalCategory) })
        else { throw .invalid("The name “\(name)” begins or ends with a space, or has characters that nobody sees.") }
    }

    private static let invisible: Set<Unicode.GeneralCategory> = [
        .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned,
    ]
}

/// Why a store does not take an account.
public enum UserStoreError: Error, Sendable, Hashable, CustomStringConvertible {
    /// It is not as it must be.
    case invalid(String)
    /// Another account has the name, or the identifier.
    case taken(String)
    /// There is no account of that identifier.
    case unknown(String)

    public var description: String {
        switch self {
        case .invalid(let reason): reason
        case .taken(let name): "There is a user “\(name)” already; choose another name."
        case .unknown(let id): "There is no user of the identifier “\(id)”."
        }
    }
}
