public import Dashboards
import DriverSupport

/// Why PostgreSQL did not do what it was asked.
public enum PostgreSQLError: Error, Sendable, Hashable, CustomStringConvertible {
    /// An address cannot be one.
    case badAddress(reason: String)
    /// The server cannot be reached, or the connection was lost. What was asked of it may have been done.
    case unavailable(reason: String)
    /// A statement took longer than it may; what it did was taken back.
    case timedOut(after: Duration)
    /// The server refused a statement; the code is PostgreSQL's.
    case refused(code: String, reason: String)
    /// Too much waits already for a connection.
    case queueFull(limit: Int)
    /// A later version of the program has changed the tables.
    case newer(store: String, step: String)

    /// - Parameter cause: What stands in the way.
    static func away(_ cause: String) -> PostgreSQLError {
        .unavailable(reason: "PostgreSQL cannot be reached: \(cause).")
    }

    public var description: String {
        switch self {
        case .badAddress(let reason): "The address of the PostgreSQL server cannot be used: \(reason)."
        case .unavailable(let reason): reason
        case .timedOut(let limit): "PostgreSQL did not do a statement within \(limit)."
        case .refused(let code, let reason): "PostgreSQL refused a statement: \(reason) (\(code))."
        case .queueFull(let limit): "\(limit) transactions wait already for a connection to PostgreSQL."
        case .newer(let store, let step):
            "The tables of \(store) belong to a later version: it has made “\(step)”, which this one does not know."
        }
    }
}

extension PostgreSQLError: DriverError {
    package var queueLimit: Int? {
        if case .queueFull(let limit) = self { limit } else { nil }
    }
}

extension PostgreSQLError: AvailabilityError {
    /// Whether the server cannot be reached, or too much waits for it.
    public var isTemporary: Bool {
        switch self {
        case .unavailable, .queueFull: true
        case .badAddress, .timedOut, .refused, .newer: false
        }
    }
}
