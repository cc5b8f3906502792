public import Foundation

/// Where sessions are kept between requests.
///
/// ``InMemorySessionStore`` keeps them in the process; stores in databases implement the same functions. A store has no
/// clock of its own: it is told the time.
public protocol SessionStore: Sendable {
    /// A session; `nil` where there is none of that key, or none that has not expired.
    func session(_ key: String, at time: Date) async throws -> SessionRecord?

    /// Takes a new session. Where there is one of that key, which two requests began at once, that one gets the values,
    /// and stays what it was otherwise.
    func insert(_ record: SessionRecord, as key: String) async throws

    /// Changes some values of a session and its expiry, in one step: the other values stay as they are, so that two
    /// requests which change different ones lose nothing.
    ///
    /// - Parameters:
    ///   - values: Values by name, `nil` for those to remove.
    ///   - key: The key of the session.
    ///   - expiry: When it ends from now on.
    ///   - time: What time it is.
    /// - Returns: Whether there is such a session that has not expired.
    func update(
        _ key: String, values: [String: JSON?], expiry: Date, at time: Date
    ) async throws -> Bool

    /// Ends a session. Does nothing where there is none.
    func remove(_ key: String) async throws

    /// Ends the sessions of a user, on every device.
    ///
    /// - Parameters:
    ///   - kept: The key of one that goes on.
    ///   - id: The identifier of the user.
    func removeSessions(ofUser id: String, except kept: String?) async throws

    /// Deletes what has expired.
    ///
    /// - Returns: How many sessions those were.
    @discardableResult
    func removeExpired(at time: Date) async throws -> Int
}

/// A session as a store keeps it. Its key is a hash of what the browser has, so that who reads the store cannot use it.
public struct SessionRecord: Sendable, Hashable {
    /// Values by name.
    public var values: JSON.Object
    /// Who has logged in.
    public var userID: String?
    public let creation: Date
    /// When it ends unless it is used before.
    public var expiry: Date

    public init(values: JSON.Object = [:], userID: String? = nil, creation: Date, expiry: Date) {
        self.values = values
        self.userID = userID
        self.creation = creation
        self.expiry = expiry
    }

    /// Takes over changed values.
    ///
    /// - Parameter changes: Values by name, `nil` for those to remove.
    public mutating func apply(_ changes: [String: JSON?]) {
        for (name, value) in changes.sorted(by: { $0.key < $1.key }) {
            if let value { values[name] = value } else { values[name] = nil }
        }
    }
}

/// How long a session lasts.
public struct SessionLifetime: Sendable, Hashable {
    /// How long it lasts without a request.
    public var idle: Duration
    /// How long it lasts at all.
    public var total: Duration

    public init(idle: Duration = .seconds(24 * 3_600), total: Duration = .seconds(14 * 24 * 3_600)) {
        self.idle = idle
        self.total = total
    }

    /// When a session ends that is used now.
    func expiry(at time: Date, creation: Date) -> Date {
        min(time + idle.timeInterval, creation + total.timeInterval)
    }
}

extension Duration {
    /// In seconds.
    package var timeInterval: TimeInterval {
        TimeInterval(components.seconds) + TimeInterval(components.attoseconds) / 1e18
    }
}
