import Foundation
import OrderedJSON
import Testing

/// `graph analyse`, `generate`, `convert` and `serve`.
@Suite struct AnalysisCommandTests {
    private static let edges = "1 2\n2 3 {\"km\": 2.5}\n1 3 {\"km\": 9}\n4 5\n"

    private func lines(_ outcome: Program.Outcome) throws -> [JSON] {
        try outcome.output.split(separator: UInt8(ascii: "\n")).map { try JSON(parsing: Array($0)) }
    }

    @Test func oneLineHasTheNameTheResultAndTheSeconds() throws {
        let outcome = try Program.run(
            "analyse", "shortest_path_length", "--input", "-", "--format", "edgelist", "--param", "source=1", "--param",
            "weight=km", "--repeat", "3", input: Self.edges)
        #expect(outcome.code == 0 && outcome.errors == "")
        let line = try #require(try lines(outcome).first)
        #expect(line["name"] == "shortest_path_length")
        #expect(line["result"]?.isEquivalent(to: ["1": 0, "2": 1, "3": 3.5]) == true)
        #expect(try #require(line["seconds"]?.doubleValue) > 0)
        #expect(line.objectValue?.count == 3)
    }

    @Test(
        arguments: [
            ("connected_components", [], [[1, 2, 3], [4, 5]]),
            ("floyd_warshall", [], ["1": ["1": 0, "2": 1, "3": 1, "4": "inf", "5": "inf"]]),
            ("is_connected", [], false), ("has_path", ["source=1", "target=5"], false),
            ("edge_betweenness_centrality", ["normalized=false"], [[1, 2, 1], [1, 3, 1], [2, 3, 1], [4, 5, 1]]),
            ("degree", [], ["1": 2, "2": 2, "3": 2, "4": 1, "5": 1]),
            ("node_connected_component", ["n=5"], [4, 5]),
        ] as [(String, [String], JSON)])
    func resultsHaveNetworkxShapes(name: String, parameters: [String], expected: JSON) throws {
        let outcome = try Program.run(
            ["analyse", name, "--format", "edgelist"] + parameters.flatMap { ["--param", $0] }, input: Self.edges)
        let result = try #require(try lines(outcome).first?["result"])
        if let rows = expected.objectValue {
            for (key, value) in rows { #expect(result[key]?.isEquivalent(to: value) == true, "\(result)") }
        } else {
            #expect(result.isEquivalent(to: expected), "\(result)")
        }
    }

    @Test func nodesAreIntegersWhereTheFileSaysSo() throws {
        let integers = #"{"nodes": [{"id": 1}, {"id": 2}], "edges": [{"source": 1, "target": 2}]}"#
        let texts = #"{"nodes": [{"id": "1"}, {"id": "2"}], "edges": [{"source": "1", "target": "2"}]}"#
        func first(_ input: String, _ source: String) throws -> JSON? {
            let outcome = try Program.run(
                "analyse", "bfs_edges", "--format", "json", "--param", "source=\(source)", input: input)
            return try lines(outcome).first?["result"]
        }
        #expect(try first(integers, "1") == [[1, 2]])
        #expect(try first(texts, "\"1\"") == [["1", "2"]])
    }

    @Test func everyNameIsListedWithItsParameters() throws {
        let list = try lines(try Program.run("analyse", "--list"))
        let names = list.compactMap { $0["name"]?.stringValue }
        #expect(names.count == list.count && Set(names).count == names.count && names.count > 400)
        let pagerank = try #require(list.first { $0["name"] == "pagerank" })
        #expect(pagerank["parameters"]?["alpha"] == 0.85)
        let served = try lines(try Program.run("serve", input: "{\"id\": 1, \"list\": true}\n"))
        #expect(Set(names).isSubset(of: served[0]["result"]?.objectValue?.keys ?? []))
        let generators = try lines(try Program.run("generate", "--list")).compactMap { $0["name"]?.stringValue }
        #expect(generators.contains("karate_club_graph") && Set(generators).count == generators.count)
    }

    @Test(
        arguments: [
            (["analyse"], 64, "Error: The name of a function is missing; --list names all."),
            (
                ["analyse", "nonsense"], 64,
                "There is no function 'nonsense'; graph analyse --list names those there are."
            ),
            (["analyse", "pagerank", "--repeat", "0"], 64, "Error: --repeat takes a number above 0."),
            (["analyse", "pagerank", "--param", "alpha"], 64, "Error: The value 'alpha' is invalid for '--param"),
            (
                ["analyse", "pagerank", "--param", "beta=1"], 65,
                "pagerank: TypeError: pagerank has no parameter 'beta'"
            ),
            (
                ["analyse", "pagerank", "--param", "alpha=x"], 65,
                "pagerank: TypeError: pagerank: 'alpha' must be a number"
            ),
            (["analyse", "diameter"], 65, "diameter: NetworkXError: "),
            (["analyse", "shortest_path", "--param", "source=9"], 65, "shortest_path: NodeNotFound: "),
            (["analyse", "pagerank", "--input", "/nowhere"], 66, "/nowhere: No such file or directory"),
            (["generate", "nonsense"], 64, "There is no generator 'nonsense'; graph generate --list"),
            (["generate", "path_graph", "--param", "n=-1"], 65, "path_graph: NetworkXError: "),
            (["convert", "-", "/nowhere/x.gml"], 73, "/nowhere/x.gml: No such file or directory"),
            (["convert", "-", "x.unknown"], 73, "x.unknown: the name says no format; expected one that ends in .dot"),
        ] as [([String], Int32, String)])
    func mistakesAreNamed(arguments: [String], code: Int32, message: String) throws {
        let options = arguments[0] == "generate" ? [] : [arguments[0] == "convert" ? "--from" : "--format", "edgelist"]
        let outcome = try Program.run(arguments + options, input: Self.edges)
        #expect(outcome.code == code)
        #expect(outcome.errors.hasPrefix(message), "\(outcome.errors)")
    }

    @Test func aRefusalIsALineAsWell() throws {
        let outcome = try Program.run(
            "analyse", "shortest_path", "--format", "edgelist", "--param", "source=1", "--param", "target=4",
            input: Self.edges)
        #expect(outcome.code == 65)
        #expect(try lines(outcome).first?["error"]?["type"] == "NetworkXNoPath")
    }

    @Test func aParameterMayBeAnotherGraph() throws {
        let folder = try TemporaryFolder()
        let other = try folder.file("b.edgelist", "a b\nb c\na c\nd e\n")
        let outcome = try Program.run(
            "analyse", "is_isomorphic", "--format", "edgelist", "--param", "G2=@\(other)", input: Self.edges)
        #expect(try lines(outcome).first?["result"] == true)
    }

    @Test func seededGraphsAreNetworkxs() throws {
        let outcome = try Program.run(
            "generate", "gnp_random_graph", "--param", "n=10", "p=0.3", "--param", "seed=42", "--format",
            "edgelist")
        let pairs = outcome.text.split(separator: "\n").map {
            $0.split(separator: " ").prefix(2).joined(separator: " ")
        }
        // networkx 3.6.1: nx.gnp_random_graph(10, 0.3, seed=42).edges
        #expect(
            pairs == [
                "0 2", "0 3", "0 4", "0 8", "1 2", "1 3", "1 5", "1 6", "1 9", "2 5", "2 9", "3 6", "3 7", "6 9", "7 8",
                "7 9", "8 9",
            ])
    }

