import Dashboards

/// Secrets that a program keeps, and their hashes.
enum OAuthSecret {
    /// 256 random bits as text.
    static func random() -> String { Cryptography.randomBytes(32).hexadecimal }

    /// What is kept of one. It needs no salt: nobody has a table of so many random texts.
    static func hash(of secret: String) -> String { SHA256.hexadecimal(of: secret.utf8) }

    static func isSecret(_ secret: String, ofHash hash: String) -> Bool {
        Cryptography.isEqual(Array(self.hash(of: secret).utf8), Array(hash.utf8))
    }
}
