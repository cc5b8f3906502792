import CCrypto

/// What is taken of the system's libcrypto.
enum Cryptography {
    /// Random bytes that nobody can guess.
    static func randomBytes(_ count: Int) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        // It fails only where the system has no randomness to give: nothing can go on then.
        precondition(RAND_bytes(&bytes, Int32(count)) == 1, "The system gives no random numbers.")
        return bytes
    }

    /// HMAC-SHA256 (RFC 2104).
    static func authenticationCode(of message: some Sequence<UInt8>, key: [UInt8]) -> [UInt8] {
        let message = Array(message)
        var code = [UInt8](repeating: 0, count: 32)
        var length: UInt32 = 0
        let isDone = HMAC(EVP_sha256(), key, Int32(key.count), message, message.count, &code, &length) != nil
        precondition(isDone && length == 32, "libcrypto has no SHA-256.")
        return code
    }

    /// Whether two secrets are the same, in a time that does not tell where they differ.
    static func isEqual(_ first: [UInt8], _ second: [UInt8]) -> Bool {
        first.count == second.count && CRYPTO_memcmp(first, second, first.count) == 0
    }

    /// scrypt (RFC 7914).
    ///
    /// - Throws: ``PasswordError`` where the parameters cannot be used.
    static func scrypt(
        _ password: [UInt8], salt: [UInt8], parameters: ScryptParameters
    ) throws(PasswordError) -> [UInt8] {
        var hash = [UInt8](repeating: 0, count: 32)
        let count = hash.count
        let isDone = password.withUnsafeBytes { password in
            EVP_PBE_scrypt(
                password.baseAddress?.assumingMemoryBound(to: CChar.self), password.count, salt, salt.count,
                1 << UInt64(parameters.logarithm), UInt64(parameters.blockSize), UInt64(parameters.parallelism),
                UInt64(parameters.memory) * 2, &hash, count)
        }
        guard isDone == 1 else { throw .unusableParameters(parameters) }
        return hash
    }
}

extension Sequence<UInt8> {
    /// Two digits a byte.
    var hexadecimal: String { map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() }
}
