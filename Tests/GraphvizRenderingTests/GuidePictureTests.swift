import Foundation
import GraphModel
import GraphvizRendering
import SafeMarkup
import Testing

/// The pictures of the guide on Graphviz are drawn by its own code. How wide texts are depends on the machine's fonts, so only
/// what is in them is compared; `Scripts/record-drawings` records them anew.
@Suite struct GuidePictureTests {
    @Test(arguments: ["graphviz-chart", "graphviz-groups", "graphviz-table"])
    func picturesHaveWhatTheGuideSays(name: String) async throws {
        let markup = try await Self.picture(name).markup
        let file = URL(filePath: #filePath).appending(path: "../../../Docs/Guides/Pictures/\(name).svg")
            .standardizedFileURL
        if ProcessInfo.processInfo.environment["RECORD_DRAWINGS"] != nil { try Data(markup.utf8).write(to: file) }
        let recorded = try String(contentsOf: file, encoding: .utf8)
        for piece in ["<g id=", "</text>", "<path ", "<polygon ", "<ellipse ", "data-node=", "data-cluster="] {
            #expect(markup.components(of: piece) == recorded.components(of: piece), "\(piece)")
        }
    }

    private static func picture(_ name: String) async throws -> SVG {
        var graph = DiGraph<String>(), options = GraphvizOptions(engine: .dot)
        options.idPrefix = "\(name)-"
        switch name {
        case "graphviz-chart":
            graph.addNode("root", .shape(.rectangle), .width(1.5))
            graph.addEdge("root", "red", .label("to_red"))
            graph.addEdge("root", "blue", .label("to_blue"))
        case "graphviz-groups":
            options.title = "Who asks whom"
            options.graphDefaults = [.rankDirection(.leftToRight)]
            options.nodeDefaults = [.shape(.rectangle), .style(.filled), .fillColor(.lightBlue)]
            graph.addEdge("web", "cache")
            graph.addEdge("web", "database")
            graph.addEdge("queue", "database")
            graph.groups = [
                NodeGroup(
                    "front", isCluster: true, nodes: ["web", "cache"], .label("Front"), .backgroundColor(.lightGray)),
                NodeGroup(nodes: ["web", "queue"], .rank(.same)),
            ]
        default:
            graph.addNode(
                "person", .shape(.plain),
                .label(
                    LabelTable {
                        LabelRow { LabelCell(LabelText("Person").bold).columns(2).background(.lightGray) }
                        LabelRow {
                            LabelCell("name").port("name")
                            LabelCell("text").tooltip("at most 100 letters")
                        }
                    }))
            graph.addEdge("person", "address", .tailPort(.field("name", .east)))
        }
        return try await graph.svg(options: options, renderer: .patient)
    }
}
