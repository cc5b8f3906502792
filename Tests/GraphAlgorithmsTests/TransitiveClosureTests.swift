import GraphAlgorithms
import GraphModel
import GraphTestSupport
import NetworkXTestSupport
import OrderedJSON
import Testing

struct TransitiveClosureTests {
    @Test(arguments: GoldenResults.all)
    func edgesAreThoseOfNetworkx(golden: GoldenResults) throws {
        guard golden.error("trans_clo") == nil else { return }
        func check<Direction>(_ graph: Network<Int, Direction, SingleEdges>) {
            let edges = graph.transitiveClosure().edges.map { [$0.source, $0.target] }
            golden.expect("trans_clo", ["edges": .lists(edges.sorted { $0.lexicographicallyPrecedes($1) })])
        }
        if golden.isDirected { check(golden.diGraph) } else { check(golden.graph) }
    }

    @Test(arguments: GraphKind.allCases, 0..<10 as Range<UInt64>)
    func neighboursAreWhatCanBeReached(kind: GraphKind, seed: UInt64) throws {
        try kind.run(NeighborsAreReached(seed: seed))
    }

    private struct NeighborsAreReached: GraphKindBody {
        let seed: UInt64
        func callAsFunction<Direction, Multiplicity>(_: Network<Int, Direction, Multiplicity>.Type) throws {
            let graph = Network<Int, Direction, Multiplicity>.random(seed: seed)
            for reflexive in [nil, true, false] {
                let closure = graph.transitiveClosure(reflexive: reflexive)
                closure._checkInvariants()
                for node in graph.nodes {
                    var expected = Set(try graph.descendants(of: node))
                    let isOnCycle =
                        graph.isDirected && reflexive == false
                        && expected.contains { graph.hasEdge($0, node) }
                    if graph.hasEdge(node, node) || reflexive == true || isOnCycle { expected.insert(node) }
                    #expect(Set(try closure.neighbors(of: node)) == expected)
                }
                for edge in graph.edges {
                    #expect(
                        closure.edgeCount(from: edge.source, to: edge.target)
                            == graph.edgeCount(from: edge.source, to: edge.target))
                }
            }
        }
    }

    @Test func whatWasThereStays() {
        let graph = DiGraph(edges: [(1, 2, [.weight(5)]), (2, 3, [])])
        let closure = graph.transitiveClosure()
        #expect(closure.edges[1, 2]?[.weight] == 5)
        #expect(closure.edges.map(\.description) == ["(1, 2)", "(1, 3)", "(2, 3)"])
    }
}
