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
        let markup = try await Self.sample.svg(engine: .dot).markup
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
        let markup = try await graph.svg(engine: .dot).markup
        #expect(markup.components(of: ">All</text>") == 1)
        #expect(markup.components(of: "font-family=\"Helvetica") == 2)
        // The dashes of the outer one go inwards.
        #expect(markup.components(of: "stroke-dasharray") == 2)
        #expect(markup.components(of: "<title>tip</title>") == 1)
        #expect(markup.components(of: "https://example.org/") == 1)
    }

    @Test(arguments: GraphvizEngine.placing)
    func everyEngineTakesClusters(engine: GraphvizEngine) async throws {
        let svg = try await Self.sample.svg(engine: engine)
        for node in ["a", "b", "c", "d"] { #expect(svg.markup.contains(">\(node)</text>")) }
    }

    @Test func ranksAreKept() async throws {
        var graph = DiGraph<String>(edges: [("a", "b"), ("b", "c")])
        let free = try await graph.positions(engine: .dot)
        #expect(try #require(free["a"]).y != #require(free["c"]).y)
        graph.groups = [NodeGroup(nodes: ["a", "c"], .rank(.same))]
        let kept = try await graph.positions(engine: .dot)
        #expect(try #require(kept["a"]).y == #require(kept["c"]).y)
    }

    @Test func edgesEndAtClusters() async throws {
        var graph = DiGraph<String>(edges: [("a", "b")])
        graph.groups = [NodeGroup("box", isCluster: true, nodes: ["b"])]
        let plain = try await graph.svg(options: GraphvizOptions(idPrefix: "x"))
        graph.attributes = [.compound(true)]
        graph.edges["a", "b"]?[.headCluster] = "box"
        #expect(try await graph.svg(options: GraphvizOptions(idPrefix: "x")) != plain)
        graph.attributes[.edgeRouting] = .curved
        _ = try await graph.svg(engine: .dot)
        graph.edges["a", "b"]?[.headCluster] = "elsewhere"
        await #expect(throws: GraphvizError.self) { try await graph.svg(engine: .dot) }
    }

    @Test(arguments: GraphvizEngine.placing)
    func groupsMayBeEmptyOrOverlap(engine: GraphvizEngine) async throws {
        var graph = DiGraph<String>(edges: [("a", "b")])
        graph.groups = [
            NodeGroup("empty", isCluster: true), NodeGroup("x", nodes: ["a", "b"]), NodeGroup("y", nodes: ["b"]),
        ]
        _ = try await graph.svg(engine: engine)
        graph.groups = [
            NodeGroup("x", isCluster: true, nodes: ["a", "b"]), NodeGroup("y", isCluster: true, nodes: ["b"]),
        ]
        // The first has the node.
        let markup = try await graph.svg(engine: engine).markup
        #expect(markup.contains(">a</text>") && markup.contains(">b</text>"))
    }

    @Test func nestingHasAnEnd() async throws {
        func nested(_ depth: Int) -> NodeGroup<String> {
            NodeGroup("\(depth)", isCluster: true, nodes: ["a"], groups: depth == 1 ? [] : [nested(depth - 1)])
        }
        var graph = DiGraph<String>(nodes: ["a"])
        graph.groups = [nested(20)]
        #expect(try await graph.svg(engine: .dot).markup.components(of: "class=\"cluster\"") == 20)
        graph.groups = [nested(65)]
        let error = await #expect(throws: GraphvizError.self) { try await graph.svg(engine: .dot) }
        #expect(error?.kind == .quotaExceeded)
    }

    @Test func defaultsWithoutARecordOfTheGroup() async throws {
        // A group without a name has a place in the picture all the same.
        var graph = Graph<Int>(nodes: [1, 2])
        graph.groups = [NodeGroup(isCluster: true, nodes: [1]), NodeGroup(isCluster: true, nodes: [2])]
        let markup = try await graph.svg(engine: .dot).markup
        #expect(markup.contains("data-cluster=\"0\"") && markup.contains("data-cluster=\"1\""))
    }
}
