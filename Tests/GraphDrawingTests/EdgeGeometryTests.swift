import GraphDrawing
import GraphModel
import Testing

@testable import GraphDrawing

@Suite("Where edges end and labels are")
struct EdgeGeometryTests {
    static let outlines = NodeOutline.distinct + [.ellipse, .rectangle, .roundedRectangle]

    /// The ends of what is drawn of an edge: of its line, or of its head.
    private func ends(ofEdge number: Int, in scene: GraphScene) -> (start: Point, end: Point)? {
        var ends: (start: Point, end: Point)?
        for element in scene.elements where element.subject == .edge(number) {
            switch element.mark {
            case .line(let start, let end): ends = (start, end)
            case .curve(let start, _, _, let end): ends = (start, end)
            case .polygon(let corners): ends?.end = corners[0]
            default: break
            }
        }
        return ends
    }

    @Test("Edges end on the outlines of their nodes, whatever their shape", arguments: outlines)
    func clipping(outline: NodeOutline) throws {
        var graph = MultiDiGraph<String>(Sample.directed)
        graph.addEdge("a", "b")
        graph.addEdge("c", "e")
        for hasArrow in [true, false] {
            var style = Sample.small
            style.node.outline = .constant(outline)
            style.node.size = .each { 20 + 3 * Double($0.degree) }
            style.node.strokeWidth = .each { $0.node == "a" ? 4 : 0 }
            style.edge.arrow = hasArrow ? .triangle : .none
            let scene = try graph.scene(at: Sample.places, style: style)
            let placed = scene.placedOutlines(outline)
            for (number, ends) in scene.edgeEnds.enumerated() {
                let drawn = try #require(self.ends(ofEdge: number, in: scene))
                let (source, target) = (placed[ends.source], placed[ends.target])
                #expect(abs(source.level(at: drawn.start) - 1) < 1e-4)
                #expect(abs(target.level(at: drawn.end) - 1) < 1e-4)
            }
        }
    }

    @Test("A ray meets an outline where it is", arguments: outlines)
    func reach(outline: NodeOutline) {
        let placed = PlacedOutline(outline: outline, center: Point(3, 4), halfWidth: 10, halfHeight: 7)
        for direction in [Point(1, 0), Point(0, 1), Point(-0.6, 0.8), Point(0.8, -0.6), Point(-0.28, -0.96)] {
            let point = placed.center + direction * placed.reach(toward: direction)
            if outline == .circle { continue }
            #expect(abs(placed.level(at: point) - 1) < 1e-9)
        }
    }

