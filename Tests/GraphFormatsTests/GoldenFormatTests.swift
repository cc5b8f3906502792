import GraphFormats
import GraphModel
import Testing

/// Every format against what networkx wrote.
struct GoldenFormatTests {
    private static let lineEndings = [
        "adjlist", "edgelist", "g6", "gexf", "gml", "multiline_adjlist", "net", "network_text.txt", "s6", "tex",
        "weighted.edgelist",
    ]
    private static let jsonEndings = ["adjacency.json", "cytoscape.json", "tree.json"]
    private static let errors = [
        "digraph.g6", "digraph.s6", "digraph.tree.json", "graph.tree.json", "karate.tree.json", "multidigraph.g6",
        "multidigraph.s6", "multidigraph.tex", "multidigraph.tree.json", "multigraph.g6", "multigraph.tex",
        "multigraph.tree.json", "petersen.tree.json", "tree.g6", "tree.s6",
    ]

    private static func expected(_ name: String) throws -> AnyGraph<JSON> {
        try AnyGraph<JSON>(nodeLinkJSON: Fixture.bytes("\(name).node_link.json"))
    }

    /// What networkx wrote; without comments, which name the day, and the program's name.
    private static func golden(_ file: String) throws -> String {
        let lines = String(decoding: try Fixture.bytes("golden_io/" + file), as: UTF8.self)
            .split(separator: "\n", omittingEmptySubsequences: false)
        return lines.filter { line in
            !line.hasPrefix("#")
                && !["<meta ", "<creator>", "</meta>"].contains { line.drop { $0 == " " }.hasPrefix($0) }
        }.joined(separator: "\n")
    }

    private static func trimmed(_ text: String) -> String {
        String(text.reversed().drop { $0 == "\n" }.reversed())
    }

    @Test("Text is networkx's, byte for byte", arguments: Fixture.names, lineEndings)
    func text(name: String, ending: String) throws {
        let file = "\(name).\(ending)"
        guard !Self.errors.contains(file) else { return }
        let format = try #require(GraphFormat(fileName: file))
        var golden = try Self.golden(file)
        // networkx leaves quotes inside quotes as they are and cannot read them.
        if file == "graph.net" { golden.replace(#""q"""#, with: #"\"q\"""#) }
        let text = try Self.expected(name).text(as: format)
        #expect(Self.trimmed(text) == Self.trimmed(golden), "\(text)")
    }

    @Test("JSON is networkx's, value for value", arguments: Fixture.names, jsonEndings)
    func json(name: String, ending: String) throws {
        let file = "\(name).\(ending)"
        guard !Self.errors.contains(file) else { return }
        let format = try #require(GraphFormat(fileName: file))
        let text = try Self.expected(name).text(as: format)
        let written = Self.sorted(try JSON(parsing: text)), golden = Self.sorted(try JSON(parsing: Self.golden(file)))
        #expect(written.isEquivalent(to: golden), "\(text)")
    }

    /// Neighbours sorted: the node-link form, from which the graphs are read, does not keep their order.
    private static func sorted(_ json: JSON) -> JSON {
        guard var object = json.objectValue, let rows = object["adjacency"]?.arrayValue else { return json }
        object["adjacency"] = .array(
            rows.map { row in .array((row.arrayValue ?? []).sorted { $0.serialized() < $1.serialized() }) })
        return .object(object)
    }

    @Test("What networkx refuses is refused", arguments: errors)
    func refusals(file: String) throws {
        let name = String(file.prefix { $0 != "." })
        let format = try #require(GraphFormat(fileName: file))
        let error = #expect(throws: GraphFormatError.self) { try Self.expected(name).text(as: format) }
        #expect(error?.format == format)
    }

    @Test("Every file is read back", arguments: Fixture.names, lineEndings + jsonEndings)
    func reading(name: String, ending: String) throws {
        let file = "\(name).\(ending)"
        let format = try #require(GraphFormat(fileName: file))
        guard !Self.errors.contains(file), format.isReadable else { return }
        let bytes = try Fixture.bytes("golden_io/" + file), expected = try Self.expected(name)
        // A list of names looks like anything.
        if ![.adjacencyList, .multilineAdjacencyList].contains(format), file != "graph.weighted.edgelist" {
            let detected = try #require(GraphFormat(detecting: bytes))
            #expect(detected == format || (format == .weightedEdgeList && detected == .edgeList))
        }
        var reader = GraphReader(format, directed: expected.isDirected, multigraph: expected.isMultigraph)
        try reader.read(bytes)
        let read = try reader.finish(as: AnyGraph<JSON>.self)
        #expect(read.isDirected == expected.isDirected)
        #expect(read.isMultigraph == expected.isMultigraph)
        #expect(read.nodeCount == expected.nodeCount)
        // graph6 has no loops.
        #expect(read.edgeCount == expected.edgeCount - (file == "graph.g6" ? 1 : 0))
        if ![.graph6, .sparse6].contains(format) {
            let read = MultiDiGraph(read), expected = MultiDiGraph(expected)
            let nodes = Set(read.nodes.map(\.nodeText))
            #expect(nodes == Set(expected.nodes.map(\.nodeText)))
            #expect(
                read.edges.map { [$0.source.nodeText, $0.target.nodeText].sorted() }.sorted {
                    $0.lexicographicallyPrecedes($1)
                }
                    == expected.edges.map { [$0.source.nodeText, $0.target.nodeText].sorted() }
                    .sorted { $0.lexicographicallyPrecedes($1) })
        }
        // These do not keep the order of nodes, or say more than was there.
        guard ![.pajek, .edgeList, .weightedEdgeList, .adjacencyList, .multilineAdjacencyList].contains(format) else {
            return
        }
        #expect(try Self.trimmed(read.text(as: format)) == Self.trimmed(expected.text(as: format)))
    }
}
