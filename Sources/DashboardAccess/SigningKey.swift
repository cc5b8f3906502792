import Foundation

/// A secret of the server, by which it knows again what it has given away: links, tokens of forms.
///
/// All processes of a site need the same; who has it can make links to everything.
public struct SigningKey: Sendable {
    private let bytes: [UInt8]

    /// How many bytes a key has at least.
    public static let minimumSize = 32

    /// - Throws: ``SigningKeyError`` for less than 32 bytes.
    public init(bytes: [UInt8]) throws(SigningKeyError) {
        guard bytes.count >= Self.minimumSize else {
            throw SigningKeyError("A signing key needs \(Self.minimumSize) bytes, not \(bytes.count).")
        }
        self.bytes = bytes
    }

    /// A key as text, as it comes from the environment.
    ///
    /// - Throws: ``SigningKeyError`` for less than 32 bytes.
    public init(_ text: String) throws(SigningKeyError) { try self.init(bytes: Array(text.utf8)) }

    /// A new key. What it has signed is worth nothing when the process has ended.
    public static func random() -> SigningKey { SigningKey(trusted: Cryptography.randomBytes(minimumSize)) }

    private init(trusted bytes: [UInt8]) { self.bytes = bytes }

    /// The key in a file, which is made where there is none, for its owner's eyes.
    ///
    /// - Throws: ``SigningKeyError`` where it cannot be read or made, or others may read it.
    public init(file path: String) throws(SigningKeyError) {
        let manager = FileManager.default
        if !manager.fileExists(atPath: path) {
            let text = Cryptography.randomBytes(Self.minimumSize).hexadecimal
            // Made whole under another name, and linked: two processes that begin at once end up with one key.
            let draft = "\(path).\(Cryptography.randomBytes(8).hexadecimal)"
            let isMade = manager.createFile(
                atPath: draft, contents: Data(text.utf8), attributes: [.posixPermissions: 0o600])
            if isMade {
                try? manager.linkItem(atPath: draft, toPath: path)
                try? manager.removeItem(atPath: draft)
            }
        }
        guard let data = manager.contents(atPath: path) else {
            throw SigningKeyError("The signing key “\(path)” cannot be read, and none can be made there.")
        }
        let mode = (try? manager.attributesOfItem(atPath: path))?[.posixPermissions] as? Int ?? 0
        guard mode & 0o077 == 0 else {
            throw SigningKeyError("The signing key “\(path)” can be read by others: chmod 600 \(path)")
        }
        try self.init(bytes: Array(data))
    }

    /// A text's signature, in hexadecimal.
    ///
    /// - Parameter purpose: What it is for; a signature is good for one purpose only.
    func signature(of text: String, for purpose: String) -> String {
        // The purpose has no zero byte, so no two pairs make one message.
        Cryptography.authenticationCode(of: Array(purpose.utf8) + [0] + Array(text.utf8), key: bytes).hexadecimal
    }

    func isSignature(_ signature: some StringProtocol, of text: String, for purpose: String) -> Bool {
        Cryptography.isEqual(Array(signature.utf8), Array(self.signature(of: text, for: purpose).utf8))
    }
}

/// Why a signing key cannot be used.
public struct SigningKeyError: Error, Sendable, Hashable, CustomStringConvertible {
    public let description: String
    init(_ description: String) { self.description = description }
}
