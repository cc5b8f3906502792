import GraphGenerators
import NetworkXTestSupport
import Testing

@Suite("Random graphs of other kinds") struct RandomFamilyTests {
    @Test("that grow are networkx's") func growing() throws {
        let steady = ScaleFreeGrowth(toOld: 0.2, betweenOld: 0.6, fromOld: 0.2, inBias: 0, outBias: 1)
        try RecordedFamily("growing").expect([
            "gn_graph(10, seed=1)": { try RecordedGraph(DiGraph.growingNetwork(10, seed: 1)) },
            "gn_graph(300, seed=2)": { try RecordedGraph(DiGraph.growingNetwork(300, seed: 2)) },
            "gn_graph(60, kernel=lambda d: d ** 1.5, seed=3)": {
                try RecordedGraph(DiGraph.growingNetwork(60, kernel: { Double($0) * Double($0).squareRoot() }, seed: 3))
            },
            "gn_graph(1, seed=1)": { try RecordedGraph(DiGraph.growingNetwork(1, seed: 1)) },
            "gn_graph(10, create_using=nx.MultiDiGraph, seed=1)": {
                try RecordedGraph(MultiDiGraph.growingNetwork(10, seed: 1))
            },
            "gnr_graph(50, 0.4, seed=4)": { try RecordedGraph(DiGraph.growingNetwork(50, redirection: 0.4, seed: 4)) },
            "gnr_graph(1, 0.4, seed=4)": { try RecordedGraph(DiGraph.growingNetwork(1, redirection: 0.4, seed: 4)) },
            "gnc_graph(50, seed=5)": { try RecordedGraph(DiGraph.growingNetworkWithCopying(50, seed: 5)) },
            "gnc_graph(1, seed=5)": { try RecordedGraph(DiGraph.growingNetworkWithCopying(1, seed: 5)) },
            "scale_free_graph(12, seed=6)": { try RecordedGraph(MultiDiGraph.scaleFree(12, seed: 6)) },
            "scale_free_graph(200, alpha=0.2, beta=0.6, gamma=0.2, delta_in=0, delta_out=1, seed=7)": {
                try RecordedGraph(MultiDiGraph.scaleFree(200, steady, seed: 7))
            },
            "scale_free_graph(30, initial_graph=nx.MultiDiGraph([(5, 2), (2, 5), (7, 2)]), seed=8)": {
                try RecordedGraph(
                    MultiDiGraph.scaleFree(30, start: MultiDiGraph(edges: [(5, 2), (2, 5), (7, 2)]), seed: 8))
            },
            "scale_free_graph(12, alpha=0.5, seed=6)": {
                try RecordedGraph(MultiDiGraph.scaleFree(12, ScaleFreeGrowth(toOld: 0.5), seed: 6))
            },
            "dual_barabasi_albert_graph(60, 1, 4, 0.3, seed=9)": {
                try RecordedGraph(Graph.dualBarabasiAlbert(60, 1, 4, 0.3, seed: 9))
            },
            "dual_barabasi_albert_graph(60, 1, 4, 1, seed=9)": {
                try RecordedGraph(Graph.dualBarabasiAlbert(60, 1, 4, 1, seed: 9))
            },
            "dual_barabasi_albert_graph(4, 1, 4, 0.3, seed=9)": {
                try RecordedGraph(Graph.dualBarabasiAlbert(4, 1, 4, 0.3, seed: 9))
            },
            "extended_barabasi_albert_graph(60, 2, 0.3, 0.3, seed=10)": {
                try RecordedGraph(Graph.extendedBarabasiAlbert(60, 2, adding: 0.3, moving: 0.3, seed: 10))
            },
            "extended_barabasi_albert_graph(40, 1, 0.1, 0.8, seed=11)": {
                try RecordedGraph(Graph.extendedBarabasiAlbert(40, 1, adding: 0.1, moving: 0.8, seed: 11))
            },
            "extended_barabasi_albert_graph(40, 1, 0.5, 0.5, seed=11)": {
                try RecordedGraph(Graph.extendedBarabasiAlbert(40, 1, adding: 0.5, moving: 0.5, seed: 11))
            },
            "partial_duplication_graph(40, 5, 0.4, 0.6, seed=12)": {
                try RecordedGraph(Graph.partialDuplication(40, start: 5, copying: 0.4, joining: 0.6, seed: 12))
            },
            "partial_duplication_graph(4, 5, 0.4, 0.6, seed=12)": {
                try RecordedGraph(Graph.partialDuplication(4, start: 5, copying: 0.4, joining: 0.6, seed: 12))
            },
            "duplication_divergence_graph(40, 0.4, seed=13)": {
                try RecordedGraph(Graph.duplicationDivergence(40, 0.4, seed: 13))
            },
            "duplication_divergence_graph(1, 0.4, seed=13)": {
                try RecordedGraph(Graph.duplicationDivergence(1, 0.4, seed: 13))
            },
            "random_uniform_k_out_graph(8, 3, seed=14)": {
                try RecordedGraph(MultiDiGraph.randomUniformOut(8, 3, seed: 14))
            },
            "random_uniform_k_out_graph(30, 3, self_loops=False, seed=15)": {
                try RecordedGraph(MultiDiGraph.randomUniformOut(30, 3, selfLoops: false, seed: 15))
            },
            "random_uniform_k_out_graph(30, 3, with_replacement=False, seed=16)": {
                try RecordedGraph(DiGraph.randomUniformOut(30, 3, seed: 16))
            },
            "random_uniform_k_out_graph(300, 2, self_loops=False, with_replacement=False, seed=17)": {
                try RecordedGraph(DiGraph.randomUniformOut(300, 2, selfLoops: false, seed: 17))
            },
            "random_uniform_k_out_graph(3, 4, with_replacement=False, seed=17)": {
                try RecordedGraph(DiGraph.randomUniformOut(3, 4, seed: 17))
            },
            "random_k_out_graph(8, 3, 1, seed=18)": {
                try RecordedGraph(MultiDiGraph.randomOut(8, 3, weight: 1, seed: 18))
            },
            "random_k_out_graph(40, 2, 0.5, self_loops=False, seed=19)": {
                try RecordedGraph(MultiDiGraph.randomOut(40, 2, weight: 0.5, selfLoops: false, seed: 19))
            },
            "random_k_out_graph(8, 3, -1, seed=18)": {
                try RecordedGraph(MultiDiGraph.randomOut(8, 3, weight: -1, seed: 18))
            },
            "uniform_random_intersection_graph(15, 8, 0.2, seed=20)": {
                try RecordedGraph(Graph.uniformRandomIntersection(15, 8, 0.2, seed: 20))
            },
            "uniform_random_intersection_graph(100, 20, 0.05, seed=21)": {
                try RecordedGraph(Graph.uniformRandomIntersection(100, 20, 0.05, seed: 21))
            },
            "uniform_random_intersection_graph(5, 3, 1, seed=21)": {
                try RecordedGraph(Graph.uniformRandomIntersection(5, 3, 1, seed: 21))
            },
            "uniform_random_intersection_graph(5, 3, 0.0, seed=21)": {
                try RecordedGraph(Graph.uniformRandomIntersection(5, 3, 0, seed: 21))
            },
            "k_random_intersection_graph(40, 12, 2, seed=22)": {
                try RecordedGraph(Graph.randomIntersection(40, 12, each: 2, seed: 22))
            },
            "k_random_intersection_graph(4, 2, 3, seed=22)": {
                try RecordedGraph(Graph.randomIntersection(4, 2, each: 3, seed: 22))
            },
            "general_random_intersection_graph(40, 3, [0.1, 0.2, 0.5], seed=23)": {
                try RecordedGraph(Graph.generalRandomIntersection(40, probabilities: [0.1, 0.2, 0.5], seed: 23))
            },
        ])
    }

