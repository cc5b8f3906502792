import GraphAlgorithms
import GraphModel
import GraphTestSupport
import Testing

struct EdgeWalkTests {
    @Test func edgesToKnownNodesAreShownToo() throws {
        let graph = Graph(edges: [(0, 1), (1, 2), (2, 0)])
        #expect(try graph.breadthFirstEdgeWalk(from: 0).map { [$0.tail, $0.head] } == [[0, 1], [0, 2], [1, 2]])
        #expect(try graph.depthFirstEdgeWalk(from: 0).map { [$0.tail, $0.head] } == [[0, 1], [1, 2], [2, 0]])
        #expect(throws: NodeNotFound(9)) { try graph.depthFirstEdgeWalk(from: 9) }
    }

    @Test(arguments: GraphKind.allCases)
    func everyEdgeIsWalkedOnce(kind: GraphKind) throws {
        struct Law: GraphKindBody {
            func callAsFunction<Direction, Multiplicity>(
                _ kind: Network<Int, Direction, Multiplicity>.Type
            ) throws {
                for seed in 0..<30 {
                    let graph = kind.random(seed: UInt64(seed))
                    for orientation in EdgeOrientation.allCases {
                        for walk in [
                            graph.breadthFirstEdgeWalk(from: Array(graph.nodes), orientation: orientation),
                            graph.depthFirstEdgeWalk(from: Array(graph.nodes), orientation: orientation),
                        ] {
                            #expect(walk.count == graph.edgeCount)
                            #expect(walk.allSatisfy { graph.hasEdge($0.edge.source, $0.edge.target) })
                        }
                    }
                }
            }
        }
        try kind.run(Law())
    }

    @Test func aBeamGoesToTheBest() throws {
        let graph = Graph(edges: [(0, 1), (0, 2), (0, 3), (3, 4), (2, 5), (2, 6)])
        let edges = try graph.breadthFirstBeamEdges(from: 0, width: 2) { $0 }
        #expect(edges.map { [$0.source, $0.target] } == [[0, 3], [0, 2], [3, 4], [2, 6], [2, 5]])
    }
}
