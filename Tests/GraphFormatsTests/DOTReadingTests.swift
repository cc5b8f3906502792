import GraphFormats
import GraphModel
import Testing

/// The language of DOT, rule by rule.
struct DOTReadingTests {
    @Test func kindsAreWhatTheTextSays() throws {
        #expect(try AnyGraph<String>(dot: "graph {}") == .multiGraph(MultiGraph()))
        #expect(try AnyGraph<String>(dot: "strict DiGraph x {a->b}").isMultigraph == false)
        #expect(try DiGraph<Int>(dot: "digraph { 1 -> 2 -> 1 }").edgeCount == 2)
        #expect(try MultiDiGraph<String>(dot: "strict digraph { a -> b; a -> b }").edgeCount == 1)
        #expect(throws: GraphFormatError.self) { try Graph<String>(dot: "digraph {}") }
        #expect(throws: GraphFormatError.self) { try MultiDiGraph<String>(dot: "graph {}") }
    }

    @Test func parallelEdgesNeedAMultigraph() throws {
        let text = "graph {\n  a -- b\n  b -- a [weight=2]\n}"
        #expect(try MultiGraph<String>(dot: text).edges.map { $0[.weight] } == [nil, 2])
        let error = #expect(throws: GraphFormatError.self) { try Graph<String>(dot: text) }
        #expect(error?.line == 3)
        #expect(error?.column == 3)
    }

    @Test func nodesEdgesAndPorts() throws {
        let graph = try DiGraph<String>(
            dot: "digraph { a, b [color=red]; a:f0:ne -> b:s -> c, d [weight=2]; }")
        #expect(Array(graph.nodes) == ["a", "b", "c", "d"])
        #expect(graph.nodes["b"]?[.color] == .red)
        #expect(graph.edges.map(\.description) == ["(a, b)", "(b, c)", "(b, d)"])
        #expect(graph.edges["a", "b"]?[.tailPort] == .field("f0", .northEast))
        #expect(graph.edges["a", "b"]?[.headPort] == .side(.south))
        #expect(graph.edges["b", "d"] == [.tailPort(.side(.south)), .weight(2)])
    }

    @Test func portsFollowTheEndsOfAnEdgeThatIsThere() throws {
        let graph = try Graph<String>(dot: "strict graph { a:n -- b; b:s -- a:e }")
        #expect(graph.edges["a", "b"] == [.tailPort(.side(.east)), .headPort(.side(.south))])
    }

    @Test func defaultsHoldForWhatComesAfterInTheirBraces() throws {
        let graph = try DiGraph<String>(
            dot: """
                digraph {
                  early
                  node [shape=box, color=red]; edge [color=blue]
                  subgraph s { node [color=green]; edge [style=dashed]; inside -> late; early }
                  late2 -> late [shape=circle]
                  inside -> outside
                  node [color=black]
                  late
                }
                """)
        #expect(graph.nodes["early"] == [])
        #expect(graph.nodes["inside"] == [.shape(.box), .color(.green)])
        #expect(graph.nodes["late"] == [.shape(.box), .color(.green)])
        #expect(graph.nodes["late2"] == [.shape(.box), .color(.red)])
        #expect(graph.nodes["outside"] == [.shape(.box), .color(.red)])
        #expect(graph.edges["inside", "late"] == [.color(.blue), .style(.dashed)])
        #expect(graph.edges["late2", "late"] == [.color(.blue), .shape(.circle)])
    }

