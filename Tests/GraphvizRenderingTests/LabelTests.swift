import GraphModel
import SafeMarkup
import Testing

@testable import GraphvizRendering

@Suite struct LabelTests {
    /// The texts of a picture's `<text>` elements, in order.
    private func texts(_ graph: DiGraph<String>, engine: GraphvizEngine = .dot) async throws -> [String] {
        try await graph.svg(engine: engine, renderer: .inProcess).markup.textElements
    }

    private func texts(of label: Label, shape: NodeShape = .ellipse, name: String = "node") async throws -> [String] {
        var graph = DiGraph<String>()
        graph.addNode(name, .label(label), .shape(shape))
        return try await texts(graph)
    }

    private static let difficult = [
        "plain", "two words", "\\N", "\\", "\\\\", "\\n \\l", "C:\\new", "&", "&amp;", "&lt;", "&#65;", "AT&T;", "<b>",
        "</svg>",
        "<!--HTML--><B>x</B>", "a > b", "\"quoted\"", "'", "{a|b}", "<port> x", "[x]", "a=b;c", "%s%n", "$(x)",
        "ԱԲԳ հայերեն",
        "日本語", "שלום", "مرحبا", "e\u{301}", "👩‍👩‍👧", "\u{2060}", "nbsp\u{A0}x",
    ]

    @Test(arguments: difficult, [NodeShape.ellipse, .record, .roundedRecord, .plain])
    func aTextIsDrawnAsItIs(text: String, shape: NodeShape) async throws {
        let drawn = try await texts(of: .text(text), shape: shape)
        // A word joiner keeps what looks like a reference from being one. It has no width.
        #expect(drawn.map(\.withoutJoiners) == [text.withoutJoiners])
    }

    @Test(arguments: difficult)
    func aNameIsDrawnAsItIs(name: String) async throws {
        #expect(try await texts(DiGraph(nodes: [name])).map(\.withoutJoiners) == [name.withoutJoiners])
    }

    @Test(arguments: difficult)
    func labelsOfEdgesAndClustersAreDrawnAsTheyAre(text: String) async throws {
        var graph = DiGraph<String>()
        graph.addEdge("a", "b", .label(text), .headLabel(text), .externalLabel(text))
        graph.groups = [NodeGroup("c", isCluster: true, nodes: ["a"], .label(text))]
        graph.attributes = [.label(text)]
        let drawn = try await texts(graph).map(\.withoutJoiners)
        #expect(drawn.filter { $0 == text.withoutJoiners }.count == 5)
    }

    @Test func lineBreaksBreakLines() async throws {
        #expect(try await texts(of: "one\ntwo\r\nthree\rfour") == ["one", "two", "three", "four"])
        #expect(try await texts(of: "a\nb", shape: .record) == ["a", "b"])
        #expect(try await texts(of: "tab\tstop") == ["tab stop"])
    }

    @Test func controlCharactersAreReplaced() async throws {
        #expect(try await texts(of: "a\u{1}b\u{7F}") == ["a\u{FFFD}b\u{FFFD}"])
    }

    @Test func anEmptyLabelIsNone() async throws {
        #expect(try await texts(of: "") == [])
    }

    @Test func numbersAreLabels() async throws {
        var graph = DiGraph<String>()
        graph.addEdge("a", "b", Attribute("label", 7), Attribute("xlabel", 0.5))
        graph.nodes["a"]?["label"] = true
        #expect(Set(try await texts(graph)) == ["true", "b", "7", "0.5"])
    }

    @Test func escapesOfDOTAreResolved() async throws {
        #expect(try await texts(of: .escaped("\\N: \\G\\n&lt;b&gt;\\l\\\\"), name: "a\\b") == ["a\\b: ", "<b>", "\\"])
        #expect(try await texts(of: .escaped("\\x\\\"q\\\"")) == ["x\"q\""])
        #expect(try await texts(of: .escaped("\\")) == [])
        #expect(try await texts(of: .escaped("a\\\nb\nc")) == ["ab", "c"])

        var graph = DiGraph<String>()
        graph.attributes = [.name("G"), .label(escaped: "graph \\G")]
        graph.addEdge("a<1>", "b", .label(escaped: "\\E|\\T|\\H"))
        #expect(try await texts(graph).contains("a<1>->b|a<1>|b"))
        #expect(try await texts(graph).contains("graph G"))
    }