    @Test("Opposite and parallel edges are apart in the middle")
    func parallels() throws {
        var graph = MultiDiGraph<String>(edges: [("a", "b"), ("b", "a"), ("a", "b"), ("b", "a"), ("a", "b")])
        graph.addNode("c")
        var style = Sample.small
        style.edge.arrow = .none
        let scene = try graph.scene(at: Sample.places, style: style)
        let middles = scene.elements.compactMap { element -> Point? in
            switch element.mark {
            case .curve(let start, let control1, let control2, let end):
                Bezier(start, control1, control2, end).point(at: 0.5)
            case .line(let start, let end): (start + end) / 2
            default: nil
            }
        }
        #expect(middles.count == 5)
        for (index, middle) in middles.enumerated() {
            for other in middles[..<index] { #expect((middle - other).length > 13) }
        }
    }

    @Test("A loop is outside its node, and away from the neighbours")
    func loops() throws {
        let graph = Graph<String>(edges: [("a", "b"), ("a", "c"), ("a", "a")])
        let scene = try graph.scene(at: ["a": SIMD2(0, 0), "b": SIMD2(1, 0.2), "c": SIMD2(1, -0.2)])
        let loop = scene.elements.first { element in
            if case .edge(let number) = element.subject {
                scene.edgeEnds[number].source == scene.edgeEnds[number].target
            } else {
                false
            }
        }
        guard case .curve(let start, let control1, let control2, let end) = loop?.mark else {
            Issue.record("there is no loop")
            return
        }
        let centers = scene.placedOutlines(.circle).map(\.center)
        #expect(Bezier(start, control1, control2, end).point(at: 0.5).x < centers[0].x - 20)
    }

    @Test("Labels of edges cover neither nodes, nor lines, nor one another")
    func labels() throws {
        var graph = MultiDiGraph<String>(Sample.directed)
        for edge in ["ab", "bc", "cd"] {
            graph.addEdge(String(edge.prefix(1)), String(edge.suffix(1)), .label("label of \(edge)"))
        }
        for placement in [EdgeLabelPlacement.along, .level] {
            var style = Sample.small
            style.area = SVG.Size(width: 600, height: 500)
            style.edge.labelPlacement = placement
            let scene = try graph.scene(at: Sample.places, style: style)
            let texts = scene.elements.compactMap { element -> GraphScene.Text? in
                guard case .text(let text) = element.mark, scene.paints[element.paint].role == .edgeLabel else {
                    return nil
                }
                return text
            }
            #expect(texts.count == 5)
            for (index, text) in texts.enumerated() {
                let middle = (text.corners[0] + text.corners[2]) / 2
                for other in texts[..<index] {
                    #expect((middle - (other.corners[0] + other.corners[2]) / 2).length > 10)
                }
                for element in scene.elements where element.subject != .none {
                    guard case .line(let start, let end) = element.mark else { continue }
                    let way = end - start
                    let share = min(max((middle - start).dot(way) / way.dot(way), 0), 1)
                    #expect((start + way * share - middle).length > 4)
                }
                // Nothing stands on its head.
                #expect(text.direction.x > -1e-6)
            }
        }
    }

    @Test("Nodes are moved apart if that is asked for")
    func separation() throws {
        let graph = Graph<Int>(nodes: 0..<40)
        let places = Dictionary(uniqueKeysWithValues: (0..<40).map { ($0, SIMD2(Double($0 % 3), Double($0 % 7))) })
        var style = GraphStyle<Int>()
        style.node.outline = .constant(.rectangle)
        style.separation = 5
        let boxes = try graph.scene(at: places, style: style).placedOutlines(.rectangle).map(\.box)
        for (index, box) in boxes.enumerated() {
            for other in boxes[..<index] {
                let dx = max(box.low.x - other.high.x, other.low.x - box.high.x)
                let dy = max(box.low.y - other.high.y, other.low.y - box.high.y)
                #expect(max(dx, dy) > 5 - 1e-3)
            }
        }
    }

    @Test("Nodes that fit their labels are as large as these")
    func fitting() throws {
        var graph = Graph<String>(nodes: ["a"])
        graph.nodes["a"] = [.label("a label of many words\nin two lines")]
        for outline in [NodeOutline.ellipse, .rectangle, .roundedRectangle] {
            var style = GraphStyle<String>()
            style.node.outline = .constant(outline)
            let scene = try graph.scene(at: Sample.places, style: style)
            let node = scene.placedOutlines(outline)[0].grown(by: 1)
            for element in scene.elements {
                guard case .text(let text) = element.mark else { continue }
                for corner in text.corners { #expect(node.level(at: corner) <= 1) }
            }
        }
    }

    @Test("Texts are as wide as Helvetica's letters")
    func widths() {
        #expect(TextMetrics.width(of: "Hello", fontSize: 10) == 22.78)
        #expect(TextMetrics.width(of: "Ü", fontSize: 1000) == TextMetrics.width(of: "U", fontSize: 1000))
        #expect(TextMetrics.width(of: "語", fontSize: 10) == 10)
        #expect(TextMetrics.width(of: "e\u{301}", fontSize: 10) == TextMetrics.width(of: "e", fontSize: 10))
    }

    @Test("Ticks are round, inside the scale, and written shortly")
    func ticks() {
        #expect(Scale(0, 1, false).ticks == [0, 0.25, 0.5, 0.75, 1])
        #expect(Scale(3, 17, false).ticks == [5, 10, 15])
        #expect(Scale(1, 1000, true).ticks == [1, 10, 100, 1000])
        #expect(Scale(2, 2, false).ticks == [2])
        #expect([0.1 + 0.2, 1234567, 0.000123456, -2.5].map(\.tidy) == ["0.3", "1235000", "0.0001235", "-2.5"])
    }

    @Test("Logarithms are those of the platform, to rounding")
    func logarithms() {
        for number in [1e-12, 0.3, 1, 2, 10, 12345.678, 1e30] {
            #expect(abs(Logarithm.inverse(Logarithm.of(number)) / number - 1) < 1e-12)
        }
        #expect(Logarithm.of(8) == 3)
    }
}

extension GraphScene {
    /// The outlines of the nodes as they are drawn, with half of the line around.
    func placedOutlines(_ outline: NodeOutline) -> [PlacedOutline] {
        elements.compactMap { element in
            guard case .node = element.subject, paints[element.paint].role == .node else { return nil }
            var box = Box.nothing
            switch element.mark {
            case .circle(let center, let radius): box = Box(center: center, width: 2 * radius, height: 2 * radius)
            case .ellipse(let center, let width, let height):
                box = Box(center: center, width: 2 * width, height: 2 * height)
            case .rectangle(let rectangle, _): box = rectangle
            case .polygon(let corners):
                for corner in corners { box.add(corner) }
                // Some reach farther on one side of their centre than on the other.
                let half = box.width / 2, middle = (box.low.x + box.high.x) / 2
                switch outline {
                case .triangle: box = Box(center: Point(middle, box.low.y + half), width: 2 * half, height: 2 * half)
                case .invertedTriangle:
                    box = Box(center: Point(middle, box.high.y - half), width: 2 * half, height: 2 * half)
                case .hexagon:
                    box = Box(
                        center: Point(middle, (box.low.y + box.high.y) / 2), width: 2 * half, height: 2 * half)
                default: break
                }
            default: return nil
            }
            let stroke = paints[element.paint].stroke == nil ? 0 : paints[element.paint].strokeWidth / 2
            return PlacedOutline(
                outline: outline, center: (box.low + box.high) / 2, halfWidth: box.width / 2, halfHeight: box.height / 2
            ).grown(by: stroke)
        }
    }
}
