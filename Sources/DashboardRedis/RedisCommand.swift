/// A command as it is sent: its words may be any bytes.
struct RedisCommand: Sendable {
    let bytes: [UInt8]

    init(_ words: some Collection<RedisWord>) {
        var bytes = Array("*\(words.count)\r\n".utf8)
        for word in words {
            bytes += Array("$\(word.bytes.count)\r\n".utf8)
            bytes += word.bytes
            bytes += [0x0D, 0x0A]
        }
        self.bytes = bytes
    }
}

extension RedisCommand: ExpressibleByArrayLiteral {
    init(arrayLiteral words: RedisWord...) { self.init(words) }
}

/// A word of a command.
struct RedisWord: Sendable, ExpressibleByStringInterpolation {
    let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }
    init(_ text: String) { bytes = Array(text.utf8) }
    init(_ number: Int) { self.init(String(number)) }
    init(stringLiteral text: String) { self.init(text) }
}

/// What Redis answers.
enum RedisReply: Sendable, Hashable {
    case null
    case integer(Int)
    case bytes([UInt8])
    case status(String)
    case error(String)
    case array([RedisReply])

    /// - Throws: ``RedisError/refused(reason:)`` for an error.
    func checked() throws(RedisError) -> RedisReply {
        if case .error(let reason) = self { throw .refused(reason: reason) }
        return self
    }

    var text: String? {
        switch self {
        case .bytes(let bytes): String(validating: bytes, as: UTF8.self)
        case .status(let text): text
        default: nil
        }
    }
}
