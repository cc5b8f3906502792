import Foundation
import GraphFormats
import GraphModel
import GraphTestSupport
import Testing

/// Files by path, in pieces, compressed and not.
struct FileTests {
    private func temporary(_ name: String, _ body: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(folder.appending(path: name).path)
    }

    private static let readable = GraphFormat.all.filter(\.isReadable)

    @Test("Files are written and read by their names", arguments: readable, ["", ".gz"])
    func roundTrip(format: GraphFormat, ending: String) throws {
        let isTree = format == .treeJSON
        let graph: AnyGraph<Int> =
            isTree
            ? AnyGraph(DiGraph(edges: [(0, 1), (0, 2), (2, 3)])) : AnyGraph(Graph(edges: [(0, 1), (0, 2), (2, 3)]))
        let expected: AnyGraph<Int> =
            [.pajek, .weightedEdgeList].contains(format) && format == .pajek
            ? AnyGraph(Graph(edges: [(0, 1, ["weight": 1]), (0, 2, ["weight": 1]), (2, 3, ["weight": 1])])) : graph
        try temporary("graph." + format.fileExtensions[0] + ending) { path in
            try graph.write(to: path)
            let bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
            #expect(bytes.starts(with: [0x1F, 0x8B]) == !ending.isEmpty)
            #expect(try AnyGraph<Int>(contentsOf: path) == expected)
            guard case .integers(let loaded) = try LoadedGraph(contentsOf: path) else {
                Issue.record("expected integers")
                return
            }
            #expect(loaded == expected)
        }
    }

    @Test(
        "What is only called JSON is told by its content",
        arguments: [
            GraphFormat.nodeLinkJSON, .adjacencyJSON, .cytoscapeJSON, .treeJSON,
        ])
    func json(format: GraphFormat) throws {
        let graph = AnyGraph(DiGraph<String>(edges: [("a", "b")]))
        try temporary("graph.json") { path in
            try graph.write(to: path, as: format)
            #expect(try AnyGraph<String>(contentsOf: path) == graph)
        }
    }

    @Test func largeFilesAreReadInPieces() throws {
        let count = 60_000
        let graph = DiGraph(edges: (0..<count).map { ($0, ($0 * 7919 + 1) % count) })
        try temporary("large.edgelist.gz") { path in
            try graph.write(to: path)
            #expect(try DiGraph<Int>(contentsOf: path) == graph)
            // The limit of bytes is for texts that are in memory.
            #expect(try DiGraph<Int>(contentsOf: path, limits: ReadingLimits(bytes: 1000)).edgeCount == count)
            #expect(throws: GraphFormatError.self) {
                try DiGraph<Int>(contentsOf: path, limits: ReadingLimits(edges: 1000))
            }
        }
    }

    @Test func memberAfterMember() throws {
        try temporary("a.edgelist.gz") { first in
            try Graph(edges: [(1, 2)]).write(to: first)
            var bytes = try Data(contentsOf: URL(filePath: first))
            try Graph(edges: [(2, 3)]).write(to: first)
            bytes += try Data(contentsOf: URL(filePath: first))
            try (bytes + Data([0, 0])).write(to: URL(filePath: first))
            #expect(try Graph<Int>(contentsOf: first).edgeCount == 2)
            for length in [bytes.count - 1, 30, 12, 3] {
                try bytes.prefix(length).write(to: URL(filePath: first))
                #expect(throws: (any Error).self, "\(length)") { try Graph<Int>(contentsOf: first) }
            }
            bytes[bytes.count - 6] ^= 1
            try bytes.write(to: URL(filePath: first))
            #expect(throws: GraphFileError.self) { try Graph<Int>(contentsOf: first) }
        }
    }

    @Test func whatIsNotThereIsSaid() throws {
        let error = #expect(throws: GraphFileError.self) { try Graph<Int>(contentsOf: "/nowhere/a.gml") }
        #expect(error?.description == "/nowhere/a.gml: No such file or directory")
        #expect(throws: GraphFileError.self) { try Graph<Int>().write(to: "/nowhere/a.gml") }
        let unknown = #expect(throws: GraphFileError.self) { try Graph<Int>().write(to: "/nowhere/a.xyz") }
        #expect(unknown?.reason.hasPrefix("the name says no format; expected one that ends in .dot, .graphml") ?? false)
        try temporary("empty.gml") { path in
            try Data().write(to: URL(filePath: path))
            #expect(throws: GraphFormatError.self) { try Graph<Int>(contentsOf: path) }
        }
    }

    @Test func loadedGraphsAreOfIntegersIfAllNodesAre() throws {
        func isOfIntegers(_ text: String) throws -> Bool {
            if case .integers = try LoadedGraph(reading: Array(text.utf8)) { true } else { false }
        }
        #expect(try isOfIntegers("1 2\n2 3\n"))
        #expect(try isOfIntegers("graph { 1 -- 2 }"))
        #expect(try !isOfIntegers("graph { 1 -- 02 }"))
        #expect(try isOfIntegers(#"{"nodes": [{"id": 1}], "edges": []}"#))
        #expect(try !isOfIntegers(#"{"nodes": [{"id": 1}, {"id": "1"}], "edges": []}"#))
        let directed = try LoadedGraph(
            reading: Array("1 2\n1 2\n".utf8), as: .edgeList, directed: true, multigraph: true)
        guard case .integers(.multiDiGraph(let graph)) = directed else {
            Issue.record("expected a multigraph")
            return
        }
        #expect(graph.edgeCount == 2)
        #expect(directed.mixed == .multiDiGraph(MultiDiGraph<JSON>(edges: [(1, 2), (1, 2)])))
    }

    @Test("Pieces may be cut anywhere", arguments: readable)
    func pieces(format: GraphFormat) throws {
        let graph: AnyGraph<JSON> =
            format == .treeJSON
            ? AnyGraph(DiGraph<JSON>(edges: [("ä", 2)]))
            : AnyGraph(
                Graph<JSON>(edges: [("ä", 2, ["weight": 1.5, "name": "☃\"'"]), (2, 3, ["weight": 1, "name": "x"])]))
        let bytes = [0xEF, 0xBB, 0xBF] + Array(try graph.text(as: format).utf8)
        let isWhole = [.graph6, .sparse6].contains(format)
        let whole = try AnyGraph<JSON>(reading: isWhole ? Array(bytes.dropFirst(3)) : bytes, as: format)
        for size in [1, 2, 3, 5, 7, 64] {
            var reader = GraphReader(format)
            var start = isWhole ? 3 : 0
            while start < bytes.count {
                try reader.read(Array(bytes[start..<min(start + size, bytes.count)]))
                start += size
            }
            #expect(try reader.finish(as: AnyGraph<JSON>.self) == whole)
        }
    }
}
