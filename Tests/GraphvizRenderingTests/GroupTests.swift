import GraphGenerators
import GraphModel
import GraphvizRendering
import SafeMarkup
import Testing

@Suite struct GroupTests {
    private static var sample: DiGraph<String> {
        var graph = DiGraph<String>(edges: [("a", "b"), ("b", "c"), ("c", "d")])
        graph.groups = [
            NodeGroup(
                "outer", isCluster: true, nodes: ["b"],
                groups: [NodeGroup("inner", isCluster: true, nodes: ["c"], .color(.red))],
                .label("Outer"), .style(.dashed), .tooltip("tip"))
        ]
        return graph
    }

    @Test func clustersAreDrawnWithTheirNames() async throws {
        let markup = try await Self.sample.svg(engine: .dot, renderer: .inProcess).markup
        #expect(markup.contains(#"class="cluster" data-cluster="outer""#))
        #expect(markup.contains(#"class="cluster" data-cluster="inner""#))
        #expect(markup.contains("stroke=\"red\""))
        #expect(markup.components(of: ">Outer</text>") == 1)
    }

    @Test func stylesAreTakenOverAndTextsAreNot() async throws {
        var graph = Self.sample
        graph.attributes = [
            .label("All"), .fontName("Helvetica"), .tooltip("everything"), .url("https://example.org/"),
        ]
        let markup = try await graph.svg(engine: .dot, renderer: .inProcess).markup
        #expect(markup.components(of: ">All</text>") == 1)
        #expect(markup.components(of: "font-family=\"Helvetica") == 2)
        // The dashes of the outer one go inwards.
        #expect(markup.components(of: "stroke-dasharray") == 2)
        #expect(markup.components(of: "<title>tip</title>") == 1)
        #expect(markup.components(of: "https://example.org/") == 1)
    }

    @Test func clustersTakeOverWhatIsSaidAroundThem() async throws {
        var graph = DiGraph<String>(edges: [("a", "b")])
        graph.attributes = [Attribute("color", "red"), .style(.dashed), .penWidth(3)]
        graph.groups = [
            NodeGroup("first", isCluster: true, nodes: ["a"]),
            NodeGroup(
                "around", nodes: [], groups: [NodeGroup("second", isCluster: true, nodes: ["b"])], .color(.blue),
                .label("of nothing that is drawn")),
        ]
        let markup = try await graph.svg(engine: .dot, renderer: .inProcess).markup
        #expect(markup.components(of: "stroke-dasharray") == 2)
        #expect(markup.components(of: "stroke-width=\"3\"") == 2)
        #expect(markup.components(of: "stroke=\"red\"") == 1 && markup.components(of: "stroke=\"blue\"") == 1)
        #expect(!markup.contains("of nothing"))
    }

    /// A layout must not depend on where the names of clusters happen to be in memory.
    @Test func clustersKeepTheirOrder() async throws {
        var graph = DiGraph<Int>(edges: [
            (0, 1), (1, 2), (2, 3), (4, 5), (5, 6), (6, 7), (8, 0), (8, 4), (1, 7), (7, 1),
        ])
        graph.groups = [
            NodeGroup("c0", isCluster: true, nodes: [0, 1, 2, 3]),
            NodeGroup("c1", isCluster: true, nodes: [4, 5, 6, 7]),
        ]
        let first = try await graph.svg(engine: .dot, renderer: .inProcess)
        for size in 1...40 {
            // Leaves holes of several sizes behind.
            _ = try await Graph<Int>.path(size * 3).svg(engine: .dot, renderer: .inProcess)
            #expect(try await graph.svg(engine: .dot, renderer: .inProcess) == first)
        }
    }

    @Test func edgesKeepTheirPlacesAmongTheGraphs() async throws {
        var graph = DiGraph<String>(nodes: ["a", "b", "c"])
        graph.addEdge("b", "c", .label("first"))
        graph.addEdge("a", "c", .label("second"))
        let markup = try await graph.svg(engine: .neato, renderer: .inProcess).markup
        // Among the graph's edges, the one from a comes first.
        #expect(markup.contains(#"data-edge="1" data-source="b" data-target="c""#))
        let layout = try await graph.graphvizLayout(engine: .neato, renderer: .inProcess)
        let start = try #require(layout.edges[0].curves[0].points.first), a = try #require(layout.nodes["a"])
        #expect((start - a.centre).sum().magnitude < 2 * a.size.max())
    }

