import Foundation
import GraphDrawing
import GraphGenerators
import GraphModel
import SafeMarkup
import Testing

/// The pictures in `Docs/Guides/Pictures` are what the guides' own code draws. `Scripts/record-drawings` records them anew.
@Suite struct GuidePictureTests {
    @Test(arguments: pictures.indices)
    func picturesAreThoseOfTheGuide(number: Int) throws {
        let (name, make) = Self.pictures[number], markup = try make().markup
        let file = URL(filePath: #filePath).appending(path: "../../../Docs/Guides/Pictures/\(name).svg")
            .standardizedFileURL
        if RecordedDrawing.isRecording { try Data(markup.utf8).write(to: file) }
        #expect(try markup == String(contentsOf: file, encoding: .utf8), "\(name)")
    }

    private static let pictures: [(name: String, make: @Sendable () throws -> SVG)] = [
        ("drawing-club", { try Graph<Int>.karateClub.svg(layout: .spring(seed: 42)) }),
        (
            "drawing-mapped",
            {
                var style = GraphStyle<Int>()
                style.title = "Zachary's karate club"
                style.node.fill = .color(by: "club")
                style.node.size = .size(by: "degree", 12...34)
                style.edge.width = .width(by: "weight")
                style.edge.opacity = 0.6
                return try Graph<Int>.karateClub.svg(layout: .spring(seed: 42), style: style)
            }
        ),
        (
            "drawing-labels",
            {
                var labelled = DiGraph<String>()
                labelled.addEdge("draft", "review", .label("submit"))
                labelled.addEdge("review", "draft", .label("changes wanted"))
                labelled.addEdge("review", "review", .label("comment"))
                var plain = GraphStyle<String>()
                plain.node.label = .each { $0.node.uppercased() }
                plain.node.labelPlacement = .beside
                plain.edge.labelPlacement = .level
                return try labelled.svg(layout: .layered(), style: plain)
            }
        ),
        (
            "sanitiser-ways",
            {
                let ways = DiGraph(edges: [
                    ("a graph", "Graphviz"), ("Graphviz", "re-emitter"), ("re-emitter", "SVG"),
                    ("anybody's SVG", "sanitiser"), ("sanitiser", "SVG"), ("SVG", "a page"),
                ])
                var style = GraphStyle<String>()
                style.node.outline = .constant(.roundedRectangle)
                style.node.fill = .each { ["re-emitter", "sanitiser"].contains($0.node) ? .gold : nil }
                style.area = SVG.Size(width: 520, height: 80)
                return try ways.svg(layout: .layered(direction: .right), style: style)
            }
        ),
    ]
}
