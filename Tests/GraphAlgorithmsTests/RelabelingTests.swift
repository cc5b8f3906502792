import GraphModel
import GraphTestSupport
import NetworkXTestSupport
import OrderedJSON
import Testing

@Suite("Relabelling and questions") struct RelabelingTests {
    private struct Relabeling: GraphKindBody {
        let recorded: RecordedOperators

        func callAsFunction<Direction, Multiplicity>(_ kind: Network<Int, Direction, Multiplicity>.Type) throws {
            let graph: Network<Int, Direction, Multiplicity> = recorded.network("G")
            let nodes = Array(graph.nodes)
            #expect(JSON.list(graph.degreeHistogram) == recorded.value("degree_histogram"))
            recorded.expect(
                "dict_of_lists", Network<Int, Direction, Multiplicity>(neighbors: graph.neighborLists))
            guard nodes.count > 1 else { return }
            recorded.expect("relabel", graph.relabelingNodes([nodes[0]: nodes[1], nodes[1]: 99]))
            recorded.expect("relabel merge", graph.mapNodes { $0 % 3 })
            var changed = graph
            try changed.relabelNodes([nodes[0]: nodes[1], nodes[1]: 99])
            recorded.expect("relabel inplace", changed)
            changed = graph
            try changed.relabelNodes([nodes[0]: 98, nodes[1]: 98])
            recorded.expect("relabel inplace merge", changed)
            #expect(throws: CyclicLabels<Int>.self) {
                var circle = graph
                try circle.relabelNodes([nodes[0]: nodes[1], nodes[1]: nodes[0]])
            }
            recorded.expect("integers sorted", graph.numberingNodes(from: 3, by: .sorted))
            recorded.expect("integers increasing degree", graph.numberingNodes(from: 3, by: .increasingDegree))
            recorded.expect("integers decreasing degree", graph.numberingNodes(from: 3, by: .decreasingDegree))
        }
    }

    @Test("is networkx's", arguments: RecordedOperators.all)
    func relabeling(recorded: RecordedOperators) throws { try recorded.kind.run(Relabeling(recorded: recorded)) }

    private struct Laws: GraphKindBody {
        let seed: UInt64

        func callAsFunction<Direction, Multiplicity>(_ kind: Network<Int, Direction, Multiplicity>.Type) throws {
            let graph = kind.random(seed: seed)
            #expect(graph.filtered(edges: { _ in true }) == graph)
            #expect(graph.filtered(edges: { _ in false }) == graph.emptyCopy())
            #expect(graph.emptyCopy(keepingAttributes: false).nodes.elementsEqual(graph.nodes))
            let half = Set(graph.nodes.filter { $0 % 2 == 0 })
            #expect(graph.filtered(nodes: half.contains) == graph.subgraph(of: half))
            #expect(graph.hiding(nodes: graph.nodes.filter { $0 % 2 != 0 }) == graph.subgraph(of: half))
            #expect(graph.hiding(edges: graph.edges.map { ($0.source, $0.target) }) == graph.emptyCopy())
            let backwards = try graph.subgraph(inOrder: graph.nodes.reversed())
            #expect(backwards == graph)
            #expect(backwards.nodes.elementsEqual(graph.nodes.reversed()))
            #expect(graph.selfLoopCount == graph.edges.count { $0.isLoop })
            #expect(graph.nodesWithSelfLoops == graph.nodes.filter { graph.hasEdge($0, $0) })
            #expect(graph.degreeHistogram.reduce(0, +) == graph.nodeCount)
            for node in graph.nodes {
                let near = Set(try graph.neighbors(of: node))
                #expect(
                    try graph.nonNeighbors(of: node) == graph.nodes.filter { $0 != node && !near.contains($0) })
            }
            #expect(graph.nonEdges.allSatisfy { !graph.hasEdge($0, $1) && $0 != $1 })
            for edge in graph.edges { #expect(graph.isPath([edge.source, edge.target])) }
            #expect(graph.isWeighted() == (graph.edgeCount > 0 && graph.edges.allSatisfy { $0[.weight] != nil }))
            #expect(!graph.isNegativelyWeighted())
            #expect(
                Network<Int, Direction, Multiplicity>(neighbors: graph.neighborLists).nodes.elementsEqual(graph.nodes))
        }
    }

    @Test("parts and questions agree with each other", arguments: GraphKind.allCases, 0..<6)
    func laws(kind: GraphKind, seed: UInt64) throws { try kind.run(Laws(seed: seed)) }

    @Test("a path has the weight of its lightest edges") func pathWeight() throws {
        var graph = MultiGraph<String>()
        graph.addEdge("a", "b", .weight(3))
        graph.addEdge("a", "b", .weight(2))
        graph.addEdge("b", "c")
        #expect(try graph.pathWeight(["a", "b", "c"]) == 3)
        #expect(try graph.pathWeight(["a"]) == 0)
        #expect(throws: NotAPath("c", "a")) { try graph.pathWeight(["b", "c", "a"]) }
        #expect(!graph.isPath(["b", "c", "a"]))
        #expect(graph.isPath(["z"]))
    }

    @Test("attributes are set and read in bulk") func bulk() {
        var graph = Graph(edges: [(1, 2), (2, 3)])
        graph.setNodeAttributes([1: [.name("one")], 9: [.name("nine")]])
        #expect(graph.nodeAttributes(.name, default: "none").values == ["one", "none", "none"])
        #expect(!graph.contains(9))
    }

    @Test("a list of neighbours with attributes makes a network") func neighborAttributes() {
        let lists: KeyValuePairs<String, [(key: String, value: Attributes)]> = [
            "a": [("b", [.weight(2)]), ("c", [])]
        ]
        let graph = DiGraph(neighbors: lists)
        #expect(graph.edges["a", "b"]?[.weight] == 2)
        #expect(graph.nodeCount == 3)
    }
}
