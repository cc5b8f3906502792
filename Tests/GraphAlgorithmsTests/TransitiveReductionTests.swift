import GraphAlgorithms
import GraphModel
import GraphTestSupport
import NetworkXTestSupport
import OrderedJSON
import Testing

struct TransitiveReductionTests {
    @Test(arguments: GoldenResults.directed)
    func edgesAreThoseOfNetworkx(golden: GoldenResults) throws {
        guard golden.error("trans_red") == nil else {
            #expect(throws: CycleError<Int>.self) { try golden.diGraph.transitiveReduction() }
            return
        }
        let edges = try golden.diGraph.transitiveReduction().edges.map { [$0.source, $0.target] }
        golden.expect("trans_red", ["edges": .lists(edges.sorted { $0.lexicographicallyPrecedes($1) })])
    }

    @Test(arguments: 0..<20 as Range<UInt64>)
    func theClosureStaysAndNoEdgeIsTooMany(seed: UInt64) throws {
        let graph = DiGraph.randomAcyclic(seed: seed), reduction = try graph.transitiveReduction()
        for node in graph.nodes {
            #expect(try Set(reduction.descendants(of: node)) == Set(graph.descendants(of: node)))
        }
        for edge in reduction.edges {
            var smaller = reduction
            smaller.removeEdge(edge.source, edge.target)
            #expect(try !smaller.descendants(of: edge.source).contains(edge.target))
        }
    }
}
