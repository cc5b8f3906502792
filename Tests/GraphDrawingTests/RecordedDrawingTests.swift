import Foundation
import GraphDrawing
import GraphGenerators
import GraphModel
import Testing

/// Pictures of every feature, compared byte for byte with those in `Tests/Fixtures/drawings`, each of which was looked at.
/// `Scripts/record-drawings` records them anew, and makes bitmaps to look at.
@Suite("Recorded drawings")
struct RecordedDrawingTests {
    @Test("Drawings are those that were looked at, byte for byte", arguments: drawings)
    func recorded(drawing: Drawing) throws {
        let picture = try drawing.make()
        #expect(picture.markup == (try RecordedDrawing.markup(drawing.name, recording: picture.markup)))
        #expect(XMLReader.isWellFormed(picture.markup))
    }

    @Test("Every recorded drawing is one of these", .disabled(if: RecordedDrawing.isRecording))
    func files() {
        #expect(RecordedDrawing.names == Set(Self.drawings.map(\.name)))
    }

    struct Drawing: Sendable, CustomTestStringConvertible {
        let name: String
        let make: @Sendable () throws -> SVG

        var testDescription: String { name }
    }

    static let drawings =
        [
            Drawing(name: "directed") { try Sample.directed.svg(at: Sample.places, style: Sample.small) },
            Drawing(name: "parallel") { try Sample.parallel.svg(at: Sample.places, style: Sample.small) },
            Drawing(name: "mapped") { try Sample.grouped.svg(at: Sample.places, style: Sample.mapped) },
            Drawing(name: "attributes") {
                try Sample.grouped.svg(
                    at: Sample.places, style: Sample.mapped, options: SVGDrawingOptions(styling: .attributes))
            },
            Drawing(name: "merged") {
                try Sample.directed.svg(
                    at: Sample.places, style: Sample.small,
                    options: SVGDrawingOptions(identification: .nothing, idPrefix: "small", title: "Merged"))
            },
            Drawing(name: "outlines") { try outlines() },
            Drawing(name: "dark") {
                var style = Sample.mapped
                style.background = .rgb(27, 28, 31)
                return try Sample.grouped.svg(at: Sample.places, style: style)
            },
            Drawing(name: "loops") { try loops(.along) },
            Drawing(name: "level-labels") { try loops(.level) },
            Drawing(name: "curved") { try curved() },
            Drawing(name: "wide") { try wide() },
            Drawing(name: "focusable") {
                try Sample.grouped.svg(
                    at: Sample.places, style: Sample.small,
                    options: SVGDrawingOptions(
                        title: "Teams", description: "Who plays with whom.", focusableNodes: true))
            },
            Drawing(name: "thinned") { try crowded(.thinned(limit: 40)) },
            Drawing(name: "shaded") { try crowded(.shaded(limit: 2), nodes: 3) },
        ] + ArrowShape.allCases.map { arrow in Drawing(name: "arrow-\(arrow)") { try arrows(arrow) } }

    // MARK: Graphs

    /// A node of each outline, with an edge to the next.
    private static func outlines() throws -> SVG {
        let all: [NodeOutline] = [
            .circle, .square, .diamond, .triangle, .invertedTriangle, .hexagon, .ellipse, .rectangle, .roundedRectangle,
            .none,
        ]
        let graph = DiGraph<Int>(edges: (0..<10).map { ($0, ($0 + 3) % 10) })
        var style = GraphStyle<Int>()
        style.area = SVG.Size(width: 280, height: 280)
        style.node.outline = .each { all[$0.node] }
        style.node.label = .each { "\(all[$0.node])" }
        style.node.size = 34
        style.node.strokeWidth = 2
        return try graph.svg(at: ring(10), style: style)
    }

    private static func arrows(_ arrow: ArrowShape) throws -> SVG {
        let graph = DiGraph<String>(edges: [("a", "b"), ("b", "c"), ("c", "b"), ("c", "c")])
        var style = GraphStyle<String>()
        style.area = SVG.Size(width: 160, height: 30)
        style.edge.arrow = arrow
        style.edge.arrowSize = 12
        style.edge.width = 2
        return try graph.svg(at: ["a": .zero, "b": SIMD2(1, 0.2), "c": SIMD2(2, 0)], style: style)
    }

    private static func loops(_ placement: EdgeLabelPlacement) throws -> SVG {
        var graph = MultiDiGraph<String>()
        for label in ["first", "second", "third"] { graph.addEdge("a", "a", .label(.text(label))) }
        graph.addEdge("a", "b", .label("there"))
        graph.addEdge("b", "a", .label("and back"))
        graph.addEdge("b", "b", .label("own"), .style(.dotted))
        graph.nodes["b"] = [.shape(.box)]
        var style = GraphStyle<String>()
        style.area = SVG.Size(width: 180, height: 40)
        style.edge.labelPlacement = placement
        return try graph.svg(at: ["a": .zero, "b": SIMD2(1, 0)], style: style)
    }

    private static func curved() throws -> SVG {
        var graph = DiGraph<Int>()
        for node in 0..<6 { graph.addEdge(node, (node + 2) % 6, .label(.text("from \(node)"))) }
        var style = GraphStyle<Int>()
        style.area = SVG.Size(width: 260, height: 260)
        style.edge.curvature = 0.3
        style.edge.arrow = .vee
        return try graph.svg(at: ring(6), style: style)
    }

    private static func wide() throws -> SVG {
        var graph = DiGraph<Int>()
        for step in 0..<8 { graph.addEdge(step, step + 1, .label(.text("step \(step)"))) }
        var style = GraphStyle<Int>()
        style.area = SVG.Size(width: 640, height: 30)
        style.node.labelPlacement = .beside
        return try graph.svg(
            at: Dictionary(uniqueKeysWithValues: (0...8).map { ($0, SIMD2(Double($0), 0.3 * Double($0 % 2))) }),
            style: style)
    }

    private static func crowded(_ crowding: EdgeCrowding, nodes: Int = 12) throws -> SVG {
        let graph = Graph<Int>(edges: (0..<nodes).flatMap { low in (0..<low).map { (low, $0) } })
        var style = GraphStyle<Int>()
        style.area = SVG.Size(width: 160, height: 160)
        style.crowding = crowding
        return try graph.svg(at: ring(nodes), style: style, options: SVGDrawingOptions(identification: .nothing))
    }

    /// Places on a circle, from values that are the same on every platform.
    private static func ring(_ count: Int) -> [Int: SIMD2<Double>] {
        var places: [Int: SIMD2<Double>] = [:]
        for number in 0..<count {
            // The rational points of the circle, which need no sine.
            let turn = 4 * Double(number) / Double(count), t = turn.truncatingRemainder(dividingBy: 1)
            let point = SIMD2((1 - t * t) / (1 + t * t), 2 * t / (1 + t * t))
            let quarter = Int(turn)
            places[number] =
                [point, SIMD2(-point.y, point.x), SIMD2(-point.x, -point.y), SIMD2(point.y, -point.x)][quarter]
        }
        return places
    }
}
