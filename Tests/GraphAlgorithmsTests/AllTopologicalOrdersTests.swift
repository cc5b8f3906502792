import GraphAlgorithms
import GraphModel
import GraphTestSupport
import Testing

struct AllTopologicalOrdersTests {
    /// From networkx's `all_topological_sorts`.
    @Test(arguments: [
        ([(1, 2), (2, 3), (2, 4)], [[1, 2, 4, 3], [1, 2, 3, 4]]),
        (
            [(0, 1), (2, 3)],
            [[2, 3, 0, 1], [2, 0, 1, 3], [2, 0, 3, 1], [0, 1, 2, 3], [0, 2, 3, 1], [0, 2, 1, 3]]
        ),
        ([(0, 1), (1, 2)], [[0, 1, 2]]),
    ])
    func ordersAreThoseOfNetworkx(edges: [(Int, Int)], orders: [[Int]]) throws {
        #expect(try Array(DiGraph(edges: edges).allTopologicalOrders()) == orders)
    }

    @Test(arguments: 0..<20 as Range<UInt64>)
    func ordersAreDifferentAndAll(seed: UInt64) throws {
        let graph = MultiDiGraph.randomAcyclic(seed: seed, nodes: 6)
        let orders = Array(try graph.allTopologicalOrders())
        #expect(Set(orders).count == orders.count)
        func count(_ left: Set<Int>) -> Int {
            left.isEmpty
                ? 1
                : left.reduce(0) { sum, node in
                    graph.inEdges(of: node).contains { left.contains($0.source) }
                        ? sum : sum + count(left.subtracting([node]))
                }
        }
        #expect(orders.count == count(Set(graph.nodes)))
    }

    @Test func theyComeOneAtATime() throws {
        let graph = DiGraph(nodes: 0..<1000)
        #expect(try Array(graph.allTopologicalOrders().prefix(2)).count == 2)
        #expect(try Array(DiGraph<Int>().allTopologicalOrders()) == [[]])
    }

    @Test func aCycleIsAnError() {
        #expect(throws: CycleError<Int>.self) { try DiGraph(edges: [(1, 2), (2, 1)]).allTopologicalOrders() }
    }
}