    @Test("that are trees are networkx's") func trees() throws {
        try RecordedFamily("trees").expect([
            "random_labeled_tree(10, seed=1)": { try RecordedGraph(Graph.randomTree(10, seed: 1)) },
            "random_labeled_tree(200, seed=2)": { try RecordedGraph(Graph.randomTree(200, seed: 2)) },
            "random_labeled_tree(1, seed=1)": { try RecordedGraph(Graph.randomTree(1, seed: 1)) },
            "random_labeled_tree(2, seed=1)": { try RecordedGraph(Graph.randomTree(2, seed: 1)) },
            "random_labeled_tree(0, seed=1)": { try RecordedGraph(Graph.randomTree(0, seed: 1)) },
            "random_labeled_rooted_tree(10, seed=3)": { try RecordedGraph(Graph.randomRootedTree(10, seed: 3)) },
            "random_labeled_rooted_forest(12, seed=4)": { try RecordedGraph(Graph.randomRootedForest(12, seed: 4)) },
            "random_labeled_rooted_forest(150, seed=5)": { try RecordedGraph(Graph.randomRootedForest(150, seed: 5)) },
            "random_labeled_rooted_forest(2, seed=8)": { try RecordedGraph(Graph.randomRootedForest(2, seed: 8)) },
            "random_labeled_rooted_forest(1, seed=8)": { try RecordedGraph(Graph.randomRootedForest(1, seed: 8)) },
            "random_labeled_rooted_forest(0, seed=8)": { try RecordedGraph(Graph.randomRootedForest(0, seed: 8)) },
            "random_unlabeled_tree(9, seed=6)": { try RecordedGraph(Graph.randomTreeShape(9, seed: 6)) },
            "random_unlabeled_tree(40, seed=7)": { try RecordedGraph(Graph.randomTreeShape(40, seed: 7)) },
            "random_unlabeled_tree(4, seed=9)": { try RecordedGraph(Graph.randomTreeShape(4, seed: 9)) },
            "random_unlabeled_tree(2, seed=1)": { try RecordedGraph(Graph.randomTreeShape(2, seed: 1)) },
            "random_unlabeled_tree(1, seed=1)": { try RecordedGraph(Graph.randomTreeShape(1, seed: 1)) },
            "random_unlabeled_rooted_tree(30, seed=8)": { try RecordedGraph(Graph.randomRootedTreeShape(30, seed: 8)) },
            "random_unlabeled_rooted_tree(0, seed=8)": { try RecordedGraph(Graph.randomRootedTreeShape(0, seed: 8)) },
            "random_unlabeled_rooted_forest(30, seed=9)": {
                try RecordedGraph(Graph.randomRootedForestShape(30, seed: 9))
            },
            "random_unlabeled_rooted_forest(30, q=4, seed=10)": {
                try RecordedGraph(Graph.randomRootedForestShape(30, largest: 4, seed: 10))
            },
            "random_unlabeled_rooted_forest(3, q=0, seed=10)": {
                try RecordedGraph(Graph.randomRootedForestShape(3, largest: 0, seed: 10))
            },
            "from_prufer_sequence([3, 3, 3, 4])": { try RecordedGraph(Graph(pruferSequence: [3, 3, 3, 4])) },
            "from_prufer_sequence([])": { try RecordedGraph(Graph(pruferSequence: [])) },
            "from_prufer_sequence([3, 9])": { try RecordedGraph(Graph(pruferSequence: [3, 9])) },
            "random_powerlaw_tree(20, seed=1, tries=2000)": {
                try RecordedGraph(Graph.randomPowerLawTree(20, tries: 2000, seed: 1))
            },
            "random_powerlaw_tree(12, gamma=2.5, seed=3, tries=5000)": {
                try RecordedGraph(Graph.randomPowerLawTree(12, exponent: 2.5, tries: 5000, seed: 3))
            },
            "random_powerlaw_tree(30, seed=1, tries=1)": {
                try RecordedGraph(Graph.randomPowerLawTree(30, tries: 1, seed: 1))
            },
            "random_lobster_graph(15, 0.5, 0.4, seed=11)": {
                try RecordedGraph(Graph.randomLobster(15, legs: 0.5, feet: 0.4, seed: 11))
            },
            "random_lobster_graph(15, 1.5, 0.4, seed=11)": {
                try RecordedGraph(Graph.randomLobster(15, legs: 1.5, feet: 0.4, seed: 11))
            },
            "random_shell_graph([(10, 20, 0.8), (20, 40, 0.8), (5, 3, 0.2)], seed=12)": {
                try RecordedGraph(
                    Graph.randomShells(
                        [
                            RandomShell(nodes: 10, edges: 20, inside: 0.8),
                            RandomShell(nodes: 20, edges: 40, inside: 0.8),
                            RandomShell(nodes: 5, edges: 3, inside: 0.2),
                        ], seed: 12))
            },
        ])
    }

