import GraphModel
import GraphTestSupport
import Testing

/// Degrees, multigraph keys, conversions and leniency as networkx has them.
struct SemanticsTests {
    @Test func loopsCountTwiceInDegreesAndOnceElsewhere() throws {
        let graph = Graph(edges: [(1, 1, [.weight(3)]), (1, 2, [])])
        #expect(try graph.degree(of: 1) == 3)
        #expect(Array(try graph.neighbors(of: 1)) == [1, 2])
        #expect(graph.edgeCount == 2)
        #expect(try graph.degree(of: 1, weight: .weight) == 7)
        #expect(graph.size(weight: .weight) == 4)
        #expect(graph.density == 2)
        let directed = DiGraph(edges: [(1, 1), (1, 2)])
        #expect(try directed.inDegree(of: 1) == 1)
        #expect(try directed.outDegree(of: 1) == 2)
        #expect(try directed.degree(of: 1) == 3)
        #expect(directed.degrees.map(\.degree) == [3, 1])
        #expect(directed.inDegrees[2] == 1)
        #expect(directed.outDegrees.map(\.degree) == [2, 0])
    }

    @Test func weightsDefaultToOne() throws {
        let graph = DiGraph(edges: [("a", "b", [.weight(2.5)]), ("a", "c", []), ("c", "a", ["weight": "heavy"])])
        #expect(graph.size(weight: .weight) == 4.5)
        #expect(graph.size(weight: "capacity") == 3)
        #expect(try graph.outDegree(of: "a", weight: .weight) == 3.5)
        #expect(try graph.inDegree(of: "a", weight: .weight) == 1)
        #expect(graph.degrees(weight: .weight).map(\.degree) == [4.5, 2.5, 2])
    }

    @Test func automaticKeysAreTheNumberOfParallelEdges() {
        var graph = MultiGraph<Int>()
        let keys: [EdgeKey] = [
            graph.addEdge(1, 2), graph.addEdge(2, 1), graph.addEdge(1, 2, key: "a"), graph.addEdge(1, 2),
        ]
        #expect(keys == [0, 1, "a", 3])
        graph.removeEdge(1, 2, key: 0)
        #expect(graph.newEdgeKey(1, 2) == 4)
        let fifth: EdgeKey = graph.addEdge(1, 2), repeated = graph.addEdge(1, 2, key: 1, .weight(3))
        #expect((fifth, repeated) == (4, 1))
        #expect(graph.edgeKeys(from: 2, to: 1) == [1, "a", 3, 4])
        #expect(graph.newEdgeKey(5, 6) == 0)
        #expect(graph.edgeCount(from: 1, to: 2) == 4)
        #expect(graph.edges[2, 1, 1]?[.weight] == 3)
        graph._checkInvariants()
    }

    @Test func removingAnEdgeTakesTheLastParallelOne() {
        var graph = MultiDiGraph(edges: [("a", "b", [.weight(1)]), ("a", "b", [.weight(2)]), ("b", "a", [.weight(3)])])
        let removed = (1...3).map { _ in graph.removeEdge("a", "b") }
        #expect(removed == [[.weight(2)], [.weight(1)], nil])
        #expect(graph.edges.map { $0[.weight] } == [3])
    }

    @Test func whatIsMissingIsNilOrIgnoredOrNamed() {
        var graph = DiGraph(edges: [(1, 2)])
        let removed = (graph.removeNode(9), graph.removeEdge(2, 1))
        #expect(removed == (nil, nil))
        graph.removeNodes([9, 2])
        graph.removeEdges([(1, 9), (4, 4)])
        #expect(Array(graph.nodes) == [1])
        #expect(graph.nodes[9] == nil)
        #expect(graph.edges[1, 9] == nil)
        #expect(graph.adjacency[9] == nil)
        #expect(graph.degrees[9] == nil)
        #expect(throws: NodeNotFound(9)) { try graph.neighbors(of: 9) }
        #expect(throws: NodeNotFound(9)) { try graph.predecessors(of: 9) }
        #expect(throws: NodeNotFound(9)) { try graph.degree(of: 9) }
        #expect(NodeNotFound("x").description == #"the graph has no node "x""#)
        #expect(graph.subgraph(of: [1, 9]).nodeCount == 1)
    }

