import GraphModel
import OrderedJSON
import SafeMarkup
import Testing

@testable import GraphvizRendering

/// What is known to crash Graphviz, to keep it busy, or to break out of its SVG. Every case ends in an error or in a
/// harmless picture; a crash would end the tests.
@Suite struct HostileTests {
    private func draw(_ graph: DiGraph<String>, _ engine: GraphvizEngine) async -> String? {
        do {
            return try await graph.svg(engine: engine, renderer: .inProcess).markup
        } catch {
            return nil
        }
    }

    private static func graph(_ drawn: DrawnKind, _ name: String, _ value: JSON) -> DiGraph<String> {
        var graph = DiGraph<String>(edges: [("a", "b"), ("b", "c"), ("c", "a"), ("a", "a")])
        graph.nodes["a"] = [.style(.filled)]
        graph.groups = [NodeGroup("cluster", isCluster: true, nodes: ["b"], .style(.filled))]
        switch drawn {
        case .graph: graph.attributes[name] = value
        case .cluster, .group, .groupOfClusters: graph.groups[0].attributes[name] = value
        case .node: graph.nodes["a"]?[name] = value
        case .edge: graph.edges["a", "b"]?[name] = value
        }
        return graph
    }

    static let crashes: [(DrawnKind, String, JSON)] =
        ["color", "fillcolor", "bgcolor", "pencolor"].flatMap { name in
            [":", ";", ":::", "red;-1:blue", "red;nan:blue", "red:", "red;:blue"].flatMap { value in
                [(.graph, name, .string(value)), (.cluster, name, .string(value)), (.node, name, .string(value))]
            }
        } + [
            (.node, "root", "anything"), (.node, "peripheries", 2_147_483_648), (.node, "fontsize", 1e9),
            (.node, "fontsize", "inf"), (.edge, "labeldistance", 1e9), (.edge, "labelfontsize", 1e9),
            (.edge, "weight", 2e9), (.edge, "minlen", 65535), (.graph, "K", 0), (.graph, "K", -1), (.graph, "K", "nan"),
            (.graph, "K", "inf"), (.graph, "K", 1e9), (.graph, "repulsiveforce", 65535), (.graph, "smoothing", 1),
            (.graph, "smoothing", "avg_dist"), (.graph, "smoothing", 2), (.graph, "overlap_scaling", "inf"),
            (.graph, "rotation", "inf"), (.graph, "ratio", "inf"), (.graph, "scale", "inf"), (.graph, "ranksep", "inf"),
            (.node, "margin", 2_147_483_648), (.graph, "margin", 2_147_483_648), (.edge, "len", "inf"),
            (.edge, "weight", "inf"), (.graph, "mindist", "inf"), (.node, "area", 1e11),
            (.graph, "packmode", "array999999999"), (.graph, "splines", "ortho"), (.graph, "splines", "compound"),
            (.graph, "_background", "c 7 -#ff0000 T 1 1 1 1 1 -x"),
            (.node, "label", .string(String(repeating: "\n", count: 100_000))),
            (.node, "sides", 100_000_000), (.graph, "dpi", 1e6), (.node, "shape", "epsf"),
            (.node, "shapefile", "x.eps"),
            (.node, "label", ["html": "<TABLE><TR><TD ROWSPAN=\"65535\" COLSPAN=\"65535\">x</TD></TR></TABLE>"]),
            (.graph, "nslimit1", 0), (.graph, "mode", "ipsep"),
        ]

    static let hangs: [(DrawnKind, String, JSON)] = [
        (.graph, "maxiter", 2_000_000_000), (.graph, "normalize", 1e300), (.graph, "normalize", "inf"),
        (.node, "image", "/dev/stdin"), (.node, "peripheries", 1_000_000), (.node, "sides", 1_000_000),
        (.graph, "layers", .string(String(repeating: "a:", count: 5000))), (.graph, "quantum", 1e300),
        (.node, "label", .string(String(repeating: "x", count: 10_000_000))),
    ]

