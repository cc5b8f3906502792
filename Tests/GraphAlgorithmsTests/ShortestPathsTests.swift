import GraphAlgorithms
import GraphModel
import GraphTestSupport
import NetworkXTestSupport
import OrderedJSON
import Testing

struct ShortestPathsTests {
    @Test(arguments: GoldenResults.all.filter { $0.nodeCount > 0 })
    func answersAreThoseOfNetworkx(golden: GoldenResults) throws {
        func check<Direction>(_ graph: Network<Int, Direction, SingleEdges>) throws {
            let last = graph.nodeCount - 1
            if golden.error("sp_first_last") == "NetworkXNoPath" {
                #expect(try graph.shortestPath(from: 0, to: last) == nil)
            } else {
                golden.expect("sp_first_last", .list(try #require(try graph.shortestPath(from: 0, to: last))))
            }
            golden.expect("has_path", .bool(try graph.hasPath(from: 0, to: last)))
            golden.expect(
                "spl_first", .map(try graph.shortestPathLengths(from: 0).elements), mapsAreOrdered: true)
            golden.expect(
                "single_target_shortest_path_length",
                .map(try graph.shortestPathLengths(to: last, cutoff: 2).elements), mapsAreOrdered: true)
            golden.expect(
                "single_source_shortest_path",
                .map(try graph.shortestPaths(from: 0).map { ($0, JSON.list($1)) }), mapsAreOrdered: true)
            golden.expect(
                "single_target_shortest_path",
                .map(try graph.shortestPaths(to: last).map { ($0, JSON.list($1)) }), mapsAreOrdered: true)
        }
        if golden.isDirected { try check(golden.diGraph) } else { try check(golden.graph) }
    }

    @Test(arguments: GraphKind.allCases)
    func bothSearchesFindPathsOfOneLength(kind: GraphKind) throws {
        struct Law: GraphKindBody {
            func callAsFunction<Direction, Multiplicity>(
                _ kind: Network<Int, Direction, Multiplicity>.Type
            ) throws {
                for seed in 0..<30 {
                    let graph = kind.random(seed: UInt64(seed))
                    for source in graph.nodes {
                        let lengths = try graph.shortestPathLengths(from: source)
                        for target in graph.nodes {
                            let path = try graph.shortestPath(from: source, to: target)
                            #expect(path.map { $0.count - 1 } == lengths[target])
                            for (node, next) in zip(path ?? [], (path ?? []).dropFirst()) {
                                #expect(graph.hasEdge(node, next))
                            }
                        }
                    }
                }
            }
        }
        try kind.run(Law())
    }

    @Test func aMissingNodeIsNamed() {
        let graph = Graph(edges: [("a", "b")])
        #expect(throws: NodeNotFound("x")) { try graph.shortestPath(from: "x", to: "a") }
        #expect(throws: NodeNotFound("y")) { try graph.shortestPath(from: "a", to: "y") }
    }
}