    @Test(arguments: GraphvizEngine.placing)
    func everyEngineTakesClusters(engine: GraphvizEngine) async throws {
        let svg = try await Self.sample.svg(engine: engine, renderer: .inProcess)
        for node in ["a", "b", "c", "d"] { #expect(svg.markup.contains(">\(node)</text>")) }
    }

    @Test func ranksAreKept() async throws {
        var graph = DiGraph<String>(edges: [("a", "b"), ("b", "c")])
        let free = try await graph.positions(engine: .dot, renderer: .inProcess)
        #expect(try #require(free["a"]).y != #require(free["c"]).y)
        graph.groups = [NodeGroup(nodes: ["a", "c"], .rank(.same))]
        let kept = try await graph.positions(engine: .dot, renderer: .inProcess)
        #expect(try #require(kept["a"]).y == #require(kept["c"]).y)
    }

    @Test func edgesEndAtClusters() async throws {
        var graph = DiGraph<String>(edges: [("a", "b")])
        graph.groups = [NodeGroup("box", isCluster: true, nodes: ["b"])]
        let plain = try await graph.svg(options: GraphvizOptions(idPrefix: "x"), renderer: .inProcess)
        graph.attributes = [.compound(true)]
        graph.edges["a", "b"]?[.headCluster] = "box"
        #expect(try await graph.svg(options: GraphvizOptions(idPrefix: "x"), renderer: .inProcess) != plain)
        graph.attributes[.edgeRouting] = .curved
        _ = try await graph.svg(engine: .dot, renderer: .inProcess)
        graph.edges["a", "b"]?[.headCluster] = "elsewhere"
        await #expect(throws: GraphvizError.self) { try await graph.svg(engine: .dot, renderer: .inProcess) }
    }

    @Test(arguments: GraphvizEngine.placing)
    func groupsMayBeEmptyOrOverlap(engine: GraphvizEngine) async throws {
        var graph = DiGraph<String>(edges: [("a", "b")])
        graph.groups = [
            NodeGroup("empty", isCluster: true), NodeGroup("x", nodes: ["a", "b"]), NodeGroup("y", nodes: ["b"]),
        ]
        _ = try await graph.svg(engine: engine, renderer: .inProcess)
        graph.groups = [
            NodeGroup("x", isCluster: true, nodes: ["a", "b"]), NodeGroup("y", isCluster: true, nodes: ["b"]),
        ]
        // The first has the node.
        let markup = try await graph.svg(engine: engine, renderer: .inProcess).markup
        #expect(markup.contains(">a</text>") && markup.contains(">b</text>"))
    }

    @Test func nestingHasAnEnd() async throws {
        func nested(_ depth: Int) -> NodeGroup<String> {
            NodeGroup("\(depth)", isCluster: true, nodes: ["a"], groups: depth == 1 ? [] : [nested(depth - 1)])
        }
        var graph = DiGraph<String>(nodes: ["a"])
        graph.groups = [nested(20)]
        #expect(
            try await graph.svg(engine: .dot, renderer: .inProcess).markup.components(of: "class=\"cluster\"") == 20)
        graph.groups = [nested(65)]
        let error = await #expect(throws: GraphvizError.self) {
            try await graph.svg(engine: .dot, renderer: .inProcess)
        }
        #expect(error?.kind == .quotaExceeded)
    }

    @Test func defaultsWithoutARecordOfTheGroup() async throws {
        // A group without a name has a place in the picture all the same.
        var graph = Graph<Int>(nodes: [1, 2])
        graph.groups = [NodeGroup(isCluster: true, nodes: [1]), NodeGroup(isCluster: true, nodes: [2])]
        let markup = try await graph.svg(engine: .dot, renderer: .inProcess).markup
        #expect(markup.contains("data-cluster=\"0\"") && markup.contains("data-cluster=\"1\""))
    }
}
