import Foundation
import Testing

/// Runs the program itself, as a shell does.
@Suite struct GraphCommandTests {
    private static let dot = """
        digraph roads {
            node [shape=box]
            a -> b [label="to b"]
            b -> c [weight=2]
            subgraph cluster_north { label="North"; a; b }
        }
        """

    @Test func theOutputsNameSaysTheFormat() throws {
        let folder = try TemporaryFolder()
        let input = try folder.file("roads.dot", Self.dot)
        for (name, beginning) in [("a.svg", "<svg"), ("a.PNG", "\u{FFFD}PNG"), ("a.pdf", "%PDF")] {
            let outcome = try Program.run("render", input, "-o", folder.path(name))
            #expect(outcome.code == 0 && outcome.errors == "" && outcome.output.isEmpty)
            #expect(String(decoding: try folder.data(name).prefix(4), as: UTF8.self) == beginning)
        }
        let svg = String(decoding: try folder.data("a.svg"), as: UTF8.self)
        #expect(svg.contains(">to b</text>") && svg.contains("data-cluster=\"north\"") && svg.hasSuffix("</svg>\n"))
    }

    @Test func pipesTakeAndGive() throws {
        let outcome = try Program.run(
            "render", "-", "--engine", "neato", "--format", "png", "--scale", "2", input: Self.dot)
        #expect(outcome.output.starts(with: [0x89, 0x50, 0x4E, 0x47]))
        #expect(try Program.run("render", "-", input: Self.dot).text.hasPrefix("<svg"))
    }

