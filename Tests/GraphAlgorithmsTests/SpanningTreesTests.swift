import GraphAlgorithms
import GraphModel
import GraphTestSupport
import NetworkXTestSupport
import OrderedJSON
import Testing

struct SpanningTreesTests {
    private func weight<Multiplicity>(_ graph: Network<Int, Undirected, Multiplicity>) -> Double {
        graph.size(weight: .weight)
    }

    @Test(arguments: GoldenResults.undirected)
    func weightsAreThoseOfNetworkx(golden: GoldenResults) throws {
        let graph = golden.graph
        golden.expect(
            "mst_edges",
            .array(
                graph.minimumSpanningEdges().map { [.int($0.source), .int($0.target), .double($0[.weight] ?? 1)] }))
        for algorithm in SpanningTreeAlgorithm.allCases {
            golden.expect(
                "mst_weight_max", .double(weight(graph.maximumSpanningTree(algorithm: algorithm))))
        }
    }

    /// From networkx's `minimum_spanning_edges`.
    @Test func edgesComeFromLightToHeavyAndThenInOrder() {
        let graph = Graph(edges: [
            (0, 1, [.weight(2)]), (1, 2, [.weight(1)]), (0, 2, [.weight(2)]), (2, 3, [.weight(1)]),
            (3, 0, [.weight(2)]),
        ])
        #expect(graph.minimumSpanningEdges().map(\.description) == ["(1, 2)", "(2, 3)", "(0, 1)"])
        #expect(graph.minimumSpanningEdges(algorithm: .prim).map(\.description) == ["(0, 1)", "(1, 2)", "(2, 3)"])
        #expect(graph.maximumSpanningEdges().map(\.description) == ["(0, 1)", "(0, 2)", "(0, 3)"])
    }

    @Test(arguments: 0..<30 as Range<UInt64>)
    func allAlgorithmsFindAForestOfTheSameWeight(seed: UInt64) {
        let graph = MultiGraph.random(seed: seed)
        guard graph.nodeCount > 0 else { return }
        let trees = SpanningTreeAlgorithm.allCases.map { graph.minimumSpanningTree(algorithm: $0) }
        for tree in trees {
            #expect(tree.isForest && tree.edgeCount == trees[0].edgeCount && weight(tree) == weight(trees[0]))
            #expect(Array(tree.nodes) == Array(graph.nodes))
            #expect(tree.edges.allSatisfy { graph.edgeKeys(from: $0.source, to: $0.target).contains($0.key ?? 0) })
            // No edge of the network joins two trees.
            for edge in graph.edges {
                var larger = tree
                larger.addEdge(edge.source, edge.target)
                #expect(!larger.isForest)
            }
        }
    }

    @Test(arguments: SpanningTreeAlgorithm.allCases)
    func hiddenEdgesAreNotThere(algorithm: SpanningTreeAlgorithm) {
        let graph = Graph(edges: [(1, 2, [.weight(1)]), (2, 3, [.weight(5)])])
        let edges = graph.minimumSpanningEdges(
            weight: .function { $0[.weight] == 5 ? nil : $0[.weight] }, algorithm: algorithm)
        #expect(edges.map(\.description) == ["(1, 2)"])
    }
}
