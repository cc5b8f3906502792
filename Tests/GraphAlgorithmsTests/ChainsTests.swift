import GraphAlgorithms
import GraphModel
import GraphTestSupport
import Testing

struct ChainsTests {
    @Test func chainsHoldEveryEdgeThatIsNoBridge() {
        for seed in 0..<60 {
            let graph = Graph<Int>.random(seed: UInt64(seed))
            let chained = graph.chainDecomposition().joined().map { Set([$0.source, $0.target]) }
            let bridges = graph.bridges.map { Set([$0.source, $0.target]) }
            #expect(Set(chained).count == chained.count)
            #expect(Set(chained).isDisjoint(with: bridges))
            #expect(chained.count + bridges.count == graph.edgeCount)
        }
    }

    @Test func aTriangleWithATail() throws {
        let graph = Graph(edges: [(1, 2), (2, 3), (3, 1), (3, 4)])
        #expect(graph.chainDecomposition().map { $0.map { [$0.source, $0.target] } } == [[[1, 3], [3, 2], [2, 1]]])
        #expect(throws: NodeNotFound(9)) { try graph.chainDecomposition(from: 9) }
        #expect(
            try graph.localBridgeSpans().map { [Double($0.source), Double($0.target), $0.span] } == [[3, 4, .infinity]])
        #expect(graph.localBridges.count == 1)
    }

    @Test func semiconnectivityAndPeriods() throws {
        #expect(DiGraph(edges: [(1, 2), (2, 3)]).isSemiconnected)
        #expect(!DiGraph(edges: [(1, 2), (3, 2)]).isSemiconnected)
        #expect(!DiGraph<Int>().isSemiconnected)
        #expect(try DiGraph(edges: [(1, 2), (2, 1), (2, 3), (3, 1)]).isAperiodic() == true)
        #expect(try DiGraph(edges: [(1, 2), (2, 1)]).isAperiodic() == false)
        #expect(try DiGraph<Int>().isAperiodic() == nil)
        #expect(throws: Unreachable<Int>.self) { try DiGraph(edges: [(1, 2)]).isAperiodic() }
    }

    @Test func distancesByWeight() throws {
        let graph = Graph(edges: [("a", "b", [.weight(2)]), ("b", "c", [.weight(3)])])
        #expect(try graph.eccentricities(weight: .weight) == ["a": 5, "b": 3, "c": 5])
        #expect(try graph.diameter(weight: .weight) == 5 && graph.radius(weight: .weight) == 3)
        #expect(try graph.center(weight: .weight) == ["b"] && graph.periphery(weight: .weight) == ["a", "c"])
        #expect(try graph.eccentricity(of: "b", weight: .weight) == 3)
        #expect(try graph.barycenter() == ["b"])
        #expect(try graph.averageShortestPathLength(weight: .weight) == 10.0 / 3)
        #expect(try graph.wienerIndex() == 4 && graph.wienerIndex(weight: .weight) == 10)
        #expect(try graph.schultzIndex() == 10 && graph.gutmanIndex() == 6 && graph.hyperWienerIndex() == 10)
        #expect(try Graph(nodes: [1, 2]).wienerIndex() == .infinity)
        #expect(try Graph<Int>().wienerIndex() == nil)
        #expect(try Graph(nodes: [1, 2]).harmonicDiameter() == .infinity)
        #expect(throws: Unreachable<Int>.self) { try Graph(nodes: [1, 2]).diameter(weight: .weight) }
    }
}
