import GraphAlgorithms
import GraphModel
import GraphTestSupport
import Testing

struct AntichainsTests {
    /// From networkx's `antichains`.
    @Test(arguments: [
        ([(1, 2), (1, 3)], [[], [3], [2], [2, 3], [1]]),
        ([(0, 1), (1, 2), (3, 2)], [[], [2], [1], [3], [3, 1], [0], [0, 3]]),
    ])
    func antichainsAreThoseOfNetworkx(edges: [(Int, Int)], antichains: [[Int]]) throws {
        #expect(try Array(DiGraph(edges: edges).antichains()) == antichains)
    }

    @Test(arguments: 0..<10 as Range<UInt64>)
    func theyAreTheSetsOfNodesThatDoNotReachEachOther(seed: UInt64) throws {
        let graph = DiGraph.randomAcyclic(seed: seed, nodes: 8)
        let nodes = Array(graph.nodes), reached = try nodes.map { Set(try graph.descendants(of: $0)) }
        let independent = (0..<1 << nodes.count).filter { bits in
            let chosen = nodes.indices.filter { bits >> $0 & 1 == 1 }
            return chosen.allSatisfy { reached[$0].isDisjoint(with: chosen.map { nodes[$0] }) }
        }
        let antichains = Array(try graph.antichains())
        #expect(antichains.count == independent.count && Set(antichains.map(Set.init)).count == antichains.count)
    }

    @Test func aCycleIsAnError() {
        #expect(throws: CycleError<Int>.self) { try DiGraph(edges: [(1, 2), (2, 1)]).antichains() }
    }
}
