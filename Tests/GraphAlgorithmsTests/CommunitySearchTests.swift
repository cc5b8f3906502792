import GraphAlgorithms
import GraphModel
import GraphTestSupport
import NetworkXTestSupport
import OrderedJSON
import Testing

@Suite("Communities: levels, labels, fluids, cliques, bisection, divisive, Leiden") struct CommunitySearchTests {
    private func sorted(_ communities: [[Int]]) -> JSON { .lists(communities.map { $0.sorted() }) }

    private func check<Direction>(
        _ recorded: RecordedStructure, _ graph: Network<Int, Direction, SingleEdges>
    ) throws {
        recorded.expect("louvain_levels", .array(graph.louvainPartitions(seed: 1).map(sorted)))
        recorded.expect("lpa", sorted(try graph.asynchronousLabelPropagationCommunities(seed: 1)))
        recorded.expect(
            "lpa_w", sorted(try graph.asynchronousLabelPropagationCommunities(weight: .weight, seed: 2)))
        recorded.expect("fast_lpa", sorted(try graph.fastLabelPropagationCommunities(seed: 1)))
        recorded.expect("fast_lpa_w", sorted(try graph.fastLabelPropagationCommunities(weight: .weight, seed: 2)))
        let thirds = (0..<3).map { third in graph.nodes.filter { $0 % 3 == third } }
        let quality = try graph.partitionQuality(of: thirds)
        recorded.expect("quality", [.double(quality.coverage), .double(quality.performance)])
        // networkx fails with a KeyError where no neighbour makes the community better.
        if recorded.golden.name != "tournament" {
            recorded.expect("local", .list(try graph.localCommunity(of: 0).sorted()))
        }
    }

    @Test("networkx's results on undirected graphs", arguments: RecordedStructure.undirected)
    func undirected(recorded: RecordedStructure) throws {
        let graph = recorded.golden.graph
        try check(recorded, graph)
        if graph.isConnected { recorded.expect("fluid", sorted(try graph.fluidCommunities(count: 3, seed: 1))) }
        let cliques = try graph.kCliqueCommunities(3).map { $0.sorted() }
        recorded.expect("k_clique", .lists(cliques.sorted { $0.lexicographicallyPrecedes($1) }))
        let halves = try graph.kernighanLinBisection(seed: 1)
        recorded.expect("bisection", sorted([halves.0, halves.1]))
        recorded.expect("girvan_newman", .array(graph.girvanNewmanCommunities().prefix(3).map(sorted)))
    }

    @Test("networkx's results on directed graphs", arguments: RecordedStructure.directed)
    func directed(recorded: RecordedStructure) throws { try check(recorded, recorded.golden.diGraph) }

    @Test("Leiden: the karate club's four communities, all of them connected") func leiden() throws {
        let graph = try #require(GoldenResults.named("karate")).graph
        for seed in 1...5 {
            let communities = graph.leidenCommunities(weight: .unit, seed: seed)
            #expect(try graph.modularity(of: communities, weight: .unit) > 0.41)
            #expect(communities.allSatisfy { graph.subgraph(of: $0).isConnected })
            #expect(communities == graph.leidenCommunities(weight: .unit, seed: seed))
        }
        let levels = graph.leidenPartitions(seed: 1)
        let values = try levels.map { try graph.modularity(of: $0) }
        #expect(values == values.sorted())
    }

    @Test("Leiden's communities are partitions of no worse modularity than none", arguments: 0..<30 as Range<UInt64>)
    func leidenLaws(seed: UInt64) throws {
        let graph = MultiGraph<Int>.random(seed: seed, nodes: 20)
        let communities = graph.leidenCommunities(seed: Int(seed)), alone = graph.nodes.map { [$0] }
        #expect(graph.isPartition(communities))
        if graph.edgeCount > 0 {
            #expect(try graph.modularity(of: communities) >= graph.modularity(of: alone) - 1e-9)
        }
        #expect(graph.leidenCommunities(maximumLevel: 1, seed: 1).joined().count == graph.nodeCount)
    }

    private struct Laws: GraphKindBody {
        let seed: UInt64

        func callAsFunction<Direction, Multiplicity>(_ kind: Network<Int, Direction, Multiplicity>.Type) throws {
            let graph = kind.random(seed: seed)
            #expect(graph.isPartition(try graph.asynchronousLabelPropagationCommunities(weight: .weight, seed: 3)))
            #expect(graph.isPartition(try graph.fastLabelPropagationCommunities(seed: 3)))
            let levels = graph.louvainPartitions(seed: 3)
            #expect(levels.last == graph.louvainCommunities(seed: 3) && levels.allSatisfy { graph.isPartition($0) })
            if let node = graph.nodes.first { #expect(try graph.localCommunity(of: node).first == node) }
        }
    }

    @Test(
        "found communities are partitions", arguments: GraphKind.allCases, 0..<10 as Range<UInt64>)
    func laws(kind: GraphKind, seed: UInt64) throws { try kind.run(Laws(seed: seed)) }

    @Test("halves keep their sizes and get lighter between them") func bisection() throws {
        let graph = Graph(edges: [(0, 1), (1, 2), (2, 0), (3, 4), (4, 5), (5, 3), (0, 3)])
        let halves = try graph.kernighanLinBisection(start: ([0, 1, 3], [2, 4, 5]), seed: 0)
        #expect(Set([Set(halves.0), Set(halves.1)]) == [[0, 1, 2], [3, 4, 5]])
        #expect(throws: NotAPartition(5)) { try graph.kernighanLinBisection(start: ([0, 1, 2], [3, 4]), seed: 0) }
    }

    @Test("the most valuable edge can be chosen, and nothing is computed before it is asked for") func divisive() {
        var path = Graph<Int>()
        path.addPath(0..<5)
        let communities = path.girvanNewmanCommunities { $0.edges.first { $0.source == 3 } }
        #expect(communities.first { _ in true } == [[0, 1, 2, 3], [4]])
        #expect(Array(Graph(nodes: [0, 1]).girvanNewmanCommunities()) == [[[0], [1]]])
        #expect(throws: InvalidArgument.self) { try path.edgeBetweennessPartition(count: 6) }
        #expect(throws: InvalidArgument.self) { try path.kCliqueCommunities(1) }
        #expect(throws: Unreachable<Int>.self) { try Graph(nodes: [0, 1]).fluidCommunities(count: 2, seed: 1) }
    }
}
