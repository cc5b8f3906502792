import GraphModel
import NetworkXTestSupport
import OrderedJSON
import Testing

/// The recorded graphs are read as networkx had them; otherwise no comparison of order means anything.
struct GoldenResultsTests {
    @Test func thereAreThirtyGraphs() {
        #expect(GoldenResults.all.count == 30)
        #expect(GoldenResults.named("karate")?.nodeCount == 34)
    }

    @Test(arguments: GoldenResults.all)
    func degreesAreThoseOfNetworkx(golden: GoldenResults) throws {
        func check<Direction>(_ graph: Network<Int, Direction, SingleEdges>) throws {
            golden.expect("density", .double(graph.density))
            golden.expect("degree_w", try .map(graph.nodes.map { ($0, try graph.degree(of: $0, weight: .weight)) }))
        }
        if golden.isDirected { try check(golden.diGraph) } else { try check(golden.graph) }
    }
}