    @Test("code of a tree leads back to it", arguments: 2..<30) func pruferSequences(count: Int) throws {
        let tree = try Graph.randomTree(count, seed: count)
        let code = try tree.pruferSequence()
        #expect(code.count == count - 2)
        #expect(try Graph(pruferSequence: code) == tree)
        #expect(throws: GeneratorError.self) { try Graph.cycle(count + 1).pruferSequence() }
        #expect(throws: GeneratorError.self) { try Graph(edges: [(1, 2)]).pruferSequence() }
        #expect(throws: GeneratorError.self) { try Graph<Int>.empty(1).pruferSequence() }
    }

    @Test("are not made where they would not fit, instead of a trap") func greatNumbers() {
        #expect(throws: GeneratorError.self) { try Graph.caveman(.max, 2) }
        #expect(throws: GeneratorError.self) {
            try Graph.plantedPartition(2, size: .max, inside: 1, between: 1, seed: 1)
        }
        #expect(throws: GeneratorError.self) { try Graph.sudoku(.max) }
        #expect(throws: GeneratorError.self) { try Graph.triangularLattice(.max, 2) }
        #expect(throws: GeneratorError.self) { try Graph.hexagonalLattice(2, .max) }
        #expect(throws: GeneratorError.self) { try Graph.randomGeometric(2, radius: 1, dimensions: .max, seed: 1) }
        #expect(throws: GeneratorError.self) { try DiGraph.navigableSmallWorld(100_000, seed: 1) }
        #expect(throws: GeneratorError.self) { try MultiDiGraph.randomOut(.max, 2, weight: 1, seed: 1) }
        #expect(throws: GeneratorError.self) { try MultiDiGraph.randomUniformOut(3, .max, seed: 1) }
        #expect(throws: GeneratorError.self) { try Graph.dorogovtsevGoltsevMendes(99) }
        #expect(throws: GeneratorError.self) { try Graph.mycielski(99) }
    }
}
