import GraphAlgorithms
import GraphModel
import GraphTestSupport
import NetworkXTestSupport
import OrderedJSON
import Testing

struct CoveringsTests {
    @Test(arguments: GoldenResults.undirected)
    func chordalityIsThatOfNetworkx(golden: GoldenResults) {
        if golden.value("is_chordal") != nil { golden.expect("is_chordal", .bool(golden.graph.isChordal)) }
    }

    @Test(arguments: 0..<20 as Range<UInt64>)
    func completedNetworksAreChordal(seed: UInt64) throws {
        var graph = Graph<Int>.random(seed: seed)
        for loop in graph.selfLoops { graph.removeEdge(loop.source, loop.target) }
        let completed = graph.completedToChordal().graph
        #expect(completed.isChordal && graph.edges.allSatisfy { completed.hasEdge($0.source, $0.target) })
        let cliques = try completed.chordalCliques()
        #expect(Set(cliques.map(Set.init)) == Set(completed.maximalCliques().map { Set($0) }))
        guard !graph.isChordal else { return }
        #expect(throws: NotChordal<Int>.self) { try graph.chordalTreewidth() }
    }

    @Test func allNodesOfChordlessPathsAreFound() throws {
        let path = Graph(edges: (0..<9).map { ($0, $0 + 1) })
        #expect(try path.inducedNodes(from: 1, to: 8) == Array(1...8))
        #expect(try path.inducedNodes(from: 1, to: 8, limit: 1) == nil)
    }

    @Test(arguments: 0..<20 as Range<UInt64>)
    func setsDominateAndAreIndependent(seed: UInt64) throws {
        let graph = MultiGraph<Int>.random(seed: seed)
        #expect(try graph.isDominatingSet(graph.dominatingSet()))
        if graph.isConnected {
            #expect(try graph.isConnectedDominatingSet(graph.connectedDominatingSet()))
        }
        guard graph.selfLoops.isEmpty else { return }
        let set = try graph.maximalIndependentSet(seed: Int(seed))
        #expect(graph.isDominatingSet(set) && graph.subgraph(of: set).edgeCount == 0)
    }

    @Test func independentSetsAreDrawnAsInNetworkx() throws {
        let path = Graph(edges: (0..<9).map { ($0, $0 + 1) })
        #expect(try path.maximalIndependentSet(seed: 42) == [1, 3, 7, 5, 9])
        #expect(throws: NotIndependent<Int>.self) { try path.maximalIndependentSet(including: [1, 2]) }
    }

    @Test(arguments: [ColoringStrategy.largestFirst, .smallestLast], 0..<20 as Range<UInt64>)
    func swappingColorsNeverNeedsMore(strategy: ColoringStrategy, seed: UInt64) throws {
        let graph = Graph<Int>.random(seed: seed), colors = graph.interchangeColoring(strategy: strategy)
        #expect(graph.edges.allSatisfy { $0.isLoop || colors[$0.source] != colors[$0.target] })
        #expect(colors.values.max() ?? 0 <= graph.greedyColoring(strategy: strategy).values.max() ?? 0)
    }
}
