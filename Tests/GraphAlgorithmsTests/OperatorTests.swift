import Foundation
import GraphAlgorithms
import GraphModel
import GraphTestSupport
import NetworkXTestSupport
import OrderedJSON
import Testing

/// What networkx 3.6.1 made of four small networks of a kind, read from `Tests/Fixtures/networkx/operators`.
struct RecordedOperators: Sendable, CustomTestStringConvertible {
    let number: Int
    let json: JSON

    static let all: [RecordedOperators] = load("operators")

    static func load(_ name: String) -> [RecordedOperators] {
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Fixtures/networkx/operators/\(name).json")
        do {
            let cases = try JSON(parsing: [UInt8](Data(contentsOf: file))).arrayValue ?? []
            return cases.enumerated().map { RecordedOperators(number: $0.offset, json: $0.element) }
        } catch {
            Issue.record("the recorded results cannot be read: \(error)")
            return []
        }
    }

    var kind: GraphKind { json["kind"]?.stringValue.flatMap(GraphKind.init) ?? .graph }
    var testDescription: String { "\(kind) \(number)" }

    /// A network that was recorded under a name.
    func network<Direction, Multiplicity>(_ name: String) -> Network<Int, Direction, Multiplicity> {
        var network = Network<Int, Direction, Multiplicity>(
            nodes: json[name]?["nodes"]?.arrayValue?.compactMap(\.intValue) ?? [])
        for edge in json[name]?["edges"]?.arrayValue ?? [] {
            guard let source = edge[0]?.intValue, let target = edge[1]?.intValue else { continue }
            let weight = edge.arrayValue?.last?.intValue
            network.insertEdge(
                source, target, key: network.isMultigraph ? edge[2]?.intValue.map { .int($0) } : nil,
                weight.map { [.weight($0)] } ?? [])
        }
        return network
    }

    func value(_ name: String) -> JSON { json["results"]?[name] ?? .null }

    /// Expects a network with exactly the nodes, edges, keys and weights that were recorded, in that order.
    func expect<Node, Direction, Multiplicity>(
        _ name: String, _ network: Network<Node, Direction, Multiplicity>,
        weighted: Bool = true, sourceLocation: SourceLocation = #_sourceLocation,
        _ node: (Node) -> JSON
    ) {
        network._checkInvariants()
        let edges = network.edges.map { edge -> JSON in
            let key = edge.key.map {
                $0.description.hasPrefix("(") ? JSON.string($0.description) : .int(Int($0.description) ?? -1)
            }
            return .array(
                [node(edge.source), node(edge.target)] + (key.map { [$0] } ?? []) + [edge["weight"] ?? .null])
        }
        let nodes = JSON.array(network.nodes.map(node))
        #expect(nodes == value(name)["nodes"], "\(name)", sourceLocation: sourceLocation)
        var expected = value(name)["edges"]?.arrayValue ?? []
        if !weighted {
            expected = expected.map { .array(($0.arrayValue ?? []).dropLast()) }
            #expect(
                edges.map { .array(($0.arrayValue ?? []).dropLast()) } == expected, "\(name)",
                sourceLocation: sourceLocation)
        } else {
            #expect(edges == expected, "\(name)", sourceLocation: sourceLocation)
        }
    }

    func expect<Direction, Multiplicity>(
        _ name: String, _ network: Network<Int, Direction, Multiplicity>, weighted: Bool = true,
        sourceLocation: SourceLocation = #_sourceLocation
    ) { expect(name, network, weighted: weighted, sourceLocation: sourceLocation) { .int($0) } }

    func expect<Direction, Multiplicity>(
        _ name: String, _ network: Network<NodePair<Int, Int>, Direction, Multiplicity>, weighted: Bool = true,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        expect(name, network, weighted: weighted, sourceLocation: sourceLocation) { [.int($0.first), .int($0.second)] }
    }
}

@Suite("Operators") struct OperatorTests {
    private struct Sets: GraphKindBody {
        let recorded: RecordedOperators

        func callAsFunction<Direction, Multiplicity>(_ kind: Network<Int, Direction, Multiplicity>.Type) throws {
            let graph: Network<Int, Direction, Multiplicity> = recorded.network("G")
            let other: Network<Int, Direction, Multiplicity> = recorded.network("H")
            let disjoint: Network<Int, Direction, Multiplicity> = recorded.network("D")
            let same: Network<Int, Direction, Multiplicity> = recorded.network("S")
            recorded.expect("union", try graph.union(disjoint))
            recorded.expect("compose", graph.composed(with: other))
            recorded.expect("disjoint_union", graph.disjointUnion(other))
            recorded.expect("full_join", try graph.fullJoin(disjoint))
            if Set(graph.nodes) == Set(same.nodes) {
                recorded.expect("difference", try graph.difference(same))
                recorded.expect("symmetric_difference", try graph.symmetricDifference(same))
                let difference = try graph.difference(same)
                #expect(graph.intersection(same).edgeCount + difference.edgeCount == graph.edgeCount)
            }
            recorded.expect("complement", graph.complement())
            #expect(throws: SharedNode<Int>.self) { try graph.union(graph) }
            #expect(graph.composed(with: graph) == graph)
            #expect(throws: DifferentNodes<Int>.self) { try graph.difference(disjoint) }
        }
    }

