import GraphGenerators
import NetworkXTestSupport
import Testing

@Suite("Graphs with communities") struct CommunityGraphTests {
    @Test("are networkx's") func recorded() throws {
        let four = [[0.5, 0.1], [0.1, 0.4]]
        let large = LFRParameters(
            degreeExponent: 3, sizeExponent: 1.5, mixing: 0.1, averageDegree: 5, minimumCommunity: 20)
        try RecordedFamily("communities").expect([
            "caveman_graph(3, 4)": { try RecordedGraph(Graph.caveman(3, 4)) },
            "caveman_graph(3, 1)": { try RecordedGraph(Graph.caveman(3, 1)) },
            "caveman_graph(0, 5)": { try RecordedGraph(Graph.caveman(0, 5)) },
            "connected_caveman_graph(3, 4)": { try RecordedGraph(Graph.connectedCaveman(3, 4)) },
            "connected_caveman_graph(1, 2)": { try RecordedGraph(Graph.connectedCaveman(1, 2)) },
            "connected_caveman_graph(3, 1)": { try RecordedGraph(Graph.connectedCaveman(3, 1)) },
            "relaxed_caveman_graph(4, 5, 0.4, seed=1)": { try RecordedGraph(Graph.relaxedCaveman(4, 5, 0.4, seed: 1)) },
            "relaxed_caveman_graph(10, 12, 0.8, seed=2)": {
                try RecordedGraph(Graph.relaxedCaveman(10, 12, 0.8, seed: 2))
            },
            "ring_of_cliques(4, 3)": { try RecordedGraph(Graph.ringOfCliques(4, 3)) },
            "ring_of_cliques(2, 2)": { try RecordedGraph(Graph.ringOfCliques(2, 2)) },
            "ring_of_cliques(1, 3)": { try RecordedGraph(Graph.ringOfCliques(1, 3)) },
            "stochastic_block_model([6, 5], [[0.5, 0.1], [0.1, 0.4]], seed=3)": {
                try RecordedGraph(Graph.stochasticBlockModel([6, 5], four, seed: 3))
            },
            "stochastic_block_model([6, 5], [[0.5, 0.1], [0.1, 0.4]], seed=3, selfloops=True, sparse=False)": {
                try RecordedGraph(
                    Graph.stochasticBlockModel([6, 5], four, selfLoops: true, sparse: false, seed: 3))
            },
            "stochastic_block_model([6, 5], [[0.5, 0.1], [0.3, 0.4]], seed=3, directed=True, selfloops=True)": {
                try RecordedGraph(
                    DiGraph.stochasticBlockModel([6, 5], [[0.5, 0.1], [0.3, 0.4]], selfLoops: true, seed: 3))
            },
            "stochastic_block_model([30, 50, 40], [[1, 0, 0.2], [0, 0.1, 1], [0.2, 1, 0]], seed=7)": {
                try RecordedGraph(
                    Graph.stochasticBlockModel([30, 50, 40], [[1, 0, 0.2], [0, 0.1, 1], [0.2, 1, 0]], seed: 7))
            },
            "stochastic_block_model([2, 2], [[0.5, 0.1], [0.1, 0.4]], nodelist=[9, 17, 1, 8], seed=3)": {
                try RecordedGraph(Graph.stochasticBlockModel([2, 2], four, nodes: [9, 17, 1, 8], seed: 3))
            },
            "stochastic_block_model([], [], seed=3)": {
                try RecordedGraph(Graph.stochasticBlockModel([], [], seed: 3))
            },
            "stochastic_block_model([6], [[0.5, 0.1], [0.1, 0.4]], seed=3)": {
                try RecordedGraph(Graph.stochasticBlockModel([6], four, seed: 3))
            },
            "stochastic_block_model([6, 5], [[0.5, 0.2], [0.1, 0.4]], seed=3)": {
                try RecordedGraph(Graph.stochasticBlockModel([6, 5], [[0.5, 0.2], [0.1, 0.4]], seed: 3))
            },
            "stochastic_block_model([6, 5], [[1.5, 0.1], [0.1, 0.4]], seed=3)": {
                try RecordedGraph(Graph.stochasticBlockModel([6, 5], [[1.5, 0.1], [0.1, 0.4]], seed: 3))
            },
            "random_partition_graph([3, 4, 5], 0.6, 0.1, seed=4)": {
                try RecordedGraph(Graph.randomPartition([3, 4, 5], inside: 0.6, between: 0.1, seed: 4))
            },
            "random_partition_graph([3, 4, 5], 0.6, 0.1, seed=4, directed=True)": {
                try RecordedGraph(DiGraph.randomPartition([3, 4, 5], inside: 0.6, between: 0.1, seed: 4))
            },
            "random_partition_graph([3], 1.6, 0.1, seed=4)": {
                try RecordedGraph(Graph.randomPartition([3], inside: 1.6, between: 0.1, seed: 4))
            },
            "planted_partition_graph(3, 20, 0.4, 0.05, seed=5)": {
                try RecordedGraph(Graph.plantedPartition(3, size: 20, inside: 0.4, between: 0.05, seed: 5))
            },
            "gaussian_random_partition_graph(60, 10, 10, 0.3, 0.05, seed=6)": {
                try RecordedGraph(
                    Graph.gaussianRandomPartition(60, mean: 10, shape: 10, inside: 0.3, between: 0.05, seed: 6))
            },
            "gaussian_random_partition_graph(6, 10, 10, 0.3, 0.05, seed=6)": {
                try RecordedGraph(
                    Graph.gaussianRandomPartition(6, mean: 10, shape: 10, inside: 0.3, between: 0.05, seed: 6))
            },
            "LFR_benchmark_graph(250, 3, 1.5, 0.1, average_degree=5, min_community=20, seed=10)": {
                try RecordedGraph(Graph.lfrBenchmark(250, large, seed: 10))
            },
            "LFR_benchmark_graph(60, 2.5, 1.5, 0.2, min_degree=3, max_degree=12, max_community=30, seed=1)": {
                try RecordedGraph(
                    Graph.lfrBenchmark(
                        60,
                        LFRParameters(
                            degreeExponent: 2.5, sizeExponent: 1.5, mixing: 0.2, minimumDegree: 3, maximumDegree: 12,
                            maximumCommunity: 30), seed: 1))
            },
            "LFR_benchmark_graph(60, 1, 1.5, 0.2, min_degree=3, seed=1)": {
                try RecordedGraph(
                    Graph.lfrBenchmark(
                        60, LFRParameters(degreeExponent: 1, sizeExponent: 1.5, mixing: 0.2, minimumDegree: 3), seed: 1)
                )
            },
            "LFR_benchmark_graph(10, 2, 2, 0.1, min_degree=2, seed=1)": {
                try RecordedGraph(
                    Graph.lfrBenchmark(
                        10, LFRParameters(degreeExponent: 2, sizeExponent: 2, mixing: 0.1, minimumDegree: 2), seed: 1))
            },
        ])
    }

    @Test("by the fast way have as many edges as probabilities say", arguments: 0..<5) func fastBlockModel(seed: Int)
        throws
    {
        let probabilities = [[0.2, 0.01], [0.01, 0.1]]
        let graph = try Graph.fastStochasticBlockModel([200, 300], probabilities, seed: seed)
        let inFirst = graph.edges.count { $0.source < 200 && $0.target < 200 }
        let between = graph.edges.count { ($0.source < 200) != ($0.target < 200) }
        #expect(abs(Double(inFirst) - 3980) < 300)
        #expect(abs(Double(between) - 600) < 120)
        #expect(abs(Double(graph.edgeCount - inFirst - between) - 4485) < 330)
        #expect(graph.selfLoops.isEmpty)
        let directed = try DiGraph.fastStochasticBlockModel([200, 300], probabilities, seed: seed)
        #expect(abs(Double(directed.edgeCount) - 18_130) < 700)
        #expect(directed.selfLoops.isEmpty)
        #expect(try Graph.fastStochasticBlockModel([3, 2], [[1, 1], [1, 1]], seed: 1).edgeCount == 10)
        #expect(try DiGraph.fastStochasticBlockModel([3, 2], [[1, 1], [1, 1]], seed: 1).edgeCount == 20)
    }
}
