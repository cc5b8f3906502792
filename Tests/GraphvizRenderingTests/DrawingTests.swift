import GraphModel
import GraphvizRendering
import SafeMarkup
import Testing

@Suite struct DrawingTests {
    private static var sample: Graph<String> {
        var graph = Graph<String>()
        graph.addNode("root", Attribute("shape", "rectangle"), Attribute("width", 1.5))
        graph.addEdge("root", "red", Attribute("label", "to_red"))
        graph.addEdge("root", "blue", Attribute("label", "to_blue"))
        return graph
    }

    @Test(arguments: GraphvizEngine.placing)
    func everyEngineDraws(engine: GraphvizEngine) async throws {
        let svg = try await Self.sample.svg(engine: engine, renderer: .inProcess)
        for text in ["root", "red", "blue"] { #expect(svg.markup.contains(">\(text)</text>")) }
        // A tree map has no edges.
        if engine != .patchwork { #expect(svg.markup.contains(">to_red</text>")) }
        #expect(try #require(svg.size).width > 50)
    }

    @Test(arguments: GraphvizEngine.placing)
    func everyEngineDrawsNothing(engine: GraphvizEngine) async throws {
        #expect(try await Graph<Int>().svg(engine: engine, renderer: .inProcess).markup.hasPrefix("<svg"))
        #expect(
            try await DiGraph<Int>(nodes: [7]).svg(engine: engine, renderer: .inProcess).markup.contains(">7</text>"))
    }

    @Test func bitmapsAndPages() async throws {
        let png = try await Self.sample.png(engine: .dot, renderer: .inProcess)
        #expect(png.starts(with: [0x89, 0x50, 0x4E, 0x47]))
        let large = try await Self.sample.png(engine: .dot, scale: 2, renderer: .inProcess)
        #expect(large.pngWidth == 2 * png.pngWidth)
        #expect(try await Self.sample.pdf(engine: .dot, renderer: .inProcess).starts(with: "%PDF".utf8))
    }

    @Test func resolutionIsTheGraphs() async throws {
        var graph = Self.sample
        let width = try await graph.png(engine: .dot, renderer: .inProcess).pngWidth
        graph.attributes["dpi"] = 192
        #expect(try await graph.png(engine: .dot, renderer: .inProcess).pngWidth == 2 * width)
        #expect(
            try await graph.svg(engine: .dot, renderer: .inProcess)
                == Self.sample.svg(engine: .dot, renderer: .inProcess))
    }

