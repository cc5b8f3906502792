import GraphAlgorithms
import GraphModel
import GraphTestSupport
import NetworkXTestSupport
import OrderedJSON
import Testing

struct DijkstraTests {
    @Test(arguments: GoldenResults.all.filter { $0.nodeCount > 0 })
    func answersAreThoseOfNetworkx(golden: GoldenResults) throws {
        func check<Direction>(_ graph: Network<Int, Direction, SingleEdges>) throws {
            let last = graph.nodeCount - 1
            let one = try graph.dijkstraPath(from: 0, to: last)
            let both = try graph.bidirectionalDijkstra(from: 0, to: last)
            #expect(one?.length == both?.length)
            if golden.error("dijkstra_path") == "NetworkXNoPath" {
                #expect(one == nil && both == nil)
            } else {
                golden.expect("dijkstra_path", .list(one?.path ?? []))
                golden.expect(
                    "bidirectional_dijkstra", [.double(both?.length ?? -1), .list(both?.path ?? [])])
                golden.expect(
                    "shortest_path_weighted", .list(try graph.shortestPath(from: 0, to: last, weight: .weight) ?? []))
            }
            golden.expect(
                "dijkstra_len_first", .map(try graph.dijkstraPathLengths(from: 0).elements), mapsAreOrdered: true)
            golden.expect(
                "multi_source_dijkstra_path_length",
                .map(try graph.dijkstraPathLengths(from: 0, last, cutoff: 20).elements), mapsAreOrdered: true)
            golden.expect(
                "single_source_dijkstra_path", .map(try graph.dijkstraPaths(from: 0).map { ($0, JSON.list($1)) }))
        }
        if golden.isDirected { try check(golden.diGraph) } else { try check(golden.graph) }
    }

    @Test(arguments: GraphKind.allCases)
    func noEdgeIsAShortCut(kind: GraphKind) throws {
        struct Law: GraphKindBody {
            func callAsFunction<Direction, Multiplicity>(
                _ kind: Network<Int, Direction, Multiplicity>.Type
            ) throws {
                for seed in 0..<30 {
                    let graph = kind.random(seed: UInt64(seed))
                    for source in graph.nodes {
                        let lengths = try graph.dijkstraPathLengths(from: source)
                        #expect(try Set(lengths.keys) == Set(graph.shortestPathLengths(from: source).keys))
                        #expect(lengths.values.elementsEqual(lengths.values.sorted()))
                        for edge in graph.edges {
                            guard let length = lengths[edge.source] else { continue }
                            #expect(try #require(lengths[edge.target]) <= length + (edge[.weight] ?? 1))
                        }
                        for target in graph.nodes {
                            #expect(
                                try graph.bidirectionalDijkstra(from: source, to: target)?.length == lengths[target])
                        }
                        let steps = try graph.dijkstraPathLengths(from: source, weight: .unit)
                        #expect(try steps.mapValues { Int($0) } == graph.shortestPathLengths(from: source))
                    }
                }
            }
        }
        try kind.run(Law())
    }

    @Test func aHiddenEdgeIsNoWay() throws {
        let graph = Graph(edges: [("a", "b", [.weight(1)]), ("b", "c", [Attribute("weight", JSON.null)])])
        #expect(try graph.shortestPath(from: "a", to: "c", weight: .weight) == nil)
        let closed = EdgeWeight<String>.function { $0.source == "a" ? nil : 1 }
        #expect(try graph.dijkstraPathLengths(from: "a", weight: closed) == ["a": 0])
    }

    @Test func aNegativeWeightInTheWayIsNamed() {
        let graph = DiGraph(edges: [("a", "b", [.weight(1)]), ("b", "a", [.weight(-2)])])
        #expect(throws: NegativeWeight("b", "a")) { try graph.dijkstraPathLengths(from: "a") }
    }

    @Test func theLightestOfParallelEdgesCounts() throws {
        let graph = MultiGraph(edges: [("a", "b", [.weight(5)]), ("a", "b", [.weight(2)]), ("a", "b", [.weight(3)])])
        #expect(try graph.shortestPathLength(from: "a", to: "b", weight: .weight) == 2)
    }

    @Test func aMissingNodeIsNamed() {
        let graph = Graph(edges: [("a", "b")])
        #expect(throws: NodeNotFound("x")) { try graph.dijkstraPathLengths(from: "a", "x") }
        #expect(throws: NodeNotFound("x")) { try graph.shortestPath(from: "a", to: "x", weight: .weight) }
    }
}
