import GraphGenerators
import GraphLayouts
import Testing

/// Parts of a network can be put side by side in every layout.
@Suite struct PackedLayoutTests {
    private let graph = Graph(edges: [(0, 1), (1, 2), (2, 0), (10, 11), (11, 12), (12, 13), (20, 21)])

    private func boxes(_ positions: NodeMap<Int, SIMD2<Double>>) -> [(low: SIMD2<Double>, high: SIMD2<Double>)] {
        [[0, 1, 2], [10, 11, 12, 13], [20, 21]].map { part in
            let points = part.compactMap { positions[$0] }
            return (points.reduce(points[0], pointwiseMin), points.reduce(points[0], pointwiseMax))
        }
    }

    private func expectApart(_ positions: NodeMap<Int, SIMD2<Double>>, by spacing: Double) {
        let boxes = boxes(positions)
        for first in boxes.indices {
            for second in boxes.indices where second > first {
                let gap = pointwiseMax(boxes[second].low - boxes[first].high, boxes[first].low - boxes[second].high)
                #expect(gap.max() > spacing * 0.999)
            }
        }
    }

    @Test func partsAreApart() throws {
        expectApart(try graph.positions(layout: .packed(.spring(seed: 1))), by: 1)
        expectApart(try graph.positions(layout: .packed(.circular(), spacing: 3)), by: 3)
        expectApart(try graph.positions(layout: CircularLayout<Int>().packed()), by: 1)
    }

    @Test func aPartIsDrawnAsIfItWereAlone() throws {
        let positions = try graph.positions(layout: .packed(.circular()))
        let triangle = [0, 1, 2].compactMap { positions[$0] }
        for (first, second) in [(0, 1), (1, 2), (2, 0)] {
            let difference = triangle[first] - triangle[second]
            #expect(abs((difference * difference).sum().squareRoot() - 1) < 1e-6)
        }
    }

    @Test func aSinglePartIsOnlyScaled() throws {
        let path = Graph<Int>.path(4)
        let packed = try path.positions(layout: .packed(.circular())).rescaled()
        let plain = try path.positions(layout: .circular())
        for (node, point) in plain { #expect(((packed[node] ?? .zero) - point).max() < 1e-9) }
        #expect(try Graph<Int>().positions(layout: .packed(.circular())).isEmpty)
    }
}
