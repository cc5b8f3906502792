import Dashboards
import Foundation
import NIOPosix
import Synchronization

/// Hashes and checks passwords by scrypt, on threads of their own, a few at a time.
///
/// What a hash costs is written in it: when the ``parameters`` rise, a password is hashed anew the next time that somebody
/// logs in by it.
public final class PasswordHasher: Sendable {
    /// What new hashes cost.
    public let parameters: ScryptParameters
    /// What new passwords must be.
    public let rules: PasswordRules
    private let queue: CallbackQueue
    private let decoy: Mutex<PasswordHash?>
    private let count = Mutex(0)

    /// - Parameters:
    ///   - rules: What passwords have to be like.
    ///   - parameters: What new hashes cost. The default takes 32 MB and, on a usual machine, some 200 ms.
    ///   - concurrency: How many passwords are hashed at once; each takes that memory, and a core.
    ///   - waiting: How many more may wait.
    public init(
        parameters: ScryptParameters = ScryptParameters(), rules: PasswordRules = PasswordRules(),
        concurrency: Int = 2, waiting: Int = 64
    ) {
        self.parameters = parameters
        self.rules = rules
        queue = CallbackQueue(limit: CallbackLimit(running: max(1, concurrency), waiting: max(0, waiting)))
        decoy = Mutex(nil)
    }

    /// How many hashes were computed.
    package var computations: Int { count.withLock { $0 } }

    /// The hash of a new password, to be kept.
    ///
    /// - Parameters:
    ///   - name: The user's name, which must not be the password.
    ///   - password: The password, which is checked against the rules.
    /// - Throws: ``PasswordError``.
    public func hash(_ password: String, ofUser name: String) async throws -> String {
        try rules.check(password, ofUser: name)
        return try await compute { [parameters] in
            try PasswordHash(Self.bytes(of: password), parameters: parameters).text
        }
    }

    /// A new hash of a password that was right.
    func renewedHash(of password: String) async throws -> String {
        try await compute { [parameters] in try PasswordHash(Self.bytes(of: password), parameters: parameters).text }
    }

    /// Whether a password is right.
    ///
    /// - Parameter hash: The hash that was kept; `nil` where there is none, which takes as long.
    /// - Returns: Whether it is right, and whether it should be hashed anew.
    /// - Throws: ``PasswordError/busy``, ``PasswordError/unreadable``.
    package func check(_ password: String, against hash: String?) async throws -> (isRight: Bool, isOutdated: Bool) {
        guard password.utf8.count <= PasswordRules.maximumBytes else { return (false, false) }
        guard let hash else {
            let decoy = try await decoyHash()
            _ = try await compute { try decoy.isMade(of: Self.bytes(of: password)) }
            return (false, false)
        }
        let stored = try PasswordHash(hash)
        let isRight = try await compute { try stored.isMade(of: Self.bytes(of: password)) }
        return (isRight, stored.parameters.work < parameters.work)
    }

    /// A hash that no password has been kept as. Made when it is first needed.
    private func decoyHash() async throws -> PasswordHash {
        if let made = decoy.withLock({ $0 }) { return made }
        let made = try await compute { [parameters] in
            try PasswordHash(Cryptography.randomBytes(32), parameters: parameters)
        }
        decoy.withLock { $0 = made }
        return made
    }

    private func compute<Result: Sendable>(_ work: @escaping @Sendable () throws -> Result) async throws -> Result {
        count.withLock { $0 += 1 }
        do {
            return try await queue.run { try await NIOThreadPool.singleton.runIfActive(work) }
        } catch is QueueFull {
            throw PasswordError.busy
        }
    }

    /// As people type it: however a keyboard puts an accent on a letter.
    private static func bytes(of password: String) -> [UInt8] {
        Array(password.precomposedStringWithCompatibilityMapping.utf8)
    }
}

/// What new passwords must be.
public struct PasswordRules: Sendable, Hashable {
    /// How many characters at least.
    public var minimumLength: Int

    public init(minimumLength: Int = 10) { self.minimumLength = minimumLength }

    /// Longer ones are never right: nobody shall keep the server busy with them.
    static let maximumBytes = 1_024

    /// - Throws: ``PasswordError/refused(_:)``, which says what would be right.
    public func check(_ password: String, ofUser name: String) throws(PasswordError) {
        guard password.count >= minimumLength else {
            throw .refused("A password must have at least \(minimumLength) characters.")
        }
        guard password.utf8.count <= Self.maximumBytes else {
            throw .refused("A password must have at most \(Self.maximumBytes) bytes.")
        }
        guard UserAccount.key(ofName: password) != UserAccount.key(ofName: name) else {
            throw .refused("A password must not be the user's name.")
        }
        guard Set(password).count > 3 else {
            throw .refused("A password must have more than three different characters.")
        }
    }
}
