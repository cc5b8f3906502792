import GraphGenerators
import GraphModel
import Synchronization
import Testing

@testable import GraphvizRendering

struct CachingTests {
    /// Counts what it is asked to draw.
    private final class Counter: GraphvizRenderer {
        let count = Mutex(0)
        let isCancelled = Mutex(false)
        let delay: Duration

        init(delay: Duration = .zero) { self.delay = delay }

        func render(
            _ drawing: GraphvizDrawing, format: GraphvizFormat
        ) async throws(GraphvizError) -> GraphvizOutput {
            count.withLock { $0 += 1 }
            if delay > .zero {
                do { try await Task.sleep(for: delay) } catch {
                    isCancelled.withLock { $0 = true }
                    throw GraphvizError(.cancelled, "cancelled")
                }
            }
            return try await InProcessGraphvizRenderer().render(drawing, format: format)
        }
    }

    private func drawing(_ number: Int = 0, name: String = "a") throws -> GraphvizDrawing {
        var graph = Graph(edges: [(name, "b")])
        graph.nodes["b"]?["label"] = .string("number \(number)")
        return try GraphvizDrawing(graph, options: GraphvizOptions(engine: .neato))
    }

    @Test func aThousandEqualRequestsAreOneDrawing() async throws {
        let counter = Counter(delay: .milliseconds(50)), renderer = counter.cached()
        let drawing = try drawing()
        let outputs = try await withThrowingTaskGroup(of: GraphvizOutput.self) { group in
            for _ in 0..<1000 { group.addTask { try await renderer.render(drawing, format: .svg) } }
            return try await group.reduce(into: Set()) { $0.insert($1) }
        }
        #expect(outputs.count == 1 && counter.count.withLock { $0 } == 1)
        #expect(try await renderer.render(drawing, format: .svg) == outputs.first)
        #expect(counter.count.withLock { $0 } == 1)
    }

    @Test func whatDiffersIsDrawn() async throws {
        let counter = Counter(), renderer = counter.cached()
        for drawing in [try drawing(), try drawing(1), try drawing(name: "other")] {
            _ = try await renderer.render(drawing, format: .svg)
        }
        _ = try await renderer.render(try drawing(), format: .positions)
        #expect(counter.count.withLock { $0 } == 4)
    }

    @Test func memoryIsBounded() async throws {
        let counter = Counter(), cache = GraphvizCache(bytes: 20_000)
        for number in 0..<100 {
            let drawing = try drawing(number)
            let key = GraphvizCache.Key(drawing, .svg)
            for _ in 0..<2 {
                _ = try await cache.output(for: key) {
                    do throws(GraphvizError) {
                        return .success(try await counter.render(drawing, format: .svg))
                    } catch {
                        return .failure(error)
                    }
                }
            }
            #expect(cache.byteCount <= 20_000)
        }
        #expect(counter.count.withLock { $0 } == 100 && cache.byteCount > 5_000)
    }

    @Test func whatFailedIsTriedAgain() async throws {
        struct Failing: GraphvizRenderer {
            let count = AtomicCount()
            func render(
                _ drawing: GraphvizDrawing, format: GraphvizFormat
            ) async throws(GraphvizError) -> GraphvizOutput {
                count.value.withLock { $0 += 1 }
                throw GraphvizError(.busy, "busy")
            }
        }
        let failing = Failing(), renderer = failing.cached()
        for _ in 0..<2 {
            await #expect(throws: GraphvizError.self) { try await renderer.render(try drawing(), format: .svg) }
        }
        #expect(failing.count.value.withLock { $0 } == 2)
    }

    @Test func theLastToLeaveStopsTheDrawing() async throws {
        let counter = Counter(delay: .seconds(30)), renderer = counter.cached()
        let drawing = try drawing()
        let tasks = (0..<2).map { _ in Task { try await renderer.render(drawing, format: .svg) } }
        while counter.count.withLock({ $0 }) == 0 { await Task.yield() }
        for task in tasks { task.cancel() }
        for task in tasks {
            let error = await #expect(throws: GraphvizError.self) { try await task.value }
            #expect(error?.kind == .cancelled)
        }
        #expect(counter.isCancelled.withLock { $0 })
    }
}

private final class AtomicCount: Sendable {
    let value = Mutex(0)
}