    @Test func escapedLinesAreJustified() async throws {
        var graph = DiGraph<String>()
        graph.addNode("a", .label(escaped: "left\\lright\\rmiddle\\n"), .width(3))
        let markup = try await graph.svg(engine: .dot, renderer: .inProcess).markup
        for (anchor, text) in [("start", "left"), ("end", "right"), ("middle", "middle")] {
            let element = try #require(markup.split(separator: "\n").first { $0.contains(">\(text)<") })
            #expect(element.contains("text-anchor=\"\(anchor)\""))
        }
    }

    @Test func recordsHaveFields() async throws {
        var graph = DiGraph<String>()
        graph.addNode("a", .shape(.record), .label(escaped: "<left> one|{two|\\N \\{x\\}}"))
        graph.addEdge("a", "b", .tailPort(.field("left", .south)))
        #expect(try await texts(graph) == ["one", "two", "a {x}", "b"])
    }

    @Test func defaultLabelsSpeakOfEachNode() async throws {
        let options = GraphvizOptions(
            nodeDefaults: [.label(escaped: "[\\N]")], edgeDefaults: [.label(escaped: "\\T\\H")])
        let svg = try await DiGraph(edges: [("a", "b"), ("b", "c")]).svg(options: options, renderer: .inProcess)
        #expect(Set(svg.markup.textElements) == ["[a]", "[b]", "[c]", "ab", "bc"])
    }

    @Test func plainAndHTMLDoNotMix() async throws {
        // Up to version 12 Graphviz keeps one copy of equal texts, whether they are HTML or not.
        for order in [["<B>x</B>", "html"], ["html", "<B>x</B>"], ["<!--HTML--><B>x</B>", "html"]] {
            var graph = DiGraph<String>()
            for (number, text) in order.enumerated() {
                graph.addNode("\(number)", text == "html" ? .label(html: "<B>x</B>") : .label(text))
            }
            #expect(Set(try await texts(graph)) == Set(order.map { $0 == "html" ? "x" : $0 }))
        }
    }

    @Test func tooltipsAreTexts() async throws {
        var graph = DiGraph<String>()
        graph.addNode("a", .tooltip("a <b> & \\N &lt;\nsecond \"line\""), .url("https://example.org/?a=1&b='x'"))
        let markup = try await graph.svg(engine: .dot, renderer: .inProcess).markup
        #expect(markup.contains("<title>a &lt;b&gt; &amp; N &amp;lt;\nsecond &quot;line&quot;</title>"))
        #expect(markup.contains("href=\"https://example.org/?a=1&amp;b="))
    }
}

@Suite struct HTMLLabelTests {
    private func rewritten(_ text: String) throws(HTMLLabel.Fault) -> String {
        let result = try HTMLLabel.rewritten(text) { kind, value in
            if case .colors = kind { return value.stringValue }
            return kind.wireText(value)
        }
        return String(result.dropFirst("<!--HTML-->".count))
    }

    @Test(arguments: [
        ("<b>x</b>", "<B>x</B>"),
        ("a<br>b<br/>c<BR ALIGN='left'></br>d", "a<BR/>b<BR/>c<BR ALIGN=\"LEFT\"/>d"),
        ("a & b &amp; &eacute; &#65; &#x3C;", "a &amp; b &amp; &eacute; A &lt;"),
        ("<!-- remark -->x", "x"),
        ("<font color='#fff' point-size=\"999\">x</font>", "<FONT POINT-SIZE=\"200\">x</FONT>"),
        (
            "<table border='0' id='mine'><tr><td colspan='65535' port='p' sides='LR'>x</td></tr></table>",
            "<TABLE BORDER=\"0\"><TR><TD COLSPAN=\"64\" PORT=\"p\" SIDES=\"LR\">x</TD></TR></TABLE>"
        ),
        ("<td/>", "<TD></TD>"),
    ])
    func isWrittenAnew(text: String, expected: String) throws {
        let text = text.replacing("color='#fff' ", with: "")
        #expect(try rewritten(text) == expected)
    }

