import GraphAlgorithms
import GraphModel
import GraphTestSupport
import NetworkXTestSupport
import OrderedJSON
import Testing

struct TopologicalOrderTests {
    @Test(arguments: GoldenResults.directed)
    func ordersAreThoseOfNetworkx(golden: GoldenResults) throws {
        let graph = golden.diGraph
        golden.expect("is_dag", .bool(graph.isDirectedAcyclic))
        guard golden.error("topo") == nil else {
            #expect(throws: CycleError<Int>.self) { try graph.topologicalOrder() }
            #expect(throws: CycleError<Int>.self) { try graph.topologicalGenerations() }
            #expect(throws: CycleError<Int>.self) { try graph.lexicographicTopologicalOrder() }
            return
        }
        golden.expect("topo", .list(try graph.topologicalOrder()))
        golden.expect("topo_gen", .lists(try graph.topologicalGenerations()))
        guard golden.name == "dag25" else { return }
        // What networkx compared were the names the nodes had before they were numbered.
        let names = "0 7 12 17 24 1 3 4 22 23 2 13 15 18 19 9 10 14 5 6 16 11 21 20".split(separator: " ")
        golden.expect("topo_lex", .list(try graph.lexicographicTopologicalOrder { String(names[$0]) }))
    }

    @Test(arguments: 0..<40 as Range<UInt64>)
    func edgesLeadForward(seed: UInt64) throws {
        let graph = DiGraph.randomAcyclic(seed: seed)
        for order in [try graph.topologicalOrder(), try graph.lexicographicTopologicalOrder { -$0 }] {
            #expect(order.sorted() == graph.nodes.sorted())
            let places = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
            #expect(graph.edges.allSatisfy { places[$0.source, default: 0] < places[$0.target, default: 0] })
        }
        #expect(try graph.topologicalGenerations().flatMap { $0 } == graph.topologicalOrder())
    }

    @Test(arguments: 0..<40 as Range<UInt64>)
    func theErrorHoldsACycle(seed: UInt64) {
        let graph = MultiDiGraph.random(seed: seed)
        do {
            _ = try graph.topologicalOrder()
            #expect(graph.isDirectedAcyclic)
        } catch {
            #expect(!graph.isDirectedAcyclic && !error.cycle.isEmpty)
            #expect(Set(error.cycle).count == error.cycle.count)
            #expect(zip(error.cycle, error.cycle.dropFirst() + error.cycle.prefix(1)).allSatisfy(graph.hasEdge))
        }
    }

    @Test func aLoopIsACycle() {
        let graph = DiGraph(edges: [("a", "b"), ("b", "b")])
        #expect(throws: CycleError(cycle: ["b"])) { try graph.topologicalOrder() }
        #expect(CycleError(cycle: ["b"]).description == "the graph has the cycle \"b\" → \"b\"")
    }

    @Test func nothingIsInOrder() throws {
        #expect(try DiGraph<Int>().topologicalOrder() == [])
        #expect(try DiGraph<Int>().topologicalGenerations() == [])
        #expect(DiGraph<Int>().isDirectedAcyclic)
    }

    @Test func equalKeysKeepTheOrderOfNodes() throws {
        let graph = DiGraph(edges: [("c", "d"), ("a", "d"), ("b", "d")])
        #expect(try graph.lexicographicTopologicalOrder { _ in 0 } == ["c", "a", "b", "d"])
    }

    @Test func aLongPathIsNoTrouble() throws {
        let path = DiGraph(edges: (0..<200_000).map { ($0, $0 + 1) })
        #expect(try path.topologicalOrder() == Array(0...200_000))
    }
}

extension Network where Node == Int, Direction == Directed {
    /// A random network whose edges all lead from a lower number to a higher one.
    static func randomAcyclic(seed: UInt64, nodes: Int = 12) -> Self {
        var network = random(seed: seed, nodes: nodes)
        for edge in Array(network.edges) where edge.source >= edge.target {
            network.removeEdge(edge.source, edge.target)
        }
        return network
    }
}
