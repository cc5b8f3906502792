/// How far a background callback is: `Context(\.progress)`.
///
/// Only properties that the callback names by ``CallbackOption/progress(_:default:)`` can be set; when it has ended they
/// have their defaults again.
public struct CallbackProgress: Sendable {
    /// `nil` for a callback that does not run in the background.
    let job: JobReporter?

    /// Shows a value; the page gets the last one when it asks.
    ///
    /// - Throws: ``CallbackProgressError`` for a property that is none of the callback's progress, and what encoding the
    ///   value throws.
    public func set<Value>(_ property: Property<Value>, to value: Value) throws {
        guard let job, job.progress.contains(property.reference) else {
            throw CallbackProgressError(
                description: "“\(property.reference)” is not among the callback's options as `.progress(…)`.")
        }
        guard let json = try wireValue(of: value) else { return }
        job.report(property.reference, json)
    }
}

/// A callback reports as its progress what it has not said to.
public struct CallbackProgressError: Error, Sendable, Hashable, CustomStringConvertible {
    public let description: String
}

/// Where a callback in the background reports to.
struct JobReporter: Sendable {
    /// The properties of its progress.
    let progress: [PropertyReference]
    let report: @Sendable (PropertyReference, JSON) -> Void
    let set: @Sendable (_ component: String, _ name: String, _ value: JSON) -> Void
}