    @Test(arguments: [
        "<b>", "</b>", "<b></i>", "<b", "<b x>", "<b x=1>", "<td x='1'>", "<td port='a' port='b'>",
        "<img src='/etc/passwd'/>",
        "<script>", "<svg onload='x'>", "<td onload='x'></td>", "<td href=x></td>", "<!-- open", "<![CDATA[x]]>",
        "<?php x?>",
        "<!DOCTYPE x [<!ENTITY a 'b'>]>", "&#0;", "&#1;", "&#xD800;", "&#99999999;", "<td bgcolor='red'",
        "<font face='a\"b'>x</font>",
        "<td sides='X'></td>", "<td border='x'></td>",
    ])
    func isRefused(text: String) {
        #expect(throws: HTMLLabel.Fault.self) { try rewritten(text) }
    }

    @Test func hasLimits() {
        func nested(_ depth: Int) -> String {
            String(repeating: "<B>", count: depth) + "x" + String(repeating: "</B>", count: depth)
        }
        #expect(throws: Never.self) { try rewritten(nested(16)) }
        #expect(throws: HTMLLabel.Fault.self) { try rewritten(nested(17)) }
        #expect(throws: HTMLLabel.Fault.self) { try rewritten(String(repeating: "x", count: 65537)) }
        let cell = "<TD COLSPAN=\"64\"/>"
        #expect(throws: HTMLLabel.Fault.self) { try rewritten(String(repeating: cell, count: 65)) }
    }

    @Test func isDrawn() async throws {
        var graph = DiGraph<String>()
        graph.addNode(
            "a",
            .label(
                html: """
                    <TABLE BORDER="0" CELLBORDER="1" CELLSPACING="0" BGCOLOR="red:teal" COLOR="green" STYLE="rounded">
                      <TR><TD PORT="p" HREF="https://example.org/?a=1&amp;b=2" TOOLTIP="a &lt;tip&gt; &amp; more">&eacute;&amp;é</TD>
                      <TD><FONT COLOR="crimson" FACE="Helvetica" POINT-SIZE="20"><I>it</I><BR/>二</FONT></TD></TR>
                    </TABLE>
                    """))
        graph.addEdge("a", "b", .tailPort(.field("p", .south)))
        let markup = try await graph.svg(engine: .dot, renderer: .inProcess).markup
        #expect(markup.textElements == ["é&é", "it", "二", "b"])
        #expect(markup.contains(#"href="https://example.org/?a=1&amp;b=2""#))
        #expect(markup.contains("a &lt;tip&gt; &amp; more"))
        #expect(markup.contains("font-family=\"Helvetica"))
    }

    @Test func errorsNameTheElement() async throws {
        var graph = DiGraph<String>()
        graph.addNode("a", .label(html: "<IMG SRC='x.png'/>"))
        let error = await #expect(throws: GraphvizError.self) {
            try await graph.svg(engine: .dot, renderer: .inProcess)
        }
        #expect(error?.kind == .invalidAttribute)
        #expect(error?.message.hasPrefix("The node \"a\" has label") == true)

        // What is made of the right elements in a wrong way is for Graphviz to say.
        graph.nodes["a"] = [.label(html: "<TR><TD>x</TD></TR>")]
        let other = await #expect(throws: GraphvizError.self) {
            try await graph.svg(engine: .dot, renderer: .inProcess)
        }
        #expect(other?.kind == .graphvizFailed)
        #expect(other?.message.contains("syntax error") == true)
    }
}

extension String {
    var textElements: [String] {
        split(separator: "\n").compactMap { line in
            guard line.hasPrefix("<text"), let start = line.firstIndex(of: ">"), line.hasSuffix("</text>") else {
                return nil
            }
            return String(line[line.index(after: start)...].dropLast("</text>".count)).unescaped
        }
    }

    fileprivate var unescaped: String {
        replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"").replacing(
            "&#39;", with: "'"
        )
        .replacing("&#160;", with: "\u{A0}").replacing("&amp;", with: "&")
    }

    fileprivate var withoutJoiners: String { replacing("\u{2060}", with: "") }
}
