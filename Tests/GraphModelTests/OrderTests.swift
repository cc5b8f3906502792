import GraphModel
import GraphTestSupport
import Testing

/// networkx's rules of order, one by one.
struct OrderTests {
    @Test func edgesAddTheirNodesFirstTheFirst() {
        let graph = Graph(edges: [(3, 1), (2, 3), (1, 2)])
        #expect(Array(graph.nodes) == [3, 1, 2])
    }

    @Test func edgesStartAtTheEarlierNodeAndFollowItsNeighbours() {
        let graph = Graph(edges: [(3, 1), (2, 3), (1, 2)])
        #expect(graph.edges.map { [$0.source, $0.target] } == [[3, 1], [3, 2], [1, 2]])
        #expect(graph.edges.map { [$0.tail, $0.head] } == [[3, 1], [2, 3], [1, 2]])
        let directed = DiGraph(edges: [(3, 1), (2, 3), (1, 2)])
        #expect(directed.edges.map { [$0.source, $0.target] } == [[3, 1], [1, 2], [2, 3]])
    }

    @Test func addingAgainKeepsThePlaceAndMerges() throws {
        var graph = Graph<String>(nodes: ["a", "b"])
        let isNewNode = graph.addNode("a", .color(.red))
        #expect(!isNewNode)
        graph.addNode("a", .weight(1))
        #expect(Array(graph.nodes) == ["a", "b"])
        #expect(graph.nodes["a"] == [.color(.red), .weight(1)])
        graph.addEdge("a", "b", .weight(1), .color(.red))
        graph.addEdge("a", "c")
        let isNewEdge = graph.addEdge("b", "a", .weight(2))
        #expect(!isNewEdge)
        #expect(Array(try #require(graph.adjacency["a"])) == ["b", "c"])
        #expect(graph.edges["a", "b"] == [.weight(2), .color(.red)])
    }

    @Test func removingAndAddingMovesToTheEnd() throws {
        var graph = Graph(edges: [(1, 2), (1, 3), (1, 4)])
        graph.removeEdge(1, 2)
        graph.addEdge(2, 1)
        #expect(Array(try graph.neighbors(of: 1)) == [3, 4, 2])
        graph.removeNode(3)
        graph.addEdge(3, 1)
        #expect(Array(graph.nodes) == [1, 2, 4, 3])
        #expect(Array(try graph.neighbors(of: 1)) == [4, 2, 3])
    }

    @Test func edgesOfNodesStartAtThoseNodes() {
        var path = Graph<Int>()
        path.addPath(0..<4)
        #expect(path.edges(of: [2, 1]).map { [$0.source, $0.target] } == [[2, 1], [2, 3], [1, 0]])
        #expect(path.edges(of: [7, 3, 3]).map { [$0.source, $0.target] } == [[3, 2]])
        #expect(path.edges(of: 9).isEmpty)
        let directed = DiGraph(edges: [(0, 1), (2, 1), (1, 3)])
        #expect(directed.edges(of: [1, 0]).map { [$0.source, $0.target] } == [[1, 3], [0, 1]])
        #expect(directed.inEdges(of: 1).map { [$0.source, $0.target] } == [[0, 1], [2, 1]])
        #expect(directed.outEdges(of: 1) == directed.edges(of: 1))
    }

    @Test func parallelEdgesStandTogether() {
        let graph = MultiGraph(edges: [(1, 2), (1, 3), (2, 1)])
        #expect(graph.edges.map(\.description) == ["(1, 2, 0)", "(1, 2, 1)", "(1, 3, 0)"])
        #expect(graph.edges.map(\.isReversed) == [false, true, false])
    }

    @Test func pathsCyclesAndStars() {
        var graph = Graph<Int>()
        graph.addPath([1, 2, 3], .weight(2))
        graph.addCycle([4, 5, 6])
        graph.addStar([7, 8, 9], .color(.red))
        #expect(
            graph.edges.map { [$0.source, $0.target] }
                == [[1, 2], [2, 3], [4, 5], [4, 6], [5, 6], [7, 8], [7, 9]])
        #expect(graph.edges[2, 3]?[.weight] == 2)
        #expect(graph.edges[7, 9]?[.color] == .red)
        graph.addPath([])
        graph.addCycle([10])
        graph.addStar([11])
        #expect(graph.selfLoops.map(\.source) == [10])
        #expect(graph.isolates == [11])
    }

    @Test func positionsSurviveRenumbering() {
        var graph = DiGraph<Int>()
        graph.addPath(0..<200)
        graph.removeNodes(where: { !$0.isMultiple(of: 3) && $0 > 10 })
        graph._checkInvariants()
        for node in 0..<11 { graph.removeNode(node) }
        graph._checkInvariants()
        #expect(Array(graph.nodes) == Array(stride(from: 12, to: 200, by: 3)))
        #expect(graph.edgeCount == 0)
        graph.addEdge(1, 12)
        #expect(graph.nodes.last == 1)
    }
}
