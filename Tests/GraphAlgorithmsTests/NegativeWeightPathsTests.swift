import GraphAlgorithms
import GraphModel
import GraphTestSupport
import Testing

struct NegativeWeightPathsTests {
    private let roads = DiGraph(edges: [
        ("a", "b", [.weight(1)]), ("a", "c", [.weight(3)]), ("c", "b", [.weight(-4)]), ("b", "d", [.weight(2)]),
    ])
    private let circle = DiGraph(edges: [
        ("a", "b", [.weight(1)]), ("b", "c", [.weight(-3)]), ("c", "b", [.weight(1)]), ("x", "a", [.weight(1)]),
    ])

    @Test func aDetourOfNegativeWeightIsTaken() throws {
        #expect(try roads.bellmanFordPath(from: "a", to: "d")?.path == ["a", "c", "b", "d"])
        #expect(try roads.bellmanFordPathLengths(from: "a") == ["a": 0, "b": -1, "c": 3, "d": 1])
        #expect(try roads.goldbergRadzik(from: "a").distances["d"] == 1)
        #expect(try roads.johnsonPaths()["a"]?["d"] == ["a", "c", "b", "d"])
        #expect(try roads.floydWarshall().path(from: "a", to: "d") == ["a", "c", "b", "d"])
        #expect(try roads.bellmanFordPath(from: "d", to: "a") == nil)
    }

    @Test func aNegativeCycleIsNamed() throws {
        #expect(circle.hasNegativeCycle())
        #expect(!roads.hasNegativeCycle())
        #expect(try circle.negativeCycle(from: "x") == ["b", "c"])
        #expect(try roads.negativeCycle(from: "a") == nil)
        #expect(throws: NegativeCycle<String>.self) { try circle.bellmanFordPathLengths(from: "a") }
        #expect(throws: NegativeCycle<String>.self) { try circle.goldbergRadzik(from: "a") }
        #expect(throws: NegativeCycle<String>.self) { try circle.johnsonPaths() }
        #expect("\(NegativeCycle(cycle: [1, 2]))" == "the graph has a cycle of negative weight: 1 → 2 → 1")
    }

    @Test func anUndirectedEdgeOfNegativeWeightIsACycle() {
        let graph = Graph(edges: [(1, 2, [.weight(-1)])])
        #expect(throws: NegativeCycle<Int>.self) { try graph.bellmanFordPathLengths(from: 1) }
    }

    @Test func aMissingNodeIsNamed() {
        #expect(throws: NodeNotFound("z")) { try roads.bellmanFordPathLengths(from: "z") }
        #expect(throws: NodeNotFound("z")) { try roads.negativeCycle(from: "z") }
        #expect(throws: NodeNotFound("z")) { try roads.aStarPath(from: "a", to: "z") }
    }

    @Test(arguments: GraphKind.allCases)
    func allMethodsAgreeWhereNoWeightIsNegative(kind: GraphKind) throws {
        struct Law: GraphKindBody {
            func callAsFunction<Direction, Multiplicity>(
                _ kind: Network<Int, Direction, Multiplicity>.Type
            ) throws {
                for seed in 0..<15 {
                    let graph = kind.random(seed: UInt64(seed)), matrix = try graph.floydWarshall()
                    let johnson = try graph.johnsonPaths(), all = try graph.allPairsDijkstraPathLengths()
                    for source in graph.nodes {
                        let lengths = try graph.dijkstraPathLengths(from: source)
                        #expect(try Dictionary(graph.bellmanFordPathLengths(from: source)) == Dictionary(lengths))
                        #expect(try Dictionary(graph.goldbergRadzik(from: source).distances) == Dictionary(lengths))
                        #expect(all[source] == lengths)
                        for target in graph.nodes {
                            #expect(matrix[source, target] == lengths[target] ?? .infinity)
                            let path = johnson[source]?[target]
                            #expect((path == nil) == (lengths[target] == nil))
                            #expect(matrix.path(from: source, to: target)?.count ?? 0 > 0 || path == nil)
                            #expect(try graph.aStarPath(from: source, to: target)?.length == lengths[target])
                            let shortest = try graph.allShortestPaths(from: source, to: target, weight: .weight)
                            #expect(shortest.contains { $0 == path } || path == nil)
                        }
                    }
                }
            }
        }
        try kind.run(Law())
    }

    @Test(arguments: GraphKind.allCases)
    func aNegativeCycleIsOneOfTheGraph(kind: GraphKind) throws {
        struct Law: GraphKindBody {
            func callAsFunction<Direction, Multiplicity>(
                _ kind: Network<Int, Direction, Multiplicity>.Type
            ) throws {
                for seed in 0..<40 {
                    let graph = kind.random(seed: UInt64(seed))
                    let weight = EdgeWeight<Int>.function { Double(($0.source * 7 + $0.target * 7) % 11) - 3 }
                    var isFound = false
                    for source in graph.nodes {
                        guard let cycle = try graph.negativeCycle(from: source, weight: weight) else { continue }
                        isFound = true
                        let steps = zip(cycle, cycle.dropFirst() + cycle.prefix(1))
                        #expect(steps.allSatisfy { graph.hasEdge($0, $1) })
                        #expect(steps.reduce(0) { $0 + Double(($1.0 * 7 + $1.1 * 7) % 11) - 3 } < 0)
                    }
                    #expect(graph.hasNegativeCycle(weight: weight) == isFound)
                }
            }
        }
        try kind.run(Law())
    }
}
