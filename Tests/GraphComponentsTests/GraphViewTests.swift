import DashboardTesting
import Dashboards
import GraphComponents
import SafeMarkup
import Testing

@Suite struct GraphViewTests {
    static let chart = SVG(trusted: #"<svg viewBox="0 0 8 8"><g data-node="a"/></svg>"#)

    @Test func aLayoutHoldsWhatWasSet() {
        let view = GraphView(
            id: "view", graph: DrawnGraph(Self.chart, description: "A node"), tappedNode: "a", isZoomable: false,
            height: 300)
        #expect(
            view.json == [
                "props": [
                    "id": "view",
                    "graph": ["markup": .string(Self.chart.markup), "description": "A node"],
                    "tappedNode": "a",
                    "zoomable": false,
                    "pannable": true,
                    "height": 300.0,
                ],
                "type": "GraphView",
                "namespace": "graph_dashboards",
            ])
    }

    @Test func theLibraryCarriesItsScript() throws {
        let script = try #require(GraphView.type.library.scripts.first)
        let text = String(decoding: try #require(script.content), as: UTF8.self)
        #expect(script.path == "graph_dashboards/graph-view.js")
        #expect(!script.isLoadedOnDemand)
        #expect(text.contains("window.graph_dashboards = { GraphView }"))
    }

    @Test(arguments: [
        "graph", "message", "tappedNode", "tappedEdge", "zoomable", "pannable", "height", "className", "style",
    ])
    func theScriptKnowsTheProperty(_ name: String) throws {
        let text = String(decoding: try #require(GraphView.type.library.scripts.first?.content), as: UTF8.self)
        let propertyTypes = try #require(text.firstRange(of: "GraphView.propTypes = {"))
        #expect(text[propertyTypes.upperBound...].prefix { $0 != ";" }.contains(" \(name): "))
    }

    @Test func aCallbackDrawsAndAnotherHearsOfTaps() async throws {
        let view: GraphView.ID = "view", picked: GraphView.ID = "picked"
        var app = Dashboard("Explorer") {
            GraphView(id: view)
            GraphView(id: picked)
        }
        app.callback(updating: view.graph, from: view.height.optional) { _ in DrawnGraph(Self.chart) }
        app.callback(updating: picked.message, from: view.tappedNode.optional, view.tappedEdge.optional) { node, edge in
            node ?? edge.map { "\($0.source) to \($0.target)" } ?? "nothing"
        }
        let page = try await app.open()
        #expect(page[view.graph]?.markup == Self.chart.markup)
        #expect(page[picked.message] == "nothing")
        try await page.set(view.tappedNode, to: "a")
        #expect(page[picked.message] == "a")
        try await page.set(view.tappedNode.optional, to: nil)
        try await page.set(view.tappedEdge, to: TappedEdge(source: "a", target: "b", index: 0))
        #expect(page[picked.message] == "a to b")
    }
}

@Suite struct DrawnGraphTests {
    @Test func aDrawingFromABrowserCannotBeShownAgain() throws {
        let sent: JSON = ["markup": "<svg><script>alert(1)</script></svg>"]
        let drawing = try DrawnGraph(json: sent)
        #expect(drawing.svg == nil)
        #expect(drawing.markup == sent["markup"]?.stringValue)
        #expect(drawing.json == .null)
    }

    @Test(arguments: [[], nil, "<svg/>", [:], ["markup": 1]] as [JSON])
    func whatIsNoDrawingIsRefused(_ json: JSON) {
        #expect(throws: JSONConversionError.self) { try DrawnGraph(json: json) }
    }
}

@Suite struct TappedEdgeTests {
    @Test func anEdgeSurvivesTheWire() throws {
        let edge = TappedEdge(source: "a", target: "é\"<", index: 3)
        #expect(try TappedEdge(json: JSON(parsing: edge.json.serialized())) == edge)
    }

    @Test(
        arguments: [
            nil, [], ["source": "a", "target": "b"], ["source": "a", "target": "b", "index": "3"],
            ["source": 1, "target": 2, "index": 3],
        ] as [JSON])
    func whatIsNoEdgeIsRefused(_ json: JSON) {
        #expect(throws: JSONConversionError.self) { try TappedEdge(json: json) }
    }
}
