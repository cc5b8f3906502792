import GraphAlgorithms
import GraphModel
import GraphTestSupport
import NetworkXTestSupport
import OrderedJSON
import Testing

@Suite("Load, subsets, groups, percolation, reaching and other centralities") struct PathCentralityTests {
    private func check<Direction>(
        _ recorded: RecordedStructure, _ graph: Network<Int, Direction, SingleEdges>
    ) throws {
        recorded.expect("load", .numbers(graph.loadCentrality().values))
        recorded.expect("load_w", .numbers(graph.loadCentrality(weight: .weight).values))
        recorded.expect(
            "edge_load",
            .array(graph.edgeLoadCentrality().map { [.int($0.source), .int($0.target), .double($0.value)] }))
        let sources = [0, 5, 7], targets = [3, 9]
        recorded.expect(
            "subset", .numbers(try graph.betweennessCentrality(from: sources, to: targets, normalized: true).values))
        recorded.expect(
            "edge_subset", .numbers(try graph.edgeBetweennessCentrality(from: sources, to: targets).map(\.value)))
        recorded.expect(
            "edge_sampled", .numbers(graph.edgeBetweennessCentrality(samples: 5, seed: 1).map(\.value)))
        let group = [0, 2, 5]
        // networkx's own way to it is wrong where edges have directions: a group of one node is to have its betweenness.
        if !graph.isDirected {
            recorded.expect("group_betweenness", .double(try graph.betweennessCentrality(ofGroup: group)))
        }
        for (node, value) in graph.betweennessCentrality() {
            #expect(abs(try graph.betweennessCentrality(ofGroup: [node]) - value) < 1e-12)
        }
        recorded.expect("group_closeness", .double(try graph.closenessCentrality(ofGroup: group)))
        recorded.expect("group_degree", .double(try graph.degreeCentrality(ofGroup: group)))
        let states = Dictionary(uniqueKeysWithValues: graph.nodes.map { ($0, Double($0 % 5 + 1) / 5) })
        recorded.expect("percolation", .numbers(try graph.percolationCentrality(states: states).values))
        recorded.expect("voterank", .list(graph.voteRank()))
        recorded.expect("global_reaching", .double(try graph.globalReachingCentrality()))
        recorded.expect("dispersion", .numbers(try graph.dispersions(of: 0).values))
        recorded.expect(
            "harmonic_part", .numbers(graph.harmonicCentrality(of: [1, 2, 3], from: [4, 5, 6, 7]).values))
    }

    @Test("networkx's results on undirected graphs", arguments: RecordedStructure.undirected)
    func undirected(recorded: RecordedStructure) throws {
        try check(recorded, recorded.golden.graph)
        recorded.expect("laplacian", .numbers(recorded.golden.graph.laplacianCentrality().values))
    }

    @Test("networkx's results on directed graphs", arguments: RecordedStructure.directed)
    func directed(recorded: RecordedStructure) throws {
        let graph = recorded.golden.diGraph
        try check(recorded, graph)
        recorded.expect("group_in", .double(try graph.inDegreeCentrality(ofGroup: [0, 2, 5])))
    }

    /// From networkx's `trophic_levels`: a chain with an omnivore.
    @Test("trophic levels") func trophic() throws {
        let web = DiGraph(edges: [(0, 1), (1, 2), (0, 2)])
        #expect(try web.trophicLevels() == [0: 1, 1: 2, 2: 2.5])
        #expect(try web.trophicDifferences().map(\.value) == [1, 1.5, 0.5])
        #expect(throws: InvalidArgument.self) { try DiGraph(edges: [(0, 1), (1, 0)]).trophicLevels() }
    }

    private struct Laws: GraphKindBody {
        let seed: UInt64

        func callAsFunction<Direction, Multiplicity>(_ kind: Network<Int, Direction, Multiplicity>.Type) throws {
            let graph = kind.random(seed: seed), nodes = Array(graph.nodes)
            // From all and to all nodes it is betweenness.
            let subset = try graph.betweennessCentrality(from: nodes, to: nodes).values
            let all = graph.betweennessCentrality(normalized: false).values
            #expect(zip(subset, all).allSatisfy { abs($0 - $1) < 1e-9 })
            let edges = graph.edgeBetweennessCentrality().map(\.value)
            let sampled = graph.edgeBetweennessCentrality(samples: nodes.count, seed: 1).map(\.value)
            #expect(zip(edges, sampled).allSatisfy { abs($0 - $1) < 1e-9 || $1.isNaN })
            let harmonic = graph.harmonicCentrality(), part = graph.harmonicCentrality(of: nodes.prefix(3))
            for (node, value) in part { #expect(abs((harmonic[node] ?? .nan) - value) < 1e-9) }
            let closeness = graph.closenessCentrality()
            for node in nodes {
                #expect(abs(try graph.closenessCentrality(of: node) - (closeness[node] ?? .nan)) < 1e-9)
            }
            _ = try graph.percolationCentrality()
            #expect(Set(graph.voteRank()).isSubset(of: nodes))
            #expect(graph.loadCentrality(weight: .weight).values.allSatisfy { $0 >= -1e-9 })
        }
    }

    @Test(
        "laws on random graphs of every kind", arguments: GraphKind.allCases, 0..<10 as Range<UInt64>)
    func laws(kind: GraphKind, seed: UInt64) throws { try kind.run(Laws(seed: seed)) }

    @Test("what is not there is an error that names it") func errors() {
        let graph = Graph(edges: [(0, 1)])
        #expect(throws: NodeNotFound(7)) { try graph.betweennessCentrality(from: [7], to: [0]) }
        #expect(throws: NodeNotFound(7)) { try graph.betweennessCentrality(ofGroup: [7]) }
        #expect(throws: InvalidArgument.self) { try Graph(nodes: [0, 1]).globalReachingCentrality() }
        #expect(Graph<Int>().loadCentrality().isEmpty && Graph<Int>().voteRank().isEmpty)
    }
}
