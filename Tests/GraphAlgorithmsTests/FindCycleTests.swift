import GraphAlgorithms
import GraphModel
import GraphTestSupport
import NetworkXTestSupport
import OrderedJSON
import Testing

struct FindCycleTests {
    @Test(arguments: GoldenResults.all)
    func cyclesAreThoseOfNetworkx(golden: GoldenResults) {
        let cycle = golden.isDirected ? golden.diGraph.findCycle() : golden.graph.findCycle()
        guard golden.error("find_cycle") == nil else {
            #expect(cycle == nil)
            return
        }
        golden.expect("find_cycle", .pairs((cycle ?? []).map(\.nodes)))
    }

    @Test(arguments: GraphKind.allCases, 0..<30 as Range<UInt64>)
    func thereIsOneUnlessTheNetworkIsAForest(kind: GraphKind, seed: UInt64) throws {
        try kind.run(ACycleIsFound(seed: seed))
    }

    private struct ACycleIsFound: GraphKindBody {
        let seed: UInt64
        func callAsFunction<Direction, Multiplicity>(_: Network<Int, Direction, Multiplicity>.Type) throws {
            var graph = Network<Int, Direction, Multiplicity>.random(seed: seed)
            for edge in Array(graph.edges) where seed % 2 == 0 && edge.isLoop {
                graph.removeEdge(edge.source, edge.target)
            }
            guard let cycle = graph.findCycle() else {
                if !graph.isDirected { #expect(graph.nodeCount == 0 || graph.isForest) }
                return
            }
            #expect(zip(cycle, cycle.dropFirst() + cycle.prefix(1)).allSatisfy { $0.target == $1.source })
            #expect(Set(cycle.map(\.source)).count == cycle.count)
            #expect(cycle.allSatisfy { graph.hasEdge($0.source, $0.target) })
            #expect(graph.isDirected || cycle.count != 2 || cycle[0].key != cycle[1].key)
            for node in graph.nodes { _ = graph.findCycle(from: node) }
        }
    }

    @Test func onlyWhatCanBeReachedFromTheSourceIsSearched() {
        let graph = DiGraph(edges: [(0, 1), (2, 3), (3, 2)])
        #expect(graph.findCycle(from: 0) == nil)
        #expect(graph.findCycle(from: 3)?.map(\.description) == ["(3, 2)", "(2, 3)"])
        #expect(graph.findCycle(from: 9) == nil)
        #expect(MultiGraph(edges: [(1, 2), (1, 2)]).findCycle()?.count == 2)
    }

    @Test func aLongPathIsNoTrouble() {
        #expect(Graph(edges: (0..<200_000).map { ($0, $0 + 1) }).findCycle() == nil)
    }
}