    @Test("on sets of nodes and edges are networkx's", arguments: RecordedOperators.all)
    func sets(recorded: RecordedOperators) throws { try recorded.kind.run(Sets(recorded: recorded)) }

    private struct Products: GraphKindBody {
        let recorded: RecordedOperators

        func callAsFunction<Direction, Multiplicity>(_ kind: Network<Int, Direction, Multiplicity>.Type) throws {
            let graph: Network<Int, Direction, Multiplicity> = recorded.network("G")
            let other: Network<Int, Direction, Multiplicity> = recorded.network("D")
            recorded.expect("cartesian_product", graph.cartesianProduct(other))
            recorded.expect("tensor_product", graph.tensorProduct(other))
            recorded.expect("strong_product", graph.strongProduct(other))
            recorded.expect("lexicographic_product", graph.lexicographicProduct(other))
        }
    }

    @Test("that multiply are networkx's", arguments: RecordedOperators.all)
    func products(recorded: RecordedOperators) throws { try recorded.kind.run(Products(recorded: recorded)) }

    @Test("on undirected graphs are networkx's", arguments: RecordedOperators.all.filter { $0.kind == .graph })
    func undirected(recorded: RecordedOperators) throws {
        let graph: Graph<Int> = recorded.network("G"), other: Graph<Int> = recorded.network("D")
        for exponent in 1...3 { recorded.expect("power\(exponent)", graph.power(exponent)) }
        recorded.expect("modular_product", graph.modularProduct(other))
        recorded.expect("corona_product", graph.coronaProduct(other)) { node in
            switch node {
            case .center(let center): .int(center)
            case .rim(let pair): [.int(pair.first), .int(pair.second)]
            }
        }
        recorded.expect("mycielskian", graph.mycielskian(iterations: 2))
        recorded.expect("rooted_product", try graph.rootedProduct(other, root: 51))
        #expect(throws: NodeNotFound(7)) { try graph.rootedProduct(other, root: 7) }
    }

    private struct LineGraphs: GraphKindBody {
        let recorded: RecordedOperators

