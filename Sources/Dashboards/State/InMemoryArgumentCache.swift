internal import OrderedCollections
internal import Synchronization

/// Initial arguments in memory, for servers of one process.
public final class InMemoryArgumentCache: ArgumentCache {
    /// How long arguments are kept.
    public let lifetime: Duration
    private let maximumCount: Int
    private let now: @Sendable () -> ContinuousClock.Instant
    /// In the order in which they expire.
    private let entries = Mutex<OrderedDictionary<String, Entry>>([:])

    private struct Entry {
        let arguments: InstanceState
        let owner: String?
        let end: ContinuousClock.Instant
    }

    /// - Parameters:
    ///   - lifetime: How long arguments are kept.
    ///   - maximumCount: How many are kept; of more the oldest go.
    ///   - now: Tells the time.
    public init(
        lifetime: Duration = .seconds(60), maximumCount: Int = 10_000,
        now: @escaping @Sendable () -> ContinuousClock.Instant = { .now }
    ) {
        self.lifetime = lifetime
        self.maximumCount = max(1, maximumCount)
        self.now = now
    }

    public func insert(_ arguments: InstanceState, for owner: String?) -> String {
        let id = Self.newID
        let time = now()
        entries.withLock { entries in
            let expired = entries.values.prefix { $0.end <= time }.count
            // A tenth at once: taking one from the front moves all others.
            let excess = entries.count - expired < maximumCount ? 0 : max(1, maximumCount / 10)
            entries.removeFirst(min(entries.count, expired + excess))
            entries[id] = Entry(arguments: arguments, owner: owner, end: time + lifetime)
        }
        return id
    }

    public func arguments(_ id: String, for owner: String?) -> InstanceState? {
        let time = now()
        return entries.withLock { entries in
            guard let entry = entries[id], entry.end > time, entry.owner == nil || entry.owner == owner else {
                return nil
            }
            return entry.arguments
        }
    }

    /// How many are kept, expired ones among them.
    var count: Int { entries.withLock { $0.count } }
}
