import GraphGenerators
import GraphLayouts
import GraphModel
import Testing

/// Nodes with sizes do not overlap where that is asked for.
@Suite struct OverlapTests {
    private func overlaps(
        _ positions: NodeMap<Int, SIMD2<Double>>, _ size: (Int) -> SIMD2<Double>, gap: Double = 0
    ) -> Int {
        var count = 0
        for (node, point) in positions {
            for (other, otherPoint) in positions where other < node {
                let way = point - otherPoint, least = (size(node) + size(other)) / 2 + gap - 1e-6
                if abs(way.x) < least.x && abs(way.y) < least.y { count += 1 }
            }
        }
        return count
    }

    @Test(arguments: 0..<2)
    func nothingOverlaps(seed: Int) throws {
        let graph = try Graph<Int>.barabasiAlbert(80, 2, seed: seed)
        var sizes: [Int: SIMD2<Double>] = [:]
        for node in graph.nodes { sizes[node] = SIMD2(0.3 + Double(node % 7) * 0.25, 0.2 + Double(node % 3) * 0.3) }
        let before = try graph.positions(layout: .stress())
        let layout = PlacedLayout(points: before.values).withoutOverlaps(sizes: sizes, gap: 0.1)
        let after = try graph.positions(layout: layout)
        #expect(overlaps(before, { sizes[$0] ?? .zero }) > 0)
        #expect(overlaps(after, { sizes[$0] ?? .zero }, gap: 0.1) == 0)
        // What was to the left of something far away still is, mostly.
        var kept = 0, pairs = 0
        for (node, point) in before {
            for (other, otherPoint) in before where other < node && abs(point.x - otherPoint.x) > 1.5 {
                pairs += 1
                let way = (after[node] ?? .zero) - (after[other] ?? .zero)
                if way.x * (point.x - otherPoint.x) > 0 { kept += 1 }
            }
        }
        #expect(Double(kept) > 0.9 * Double(pairs), "\(kept) of \(pairs)")
        #expect(try graph.positions(layout: layout) == after)
    }

    @Test func nodesAtOnePlaceAreSpread() throws {
        let graph = Graph<Int>(nodes: 0..<40)
        let layout = PlacedLayout(points: Array(repeating: SIMD2(3, 3), count: 40))
        let after = try graph.positions(layout: layout.withoutOverlaps(defaultSize: SIMD2(2, 1)))
        #expect(overlaps(after, { _ in SIMD2(2, 1) }) == 0)
        // Not much more room than the nodes take.
        let low = after.values.reduce(after.values[0]) { SIMD2(min($0.x, $1.x), min($0.y, $1.y)) }
        let high = after.values.reduce(after.values[0]) { SIMD2(max($0.x, $1.x), max($0.y, $1.y)) }
        #expect((high.x - low.x + 2) * (high.y - low.y + 1) < 80 * 5)
    }

    @Test func whereNothingOverlapsNothingMoves() throws {
        let graph = Graph<Int>.squareGrid(5), before = try graph.positions(layout: .stress())
        #expect(
            try graph.positions(layout: .stress().withoutOverlaps(defaultSize: SIMD2(repeating: 0.3))) == before)
        #expect(try Graph<Int>().positions(layout: .stress().withoutOverlaps(defaultSize: .one)).isEmpty)
        // The ways of edges stay as well.
        let layered = LayeredLayout<Int>().withoutOverlaps(defaultSize: SIMD2(repeating: 0.3))
        #expect(!(try layered.placement(of: DiGraph(edges: [(0, 1), (1, 2), (0, 2)])).routes.isEmpty))
    }

    @Test func stressLayoutsTakeSizes() throws {
        let graph = Graph<Int>.star(8)
        var sizes: [Int: SIMD2<Double>] = [:]
        for node in graph.nodes { sizes[node] = SIMD2(repeating: node == 0 ? 6 : 1.5) }
        let positions = try graph.positions(layout: .stress(sizes: sizes))
        #expect(overlaps(positions, { sizes[$0] ?? .zero }) == 0)
        // An edge's own length remains between the rims of round nodes.
        for (node, point) in positions where node > 0 {
            let way = point - (positions[0] ?? .zero)
            #expect((way * way).sum().squareRoot() > 3 + 0.75)
        }
        // Pinned nodes stay, and the others make room.
        let start: NodeMap = [0: SIMD2(0.0, 0.0), 1: SIMD2(5, 0)]
        let pinned = try graph.positions(layout: .stress(edgeLength: 1, from: start, pinned: [0, 1], sizes: sizes))
        #expect(pinned[0] == .zero && pinned[1] == SIMD2(5, 0))
        #expect(overlaps(pinned, { sizes[$0] ?? .zero }) == 0)
    }

    /// A layout that has the positions already.
    private struct PlacedLayout: GraphLayout {
        var points: [SIMD2<Double>]

        func positions<Direction, Multiplicity>(
            of graph: Network<Int, Direction, Multiplicity>
        ) throws -> NodeMap<Int, SIMD2<Double>> {
            NodeMap(uniqueKeysWithValues: zip(graph.nodes, points))
        }
    }
}
