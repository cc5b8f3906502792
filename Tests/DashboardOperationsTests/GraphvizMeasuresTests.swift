import DashboardOperations
import GraphGenerators
import GraphModel
import GraphvizOperations
import GraphvizRendering
import Testing

/// What an operator sees of Graphviz.
@Suite struct GraphvizMeasuresTests {
    private let registry = PrometheusRegistry()

    private func value(_ series: String) throws -> Double? { try Scrape(registry.text())[series] }

    /// A graph that keeps Graphviz busy until it is stopped.
    private static let large = Graph.complete(40)

    @Test("drawings are counted by engine and outcome, with how long they took")
    func outcomes() async throws {
        let renderer = IsolatedGraphvizRenderer(workers: 1, quota: GraphQuota(nodes: 3))
        renderer.observe(by: GraphvizMeasures(factory: registry))
        let path = Graph(edges: [("a", "b"), ("b", "c")])
        for _ in 0..<3 { _ = try await path.svg(engine: .dot, renderer: renderer) }
        _ = try await path.png(engine: .neato, renderer: renderer)
        let drawing = try GraphvizDrawing(Graph(edges: [(1, 2), (3, 4)]))
        await #expect(throws: GraphvizError.self) { try await renderer.render(drawing, format: .svg) }

        func count(_ engine: String, _ outcome: String) throws -> Double? {
            try value(#"graphviz_renders_total{engine="\#(engine)",outcome="\#(outcome)"}"#)
        }
        #expect(try count("dot", "done") == 3)
        #expect(try count("neato", "done") == 1)
        #expect(try count("dot", "refused") == 1)
        #expect(try value(#"graphviz_render_duration_seconds_count{engine="dot",outcome="done"}"#) == 3)
        #expect(try value("graphviz_workers_busy") == 0)
        let scrape = try Scrape(registry.text())
        #expect(scrape.types["graphviz_render_duration_seconds"] == "histogram")
        #expect(scrape.types.keys.filter { $0.hasPrefix("graphviz_") }.allSatisfy { scrape.descriptions[$0] != nil })

        renderer.observe(by: nil)
        _ = try await path.svg(engine: .dot, renderer: renderer)
        #expect(try count("dot", "done") == 3, "nobody looks any more")
    }

    @Test("processes that draw and drawings that wait are seen while they do")
    func queue() async throws {
        let renderer = IsolatedGraphvizRenderer(workers: 2, deadline: .seconds(600), quota: nil)
        renderer.observe(by: GraphvizMeasures(factory: registry))
        let drawing = try GraphvizDrawing(Self.large, options: GraphvizOptions(engine: .dot))
        let tasks = (0..<5).map { _ in Task { try await renderer.render(drawing, format: .svg) } }
        while try value("graphviz_workers_busy") != 2 { try await Task.sleep(for: .milliseconds(5)) }
        while try value("graphviz_renders_waiting") != 3 { try await Task.sleep(for: .milliseconds(5)) }
        for task in tasks { task.cancel() }
        for task in tasks { _ = await task.result }
        #expect(try value("graphviz_workers_busy") == 0)
        #expect(try value("graphviz_renders_waiting") == 0)
        #expect(try value(#"graphviz_renders_total{engine="dot",outcome="cancelled"}"#) == 5)
    }
}
