import GraphAlgorithms
import GraphModel
import GraphTestSupport
import NetworkXTestSupport
import OrderedJSON
import Testing

struct GreedyColoringTests {
    @Test(arguments: GoldenResults.undirected)
    func colorsAreThoseOfNetworkx(golden: GoldenResults) {
        guard golden.nodeCount > 0 else { return }
        let graph = golden.graph
        golden.expect("greedy_color_LF", .map(graph.greedyColoring().map { ($0, $1) }), mapsAreOrdered: true)
        golden.expect(
            "greedy_color_DSATUR", .map(graph.greedyColoring(strategy: .saturationLargestFirst).map { ($0, $1) }),
            mapsAreOrdered: true)
    }

    @Test(arguments: ColoringStrategy.allCases, 0..<20 as Range<UInt64>)
    func neighboursHaveDifferentColorsAndNoColorIsLeftOut(strategy: ColoringStrategy, seed: UInt64) throws {
        let graph = MultiGraph.random(seed: seed), colors = graph.greedyColoring(strategy: strategy)
        #expect(colors.keys.sorted() == graph.nodes.sorted())
        for (node, color) in colors {
            let others = Set(try graph.neighbors(of: node).filter { $0 != node }.compactMap { colors[$0] })
            #expect(!others.contains(color) && others.isSuperset(of: 0..<color))
        }
    }

    @Test(arguments: [
        (ColoringStrategy.connectedSequentialBreadthFirst, [0, 1, 2, 3]),
        (.connectedSequentialDepthFirst, [0, 1, 3, 2]),
        (.smallestLast, [3, 1, 0, 2]), (.largestFirst, [0, 1, 2, 3]),
    ])
    func nodesAreColoredInTheOrderOfTheStrategy(strategy: ColoringStrategy, order: [Int]) {
        let graph = Graph(edges: [(0, 1), (0, 2), (1, 3), (1, 0)])
        #expect(Array(graph.greedyColoring(strategy: strategy).keys) == order)
    }
}
