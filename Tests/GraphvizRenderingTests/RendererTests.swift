import GraphModel
import SafeMarkup
import Synchronization
import Testing

@testable import GraphvizRendering

@Suite struct RendererTests {
    /// A graph that differs with its seed.
    private static func graph(_ seed: Int) -> DiGraph<Int> {
        var graph = DiGraph<Int>()
        for node in 0..<12 {
            graph.addEdge(node, (node * 5 + seed) % 12, .label("\(node)"))
            graph.addEdge(node, (node + seed) % 12)
        }
        graph.addNode(0, .style(.filled), .fillColors([.red, .blue]))
        return graph
    }

    @Test func manyTasksGetTheSameAsOne() async throws {
        let engines: [GraphvizEngine] = [.dot, .neato, .circo, .twopi]
        var expected: [[SVG]] = []
        for seed in 0..<5 {
            var row: [SVG] = []
            for engine in engines { row.append(try await Self.graph(seed).svg(engine: engine, renderer: .inProcess)) }
            expected.append(row)
        }
        try await withThrowingTaskGroup(of: (Int, Int, SVG).self) { [expected] group in
            for number in 0..<200 {
                let (seed, engine) = (number % 5, number / 5 % engines.count)
                group.addTask {
                    (seed, engine, try await Self.graph(seed).svg(engine: engines[engine], renderer: .inProcess))
                }
            }
            for try await (seed, engine, svg) in group { #expect(svg == expected[seed][engine]) }
        }
    }

    @Test(arguments: GraphvizEngine.placing)
    func equalGraphsGiveEqualBytes(engine: GraphvizEngine) async throws {
        let first = try await Self.graph(3).svg(engine: engine, renderer: .inProcess)
        // Other work in between, which leaves Graphviz's static variables elsewhere.
        for other in GraphvizEngine.placing { _ = try await Self.graph(7).png(engine: other, renderer: .inProcess) }
        #expect(try await Self.graph(3).svg(engine: engine, renderer: .inProcess) == first)
        #expect(
            try await Self.graph(3).png(engine: engine, renderer: .inProcess)
                == Self.graph(3).png(engine: engine, renderer: .inProcess))
    }

    /// circo takes what it knows of a graph for the next one's, if that comes to have its address.
    @Test func attributesDoNotReachTheNextGraph() async throws {
        let renderer = IsolatedGraphvizRenderer(workers: 1, deadline: .seconds(600))
        func expectSameWidths(_ distances: [Double?]) async throws {
            var drawn: [Double?: SVG] = [:]
            for distance in distances {
                var graph = Graph<Int>()
                graph.addCycle([1, 2, 3, 4])
                graph.attributes[.minimumDistance] = distance
                let svg = try await graph.svg(engine: .circo, renderer: renderer)
                #expect(svg == drawn[distance, default: svg])
                drawn[distance] = svg
            }
            #expect(Set(drawn.values.map(\.markup)).count == drawn.count)
        }
        try await expectSameWidths((0..<300).map { [nil, 3, 2][$0 % 3] })
    }

    @Test func idsDoNotMeetInAPage() async throws {
        let pictures = try await [
            Self.graph(1).svg(engine: .dot, renderer: .inProcess),
            Self.graph(2).svg(engine: .dot, renderer: .inProcess),
            Self.graph(1).svg(engine: .neato, renderer: .inProcess),
        ]
        var ids: [Substring] = []
        for picture in pictures {
            let own = picture.markup.split(separator: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
            #expect(own.count > 30)
            ids += own
            for reference in picture.markup.split(separator: "url(#").dropFirst() {
                #expect(own.contains(reference.prefix { $0 != ")" }))
            }
        }
        #expect(Set(ids).count == ids.count)
    }

    @Test func messagesAreErrorsWithRealNames() async throws {
        var graph = DiGraph<String>()
        graph.addEdge("here", "there", .headPort(.field("door")))
        let error = await #expect(throws: GraphvizError.self) {
            try await graph.svg(engine: .dot, renderer: .inProcess)
        }
        #expect(error?.kind == .graphvizFailed)
        #expect(error?.message == #"Graphviz could not draw the graph with dot: node "there", port door unrecognized."#)
    }

    @Test func remarksAreNotErrors() async throws {
        var graph = DiGraph<String>()
        graph.addNode("a name that is too long", .fixedSize(true), .width(0.2))
        let drawing = try GraphvizDrawing(graph)
        let output = try await InProcessGraphvizRenderer().render(drawing, format: .svg)
        #expect(output.warnings.count == 1)
        #expect(output.warnings[0].contains("\"a name that is too long\""))
        #expect(output.warnings[0].contains("too small for label"))
    }

