import GraphAlgorithms
import GraphGenerators
import GraphLayouts
import Testing

/// The multilevel layout is good, and the same every time.
@Suite struct MultilevelLayoutTests {
    @Test func aGridIsFlat() throws {
        let graph = Graph<Int>.squareGrid(20)
        #expect(try graph.stress(of: graph.positions(layout: .multilevel())) < 0.05)
    }

    @Test func theMeanLengthOfAnEdgeIsOne() throws {
        let graph = try Graph<Int>.barabasiAlbert(200, 2, seed: 1)
        let positions = try graph.positions(layout: .multilevel(seed: 4))
        let lengths = graph.edges.map { edge in
            let delta = (positions[edge.source] ?? .zero) - (positions[edge.target] ?? .zero)
            return (delta * delta).sum().squareRoot()
        }
        #expect(abs(lengths.reduce(0, +) / Double(lengths.count) - 1) < 1e-9)
        #expect(try graph.positions(layout: .multilevel(seed: 4)) == positions)
    }

    @Test func starsCliquesAndPartsAreDrawn() throws {
        for graph in [Graph<Int>.star(300), .complete(30), .path(2), Graph(edges: [(0, 1), (2, 3), (3, 4)])] {
            let positions = try graph.positions(layout: .multilevel())
            #expect(positions.count == graph.nodeCount)
            #expect(positions.values.allSatisfy { $0.x.isFinite && $0.y.isFinite })
            #expect(Set(positions.values).count == graph.nodeCount)
        }
        #expect(try Graph<Int>().positions(layout: .multilevel()).isEmpty)
        #expect(try Graph<Int>(nodes: [1]).positions(layout: .multilevel()) == [1: .zero])
    }

    private func distance(_ point: SIMD2<Double>?, _ other: SIMD2<Double>?) -> Double {
        let way = (point ?? SIMD2(.nan, .nan)) - (other ?? SIMD2(.nan, .nan))
        return (way * way).sum().squareRoot()
    }

    @Test func pinnedNodesStayAndHeldOnesNearly() throws {
        var graph = Graph<Int>.squareGrid(7)
        let before = try graph.positions(layout: .multilevel(seed: 3)).mapValues { $0 * 20 + SIMD2(100, 7) }
        graph.addEdge(48, 200)
        graph.addEdge(200, 201)
        graph.addEdge(300, 301)
        let pinned = try graph.positions(layout: .multilevel(from: before, pinned: before.keys))
        let held = try graph.positions(layout: .multilevel(from: before, anchoring: 5))
        let free = try graph.positions(layout: .multilevel(from: before))
        for (node, point) in before {
            #expect(pinned[node] == point)
            #expect(distance(held[node], point) < 20 * 0.35, "\(node)")
            #expect(distance(free[node], point) < 20 * 3, "\(node)")
        }
        // What is new is near to its neighbour, or beside the rest.
        #expect(distance(pinned[200], pinned[48]) < 40)
        let right = before.values.map(\.x).max() ?? 0
        #expect((held[300]?.x ?? 0) > right && (held[301]?.x ?? 0) > right)
        #expect(throws: InvalidArgument.self) { try graph.positions(layout: .multilevel(from: before, pinned: [200])) }
    }
}