    @Test func filesAreConvertedThereAndBack() throws {
        let folder = try TemporaryFolder()
        let input = try folder.file("roads.edgelist", Self.edges)
        for name in [
            "a.graphml", "a.gml", "a.gexf", "a.json", "a.json.gz", "a.edgelist.gz", "a.dot", "a.cytoscape.json",
        ] {
            let there = try Program.run("convert", input, folder.path(name))
            #expect(there.code == 0 && there.errors == "", "\(name): \(there.errors)")
            if name.hasSuffix(".gz") { #expect(try folder.data(name).starts(with: [0x1F, 0x8B])) }
            let back = try Program.run(
                "analyse", "shortest_path_length", "--input", folder.path(name), "--param", "source=1", "--param",
                "weight=km")
            #expect(try lines(back).first?["result"]?.isEquivalent(to: ["1": 0, "2": 1, "3": 3.5]) == true, "\(name)")
        }
    }

    @Test(arguments: [
        ("graph6", "graph6", "names of nodes, attributes of edges"),
        ("adjlist", "adjacency list", "attributes of edges"), ("gml", "GML", ""),
        ("weighted.edgelist", "weighted edge list", "attributes of edges"),
    ])
    func whatAFormatHasNoPlaceForIsSaid(argument: String, format: String, losses: String) throws {
        let outcome = try Program.run("convert", "-", "-", "--from", "edgelist", "--to", argument, input: Self.edges)
        #expect(outcome.code == 0 && !outcome.output.isEmpty)
        #expect(outcome.errors == (losses.isEmpty ? "" : "standard output: \(format) keeps no \(losses)\n"))
    }

    @Test func requestsAreAnsweredLineByLine() throws {
        let graph =
            #"{"directed": true, "multigraph": false, "graph": {}, "nodes": [{"id": 1}, {"id": "a"}], "#
            + #""edges": [{"capacity": 3, "source": 1, "target": "a"}]}"#
        let requests = [
            #"{"id": 7, "name": "degree", "graph": \#(graph), "params": {}}"#,
            #"{"id": "x", "name": "maximum_flow_value", "graph": \#(graph), "params": {"_s": 1, "_t": "a"}}"#,
            #"{"id": 8, "name": "shortest_path", "graph": \#(graph), "params": {"source": "a", "target": 1}}"#,
            #"{"id": 9, "name": "nope", "graph": \#(graph)}"#, "no JSON", "",
            #"{"id": 10, "name": "pagerank"}"#, #"{"id": 11, "name": "bridges", "graph": \#(graph)}"#,
            #"{"id": 12, "name": "degree", "graph": {"nodes": 3}}"#,
        ]
        let outcome = try Program.run("serve", input: requests.joined(separator: "\n"))
        #expect(outcome.code == 0 && outcome.errors == "")
        let answers = try lines(outcome)
        #expect(answers.map { $0["id"] ?? .null } == [7, "x", 8, 9, .null, 10, 11, 12])
        #expect(answers[0]["result"] == ["1": 1, "a": 1] && answers[1]["result"]?.doubleValue == 3)
        #expect(
            answers.dropFirst(2).map { $0["error"]?["type"]?.stringValue } == [
                "NetworkXNoPath", "UnknownAlgorithm", "JSONDecodeError", "ValueError", "NetworkXNotImplemented",
                "ValueError",
            ])
        #expect(answers.allSatisfy { $0["error"] != nil || ($0["seconds"]?.doubleValue ?? -1) >= 0 })
    }
}
