public import OrderedJSON

/// Where background callbacks leave what they report and return, until the page that started them asks for it.
///
/// The jobs themselves run in the process that was asked to start them. ``InProcessJobStore`` keeps everything in memory;
/// a store that several processes share, or that outlives one, implements the same functions. A store that finds a job of
/// a process that is gone says ``JobOutcome/lost``.
public protocol JobStore: Sendable {
    /// Takes a job that begins to run.
    func insert(_ job: Job) async throws

    /// A job by its handle; `nil` where there is none, or none any more.
    func job(_ handle: String) async throws -> Job?

    /// Adds what a running job reports, until it is taken: see ``JobNews/merge(_:)``.
    ///
    /// - Returns: `false` where there is no such job any more, so that nobody waits for it: it may have been cancelled by
    ///   another process.
    @discardableResult
    func report(_ news: JobNews, of handle: String) async throws -> Bool

    /// What a job has reported since this was last asked.
    func takeNews(of handle: String) async throws -> JobNews

    /// Ends a job. How it ended is kept for a while.
    func end(_ handle: String, with outcome: JobOutcome) async throws

    /// Forgets a job.
    func remove(_ handle: String) async throws

    /// The answer that was kept for calls like this one.
    func cachedAnswer(for key: String) async throws -> JSON?

    /// Keeps an answer for calls like this one.
    func cache(_ answer: JSON, for key: String, lasting duration: Duration) async throws
}

/// A call of a background callback.
public struct Job: Sendable, Hashable {
    /// The name by which the page asks for it: 128 random bits.
    public let handle: String
    /// A second such name, which the page has to know as well.
    public let cacheKey: String
    /// Whose it is: nobody else hears of it. `nil` where the browser keeps no cookies.
    public let owner: String?
    public let dashboard: String
    /// The callback by its key on the wire.
    public let callback: String
    /// `nil` while it runs.
    public var outcome: JobOutcome?

    public init(
        handle: String, cacheKey: String, owner: String?, dashboard: String, callback: String,
        outcome: JobOutcome? = nil
    ) {
        self.handle = handle
        self.cacheKey = cacheKey
        self.owner = owner
        self.dashboard = dashboard
        self.callback = callback
        self.outcome = outcome
    }
}

/// How a job ended.
public enum JobOutcome: Sendable, Hashable {
    /// With values, as they are sent: properties by component.
    case values(JSON)
    /// With an error.
    case failure(String)
    /// The process in which it ran is gone.
    case lost
}

extension JobOutcome {
    /// The outcome as stores keep it: its name, and the text that belongs to it.
    package var stored: (name: String, answer: String?) {
        switch self {
        case .values(let values): ("values", values.serialized())
        case .failure(let reason): ("failure", reason)
        case .lost: ("lost", nil)
        }
    }

    /// Reads what ``stored`` gave; `nil` for a job that has not ended.
    ///
    /// - Throws: `JSONParsingError` for values that are no JSON.
    package init?(storedName name: String?, answer: String?) throws {
        switch name {
        case "values": self = .values(try JSON(parsing: answer ?? "null"))
        case "failure": self = .failure(answer ?? "")
        case "lost": self = .lost
        default: return nil
        }
    }
}

/// What a job reports while it runs: properties by component.
public struct JobNews: Sendable, Hashable {
    /// Properties that show the progress, by `component.property`.
    public var progress: JSON.Object
    /// Other properties that were set, by component.
    public var sideUpdate: JSON.Object

    public init(progress: JSON.Object = [:], sideUpdate: JSON.Object = [:]) {
        self.progress = progress
        self.sideUpdate = sideUpdate
    }

    /// Adds later news: of several values for a property the last is kept, and patches are all made, in their order.
    public mutating func merge(_ later: JobNews) {
        progress.merge(later.progress) { $0.followed(by: $1) }
        for (component, properties) in later.sideUpdate {
            let earlier = sideUpdate[component]?.objectValue ?? [:]
            sideUpdate[component] = .object(
                earlier.merging(properties.objectValue ?? [:]) { $0.followed(by: $1) })
        }
    }
}
