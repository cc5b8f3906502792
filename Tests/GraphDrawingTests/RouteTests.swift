import GraphDrawing
import GraphLayouts
import GraphModel
import Testing

/// Edges of layered drawings follow their ways.
@Suite("Ways of edges")
struct RouteTests {
    /// The second edge is the long one.
    private let graph = DiGraph(edges: [(0, 1), (0, 3), (1, 2), (2, 3)])

    /// The ends of everything drawn of an edge.
    private func curves(of edge: Int, in scene: GraphScene) -> [(start: SIMD2<Double>, end: SIMD2<Double>)] {
        scene.elements.compactMap { element in
            guard element.subject == .edge(edge) else { return nil }
            switch element.mark {
            case .curve(let start, _, _, let end), .line(let start, let end):
                return (SIMD2(start.x, start.y), SIMD2(end.x, end.y))
            default: return nil
            }
        }
    }

    @Test("A long edge goes round the nodes beside it, in pieces that hang together")
    func longEdgesGoRound() throws {
        var style = GraphStyle<Int>()
        style.pointsPerUnit = 50
        let layout = LayeredLayout<Int>()
        let scene = try graph.scene(layout: layout, style: style), drawing = try layout.drawing(of: graph)
        let pieces = curves(of: 1, in: scene)
        #expect(pieces.count > 1)
        for (piece, next) in zip(pieces, pieces.dropFirst()) { #expect(piece.end == next.start) }
        let beside = drawing.routes[1][1].x * 50, chain = (drawing.positions[1]?.x ?? 0) * 50
        #expect(abs(beside - chain) > 40)
        // Halfway it is where its way is.
        #expect(pieces.contains { abs($0.end.x - beside) < 1e-6 || abs($0.start.x - beside) < 1e-6 })
        #expect(curves(of: 0, in: scene).count == 1)
    }

    @Test("Ways that are not those of the edges are ignored, and so are all where nodes were moved")
    func straightOtherwise() throws {
        let placement = try LayeredLayout<Int>().placement(of: graph)
        let wrong = GraphPlacement(positions: placement.positions, routes: Array(placement.routes.dropLast()))
        #expect(curves(of: 1, in: try graph.scene(at: wrong)).count == 1)
        var style = GraphStyle<Int>()
        style.separation = 300
        #expect(curves(of: 1, in: try graph.scene(at: placement, style: style)).count == 1)
    }

    @Test("A way begins and ends at the nodes' outlines")
    func endsAtOutlines() throws {
        var style = GraphStyle<Int>()
        style.pointsPerUnit = 50
        style.node.size = .constant(20)
        style.edge.arrow = .none
        let scene = try graph.scene(layout: .layered(), style: style), pieces = curves(of: 1, in: scene)
        let positions = try graph.positions(layout: .layered())
        for (node, point) in [(0, pieces.first?.start), (3, pieces.last?.end)] {
            let way = (point ?? .zero) - (positions[node] ?? .zero) * SIMD2(50, -50)
            #expect(abs((way * way).sum().squareRoot() - 10.5) < 0.1)
        }
    }
}
