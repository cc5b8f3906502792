import GraphAlgorithms
import GraphModel
import GraphTestSupport
import NetworkXTestSupport
import OrderedJSON
import Testing

struct ConnectedComponentsTests {
    @Test(arguments: GoldenResults.all)
    func answersAreThoseOfNetworkx(golden: GoldenResults) throws {
        if golden.isDirected {
            let graph = golden.diGraph
            golden.expect("weakly_order", .sets(graph.weaklyConnectedComponents))
            #expect(graph.isWeaklyConnected == (graph.weaklyConnectedComponents.count == 1))
        } else {
            let graph = golden.graph
            golden.expect("connected_components", .sets(graph.connectedComponents))
            if graph.nodeCount > 0 {
                golden.expect("is_connected", .bool(graph.isConnected))
                #expect(try Set(graph.connectedComponent(of: 0)) == Set(graph.connectedComponents[0]))
            }
        }
    }

    @Test func nothingIsNotConnected() {
        #expect(!Graph<Int>().isConnected)
        #expect(!DiGraph<Int>().isWeaklyConnected)
        #expect(Graph<Int>().connectedComponents.isEmpty)
        #expect(throws: NodeNotFound(3)) { try Graph<Int>().connectedComponent(of: 3) }
    }

    @Test(arguments: 0..<40 as Range<UInt64>)
    func everyNodeIsInOneComponentWithItsNeighbours(seed: UInt64) throws {
        let graph = MultiGraph<Int>.random(seed: seed)
        let components = graph.connectedComponents
        #expect(components.joined().sorted() == graph.nodes.sorted())
        for component in components {
            for node in component {
                #expect(try Set(component).isSuperset(of: graph.neighbors(of: node)))
                #expect(try Set(graph.connectedComponent(of: node)) == Set(component))
            }
        }
    }
}
