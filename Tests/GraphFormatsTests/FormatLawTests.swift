import GraphFormats
import GraphModel
import GraphTestSupport
import Testing

/// What every format brings back of a random network with attributes of all types and hostile texts: everything, but
/// for what its documentation says is lost.
struct FormatLawTests {
    static let formats: [GraphFormat] = [
        .gml, .gexf, .graphML, .nodeLinkJSON, .adjacencyJSON, .cytoscapeJSON, .edgeList, .multilineAdjacencyList,
        .adjacencyList, .csv, .pajek,
    ]

    @Test("Networks come back", arguments: GraphKind.allCases, formats)
    func networks(kind: GraphKind, format: GraphFormat) throws {
        for seed in 0..<4 as Range<UInt64> { try kind.run(Law(format: format, seed: seed)) }
    }

    @Test(
        "Hostile names come back",
        arguments: [
            GraphFormat.gml, .gexf, .graphML, .nodeLinkJSON, .adjacencyJSON, .cytoscapeJSON, .csv,
        ])
    func names(format: GraphFormat) throws {
        let graph = DiGraph(edges: Texts.all.map { ($0, "hub " + $0) } + [("", "a")])
        let text = try graph.text(as: format)
        #expect(try DiGraph<String>(reading: Array(text.utf8), as: format) == graph, "\(text)")
    }

    @Test func whatIsNotTheDefaultSurvives() throws {
        // Words that formats use themselves.
        var graph = DiGraph<String>()
        graph.addNode(
            "a", Attribute("label", "a"), Attribute("id", "x"), Attribute("viz", ["size": 2.5, "shape": "disc"]))
        graph.addNode("b", Attribute("label", 3), Attribute("viz", "no drawing"))
        graph.addEdge("a", "b", Attribute("id", "0"), Attribute("label", true), Attribute("weight", "heavy"))
        graph.addEdge("b", "a", Attribute("id", "e7"), Attribute("type", "x"), Attribute("weight", 2))
        #expect(try DiGraph<String>(gexf: graph.gexf()) == graph)
    }
}

enum Texts {
    static let all = [
        "\"<&>' \u{2603}\n\\n #,;\t{}[]", "1", "-1.5", "true", "None", "[]", "()", "_networkx_list_start", " x ",
        "\u{1F600}",
        "&auml;&#65;", "it's", "\\", "\"", "e\u{301}", "a,b", "\u{7F}\u{A0}", "]]>", "*x", "%",
    ]
}

/// Writes a random network and reads it back.
private struct Law: GraphKindBody {
    var format: GraphFormat
    var seed: UInt64

    func callAsFunction<Direction, Multiplicity>(_ kind: Network<Int, Direction, Multiplicity>.Type) throws {
        var network = kind.random(seed: seed)
        var generator = SplitMix64(seed: seed)
        network.attributes = ["name": "random \(seed)", "seed": .int(Int(seed))]
        for node in network.nodes { network.nodes[node]?.merge(attributes(&generator)) }
        network.setEdgeAttribute("serial") { _ in Int.random(in: 0...99, using: &generator) }
        for edge in network.edges {
            var own = edge.attributes
            own.merge(attributes(&generator))
            if let multigraph = network as? MultiGraph<Int> {
                var changed = multigraph
                changed.addEdge(edge.source, edge.target, key: edge.key, attributes: own)
                network = (changed as? Network<Int, Direction, Multiplicity>) ?? network
            } else if let multigraph = network as? MultiDiGraph<Int> {
                var changed = multigraph
                changed.addEdge(edge.source, edge.target, key: edge.key, attributes: own)
                network = (changed as? Network<Int, Direction, Multiplicity>) ?? network
            } else {
                network.addEdge(edge.source, edge.target, attributes: own)
            }
        }
        let text = try network.text(as: format)
        var reader = GraphReader(format)
        try reader.read(Array(text.utf8))
        let read = try reader.finish(as: kind)
        read._checkInvariants()
        let expected = expected(network)
        #expect(
            read == expected,
            "\(format) \(seed): \(text)\n\(read.nodes.withAttributes.map { $0 })\n\(read.edges.map { "\($0) \($0.attributes)" })"
        )
        if keepsNodes { #expect(Array(read.nodes) == Array(expected.nodes)) }
        if [.gml, .gexf, .graphML, .nodeLinkJSON, .cytoscapeJSON].contains(format) {
            #expect(try read.text(as: format) == text)
        }
    }

    /// Some attributes with values that the format can hold, as it should bring them back.
    private func attributes(_ generator: inout SplitMix64) -> Attributes {
        var attributes = Attributes()
        let texts = format == .pajek ? Texts.all.filter { !$0.contains("\n") } : Texts.all
        let values: [(String, JSON)] = [
            ("text", .string(texts.randomElement(using: &generator) ?? "")),
            ("other_text", .string(texts.randomElement(using: &generator) ?? "")),
            ("real", .double(Double.random(in: -5...5, using: &generator))),
            ("large", .double(1e300)), ("whole", .double(3)), ("int", .int(Int.random(in: -9...9, using: &generator))),
            ("flag", .bool(Bool.random(using: &generator))), ("empty", ""),
            ("list", [1, "b", 2.5]), ("one", ["x"]), ("none_at_all", []), ("object", ["a": 1, "b": ["c": "d"]]),
            ("null", nil),
            ("mixed", Bool.random(using: &generator) ? 1 : "1"),
        ]
        for (name, value) in values where Bool.random(using: &generator) {
            if format == .gml, value.isNull { continue }
            attributes[name] = value
        }
        return attributes
    }

    private var keepsNodes: Bool { ![.edgeList, .csv, .adjacencyList, .multilineAdjacencyList].contains(format) }

    /// The network as the format's documentation says that it comes back.
    private func expected<Direction, Multiplicity>(
        _ network: Network<Int, Direction, Multiplicity>
    ) -> Network<Int, Direction, Multiplicity> {
        var expected = Network<Int, Direction, Multiplicity>()
        let keepsAttributes = format != .adjacencyList
        if ![.edgeList, .csv].contains(format) {
            for (node, attributes) in network.nodes.withAttributes {
                expected.addNode(
                    node, attributes: keepsNodes ? Attributes(attributes.compactMap { kept($0) }) : Attributes())
            }
        }
        for edge in network.edges {
            var attributes = keepsAttributes ? Attributes(edge.attributes.compactMap { kept($0) }) : Attributes()
            if format == .pajek { attributes["weight"] = edge["weight"] ?? 1 }
            let keepsKey = ![.edgeList, .adjacencyList, .multilineAdjacencyList, .pajek].contains(format)
            expected.insertEdge(edge.source, edge.target, key: keepsKey ? edge.key : nil, attributes)
        }
        switch format {
        case .gml, .graphML, .nodeLinkJSON, .adjacencyJSON, .cytoscapeJSON: expected.attributes = network.attributes
        case .gexf: expected.attributes = ["name": network.attributes["name"] ?? nil]
        default: break
        }
        return expected
    }

    private func kept(_ attribute: Attribute) -> Attribute? {
        switch (format, attribute.value) {
        case (.gml, .bool(let flag)): Attribute(attribute.name, flag ? 1 : 0)
        case (.csv, .null), (.csv, .array), (.csv, .object):
            Attribute(attribute.name, .string(attribute.value.serialized()))
        case (.pajek, .string(let text)): text.allSatisfy(\.isWhitespace) ? nil : attribute
        case (.pajek, _): nil
        default: attribute
        }
    }
}
