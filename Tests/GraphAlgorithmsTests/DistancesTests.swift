import GraphAlgorithms
import GraphModel
import NetworkXTestSupport
import OrderedJSON
import Testing

struct DistancesTests {
    @Test(arguments: GoldenResults.all.filter { $0.nodeCount > 0 })
    func answersAreThoseOfNetworkx(golden: GoldenResults) throws {
        func check<Direction>(_ graph: Network<Int, Direction, SingleEdges>) throws {
            guard golden.error("ecc") == nil else {
                #expect(throws: Unreachable<Int>.self) { try graph.eccentricities() }
                #expect(throws: Unreachable<Int>.self) { try graph.averageShortestPathLength() }
                return
            }
            golden.expect("ecc", .map(try graph.eccentricities().elements), mapsAreOrdered: true)
            golden.expect("diameter", .int(try graph.diameter() ?? -1))
            golden.expect("radius", .int(try graph.radius() ?? -1))
            golden.expect("center", .list(try graph.center()))
            golden.expect("periphery", .list(try graph.periphery()))
            golden.expect("aspl", .double(try graph.averageShortestPathLength() ?? -1))
        }
        if golden.isDirected { try check(golden.diGraph) } else { try check(golden.graph) }
    }

    @Test func aGraphWithoutNodesHasNoDiameter() throws {
        #expect(try Graph<Int>().diameter() == nil)
        #expect(try Graph<Int>().averageShortestPathLength() == nil)
        #expect(try Graph<Int>().center().isEmpty)
    }
}
