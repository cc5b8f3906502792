import GraphAlgorithms
import GraphModel
import GraphTestSupport
import NetworkXTestSupport
import OrderedJSON
import Testing

struct StronglyConnectedComponentsTests {
    @Test(arguments: GoldenResults.directed)
    func answersAreThoseOfNetworkx(golden: GoldenResults) {
        let graph = golden.diGraph
        golden.expect("scc_order", .sets(graph.stronglyConnectedComponents))
        golden.expect("attracting", .sets(graph.attractingComponents))
        golden.expect("is_strongly_connected", .bool(graph.isStronglyConnected))
    }

    @Test(arguments: 0..<40 as Range<UInt64>)
    func nodesShareAComponentIfEachReachesTheOther(seed: UInt64) throws {
        let graph = MultiDiGraph<Int>.random(seed: seed)
        let components = graph.stronglyConnectedComponents
        #expect(components.joined().sorted() == graph.nodes.sorted())
        let reachable = try Dictionary(
            uniqueKeysWithValues: graph.nodes.map { ($0, Set(try graph.breadthFirstLayers(from: $0).joined())) })
        for component in components {
            for node in graph.nodes {
                let isMember =
                    try #require(reachable[component[0]]).contains(node)
                    && #require(reachable[node]).contains(component[0])
                #expect(component.contains(node) == isMember)
            }
        }
    }

    @Test func nothingIsNotConnected() {
        #expect(!DiGraph<Int>().isStronglyConnected)
        #expect(DiGraph<Int>().attractingComponents.isEmpty)
    }

    @Test func aLongPathNeedsNoDeepStack() {
        var graph = DiGraph<Int>()
        graph.addPath(0..<20_000)
        #expect(graph.stronglyConnectedComponents.count == 20_000)
    }
}
