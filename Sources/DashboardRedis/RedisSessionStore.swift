public import Dashboards
public import Foundation

/// Sessions in Redis, which any number of processes share.
///
/// A session is one text in JSON that Redis deletes by itself some time after it has expired; of every user it knows
/// which sessions are theirs. Changes are made to what is there when they are made, so that requests which change
/// different values lose nothing, in whichever processes they are answered.
///
/// Have Redis write what it is told to its disk (`appendonly yes`) where sessions shall outlive it.
public struct RedisSessionStore: SessionStore {
    private let redis: RedisClient
    private let prefix: String

    /// - Parameters:
    ///   - redis: The connection.
    ///   - prefix: What the names of the sessions begin with in Redis.
    public init(_ redis: RedisClient, prefix: String = "session:") {
        self.redis = redis
        self.prefix = prefix
    }

    public func session(_ key: String, at time: Date) async throws -> SessionRecord? {
        let reply = try await redis.perform(["GET", RedisWord(record(key))])
        guard case .bytes(let bytes) = reply else { return nil }
        let session = try parse(bytes, key)
        return session.expiry > time ? session : nil
    }

    public func insert(_ record: SessionRecord, as key: String) async throws {
        _ = try await change(key, at: record.creation) { current in
            guard var current else { return record }
            current.values.merge(record.values) { $1 }
            return current
        }
    }

    public func update(
        _ key: String, values: [String: JSON?], expiry: Date, at time: Date
    ) async throws -> Bool {
        let reply = try await redis.perform(["GET", RedisWord(record(key))])
        guard case .bytes(let bytes) = reply else { return false }
        return try await change(key, at: time, startingWith: bytes) { current in
            guard var current, current.expiry > time else { return nil }
            current.apply(values)
            current.expiry = expiry
            return current
        }
    }

    public func remove(_ key: String) async throws {
        _ = try await run(
            Self.removal, keys: [record(key), index], [RedisWord(prefix + Self.user), RedisWord(key)])
    }

    public func removeSessions(ofUser id: String, except kept: String?) async throws {
        _ = try await run(
            Self.removalOfUser, keys: [prefix + Self.user + id, index],
            [RedisWord(prefix + Self.record), RedisWord(kept ?? "")])
    }

    @discardableResult
    public func removeExpired(at time: Date) async throws -> Int {
        var count = 0
        while true {
            let reply = try await run(
                Self.removalOfExpired, keys: [index],
                [
                    RedisWord(time.millisecondsSince1970), RedisWord(prefix + Self.record),
                    RedisWord(prefix + Self.user),
                ])
            guard case .array(let counts) = reply, case .integer(let found)? = counts.first,
                case .integer(let removed)? = counts.last
            else { throw RedisError.damaged(key: index) }
            count += removed
            if found == 0 { return count }
        }
    }

    // MARK: Names

    /// Sessions by their key: the key's name is followed by it.
    private static let record = "record:"
    /// When which sessions of a user expire.
    private static let user = "user:"
    /// When which sessions expire.
    private var index: String { prefix + "expiry" }
    private func record(_ key: String) -> String { prefix + Self.record + key }

    private func parse(_ bytes: [UInt8], _ key: String) throws(RedisError) -> SessionRecord {
        guard let json = try? JSON(parsing: bytes), let session = SessionRecord(stored: json) else {
            throw .damaged(key: record(key))
        }
        return session
    }

    // MARK: Scripts

