public import Dashboards
import DriverSupport

/// Why Redis did not do what it was asked.
public enum RedisError: Error, Sendable, Hashable, CustomStringConvertible {
    /// An address cannot be one.
    case badAddress(reason: String)
    /// The server cannot be reached, or stopped answering. What was asked of it may have been done.
    case unavailable(reason: String)
    /// The server refused a command.
    case refused(reason: String)
    /// Too much waits already for the server.
    case queueFull(limit: Int)
    /// The server keeps something under a name of ours that is none of ours.
    case damaged(key: String)

    public var description: String {
        switch self {
        case .badAddress(let reason): "The address of the Redis server cannot be used: \(reason)."
        case .unavailable(let reason): reason
        case .refused(let reason): "Redis refused a command: \(reason)."
        case .queueFull(let limit): "\(limit) commands wait already for Redis."
        case .damaged(let key): "What Redis has as “\(key)” was not written by this program."
        }
    }
}

extension RedisError: DriverError {
    package var queueLimit: Int? {
        if case .queueFull(let limit) = self { limit } else { nil }
    }
}

extension RedisError: AvailabilityError {
    /// Whether the server cannot be reached, or too much waits for it.
    public var isTemporary: Bool {
        switch self {
        case .unavailable, .queueFull: true
        case .badAddress, .refused, .damaged: false
        }
    }
}
