import GraphFormats
import GraphModel
import GraphTestSupport
import Testing

struct NodeLinkJSONTests {
    @Test func whatIsNotSaidIsAsInNetworkX() throws {
        let graph = try AnyGraph<JSON>(
            nodeLinkJSON:
                #"{"nodes": [{}, {"id": [0, 1]}, {"id": "x", "color": "red"}], "#
                + #""links": [{"source": 0, "target": "x"}]}"#
        )
        guard case .multiGraph(let multigraph) = graph else { throw GraphFormatError(nil, "wrong kind") }
        #expect(Array(multigraph.nodes) == [0, [0, 1], "x"])
        #expect(multigraph.nodes["x"] == [.color(.red)])
        #expect(multigraph.edges.map(\.key) == [0])
    }

    @Test func keysAreNumbersOrTexts() throws {
        let graph = try MultiGraph<Int>(
            nodeLinkJSON: """
                {"multigraph": true, "nodes": [], "edges": [{"source": 1, "target": 2, "key": "a"},
                {"source": 1, "target": 2, "key": 5}, {"source": 1, "target": 2, "key": null},
                {"source": 1, "target": 2, "key": 1.5}]}
                """)
        #expect(graph.edgeKeys(from: 1, to: 2) == ["a", 5, 2, "1.5"])
    }

    @Test func groupsComeAlong() throws {
        var graph = Graph(edges: [("a", "b")])
        graph.groups = [NodeGroup("g", isCluster: true, nodes: ["a"], groups: [NodeGroup(nodes: ["b"], .rank(.same))])]
        #expect(try Graph<String>(nodeLinkJSON: graph.nodeLinkJSON()) == graph)
    }

    @Test(
        "What is no graph is named with its place",
        arguments: [
            ("[]", "expected an object, found an array"),
            ("{}", "there is no 'nodes'; expected an array"),
            (#"{"nodes": 1}"#, "expected an array as 'nodes', found a number"),
            (#"{"nodes": [1], "edges": []}"#, "expected an object as nodes[0], found a number"),
            (#"{"nodes": [{"id": "a"}], "edges": []}"#, #"nodes[0].id is "a", which is not an integer"#),
            (#"{"nodes": [], "edges": [{"source": 1}]}"#, "edges[0] has no target"),
            (#"{"nodes": [], "links": [{"target": 1}]}"#, "links[0] has no source"),
            (#"{"nodes": [], "edges": [], "directed": "no"}"#, "expected a boolean as 'directed', found a string"),
            (#"{"nodes": [], "edges": [], "graph": 3}"#, "expected an object as graph, found a number"),
            (
                #"{"nodes": [{"id": 99999999999999999999}], "edges": []}"#,
                "nodes[0].id is 1e+20, which is not an integer"
            ),
            (
                #"{"directed": true, "nodes": [], "edges": []}"#,
                "this is a directed graph; read it as DiGraph, MultiDiGraph or AnyGraph"
            ),
            (
                #"{"nodes": [], "edges": [{"source": 1, "target": 2}, {"source": 2, "target": 1}]}"#,
                "there is a second edge from 2 to 1; read this as MultiGraph or AnyGraph"
            ),
        ])
    func mistakes(text: String, reason: String) {
        let error = #expect(throws: GraphFormatError.self) { try Graph<Int>(nodeLinkJSON: text) }
        #expect(error?.reason == reason)
        #expect(error?.line == nil)
    }

    @Test func brokenJSONHasAPlace() {
        let error = #expect(throws: GraphFormatError.self) { try Graph<Int>(nodeLinkJSON: "{\n \"nodes\": x}") }
        #expect(error?.line == 2)
        #expect(error?.format == .nodeLinkJSON)
    }

    @Test("Random networks come back as they were", arguments: GraphKind.allCases, 0..<15 as Range<UInt64>)
    func randomNetworks(kind: GraphKind, seed: UInt64) throws {
        try kind.run(FormatRoundTrip(seed: seed, format: .nodeLinkJSON))
    }
}