    @Test func viewsChangeInPlace() {
        var graph = Graph<String>()
        graph.addEdge("a", "b")
        graph.nodes["a"]?[.color] = .red
        graph.nodes["zzz"]?[.color] = .red
        graph.edges["b", "a"]?[.weight] = 2
        #expect(graph.nodes["a"] == [.color(.red)])
        #expect(!graph.contains("zzz"))
        #expect(graph.edges["a", "b"] == [.weight(2)])
        graph.nodes["c"] = [.label("new")]
        graph.edges["c", "d"] = [.weight(1)]
        graph.edges["a", "b"] = []
        #expect(Array(graph.nodes) == ["a", "b", "c", "d"])
        #expect(graph.edges["a", "b"] == [])
        graph.edges["a", "b"] = nil
        graph.nodes["d"] = nil
        #expect(graph.edgeCount == 0)
        #expect(graph.nodeCount == 3)
        graph._checkInvariants()
    }

    @Test func copiesAreIndependent() {
        var graph = Graph(edges: [(1, 2)])
        let copy = graph
        graph.addEdge(2, 3, .weight(1))
        graph.nodes[1]?[.color] = .red
        graph.removeEdge(1, 2)
        #expect(copy == Graph(edges: [(1, 2)]))
        #expect(copy.nodes[1] == [])
    }

    @Test func undirectedMakesArcsBothWays() {
        let graph = Graph(edges: [(1, 2, [.weight(5)]), (2, 2, [])])
        #expect(graph.directed().edges.map(\.description) == ["(1, 2)", "(2, 1)", "(2, 2)"])
        #expect(DiGraph(graph) == graph.directed())
        #expect(graph.directed().edges[2, 1]?[.weight] == 5)
        #expect(MultiDiGraph(graph).edges.map(\.description) == ["(1, 2, 0)", "(2, 1, 0)", "(2, 2, 0)"])
        #expect(MultiGraph(graph).edges.map(\.description) == ["(1, 2, 0)", "(2, 2, 0)"])
        #expect(Graph(MultiGraph(graph)) == graph)
        #expect(graph.directed().undirected() == graph)
    }

    @Test func forgettingDirectionsLetsTheLaterArcWin() {
        let graph = DiGraph(edges: [(1, 2, [.weight(1), .color(.red)]), (2, 1, [.weight(2)]), (2, 3, [])])
        #expect(graph.undirected().edges[1, 2] == [.weight(2), .color(.red)])
        #expect(Graph(graph) == graph.undirected())
        #expect(graph.undirected(reciprocal: true).edges.map(\.description) == ["(1, 2)"])
        #expect(graph.undirected(reciprocal: true).nodeCount == 3)
        let multigraph = MultiDiGraph<Int>(edges: [(1, 2), (1, 2), (2, 1)])
        #expect(multigraph.undirected().edges.map(\.description) == ["(1, 2, 0)", "(1, 2, 1)"])
        #expect(multigraph.undirected(reciprocal: true).edges.map(\.description) == ["(1, 2, 0)"])
    }

    @Test func mergingParallelEdgesLetsTheLaterWin() {
        let graph = MultiGraph(edges: [(1, 2, [.weight(1), .color(.red)]), (2, 1, [.weight(2)])])
        #expect(Graph(graph).edges[1, 2] == [.weight(2), .color(.red)])
    }

    @Test func reversingTurnsArcs() {
        var graph = MultiDiGraph(edges: [("a", "b", [.weight(1)]), ("a", "b", []), ("b", "c", [])])
        graph.attributes[.name] = "g"
        let reversed = graph.reversed()
        #expect(Array(reversed.nodes) == ["a", "b", "c"])
        #expect(reversed.edges.map(\.description) == ["(b, a, 0)", "(b, a, 1)", "(c, b, 0)"])
        #expect(reversed.reversed() == graph)
    }

    @Test func subgraphsKeepOrderAttributesAndOrientation() {
        var graph = Graph(edges: [(5, 1, []), (2, 1, [.weight(7)]), (2, 5, []), (5, 9, [])])
        graph.nodes[1]?[.color] = .red
        let part = graph.subgraph(of: [1, 2, 5, 77])
        #expect(Array(part.nodes) == [5, 1, 2])
        #expect(part.edges.map(\.description) == ["(5, 1)", "(5, 2)", "(1, 2)"])
        #expect(part.edges[1, 2]?[.weight] == 7)
        #expect(part.edges.map(\.isReversed) == [false, true, true])
        #expect(part.nodes[1]?[.color] == .red)
        let edges = graph.edgeSubgraph(of: [(1, 2), (9, 9)])
        #expect(Array(edges.nodes) == [1, 2])
        #expect(edges.edgeCount == 1)
    }