        func callAsFunction<Direction, Multiplicity>(_ kind: Network<Int, Direction, Multiplicity>.Type) throws {
            let graph: Network<Int, Direction, Multiplicity> = recorded.network("G")
            let lines = graph.lineGraph()
            func json(_ node: EdgeNode<Int>) -> JSON {
                .array(
                    [.int(node.source), .int(node.target)] + (node.key.map { [.int(Int($0.description) ?? -1)] } ?? []))
            }
            guard !graph.isDirected else { return recorded.expect("line_graph", lines, json) }
            lines._checkInvariants()
            let recordedNodes = recorded.value("line_graph")["nodes"]?.arrayValue ?? []
            let recordedEdges = recorded.value("line_graph")["edges"]?.arrayValue ?? []
            #expect(Set(lines.nodes.map(json)) == Set(recordedNodes))
            #expect(lines.edgeCount == recordedEdges.count)
            #expect(
                Set(lines.edges.map { Set([json($0.source), json($0.target)]) })
                    == Set(recordedEdges.map { Set($0.arrayValue ?? []) }))
        }
    }

    @Test("line graphs are networkx's", arguments: RecordedOperators.all)
    func lineGraphs(recorded: RecordedOperators) throws { try recorded.kind.run(LineGraphs(recorded: recorded)) }

    private struct Parts: GraphKindBody {
        let recorded: RecordedOperators

        func callAsFunction<Direction, Multiplicity>(_ kind: Network<Int, Direction, Multiplicity>.Type) throws {
            let graph: Network<Int, Direction, Multiplicity> = recorded.network("G")
            let nodes = Array(graph.nodes)
            for radius in [1, 2] {
                for (undirected, python) in [(false, "False"), (true, "True")] {
                    for (center, pythonCenter) in [(false, "False"), (true, "True")] {
                        recorded.expect(
                            "ego \(radius) \(python) \(pythonCenter) None",
                            try graph.egoGraph(
                                of: nodes[0], radius: Double(radius), includesCenter: center,
                                ignoresDirections: undirected))
                        recorded.expect(
                            "ego \(radius) \(python) \(pythonCenter) weight",
                            try graph.egoGraph(
                                of: nodes[0], radius: Double(radius), includesCenter: center,
                                ignoresDirections: undirected, distance: .weight))
                    }
                }
            }
            let blocks = [nodes.prefix(2), nodes.dropFirst(2).prefix(1), nodes.dropFirst(3).prefix(2)]
                .filter { !$0.isEmpty }
            let quotient = try graph.quotient(by: blocks)
            if !graph.isMultigraph { recorded.expect("quotient", quotient) }
            let data = quotient.nodes.withAttributes.map { _, attributes -> JSON in
                [attributes["nnodes"] ?? .null, attributes["nedges"] ?? .null, attributes["density"] ?? .null]
            }
            #expect(
                JSON.array(data).isClose(to: recorded.value("quotient_data"), tolerance: 1e-12))
            #expect(throws: OverlappingBlocks(nodes[0])) { try graph.quotient(by: [[nodes[0]], [nodes[0]]]) }
            guard nodes.count > 1 else { return }
            recorded.expect("contract True", try graph.contractingNodes(nodes[1], nodes[0]))
            recorded.expect("contract False", try graph.contractingNodes(nodes[1], nodes[0], keepsLoops: false))
        }
    }

    @Test("ego graphs, quotients and contractions are networkx's", arguments: RecordedOperators.all)
    func parts(recorded: RecordedOperators) throws { try recorded.kind.run(Parts(recorded: recorded)) }

    @Test("contractions keep the attributes of what went where they are asked to") func contractionRecords() throws {
        var graph = Graph(edges: [(0, 1), (1, 2), (2, 0)])
        graph.addNode(2, .name("two"))
        graph.addEdge(2, 1, .weight(4))
        let contracted = try graph.contractingNodes(0, 2, keepsLoops: false, recordedAs: "contraction")
        #expect(contracted.nodes[0]?["contraction"] == ["2": ["name": "two"]])
        #expect(contracted.edges[0, 1]?["contraction"] == [["2", "1", ["weight": 4]]])
        #expect(throws: EdgeNotFound(0, 7)) { try graph.contractingEdge(0, 7) }
        #expect(try graph.contractingEdge(0, 1).edges.map(\.description) == ["(0, 2)", "(0, 0)"])
    }

    @Test("the inverse of a line graph has as many edges as it has nodes, and is it again", arguments: UInt64(0)..<12)
    func inverseLineGraph(seed: UInt64) throws {
        let random = Graph<Int>.random(seed: seed, nodes: 8).filtered(edges: { !$0.isLoop })
        let graph = random.subgraph(of: random.connectedComponents.max { $0.count < $1.count } ?? [])
        let lines = graph.lineGraph(), root = try lines.inverseLineGraph()
        #expect(root.edgeCount == graph.edgeCount)
        let again = root.lineGraph()
        #expect(again.edgeCount == lines.edgeCount)
        #expect(again.degreeHistogram == lines.degreeHistogram)
    }

    @Test("what is no line graph has no inverse") func noLineGraph() throws {
        let claw = Graph(edges: [(0, 1), (0, 2), (0, 3)])
        #expect(throws: NotALineGraph<Int>.self) { try claw.inverseLineGraph() }
        #expect(throws: NotALineGraph(0)) { try Graph(edges: [(0, 0)]).inverseLineGraph() }
        #expect(throws: NotALineGraph<Int>.self) { try Graph(edges: [(0, 1), (2, 3)]).inverseLineGraph() }
        #expect(try Graph<Int>().inverseLineGraph().nodeCount == 1)
        #expect(try Graph(nodes: [3]).inverseLineGraph().edgeCount == 1)
    }

    @Test("a node of a product is an array of two in JSON") func pairs() throws {
        let data = try JSONEncoder().encode(NodePair(1, "a"))
        #expect(String(decoding: data, as: UTF8.self) == "[1,\"a\"]")
        #expect(try JSONDecoder().decode(NodePair<Int, String>.self, from: data) == NodePair(1, "a"))
        #expect(NodePair(1, "a") < NodePair(1, "b"))
    }

    @Test("attributes of products are pairs") func productAttributes() {
        var first = Graph<Int>(), second = Graph<Int>()
        first.addNode(0, .name("zero"), Attribute("x", 1))
        second.addNode(1, Attribute("x", 2), Attribute("y", 3))
        let product = first.tensorProduct(second)
        #expect(product.nodes[NodePair(0, 1)]?["name"] == ["zero", nil])
        #expect(product.nodes[NodePair(0, 1)]?["x"] == [1, 2])
        #expect(product.nodes[NodePair(0, 1)]?["y"] == [nil, 3])
    }
}
