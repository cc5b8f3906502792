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

    @Test(
        "Every beginning of a text is refused with a place",
        arguments: [
            (GraphFormat.dot, dot), (.graphML, graphML), (.nodeLinkJSON, json),
        ])
    func truncation(format: GraphFormat, text: String) throws {
        let bytes = Array(text.utf8)
        _ = try AnyGraph<String>(reading: bytes, as: format)
        for length in bytes.indices {
            let error = #expect(throws: GraphFormatError.self, "the first \(length) bytes") {
                try AnyGraph<String>(reading: Array(bytes[..<length]), as: format)
            }
            #expect(error?.line ?? 0 > 0)
            #expect(error?.column ?? 0 > 0)
        }
    }

    @Test("Changed and random bytes never trap", arguments: GraphFormat.all, 0..<20 as Range<UInt64>)
    func damage(format: GraphFormat, seed: UInt64) {
        var generator = SplitMix64(seed: seed)
        let texts: [GraphFormat: String] = [.dot: Self.dot, .graphML: Self.graphML, .nodeLinkJSON: Self.json]
        let valid = Array((texts[format] ?? "").utf8)
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
            if let graph = try? AnyGraph<String>(reading: bytes, as: format) { MultiDiGraph(graph)._checkInvariants() }
            _ = try? AnyGraph<JSON>(reading: bytes)
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
            String(repeating: "{\"nodes\":", count: depth),
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
