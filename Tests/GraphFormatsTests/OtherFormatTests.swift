import GraphFormats
import GraphModel
import GraphTestSupport
import Testing

/// What is particular to each format.
struct OtherFormatTests {
    @Test func gmlOfOthers() throws {
        let text = """
            Creator "x" Version 1
            # comment
            graph [ directed 1 name "&auml;&#x41;&nope;"
              edge [ source 2 target 1 weight +1.E+2 ]
              edge [ source 1 target 2 ]
              node [ id 1 label "é" graphics [ x 1.0 y -.5 fill "#fff" ] tags "_networkx_list_start" tags "a" ]
              node [ id 2 list 1 list 2 empty "[]" ]
              edge [ source 1 target 2 ]
            ]
            """
        let graph = try AnyGraph<String>(gml: text)
        guard case .multiDiGraph(let multigraph) = graph else {
            Issue.record("expected a multigraph, as there are parallel edges")
            return
        }
        #expect(multigraph.attributes == ["name": "äA&nope;"])
        #expect(Array(multigraph.nodes) == ["é", "2"])
        #expect(multigraph.nodes["é"] == ["graphics": ["x": 1, "y": -0.5, "fill": "#fff"], "tags": ["a"]])
        #expect(multigraph.nodes["2"] == ["list": [1, 2], "empty": []])
        #expect(multigraph.edges["2", "é", 0] == ["weight": 100])
        #expect(GraphFormat(detecting: text) == .gml)
    }

    @Test(
        "What GML cannot say, and what is not GML",
        arguments: [
            ("", 1, 1, "there is no graph; expected graph [ … ]"), ("graph", 1, 6, "expected '[' after graph"),
            ("graph [ node [ id 1 ]", 1, 22, "expected a key or ']'"),
            ("graph [\n node [ label 1 ] ]", 2, 2, "the node has no id"),
            ("graph [ node [ id 1 ] node [ id 1 ] ]", 1, 23, "there is a second node of the id 1"),
            (
                "graph [ node [ id 1 label 3 ] node [ id 2 label \"3\" ] ]", 1, 31,
                "there is a second node of the label 3"
            ),
            ("graph [ edge [ source 1 target 2 ] ]", 1, 9, "the edge names the node 1, which is not there"),
            ("graph [ edge [ source 1 ] ]", 1, 9, "the edge has no target"),
            ("graph [ x 1a ]", 1, 11, "'1a' is no number"),
            ("graph [ x \"a ]", 1, 11, "the text that begins here has no end"),
            ("graph [ ] graph [ ]", 1, 17, "there is a second graph; expected one"),
            ("graph [ ] {", 1, 11, "expected a key, a number, a text in quotes, '[' or ']'"),
        ])
    func gmlMistakes(text: String, line: Int, column: Int, reason: String) {
        let error = #expect(throws: GraphFormatError.self) { try AnyGraph<String>(gml: text) }
        #expect(error?.line == line)
        #expect(error?.column == column)
        #expect(error?.reason == reason)
    }

