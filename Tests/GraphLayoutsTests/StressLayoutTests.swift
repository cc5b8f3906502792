import GraphAlgorithms
import GraphGenerators
import GraphLayouts
import Testing

/// Layouts by stress are good, the same every time, and keep what is to be kept.
@Suite struct StressLayoutTests {
    private func distance(_ positions: NodeMap<Int, SIMD2<Double>>, _ first: Int, _ second: Int) -> Double {
        let difference = (positions[first] ?? .zero) - (positions[second] ?? .zero)
        return (difference * difference).sum().squareRoot()
    }

    @Test func stressIsTheMeanSquareOfRelativeDifferencesAtTheBestScale() throws {
        let path = Graph(edges: [(0, 1), (1, 2)])
        #expect(try path.stress(of: [0: SIMD2(0, 0), 1: SIMD2(5, 0), 2: SIMD2(10, 0)]) == 0)
        // At a right angle: two distances are right and one is √2 instead of 2; at the scale s the ratios are s, s, s/√2.
        let bent = try path.stress(of: [0: SIMD2(3, 0), 1: SIMD2(0, 0), 2: SIMD2(0, 3)])
        let sum = 2 + 0.5.squareRoot(), squares = 2.5
        #expect(abs(bent - (1 - sum * sum / squares / 3)) < 1e-12)
        #expect(try path.stress(of: [0: .zero, 1: .zero, 2: .zero]) == 1)
        #expect(throws: NodeNotFound(2)) { try path.stress(of: [0: .zero, 1: .zero]) }
    }

    @Test func aPathIsStraight() throws {
        for count in [2, 3, 5, 9, 30, 150] {
            let path = Graph<Int>.path(count), positions = try path.positions(layout: .stress())
            #expect(try path.stress(of: positions) < 1e-4, "\(count) nodes")
            #expect(abs(distance(positions, 0, 1) - 1) < 0.02)
            #expect(abs(distance(positions, 0, count - 1) / Double(count - 1) - 1) < 0.02)
        }
    }

    @Test func aTriangleHasEqualSides() throws {
        let positions = try Graph<Int>.complete(3).positions(layout: .stress())
        for (first, second) in [(0, 1), (1, 2), (2, 0)] {
            #expect(abs(distance(positions, first, second) - 1) < 1e-3)
        }
    }

    @Test(arguments: [0, 1, 2, 3] as [UInt64])
    func aGridIsFlat(seed: UInt64) throws {
        // Exactly up to 1,000 nodes, from pivots above.
        let small = Graph<Int>.squareGrid(20), large = Graph<Int>.squareGrid(40)
        #expect(try small.stress(of: small.positions(layout: .stress(seed: seed))) < 0.0135)
        #expect(try large.stress(of: large.positions(layout: .stress(seed: seed))) < 0.0135)
    }

    @Test func itIsAtLeastAsGoodAsNetworkXsLayouts() throws {
        for graph in [Graph<Int>.karateClub, Graph<Int>.squareGrid(7), try Graph<Int>.barabasiAlbert(120, 2, seed: 3)] {
            let own = try graph.stress(of: graph.positions(layout: .stress()))
            let spring = try graph.stress(of: graph.positions(layout: .spring(weight: .unit, seed: 1)))
            let kamadaKawai = try graph.stress(of: graph.positions(layout: .kamadaKawai(distance: .unit)))
            #expect(own < spring)
            #expect(own < kamadaKawai * 1.02)
        }
    }

    @Test func theSameComesOutEveryTime() throws {
        let graph = Graph<Int>.squareGrid(36)
        let first = try graph.positions(layout: .stress(seed: 7)), again = try graph.positions(layout: .stress(seed: 7))
        #expect(first == again)
        #expect(try graph.positions(layout: .stress(seed: 8)) != first)
    }

    @Test func edgesAreAsLongAsAskedFor() throws {
        let graph = Graph(edges: [(0, 1, [.weight(1)]), (1, 2, [.weight(3)]), (0, 2, [.weight(3.5)])])
        let positions = try graph.positions(layout: .stress(distance: .weight, edgeLength: 10))
        #expect(abs(distance(positions, 0, 1) - 10) < 0.1)
        #expect(abs(distance(positions, 1, 2) - 30) < 0.3)
        #expect(abs(distance(positions, 0, 2) - 35) < 0.4)
    }

