import GraphAlgorithms
import GraphModel
import GraphTestSupport
import NetworkXTestSupport
import OrderedJSON
import Testing

@Suite("Isomorphism, subgraphs, trees, Weisfeiler–Lehman hashes") struct IsomorphismTests {
    private struct Laws: GraphKindBody {
        let seed: UInt64

        func callAsFunction<Direction, Multiplicity>(_ kind: Network<Int, Direction, Multiplicity>.Type) throws {
            let graph = kind.random(seed: seed, nodes: 9)
            var generator = SplitMix64(seed: seed &+ 99)
            // The same network with other nodes in another order.
            var other = kind.init(nodes: graph.nodes.shuffled(using: &generator).map { $0 + 100 })
            for edge in graph.edges.shuffled(using: &generator) {
                other.addEdge(edge.tail + 100, edge.head + 100, attributes: edge.attributes)
            }
            #expect(graph.isIsomorphic(to: other, edgeMatch: .close("weight", default: 1)))
            let match = try #require(graph.isomorphism(to: other))
            #expect(Set(match.values).count == graph.nodeCount && match.keys == Array(graph.nodes))
            for edge in graph.edges {
                let source = try #require(match[edge.source]), target = try #require(match[edge.target])
                #expect(
                    graph.edgeCount(from: edge.source, to: edge.target) == other.edgeCount(from: source, to: target))
            }
            #expect(graph.couldBeIsomorphicByDegrees(to: other))
            // A part is found again, and less than a part by monomorphism.
            let part = graph.subgraph(of: graph.nodes.shuffled(using: &generator).prefix(4))
            #expect(graph.subgraphIsomorphisms(to: part).first { _ in true } != nil)
            var less = part
            if let edge = less.edges.first(where: { _ in true }) { less.removeEdge(edge.source, edge.target) }
            #expect(graph.subgraphMonomorphisms(to: less).first { _ in true } != nil)
            for found in graph.subgraphIsomorphisms(to: part).prefix(3) {
                #expect(graph.subgraph(of: found.keys).isIsomorphic(to: part))
            }
            if let edge = graph.edges.first(where: { _ in true }) {
                var fewer = other
                fewer.removeEdge(edge.source + 100, edge.target + 100)
                #expect(!graph.isIsomorphic(to: fewer))
            }
        }
    }

    @Test(
        "renamed networks are isomorphic, and parts are found", arguments: GraphKind.allCases, 0..<15 as Range<UInt64>)
    func laws(kind: GraphKind, seed: UInt64) throws { try kind.run(Laws(seed: seed)) }

    @Test("all isomorphisms and occurrences") func numbers() {
        var square = Graph<Int>(), path = Graph<Int>()
        square.addCycle(0..<4)
        path.addPath(0..<3)
        #expect(Array(square.isomorphisms(to: square)).count == 8)
        #expect(Array(square.subgraphIsomorphisms(to: path)).count == 8)
        #expect(Array(square.subgraphMonomorphisms(to: path)).count == 8)
        square.addEdge(0, 2)
        #expect(Array(square.subgraphIsomorphisms(to: path)).count == 4)
        #expect(Array(square.subgraphMonomorphisms(to: path)).count == 16)
        #expect(Graph<Int>().isIsomorphic(to: Graph<String>()))
    }

    @Test("attributes of nodes and edges must match") func attributes() {
        var first = Graph<Int>(), second = Graph<Int>()
        first.addNode(0, Attribute("color", "red"))
        first.addEdge(0, 1, .weight(2))
        second.addNode(7, Attribute("color", "blue"))
        second.addEdge(7, 8, .weight(2.000001))
        #expect(first.isIsomorphic(to: second))
        #expect(!first.isIsomorphic(to: second, nodeMatch: .equal("color")))
        #expect(first.isIsomorphic(to: second, edgeMatch: .close("weight", default: 1)))
        #expect(!first.isIsomorphic(to: second, edgeMatch: .equal("weight")))
        #expect(first.isomorphism(to: second, nodeLabel: "color") == nil)
    }

    @Test("trees") func trees() throws {
        let tree = Graph(edges: [(0, 1), (0, 2), (2, 3), (2, 4)])
        let other = Graph(edges: [("a", "b"), ("a", "c"), ("a", "d"), ("d", "e")])
        let pairs = try tree.treeIsomorphism(to: other)
        #expect(pairs.count == 5)
        #expect(Dictionary(uniqueKeysWithValues: pairs)[2] == "a")
        #expect(try tree.treeIsomorphism(root: 0, to: other, root: "a").isEmpty)
        #expect(throws: InvalidArgument.self) { try tree.treeIsomorphism(to: Graph(nodes: ["a", "b"])) }
    }

    private func checkHashes<Direction>(
        _ recorded: RecordedStructure, _ graph: Network<Int, Direction, SingleEdges>
    ) throws {
        recorded.expect("wl", .string(try graph.weisfeilerLehmanHash()))
        recorded.expect(
            "wl_edges",
            .string(try graph.weisfeilerLehmanHash(edgeAttribute: "weight", iterations: 2, digestSize: 8)))
        let hashes = try graph.weisfeilerLehmanSubgraphHashes(iterations: 2, digestSize: 4, includesInitial: true)
        recorded.expect("wl_subgraph", .array((hashes[3] ?? []).map { .string($0) }))
    }

    @Test("networkx's hashes", arguments: RecordedStructure.all)
    func hashes(recorded: RecordedStructure) throws {
        if recorded.golden.isDirected {
            try checkHashes(recorded, recorded.golden.diGraph)
        } else {
            try checkHashes(recorded, recorded.golden.graph)
        }
    }

    @Test("hashes say what is wrong") func hashErrors() {
        let graph = Graph(edges: [(0, 1)])
        #expect(throws: InvalidArgument.self) { try graph.weisfeilerLehmanHash(iterations: 0) }
        #expect(throws: InvalidArgument.self) { try graph.weisfeilerLehmanHash(digestSize: 65) }
        #expect(throws: MissingAttribute.self) { try graph.weisfeilerLehmanHash(nodeAttribute: "color") }
    }
}
