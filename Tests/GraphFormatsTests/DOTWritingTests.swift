import GraphFormats
import GraphModel
import GraphTestSupport
import Testing

struct DOTWritingTests {
    @Test func theTextIsPlainAndStable() {
        var graph = DiGraph<String>()
        graph.attributes = [.name("tasks"), .rankDirection(.leftToRight)]
        graph.addNode("start here", .shape(.box), .label(html: "<b>Start</b>"))
        graph.addEdge("start here", "end", .weight(2), .label("a \"quoted\" \\ line\nand more"))
        graph.groups = [NodeGroup("all", isCluster: true, nodes: ["end"], .label("All"))]
        #expect(
            graph.dot() == #"""
                strict digraph tasks {
                    graph [rankdir=LR];
                    "start here" [shape=box, label=<<b>Start</b>>];
                    end;
                    subgraph cluster_all {
                        graph [label=All];
                        end;
                    }
                    "start here" -> end [weight=2, label="a \"quoted\" \\ line\nand more"];
                }

                """#)
    }

    @Test(
        "Values come back as what they were",
        arguments: [
            1, -5, 0.5, 1e300, 1e-7, -2.5e-10, 123456789012345680, 5.0, true, false, "", "true", "5", "-.5", "graph",
            "NODE", "a b",
            "\"", "a\\b", "a\\\\", "\n", "ä→😀", "<b>", "a<b>c", "\\N", "&amp;", "& b", "{x|y}", "\t", "x\\\"y\\\\\"z",
            ["html": "a <b>&lt;</b> <!-- > -->"], ["html": ""], ["escaped": "\\N\\l"],
        ] as [JSON])
    func values(value: JSON) throws {
        var graph = Graph<String>()
        graph.addNode("a", Attribute("label", value), Attribute("x", value), Attribute("tooltip", value))
        graph.attributes["label"] = value
        let read = try Graph<String>(dot: graph.dot())
        for (found, expected) in zip(read.nodes["a"] ?? [], graph.nodes["a"] ?? []) {
            // Only labels and their like can say every backslash.
            guard expected.name != "x" || !(value.description.contains("\\") || value["escaped"] != nil) else {
                continue
            }
            #expect(found == expected, "\(graph.dot())")
        }
        #expect(read.attributes["label"] == value)
    }

    @Test func whatDOTCannotSayIsStillReadable() throws {
        var graph = Graph<String>()
        graph.addNode(
            "ends in \\", Attribute("x", "odd \\"), Attribute("y", "before \\\""), Attribute("z", "line \\\nend"))
        graph.addNode("b", Attribute("nothing", nil), Attribute("list", [1, "a"]), Attribute("object", ["k": 1]))
        graph.addNode("c", .label(html: "not <balanced"), Attribute("inf", .double(.infinity)))
        let read = try Graph<String>(dot: graph.dot())
        // What is drawn of the first one is its name all the same: that is its label.
        #expect(
            read.nodes["ends in \\\\"]?.map(\.value)
                == ["odd \\\\", "before \\\\\"", "line \\\\\nend", "ends in \\"])
        #expect(read.nodes["b"]?.map(\.value) == ["null", #"[1,"a"]"#, #"{"k":1}"#])
        #expect(read.nodes["c"]?.map(\.value) == ["not <balanced", "inf"])
    }

    @Test func recordsKeepTheirFields() throws {
        var graph = DiGraph<String>()
        graph.addNode("r", .shape(.record), .label(escaped: "<a> left|{b|c\\ d}"))
        graph.addNode("t", .shape(.record), .label("just | text  {here} "))
        graph.addEdge("r", "t", .tailPort(.field("a")), .headPort(.side(.north)))
        #expect(try DiGraph<String>(dot: graph.dot()) == graph)
    }

    @Test func groupsComeBack() throws {
        var graph = Graph<String>(nodes: ["a", "b", "c"])
        graph.attributes[.label] = "Title"
        graph.groups = [
            NodeGroup(
                "outer", isCluster: true, nodes: ["a"],
                groups: [
                    NodeGroup("cluster_x", isCluster: true, nodes: ["b"]), NodeGroup("plain", nodes: ["c", "a"]),
                ],
                .label("Outer"), .color(.red)),
            NodeGroup(nodes: ["a", "c"], .rank(.same)), NodeGroup(nodes: ["b"]), NodeGroup("cluster7", isCluster: true),
        ]
        #expect(try Graph<String>(dot: graph.dot()) == graph)
        graph.groups = [
            NodeGroup(isCluster: true, nodes: ["a"]), NodeGroup("1", isCluster: true), NodeGroup("clusterless"),
        ]
        #expect(try Graph<String>(dot: graph.dot()).groups.map(\.name) == ["2", "1", "_clusterless"])
    }

    @Test("Random networks come back as they were", arguments: GraphKind.allCases, 0..<15 as Range<UInt64>)
    func randomNetworks(kind: GraphKind, seed: UInt64) throws {
        try kind.run(FormatRoundTrip(seed: seed, format: .dot))
    }
}

/// Writes a random network and reads it back, with attributes of all types.
struct FormatRoundTrip: GraphKindBody {
    var seed: UInt64
    var format: GraphFormat

    func callAsFunction<Direction, Multiplicity>(_ kind: Network<Int, Direction, Multiplicity>.Type) throws {
        var network = kind.random(seed: seed)
        network.attributes = [.name("random \(seed)"), Attribute("seed", Int(seed))]
        network.setNodeAttribute("half") { $0.isMultiple(of: 3) ? Double($0) / 2 + 0.25 : nil }
        network.setNodeAttribute("flag") { $0.isMultiple(of: 2) ? $0.isMultiple(of: 4) : nil }
        network.setEdgeAttribute("text") { $0.source.isMultiple(of: 5) ? "\"<&>' \u{2603}\n\\n" : nil }
        let text = try network.text(as: format)
        let read = try kind.init(reading: Array(text.utf8))
        read._checkInvariants()
        #expect(read == network, "\(text)")
        #expect(Array(read.nodes) == Array(network.nodes))
        #expect(read.edges.map(\.nodes.0) == network.edges.map(\.nodes.0))
        #expect(try read.text(as: format) == text)
        #expect(try AnyGraph<Int>(reading: Array(text.utf8)).nodeCount == network.nodeCount)
    }
}
