import GraphAlgorithms
import GraphModel
import GraphTestSupport
import Testing

struct MaximalMatchingTests {
    @Test func edgesAreTakenInTurn() {
        let path = Graph(edges: [(1, 2), (2, 3), (3, 4)])
        #expect(path.maximalMatching().map(\.description) == ["(1, 2)", "(3, 4)"])
        #expect(Graph(edges: [(1, 1)]).maximalMatching().isEmpty)
    }

    @Test(arguments: 0..<20 as Range<UInt64>)
    func noNodeIsTakenTwiceAndNoEdgeIsLeft(seed: UInt64) {
        let graph = MultiGraph.random(seed: seed), matching = graph.maximalMatching()
        let taken = matching.flatMap { [$0.source, $0.target] }
        #expect(Set(taken).count == taken.count)
        #expect(
            graph.edges.allSatisfy { $0.isLoop || taken.contains($0.source) || taken.contains($0.target) })
    }
}
