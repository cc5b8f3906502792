import GraphAlgorithms
import GraphModel
import GraphTestSupport
import Testing

struct BranchingTests {
    @Test(arguments: 0..<40 as Range<UInt64>)
    func noBranchingIsHeavier(seed: UInt64) throws {
        var graph = DiGraph<Int>(nodes: 0..<5), random = SplitMix64(seed: seed)
        for _ in 0..<9 {
            let weight = Int.random(in: -3...9, using: &random)
            graph.addEdge(Int.random(in: 0..<5, using: &random), Int.random(in: 0..<5, using: &random), .weight(weight))
        }
        let edges = Array(graph.edges)
        var heaviest = 0.0, spanning: [Double] = []
        for choice in 0..<1 << edges.count {
            let chosen = edges.indices.filter { choice >> $0 & 1 == 1 }.map { edges[$0] }
            var branching = DiGraph<Int>(nodes: graph.nodes)
            for edge in chosen { branching.addEdge(edge.source, edge.target) }
            guard branching.isBranching else { continue }
            let weight = chosen.reduce(0) { $0 + ($1[.weight] ?? 1) }
            heaviest = max(heaviest, weight)
            if chosen.count == 4 { spanning.append(weight) }
        }
        func weight(_ edges: [Edge<Int>]) -> Double { edges.reduce(0) { $0 + ($1[.weight] ?? 1) } }
        #expect(weight(graph.maximumBranchingEdges()) == heaviest)
        guard let least = spanning.min(), let greatest = spanning.max() else {
            #expect(throws: NoArborescence()) { try graph.minimumSpanningArborescenceEdges() }
            return
        }
        #expect(try weight(graph.minimumSpanningArborescenceEdges()) == least)
        #expect(try weight(graph.maximumSpanningArborescenceEdges()) == greatest)
    }

    @Test func negativeEdgesAreOnlyTakenToSaveWeight() {
        let graph = DiGraph(edges: [("a", "b", [.weight(3)]), ("b", "a", [.weight(2)]), ("b", "c", [.weight(-1)])])
        #expect(graph.maximumBranchingEdges().map(\.description) == ["(a, b)"])
        #expect(graph.minimumBranchingEdges().map(\.description) == ["(b, c)"])
        #expect(graph.minimalBranchingEdges().map(\.description) == ["(b, a)", "(b, c)"])
        #expect(DiGraph<Int>().maximumBranchingEdges().isEmpty)
    }

    @Test func spanningTreesAreCounted() throws {
        var complete = Graph<Int>()
        for first in 0..<5 { for second in first + 1..<5 { complete.addEdge(first, second) } }
        #expect(abs(complete.spanningTreeCount() - 125) < 1e-9)
        #expect(Graph(nodes: [1, 2]).spanningTreeCount() == 0)
        let graph = DiGraph(edges: [(1, 2), (2, 3), (1, 3)])
        #expect(try graph.spanningTreeCount(from: 1) == 2 && graph.spanningTreeCount(from: 3) == 0)
    }
}