    @Test func everyEngineWarmsUp() async throws {
        try await InProcessGraphvizRenderer().warmUp(GraphvizEngine.placing)
    }

    @Test func aCancelledTaskDoesNotDraw() async throws {
        let task = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            return try await Self.graph(1).svg(engine: .dot, renderer: .inProcess)
        }
        let error = await #expect(throws: GraphvizError.self) { try await task.value }
        #expect(error?.kind == .cancelled)
    }

    @Test func anyRendererWillDo() async throws {
        /// Draws nothing and notes what was asked.
        final class Recorder: GraphvizRenderer {
            let asked = Mutex<[GraphvizFormat]>([])

            func render(
                _ drawing: GraphvizDrawing, format: GraphvizFormat
            ) async throws(GraphvizError) -> GraphvizOutput {
                asked.withLock { $0.append(format) }
                return GraphvizOutput(bytes: Array("<svg onload=\"x\"/>".utf8))
            }
        }
        let recorder = Recorder()
        _ = try await Self.graph(1).png(engine: .neato, scale: 1.5, renderer: recorder)
        _ = try await Self.graph(1).pdf(engine: .neato, renderer: recorder)
        let error = await #expect(throws: GraphvizError.self) { try await Self.graph(1).svg(renderer: recorder) }
        #expect(error?.kind == .unsafePicture)
        #expect(recorder.asked.withLock(\.self) == [.png(resolution: 144), .pdf, .svg])
    }
}

@Suite struct QuotaTests {
    private static func path(_ count: Int) -> Graph<Int> {
        var graph = Graph<Int>()
        graph.addPath(0..<count)
        return graph
    }

    private func sentence(_ graph: Graph<Int>, _ quota: GraphQuota) async -> String? {
        let error = await #expect(throws: GraphvizError.self) {
            try await graph.svg(engine: .dot, quota: quota, renderer: .inProcess)
        }
        #expect(error?.kind == .quotaExceeded)
        return error?.message
    }

    @Test func whatFitsIsDrawn() async throws {
        _ = try await Self.path(20).svg(engine: .dot, quota: GraphQuota(), renderer: .inProcess)
        _ = try await Self.path(600).svg(engine: .twopi, renderer: .inProcess)
    }

    @Test func sizes() async throws {
        #expect(
            await sentence(Self.path(812), GraphQuota()) == "The graph has 812 nodes; at most 500 are drawn here.")
        #expect(
            await sentence(Self.path(20), GraphQuota(edges: 10)) == "The graph has 19 edges; at most 10 are drawn here."
        )
        var graph = Self.path(2)
        graph.groups = [NodeGroup("a", groups: [NodeGroup("b", nodes: [0]), NodeGroup("c", nodes: [1])])]
        #expect(await sentence(graph, GraphQuota(groups: 2)) == "The graph has 3 groups; at most 2 are drawn here.")
    }

    @Test func texts() async throws {
        var graph = Self.path(2)
        graph.addNode(0, .label(String(repeating: "x", count: 5000)))
        #expect(
            await sentence(graph, GraphQuota())
                == "The graph has 5000 bytes in one label; at most 4096 are drawn here.")
        graph.addNode(0, .label(String(repeating: "\n", count: 300)))
        #expect(
            await sentence(graph, GraphQuota()) == "The graph has 301 lines in one label; at most 200 are drawn here.")
        graph.addNode(0, .label(html: String(repeating: "<B>x</B>", count: 1000)))
        #expect(
            await sentence(graph, GraphQuota())
                == "The graph has 8000 bytes in one HTML-like label; at most 5120 are drawn here.")
        _ = await sentence(Self.path(100), GraphQuota(totalBytes: 500))
    }

    @Test func pictures() async throws {
        _ = await sentence(Self.path(100), GraphQuota(pictureBytes: 5000))
        let error = await #expect(throws: GraphvizError.self) {
            try await Self.path(5).png(engine: .dot, quota: GraphQuota(pixels: 100), renderer: .inProcess)
        }
        #expect(error?.kind == .pictureTooLarge)
    }

    @Test func edgesOfAQuotaAreInside() async throws {
        _ = try await Self.path(20).svg(engine: .dot, quota: GraphQuota(nodes: 20, edges: 19), renderer: .inProcess)
    }
}
