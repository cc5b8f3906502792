import GraphFormats
import GraphModel
import GraphTestSupport
import Testing

struct EdgeListTests {
    @Test func linesAreEdges() throws {
        let graph = try Graph<Int>(edgeList: "# heading\n1 2\n\n  2\t 3  # and so on\r\n3 1\n4 4")
        #expect(Array(graph.nodes) == [1, 2, 3, 4])
        #expect(graph.edges.map(\.description) == ["(1, 2)", "(1, 3)", "(2, 3)", "(4, 4)"])
        let texts = try DiGraph<String>(edgeList: "ä 007\n007 -0\n-0 9223372036854775808")
        #expect(Array(texts.nodes) == ["ä", "007", "-0", "9223372036854775808"])
    }

    @Test func whatAnEdgeSays() throws {
        let text = """
            a b {'weight': 2.5, 'name': "it's \\u263a # no comment", 'on': True, 'none': None, 'list': [1, (2,), {3}]} # c
            b c 7
            c d 1e3
            d e
            """
        let graph = try DiGraph<String>(edgeList: text)
        #expect(
            graph.edges["a", "b"]
                == ["weight": 2.5, "name": "it's ☺ # no comment", "on": true, "none": nil, "list": [1, [2], [3]]])
        #expect(graph.edges["b", "c"] == ["weight": 7])
        #expect(graph.edges["c", "d"] == ["weight": 1000])
        #expect(graph.edges["d", "e"] == [])
    }

    @Test func columns() throws {
        let options = EdgeListOptions(data: .columns(["km", "name", "open"]), delimiter: ",", comment: "%")
        let graph = try Graph<String>(edgeList: "Bonn,Köln am Rhein,27.5,A 555,True\n% x\na,b,3", options: options)
        #expect(graph.edges["Bonn", "Köln am Rhein"] == ["km": 27.5, "name": "A 555", "open": true])
        #expect(graph.edges["a", "b"] == ["km": 3])
        let text = try graph.edgeList(options)
        #expect(text == "Bonn,Köln am Rhein,27.5,A 555,True\na,b,3\n")
        #expect(try Graph<String>(edgeList: text, options: options) == graph)
        #expect(try graph.edgeList(EdgeListOptions(data: .none, delimiter: ";")) == "Bonn;Köln am Rhein\na;b\n")
    }

    @Test func parallelEdgesAreMergedWhereThereAreNone() throws {
        let text = "1 2 {'a': 1}\n2 1 {'b': 2}\n"
        #expect(try Graph<Int>(edgeList: text).edges[1, 2] == ["a": 1, "b": 2])
        #expect(try MultiGraph<Int>(edgeList: text).edgeCount == 2)
        #expect(try DiGraph<Int>(edgeList: text).edgeCount == 2)
    }

    @Test(
        "Mistakes are named with their place",
        arguments: [
            ("1 2\n3", 2, 2, "expected a second node on the line"),
            ("1 2 x", 1, 5, "expected a number or a dictionary such as {'weight': 1}; other columns must be named"),
            ("1 2 3 4", 1, 5, "expected a number or a dictionary such as {'weight': 1}; other columns must be named"),
            ("1 2\n\n1 2 {'a': }", 3, 11, "expected a Python value such as 1, 2.5, 'text', True, None or {'name': 1}"),
            ("1 2 {'a': 1", 1, 12, "expected ',' or '}'"),
            ("1 2 {'a': 1} x", 1, 14, "expected the end of the line after the dictionary"),
            ("1 2 {1}", 1, 5, "expected a dictionary such as {'weight': 1}"),
            ("1 2 {'a': 'b}", 1, 11, "the text that begins here has no end"),
            ("1 ä", 1, 3, "the node 'ä' is not an integer"),
        ])
    func mistakes(text: String, line: Int, column: Int, reason: String) {
        let error = #expect(throws: GraphFormatError.self) { try Graph<Int>(edgeList: text) }
        #expect(error?.line == line)
        #expect(error?.column == column)
        #expect(error?.reason == reason)
    }

    @Test("What a line cannot hold is refused", arguments: ["a b", "", "#", "x\n", "\u{A0}", "a\u{301}#\u{301}"])
    func namesThatDoNotFit(name: String) {
        let graph = Graph(edges: [("a", name)])
        #expect(throws: GraphFormatError.self) { try graph.edgeList() }
        #expect(throws: GraphFormatError.self) { try graph.adjacencyList() }
        #expect(throws: GraphFormatError.self) { try graph.multilineAdjacencyList() }
    }

    @Test func nodesOfOneTextAreRefused() {
        let graph = Graph<JSON>(edges: [(1, "1")])
        for format in [GraphFormat.edgeList, .adjacencyList, .gml, .gexf, .pajek, .csv] {
            #expect(throws: GraphFormatError.self) { try graph.text(as: format) }
        }
        #expect(throws: Never.self) { try graph.text(as: .adjacencyJSON) }
    }

    @Test("Numbers are written as Python writes them")
    func numbers() throws {
        let values: [Double] = [
            1e16, -1.25e17, 0.1, 1e22, 1e-5, 0.0001, 123_456_789_012_345_680, .leastNonzeroMagnitude, 1, -0.0,
        ]
        let graph = Graph(edges: [(0, 1, ["x": .array(values.map { .double($0) })])])
        #expect(
            try graph.edgeList()
                == "0 1 {'x': [1e+16, -1.25e+17, 0.1, 1e+22, 1e-05, 0.0001, 1.2345678901234568e+17, 5e-324, 1.0, -0.0]}\n"
        )
        #expect(try Graph<Int>(edgeList: graph.edgeList()) == graph)
    }

    @Test func adjacencyLists() throws {
        let graph = try MultiDiGraph<String>(adjacencyList: "# x\na b b c\nd\n\nb a # y\n")
        #expect(Array(graph.nodes) == ["a", "b", "c", "d"])
        #expect(graph.edgeCount == 4)
        #expect(try graph.adjacencyList() == "a b b c\nb a\nc\nd\n")
        let other = try Graph<Int>(multilineAdjacencyList: "1 2\n2 {'weight': 3}\n# x\n3\n4 0\n3 1\n4 2.5")
        #expect(Array(other.nodes) == [1, 2, 3, 4])
        #expect(other.edges[1, 2] == ["weight": 3])
        #expect(other.edges[3, 4] == ["weight": 2.5])
        #expect(
            try other.multilineAdjacencyList()
                == "1 2\n2 {'weight': 3}\n3 {}\n2 0\n3 1\n4 {'weight': 2.5}\n4 0\n")
        for (text, line) in [("1", 1), ("1 x", 1), ("1 2\n2", 3), ("1 1\n2 x", 2), ("1 -1", 1)] {
            let error = #expect(throws: GraphFormatError.self) { try Graph<Int>(multilineAdjacencyList: text) }
            #expect(error?.line == line)
        }
    }
}
