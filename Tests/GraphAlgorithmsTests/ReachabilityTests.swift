import GraphAlgorithms
import GraphModel
import GraphTestSupport
import NetworkXTestSupport
import OrderedJSON
import Testing

struct ReachabilityTests {
    @Test(arguments: GoldenResults.all.filter { $0.nodeCount > 0 })
    func reachedNodesAreThoseOfNetworkx(golden: GoldenResults) throws {
        func check<Direction>(_ graph: Network<Int, Direction, SingleEdges>) throws {
            golden.expect("descendants_first", .set(try graph.descendants(of: 0)))
            golden.expect("ancestors_last", .set(try graph.ancestors(of: golden.nodeCount - 1)))
        }
        if golden.isDirected { try check(golden.diGraph) } else { try check(golden.graph) }
    }

    @Test(arguments: 0..<20 as Range<UInt64>)
    func ancestorsAreTheOtherSideOfDescendants(seed: UInt64) throws {
        let graph = DiGraph.random(seed: seed)
        for node in graph.nodes {
            let descendants = try graph.descendants(of: node)
            #expect(!descendants.contains(node) && Set(descendants).count == descendants.count)
            for other in descendants { #expect(try graph.ancestors(of: other).contains(node)) }
        }
    }

    @Test func nearestComeFirst() throws {
        let graph = DiGraph(edges: [(1, 2), (2, 3), (4, 3), (3, 1)])
        #expect(try graph.descendants(of: 1) == [2, 3])
        #expect(try graph.ancestors(of: 3) == [2, 4, 1])
    }

    @Test func anUnknownNodeIsAnError() {
        #expect(throws: NodeNotFound(7)) { try Graph<Int>().descendants(of: 7) }
        #expect(throws: NodeNotFound(7)) { try DiGraph<Int>().ancestors(of: 7) }
    }
}
