import GraphGenerators
import GraphLayouts
import Testing

/// The multilevel layout is good, and the same every time.
@Suite struct MultilevelLayoutTests {
    private func grid(_ size: Int) -> Graph<Int> {
        var graph = Graph<Int>(nodes: 0..<size * size)
        for row in 0..<size {
            for column in 0..<size {
                if column + 1 < size { graph.addEdge(row * size + column, row * size + column + 1) }
                if row + 1 < size { graph.addEdge(row * size + column, (row + 1) * size + column) }
            }
        }
        return graph
    }

    @Test func aGridIsFlat() throws {
        let graph = grid(20)
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
}
