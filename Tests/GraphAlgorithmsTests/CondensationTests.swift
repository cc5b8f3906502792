import GraphAlgorithms
import GraphModel
import GraphTestSupport
import NetworkXTestSupport
import OrderedJSON
import Testing

struct CondensationTests {
    @Test(arguments: GoldenResults.directed)
    func answersAreThoseOfNetworkx(golden: GoldenResults) {
        let graph = golden.diGraph.condensation().graph
        golden.expect("condensation", .list([graph.nodeCount, graph.edgeCount]))
        golden.expect("condensation_edges", .pairs(graph.edges.map { ($0.source, $0.target) }))
    }

    @Test(arguments: 0..<40 as Range<UInt64>)
    func edgesLeadToEarlierComponents(seed: UInt64) {
        let condensation = MultiDiGraph<Int>.random(seed: seed).condensation()
        #expect(condensation.graph.edges.allSatisfy { $0.source > $0.target })
        for (number, component) in condensation.components.enumerated() {
            #expect(component.allSatisfy { condensation.componentOfNode[$0] == number })
        }
    }
}