    @Test(arguments: [
        ("graph { a -- b }", "x.dot"), ("graph { a -- b }", "x"),
        (
            #"{"directed": false, "nodes": [{"id": "a"}, {"id": "b"}], "links": [{"source": "a", "target": "b"}]}"#,
            "x.json"
        ),
        (#"{"nodes": [{"id": "a"}, {"id": "b"}], "edges": [{"source": "a", "target": "b"}]}"#, "x"),
        (
            """
            <graphml xmlns="http://graphml.graphdrawing.org/xmlns"><graph edgedefault="undirected">
            <node id="a"/><node id="b"/><edge source="a" target="b"/></graph></graphml>
            """, "x.graphml"
        ),
        (
            """
            <?xml version="1.0"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns"><graph edgedefault="undirected">
            <node id="a"/><node id="b"/><edge source="a" target="b"/></graph></graphml>
            """, "x.txt"
        ),
    ])
    func everyFormatIsRead(text: String, name: String) throws {
        let folder = try TemporaryFolder()
        let outcome = try Program.run("render", try folder.file(name, text), "--id-prefix", "x")
        #expect(outcome.errors == "")
        #expect(outcome.text.contains("data-source=\"a\" data-target=\"b\""))
    }

    @Test func equalFilesGiveEqualBytes() throws {
        // Every run of the program hashes differently.
        let text = """
            digraph { label=all; tooltip=tip; URL="https://example.org"; margin=0.2
              subgraph cluster_a { a; subgraph cluster_b { b } } a -> b [color="red:blue", class="x y"] }
            """
        let pictures = try (0..<4).map { _ in try Program.run("render", "-", input: text).text }
        #expect(Set(pictures).count == 1 && pictures[0].hasPrefix("<svg"))
    }

    @Test func nodesThatAreNumbersHaveTheirDigits() throws {
        let text = #"{"nodes": [{"id": 1}, {"id": "1"}], "edges": []}"#
        #expect(try Program.run("render", "-", input: text).text.components(separatedBy: ">1</text>").count == 3)
    }

    @Test func theFileChoosesItsEngineAndTheCommandWins() throws {
        let circles = try Program.run(
            "render", "-", "--id-prefix", "x", input: "graph { layout=circo; a -- b -- c -- a }"
        )
        .text
        let command = try Program.run(
            "render", "-", "--id-prefix", "x", "-Kcirco", input: "graph { layout=dot; a -- b -- c -- a }"
        ).text
        #expect(circles == command)
    }

    @Test func defaultsAndWhatToLeaveOut() throws {
        let text = "graph { a -- b; b [color=red, height=tall] }"
        let outcome = try Program.run(
            "render", "-", "-G", "rankdir=LR", "-N", "color=blue", "-E", "penwidth=3", "--ignore", "height", input: text
        )
        #expect(outcome.code == 0)
        #expect(outcome.text.contains("stroke=\"blue\"") && outcome.text.contains("stroke=\"red\""))
        #expect(outcome.text.contains("stroke-width=\"3\""))
    }

    @Test func draftAndTitle() throws {
        let outcome = try Program.run("render", "-", "--draft", "--title", "Roads & more", input: Self.dot)
        #expect(outcome.text.contains("aria-label=\"Roads &amp; more\""))
    }

    @Test func aMistakeInAFileHasAPlace() throws {
        let folder = try TemporaryFolder()
        let input = try folder.file("bad.dot", "graph {\n  a -- b [color=\n}")
        let outcome = try Program.run("render", input)
        #expect(outcome.code == 65 && outcome.output.isEmpty)
        #expect(outcome.errors.hasPrefix("\(input):3:1: "))
        #expect(outcome.errors.filter { $0 == "\n" }.count == 1)
        #expect(try Program.run("describe", "-", input: "digraph { a -- b }").errors.hasPrefix("standard input:1:13: "))
    }

    @Test(
        arguments: [
            (
                ["render", "-"], "graph { a [width=wide] }", 65,
                #"standard input: The node "a" has width = "wide"; it takes a number from 0 to 100."#
            ),
            (
                ["render", "-"], "graph { a [shapefile=x] }", 65,
                "standard input: The node \"a\" has the attribute shapefile, which is never drawn"
            ),
            (
                ["render", "-"], "graph { layout=none }", 65,
                "standard input: The graph has layout = \"none\"; --engine chooses one that there is."
            ),
            (
                ["render", "-"], "hello", 65,
                "standard input: the text begins like none of the formats DOT, GraphML, GML, GEXF, Pajek, node-link JSON,"
            ),
            (["render", "/nowhere/x.dot"], "", 66, "/nowhere/x.dot: No such file or directory"),
            (["describe", "/nowhere/x.dot"], "", 66, "/nowhere/x.dot: No such file or directory"),
            (["render", "-", "-o", "/nowhere/x.svg"], "graph { a }", 73, "/nowhere/x.svg: No such file or directory"),
            (
                ["render", "-", "-o", "x.gif"], "graph { a }", 73,
                "x.gif: the name does not end in .svg, .png or .pdf; --format says what to write."
            ),
            (["render", "-", "--scale", "0"], "graph { a }", 64, "Error: --scale takes a number above 0."),
            (
                ["render", "-", "-K", "spring"], "graph { a }", 64,
                "Error: The value 'spring' is invalid for '-K <engine>'."
            ),
            (
                ["render", "-", "-N", "red"], "graph { a }", 64,
                "Error: The value 'red' is invalid for '-N <name=value>'"
            ),
            (["paint"], "", 64, "Error: Unexpected argument 'paint'"),
        ] as [([String], String, Int32, String)])
    func errorsAreSentences(arguments: [String], input: String, code: Int32, message: String) throws {
        let outcome = try Program.run(arguments, input: input)
        #expect(outcome.code == code)
        #expect(outcome.errors.hasPrefix(message), "\(outcome.errors)")
        #expect(outcome.output.isEmpty)
    }

    @Test func describesForPeople() throws {
        let outcome = try Program.run("describe", "-", input: Self.dot)
        #expect(
            outcome.text == """
                directed multigraph
                  nodes           3
                  edges           2
                  density         0.3333
                  degree          1 to 2, 1.333 on average
                  in-degree       0 to 1, 0.6667 on average
                  out-degree      0 to 1, 0.6667 on average
                  components      1
                  isolated nodes  0
                  loops           0
                  groups          1

                attributes of the graph
                  name  roads

                attributes of nodes
                  shape  text  all

                attributes of edges
                  label   text     1 of 2
                  weight  integer  1 of 2

                """)
    }

    @Test func describesForPrograms() throws {
        let outcome = try Program.run(
            "describe", "--json", "-", input: "strict graph { a -- b -- b; c [x=1]; d [x=yes] }")
        let json = try #require(try JSONSerialization.jsonObject(with: outcome.output) as? [String: Any])
        #expect(json["kind"] as? String == "undirected graph")
        #expect(json["nodes"] as? Int == 4 && json["edges"] as? Int == 2)
        #expect(json["components"] as? Int == 3 && json["isolates"] as? Int == 2 && json["selfLoops"] as? Int == 1)
        let columns = try #require(json["nodeAttributes"] as? [String: [String: Any]])
        #expect(columns["x"]?["types"] as? [String] == ["integer", "text"])
        #expect(columns["x"]?["count"] as? Int == 2)
        #expect(json["inDegree"] == nil)
    }

    @Test func describesWhatIsEmpty() throws {
        let outcome = try Program.run("describe", "-", input: "graph {}")
        #expect(outcome.code == 0)
        #expect(outcome.text.hasPrefix("undirected multigraph\n  nodes           0\n"))
    }

    @Test(arguments: [[], ["render"], ["describe"]])
    func helpHelps(command: [String]) throws {
        let outcome = try Program.run(command + ["--help"])
        #expect(outcome.code == 0)
        #expect(outcome.text.contains("OVERVIEW") && outcome.text.contains("USAGE: graph"))
    }
}
