import GraphFormats
import GraphGenerators
import GraphModel
import Testing

struct NetworkXFixtureTests {
    @Test("Node-link JSON is written as networkx does", arguments: Fixture.names)
    func nodeLinkIsByteForByte(name: String) throws {
        let bytes = try Fixture.bytes("\(name).node_link.json")
        let graph = try AnyGraph<JSON>(nodeLinkJSON: bytes)
        let json: JSON =
            switch graph {
            case .graph(let graph): graph.nodeLink
            case .diGraph(let graph): graph.nodeLink
            case .multiGraph(let graph): graph.nodeLink
            case .multiDiGraph(let graph): graph.nodeLink
            }
        #expect(json == (try JSON(parsing: bytes)))
    }

    @Test("GraphML holds the same graph", arguments: Fixture.names)
    func graphML(name: String) throws {
        let expected = try AnyGraph<JSON>(nodeLinkJSON: Fixture.bytes("\(name).node_link.json"))
        let graph = try AnyGraph<JSON>(graphML: Fixture.bytes("\(name).graphml"))
        if name == "multidigraph" {
            // networkx writes no automatic keys but ids, in which 1 and "1" are one.
            #expect(Essence(graph) == Essence(expected))
        } else {
            #expect(graph == expected)
        }
        #expect(Array(MultiDiGraph(graph).nodes) == Array(MultiDiGraph(expected).nodes))
    }

    @Test("DOT holds the same graph", arguments: Fixture.names, ["agraph", "pydot"])
    func dot(name: String, writer: String) throws {
        let expected = try AnyGraph<JSON>(nodeLinkJSON: Fixture.bytes("\(name).node_link.json"))
        let graph = try AnyGraph<JSON>(dot: Fixture.bytes("\(name).\(writer).dot"))
        #expect(graph.isDirected == expected.isDirected)
        // What has a loop is not written as strict, and pygraphviz puts a node where an edge mentions it.
        var (found, written) = (Essence(graph), Essence(expected))
        if !expected.isMultigraph { found = expected.isDirected ? Essence(DiGraph(graph)) : Essence(Graph(graph)) }
        if writer == "agraph" {
            found = found.forgettingOrder(isDirected: graph.isDirected)
            written = written.forgettingOrder(isDirected: graph.isDirected)
        }
        #expect(found == written)
    }

    @Test("Every file is told by its content, and survives every format", arguments: Fixture.names)
    func roundTrips(name: String) throws {
        for ending in ["node_link.json", "graphml", "agraph.dot", "pydot.dot"] {
            let bytes = try Fixture.bytes("\(name).\(ending)")
            let graph = try AnyGraph<JSON>(reading: bytes)
            #expect(GraphFormat(fileName: "\(name).\(ending)") == GraphFormat(detecting: bytes))
            for format in [GraphFormat.dot, .graphML, .nodeLinkJSON] {
                let text = try graph.text(as: format)
                #expect(GraphFormat(detecting: text) == format)
                let read = try AnyGraph<JSON>(reading: Array(text.utf8))
                if format == .graphML, graph.isMultigraph, !read.isMultigraph {
                    // GraphML does not say that there may be parallel edges.
                    let typed =
                        try graph.isDirected
                        ? AnyGraph(MultiDiGraph<JSON>(reading: Array(text.utf8)))
                        : AnyGraph(MultiGraph<JSON>(reading: Array(text.utf8)))
                    #expect(typed == graph)
                } else {
                    #expect(read == graph, "\(ending) as \(format)")
                }
            }
        }
    }

    @Test func karateClubIsNetworkXs() throws {
        let expected = try Graph<Int>(nodeLinkJSON: Fixture.bytes("karate.node_link.json"))
        #expect(Graph<Int>.karateClub == expected)
        #expect(Graph<Int>.karateClub.nodeLink == expected.nodeLink)
        #expect(Graph<Int>.karateClub.size(weight: .weight) == 231)
    }
}
