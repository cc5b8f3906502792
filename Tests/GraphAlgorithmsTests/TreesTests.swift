import GraphAlgorithms
import GraphModel
import NetworkXTestSupport
import OrderedJSON
import Testing

struct TreesTests {
    @Test(arguments: GoldenResults.all)
    func treesAreThoseOfNetworkx(golden: GoldenResults) {
        guard golden.error("is_tree") == nil else { return }
        golden.expect("is_tree", .bool(golden.isDirected ? golden.diGraph.isTree : golden.graph.isTree))
    }

    @Test func aForestMayHaveSeveralTrees() {
        let forest = Graph(edges: [(1, 2), (3, 4)])
        #expect(forest.isForest && !forest.isTree)
        #expect(Graph(nodes: [1]).isTree)
        #expect(!Graph(edges: [(1, 1)]).isForest)
        #expect(!MultiGraph(edges: [(1, 2), (1, 2)]).isForest)
        #expect(!Graph<Int>().isForest && !Graph<Int>().isTree)
    }

    @Test func edgesOfABranchingLeadAwayFromRoots() {
        let tree = DiGraph(edges: [(1, 2), (1, 3)])
        #expect(tree.isArborescence && tree.isBranching)
        let joined = DiGraph(edges: [(1, 3), (2, 3)])
        #expect(joined.isTree && !joined.isArborescence && !joined.isBranching)
        let two = DiGraph(edges: [(1, 2), (3, 4)])
        #expect(two.isBranching && !two.isArborescence)
    }
}