    static let notNumbers: [(DrawnKind, String, JSON)] =
        ["pad", "margin", "ratio", "pos", "penwidth", "fontsize", "skew", "distortion", "arrowsize", "labelangle", "K"]
        .flatMap { name in
            ["nan", "inf", "-inf", "1e300", "-1e300"].flatMap { value in
                [DrawnKind.graph, .node, .edge].map { ($0, name, .string(value)) }
            }
        }

    @Test(arguments: GraphvizEngine.placing)
    func nothingCrashesOrHangs(engine: GraphvizEngine) async {
        for (drawn, name, value) in Self.crashes + Self.hangs + Self.notNumbers {
            guard let markup = await draw(Self.graph(drawn, name, value), engine) else { continue }
            let comment = Comment("\(engine), \(drawn) \(name) = \(value.serialized().prefix(40))")
            #expect(markup.utf8.count < 100_000, comment)
            for word in ["nan", "inf", "NaN", "Infinity"] { #expect(!markup.contains("\(word),"), comment) }
        }
    }

    static let injections: [String] = [
        #"x" onload="alert(1)"#, #"x"/><script>alert(1)</script>"#, #"red:x" onload="alert(1)"#,
        #"x'/><image href='x' onerror='alert(1)'/>"#, "</text><script>alert(1)</script>",
        "--><script>alert(1)</script><!--",
        "?><script>alert(1)</script><?", "]]><script>alert(1)</script>", "\\\" onload=\\\"alert(1)",
        "&quot; onload=&quot;alert(1)",
        "&#34; onload=&#34;alert(1)", "&lt;script&gt;alert(1)&lt;/script&gt;", "javascript:alert(1)",
        " \tjava\nscript:alert(1)",
        "java&#115;cript:alert(1)", "JaVaScRiPt:alert(1)", "vbscript:x", "data:text/html,<script>alert(1)</script>",
        "https://example.org/\" onclick=\"alert(1)", "\u{1}javascript:alert(1)", "url(javascript:alert(1))",
        "%22 onload=%22",
    ]

    @Test(arguments: injections)
    func nothingBreaksOut(of text: String) async throws {
        for (name, rule) in AttributeRule.byName {
            for drawn in [DrawnKind.graph, .cluster, .node, .edge] where rule.kind(for: drawn) != nil {
                guard let markup = await draw(Self.graph(drawn, name, .string(text)), .dot) else { continue }
                checkHarmless(markup, Comment("\(drawn) \(name)"))
            }
        }
        checkHarmless(try await DiGraph(edges: [(text, "b")]).svg(engine: .neato, renderer: .inProcess).markup, "name")
        var graph = DiGraph<String>(nodes: ["a"])
        graph.groups = [NodeGroup(text, isCluster: true, nodes: ["a"])]
        checkHarmless(
            try await graph.svg(options: GraphvizOptions(title: text, idPrefix: text), renderer: .inProcess).markup,
            "cluster, title")
    }

    @Test(arguments: injections)
    func nothingBreaksOutOfHTML(text: String) async throws {
        let attributes = [
            "HREF", "TITLE", "TOOLTIP", "TARGET", "ID", "PORT", "BGCOLOR", "COLOR", "STYLE", "SIDES", "WIDTH", "SRC",
        ]
        var labels = [
            text, "<B>\(text)</B>", "<FONT FACE=\"\(text)\">x</FONT>", "<FONT COLOR='\(text)'>x</FONT>",
            "<!--\(text)-->x",
        ]
        for attribute in attributes {
            for quote in ["\"", "'"] {
                labels.append("<TABLE \(attribute)=\(quote)\(text)\(quote)><TR><TD>x</TD></TR></TABLE>")
                labels.append("<TABLE><TR><TD \(attribute)=\(quote)\(text)\(quote)>x</TD></TR></TABLE>")
            }
        }
        for label in labels {
            var graph = DiGraph<String>()
            graph.addNode("a", .label(html: label))
            if let markup = await draw(graph, .dot) { checkHarmless(markup, Comment("\(label)")) }
        }
    }

    /// Whether the markup has only the elements and attributes of a drawing.
    private func checkHarmless(_ markup: String, _ comment: Comment) {
        let elements: Set<Substring> = [
            "svg", "g", "title", "a", "text", "ellipse", "polygon", "polyline", "path", "defs", "linearGradient",
            "radialGradient", "stop", "textPath", "tspan",
        ]
        var rest = markup[...]
        while let start = rest.firstIndex(of: "<") {
            rest = rest[start...].dropFirst()
            if rest.first == "/" { rest = rest.dropFirst() }
            let name = rest.prefix { $0.isLetter }
            #expect(elements.contains(name), comment)
            // Attributes: whatever stands outside quotation marks.
            var isQuoted = false, outside = ""
            while let character = rest.popFirst(), isQuoted || character != ">" {
                if character == "\"" { isQuoted.toggle() } else if !isQuoted { outside.append(character) }
            }
            for word in outside.split(separator: " ") { #expect(!word.lowercased().hasPrefix("on"), comment) }
        }
        for link in markup.split(separator: "href=\"", omittingEmptySubsequences: false).dropFirst() {
            let address = link.prefix { $0 != "\"" }.lowercased()
            let scheme = address.prefix { !":/?#".contains($0) }
            let hasScheme = address.dropFirst(scheme.count).first == ":"
            #expect(!hasScheme || ["http", "https", "mailto"].contains(scheme), comment)
        }
    }

    /// dot frees the list of a rank twice where it had to make room for the label of an edge within the next.
    @Test func labelsWithinARank() async throws {
        for width in 3..<12 {
            var graph = DiGraph<Int>()
            for node in 1...width { graph.addEdge(0, node) }
            graph.addPath(1...width)
            graph.addEdge(1, width, .label("across"))
            graph.groups = [NodeGroup(nodes: Array(1...width), .rank(.same))]
            for _ in 0..<20 { _ = try await graph.svg(engine: .dot, renderer: .inProcess) }
            graph.removeNode(0)
            for _ in 0..<20 { _ = try await graph.svg(engine: .dot, renderer: .inProcess) }
        }
    }

    /// dot reads freed memory where several edges join two nodes of a rank, and one has a label.
    @Test func labelsBetweenTwoOfARank() async throws {
        var graph = MultiDiGraph<Int>(edges: [(0, 2), (2, 3), (0, 3)])
        graph.addEdge(3, 0, .label("long long long long long long long long long long"))
        for rank in RankConstraint.allCases {
            graph.groups = [NodeGroup(nodes: [0, 2, 3], .rank(rank))]
            let markup = try await graph.svg(engine: .dot, renderer: .inProcess).markup
            #expect(markup.components(of: "long long</text>") == 1)
        }
        // The same rank in two steps.
        graph.groups = [NodeGroup(nodes: [0, 2], .rank(.same)), NodeGroup(nodes: [2, 3], .rank(.same))]
        _ = try await graph.svg(engine: .dot, renderer: .inProcess)
    }

    @Test(arguments: GraphvizEngine.placing, EdgeRouting.allCases)
    func portsWithEveryRouting(engine: GraphvizEngine, routing: EdgeRouting) async throws {
        var graph = DiGraph<String>()
        graph.attributes = [.edgeRouting(routing)]
        graph.addNode("a", .label(html: "<TABLE><TR><TD PORT=\"p\">x</TD><TD ROWSPAN=\"3\">y</TD></TR></TABLE>"))
        for side in Port.Compass.allCases {
            graph.addEdge("a", side.rawValue, .tailPort(.side(side)), .headPort(.side(side)))
        }
        graph.addEdge("a", "field", .tailPort(.field("p", .southWest)))
        _ = try await graph.svg(engine: engine, renderer: .inProcess)
    }

    @Test func parallelEdgesOfARankAcrossClusters() async throws {
        var graph = MultiDiGraph<Int>(edges: [(1, 3), (3, 7), (3, 7)])
        for rank in RankConstraint.allCases {
            graph.groups = [
                NodeGroup("a", isCluster: true, nodes: [1, 3]), NodeGroup("b", isCluster: true, nodes: [7]),
                NodeGroup("c", nodes: [1, 3, 7], .rank(rank)),
            ]
            #expect(
                try await graph.svg(engine: .dot, renderer: .inProcess).markup.components(of: "class=\"cluster\"") == 2)
        }
    }
}
