import GraphAlgorithms
import GraphModel
import GraphTestSupport
import Testing

struct AllShortestPathsTests {
    private let square = Graph(edges: [(1, 2), (2, 3), (3, 4), (4, 1)])

    @Test func bothWaysRoundASquare() throws {
        #expect(try Array(square.allShortestPaths(from: 1, to: 3)) == [[1, 2, 3], [1, 4, 3]])
        #expect(try square.shortestPathPredecessors(from: 1) == [1: [], 2: [1], 4: [1], 3: [2, 4]])
        #expect(try square.shortestPathPredecessors(from: 1, cutoff: 1) == [1: [], 2: [1], 4: [1]])
        #expect(square.allPairsAllShortestPaths()[2]?[4]?.count == 2)
        #expect(try Graph(nodes: [1, 2]).allShortestPaths(from: 1, to: 2).map(\.self).isEmpty)
        #expect(throws: NodeNotFound(9)) { try square.allShortestPaths(from: 9, to: 1) }
    }

    @Test func edgesOfNoWeightRepeatNoPath() throws {
        let graph = Graph(edges: [(1, 2, [.weight(0)]), (2, 3, [.weight(0)]), (3, 1, [.weight(0)])])
        let paths = try Array(graph.allShortestPaths(from: 1, to: 2, weight: .weight))
        #expect(Set(paths).count == paths.count && paths.contains([1, 2]))
    }

    @Test(arguments: GraphKind.allCases)
    func theyAreTheSimplePathsOfLeastLength(kind: GraphKind) throws {
        struct Law: GraphKindBody {
            func callAsFunction<Direction, Multiplicity>(
                _ kind: Network<Int, Direction, Multiplicity>.Type
            ) throws {
                for seed in 0..<15 {
                    let graph = kind.random(seed: UInt64(seed), nodes: 7)
                    let lengths = graph.allPairsShortestPathLengths(), paths = graph.allPairsShortestPaths()
                    for source in graph.nodes {
                        let all = try graph.allShortestPaths(from: source)
                        #expect(all.keys == lengths[source]?.keys)
                        for (target, found) in all {
                            let length = try #require(lengths[source]?[target])
                            let simple = try graph.simplePaths(from: source, to: target, cutoff: length)
                            #expect(Set(found) == Set(simple))
                            #expect(try found.contains(#require(paths[source]?[target])))
                        }
                    }
                }
            }
        }
        try kind.run(Law())
    }

    @Test func pathsFromTheNearestOfSeveral() throws {
        let graph = DiGraph(edges: [(1, 2, [.weight(5)]), (3, 2, [.weight(1)]), (2, 4, [.weight(1)])])
        #expect(try graph.dijkstraPath(fromAny: [1, 3], to: 4)?.path == [3, 2, 4])
        #expect(try graph.dijkstraPathLengths(fromAny: [1, 3]) == [1: 0, 3: 0, 2: 1, 4: 2])
        #expect(try graph.shortestPaths(to: 4, weight: .weight)[1] == [1, 2, 4])
        #expect(try graph.shortestPathLengths(to: 4, weight: .weight, method: .bellmanFord)[1] == 6)
    }
}
