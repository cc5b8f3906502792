import GraphAlgorithms
import GraphModel
import GraphTestSupport
import NetworkXTestSupport
import OrderedJSON
import Testing

struct BipartiteTests {
    @Test(arguments: GoldenResults.all)
    func answersAreThoseOfNetworkx(golden: GoldenResults) {
        golden.expect(
            "is_bipartite", .bool(golden.isDirected ? golden.diGraph.isBipartite : golden.graph.isBipartite))
    }

    @Test(arguments: GraphKind.allCases, 0..<20 as Range<UInt64>)
    func neighboursAreOnDifferentSides(kind: GraphKind, seed: UInt64) throws {
        try kind.run(NeighborsAreOnDifferentSides(seed: seed))
    }

    private struct NeighborsAreOnDifferentSides: GraphKindBody {
        let seed: UInt64
        func callAsFunction<Direction, Multiplicity>(_: Network<Int, Direction, Multiplicity>.Type) throws {
            var graph = Network<Int, Direction, Multiplicity>.random(seed: seed)
            if seed % 2 == 0 {
                for edge in Array(graph.edges) where (edge.source + edge.target) % 2 == 0 {
                    graph.removeEdge(edge.source, edge.target)
                }
                #expect(graph.isBipartite)
            }
            guard graph.isBipartite else {
                #expect(throws: NotBipartite<Int>.self) { try graph.bipartiteColoring() }
                return
            }
            let colors = try graph.bipartiteColoring(), sets = try graph.bipartiteSets()
            #expect(colors.count == graph.nodeCount)
            #expect(graph.edges.allSatisfy { colors[$0.source] != colors[$0.target] })
            #expect((sets.top + sets.bottom).sorted() == graph.nodes.sorted())
        }
    }

    @Test func theFirstNodeIsAtTheTop() throws {
        let path = Graph(edges: [("a", "b"), ("b", "c")])
        #expect(try path.bipartiteColoring() == ["a": 1, "b": 0, "c": 1])
        let sets = try path.bipartiteSets()
        #expect(sets.top == ["a", "c"] && sets.bottom == ["b"])
    }

    @Test func theErrorNamesTwoNeighbours() {
        #expect(throws: NotBipartite(neighbors: ["a", "a"])) { try Graph(edges: [("a", "a")]).bipartiteColoring() }
    }
}
