internal import Synchronization

/// A renderer that keeps what it has drawn, and draws what many ask for at once a single time.
///
/// ```swift
/// let renderer = IsolatedGraphvizRenderer(workers: 4).cached(bytes: 128 << 20)
/// let chart = try await graph.svg(engine: .dot, renderer: renderer)
/// ```
/// Two drawings are the same if everything that Graphviz reads of them is, and so are the names of their nodes and
/// groups. What failed is not kept. What was not asked for in a long time makes room for other pictures.
public struct CachingGraphvizRenderer<Base: GraphvizRenderer>: GraphvizRenderer {
    private let base: Base
    private let cache: GraphvizCache

    /// Keeps what a renderer draws.
    ///
    /// - Parameters:
    ///   - base: The renderer that draws.
    ///   - bytes: How many bytes of pictures, and of the graphs they were drawn from, are kept.
    public init(_ base: Base, bytes: Int = 64 << 20) {
        self.base = base
        cache = GraphvizCache(bytes: bytes)
    }

    public var quota: GraphQuota? { base.quota }

    public func render(
        _ drawing: GraphvizDrawing, format: GraphvizFormat
    ) async throws(GraphvizError) -> GraphvizOutput {
        let base = base
        return try await cache.output(for: GraphvizCache.Key(drawing, format)) {
            do throws(GraphvizError) {
                return .success(try await base.render(drawing, format: format))
            } catch {
                return .failure(error)
            }
        }
    }
}

extension GraphvizRenderer {
    /// This renderer with a memory of what it has drawn.
    ///
    /// - Parameter bytes: How many bytes of pictures, and of the graphs they were drawn from, are kept.
    public func cached(bytes: Int = 64 << 20) -> CachingGraphvizRenderer<Self> {
        CachingGraphvizRenderer(self, bytes: bytes)
    }
}

/// Pictures by what they were drawn from, in two generations: what is asked for moves to the younger one, and when that
/// is half of all there may be, the older one is forgotten.
final class GraphvizCache: Sendable {
    struct Key: Hashable, Sendable {
        private let program: [UInt8]
        private let engine: GraphvizEngine
        private let format: GraphvizFormat
        private let pixels: Int
        private let pictureBytes: Int
        /// Messages name them.
        private let names: [String]
        private let groups: [String?]

        init(_ drawing: GraphvizDrawing, _ format: GraphvizFormat) {
            program = drawing.program
            engine = drawing.engine
            self.format = format
            pixels = drawing.quota.pixels
            pictureBytes = drawing.quota.pictureBytes
            names = drawing.elements.nodes
            groups = drawing.elements.groups
        }

        func hash(into hasher: inout Hasher) {
            program.withUnsafeBytes { hasher.combine(bytes: $0) }
            hasher.combine(format)
        }

        var byteCount: Int { program.count + names.reduce(0) { $0 + $1.utf8.count + 16 } }
    }

    typealias Outcome = Result<GraphvizOutput, GraphvizError>

    /// A drawing that is being made, and how many wait for it.
    private struct Flight {
        var number: Int
        var task: Task<Outcome, Never>
        var waiterCount: Int
    }

    private struct State {
        var young: [Key: GraphvizOutput] = [:]
        var old: [Key: GraphvizOutput] = [:]
        var youngBytes = 0
        var oldBytes = 0
        var flights: [Key: Flight] = [:]
        var flightCount = 0
    }

    private let limit: Int
    private let state = Mutex(State())

    init(bytes: Int) { limit = bytes }

    /// The bytes that are kept.
    var byteCount: Int { state.withLock { $0.youngBytes + $0.oldBytes } }

    /// What was kept, or what is being drawn already, or else what `draw` draws.
    func output(
        for key: Key, draw: @escaping @Sendable () async -> Outcome
    ) async throws(GraphvizError) -> GraphvizOutput {
        let (kept, task) = state.withLock { state -> (GraphvizOutput?, Task<Outcome, Never>?) in
            if let output = state.young[key] { return (output, nil) }
            if let output = state.old.removeValue(forKey: key) {
                state.oldBytes -= key.byteCount + output.bytes.count
                keep(output, for: key, in: &state)
                return (output, nil)
            }
            if let flight = state.flights[key] {
                state.flights[key]?.waiterCount += 1
                return (nil, flight.task)
            }
            let number = state.flightCount
            state.flightCount += 1
            let task = Task {
                let outcome = await draw()
                self.land(key, number, outcome)
                return outcome
            }
            state.flights[key] = Flight(number: number, task: task, waiterCount: 1)
            return (nil, task)
        }
        if let kept { return kept }
        guard let task else { throw GraphvizError(.cancelled, "The drawing was cancelled.") }
        let outcome = await withTaskCancellationHandler {
            await task.value
        } onCancel: {
            leave(key)
        }
        if Task.isCancelled { throw GraphvizError(.cancelled, "The drawing was cancelled.") }
        return try outcome.get()
    }

    /// One fewer waits for a drawing; the last one's leaving stops it.
    private func leave(_ key: Key) {
        let abandoned = state.withLock { state -> Task<Outcome, Never>? in
            guard let flight = state.flights[key] else { return nil }
            state.flights[key]?.waiterCount -= 1
            guard flight.waiterCount <= 1 else { return nil }
            // Whoever asks from now on begins anew.
            state.flights[key] = nil
            return flight.task
        }
        abandoned?.cancel()
    }

    private func land(_ key: Key, _ number: Int, _ outcome: Outcome) {
        state.withLock { state in
            if state.flights[key]?.number == number { state.flights[key] = nil }
            if case .success(let output) = outcome { keep(output, for: key, in: &state) }
        }
    }

    private func keep(_ output: GraphvizOutput, for key: Key, in state: inout State) {
        let size = key.byteCount + output.bytes.count
        guard size <= limit / 2, state.young[key] == nil else { return }
        if state.youngBytes + size > limit / 2 {
            state.old = state.young
            state.oldBytes = state.youngBytes
            state.young = [:]
            state.youngBytes = 0
        }
        state.young[key] = output
        state.youngBytes += size
    }
}