    @Test func gmlRefusals() throws {
        for attribute in [Attribute("a b", 1), Attribute("1a", 1), Attribute("x", nil), Attribute("x", [[1]])] {
            var graph = Graph<Int>()
            graph.addNode(1, attribute)
            #expect(throws: GraphFormatError.self) { try graph.gml() }
        }
        var graph = Graph<Int>()
        graph.addNode(1, Attribute("large", 1 << 40), Attribute("inf", .double(.infinity)))
        #expect(
            try Graph<Int>(gml: graph.gml()).nodes[1] == ["large": .string("\(1 << 40)"), "inf": .double(.infinity)])
    }

    @Test func gexfOfGephi() throws {
        let text = """
            <?xml version="1.0" encoding="UTF-8"?>
            <gexf xmlns="http://gexf.net/1.3" version="1.3" xmlns:viz="http://gexf.net/1.3/viz">
              <graph defaultedgetype="directed" idtype="string" mode="dynamic" name="n">
                <attributes class="node" mode="static">
                  <attribute id="m" title="degree" type="integer"><default>7</default></attribute>
                  <attribute id="b" title="on" type="boolean"/><attribute id="t" title="tags" type="liststring"/>
                </attributes>
                <attributes class="edge" mode="dynamic"><attribute id="w" title="load" type="float"/></attributes>
                <nodes count="3">
                  <node id="0.0" label="Myriel"><attvalues><attvalue for="m" value="1"/><attvalue for="b" value="True"/>
                    <attvalue for="t" value="a|b"/></attvalues>
                    <viz:size value="28.6"/><viz:color r="235" g="81" b="72"/><viz:position x="-266.8" y="299.6" z="0"/>
                    <nodes><node id="1.0" start="2009-01-01"/></nodes></node>
                  <node id="2.0" label="2.0"><spells><spell start="1"/></spells></node>
                </nodes>
                <edges><edge id="0" source="1.0" target="0.0" weight="8" type="mutual"><attvalues>
                  <attvalue for="w" value="1.5" start="1" end="2"/><attvalue for="w" value="2.5"/></attvalues></edge>
                  <edge id="named" source="2.0" target="0.0" label="x" weight="1.5"/></edges>
              </graph>
            </gexf>
            """
        let graph = try DiGraph<String>(gexf: text)
        #expect(Array(graph.nodes) == ["0.0", "1.0", "2.0"])
        #expect(
            graph.nodes["0.0"] == [
                "degree": 1, "on": true, "tags": "a|b", "label": "Myriel",
                "viz": [
                    "size": 28.6, "color": ["r": 235, "g": 81, "b": 72, "a": 1.0],
                    "position": ["x": -266.8, "y": 299.6, "z": 0.0],
                ],
            ])
        #expect(graph.nodes["1.0"] == ["start": "2009-01-01", "degree": 7, "pid": "0.0"])
        #expect(graph.nodes["2.0"] == ["spells": [["1", nil]], "degree": 7])
        #expect(graph.edges["1.0", "0.0"] == ["load": [[1.5, "1", "2"], [2.5, nil, nil]], "weight": 8])
        #expect(graph.edges["0.0", "1.0"] == graph.edges["1.0", "0.0"])
        #expect(graph.edges["2.0", "0.0"] == ["label": "x", "weight": 1.5, "id": "named"])
        #expect(try DiGraph<String>(gexf: graph.gexf()).nodes["0.0"] == graph.nodes["0.0"])
    }

    @Test(
        "What is not GEXF is named with its place",
        arguments: [
            ("<edge source='a' target='b' type='undirected'/>", "there is an undirected edge in a directed graph"),
            ("<edge source='a'/>", "<edge> has no attribute target"),
            ("<edge source='a' target='b' weight='x'/>", "the weight 'x' is no number"),
            (
                "<edge source='a' target='b'><attvalues><attvalue for='q' value='1'/></attvalues></edge>",
                "<attvalue> names the attribute q, which is not declared"
            ),
        ])
    func gexfMistakes(edge: String, reason: String) {
        let error = #expect(throws: GraphFormatError.self) {
            try DiGraph<String>(gexf: "<gexf>\n<graph defaultedgetype='directed'><edges>\(edge)</edges></graph></gexf>")
        }
        #expect(error?.line == 2)
        #expect(error?.column ?? 0 > 1)
        #expect(error?.reason == reason)
    }

    @Test func pajekOfOthers() throws {
        let graph = try AnyGraph<String>(
            pajek: """
                *Network a name
                % comment
                *Vertices 4
                1 "Ana Mari" 0.1 0.5 0.5 box ic Red
                2 b 0.0 0.0
                *Arcs :1 "relation"
                1 2 3 c Blue
                *Edges
                2 3
                *Arcslist
                4 1 2
                """)
        guard case .diGraph(let directed) = graph else {
            Issue.record("expected a directed graph")
            return
        }
        #expect(directed.attributes == ["name": "a name"])
        #expect(Array(directed.nodes) == ["Ana Mari", "b", "3", "4"])
        #expect(directed.nodes["Ana Mari"] == ["x": 0.1, "y": 0.5, "z": 0.5, "shape": "box", "ic": "Red"])
        #expect(directed.edges["Ana Mari", "b"] == ["weight": 3, "c": "Blue"])
        #expect(directed.hasEdge("b", "3") && directed.hasEdge("3", "b") && directed.hasEdge("4", "b"))
        let matrix = try DiGraph<String>(pajek: "*vertices 2\n1 a\n2 b\n*matrix\n0 2\n1.5 0\n")
        #expect(matrix.edges["b", "a"] == ["weight": 1.5])
        for (text, line, column) in [
            ("*vertices x", 1, 11), ("*vertices 1\n1 a\n2 b", 3, 1), ("*vertices 1\n*edges\n1 2", 3, 3),
            ("*what", 1, 1), ("1 2", 1, 1), ("*vertices 1\n1 \"a", 2, 3), ("*vertices 99999999999", 1, 11),
            ("*vertices 1\n*edges\n1", 3, 2),
        ] {
            let error = #expect(throws: GraphFormatError.self) { try AnyGraph<String>(pajek: text) }
            #expect(error?.line == line)
            #expect(error?.column == column)
        }
    }

    @Test func cytoscapeOfOthers() throws {
        let graph = try AnyGraph<String>(
            cytoscapeJSON: """
                {"elements": [{"data": {"id": "a", "x": 1}}, {"group": "nodes", "data": {"id": "n1", "value": "b"}},
                 {"data": {"id": "e", "source": "a", "target": "n1"}}]}
                """)
        #expect(graph == .graph(Graph(edges: [("a", "b", ["id": "e"])]).with(["a": ["x": 1], "b": ["id": "n1"]])))
        #expect(throws: GraphFormatError.self) { try AnyGraph<String>(cytoscapeJSON: #"{"elements": 1}"#) }
        let error = #expect(throws: GraphFormatError.self) {
            try Graph<String>(cytoscapeJSON: #"{"elements": {"nodes": [], "edges": [{"data": {"source": 1}}]}}"#)
        }
        #expect(error?.reason == "elements.edges[0].data has no target")
    }

    @Test func trees() throws {
        var tree = DiGraph(edges: [("r", "a"), ("r", "b"), ("b", "c")])
        tree.nodes["b"]?["size"] = 2
        let text = try tree.treeJSON()
        #expect(
            try JSON(parsing: text) == [
                "id": "r",
                "children": [["id": "a"], ["size": 2, "id": "b", "children": [["id": "c"]]]],
            ])
        #expect(try DiGraph<String>(treeJSON: text) == tree)
        #expect(try DiGraph(nodes: ["x"]).treeJSON() == "{\"id\": \"x\", \"children\": []}\n")
        for edges in [[("a", "b"), ("b", "a")], [("a", "c"), ("b", "c")], [("a", "b"), ("c", "d"), ("d", "c")]] {
            #expect(throws: GraphFormatError.self) { try DiGraph(edges: edges).treeJSON() }
        }
        #expect(throws: GraphFormatError.self) { try tree.treeJSON(root: "a") }
        #expect(throws: GraphFormatError.self) { try tree.treeJSON(root: "q") }
        let deep = try DiGraph(edges: (0..<50_000).map { ($0, $0 + 1) }).treeJSON()
        #expect(deep.utf8.count > 50_000)
        #expect(throws: GraphFormatError.self) { try DiGraph<Int>(treeJSON: deep) }
        let error = #expect(throws: GraphFormatError.self) {
            try DiGraph<Int>(treeJSON: #"{"id": 1, "children": [{"id": 2, "children": [{"id": 1}]}]}"#)
        }
        #expect(error?.reason == "children[0].children[0].id is 1, which is another node's as well")
    }

    @Test("graph6 and sparse6 of random graphs", arguments: 0..<40 as Range<UInt64>)
    func graph6(seed: UInt64) throws {
        var generator = SplitMix64(seed: seed)
        let count = Int(seed) < 20 ? Int(seed) : Int.random(in: 20...300, using: &generator)
        var graph = Graph(nodes: 0..<count), multigraph = MultiGraph(nodes: 0..<count)
        for _ in 0..<2 * count {
            let ends = (Int.random(in: 0..<count, using: &generator), Int.random(in: 0..<count, using: &generator))
            if ends.0 != ends.1 { graph.addEdge(ends.0, ends.1) }
            multigraph.addEdge(ends.0, ends.1)
        }
        #expect(try Graph<Int>(graph6: graph.graph6()) == graph)
        #expect(try Graph<Int>(sparse6: graph.sparse6()) == graph)
        #expect(try MultiGraph<Int>(sparse6: multigraph.sparse6()) == multigraph)
    }

    @Test func graph6Mistakes() throws {
        #expect(try Graph<Int>(graph6: "DQc").edges.map(\.description) == ["(0, 2)", "(0, 4)", "(1, 3)", "(3, 4)"])
        #expect(
            try Graph<Int>(sparse6: ":Fa@x^\n").edges.map(\.description)
                == ["(0, 1)", "(0, 2)", "(1, 2)", "(5, 6)"])
        for text in ["", ">>graph6<<", "D", "DQcc", "D c", "~", "~~?????", ":An", "DQ\u{1}", "~~~~~~~~"] {
            #expect(throws: GraphFormatError.self, "\(text)") { try Graph<Int>(graph6: text) }
        }
        for text in ["", "D", ":", ":~", ":~~~~~~~~"] {
            #expect(throws: GraphFormatError.self, "\(text)") { try Graph<Int>(sparse6: text) }
        }
    }

    @Test func tables() throws {
        let graph = try DiGraph<String>(
            csv: "\u{FEFF}From;cost;To;note\r\na;2.5;\"b;c\";\"say \"\"hi\"\"\nthere\"\r\n\r\na;;d;\"7\"\n",
            nodes: "id,colour\nz,red\na,\n")
        #expect(Array(graph.nodes) == ["z", "a", "b;c", "d"])
        #expect(graph.edges["a", "b;c"] == ["cost": 2.5, "note": "say \"hi\"\nthere"])
        #expect(graph.edges["a", "d"] == ["note": "7"])
        #expect(graph.nodes["z"] == ["colour": "red"])
        #expect(
            try graph.csv() == "source,target,cost,note\na,b;c,2.5,\"say \"\"hi\"\"\nthere\"\na,d,,\"7\"\n")
        #expect(try graph.csvOfNodes() == "id,colour\nz,red\na,\nb;c,\nd,\n")
        #expect(try DiGraph<String>(csv: graph.csv(), nodes: graph.csvOfNodes()) == graph)
        let keyed = try AnyGraph<Int>(reading: Array("source,target,key\n1,2,k\n1,2,5\n1,2,\"5\"\n".utf8))
        guard case .multiGraph(let multigraph) = keyed else {
            Issue.record("expected a multigraph")
            return
        }
        #expect(multigraph.edgeKeys(from: 1, to: 2) == ["k", 5, EdgeKey.string("5")])
        for (text, line, column) in [
            ("", 1, 1), ("a", 1, 1), ("source,target\na", 2, 1), ("source,target\na,b,c", 2, 5),
            ("source,target\na,\n", 2, 3),
            ("source,target\na,\"b", 2, 5), ("source,target\na,\"b\"c\n", 2, 6),
        ] {
            let error = #expect(throws: GraphFormatError.self, "\(text)") { try Graph<String>(csv: text) }
            #expect(error?.line == line, "\(text)")
            #expect(error?.column == column, "\(text)")
        }
    }

    @Test func pictures() throws {
        #expect(
            DiGraph(edges: [("a", "b"), ("a", "c"), ("c", "b")]).networkText()
                == "╙── a\n    ├─╼ b ╾ c\n    └─╼ c\n        └─╼  ...\n")
        let path = Graph(edges: [(0, 1), (1, 2), (1, 3)])
        #expect(
            path.networkText(options: NetworkTextOptions(isASCII: true))
                == "+-- 0\n    L-- 1\n        |-- 2\n        L-- 3\n")
        #expect(
            path.networkText(options: NetworkTextOptions(hasVerticalChains: true))
                == "╙── 0\n    │\n    1\n    ├── 2\n    └── 3\n")
        #expect(path.networkText(options: NetworkTextOptions(depth: 1)) == "╙── 0 ─ 1\n    └──  ...\n")
        #expect(path.networkText(roots: [3, 7]) == "╙── 3\n    └── 1\n        ├── 0\n        └── 2\n")
        #expect(Graph<Int>().networkText() == "╙\n")
        #expect(Graph(nodes: [1, 2]).networkText() == "╟── 1\n╙── 2\n")

        var graph = DiGraph(edges: [("a_1", "b", ["edge_label": "$x$", "edge_options": "[bend left]"])])
        graph.nodes["a_1"]?["pos"] = "(1,1)"
        graph.nodes["b"]?["pos"] = [0.12345, 2]
        let text = try graph.latex(LaTeXOptions(picture: "scale=2", caption: "C", label: "l", isDocument: false))
        #expect(
            text == """
                \\begin{figure}
                  \\begin{tikzpicture}[scale=2]
                      \\draw
                        (1,1) node (a_1){a\\_1}
                        (0.123, 2.0) node (b){b};
                      \\begin{scope}[->]
                        \\draw[bend left] (a_1) to node[] {$x$} (b);
                      \\end{scope}
                    \\end{tikzpicture}
                  \\caption{C}\\label{l}
                \\end{figure}
                """)
        #expect(throws: GraphFormatError.self) { try Graph(edges: [("a,b", "c")]).latex() }
        graph.nodes["b"]?["pos"] = nil
        #expect(throws: GraphFormatError.self) { try graph.latex() }
        for format in [GraphFormat.latex, .networkText] {
            #expect(throws: GraphFormatError.self) { try Graph<Int>(reading: [], as: format) }
        }
    }
}

extension Network {
    /// The network with attributes of nodes.
    fileprivate func with(_ attributes: [Node: Attributes]) -> Self {
        var network = self
        for (node, own) in attributes { network.nodes[node]?.merge(own) }
        return network
    }
}
