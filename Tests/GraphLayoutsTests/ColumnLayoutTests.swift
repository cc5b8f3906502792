import GraphLayouts
import Testing

/// Layouts in columns.
@Suite struct ColumnLayoutTests {
    @Test func layersComeInTheOrderOfTheirNumbers() throws {
        var graph = Graph<String>()
        graph.addNode("c", .init("subset", 10))
        graph.addNode("a", .init("subset", 2))
        graph.addNode("b", .init("subset", 2.0))
        let positions = try graph.positions(layout: .multipartite())
        #expect(positions["a"]?.x == positions["b"]?.x)
        #expect((positions["a"]?.x ?? 0) < (positions["c"]?.x ?? 0))
        #expect(positions.keys == ["c", "a", "b"])
    }

    @Test func theTwoSidesOfAPathAlternate() throws {
        let positions = try Graph(edges: [(0, 1), (1, 2), (2, 3)]).positions(layout: .bipartite())
        #expect(positions[0]?.x == positions[2]?.x)
        #expect(positions[1]?.x == positions[3]?.x)
        #expect(positions[0]?.x != positions[1]?.x)
    }

    @Test func positionsCanBeRescaled() {
        let positions: NodeMap = ["a": SIMD2(0.0, 0.0), "b": SIMD2(4, 2)]
        #expect(positions.rescaled() == ["a": SIMD2(-1, -0.5), "b": SIMD2(1, 0.5)])
        #expect(positions.rescaled(scale: 2, center: SIMD2(1, 1)) == ["a": SIMD2(-1, 0), "b": SIMD2(3, 2)])
        let one: NodeMap = ["a": SIMD2(7.0, 3.0)]
        #expect(one.rescaled() == ["a": SIMD2(0, 0)])
    }
}
