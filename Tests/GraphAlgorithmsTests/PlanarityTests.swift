import GraphAlgorithms
import GraphGenerators
import GraphModel
import Testing

/// What can be drawn without crossings, how, and why not.
@Suite struct PlanarityTests {
    @Test func smallNetworksThatCannotBeDrawn() throws {
        #expect(Graph<Int>().isPlanar)
        #expect(Graph<Int>.complete(4).isPlanar)
        #expect(!Graph<Int>.complete(5).isPlanar)
        #expect(Graph<Int>.completeBipartite(2, 7).isPlanar)
        #expect(!Graph<Int>.completeBipartite(3, 3).isPlanar)
        #expect(!Graph<Int>.petersen.isPlanar)
        #expect(throws: NotPlanar()) { try Graph<Int>.complete(5).planarEmbedding() }
    }

    @Test func loopsParallelEdgesAndDirectionsDoNotMatter() throws {
        var multi = MultiDiGraph<Int>(edges: [(0, 1), (1, 0), (1, 2), (2, 0), (0, 1)])
        multi.addEdge(1, 1)
        #expect(multi.isPlanar)
        #expect(try multi.planarEmbedding().neighbors.values.map(\.count) == [2, 2, 2])
        #expect(!DiGraph(edges: Graph<Int>.complete(5).edges.map { ($0.target, $0.source) }).isPlanar)
    }

    /// Random networks of as many edges as are mostly still planar, and planar ones with all edges there can be.
    static let samples: [Graph<Int>] =
        (0..<40).map { .gnm(12, 8 + $0 / 4, seed: $0) } + [.wheel(9), .star(6), .path(1), .cycle(5), .complete(4)]

    @Test(arguments: samples)
    func anEmbeddingHasEveryNeighbourOnceAndEulersNumberOfFaces(_ graph: Graph<Int>) throws {
        guard graph.isPlanar else { return }
        let embedding = try graph.planarEmbedding()
        for (node, neighbors) in embedding.neighbors {
            #expect(neighbors.sorted() == (try graph.neighbors(of: node)).sorted())
        }
        let parts = graph.connectedComponents.filter { $0.count > 1 }.count
        let nodes = graph.nodes.filter { (try? graph.degree(of: $0)) ?? 0 > 0 }.count
        #expect(nodes - graph.edgeCount + embedding.faces.count == 2 * parts)
        #expect(embedding.faces.reduce(0) { $0 + $1.count } == 2 * graph.edgeCount)
        #expect(graph.kuratowskiSubgraph() == nil)
    }

    @Test(arguments: (0..<12).map { Graph<Int>.gnm(14, 30 + $0, seed: $0) } + [.petersen, .complete(7)])
    func aKuratowskiSubgraphIsOneOfTwoShapes(_ graph: Graph<Int>) {
        guard let part = graph.kuratowskiSubgraph() else {
            #expect(graph.isPlanar)
            return
        }
        #expect(part.edges.allSatisfy { graph.hasEdge($0.source, $0.target) })
        #expect(!part.isPlanar)
        let branches = part.degrees.map(\.degree).filter { $0 != 2 }
        #expect(branches == Array(repeating: 4, count: 5) || branches == Array(repeating: 3, count: 6))
        for edge in part.edges {
            var less = part
            less.removeEdge(edge.source, edge.target)
            #expect(less.isPlanar, "\(edge) could go")
        }
    }

    @Test func aLongPathNeedsNoDeepStack() throws {
        var graph = Graph<Int>.path(50_000)
        graph.addEdge(0, 49_999)
        #expect(try graph.planarEmbedding().faces.map(\.count) == [50_000, 50_000])
    }
}
