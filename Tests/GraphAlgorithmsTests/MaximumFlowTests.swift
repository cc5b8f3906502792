import GraphAlgorithms
import GraphModel
import GraphTestSupport
import NetworkXTestSupport
import OrderedJSON
import Testing

struct MaximumFlowTests {
    @Test(arguments: GoldenResults.all.filter { $0.error("max_flow") == nil && $0.nodeCount > 1 })
    func valuesAreThoseOfNetworkx(golden: GoldenResults) throws {
        func check<Direction>(_ graph: Network<Int, Direction, SingleEdges>) throws {
            let last = golden.nodeCount - 1
            golden.expect("max_flow", .double(try graph.maximumFlowValue(from: 0, to: last, capacity: .weight)))
            golden.expect("min_cut", .double(try graph.minimumCut(from: 0, to: last, capacity: .weight).value))
        }
        if golden.isDirected { try check(golden.diGraph) } else { try check(golden.graph) }
    }

    @Test(arguments: GraphKind.allCases, 0..<20 as Range<UInt64>)
    func flowIsKeptWithinCapacitiesAndEqualsTheCut(kind: GraphKind, seed: UInt64) throws {
        try kind.run(FlowIsKept(seed: seed))
    }

    private struct FlowIsKept: GraphKindBody {
        let seed: UInt64
        func callAsFunction<Direction, Multiplicity>(_: Network<Int, Direction, Multiplicity>.Type) throws {
            var graph = Network<Int, Direction, Multiplicity>()
            var generator = SplitMix64(seed: seed)
            graph.addNodes(0..<8)
            for _ in 0..<20 {
                graph.insertEdge(
                    Int.random(in: 0..<8, using: &generator), Int.random(in: 0..<8, using: &generator), key: nil,
                    [.weight(Int.random(in: 0...9, using: &generator))])
            }
            let flow = try graph.maximumFlow(from: 0, to: 7, capacity: .weight)
            var balance = [Double](repeating: 0, count: 8)
            for (edge, amount) in flow.edges {
                #expect(amount > 0 && amount <= edge[.weight] ?? .infinity)
                #expect(graph.hasEdge(edge.source, edge.target))
                balance[edge.source] -= amount
                balance[edge.target] += amount
            }
            #expect(balance[0] == -flow.value && balance[7] == flow.value && balance[1...6].allSatisfy { $0 == 0 })

            let cut = try graph.minimumCut(from: 0, to: 7, capacity: .weight)
            #expect(cut.reachable.contains(0) && cut.unreachable.contains(7))
            #expect((cut.reachable + cut.unreachable).sorted() == Array(0..<8))
            let severed = graph.edges.filter { edge in
                cut.reachable.contains(edge.source) && cut.unreachable.contains(edge.target)
                    || !graph.isDirected && cut.reachable.contains(edge.target) && cut.unreachable.contains(edge.source)
            }
            #expect(severed.reduce(0) { $0 + ($1[.weight] ?? 0) } == flow.value && cut.value == flow.value)
        }
    }

    @Test func errorsSayWhatIsWrong() {
        let graph = DiGraph(edges: [("s", "a", [.weight(-1)]), ("a", "t", [])])
        #expect(throws: FlowError.nodeNotFound("x")) { try graph.maximumFlow(from: "x", to: "t") }
        #expect(throws: FlowError.sourceIsTarget("s")) { try graph.maximumFlow(from: "s", to: "s") }
        #expect(throws: FlowError<String>.unbounded) { try graph.maximumFlowValue(from: "s", to: "t") }
    }

    @Test func aNegativeCapacityCarriesNothing() throws {
        let graph = DiGraph(edges: [("s", "a", [.weight(-3)]), ("s", "t", [.weight(1)]), ("a", "t", [.weight(2)])])
        #expect(try graph.maximumFlowValue(from: "s", to: "t", capacity: .weight) == 1)
    }

    @Test func aLongPathIsNoTrouble() throws {
        let path = Graph(edges: (0..<100_000).map { ($0, $0 + 1) })
        var limited = path
        limited.addEdge(99_999, 100_000, Attribute("capacity", 2))
        #expect(try limited.maximumFlowValue(from: 0, to: 100_000) == 2)
    }
}
