import GraphAlgorithms
import GraphModel
import GraphTestSupport
import NetworkXTestSupport
import OrderedJSON
import Testing

struct GirthTests {
    @Test(arguments: GoldenResults.undirected)
    func girthsAreThoseOfNetworkx(golden: GoldenResults) {
        golden.expect("girth", golden.graph.girth.map { .int($0) } ?? "inf")
    }

    @Test(arguments: 0..<20 as Range<UInt64>)
    func onlyAForestHasNone(seed: UInt64) {
        let graph = Graph.random(seed: seed)
        #expect((graph.girth == nil) == (graph.nodeCount == 0 || graph.isForest))
        #expect(graph.girth.map { $0 <= graph.findCycle()?.count ?? 0 } ?? true)
    }

    @Test func aLoopIsTheShortestCycle() {
        #expect(Graph(edges: [(1, 2), (2, 3), (3, 4), (4, 1)]).girth == 4)
        #expect(Graph(edges: [(1, 2), (2, 3), (3, 1), (3, 3)]).girth == 1)
    }
}
