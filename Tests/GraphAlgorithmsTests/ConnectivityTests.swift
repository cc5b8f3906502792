import GraphAlgorithms
import GraphModel
import GraphTestSupport
import NetworkXTestSupport
import OrderedJSON
import Testing

struct ConnectivityTests {
    @Test(arguments: GoldenResults.all)
    func valuesAreThoseOfNetworkx(golden: GoldenResults) throws {
        guard golden.nodeCount > 0 else { return }
        let (nodes, edges) =
            golden.isDirected
            ? (golden.diGraph.nodeConnectivity, golden.diGraph.edgeConnectivity())
            : (golden.graph.nodeConnectivity, golden.graph.edgeConnectivity())
        if golden.value("node_conn") != nil { golden.expect("node_conn", .int(nodes)) }
        if golden.value("edge_conn") != nil { golden.expect("edge_conn", .int(edges)) }
        guard !golden.isDirected else { return }
        if golden.value("stoer_wagner") != nil {
            golden.expect("stoer_wagner", .double(try golden.graph.globalMinimumCut().value))
        } else {
            #expect(throws: CutError<Int>.self) { try golden.graph.globalMinimumCut() }
        }
    }

    @Test(arguments: GraphKind.allCases, 0..<15 as Range<UInt64>)
    func cutsSeparateAndPathsAreDisjoint(kind: GraphKind, seed: UInt64) throws {
        try kind.run(CutsSeparateAndPathsAreDisjoint(seed: seed))
    }

    private struct CutsSeparateAndPathsAreDisjoint: GraphKindBody {
        let seed: UInt64
        func callAsFunction<Direction, Multiplicity>(_: Network<Int, Direction, Multiplicity>.Type) throws {
            let graph = Network<Int, Direction, Multiplicity>.random(seed: seed)
            guard let source = graph.nodes.first, let target = Array(graph.nodes).last, source != target else { return }
            let edgePaths = try graph.edgeDisjointPaths(from: source, to: target)
            let edgeCut = try graph.minimumEdgeCut(from: source, to: target)
            #expect(try edgePaths.count == graph.edgeConnectivity(from: source, to: target))
            #expect(edgePaths.count == edgeCut.count)
            let steps = edgePaths.flatMap { zip($0, $0.dropFirst()).map { [$0, $1] } }
            #expect(Set(steps).count == steps.count && steps.allSatisfy { graph.hasEdge($0[0], $0[1]) })
            var rest = graph
            for (first, second) in edgeCut {
                while rest.hasEdge(first, second) { rest.removeEdge(first, second) }
            }
            #expect(try rest.edgeDisjointPaths(from: source, to: target).isEmpty)

            let paths = try graph.nodeDisjointPaths(from: source, to: target)
            let inner = paths.flatMap { $0.dropFirst().dropLast() }
            #expect(Set(inner).count == inner.count)
            #expect(paths.allSatisfy { $0.first == source && $0.last == target })
            #expect(try paths.count == graph.nodeConnectivity(from: source, to: target))
            let isJoined = graph.hasEdge(source, target) || graph.hasEdge(target, source)
            if !isJoined { #expect(try graph.minimumNodeCut(from: source, to: target).count == paths.count) }
        }
    }

    @Test(arguments: 0..<20 as Range<UInt64>)
    func theSmallestCutOfAllIsTheGlobalOne(seed: UInt64) throws {
        let graph = Graph<Int>.random(seed: seed)
        guard graph.nodeCount > 1, graph.isConnected else {
            #expect(throws: CutError<Int>.self) { try graph.globalMinimumCut() }
            return
        }
        let cut = try graph.globalMinimumCut(), first = try #require(graph.nodes.first)
        let least = try graph.nodes.dropFirst().map {
            try graph.filledIn().maximumFlowValue(from: first, to: $0, capacity: .weight)
        }
        #expect(cut.value == least.min() && cut.value == graph.cutSize(cut.reachable, weight: .weight))
        #expect(cut.reachable.count + cut.unreachable.count == graph.nodeCount)
        let tree = try #require(try graph.filledIn().gomoryHuTree(capacity: .weight))
        #expect(tree.edges.compactMap { $0[.weight] }.min() == cut.value && tree.isTree)
    }

    @Test func componentsLieWithinEachOther() throws {
        let graph = Graph(edges: [(1, 2), (2, 3), (3, 1), (3, 4), (4, 5), (5, 6), (6, 4)])
        #expect(graph.kComponents() == [[[1, 2, 3, 4, 5, 6]], [[1, 2, 3], [4, 5, 6]]])
        #expect(graph.kEdgeComponents(2) == [[1, 2, 3], [4, 5, 6]])
        #expect(graph.kEdgeSubgraphs(3) == [[1], [2], [3], [4], [5], [6]])
        #expect(graph.isKEdgeConnected(1) && !graph.isKEdgeConnected(2))
        #expect(try graph.isLocallyKEdgeConnected(2, from: 1, to: 2))
        #expect(Graph<Int>().kComponents().isEmpty && Graph<Int>().kEdgeSubgraphs(2).isEmpty)
    }

    @Test(arguments: 0..<10 as Range<UInt64>)
    func componentsHaveTheirConnectivity(seed: UInt64) {
        let graph = Graph<Int>.random(seed: seed)
        for (level, components) in graph.kComponents().enumerated() {
            for component in components {
                var part = graph.subgraph(of: component)
                for loop in part.selfLoops { part.removeEdge(loop.source, loop.target) }
                #expect(part.nodeConnectivity > level)
            }
        }
    }

    @Test func errorsSayWhatIsWrong() {
        let graph = Graph(edges: [(1, 2)])
        #expect(throws: NodeNotFound(3)) { try graph.nodeConnectivity(from: 1, to: 3) }
        #expect(throws: FlowError.sourceIsTarget(1)) { try graph.edgeConnectivity(from: 1, to: 1) }
        #expect(throws: NotConnected()) { try Graph(nodes: [1, 2]).minimumNodeCut() }
        #expect(throws: NotConnected()) { try DiGraph<Int>().minimumEdgeCut() }
        #expect(Graph<Int>().nodeConnectivity == 0 && Graph<Int>().averageNodeConnectivity == 0)
    }

    @Test func measuresOfCuts() {
        let graph = Graph(edges: [(1, 2), (2, 3), (3, 4), (4, 1), (1, 3)])
        #expect(graph.cutSize([1, 2]) == 3 && graph.volume(of: [1, 2]) == 5)
        #expect(graph.conductance([1, 2]) == 0.6 && graph.edgeExpansion([1, 2]) == 1.5)
        #expect(graph.nodeExpansion(of: [2]) == 2 && graph.boundaryExpansion(of: [2]) == 2)
        #expect(graph.edgeBoundary(of: [2]).map(\.description) == ["(2, 1)", "(2, 3)"])
        #expect(graph.nodeBoundary(of: [2], and: [3]) == [3] && graph.mixingExpansion([1, 2]) == 0.3)
    }
}

extension Network {
    /// The network with the weight 1 on edges that have none, as a missing capacity would stand for any amount.
    fileprivate func filledIn() -> Self {
        var graph = Self(nodes: nodes)
        for edge in edges {
            graph.insertEdge(edge.source, edge.target, key: edge.key, [.weight(edge[.weight] ?? 1)])
        }
        return graph
    }
}
