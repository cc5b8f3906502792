import GraphModel
import GraphTestSupport
import Testing

/// Edges added at once are the edges added one by one.
struct BulkTests {
    @Test(arguments: GraphKind.allCases, [(3, 100), (40, 64), (40, 2000), (400, 1500)])
    func rowsLaidOutAtOnceAreTheSame(kind: GraphKind, size: (nodes: Int, edges: Int)) throws {
        try kind.run(Comparison(nodes: size.nodes, edges: size.edges))
    }

    private struct Comparison: GraphKindBody {
        var nodes: Int
        var edges: Int

        func callAsFunction<Direction, Multiplicity>(_ kind: Network<Int, Direction, Multiplicity>.Type) {
            var generator = SplitMix64(seed: 7)
            let pairs = (0..<edges).map { _ in
                // Low numbers are hubs.
                (
                    Bool.random(using: &generator) ? 0 : Int.random(in: 0..<nodes, using: &generator),
                    Int.random(in: 0..<nodes, using: &generator)
                )
            }
            var bulk = kind.init(nodes: [nodes + 5, 1]), single = bulk
            bulk.addEdges(pairs, .weight(2))
            for (source, target) in pairs { single.addEdge(source, target, .weight(2)) }
            expectSame(bulk, single)
            let more = pairs.prefix(100).map { ($1, $0 + 1) }
            bulk.addEdges(more)
            for (source, target) in more { single.addEdge(source, target) }
            bulk.removeNodes([0, 2])
            for node in [0, 2] { single.removeNode(node) }
            expectSame(bulk, single)
        }

        private func expectSame<Direction, Multiplicity>(
            _ left: Network<Int, Direction, Multiplicity>, _ right: Network<Int, Direction, Multiplicity>
        ) {
            left._checkInvariants()
            right._checkInvariants()
            #expect(left == right)
            #expect(Array(left.edges) == Array(right.edges))
            #expect(left.adjacency.map { Array($0.neighbors) } == right.adjacency.map { Array($0.neighbors) })
        }
    }

    @Test func weightsOfManyEdgesMergeInOrder() {
        var graph = Graph<Int>()
        graph.addWeightedEdges((0..<200).map { ($0 % 10, 20, $0) })
        #expect(graph.edges.map { $0[.weight] } == (190..<200).map { Double($0) })
        var copy = Graph<Int>()
        copy.addEdges((0..<200).map { ($0 % 10, 20, [.weight($0)]) })
        #expect(copy == graph)
    }

    @Test(
        "Integers are found whether they lie close together or not",
        arguments: [
            Array(0..<5000), Array((0..<5000).reversed()), (0..<5000).map { $0 * 1_000_003 },
            (0..<5000).map { $0 - 2500 },
            Array(0..<3000) + [Int.max, Int.min, -1] + Array(3000..<6000), (0..<3000).map { $0 * 7 },
        ])
    func integerNodes(nodes: [Int]) {
        var graph = Graph(nodes: nodes)
        graph._checkInvariants()
        #expect(Array(graph.nodes) == nodes)
        graph.removeNodes(nodes.filter { $0.isMultiple(of: 3) })
        for node in nodes.prefix(2000) where !node.isMultiple(of: 3) { graph.removeNode(node) }
        graph._checkInvariants()
        #expect(Array(graph.nodes) == nodes.dropFirst(2000).filter { !$0.isMultiple(of: 3) })
        graph.addNodes(nodes)
        graph._checkInvariants()
        #expect(graph.nodeCount == nodes.count)
        #expect(!graph.contains(1_000_000_007))
    }
}
