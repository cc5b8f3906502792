/// An error that knows whether what a request needs, such as a database, is merely away: the same request may succeed in a
/// moment, and nothing of the program has to be mended.
///
/// Requests that fail by an error that is temporary are answered with 503 and the time after which to try again, others
/// with 500. The drivers' errors conform; those of an application's own stores may.
public protocol AvailabilityError: Error {
    /// Whether a server cannot be reached, or has too much to do, now.
    var isTemporary: Bool { get }
}

extension Error {
    /// Whether a store is away: ``AvailabilityError/isTemporary``.
    package var isStoreAway: Bool { (self as? any AvailabilityError)?.isTemporary ?? false }
}

/// What is said while a store is away.
package enum StoreAway {
    /// How long to wait before the next attempt, in seconds: drivers look for their servers every two.
    package static let retryAfter = 5
    package static let sentence = "The site cannot reach its data now. Try again in a moment."
}

extension DashboardResponse {
    /// The answer to a request for data that failed because a store is away.
    static func storeAway(because error: any Error) -> DashboardResponse {
        var response = json(["error": .string(StoreAway.sentence)], status: 503)
        response.headers += [("Retry-After", "\(StoreAway.retryAfter)"), ("Cache-Control", "no-store")]
        response.problem = "A store is away: \(error)"
        response.isStoreAway = true
        return response
    }
}