    @Test func tooManyPixelsAreRefused() async throws {
        var graph = Graph<Int>()
        graph.addNode(1, Attribute("width", 100), Attribute("height", 100))
        let error = await #expect(throws: GraphvizError.self) {
            try await graph.png(engine: .dot, scale: 10, renderer: .inProcess)
        }
        #expect(error?.kind == .pictureTooLarge)
        #expect(error?.message.contains("96107 × 96107 pixels") == true)
        // A size the graph asks for counts.
        graph.attributes["size"] = 2
        #expect(try await graph.png(engine: .dot, scale: 10, renderer: .inProcess).pngWidth == 1920)
    }

    @Test func everyKindOfGraph() async throws {
        let edges = [("a", "b"), ("a", "b"), ("b", "a"), ("b", "b")]
        func edgeCount(_ svg: SVG) -> Int { svg.markup.split(separator: "class=\"edge\"").count - 1 }
        #expect(edgeCount(try await Graph(edges: edges).svg(engine: .dot, renderer: .inProcess)) == 2)
        #expect(edgeCount(try await DiGraph(edges: edges).svg(engine: .dot, renderer: .inProcess)) == 3)
        #expect(edgeCount(try await MultiGraph(edges: edges).svg(engine: .dot, renderer: .inProcess)) == 4)
        #expect(edgeCount(try await MultiDiGraph(edges: edges).svg(engine: .dot, renderer: .inProcess)) == 4)
    }

    @Test func realNamesAreInTheSVG() async throws {
        var graph = DiGraph<String>()
        graph.addEdge("Անի \"A\"", "n0")
        graph.addEdge("n0", "<b>&")
        let markup = try await graph.svg(engine: .dot, renderer: .inProcess).markup
        #expect(markup.contains(#"class="node" data-node="Անի &quot;A&quot;""#))
        #expect(markup.contains(#"class="node" data-node="n0""#))
        #expect(markup.contains(#"data-edge="1" data-source="n0" data-target="&lt;b&gt;&amp;""#))
        #expect(markup.contains("<title>n0 → &lt;b&gt;&amp;</title>"))
    }

    @Test func nodesOfAnyType() async throws {
        struct Place: Hashable, CustomStringConvertible {
            var name: String
            var description: String { "place " + name }
        }
        let svg = try await Graph(edges: [(Place(name: "x"), Place(name: "y"))]).svg(
            engine: .circo, renderer: .inProcess)
        #expect(svg.markup.contains(">place x</text>"))
        #expect(
            try await Graph(edges: [(1, -2)]).svg(engine: .neato, renderer: .inProcess).markup.contains(">-2</text>"))
    }

    @Test func edgesKeepTheirDirection() async throws {
        // Walking through the edges, 2–1 is met from 1; it was added from 2.
        var graph = Graph<Int>(nodes: [1, 2])
        graph.addEdge(2, 1, Attribute("taillabel", "tail"))
        let markup = try await graph.svg(engine: .dot, renderer: .inProcess).markup
        #expect(markup.contains(#"data-source="2" data-target="1""#))
    }

    @Test func removedNodesLeaveNoTrace() async throws {
        var graph = Self.sample
        graph.addEdge("gone", "root")
        graph.addEdge("blue", "last")
        graph.removeNode("gone")
        let markup = try await graph.svg(engine: .dot, renderer: .inProcess).markup
        #expect(!markup.contains("gone"))
        #expect(markup.contains(#"data-source="blue" data-target="last""#))
    }

    @Test func titleNamesThePicture() async throws {
        let svg = try await Self.sample.svg(options: GraphvizOptions(title: "Colours & more"), renderer: .inProcess)
        #expect(svg.markup.contains(#"aria-label="Colours &amp; more""#))
        #expect(svg.markup.contains(#"role="img""#))
    }

    @Test func positionsByNode() async throws {
        let positions = try await Self.sample.positions(engine: .dot, renderer: .inProcess)
        let (root, red, blue) = try (
            #require(positions["root"]), #require(positions["red"]), #require(positions["blue"])
        )
        #expect(root.y > red.y && red.y == blue.y && red.x < blue.x)
    }

    @Test(arguments: [false, true])
    func aLayoutHasEverything(isIsolated: Bool) async throws {
        let renderer: any GraphvizRenderer = isIsolated ? .isolated : .inProcess
        var graph = DiGraph(edges: [("a", "b", [.label("ab")]), ("b", "c", [])])
        graph.addEdge("a", "c", .arrowDirection(.both))
        let layout = try await graph.graphvizLayout(engine: .dot, renderer: renderer)
        let a = try #require(layout.nodes["a"]), b = try #require(layout.nodes["b"])
        #expect(a.centre.y > b.centre.y && a.size == [54, 36])
        #expect(layout.edges.count == 3 && layout.edges[0].label != nil && layout.edges[1].label == nil)
        for (edge, placed) in zip(graph.edges, layout.edges) {
            let curve = try #require(placed.curves.first)
            #expect(placed.curves.count == 1 && curve.points.count % 3 == 1 && curve.points.count >= 4)
            // Edges begin and end at the outline of their nodes.
            for (name, end) in [(edge.source, curve.tailArrow ?? curve.points[0]), (edge.target, curve.headArrow)] {
                let node = try #require(layout.nodes[name]), offset = try #require(end) - node.centre
                #expect(abs(offset.x) <= node.size.x / 2 + 1 && abs(offset.y) <= node.size.y / 2 + 1)
            }
            #expect((curve.tailArrow != nil) == (edge.source == "a" && edge.target == "c"))
        }
        #expect(layout.upperRight.x > layout.lowerLeft.x)
        #expect(try await graph.positions(engine: .dot, renderer: renderer)["a"] == a.centre)
        let hidden = try await graph.graphvizLayout(
            engine: .neato, options: GraphvizOptions(graphDefaults: [.edgeRouting(.hidden)]), renderer: renderer)
        #expect(hidden.edges.allSatisfy { $0.curves.isEmpty })
    }

    @Test func placedNodesStayWhereTheyAre() async throws {
        var graph = Graph<String>()
        graph.addNode("a", .position(Position(x: 100, y: 50)))
        graph.addNode("b", .position(Position(x: 300, y: 250)))
        graph.addEdge("a", "b")
        let layout = try await graph.graphvizLayout(engine: .nop, renderer: .inProcess)
        let places = layout.nodes.mapValues(\.centre)
        let offset = try #require(places["b"]) - (try #require(places["a"]))
        #expect(abs(offset.x - 200) < 1e-9 && abs(offset.y - 200) < 1e-9)
        #expect(layout.edges[0].curves.count == 1)
        graph.addNode("c")
        let error = await #expect(throws: GraphvizError.self) {
            try await graph.svg(engine: .nop, renderer: .inProcess)
        }
        #expect(error?.message == "The node \"c\" has no pos; the engine nop leaves every node at its place.")
    }

    @Test func defaultsStandBehindTheGraphs() async throws {
        var options = GraphvizOptions(engine: .dot)
        options.graphDefaults = [Attribute("bgcolor", "ivory"), Attribute("rankdir", "LR")]
        options.nodeDefaults = [
            Attribute("fillcolor", "gold"), Attribute("style", "filled"), Attribute("label", "default"),
        ]
        options.edgeDefaults = [Attribute("color", "crimson"), Attribute("class", "quiet")]
        var graph = Self.sample
        graph.attributes["bgcolor"] = "azure"
        graph.nodes["red"]?["fillcolor"] = "tomato"
        graph.nodes["red"]?["label"] = "own"
        let markup = try await graph.svg(options: options, renderer: .inProcess).markup
        #expect(markup.contains("azure") && !markup.contains("ivory"))
        #expect(markup.components(of: "fill=\"gold\"") == 2 && markup.components(of: "fill=\"tomato\"") == 1)
        #expect(markup.components(of: ">default</text>") == 2 && markup.components(of: ">own</text>") == 1)
        #expect(markup.components(of: "stroke=\"crimson\"") == 2)
        #expect(markup.components(of: "class=\"edge quiet\"") == 2)
    }

    @Test func draftIsFasterToDraw() async throws {
        var graph = DiGraph<Int>()
        for node in 0..<60 { graph.addEdge(node, node * 7 % 60) }
        let markup = try await graph.svg(engine: .dot, options: .draft, renderer: .inProcess).markup
        #expect(markup.components(of: "class=\"edge\"") == 60)
    }
}

extension [UInt8] {
    /// As the header of a PNG file has it.
    fileprivate var pngWidth: Int { self[16..<20].reduce(0) { $0 << 8 | Int($1) } }
}

extension String {
    /// How often a text is in this one.
    func components(of text: String) -> Int { split(separator: text, omittingEmptySubsequences: false).count - 1 }
}
