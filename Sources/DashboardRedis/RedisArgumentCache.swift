public import Dashboards

/// Initial arguments in Redis, which any number of processes share. Redis deletes them when their time is over.
public struct RedisArgumentCache: ArgumentCache {
    private let redis: RedisClient
    private let prefix: String
    private let lifetime: Duration

    /// - Parameters:
    ///   - redis: The connection.
    ///   - lifetime: How long arguments are kept.
    ///   - prefix: What their names begin with in Redis.
    public init(_ redis: RedisClient, lifetime: Duration = .seconds(60), prefix: String = "arguments:") {
        self.redis = redis
        self.lifetime = lifetime
        self.prefix = prefix
    }

    public func insert(_ arguments: InstanceState, for owner: String?) async throws -> String {
        let id = Self.newID
        let entry: JSON = ["owner": owner.map { .string($0) } ?? .null, "arguments": arguments.json]
        let milliseconds = max(1, Int(lifetime / .milliseconds(1)))
        _ = try await redis.perform([
            "SET", RedisWord(prefix + id), RedisWord(entry.serializedBytes()), "PX", RedisWord(milliseconds),
        ])
        return id
    }

    public func arguments(_ id: String, for owner: String?) async throws -> InstanceState? {
        guard case .bytes(let bytes) = try await redis.perform(["GET", RedisWord(prefix + id)]) else { return nil }
        guard let entry = try? JSON(parsing: bytes), let arguments = entry["arguments"] else {
            throw RedisError.damaged(key: prefix + id)
        }
        if let named = entry["owner"]?.stringValue, named != owner { return nil }
        return try InstanceState(json: arguments)
    }
}
