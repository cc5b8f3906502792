import GraphAlgorithms
import GraphModel
import GraphTestSupport
import NetworkXTestSupport
import OrderedJSON
import Testing

struct BiconnectedComponentsTests {
    @Test(arguments: GoldenResults.undirected)
    func answersAreThoseOfNetworkx(golden: GoldenResults) {
        let graph = golden.graph
        golden.expect("articulation_order", .list(graph.articulationPoints))
        golden.expect("biconnected_edges", .array(graph.biconnectedComponentEdges.map { .pairs($0.map { ($0, $1) }) }))
        golden.expect("is_biconnected", .bool(graph.isBiconnected))
        golden.expect("bridges_order", .pairs(graph.bridges.map { ($0, $1) }))
        #expect(graph.hasBridges == !graph.bridges.isEmpty)
    }

    @Test(arguments: 0..<40 as Range<UInt64>)
    func removingAnArticulationPointOrABridgeTakesAPartApart(seed: UInt64) throws {
        let graph = MultiGraph<Int>.random(seed: seed)
        let count = graph.connectedComponents.count
        let points = Set(graph.articulationPoints)
        for node in graph.nodes {
            var rest = graph
            rest.removeNode(node)
            #expect((rest.connectedComponents.count > count) == points.contains(node))
        }
        let bridges = graph.bridges
        for edge in graph.edges {
            var rest = graph
            rest.removeEdge(edge.source, edge.target)
            #expect((rest.connectedComponents.count > count) == bridges.contains { $0 == (edge.source, edge.target) })
        }
    }

    @Test func aLongPathNeedsNoDeepStack() {
        var graph = Graph<Int>()
        graph.addPath(0..<20_000)
        #expect(graph.articulationPoints.count == 19_998)
    }
}
