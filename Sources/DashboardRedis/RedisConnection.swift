import CHiredis

/// A connection to Redis, used by one thread.
final class RedisConnection {
    private let context: UnsafeMutablePointer<redisContext>
    private let server: RedisServer

    /// Connects and logs in, and waits for that.
    ///
    /// - Throws: ``RedisError/unavailable(reason:)``.
    init(_ server: RedisServer) throws(RedisError) {
        let timeout = timeval(server.connectTimeout)
        let context: UnsafeMutablePointer<redisContext>? =
            switch server.address {
            case .host(let host, let port): redisConnectWithTimeout(host, Int32(clamping: port), timeout)
            case .socket(let path): redisConnectUnixWithTimeout(path, timeout)
            }
        guard let context else { throw .unavailable(reason: "There is no memory for a connection to Redis.") }
        self.context = context
        self.server = server
        guard context.pointee.err == 0 else { throw failure() }
        redisSetTimeout(context, timeval(server.commandTimeout))
        if case .host = server.address { redisEnableKeepAlive(context) }
        if let password = server.password {
            let user = server.user.map { [RedisWord($0)] } ?? []
            try prepare(RedisCommand(["AUTH"] + user + [RedisWord(password)]))
        }
        if server.database != 0 { try prepare(["SELECT", RedisWord(server.database)]) }
        // A server that reads its file still answers nothing else.
        try prepare(["PING"])
    }

    deinit { redisFree(context) }

    private func prepare(_ command: RedisCommand) throws(RedisError) {
        try append(command)
        if case .error(let reason) = try reply() {
            throw .unavailable(reason: "Redis at \(server) does not let us in: \(reason).")
        }
    }

    var file: Int32 { context.pointee.fd }

    /// Puts a command among those to send.
    func append(_ command: RedisCommand) throws(RedisError) {
        let status = command.bytes.withUnsafeBytes { bytes in
            redisAppendFormattedCommand(
                context, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count)
        }
        guard status == REDIS_OK else { throw failure() }
    }

    /// Sends all there is to send.
    func flush() throws(RedisError) {
        var isDone: Int32 = 0
        while isDone == 0 {
            guard redisBufferWrite(context, &isDone) == REDIS_OK else { throw failure() }
        }
    }

    /// Sends all there is to send, and waits for the next answer.
    func reply() throws(RedisError) -> RedisReply {
        var reply: UnsafeMutableRawPointer?
        guard redisGetReply(context, &reply) == REDIS_OK, let reply else { throw failure() }
        defer { freeReplyObject(reply) }
        return RedisReply(reply.assumingMemoryBound(to: redisReply.self).pointee)
    }

    /// Reads what has come, and waits where nothing has.
    func read() throws(RedisError) {
        guard redisBufferRead(context) == REDIS_OK else { throw failure() }
    }

    /// An answer among what has been read.
    func readReply() throws(RedisError) -> RedisReply? {
        var reply: UnsafeMutableRawPointer?
        guard redisGetReplyFromReader(context, &reply) == REDIS_OK else { throw failure() }
        guard let reply else { return nil }
        defer { freeReplyObject(reply) }
        return RedisReply(reply.assumingMemoryBound(to: redisReply.self).pointee)
    }

    private func failure() -> RedisError {
        var text = context.pointee.errstr
        let reason = withUnsafeBytes(of: &text) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
        // What the system says where a timeout of the socket is over.
        let isLate = reason == "Resource temporarily unavailable"
        return .unavailable(
            reason: "Redis at \(server) cannot be reached: "
                + (isLate ? "it did not answer within \(server.commandTimeout)." : "\(reason)."))
    }
}

extension RedisReply {
    fileprivate init(_ reply: redisReply) {
        func bytes() -> [UInt8] { Array(UnsafeRawBufferPointer(start: reply.str, count: reply.len)) }
        self =
            switch reply.type {
            case REDIS_REPLY_STRING: .bytes(bytes())
            case REDIS_REPLY_STATUS: .status(String(decoding: bytes(), as: UTF8.self))
            case REDIS_REPLY_ERROR: .error(String(decoding: bytes(), as: UTF8.self))
            case REDIS_REPLY_INTEGER: .integer(Int(reply.integer))
            case REDIS_REPLY_ARRAY:
                .array(
                    UnsafeBufferPointer(start: reply.element, count: reply.elements)
                        .map { $0.map { RedisReply($0.pointee) } ?? .null })
            default: .null
            }
    }
}

extension timeval {
    fileprivate init(_ duration: Duration) {
        self.init()
        tv_sec = .init(duration.components.seconds)
        tv_usec = .init(duration.components.attoseconds / 1_000_000_000_000)
    }
}
