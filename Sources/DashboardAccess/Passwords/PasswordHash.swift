import Foundation
import SafeMarkup

/// A hashed password as text: `$scrypt$ln=15,r=8,p=3$<salt>$<hash>`, the format of the PHC.
struct PasswordHash: Sendable, Hashable {
    let parameters: ScryptParameters
    let salt: [UInt8]
    let hash: [UInt8]

    init(_ password: [UInt8], parameters: ScryptParameters) throws(PasswordError) {
        salt = Cryptography.randomBytes(16)
        hash = try Cryptography.scrypt(password, salt: salt, parameters: parameters)
        self.parameters = parameters
    }

    /// - Throws: ``PasswordError/unreadable``.
    init(_ text: String) throws(PasswordError) {
        let parts = text.split(separator: "$", omittingEmptySubsequences: false)
        guard parts.count == 5, parts[0].isEmpty, parts[1] == "scrypt", let salt = Self.bytes(base64: parts[3]),
            let hash = Self.bytes(base64: parts[4]), hash.count == 32, salt.count >= 8
        else { throw .unreadable }
        let numbers = parts[2].split(separator: ",").map { $0.split(separator: "=") }
        guard numbers.map(\.first) == ["ln", "r", "p"], numbers.allSatisfy({ $0.count == 2 }),
            let logarithm = Int(numbers[0][1]), let blockSize = Int(numbers[1][1]),
            let parallelism = Int(numbers[2][1]),
            let parameters = ScryptParameters(checking: logarithm, blockSize, parallelism)
        else { throw .unreadable }
        self.parameters = parameters
        self.salt = salt
        self.hash = hash
    }

    var text: String {
        "$scrypt$ln=\(parameters.logarithm),r=\(parameters.blockSize),p=\(parameters.parallelism)"
            + "$\(Self.base64WithoutPadding(salt))$\(Self.base64WithoutPadding(hash))"
    }

    func isMade(of password: [UInt8]) throws(PasswordError) -> Bool {
        Cryptography.isEqual(try Cryptography.scrypt(password, salt: salt, parameters: parameters), hash)
    }

    private static func base64WithoutPadding(_ bytes: [UInt8]) -> String {
        String(base64(bytes).prefix { $0 != "=" })
    }

    private static func bytes(base64 text: Substring) -> [UInt8]? {
        let padding = String(repeating: "=", count: (4 - text.utf8.count % 4) % 4)
        return Data(base64Encoded: String(text) + padding).map(Array.init)
    }
}

/// Why a password cannot be hashed or checked.
public enum PasswordError: Error, Sendable, Hashable, CustomStringConvertible {
    /// It does not keep to the rules for new passwords.
    case refused(String)
    /// What is stored is no hash of this package.
    case unreadable
    /// libcrypto cannot use the parameters.
    case unusableParameters(ScryptParameters)
    /// Too many passwords are being checked.
    case busy

    public var description: String {
        switch self {
        case .refused(let reason): reason
        case .unreadable: "The stored hash of the password cannot be read: it must begin with “$scrypt$”."
        case .unusableParameters(let parameters): "scrypt cannot be used with \(parameters)."
        case .busy: "Too many passwords are being checked; try again in a moment."
        }
    }
}
