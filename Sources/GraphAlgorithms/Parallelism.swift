/// On how many cores an algorithm may run at once.
///
/// What takes long on large networks has a second form with `parallelism:`. It is asynchronous; it divides its work among so
/// many child tasks; it throws `CancellationError` soon after its own task was cancelled; and it tells a closure how much
/// is done, as a number from 0 to 1 that only grows. What it answers does not depend on the number of cores: it is, to the
/// last bit, what the form without `parallelism:` answers, because parts are put together in the order in which one
/// core would come to them.
///
/// ```swift
/// let scores = try await graph.betweennessCentrality(parallelism: .all) { print("\(Int($0 * 100)) %") }
/// ```
public struct Parallelism: Sendable, Hashable, ExpressibleByIntegerLiteral {
    /// How many parts run at once; `nil` for as many as there are cores.
    private let count: Int?

    /// At most so many cores, at least one.
    public init(_ count: Int) { self.count = max(count, 1) }

    public init(integerLiteral count: Int) { self.init(count) }

    private init(all: Void) { count = nil }

    /// One core.
    public static let one = Parallelism(1)

    /// As many cores as Swift's concurrency has.
    public static let all = Parallelism(all: ())

    /// Does parts of some work at once and puts them together in order.
    ///
    /// - Parameters:
    ///   - parts: The parts, in order.
    ///   - progress: Is told after each part how much is done.
    ///   - work: Does a part; it should stop early once `Task.isCancelled`.
    ///   - collect: Takes the results, one after the other in the order of the parts.
    func run<Part: Sendable, Result: Sendable>(
        _ parts: [Part], progress: (@Sendable (Double) -> Void)?, work: @escaping @Sendable (Part) -> Result,
        collect: (Part, Result) -> Void
    ) async throws {
        // More tasks than the executor has threads only wait; results that wait for earlier ones are few.
        let limit = min(count ?? 64, parts.count)
        try await withThrowingTaskGroup(of: (Int, Result).self) { group in
            var started = 0, collected = 0, waiting: [Int: Result] = [:]
            func start() {
                guard started < parts.count, started < collected + 4 * limit else { return }
                let index = started, part = parts[index]
                started += 1
                group.addTask { (index, work(part)) }
            }
            for _ in 0..<limit { start() }
            while let (index, result) = try await group.next() {
                try Task.checkCancellation()
                waiting[index] = result
                while let next = waiting.removeValue(forKey: collected) {
                    collect(parts[collected], next)
                    collected += 1
                    progress?(Double(collected) / Double(parts.count))
                }
                // As many at once as before, unless too many results wait for a slow part.
                while started - collected - waiting.count < limit, started < parts.count,
                    started < collected + 4 * limit
                { start() }
            }
        }
        try Task.checkCancellation()
        if parts.isEmpty { progress?(1) }
    }
}
