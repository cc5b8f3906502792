import GraphAlgorithms
import GraphModel
import GraphTestSupport
import NetworkXTestSupport
import OrderedCollections
import OrderedJSON
import Testing

@Suite("Clustering, cores, cliques, links, assortativity") struct StructureTests {
    private func check<Direction>(_ golden: GoldenResults, _ graph: Network<Int, Direction, SingleEdges>) throws {
        golden.expect("clustering", .map(graph.clustering().pairs))
        golden.expect("clustering_w", .map(graph.clustering(weight: .weight).pairs))
        golden.expect("transitivity", .double(graph.transitivity()))
        golden.expect("square_clustering", .map(graph.squareClustering().pairs))
        expectUnlessError(golden, "avg_clustering", graph.averageClustering())
        expectUnlessError(golden, "assortativity", graph.degreeAssortativity())
        if golden.error("core") != nil {
            #expect(throws: HasLoops<Int>.self) { try graph.coreNumbers() }
        } else {
            golden.expect("core", .map(try graph.coreNumbers().pairs))
        }
    }

    /// Where networkx divides by zero the result is not a number.
    private func expectUnlessError(_ golden: GoldenResults, _ key: String, _ value: Double) {
        if case .value(let expected) = golden[key], expected.doubleValue != nil {
            golden.expect(key, .double(value))
        } else {
            #expect(value.isNaN, "\(golden.name).\(key)")
        }
    }

    @Test("networkx's results on undirected graphs", arguments: GoldenResults.undirected)
    func undirected(golden: GoldenResults) throws {
        let graph = golden.graph
        try check(golden, graph)
        golden.expect("triangles", .map(graph.triangles().pairs))
        // The nodes of the grid are recorded as pairs in lists.
        guard golden.name != "grid5x6" else { return }
        golden.expect("cliques", .lists(graph.maximalCliques()))
        if golden.error("k_truss3") != nil {
            #expect(throws: HasLoops<Int>.self) { try graph.kTruss(3) }
        } else {
            let truss = Set(try graph.kTruss(3).edges.map { [$0.source, $0.target].sorted() })
            let expected = golden.value("k_truss3")?["edges"]?.arrayValue?.map {
                ($0.arrayValue ?? []).compactMap(\.intValue).sorted()
            }
            #expect(truss == Set(expected ?? [[-1]]))
        }
        for (key, scores) in [
            ("jaccard_nonedges", try graph.jaccardCoefficients()), ("adamic_adar", try graph.adamicAdarIndices()),
        ] {
            let byPair = Dictionary(uniqueKeysWithValues: scores.map { ([$0.source, $0.target].sorted(), $0.score) })
            for entry in golden.value(key)?.arrayValue ?? [] {
                let pair = [entry[0]?.intValue ?? -1, entry[1]?.intValue ?? -1].sorted()
                let score = try #require(byPair[pair], "\(golden.name).\(key) \(pair)")
                #expect(abs(score - (entry[2]?.doubleValue ?? .nan)) < 1e-9, "\(golden.name).\(key) \(pair)")
            }
        }
    }

    @Test("networkx's results on directed graphs", arguments: GoldenResults.directed)
    func directed(golden: GoldenResults) throws {
        try check(golden, golden.diGraph)
        expectUnlessError(golden, "reciprocity", golden.diGraph.reciprocity())
    }

    /// From networkx's `average_neighbor_degree`, `rich_club_coefficient` and `reciprocity`.
    @Test("mixing of degrees on a small graph") func mixing() throws {
        let path = Graph(edges: [(0, 1), (1, 2), (2, 3)])
        #expect(path.averageNeighborDegree() == [0: 2, 1: 1.5, 2: 1.5, 3: 2])
        let graph = Graph(edges: [(0, 1), (0, 2), (1, 2), (1, 3), (1, 4), (4, 5)])
        #expect(try graph.richClubCoefficients() == [0: 0.4, 1: 4 / 6.0])
        let arcs = DiGraph(edges: [(1, 2), (2, 1), (2, 3)])
        #expect(arcs.averageNeighborDegree() == [1: 2, 2: 0.5, 3: 0])
        #expect(arcs.averageNeighborDegree(over: .incoming, of: .incoming) == [1: 1, 2: 1, 3: 1])
        #expect(arcs.nodeReciprocity() == [1: 1, 2: 2 / 3.0, 3: 0])
        #expect(throws: NodeNotFound(9)) { try graph.jaccardCoefficients([(0, 9)]) }
        #expect(try graph.preferentialAttachments([(0, 1)]).map(\.score) == [8])
        #expect(try graph.resourceAllocationIndices([(0, 3)]).map(\.score) == [0.25])
        #expect(try graph.commonNeighbors(0, 3) == [1])
    }

    private struct Laws: GraphKindBody {
        let seed: UInt64

        func callAsFunction<Direction, Multiplicity>(_ kind: Network<Int, Direction, Multiplicity>.Type) throws {
            var graph = kind.random(seed: seed)
            for loop in graph.selfLoops { while graph.removeEdge(loop.source, loop.target) != nil {} }
            let cores = try graph.coreNumbers()
            for k in 0...(cores.values.max() ?? 0) {
                let core = try graph.kCore(k)
                #expect(core.degrees.allSatisfy { $0.degree >= k })
                #expect(Set(core.nodes) == Set(cores.keys.filter { (cores[$0] ?? -1) >= k }))
                #expect(try Set(graph.kShell(k).nodes) == Set(cores.keys.filter { cores[$0] == k }))
            }
            #expect(graph.clustering().values.allSatisfy { (0...1).contains($0) })
            #expect(graph.squareClustering().values.allSatisfy { (0...1).contains($0) })
        }
    }

    @Test(
        "laws of cores and clustering on random graphs of every kind", arguments: GraphKind.allCases,
        0..<15 as Range<UInt64>)
    func laws(kind: GraphKind, seed: UInt64) throws { try kind.run(Laws(seed: seed)) }

    @Test("cliques are complete, maximal and all", arguments: 0..<20 as Range<UInt64>)
    func cliques(seed: UInt64) {
        let graph = MultiGraph<Int>.random(seed: seed, nodes: 9), nodes = Array(graph.nodes)
        func isClique(_ bits: Int) -> Bool {
            let chosen = nodes.indices.filter { bits >> $0 & 1 == 1 }
            return chosen.allSatisfy { first in
                chosen.allSatisfy { first == $0 || graph.hasEdge(nodes[first], nodes[$0]) }
            }
        }
        let expected = (0..<1 << nodes.count).filter { bits in
            bits != 0 && isClique(bits)
                && nodes.indices.allSatisfy { bits >> $0 & 1 == 1 || !isClique(bits | 1 << $0) }
        }
        let cliques = graph.maximalCliques()
        #expect(
            Set(cliques.map(Set.init))
                == Set(expected.map { bits in Set(nodes.indices.filter { bits >> $0 & 1 == 1 }.map { nodes[$0] }) }))
        #expect(cliques.count == expected.count)
        #expect(graph.maximumClique().count == cliques.map(\.count).max() ?? 0)
        let counts = graph.cliqueCounts()
        #expect(counts.values.reduce(0, +) == cliques.reduce(0) { $0 + $1.count })
    }
}
