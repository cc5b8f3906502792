import GraphGenerators
import NetworkXTestSupport
import Testing

@Suite("Geometric graphs") struct GeometricGraphTests {
    @Test("are networkx's") func recorded() throws {
        let places = [[0.0, 0], [0.5, 0], [0.5, 0.5], [1, 0.5]]
        try RecordedFamily("geometric").expect([
            "random_geometric_graph(12, 0.4, seed=1)": {
                try RecordedGraph(Graph.randomGeometric(12, radius: 0.4, seed: 1))
            },
            "random_geometric_graph(200, 0.1, seed=2)": {
                try RecordedGraph(Graph.randomGeometric(200, radius: 0.1, seed: 2))
            },
            "random_geometric_graph(100, 0.3, dim=3, seed=3)": {
                try RecordedGraph(Graph.randomGeometric(100, radius: 0.3, dimensions: 3, seed: 3))
            },
            "random_geometric_graph(50, 0.05, dim=1, seed=3)": {
                try RecordedGraph(Graph.randomGeometric(50, radius: 0.05, dimensions: 1, seed: 3))
            },
            "random_geometric_graph(50, 0.2, p=1, seed=4)": {
                try RecordedGraph(Graph.randomGeometric(50, radius: 0.2, metric: 1, seed: 4))
            },
            "random_geometric_graph(50, 0.2, p=3.5, seed=4)": {
                try RecordedGraph(Graph.randomGeometric(50, radius: 0.2, metric: 3.5, seed: 4))
            },
            "random_geometric_graph(50, 0.2, p=float('inf'), seed=4)": {
                try RecordedGraph(Graph.randomGeometric(50, radius: 0.2, metric: .infinity, seed: 4))
            },
            "random_geometric_graph(4, 0.5, pos={0: [0, 0], 1: [0.5, 0], 2: [0.5, 0.5], 3: [1, 0.5]})": {
                try RecordedGraph(Graph.randomGeometric(4, radius: 0.5, positions: places, seed: 1))
            },
            "random_geometric_graph(10, 0, seed=1)": {
                try RecordedGraph(Graph.randomGeometric(10, radius: 0, seed: 1))
            },
            "random_geometric_graph(10, 5, seed=1)": {
                try RecordedGraph(Graph.randomGeometric(10, radius: 5, seed: 1))
            },
            "random_geometric_graph(-1, 5, seed=1)": {
                try RecordedGraph(Graph.randomGeometric(-1, radius: 5, seed: 1))
            },
            "soft_random_geometric_graph(40, 0.5, seed=5)": {
                try RecordedGraph(Graph.softRandomGeometric(40, radius: 0.5, seed: 5))
            },
            "soft_random_geometric_graph(30, 0.5, dim=3, p_dist=lambda d: 0.3, seed=5)": {
                try RecordedGraph(
                    Graph.softRandomGeometric(30, radius: 0.5, dimensions: 3, probability: { _ in 0.3 }, seed: 5))
            },
            "thresholded_random_geometric_graph(40, 0.4, 1.5, seed=6)": {
                try RecordedGraph(Graph.thresholdedRandomGeometric(40, radius: 0.4, threshold: 1.5, seed: 6))
            },
            "geographical_threshold_graph(25, 50, seed=7)": {
                try RecordedGraph(Graph.geographicalThreshold(25, threshold: 50, seed: 7))
            },
            "geographical_threshold_graph(25, 2, p_dist=lambda d: 1, seed=7)": {
                try RecordedGraph(Graph.geographicalThreshold(25, threshold: 2, factor: { _ in 1 }, seed: 7))
            },
            "waxman_graph(40, seed=8)": { try RecordedGraph(Graph.waxman(40, seed: 8)) },
            "waxman_graph(40, 0.9, 0.4, L=1, seed=9)": {
                try RecordedGraph(Graph.waxman(40, beta: 0.9, alpha: 0.4, longest: 1, seed: 9))
            },
            "waxman_graph(30, 0.9, 0.4, domain=(-1, 2, 3, 5), seed=9)": {
                try RecordedGraph(Graph.waxman(30, beta: 0.9, alpha: 0.4, domain: (-1, 2, 3, 5), seed: 9))
            },
            "waxman_graph(1, seed=8)": { try RecordedGraph(Graph.waxman(1, seed: 8)) },
            "navigable_small_world_graph(4, seed=10)": { try RecordedGraph(DiGraph.navigableSmallWorld(4, seed: 10)) },
            "navigable_small_world_graph(3, p=2, q=2, r=1, dim=3, seed=11)": {
                try RecordedGraph(
                    DiGraph.navigableSmallWorld(3, near: 2, far: 2, exponent: 1, dimensions: 3, seed: 11))
            },
            "navigable_small_world_graph(1, seed=10)": { try RecordedGraph(DiGraph.navigableSmallWorld(1, seed: 10)) },
            "navigable_small_world_graph(3, p=0, seed=10)": {
                try RecordedGraph(DiGraph.navigableSmallWorld(3, near: 0, seed: 10))
            },
            "geometric_soft_configuration_graph(beta=1.5, n=40, gamma=2.7, mean_degree=5, seed=12)": {
                try RecordedGraph(
                    Graph.geometricSoftConfiguration(40, exponent: 2.7, meanDegree: 5, beta: 1.5, seed: 12))
            },
            "geometric_soft_configuration_graph(beta=0.5, kappas={i: 2.5 for i in range(6)}, seed=13)": {
                try RecordedGraph(
                    Graph.geometricSoftConfiguration(
                        hiddenDegrees: Array(repeating: 2.5, count: 6), beta: 0.5, seed: 13))
            },
            "geometric_soft_configuration_graph(beta=0, n=40, gamma=2.7, mean_degree=5, seed=12)": {
                try RecordedGraph(
                    Graph.geometricSoftConfiguration(40, exponent: 2.7, meanDegree: 5, beta: 0, seed: 12))
            },
        ])
    }
}
