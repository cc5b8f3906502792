import GraphFormats
import GraphModel
import GraphTestSupport
import Testing

struct GraphMLTests {
    private func document(_ content: String, keys: String = "", direction: String = "directed") -> String {
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
        \(keys)<graph id="G" edgedefault="\(direction)">\(content)</graph></graphml>
        """
    }

    @Test func typesAndDefaults() throws {
        let keys = """
            <key id="k0" for="node" attr.name="count" attr.type="int"><desc>x</desc><default> 7 </default></key>
            <key id="k1" for="all" attr.name="ok" attr.type="boolean"/>
            <key id="k2" for="edge" attr.name="w" attr.type="float"/>
            <key id="k3" attr.name="note"/><key id="k4" for="graph" attr.name="year" attr.type="long">
            <default>2024</default></key>
            """
        let graph = try DiGraph<String>(
            graphML: document(
                """
                <desc>ignored</desc><data key="k3"> a &lt;b&gt; <![CDATA[<&>]]> &#x41;&#66;</data>
                <node id="a"><data key="k1">TRUE</data><data key="k0">3</data></node><node id="b"/>
                <edge source="a" target="b" id="e1"><data key="k2">2.5</data><data key="k1">0</data></edge>
                <edge source="b" target="new"/>
                """, keys: keys))
        #expect(graph.attributes == ["id": "G", "note": " a <b> <&> AB", "year": 2024])
        #expect(graph.nodes["a"] == ["ok": true, "count": 3])
        #expect(graph.nodes["b"] == ["count": 7])
        #expect(graph.nodes["new"] == [])
        #expect(graph.edges["a", "b"] == ["w": 2.5, "ok": false, "id": "e1"])
    }

    @Test func parallelEdgesMakeAMultigraph() throws {
        let text = document(
            #"<edge source="a" target="b" id="7"/><edge source="b" target="a" id="x"/><edge source="a" target="b"/>"#,
            direction: "undirected")
        let graph = try AnyGraph<String>(graphML: text)
        #expect(graph.isMultigraph)
        #expect(try MultiGraph<String>(graphML: text).edgeKeys(from: "a", to: "b") == [7, "x", 2])
        let error = #expect(throws: GraphFormatError.self) { try Graph<String>(graphML: text) }
        #expect(error?.line == 3)
        #expect(
            !(try AnyGraph<String>(graphML: #"<graphml><graph><edge source="a" target="b" id="7"/></graph></graphml>"#))
                .isMultigraph)
    }

    @Test func nestedGraphsBecomeGroups() throws {
        let graph = try Graph<String>(
            graphML: document(
                """
                <node id="g" yfiles.foldertype="group"><graph id="g:"><node id="a"/>
                <node id="h"><graph><node id="b"/></graph></node>
                <edge source="a" target="b"/></graph></node><node id="c"/>
                """, direction: "undirected"))
        #expect(Array(graph.nodes) == ["g", "a", "h", "b", "c"])
        #expect(graph.edgeCount == 1)
        #expect(
            graph.groups == [
                NodeGroup(
                    "g", isCluster: true, nodes: ["a", "h"], groups: [NodeGroup("h", isCluster: true, nodes: ["b"])])
            ])
    }

    @Test func drawingsOfYEdAreKept() throws {
        let keys =
            #"<key for="node" id="d6" yfiles.type="nodegraphics"/>"#
            + #"<key for="edge" id="d10" yfiles.type="edgegraphics"/>"#
        let graph = try DiGraph<String>(
            graphML: document(
                """
                <node id="n0"><data key="d6"><y:ShapeNode><y:Geometry height="30.0" width="30.5" x="10.0" y="-2.5"/>
                <y:Fill color="#FFCC00" transparent="false"/><y:BorderStyle color="#000000" type="line"/>
                <y:NodeLabel alignment="center">January<y:LabelModel><y:X>no</y:X></y:LabelModel></y:NodeLabel>
                <y:Shape type="rectangle"/></y:ShapeNode></data></node>
                <node id="n1"><data key="d6"><y:ProxyAutoBoundsNode><y:Realizers active="0">
                <y:GroupNode><y:NodeLabel>Group</y:NodeLabel>
                </y:GroupNode><y:GroupNode><y:NodeLabel>Folder</y:NodeLabel></y:GroupNode></y:Realizers>
                </y:ProxyAutoBoundsNode></data></node>
                <node id="n2"><data key="d6"><y:GenericNode configuration="com.yworks.flowchart.process"/></data></node>
                <edge source="n0" target="n1"><data key="d10"><y:PolyLineEdge><y:LineStyle color="#FF0000"/>
                <y:EdgeLabel>to</y:EdgeLabel></y:PolyLineEdge></data></edge>
                """, keys: keys))
        #expect(
            graph.nodes["n0"] == [
                "x": 10, "y": -2.5, "geometry": ["height": 30, "width": 30.5, "x": 10, "y": -2.5], "fill": "#FFCC00",
                "border": "#000000", "label": "January", "shape_type": "rectangle",
            ])
        #expect(graph.nodes["n1"] == ["label": "Group"])
        #expect(graph.nodes["n2"] == ["shape_type": "com.yworks.flowchart.process"])
        #expect(graph.edges["n0", "n1"] == ["border": "#FF0000", "label": "to"])
    }

    @Test(
        "What is not GraphML is named with its place",
        arguments: [
            ("<hyperedge/>", "", "hyperedges are not read; an edge joins two nodes"),
            (#"<node id="a"><port name="p"/></node>"#, "", "ports are not read; let edges end at nodes"),
            (#"<edge source="a" target="b" sourceport="p"/>"#, "", "ports are not read; let edges end at nodes"),
            (#"<edge source="a" target="b" directed="false"/>"#, "", "there is an undirected edge in a directed graph"),
            (#"<edge source="a"/>"#, "", "<edge> has no attribute target"),
            ("<node/>", "", "<node> has no attribute id"),
            (#"<data key="x">1</data>"#, "", "<data> names the key x, which is not declared"),
            (
                #"<data key="x">1a</data>"#, #"<key id="x" attr.name="n" attr.type="int"/>"#,
                "'1a' is no int, which the key n asks for"
            ),
            (
                "", #"<key id="x" attr.name="n" attr.type="date"/>"#,
                "the key x has the type date; expected boolean, int, long, float, double or string"
            ),
            ("", #"<key id="x"/>"#, "the key x has no attribute attr.name"),
        ])
    func mistakes(content: String, keys: String, reason: String) {
        let error = #expect(throws: GraphFormatError.self) {
            try AnyGraph<String>(graphML: document(content, keys: keys))
        }
        #expect(error?.reason == reason)
        #expect(error?.line == 3)
        #expect(error?.column ?? 0 > 0)
    }

    @Test(
        "XML that is no XML is named with its place",
        arguments: [
            ("", 1, 1), ("  ", 1, 3), ("text", 1, 1), ("<graphml></b>", 1, 10), ("<graphml>", 1, 10),
            ("<graphml/><b/>", 1, 11),
            ("<a b=c/>", 1, 6), ("<a b='1' b='2'/>", 1, 10), ("<a b='<'/>", 1, 7), ("<graphml>&nbsp;</graphml>", 1, 10),
            ("<graphml>& </graphml>", 1, 10), ("<graphml>&#0;</graphml>", 1, 10), ("<!-- x", 1, 5),
            ("<!DOCTYPE a [ <!ENTITY b 'c'> ]", 1, 10), ("<a\n\n  b", 3, 4), ("<ä &", 1, 4), ("</a>", 1, 1),
            ("<graph/>", 1, 1),
            ("<graphml/>", 1, 1), ("<graphml><![CDATA[x</graphml>", 1, 19), ("<?xml version='1.0'", 1, 3),
            ("<graphml/>x", 1, 11),
        ])
    func brokenXML(text: String, line: Int, column: Int) {
        let error = #expect(throws: GraphFormatError.self) { try AnyGraph<String>(graphML: text) }
        #expect(error?.line == line)
        #expect(error?.column == column)
    }

    @Test func entitiesAreNeverExpanded() {
        let text = """
            <!DOCTYPE graphml [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">
            <!ENTITY c SYSTEM "file:///etc/passwd">]>
            <graphml><graph><node id="&b;"/></graph></graphml>
            """
        let error = #expect(throws: GraphFormatError.self) { try AnyGraph<String>(graphML: text) }
        #expect(error?.reason == "the entity &b; is not known")
    }

    @Test func encodings() throws {
        let latin1: [UInt8] =
            Array("<?xml version='1.0' encoding='ISO-8859-1'?><graphml><graph><node id='".utf8) + [0xE4]
            + Array("'/></graph></graphml>".utf8)
        #expect(Array(try Graph<String>(graphML: latin1).nodes) == ["ä"])
        #expect(
            Array(try Graph<String>(graphML: "\u{FEFF}<graphml><graph><node id='ä'/></graph></graphml>").nodes) == ["ä"]
        )
        #expect(throws: GraphFormatError.self) {
            try Graph<String>(graphML: "<?xml version='1.0' encoding='UTF-7'?><a/>")
        }
        #expect(throws: GraphFormatError.self) { try Graph<String>(graphML: [0x3C, 0xFF, 0x3E]) }
        #expect(throws: GraphFormatError.self) { try Graph<String>(graphML: [0xFE, 0xFF, 0, 0x3C]) }
    }

    @Test func numbersOfOneNameAreOfOneType() throws {
        let graph = Graph(edges: [("a", "b", [.weight(1)]), ("b", "c", [.weight(2.5)]), ("c", "d", ["weight": "x"])])
        let text = graph.graphML()
        #expect(text.contains(#"<key id="d0" for="edge" attr.name="weight" attr.type="double"/>"#))
        #expect(text.contains(#"<key id="d1" for="edge" attr.name="weight" attr.type="string"/>"#))
        #expect(try Graph<String>(graphML: text) == graph)
    }

    @Test func valuesWithoutATypeAreJSON() throws {
        var graph = Graph<String>()
        graph.addNode("<\"&>\n", .label(html: "<b>x</b>"), Attribute("none", nil), Attribute("list", [1, [2.5]]))
        graph.addNode(
            "b", Attribute("empty", ""), Attribute("space", " \t\r\n "), Attribute("inf", .double(-.infinity)))
        #expect(try Graph<String>(graphML: graph.graphML()) == graph)
    }

    @Test("Random networks come back as they were", arguments: GraphKind.allCases, 0..<15 as Range<UInt64>)
    func randomNetworks(kind: GraphKind, seed: UInt64) throws {
        try kind.run(FormatRoundTrip(seed: seed, format: .graphML))
    }
}
