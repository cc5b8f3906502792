import GraphAlgorithms
import GraphModel
import GraphTestSupport
import NetworkXTestSupport
import OrderedJSON
import Testing

struct DepthFirstSearchTests {
    @Test(arguments: GoldenResults.all.filter { $0.nodeCount > 0 })
    func answersAreThoseOfNetworkx(golden: GoldenResults) throws {
        func check<Direction>(_ graph: Network<Int, Direction, SingleEdges>) throws {
            golden.expect("dfs_edges", .pairs(try graph.depthFirstEdges(from: 0).map { ($0, $1) }))
            golden.expect("dfs_edges_all", .pairs(try graph.depthFirstEdges().map { ($0, $1) }))
            golden.expect(
                "dfs_edges_limit_3", .pairs(try graph.depthFirstEdges(from: 0, depthLimit: 3).map { ($0, $1) }))
            golden.expect("dfs_postorder", .list(try graph.depthFirstPostorder(from: 0)))
            golden.expect("dfs_postorder_limit_2", .list(try graph.depthFirstPostorder(from: 0, depthLimit: 2)))
            golden.expect("dfs_preorder_all", .list(try graph.depthFirstPreorder()))
            golden.expect(
                "dfs_predecessors", .map(try graph.depthFirstPredecessors(from: 0).elements), mapsAreOrdered: true)
            golden.expect(
                "dfs_successors", .map(try graph.depthFirstSuccessors(from: 0).map { ($0, JSON.list($1)) }),
                mapsAreOrdered: true)
            golden.expect(
                "dfs_labeled_edges",
                .array(
                    try graph.depthFirstLabeledEdges().map { source, target, label in
                        [.int(source), .int(target), .string(label.rawValue)]
                    }))
        }
        if golden.isDirected { try check(golden.diGraph) } else { try check(golden.graph) }
    }

    @Test(arguments: GraphKind.allCases)
    func everyNodeIsReachedAndLeftOnce(kind: GraphKind) throws {
        struct Law: GraphKindBody {
            func callAsFunction<Direction, Multiplicity>(
                _ kind: Network<Int, Direction, Multiplicity>.Type
            ) throws {
                for seed in 0..<40 {
                    let graph = kind.random(seed: UInt64(seed))
                    let nodes = graph.nodes.sorted()
                    #expect(try graph.depthFirstPreorder().sorted() == nodes)
                    #expect(try graph.depthFirstPostorder().sorted() == nodes)
                    let forest = try graph.depthFirstTree()
                    #expect(Array(forest.nodes) == Array(graph.nodes))
                    #expect(forest.edges.allSatisfy { graph.hasEdge($0.source, $0.target) })
                    for node in nodes {
                        let reached = try graph.depthFirstPreorder(from: node)
                        #expect(try reached.sorted() == graph.breadthFirstLayers(from: node).joined().sorted())
                    }
                }
            }
        }
        try kind.run(Law())
    }

    @Test func aLongPathNeedsNoDeepStack() throws {
        var graph = DiGraph<Int>()
        graph.addPath(0..<200_000)
        let last = try graph.depthFirstPostorder(from: 0).first
        #expect(last == 199_999)
    }

    @Test func aMissingSourceIsNamed() {
        #expect(throws: NodeNotFound("x")) { try Graph(edges: [("a", "b")]).depthFirstEdges(from: "x") }
    }
}
