#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

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

    /// As many cores as there are.
    public static let all = Parallelism(all: ())

    /// How many parts run at once.
    var limit: Int { count ?? max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

    /// Does parts of some work at once and puts them together in order.
    ///
    /// - Parameters:
    ///   - parts: The parts, in order.
    ///   - progress: Is told after each part how much is done.
    ///   - work: Does a part; it should stop early once `Task.isCancelled`.
    ///   - collect: Takes the results, one after the other in the order of the parts.
    /// - Throws: What the first part in order that throws has thrown, or `CancellationError`.
    func run<Part: Sendable, Result: Sendable>(
        _ parts: [Part], progress: (@Sendable (Double) -> Void)?, work: @escaping @Sendable (Part) throws -> Result,
        collect: (Part, Result) throws -> Void
    ) async throws {
        // Results that wait for earlier ones are to be few.
        let limit = min(limit, parts.count)
        try await withThrowingTaskGroup(of: (Int, Swift.Result<Result, any Error>).self) { group in
            var started = 0, collected = 0, waiting: [Int: Swift.Result<Result, any Error>] = [:]
            func start() {
                guard started < parts.count, started < collected + 4 * limit else { return }
                let index = started, part = parts[index]
                started += 1
                group.addTask { (index, Swift.Result { try work(part) }) }
            }
            for _ in 0..<limit { start() }
            while let (index, result) = try await group.next() {
                try Task.checkCancellation()
                waiting[index] = result
                while let next = waiting.removeValue(forKey: collected) {
                    try collect(parts[collected], try next.get())
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

    /// A value for every number below a count, in order.
    ///
    /// - Throws: What the lowest number throws that throws, or `CancellationError`.
    func values<Value: Sendable>(
        _ count: Int, progress: (@Sendable (Double) -> Void)?, _ value: @escaping @Sendable (Int) throws -> Value
    ) async throws -> [Value] {
        var values: [Value] = []
        values.reserveCapacity(count)
        try await run(Self.parts(count), progress: progress) { part in
            try part.map { number in
                try Task.checkCancellation()
                return try value(number)
            }
        } collect: {
            values += $1
        }
        return values
    }

    /// Adds up numbers for many places to which each of some sources contributes, in the order of the sources: the sums
    /// are, to the last bit, those of one core.
    ///
    /// - Parameters:
    ///   - sources: The ranks of the sources.
    ///   - width: The number of places.
    ///   - contributions: For each of some sources what it adds to all places; should stop once `Task.isCancelled`.
    func sums(
        over sources: [Int32], width: Int, progress: (@Sendable (Double) -> Void)?,
        _ contributions: @escaping @Sendable (ArraySlice<Int32>) -> [[Double]]
    ) async throws -> [Double] {
        // Many places are held for one source at a time only.
        let size = min(16, 1 << 21 / max(width, 1))
        let parts = Self.parts(sources.count, atMost: size).map { sources[$0] }
        var sums = [Double](repeating: 0, count: width)
        try await run(parts, progress: progress, work: contributions) { _, vectors in
            for vector in vectors { for place in 0..<width { sums[place] += vector[place] } }
        }
        return sums
    }

    /// Divides what is to be done into parts of one size, some dozens where there is enough.
    private static func parts(_ count: Int, atMost size: Int = 64) -> [Range<Int>] {
        let size = max(1, min(size, (count + 63) / 64))
        return stride(from: 0, to: count, by: size).map { $0..<min($0 + size, count) }
    }
}
