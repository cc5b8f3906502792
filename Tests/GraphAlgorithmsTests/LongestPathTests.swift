import GraphAlgorithms
import GraphModel
import GraphTestSupport
import NetworkXTestSupport
import OrderedJSON
import Testing

struct LongestPathTests {
    @Test(arguments: GoldenResults.directed)
    func pathsAreThoseOfNetworkx(golden: GoldenResults) throws {
        guard golden.error("longest_path") == nil else {
            #expect(throws: CycleError<Int>.self) { try golden.diGraph.longestPath() }
            return
        }
        golden.expect("longest_path", .list(try golden.diGraph.longestPath()))
    }

    @Test(arguments: 0..<20 as Range<UInt64>)
    func noPathIsLonger(seed: UInt64) throws {
        let graph = MultiDiGraph.randomAcyclic(seed: seed)
        let length = try graph.longestPathLength(), path = try graph.longestPath()
        func heaviest(_ source: Int, _ target: Int) -> Double {
            graph.edges(of: source).filter { $0.target == target }.map { $0[.weight] ?? 1 }.max() ?? .nan
        }
        #expect(zip(path, path.dropFirst()).reduce(0) { $0 + heaviest($1.0, $1.1) } == length)
        func longest(from node: Int) -> Double {
            graph.edges(of: node).map { ($0[.weight] ?? 1) + longest(from: $0.target) }.max() ?? 0
        }
        #expect(graph.nodes.map { longest(from: $0) }.max() == length)
    }

    @Test func weightsCanBeNegativeHiddenAndUnit() throws {
        let graph = DiGraph(edges: [(1, 2, [.weight(-2)]), (2, 3, [.weight(1)]), (1, 3, [.weight(5)])])
        #expect(try graph.longestPath() == [1, 3])
        #expect(try graph.longestPath(weight: .unit) == [1, 2, 3])
        #expect(try graph.longestPath(weight: .function { $0[.weight] == 5 ? nil : $0[.weight] }) == [2, 3])
        #expect(try graph.longestPathLength(weight: .unit) == 2)
        #expect(try DiGraph<Int>().longestPath() == [])
    }
}