    @Test func subgraphsJoinAllTheirNodes() throws {
        let graph = try DiGraph<String>(dot: "digraph { {a b} -> {c d} -> e [weight=1]; x -> subgraph y { z } }")
        #expect(
            graph.edges.map(\.description)
                == ["(a, c)", "(a, d)", "(b, c)", "(b, d)", "(c, e)", "(d, e)", "(x, z)"])
        #expect(graph.edges.count { $0[.weight] == 1 } == 6)
        #expect(graph.groups == [NodeGroup("y", nodes: ["z"])])
    }

    @Test func namesWithEscapesAreLabelsOfTheirOwn() throws {
        let graph = try Graph<String>(
            dot: #"graph { "two\nlines"; "&lt;"; plain; "a\\b" [label="a\\b"]; "left\l"; "x\ny" [label="\N"] }"#)
        #expect(Array(graph.nodes) == [#"two\nlines"#, "&lt;", "plain", #"a\\b"#, #"left\l"#, #"x\ny"#])
        #expect(graph.nodes[#"two\nlines"#] == [.label("two\nlines")])
        #expect(graph.nodes["&lt;"] == [.label("<")])
        #expect(graph.nodes["plain"] == [])
        #expect(graph.nodes[#"a\\b"#] == [.label(#"a\b"#)])
        #expect(graph.nodes[#"left\l"#] == [.label(escaped: #"left\l"#)])
        #expect(graph.nodes[#"x\ny"#] == [.label("x\ny")])
        // A name of ours is text, and stays it.
        let ours = Graph<String>(nodes: [#"two\nlines"#, #"C:\new"#, "&amp;", "plain"])
        #expect(try Graph<String>(dot: ours.dot()) == ours)
        #expect(try Graph<String>(dot: graph.dot()) == graph)
    }

    @Test func groupsNestAndReopen() throws {
        let graph = try Graph<String>(
            dot: """
                graph {
                  subgraph cluster_outer { label="Outer"; a; subgraph cluster1 { bgcolor=red; b } c }
                  { rank=same; a; c }
                  subgraph cluster_outer { d }
                }
                """)
        #expect(graph.groups.count == 2)
        #expect(graph.groups[0].name == "outer")
        #expect(graph.groups[0].nodes == ["a", "c", "d"])
        #expect(
            graph.groups[0].groups == [NodeGroup("cluster1", isCluster: true, nodes: ["b"], .backgroundColor(.red))])
        #expect(graph.groups[1] == NodeGroup(nodes: ["a", "c"], .rank(.same)))
    }

    @Test func groupsTakeOverOnlyWhatWasSaidBefore() throws {
        let graph = try Graph<String>(
            dot:
                "graph { fontname=Times; subgraph cluster_a {a} label=Title; subgraph cluster_b {b} fontname=Arial }"
        )
        #expect(graph.attributes == [.fontName("Arial"), .label("Title")])
        #expect(graph.groups[0].attributes == [.fontName("Times"), .label("")])
        #expect(graph.groups[1].attributes == [.fontName("Times")])
    }

    @Test(
        "Values have the type they are written with",
        arguments: [
            ("3", 3), ("-3", -3), ("1.5", 1.5), ("\"3\"", "3"), ("007", "007"), ("1.50", "1.50"), ("-.5", "-.5"),
            ("3.", "3."),
            ("true", true), ("false", false), ("\"true\"", "true"), ("True", "True"), ("red", "red"),
            ("Ärger", "Ärger"),
            ("99999999999999999999", "99999999999999999999"), ("<b <i>x</i> y>", ["html": "b <i>x</i> y"]),
            ("\"a\" + \"b\" /* c */ + \"c\"", "abc"), ("\"a\\\nb\"", "ab"), ("\"a\nb\"", "a\nb"),
            ("\"a\\\"b\"", "a\"b"),
            ("\"a\\\\b\\n\"", "a\\\\b\\n"), ("<a <!-- > --> b>", ["html": "a <!-- > --> b"]), ("\"\"", ""),
        ] as [(String, JSON)])
    func values(text: String, value: JSON) throws {
        #expect(try Graph<String>(dot: "graph { a [x=\(text)] }").nodes["a"]?["x"] == value)
    }

    @Test(
        "Labels are plain text where that loses nothing",
        arguments: [
            (#"a\nb"#, "box", "a\nb"), (#"a\\b"#, "box", "a\\b"), (#"a\lb\l"#, "box", ["escaped": #"a\lb\l"#]),
            (#"\N!"#, "box", ["escaped": #"\N!"#]), ("R&amp;D &lt;x&gt; & &#228;&#xe4;", "box", "R&D <x> & ää"),
            ("caf&eacute;", "box", ["escaped": "caf&eacute;"]), ("<f0> a|{b|c}", "record", ["escaped": "<f0> a|{b|c}"]),
            (#"a\|b\ \ c"#, "record", "a|b  c"), ("a|b", "box", "a|b"), (#"a\{"#, "box", ["escaped": #"a\{"#]),
        ] as [(String, String, JSON)])
    func labels(text: String, shape: String, value: JSON) throws {
        let graph = try Graph<String>(dot: "graph { a [shape=\(shape), label=\"\(text)\"] }")
        #expect(graph.nodes["a"]?["label"] == value)
        #expect(try Graph<String>(dot: graph.dot()) == graph)
    }

    @Test func aNodesOwnNameIsNoLabel() throws {
        let graph = try Graph<String>(dot: #"graph { node [label="\N"]; a; b [label="x"]; c [label=<\N>] }"#)
        #expect(graph.nodes["a"] == [])
        #expect(graph.nodes["b"] == [.label("x")])
    }

    @Test func keysTellParallelEdgesApart() throws {
        let graph = try MultiDiGraph<String>(
            dot: "digraph { a->b [key=x, weight=1]; a->b [key=x, color=red]; a->b; a->b [key=7]; b->a [key=x] }")
        #expect(graph.edges.map(\.description) == ["(a, b, x)", "(a, b, 1)", "(a, b, 7)", "(b, a, x)"])
        #expect(graph.edges["a", "b", "x"] == [.weight(1), .color(.red)])
    }

    @Test func strictEdgesMerge() throws {
        let graph = try Graph<String>(
            dot:
                "strict graph { edge [style=dotted]; a--b [weight=1]; edge [style=bold]; "
                + "b--a [weight=2, color=red]; a--a; a--a }"
        )
        #expect(graph.edges["a", "b"] == [.style(.dotted), .weight(2), .color(.red)])
        #expect(graph.edgeCount == 2)
    }

    @Test func commentsAndKeywordsInAnyCase() throws {
        let graph = try MultiGraph<String>(
            dot: """
                # preprocessor output
                /* block */ GRAPH "node" { // line
                # another
                  NODE [color=red] "Node"; EDGE [weight=2]; Node2 -- "graph";;
                  SubGraph x { y }
                }
                # end
                """)
        #expect(Array(graph.nodes) == ["Node", "Node2", "graph", "y"])
        #expect(graph.attributes[.name] == "node")
    }

    @Test func graphAttributesAndNames() throws {
        let graph = try DiGraph<String>(dot: #"digraph "" { rankdir=LR; graph [label="a", year=2024][x=y; z=1] }"#)
        #expect(graph.attributes == ["rankdir": "LR", "label": "a", "year": 2024, "x": "y", "z": 1])
        #expect(try Graph<String>(dot: "graph 5 {}").attributes["name"] == 5)
    }

    @Test func encodings() throws {
        let utf8 = "\u{FEFF}graph { ä -- \"→\" }"
        #expect(Array(try Graph<String>(dot: utf8).nodes) == ["ä", "→"])
        let latin1: [UInt8] = Array("graph { charset=latin1; a [label=\"".utf8) + [0xE4] + Array("\"] }".utf8)
        #expect(try Graph<String>(dot: latin1).nodes["a"]?[.label] == "ä")
        let unsaid: [UInt8] = Array("graph { \"".utf8) + [0xE4] + Array("\" }".utf8)
        #expect(Array(try Graph<String>(dot: unsaid).nodes) == ["ä"])
        let said = Array("graph { charset=\"ISO-8859-1\"; \"ä\" }".utf8)
        #expect(Array(try Graph<String>(dot: said).nodes) == ["Ã¤"])
        #expect(throws: GraphFormatError.self) { try Graph<String>(dot: [0xFF, 0xFE, 0x67, 0]) }
    }

    @Test(
        "Mistakes are named with their place",
        arguments: [
            ("", 1, 1, "expected 'graph' or 'digraph', found the end of the text"),
            ("graph", 1, 6, "expected '{', found the end of the text"),
            ("graph {\n  a -> b\n}", 2, 5, "expected '--' in a graph, found '->'"),
            ("digraph {\n\ta -- b }", 2, 4, "expected '->' in a digraph, found '--'"),
            ("graph { a [x] }", 1, 13, "expected '=', found ']'"),
            ("graph { a [x=] }", 1, 14, "expected an attribute's value, found ']'"),
            ("graph { ä [= }", 1, 12, "expected an attribute's name or ']', found '='"),
            ("graph { a", 1, 10, "expected '}', found the end of the text"),
            ("graph { a \"x }", 1, 11, "the text that begins here has no end; expected '\"'"),
            ("graph { a [l=<b<i>] }", 1, 14, "the HTML text that begins here has no end; expected '>'"),
            ("graph { /* x }", 1, 9, "the comment that begins here has no end; expected '*/'"),
            ("graph { a % b }", 1, 11, "unexpected character '%'"),
            ("graph { } x", 1, 11, "expected nothing after the graph, found 'x'"),
            ("graph { a \"x\" + y }", 1, 17, "expected a quoted text after '+'"),
            ("graph { a -- }", 1, 14, "expected a node, a subgraph or '}', found '}'"),
            ("graph { subgraph x; }", 1, 19, "expected '{', found ';'"),
            ("graph { node; }", 1, 13, "expected '[', found ';'"),
            ("graph { a: -- b }", 1, 12, "expected a port's name or a side, found '--'"),
        ])
    func mistakes(text: String, line: Int, column: Int, reason: String) {
        let error = #expect(throws: GraphFormatError.self) { try AnyGraph<String>(dot: text) }
        #expect(error == GraphFormatError(.dot, line: line, column: column, reason))
    }

    @Test func nodesThatAreNotOfTheTypeAreNamed() {
        let error = #expect(throws: GraphFormatError.self) { try Graph<Int>(dot: "graph { 1 -- 2\n 3 -- x }") }
        #expect(error?.description == "DOT, line 2, column 7: the node 'x' is not an integer")
    }
}
