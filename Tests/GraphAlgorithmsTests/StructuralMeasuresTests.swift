import GraphAlgorithms
import GraphModel
import GraphTestSupport
import NetworkXTestSupport
import OrderedJSON
import Testing

@Suite("Cliques, triads, holes, mixing, swaps, SimRank") struct StructuralMeasuresTests {
    private func check<Direction>(
        _ recorded: RecordedStructure, _ graph: Network<Int, Direction, SingleEdges>
    ) throws {
        recorded.expect("constraint", .numbers(graph.constraints().values))
        recorded.expect("effective_size", .numbers(graph.effectiveSizes(weight: .unit, isNetworkXs: true).values))
        recorded.expect("simrank", .numbers(try #require(try graph.simRankSimilarities()[0]).values), tolerance: 1e-6)
        recorded.expect(
            "connectivity", .array(graph.averageDegreeConnectivity().map { [.int($0.key), .double($0.value)] }))
        recorded.expect("pearson", .double(graph.degreeCorrelation(weight: .weight)))
        var colored = graph
        for node in graph.nodes {
            colored.nodes[node]?["group"] = .string(["a", "b", "c"][node % 3])
            colored.nodes[node]?["size"] = .int(node % 4)
        }
        recorded.expect("attribute", .double(colored.attributeAssortativity("group")))
        recorded.expect("numeric", .double(try colored.numericAssortativity("size")))
        recorded.expect("mixing", .lists(colored.attributeMixing("group").matrix(of: ["a", "b", "c"])))
        recorded.expect("s_metric", .double(graph.sMetric))
    }

    @Test("networkx's results on undirected graphs", arguments: RecordedStructure.undirected)
    func undirected(recorded: RecordedStructure) throws {
        let graph = recorded.golden.graph
        try check(recorded, graph)
        recorded.expect("onion", .array(try graph.onionLayers().map { [.int($0.key), .int($0.value)] }))
        recorded.expect("clique_numbers", .list(graph.cliqueNumbers().values))
        let clique = try graph.maximumWeightClique(weight: nil)
        recorded.expect("weight_clique", [.list(clique.nodes), .int(clique.weight)])
        recorded.expect(
            "generalized",
            .array(
                graph.generalizedDegrees().values.map { counts in
                    .lists(counts.sorted { $0.key < $1.key }.map { [$0.key, $0.value] })
                }))
        recorded.expect("all_cliques", .lists(Array(graph.allCliques.prefix(400)).suffix(20)))
        recorded.expect(
            "rich_club", .numbers(try graph.normalizedRichClubCoefficients(swapsPerEdge: 10, seed: 1).values))
        recorded.expect(
            "cn_centrality",
            .array(
                try graph.commonNeighborCentralities([(0, 9), (3, 8)]).map {
                    [.int($0.source), .int($0.target), .double($0.score)]
                }))
    }

    @Test("effective size by the source's definition, where networkx's for all nodes is another") func effectiveSize() {
        // networkx: effective_size(graph, nodes=[…]) gives these, effective_size(graph) others.
        let graph = DiGraph(edges: [(0, 1), (1, 0), (0, 2), (1, 2), (2, 3)])
        #expect(
            graph.effectiveSizes().values.prefix(3).map { ($0 * 1e6).rounded() / 1e6 } == [
                1.166667, 1.166667, 2.333333,
            ])
    }

    @Test("networkx's results on directed graphs", arguments: RecordedStructure.directed)
    func directed(recorded: RecordedStructure) throws {
        let graph = recorded.golden.diGraph
        try check(recorded, graph)
        recorded.expect("census", .list(graph.triadicCensus().values))
        recorded.expect("census_part", .list(graph.triadicCensus(of: [0, 1, 2]).values))
        recorded.expect("flow_hierarchy", .double(graph.flowHierarchy()))
    }

    @Test("the census counts the triads by their types", arguments: 0..<10 as Range<UInt64>)
    func triads(seed: UInt64) throws {
        var graph = DiGraph<Int>.random(seed: seed, nodes: 7)
        graph.removeEdges { $0.isLoop }
        let byType = try graph.triadsByType()
        for (type, count) in graph.triadicCensus() { #expect(byType[type]?.count ?? 0 == count) }
    }

    @Test("exchanges keep every degree", arguments: 0..<10 as Range<UInt64>)
    func swaps(seed: UInt64) throws {
        var graph = Graph<Int>(), arcs = DiGraph<Int>()
        graph.addCycle(0..<12)
        graph.addCycle([0, 2, 4, 6, 8, 10])
        arcs.addCycle(0..<12)
        arcs.addCycle([0, 2, 4, 6, 8, 10])
        let degrees = graph.degrees.map(\.degree), outgoing = arcs.outDegrees.map(\.degree)
        try graph.swapEdges(5, maximumAttempts: 500, seed: Int(seed))
        #expect(graph.degrees.map(\.degree) == degrees)
        try arcs.swapEdges(3, maximumAttempts: 500, seed: Int(seed))
        #expect(arcs.outDegrees.map(\.degree) == outgoing && arcs.inDegrees.map(\.degree) == outgoing)
        var connected = Graph<Int>()
        connected.addCycle(0..<9)
        try connected.swapEdgesKeepingConnected(20, seed: Int(seed))
        #expect(connected.isConnected && connected.isRegular(2))
        #expect(throws: InvalidArgument.self) { try graph.swapEdges(9, maximumAttempts: 2, seed: 1) }
    }

    @Test("parts of cores") func cores() throws {
        var graph = Graph(edges: [(0, 1), (1, 2), (2, 0), (2, 3), (3, 4)])
        #expect(try Array(graph.kCrust().nodes) == [3, 4])
        #expect(try Array(graph.kCorona(2).nodes) == [0, 1, 2])
        #expect(try graph.onionLayers() == [4: 1, 3: 2, 0: 3, 1: 3, 2: 3])
        #expect(graph.allTriangles().map { [$0.0, $0.1, $0.2] } == [[0, 1, 2]])
        #expect(try graph.maximalCliques(containing: [2]) == [[2, 0, 1], [2, 3]])
        #expect(graph.maximalCliqueGraph().edgeCount == 2)
        graph.addEdge(0, 0)
        #expect(throws: HasLoops(0)) { try graph.kCrust() }
    }

    @Test("tournaments, regular networks") func tournaments() throws {
        let arcs = DiGraph(edges: [(0, 1), (1, 2), (2, 0), (3, 0), (1, 3), (2, 3)])
        #expect(arcs.isTournament && arcs.scoreSequence == [1, 1, 2, 2])
        let path = arcs.tournamentPath()
        #expect(path.count == 4 && zip(path, path.dropFirst()).allSatisfy { arcs.hasEdge($0, $1) })
        #expect(try arcs.isReachable(3, from: 0))
        #expect(!DiGraph(edges: [(0, 1), (1, 0)]).isTournament)
        #expect(!arcs.isRegular && DiGraph(edges: [(0, 1), (1, 0)]).isRegular)
    }

    @Test("communities of links") func links() throws {
        var graph = Graph(edges: [(0, 1), (0, 2), (1, 3), (2, 3)])
        #expect(throws: MissingAttribute.self) { try graph.communityCommonNeighbors([(0, 3)]) }
        for node in 0..<4 { graph.nodes[node]?["community"] = .int(node == 2 ? 1 : 0) }
        #expect(try graph.communityCommonNeighbors([(0, 3)]).map(\.score) == [3])
        #expect(try graph.communityResourceAllocations([(0, 3)]).map(\.score) == [0.5])
        #expect(try graph.withinInterClusterScores([(0, 3)], delta: 0.5).map(\.score) == [1 / 1.5])
        #expect(throws: InvalidArgument.self) { try graph.withinInterClusterScores(delta: 0) }
    }
}