    /// Changes a session, again where others change it meanwhile.
    ///
    /// - Parameters:
    ///   - bytes: The session as it was a moment ago; empty where there was none.
    ///   - change: Gives the session as it shall be; `nil` to leave it.
    /// - Returns: Whether it was changed.
    private func change(
        _ key: String, at time: Date, startingWith bytes: [UInt8] = [],
        _ change: (SessionRecord?) -> SessionRecord?
    ) async throws -> Bool {
        var current = bytes
        while true {
            guard let next = change(try current.isEmpty ? nil : parse(current, key)) else { return false }
            let lifetime = next.expiry.millisecondsSince1970 - time.millisecondsSince1970
            let reply = try await run(
                Self.replacement, keys: [record(key), index, prefix + Self.user + (next.userID ?? "")],
                [
                    RedisWord(key), RedisWord(current), RedisWord(next.stored.serializedBytes()),
                    RedisWord(next.expiry.millisecondsSince1970),
                    // Redis has a clock of its own, and deletes only what nobody asks for any more.
                    RedisWord(max(0, lifetime) + 60_000), RedisWord(next.userID == nil ? 0 : 1),
                    RedisWord(time.millisecondsSince1970),
                ])
            switch reply {
            case .integer: return true
            case .bytes(let others): current = others
            default: throw RedisError.damaged(key: record(key))
            }
        }
    }

    private func run(_ script: String, keys: [String], _ arguments: [RedisWord]) async throws(RedisError) -> RedisReply
    {
        let words = ["EVAL", RedisWord(script), RedisWord(keys.count)] + keys.map { RedisWord($0) } + arguments
        return try await redis.perform(RedisCommand(words))
    }

    /// Writes a session if it is as it was; gives it as it is where it is not, an empty text where it is gone.
    private static let replacement = """
        local current = redis.call('GET', KEYS[1]) or ''
        if current ~= ARGV[2] then return current end
        redis.call('SET', KEYS[1], ARGV[3], 'PX', ARGV[5])
        redis.call('ZADD', KEYS[2], ARGV[4], ARGV[1])
        if ARGV[6] == '1' then
            redis.call('ZREMRANGEBYSCORE', KEYS[3], '-inf', ARGV[7])
            redis.call('ZADD', KEYS[3], ARGV[4], ARGV[1])
            local rest = redis.call('PTTL', KEYS[3])
            if rest < tonumber(ARGV[5]) then redis.call('PEXPIRE', KEYS[3], ARGV[5]) end
        end
        return 1
        """

    private static let removal = """
        local current = redis.call('GET', KEYS[1])
        redis.call('ZREM', KEYS[2], ARGV[2])
        if current then
            redis.call('DEL', KEYS[1])
            local user = cjson.decode(current)['user']
            if type(user) == 'string' then redis.call('ZREM', ARGV[1] .. user, ARGV[2]) end
        end
        return 1
        """

    private static let removalOfUser = """
        for _, key in ipairs(redis.call('ZRANGE', KEYS[1], 0, -1)) do
            if key ~= ARGV[2] then
                redis.call('DEL', ARGV[1] .. key)
                redis.call('ZREM', KEYS[1], key)
                redis.call('ZREM', KEYS[2], key)
            end
        end
        return 1
        """

    /// A thousand at once, so that nobody else waits for long. Gives how many were found, and how many of them Redis had
    /// not deleted by itself.
    private static let removalOfExpired = """
        local found = redis.call('ZRANGEBYSCORE', KEYS[1], '-inf', ARGV[1], 'LIMIT', 0, 1000)
        local removed = 0
        for _, key in ipairs(found) do
            local current = redis.call('GET', ARGV[2] .. key)
            if current then
                local user = cjson.decode(current)['user']
                if type(user) == 'string' then redis.call('ZREM', ARGV[3] .. user, key) end
                removed = removed + redis.call('DEL', ARGV[2] .. key)
            end
            redis.call('ZREM', KEYS[1], key)
        end
        return {#found, removed}
        """
}

extension SessionRecord {
    fileprivate var stored: JSON {
        [
            "user": userID.map { .string($0) } ?? .null, "creation": .int(creation.millisecondsSince1970),
            "expiry": .int(expiry.millisecondsSince1970), "values": .object(values),
        ]
    }

    fileprivate init?(stored: JSON) {
        guard let creation = stored["creation"]?.intValue, let expiry = stored["expiry"]?.intValue,
            let values = stored["values"]?.objectValue
        else { return nil }
        self.init(
            values: values, userID: stored["user"]?.stringValue, creation: Date(millisecondsSince1970: creation),
            expiry: Date(millisecondsSince1970: expiry))
    }
}
