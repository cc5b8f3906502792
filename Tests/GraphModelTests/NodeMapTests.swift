import GraphModel
import Testing

@Suite("Maps by node")
struct NodeMapTests {
    /// A network that has lost a node, so that ranks and positions differ.
    private let graph: Graph<String> = {
        var graph = Graph(edges: [("a", "b"), ("gone", "b"), ("b", "c"), ("c", "d")])
        graph.removeNode("gone")
        return graph
    }()

    @Test("a value for every node comes in the order of the nodes")
    func everyNode() {
        let map = graph.nodeMap([1, 2, 3, 4])
        #expect(map.keys == ["a", "b", "c", "d"])
        #expect(map.values == [1, 2, 3, 4])
        #expect(map["c"] == 3)
        #expect(map["gone"] == nil)
        #expect(map["never there"] == nil)
        #expect(map["never there", default: 9] == 9)
        #expect(map == ["a": 1, "b": 2, "c": 3, "d": 4])
    }

    @Test("values for some nodes come in the order given")
    func someNodes() {
        let map = graph.nodeMap(ranks: [3, 0], ["last", "first"])
        #expect(map.map(\.key) == ["d", "a"])
        #expect(map["a"] == "first")
        #expect(map["b"] == nil)
        #expect(map.elements[0] == ("d", "last"))
        #expect(map != ["a": "first", "d": "last"])
        #expect(map.mapValues(\.count) == ["d": 4, "a": 5])
        #expect(Dictionary(map) == ["a": "first", "d": "last"])
    }

    @Test("a map stays what it is when the network changes")
    func independence() {
        var graph = graph
        let map = graph.nodeMap([1, 2, 3, 4])
        graph.removeNode("a")
        graph.addNode("e")
        #expect(map["a"] == 1)
        #expect(map["e"] == nil)
    }

    @Test("a map without nodes")
    func empty() {
        let map: NodeMap<Int, Double> = [:]
        #expect(map.isEmpty)
        #expect(map.description == "[:]")
        #expect(Graph<Int>().nodeMap([Double]()) == map)
    }
}
