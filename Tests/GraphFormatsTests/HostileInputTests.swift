import GraphFormats
import GraphModel
import GraphTestSupport
import Testing

/// Nothing in a text can trap a reader, use up the stack or make it run for long.
struct HostileInputTests {
    private static let dot = #"""
        # c
        strict digraph "g" { // x
          graph [a=1, b="x\"y\\" + "z"]; node [shape=record] /* y */
          a:p:ne -> {b c; rank=same} -> subgraph cluster_x { d [label=<<b>h</b><!-- > -->>] } [weight=-1.5];
          e, f; x = "ä"
        }
        """#
    private static let graphML = """
        <?xml version="1.0"?><!DOCTYPE g [<!ENTITY x "y">]><graphml xmlns="a"><!-- c -->
        <key id="k" for="node" attr.name="n" attr.type="int"><default>1</default></key>
        <graph edgedefault="directed"><node id="a&amp;"><data key="k">2</data></node>
        <edge source='a' target='b'/><![CDATA[x]]><?pi?></graph></graphml>
        """
    private static let json =
        #"{"directed": true, "nodes": [{"id": "a", "x": 1.5e3}], "edges": [{"source": "a", "target": "\u00e4"}]}"#

    private static let texts: [GraphFormat: String] = [
        .dot: dot, .graphML: graphML, .nodeLinkJSON: json,
        .gml: """
        Version 1 # c
        graph [ directed 1 multigraph 1 x [ y "&auml;" z -1.5E+3 z 2 ]
        node [ id 0 label "a" l "_networkx_list_start" l 1 ] node [ id 1 label "b" e "[]" ]
        edge [ source 0 target 1 key "k" ] edge [ source 0 target 1 key 2 w NAN ] ]
        """,
        .gexf: """
        <?xml version='1.0'?><gexf xmlns:viz="v"><meta/><graph defaultedgetype="directed" name="n">
        <attributes class="node"><attribute id="0" title="x" type="long"><default>1</default></attribute></attributes>
        <nodes><node id="a" label="b"><attvalues><attvalue for="0" value="3"/></attvalues><viz:size value="1"/>
        <nodes><node id="c"/></nodes></node></nodes><edges><edge id="0" source="a" target="c" weight="1"/></edges>
        </graph></gexf>
        """,
        .pajek:
            "*network n\n*vertices 3\n1 \"a b\" 0.1 0.2 box k \"v w\"\n2 b\n*arcs\n1 2 1.5 c d\n*edges\n2 3\n*matrix\n0 1 0\n",
        .adjacencyJSON:
            #"{"directed": true, "multigraph": true, "graph": [["a", 1]], "nodes": [{"id": 1}], "adjacency": [[{"id": 1, "key": 2}]]}"#,
        .cytoscapeJSON:
            #"{"data": [], "elements": {"nodes": [{"data": {"id": "1", "value": 1}}], "edges": [{"data": {"source": 1, "target": "2"}}]}}"#,
        .treeJSON: #"{"id": 1, "x": [null], "children": [{"id": "b", "children": [{"id": 3}]}]}"#,
        .edgeList: "# c\n1 2\n2 \u{E4} {'a': [1, (2,), \"x\\u00e4\"], 'b': None}\n3 4 -1.5e3\n",
        .weightedEdgeList: "1 2 3\n", .adjacencyList: "# c\na b c\n1 a a\n",
        .multilineAdjacencyList: "a 2\nb {'x': 1}\nc\nd 1\na 2.5\n",
        .graph6: ">>graph6<<DQc\n", .sparse6: ">>sparse6<<:Fa@x^\n",
        .csv: "source,target,key,\"a \"\"b\"\"\"\n1,2,k,\"x\ny\"\n1,2,3,true\n2,\u{E4},,-1.5\n",
    ]

    @Test(
        "Every beginning of a text is refused with a place",
        arguments: [
            GraphFormat.dot, .graphML, .nodeLinkJSON, .gml, .gexf, .adjacencyJSON, .cytoscapeJSON, .treeJSON,
        ])
    func truncation(format: GraphFormat) throws {
        let bytes = Array((Self.texts[format] ?? "").trimmingSuffix.utf8)
        _ = try AnyGraph<JSON>(reading: bytes, as: format)
        for length in bytes.indices {
            let error = #expect(throws: GraphFormatError.self, "the first \(length) bytes") {
                try AnyGraph<JSON>(reading: Array(bytes[..<length]), as: format)
            }
            #expect(error?.line ?? 0 > 0)
            #expect(error?.column ?? 0 > 0)
        }
    }

    @Test(
        "Changed and random bytes never trap", arguments: GraphFormat.all.filter(\.isReadable), 0..<10 as Range<UInt64>)
    func damage(format: GraphFormat, seed: UInt64) {
        var generator = SplitMix64(seed: seed)
        let valid = Array((Self.texts[format] ?? "").utf8)
        #expect(throws: Never.self) { try AnyGraph<JSON>(reading: valid, as: format) }
        let alphabet = Array("{}[]<>\"'&;:=,-+/\\#*! \n\tax019.\u{E4}".utf8) + [0x00, 0xFF, 0xC3]
        for round in 0..<40 {
            var bytes = round.isMultiple(of: 2) ? valid : []
            for _ in 0..<Int.random(in: 1...12, using: &generator) {
                let place = Int.random(in: 0...bytes.count, using: &generator)
                switch Int.random(in: 0..<3, using: &generator) {
                case 0 where place < bytes.count: bytes.remove(at: place)
                case 1 where place < bytes.count: bytes[place] = alphabet.randomElement(using: &generator) ?? 0
                default: bytes.insert(alphabet.randomElement(using: &generator) ?? 0, at: place)
                }
            }
            var found: GraphFormatError?
            do throws(GraphFormatError) {
                let graph = try AnyGraph<JSON>(reading: bytes, as: format, limits: ReadingLimits(nodes: 10_000))
                MultiDiGraph(graph)._checkInvariants()
                // What was read can be written in one of the formats that can say everything.
                _ = try graph.text(as: .adjacencyJSON)
            } catch {
                found = error
            }
            if let found, found.line == nil {
                // Inside JSON a place is a path, and directions have none.
                #expect(
                    [.nodeLinkJSON, .adjacencyJSON, .cytoscapeJSON, .treeJSON, .dot, .graphML, .gexf].contains(format))
            }
            _ = try? AnyGraph<JSON>(reading: bytes, limits: ReadingLimits(nodes: 10_000))
        }
    }

    @Test func depthIsLimited() {
        let depth = 100_000
        for text in [
            "graph {" + String(repeating: "{", count: depth) + String(repeating: "}", count: depth) + "}",
            "graph {" + String(repeating: "subgraph {", count: depth),
            "graph { a [x=" + String(repeating: "<", count: depth) + "] }",
            String(repeating: "<graphml>", count: depth),
            "<graphml><graph>" + String(repeating: "<node id='a'><graph>", count: depth),
            String(repeating: "{\"nodes\":", count: depth), String(repeating: "{\"elements\":", count: depth),
            "graph [ " + String(repeating: "a [ ", count: depth),
            "<gexf><graph><nodes>" + String(repeating: "<node id='a'><nodes>", count: depth),
            "1 2 {'a': " + String(repeating: "[", count: depth),
            "1 2 {'a': " + String(repeating: "{1: (", count: depth),
        ] {
            #expect(throws: GraphFormatError.self) { try AnyGraph<String>(reading: Array(text.utf8)) }
        }
    }

    @Test func edgesAreLimited() {
        let names = (0..<2000).map { "n\($0)" }.joined(separator: " ")
        let text = "graph { { \(names) } -- { \(names) } }"
        let error = #expect(throws: GraphFormatError.self) {
            try AnyGraph<String>(dot: text, limits: ReadingLimits(edges: 10_000))
        }
        #expect(error?.reason == "there are more edges than the limit of 10000")
        #expect(throws: GraphFormatError.self) { try AnyGraph<String>(dot: text, limits: ReadingLimits(bytes: 100)) }
    }

    @Test("Attributes by defaults are limited", arguments: [GraphFormat.dot, .graphML])
    func attributesAreLimited(format: GraphFormat) {
        let names = (0..<100).map { "n\($0)" }
        let text =
            format == .dot
            ? "graph { node [" + names.map { "\($0)=1" }.joined(separator: " ") + "] " + names.joined(separator: " ")
                + "}"
            : "<graphml>"
                + names.map { "<key id='\($0)' for='node' attr.name='\($0)'><default>1</default></key>" }.joined()
                + "<graph>" + names.map { "<node id='\($0)'/>" }.joined() + "</graph></graphml>"
        let error = #expect(throws: GraphFormatError.self) {
            try AnyGraph<String>(reading: Array(text.utf8), limits: ReadingLimits(attributes: 5000))
        }
        #expect(error?.reason == "there are more attributes than the limit of 5000")
        #expect(throws: Never.self) { try AnyGraph<String>(reading: Array(text.utf8)) }
    }

    @Test(
        "A short text cannot ask for many nodes",
        arguments: [
            "*vertices 1000000000\n*edges\n", ">>sparse6<<:~~?@zzzz", ">>graph6<<~~?@zzzz",
            "*vertices 9999999999999999999\n",
        ])
    func nodesAreLimited(text: String) {
        #expect(throws: GraphFormatError.self) { try AnyGraph<Int>(reading: Array(text.utf8)) }
    }

    private static let fourNodes: [GraphFormat: String] = [
        .edgeList: "1 2 {'a': 1}\n2 3 {'a': 1}\n3 4 {'a': 1}\n", .adjacencyList: "1 2 3 4\n",
        .multilineAdjacencyList: "1 3\n2 {'a': 1}\n3 {'a': 1}\n4 {'a': 1}\n",
        .csv: "source,target,a\n1,2,1\n2,3,1\n3,4,1\n", .pajek: "*vertices 4\n*arcslist\n1 2 3 4\n",
        .gml: """
        graph [ node [ id 1 ] node [ id 2 ] node [ id 3 ] node [ id 4 ] edge [ source 1 target 4 a 1 ]
        edge [ source 2 target 4 a 1 ] edge [ source 3 target 4 a 1 ] ]
        """,
        .gexf: """
        <gexf><graph><edges><edge source='1' target='4' label='x'/><edge source='2' target='4' label='x'/>
        <edge source='3' target='4' label='x'/></edges></graph></gexf>
        """,
        .treeJSON: #"{"id": 1, "children": [{"id": 2}, {"id": 3}, {"id": 4}]}"#, .graph6: "C~", .sparse6: ":Ccf",
        .adjacencyJSON: #"{"nodes": [{"id": 1}], "adjacency": [[{"id": 1}, {"id": 2}, {"id": 3}]]}"#,
    ]

    @Test("Edges and attributes are limited in every format", arguments: fourNodes.keys.sorted { $0.name < $1.name })
    func everyFormatIsLimited(format: GraphFormat) throws {
        let text = Self.fourNodes[format] ?? ""
        #expect(throws: Never.self) { try AnyGraph<Int>(reading: Array(text.utf8), as: format) }
        #expect(throws: GraphFormatError.self) {
            try AnyGraph<Int>(reading: Array(text.utf8), as: format, limits: ReadingLimits(edges: 2))
        }
        #expect(throws: GraphFormatError.self) {
            try AnyGraph<Int>(reading: Array(text.utf8), as: format, limits: ReadingLimits(bytes: 1))
        }
        guard [.edgeList, .multilineAdjacencyList, .csv, .gml, .gexf].contains(format) else { return }
        #expect(throws: GraphFormatError.self) {
            try AnyGraph<Int>(reading: Array(text.utf8), as: format, limits: ReadingLimits(attributes: 2))
        }
    }

    @Test func manySubgraphsTakeNoLongTime() throws {
        let text = "graph { a=1 b=2 " + (0..<20_000).map { "subgraph s\($0) { x\($0) }" }.joined(separator: "\n") + "}"
        #expect(try Graph<String>(dot: text).groups.count == 20_000)
    }

    @Test(
        "Huge numbers are kept as text or as what they are",
        arguments: [
            "9223372036854775808", "-9223372036854775809", String(repeating: "9", count: 5000),
            "0." + String(repeating: "0", count: 5000) + "1",
        ])
    func hugeNumbers(number: String) throws {
        let graph = try Graph<String>(dot: "graph { \(number) [width=\(number)] }")
        #expect(graph.nodes[number]?["width"] == .string(number))
        #expect(throws: GraphFormatError.self) { try Graph<Int>(dot: "graph { \(number) }") }
        #expect(try Graph<String>(dot: graph.dot()) == graph)
    }
}

extension String {
    /// The text without white space at its end.
    fileprivate var trimmingSuffix: String { String(reversed().drop(while: \.isWhitespace).reversed()) }
}
