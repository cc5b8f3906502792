import GraphAlgorithms
import GraphModel
import GraphTestSupport
import NetworkXTestSupport
import OrderedJSON
import Testing

struct BreadthFirstSearchTests {
    @Test(arguments: GoldenResults.all.filter { $0.nodeCount > 0 })
    func answersAreThoseOfNetworkx(golden: GoldenResults) throws {
        func check<Direction>(_ graph: Network<Int, Direction, SingleEdges>) throws {
            golden.expect("bfs_edges", .pairs(try graph.breadthFirstEdges(from: 0).map { ($0, $1) }))
            golden.expect(
                "bfs_edges_reverse_2",
                .pairs(try graph.breadthFirstEdges(from: 0, isReversed: true, depthLimit: 2).map { ($0, $1) }))
            golden.expect(
                "bfs_edges_sorted",
                .pairs(
                    try graph.breadthFirstEdges(from: 0, neighborOrder: { $0.sorted(by: >) }).map { ($0, $1) }))
            golden.expect("bfs_layers", .lists(try graph.breadthFirstLayers(from: 0)))
            golden.expect(
                "bfs_predecessors", .map(try graph.breadthFirstPredecessors(from: 0).elements), mapsAreOrdered: true)
            golden.expect(
                "bfs_successors",
                .map(try graph.breadthFirstSuccessors(from: 0).map { ($0, JSON.list($1)) }), mapsAreOrdered: true)
            golden.expect(
                "bfs_labeled_edges",
                .array(
                    try graph.breadthFirstLabeledEdges(from: [0]).map { source, target, label in
                        [.int(source), .int(target), .string(label.rawValue)]
                    }))
            golden.expect("descendants_at_distance_2", .set(try graph.descendants(of: 0, atDistance: 2)))
        }
        if golden.isDirected { try check(golden.diGraph) } else { try check(golden.graph) }
    }

    @Test(arguments: GraphKind.allCases)
    func aTreeHasAnEdgeLessThanNodes(kind: GraphKind) throws {
        struct Law: GraphKindBody {
            func callAsFunction<Direction, Multiplicity>(
                _ kind: Network<Int, Direction, Multiplicity>.Type
            ) throws {
                for seed in 0..<40 {
                    let graph = kind.random(seed: UInt64(seed))
                    for node in graph.nodes {
                        let tree = try graph.breadthFirstTree(from: node)
                        let layers = try graph.breadthFirstLayers(from: node)
                        #expect(tree.nodeCount == tree.edgeCount + 1)
                        #expect(layers.joined().elementsEqual(tree.nodes))
                        #expect(tree.edges.allSatisfy { graph.hasEdge($0.source, $0.target) })
                        for (distance, layer) in layers.enumerated() {
                            #expect(try graph.descendants(of: node, atDistance: distance) == layer)
                        }
                    }
                }
            }
        }
        try kind.run(Law())
    }

    @Test func aMissingSourceIsNamed() {
        #expect(throws: NodeNotFound("x")) { try Graph(edges: [("a", "b")]).breadthFirstEdges(from: "x") }
        #expect(throws: NodeNotFound("x")) { try Graph(edges: [("a", "b")]).breadthFirstLayers(from: ["a", "x"]) }
    }

    @Test func severalSourcesShareTheFirstLayer() throws {
        var graph = Graph<Int>()
        graph.addPath(0..<6)
        #expect(try graph.breadthFirstLayers(from: [5, 0, 5]) == [[5, 0], [4, 1], [3, 2]])
    }

    @Test func limitsOfDepthMayBeZeroOrLess() throws {
        let graph = Graph(edges: [(1, 2)])
        #expect(try graph.breadthFirstEdges(from: 1, depthLimit: 0).isEmpty)
        #expect(try graph.breadthFirstEdges(from: 1, depthLimit: -3).isEmpty)
        #expect(try graph.descendants(of: 1, atDistance: -1).isEmpty)
    }
}