    @Test func relabellingMergesWhatMeets() {
        let graph = Graph(edges: [("a", "x", [.weight(1), .color(.red)]), ("b", "x", [.weight(2)]), ("a", "b", [])])
        let merged = graph.mapNodes { $0 == "x" ? 1 : 0 }
        #expect(Array(merged.nodes) == [0, 1])
        #expect(merged.edges.map(\.description) == ["(0, 1)", "(0, 0)"])
        #expect(merged.edges[0, 1] == [.weight(2), .color(.red)])
        let multigraph = MultiGraph(graph).mapNodes { $0 == "x" ? 1 : 0 }
        #expect(multigraph.edges.map(\.description) == ["(0, 1, 0)", "(0, 1, 1)", "(0, 0, 0)"])
        #expect(Array(graph.numberingNodes(from: 1).nodes) == [1, 2, 3])
    }

    @Test func updatingAddsEverythingOfTheOther() {
        var graph = Graph(edges: [(1, 2, [.weight(1)])])
        var other = Graph(edges: [(2, 1, [.color(.red)]), (2, 3, [])])
        other.attributes[.name] = "other"
        graph.update(with: other)
        #expect(graph.edges[1, 2] == [.weight(1), .color(.red)])
        #expect(Array(graph.nodes) == [1, 2, 3])
        #expect(graph.attributes[.name] == "other")
    }

    @Test func bulkAttributes() {
        var graph = Graph(edges: [(1, 2), (2, 3)])
        graph.setNodeAttributes(.color(.red))
        graph.setNodeAttribute(.label) { $0 == 2 ? "two" : nil }
        graph.setEdgeAttribute(.weight) { Double($0.source) }
        graph.setEdgeAttributes(.style(.dashed))
        #expect(graph.nodeAttributes(.label).map(\.node) == [2])
        #expect(graph.edgeAttributes(.weight).map(\.value) == [1, 2])
        graph.removeNodeAttribute(.color)
        graph.removeEdgeAttribute(.style)
        #expect(graph.nodes[1] == [])
        #expect(graph.edges[1, 2] == [.weight(1)])
    }

    @Test func removingEdgesByPredicate() {
        var graph = MultiGraph(edges: [(1, 2, [.weight(1)]), (1, 2, [.weight(9)]), (2, 3, [.weight(1)]), (3, 3, [])])
        graph.removeEdges { ($0[.weight] ?? 0) < 5 }
        graph._checkInvariants()
        #expect(graph.edges.map(\.description) == ["(1, 2, 1)"])
        graph.clearEdges()
        #expect(graph.edgeCount == 0)
        #expect(graph.nodeCount == 3)
        graph.clear()
        #expect(graph == MultiGraph())
    }

    @Test func equalityForgetsOrder() {
        let left = Graph(edges: [(1, 2, [.weight(1)]), (2, 3, [])]),
            right = Graph(edges: [(3, 2, []), (2, 1, [.weight(1)])])
        #expect(left == right)
        #expect(left != Graph(edges: [(1, 2), (2, 3)]))
        #expect(left != Graph(edges: [(1, 2, [.weight(1)]), (1, 3, [])]))
        var named = left
        named.attributes[.name] = "x"
        #expect(named != left)
    }

    @Test func literalsAndDescriptions() {
        let graph: DiGraph = ["a": ["b", "c"], "b": ["c"]]
        #expect(Array(graph.nodes) == ["a", "b", "c"])
        #expect(graph.edgeCount == 3)
        let undirected: MultiGraph = [1: [2], 2: [1, 2]]
        #expect(undirected.edgeCount == 2)
        var named: MultiDiGraph = ["a": ["a"]]
        named.attributes[.name] = "loop"
        #expect(named.description == #"MultiDiGraph named "loop" with 1 nodes and 1 edges"#)
        #expect(graph.nodes.description == "[a, b, c]")
    }
}
