import GraphAlgorithms
import GraphModel
import GraphTestSupport
import Testing

struct EulerianTests {
    @Test func aTriangleIsWalkedRound() throws {
        let graph = Graph(edges: [(0, 1), (1, 2), (2, 0)])
        #expect(graph.isEulerian && !graph.isSemiEulerian)
        #expect(try graph.eulerianCircuit().map { [$0.source, $0.target] } == [[0, 2], [2, 1], [1, 0]])
    }

    @Test func koenigsbergHasNoWalk() throws {
        let bridges = MultiGraph(edges: [
            ("north", "island"), ("north", "island"), ("south", "island"), ("south", "island"), ("north", "east"),
            ("south", "east"), ("island", "east"),
        ])
        #expect(!bridges.hasEulerianPath)
        #expect(throws: NotEulerian.self) { try bridges.eulerianPath() }
        #expect(throws: NotEulerian.self) { try bridges.eulerianCircuit() }
        let mended = try bridges.eulerized()
        #expect(mended.isEulerian && mended.edgeCount == 9)
    }

    @Test func theEmptyGraphHasNone() {
        #expect(!Graph<Int>().isEulerian && !Graph<Int>().hasEulerianPath)
        #expect(Graph(nodes: [1]).isEulerian)
    }

    @Test(arguments: GraphKind.allCases)
    func aWalkTakesEveryEdgeOnce(kind: GraphKind) throws {
        struct Law: GraphKindBody {
            func callAsFunction<Direction, Multiplicity>(
                _ kind: Network<Int, Direction, Multiplicity>.Type
            ) throws {
                var found = 0
                for seed in 0..<400 {
                    let graph = kind.random(seed: UInt64(seed), nodes: 4)
                    guard graph.hasEulerianPath else { continue }
                    found += 1
                    let walk = try graph.eulerianPath()
                    #expect(walk.count == graph.edgeCount)
                    #expect(zip(walk, walk.dropFirst()).allSatisfy { $0.target == $1.source })
                    if graph.isEulerian { #expect(walk.first?.source == walk.last?.target) }
                }
                #expect(found > 0)
            }
        }
        try kind.run(Law())
    }
}
