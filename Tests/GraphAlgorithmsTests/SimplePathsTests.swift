import GraphAlgorithms
import GraphModel
import GraphTestSupport
import Testing

struct SimplePathsTests {
    private let graph = Graph(edges: [
        (1, 2, [.weight(1)]), (2, 3, [.weight(1)]), (1, 3, [.weight(5)]), (3, 4, [.weight(1)]), (2, 4, [.weight(7)]),
    ])

    @Test func pathsComeInTheOrderOfASearchInDepth() throws {
        #expect(try Array(graph.simplePaths(from: 1, to: 4)) == [[1, 2, 3, 4], [1, 2, 4], [1, 3, 2, 4], [1, 3, 4]])
        #expect(try Array(graph.simplePaths(from: 1, to: 4, cutoff: 2)) == [[1, 2, 4], [1, 3, 4]])
        #expect(try Array(graph.simplePaths(from: 1, to: 1)) == [[1]])
        #expect(try Array(graph.simplePaths(from: 1, to: [3, 4], cutoff: 1)) == [[1, 3]])
        #expect(try Array(graph.simplePaths(from: 1, to: 4, cutoff: -1)).isEmpty)
    }

    @Test func theShortestPathsComeFirst() throws {
        let paths = try graph.shortestSimplePaths(from: 1, to: 4, weight: .weight)
        #expect(Array(paths) == [[1, 2, 3, 4], [1, 3, 4], [1, 2, 4], [1, 3, 2, 4]])
        #expect(
            try Array(graph.shortestSimplePaths(from: 1, to: 4)) == [
                [1, 3, 4], [1, 2, 4], [1, 3, 2, 4], [1, 2, 3, 4],
            ])
    }

    @Test func parallelEdgesMakePathsOfTheirOwn() throws {
        let graph = MultiGraph(edges: [(1, 2), (1, 2), (2, 3)])
        let keys = try graph.simpleEdgePaths(from: 1, to: 3).map { $0.map(\.key) }
        #expect(keys == [[0, 0], [1, 0]])
    }

    @Test func noMoreIsSearchedThanIsAskedFor() throws {
        var large = Graph<Int>()
        for node in 0..<30 { for other in 0..<node { large.addEdge(node, other) } }
        #expect(try Array(large.simplePaths(from: 0, to: 29).prefix(3)).count == 3)
        #expect(try large.shortestSimplePaths(from: 0, to: 29).prefix(3).map { $0.count } == [2, 3, 3])
        #expect(Array(large.simpleCycles().prefix(5)).count == 5)
    }

    @Test func whatIsAPathIsKnown() {
        #expect(graph.isSimplePath([1, 2, 4]))
        #expect(!graph.isSimplePath([1, 4]))
        #expect(!graph.isSimplePath([1, 2, 1]))
        #expect(!graph.isSimplePath([]))
        #expect(graph.isSimplePath([1]) && !graph.isSimplePath([9]))
    }

    @Test func whatIsWrongIsNamed() {
        #expect(throws: NodeNotFound(9)) { try graph.simplePaths(from: 9, to: 1) }
        #expect(throws: NodeNotFound(9)) { try graph.simplePaths(from: 1, to: 9) }
        let negative = DiGraph(edges: [(1, 2, [.weight(-1)])])
        #expect(throws: NegativeWeight(1, 2)) { try negative.shortestSimplePaths(from: 1, to: 2, weight: .weight) }
    }

    @Test(arguments: [false, true])
    func bothFindTheSamePaths(isWeighted: Bool) throws {
        let weight: EdgeWeight<Int> = isWeighted ? .weight : .unit
        for seed in 0..<20 {
            let graph = DiGraph<Int>.random(seed: UInt64(seed), nodes: 8)
            for source in graph.nodes {
                for target in graph.nodes {
                    let all = try Array(graph.simplePaths(from: source, to: target))
                    let ordered = try Array(graph.shortestSimplePaths(from: source, to: target, weight: weight))
                    #expect(Set(all) == Set(ordered) && all.count == ordered.count)
                    let lengths = ordered.map { path in
                        zip(path, path.dropFirst()).reduce(0.0) {
                            $0 + (isWeighted ? graph.edges[$1.0, $1.1]?[.weight] ?? 1 : 1)
                        }
                    }
                    #expect(lengths == lengths.sorted())
                }
            }
        }
    }
}
