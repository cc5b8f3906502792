import GraphAlgorithms
import GraphGenerators
import GraphLayouts
import GraphModel
import Testing

/// Edges of planar layouts do not cross.
@Suite struct PlanarLayoutTests {
    /// Twice the area of a triangle, positive where it goes round counter-clockwise.
    private func area(_ a: SIMD2<Double>, _ b: SIMD2<Double>, _ c: SIMD2<Double>) -> Double {
        (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
    }

    private func cross(_ a: SIMD2<Double>, _ b: SIMD2<Double>, _ c: SIMD2<Double>, _ d: SIMD2<Double>) -> Bool {
        area(a, b, c) * area(a, b, d) < -1e-18 && area(c, d, a) * area(c, d, b) < -1e-18
    }

    @Test(arguments: [
        .wheel(9), .complete(4), .star(7), .path(2), .path(3), .cycle(12), .dodecahedral, .icosahedral,
        try! Graph<Int>.randomTree(40, seed: 3), Graph(edges: [(0, 1), (2, 3), (3, 4), (4, 2), (5, 5)]),
        Graph(nodes: 0..<6),
    ])
    func noEdgesCross(_ graph: Graph<Int>) throws {
        let positions = try graph.positions(layout: .planar())
        #expect(positions.keys == Array(graph.nodes))
        #expect(Set(positions.values).count == graph.nodeCount)
        let edges = graph.edges.filter { $0.source != $0.target }
        for (number, one) in edges.enumerated() {
            for other in edges[..<number] where Set([one.source, one.target, other.source, other.target]).count == 4 {
                let points = [one.source, one.target, other.source, other.target].map { positions[$0] ?? .zero }
                #expect(!cross(points[0], points[1], points[2], points[3]), "\(one) crosses \(other)")
            }
        }
    }

    @Test func theScaleIsThatOfNetworkX() throws {
        let positions = try Graph<Int>.wheel(8).positions(layout: .planar(scale: 3, center: SIMD2(1, 2)))
        let farthest = positions.values.map { max(abs($0.x - 1), abs($0.y - 2)) }.max() ?? 0
        #expect(abs(farthest - 3) < 1e-12)
        #expect((positions.values.reduce(.zero, +) / 8 - SIMD2(1, 2)).max() < 1e-12)
        #expect(try Graph<Int>().positions(layout: .planar()).isEmpty)
    }

    @Test func whatIsNotPlanarIsRefused() {
        #expect(throws: NotPlanar()) { try Graph<Int>.petersen.positions(layout: .planar()) }
    }
}
