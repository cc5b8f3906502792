import Foundation

/// Where a Redis server is and how to log in to it.
///
/// Redis 5 or later. Connections are not encrypted: reach a server on another machine over a network of your own, or
/// through a tunnel such as stunnel.
public struct RedisServer: Sendable, Hashable {
    public var address: Address
    /// The user of Redis's access lists; the default one where there is none.
    public var user: String?
    public var password: String?
    /// The database by number. Messages know none: their channels are those of the whole server.
    public var database = 0
    /// How long connecting may take.
    public var connectTimeout: Duration = .seconds(3)
    /// How long the server may take for a command before the connection is given up.
    public var commandTimeout: Duration = .seconds(5)

    public enum Address: Sendable, Hashable {
        /// A name or number of a machine, and a port.
        case host(String, port: Int)
        /// A socket file.
        case socket(path: String)
    }

    public init(_ address: Address = .host("127.0.0.1", port: 6379), password: String? = nil, database: Int = 0) {
        self.address = address
        self.password = password
        self.database = database
    }

    /// A server by its URL: `redis://user:password@host:6379/0`, or `unix:///run/redis.sock`.
    ///
    /// - Throws: ``RedisError/badAddress(reason:)``.
    public init(parsing text: String) throws(RedisError) {
        guard let url = URLComponents(string: text), let scheme = url.scheme?.lowercased() else {
            throw .badAddress(reason: "it is no URL such as redis://127.0.0.1:6379/0")
        }
        switch scheme {
        case "redis":
            guard let host = url.host, !host.isEmpty else { throw .badAddress(reason: "it names no host") }
            self.init(.host(host, port: url.port ?? 6379))
            let path = url.path.drop { $0 == "/" }
            guard let database = path.isEmpty ? 0 : Int(path), database >= 0 else {
                throw .badAddress(reason: "“\(path)” is no number of a database")
            }
            self.database = database
        case "unix":
            guard !url.path.isEmpty else { throw .badAddress(reason: "it names no socket file") }
            self.init(.socket(path: url.path))
        case "rediss":
            throw .badAddress(reason: "encrypted connections are not supported; use a tunnel and redis://")
        default:
            throw .badAddress(reason: "it begins with “\(scheme)”, and neither with redis:// nor unix://")
        }
        user = url.user.flatMap { $0.isEmpty ? nil : $0 }
        password = url.password
    }
}

extension RedisServer: CustomStringConvertible {
    /// The address, without what is secret.
    public var description: String {
        switch address {
        case .host(let host, let port): "redis://\(host.contains(":") ? "[\(host)]" : host):\(port)/\(database)"
        case .socket(let path): "unix://\(path)"
        }
    }
}
