import GraphAlgorithms
import GraphModel
import GraphTestSupport
import Testing

struct DominatorsTests {
    /// From networkx's `immediate_dominators` and `dominance_frontiers`.
    @Test func resultsAreThoseOfNetworkx() throws {
        let graph = DiGraph(edges: [(5, 4), (5, 3), (4, 1), (3, 2), (1, 2), (2, 1)])
        #expect(try graph.immediateDominators(from: 5) == [3: 5, 4: 5, 1: 5, 2: 5])
        #expect(
            try graph.dominanceFrontiers(from: 5).mapValues(Set.init)
                == [5: [], 3: [2], 4: [1], 1: [2], 2: [1]])
        let loop = DiGraph(edges: [(0, 1), (1, 0), (1, 2)])
        #expect(try loop.dominanceFrontiers(from: 0) == [0: [0], 1: [0], 2: []])
    }

    @Test(arguments: 0..<30 as Range<UInt64>)
    func withoutItsDominatorANodeCannotBeReached(seed: UInt64) throws {
        let graph = MultiDiGraph.random(seed: seed)
        guard let start = graph.nodes.first else { return }
        let dominators = try graph.immediateDominators(from: start)
        #expect(Set(dominators.keys) == Set(try graph.descendants(of: start)))
        func dominates(_ other: Int, _ node: Int) throws -> Bool {
            guard other != node else { return true }
            var smaller = graph
            smaller.removeNode(other)
            return try other == start || node != start && !smaller.descendants(of: start).contains(node)
        }
        for (node, dominator) in dominators {
            #expect(try dominator != node && dominates(dominator, node))
            for other in dominators.keys where other != node {
                #expect(try !dominates(other, node) || dominates(other, dominator))
            }
        }
        for (node, frontier) in try graph.dominanceFrontiers(from: start) {
            let reached = [start] + dominators.keys
            let expected = try reached.filter { other in
                try graph.inEdges(of: other).contains { edge in
                    try reached.contains(edge.source) && dominates(node, edge.source)
                } && (node == other || !dominates(node, other))
            }
            #expect(Set(frontier) == Set(expected) && frontier.count == expected.count)
        }
    }

    @Test func anUnknownStartIsAnError() {
        #expect(throws: NodeNotFound(1)) { try DiGraph<Int>().immediateDominators(from: 1) }
        #expect(throws: NodeNotFound(1)) { try DiGraph<Int>().dominanceFrontiers(from: 1) }
    }
}
