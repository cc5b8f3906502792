public import Dashboards

/// A background callback that a page has started and whose end it waits for: ``DashboardPage/jobs``.
public struct PageJob: Sendable, Hashable {
    /// The name by which the page asks the server for it.
    public let handle: String
    /// The properties that the callback sets.
    public let outputs: [PropertyReference]
}

/// A job as dash-renderer keeps it (`callbackJobs`).
struct RunningJob {
    let call: PendingCallback
    let payload: JSON.Object
    let handle: String
    let cacheKey: String
    /// The inputs whose change cancels it.
    let cancel: [JSON]
    /// What its progress is when it has ended, by `id.property`.
    let progressDefault: JSON.Object
    /// Whether a later start has taken its place: the page drops what it still answers.
    var isOutdated = false

    /// `nil` where the answer tells of no job.
    init?(_ answer: JSON, of call: PendingCallback, payload: JSON.Object) {
        guard call.specification.runsInBackground, let handle = answer["job"]?.stringValue,
            let cacheKey = answer["cacheKey"]?.stringValue
        else { return nil }
        self.call = call
        self.payload = payload
        self.handle = handle
        self.cacheKey = cacheKey
        cancel = answer["cancel"]?.arrayValue ?? []
        progressDefault = answer["progressDefault"]?.objectValue ?? [:]
    }

    /// The body of a request that asks how far it is: that of its start, without what single components have as values.
    var question: JSON.Object {
        var question = payload
        for name in ["inputs", "state"] {
            guard let entries = payload[name]?.arrayValue else { continue }
            question[name] = .array(
                entries.map { entry in
                    guard case .object(var members) = entry else { return entry }
                    members["value"] = .null
                    return .object(members)
                })
        }
        return question
    }
}
