import GraphAlgorithms
import GraphModel
import GraphTestSupport
import NetworkXTestSupport
import OrderedJSON
import Testing

@Suite("Centrality") struct CentralityTests {
    private func check<Direction>(_ golden: GoldenResults, _ graph: Network<Int, Direction, SingleEdges>) throws {
        golden.expect("degree_centrality", .map(graph.degreeCentrality().pairs))
        golden.expect("closeness", .map(graph.closenessCentrality().pairs))
        golden.expect("closeness_w", .map(graph.closenessCentrality(weight: .weight).pairs))
        golden.expect("harmonic", .map(graph.harmonicCentrality().pairs))
        golden.expect("betweenness", .map(graph.betweennessCentrality().pairs))
        golden.expect(
            "betweenness_w_raw_ep",
            .map(graph.betweennessCentrality(normalized: false, weight: .weight, endpoints: true).pairs))
        // The nodes of the grid are recorded as pairs in lists.
        if golden.name != "grid5x6" {
            let values = graph.edgeBetweennessCentrality()
            golden.expect(
                "edge_betweenness",
                .array(values.map { [.int($0.edge.source), .int($0.edge.target), .double($0.value)] }))
        }
        expectIteration(golden, "katz", 1e-9) { try graph.katzCentrality(alpha: 0.05) }
        expectIteration(golden, "eigenvector", 1e-6) { try graph.eigenvectorCentrality(maximumIterations: 10_000) }
        expectIteration(golden, "pagerank", 1e-9) { try graph.pageRank() }
        expectIteration(golden, "pagerank_unw_tight", 1e-9) {
            try graph.pageRank(maximumIterations: 1000, tolerance: 1e-12, weight: .unit)
        }
    }

    private func expectIteration(
        _ golden: GoldenResults, _ key: String, _ tolerance: Double,
        _ result: () throws -> NodeMap<Int, Double>
    ) {
        if golden.error(key) != nil {
            // Where networkx refuses a graph without nodes the answer is empty here.
            #expect((try? result())?.isEmpty ?? true, "\(golden.name).\(key)")
        } else if let values = try? result() {
            golden.expect(key, .map(values.pairs), tolerance: tolerance)
        } else {
            Issue.record("\(golden.name).\(key) does not converge")
        }
    }

    @Test("is networkx's on undirected graphs", arguments: GoldenResults.undirected)
    func undirected(golden: GoldenResults) throws { try check(golden, golden.graph) }

    @Test("is networkx's on directed graphs", arguments: GoldenResults.directed)
    func directed(golden: GoldenResults) throws { try check(golden, golden.diGraph) }

    @Test(
        "hubs and authorities are networkx's", arguments: ["karate", "lesmis", "gnp40", "ba60", "ws50", "krackhardt"])
    func hits(name: String) throws {
        let golden = try #require(GoldenResults.named(name))
        let result = try golden.graph.hits()
        golden.expect("hits", [.map(result.hubs.pairs), .map(result.authorities.pairs)], tolerance: 1e-6)
    }

    @Test("what is not settled in time is an error") func notConverged() {
        let graph = Graph(edges: [(0, 1), (1, 2), (2, 3)])
        #expect(throws: NotConverged(iterations: 1)) { try graph.pageRank(maximumIterations: 1) }
        #expect(throws: NotConverged(iterations: 1)) { try graph.eigenvectorCentrality(maximumIterations: 1) }
        #expect(throws: NotConverged(iterations: 0)) { try graph.hits(maximumIterations: -1) }
        #expect(throws: NotConverged(iterations: 10)) { try graph.katzCentrality(alpha: 2, maximumIterations: 10) }
    }

    @Test("a sample is networkx's") func sampledBetweenness() throws {
        // betweenness_centrality(path_graph(6), k=3, seed=5), with and without endpoints
        let path = Graph(edges: (0..<5).map { ($0, $0 + 1) })
        #expect(path.betweennessCentrality(samples: 6, seed: 1) == path.betweennessCentrality())
        #expect(path.betweennessCentrality(samples: 99, seed: 1) == path.betweennessCentrality())
        let values = path.betweennessCentrality(samples: 3, seed: 5), expected = SampledBetweenness.plain
        #expect(zip(values.values, expected).allSatisfy { abs($0 - $1) < 1e-12 })
        let ends = path.betweennessCentrality(samples: 3, seed: 5, endpoints: true)
        #expect(zip(ends.values, SampledBetweenness.endpoints).allSatisfy { abs($0 - $1) < 1e-12 })
    }

    private struct Laws: GraphKindBody {
        let seed: UInt64

        func callAsFunction<Direction, Multiplicity>(_ kind: Network<Int, Direction, Multiplicity>.Type) throws {
            let graph = kind.random(seed: seed)
            let ranks = try graph.pageRank(maximumIterations: 1000, tolerance: 1e-10)
            #expect(graph.nodeCount == 0 || abs(ranks.values.reduce(0, +) - 1) < 1e-9)
            #expect(Array(ranks.keys) == Array(graph.nodes))
            // Without normalisation, every reachable pair's paths share one edge more than inner nodes.
            let inner = graph.betweennessCentrality(normalized: false).values.reduce(0, +)
            let edges = graph.edgeBetweennessCentrality(normalized: false).reduce(0) { $0 + $1.value }
            let both = graph.betweennessCentrality(normalized: false, endpoints: true).values.reduce(0, +)
            #expect(abs((both - inner) / 2 - (edges - inner)) < 1e-9)
            let loose = graph.closenessCentrality(wfImproved: false), improved = graph.closenessCentrality()
            #expect(zip(loose.values, improved.values).allSatisfy { $0 >= $1 - 1e-12 })
        }
    }

    @Test("laws on random graphs of every kind", arguments: GraphKind.allCases, 0..<15 as Range<UInt64>)
    func laws(kind: GraphKind, seed: UInt64) throws { try kind.run(Laws(seed: seed)) }
}

private enum SampledBetweenness {
    static let plain: [Double] = [0.0, 0.25, 0.5, 0.6666666666666666, 0.625, 0.0]
    static let endpoints: [Double] = [0.2, 0.4, 0.7333333333333333, 0.7333333333333333, 0.8, 0.4666666666666667]
}

extension NodeMap {
    /// The pairs, as results are recorded.
    var pairs: [(key: Node, value: Value)] { Array(self) }
}