    @Test func partsLieSideBySide() throws {
        var graph = Graph<Int>.squareGrid(6)
        graph.addEdges((100..<120).map { ($0, 100 + ($0 - 99) % 20) })
        graph.addNodes(200..<260)
        let positions = try graph.positions(layout: .stress())
        let boxes = graph.connectedComponents.map { part -> (low: SIMD2<Double>, high: SIMD2<Double>) in
            let points = part.compactMap { positions[$0] }
            return (points.reduce(points[0], pointwiseMin), points.reduce(points[0], pointwiseMax))
        }
        for first in boxes.indices {
            for second in boxes.indices where second > first {
                let gap = pointwiseMax(boxes[second].low - boxes[first].high, boxes[first].low - boxes[second].high)
                #expect(gap.max() > 0.999)
            }
        }
        let all = boxes.reduce(boxes[0]) { (pointwiseMin($0.low, $1.low), pointwiseMax($0.high, $1.high)) }
        let size = all.high - all.low
        #expect(size.x / size.y > 0.7 && size.x / size.y < 3)
    }

    @Test func pinnedNodesStay() throws {
        let graph = Graph<Int>.squareGrid(8)
        let corners: NodeMap = [0: SIMD2(0.0, 0.0), 7: SIMD2(70, 0), 56: SIMD2(0, 70), 63: SIMD2(70.0, 70.0)]
        let positions = try graph.positions(layout: .stress(from: corners, pinned: corners.keys))
        for (node, point) in corners { #expect(positions[node] == point) }
        #expect(try graph.stress(of: positions) < 0.03)
        #expect(throws: InvalidArgument.self) { try graph.positions(layout: .stress(from: corners, pinned: [1])) }
        #expect(throws: InvalidArgument.self) { try graph.positions(layout: .stress(pinned: [1])) }
    }

    @Test func aDrawingThatIsGoodStays() throws {
        for graph in [Graph<Int>.squareGrid(9), Graph<Int>.squareGrid(36)] {
            let before = try graph.positions(layout: .stress(edgeLength: 25))
            let after = try graph.positions(layout: .stress(from: before))
            for (node, point) in before {
                let move = (after[node] ?? .zero) - point
                #expect((move * move).sum().squareRoot() < 25 * 0.6)
            }
        }
    }

    @Test func whatDidNotChangeStays() throws {
        var graph = Graph<Int>.squareGrid(9)
        let before = try graph.positions(layout: .stress())
        graph.addEdge(80, 81)
        graph.addEdge(81, 82)
        graph.addEdge(300, 301)
        let held = try graph.positions(layout: .stress(from: before, anchoring: 5))
        let pinned = try graph.positions(layout: .stress(from: before, pinned: before.keys))
        for (node, point) in before {
            let move = (held[node] ?? .zero) - point
            #expect((move * move).sum().squareRoot() < 0.2)
            #expect(pinned[node] == point)
        }
        #expect(abs(distance(held, 80, 81) - 1) < 0.5)
        // The new part is beside the old one.
        let right = before.values.map(\.x).max() ?? 0
        #expect((held[300]?.x ?? 0) > right)
        #expect((held[301]?.x ?? 0) > right)
    }

    @Test func loopsAndParallelEdgesDoNotMatter() throws {
        let simple = Graph(edges: [(0, 1), (1, 2), (2, 3)])
        var multi = MultiDiGraph<Int>(edges: [(0, 1), (1, 2), (2, 3), (2, 1), (0, 1)])
        multi.addEdge(2, 2)
        #expect(try simple.positions(layout: .stress()) == multi.positions(layout: .stress()))
    }

    @Test func lengthsOfEverySizeAreDrawn() throws {
        for lengths in [[1e300, 1e300, 2e300], [1e-300, 1e-300, 1e-300], [1, 1e-30, 1e30], [1, .infinity, 2]] {
            let graph = Graph(edges: lengths.enumerated().map { ($0.offset, $0.offset + 1, [.weight($0.element)]) })
            let positions = try graph.positions(layout: .stress(distance: .weight, edgeLength: 1e-3))
            #expect(positions.values.allSatisfy { $0.x.isFinite && $0.y.isFinite })
        }
    }

    @Test func smallestNetworks() throws {
        #expect(try Graph<Int>().positions(layout: .stress()).isEmpty)
        #expect(try Graph<Int>(nodes: [5]).positions(layout: .stress()) == [5: .zero])
        let zero = Graph(edges: [(0, 1, [.weight(0)])])
        #expect(try zero.positions(layout: .stress(distance: .weight)).count == 2)
        #expect(throws: NegativeWeight(0, 1)) {
            try Graph(edges: [(0, 1, [.weight(-2)])]).positions(layout: .stress(distance: .weight))
        }
    }
}
