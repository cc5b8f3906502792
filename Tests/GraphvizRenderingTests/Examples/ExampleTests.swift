import Foundation
import GraphFormats
import GraphModel
import SafeMarkup
import Testing

@testable import GraphvizRendering

/// Graphs in DOT, read by our reader, drawn by us and by the program `dot`: the same nodes, edges, clusters, shapes, texts
/// and colours, and every coordinate within half a point.
@Suite(.serialized) struct ExampleTests {
    /// Where Debian's package graphviz-doc has the examples of Graphviz's documentation.
    private static let folder = "/usr/share/doc/graphviz/examples/graphs"

    static let examples: [String] = ["directed", "undirected"].flatMap { kind in
        ((try? FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(kind)")) ?? [])
            .filter { $0.hasSuffix(".gv") || $0.hasSuffix(".gv.gz") }.sorted().map { "\(kind)/\($0)" }
    }

    /// Clusters, records, ports, arrows, labels at the ends of edges, colours, splines around nodes, a turned page, texts in
    /// other scripts, nodes that are not drawn.
    private static let varied = [
        "directed/clust4.gv", "directed/records.gv", "directed/structs.gv", "directed/oldarrows.gv",
        "directed/KW91.gv", "directed/polypoly.gv.gz", "directed/NaN.gv", "directed/russian.gv",
        "directed/switch.gv", "undirected/process.gv", "undirected/ER.gv",
    ]

    /// `fdp` does not draw a graph the same way twice: neither does the program.
    private static let otherEngines = GraphvizEngine.placing.filter { $0 != .dot && $0 != .fdp }

    private static let renderer = IsolatedGraphvizRenderer(workers: 2, deadline: .seconds(600))

    @Test func theExamplesAreInstalled() {
        #expect(Self.examples.count >= 60, "\(Self.folder) has \(Self.examples.count) graphs")
        #expect(Set(Self.varied).isSubset(of: Self.examples))
    }

    /// None is left out, and none differs for a reason.
    @Test(arguments: examples)
    func documentation(example: String) async throws {
        let path = "\(Self.folder)/\(example)"
        let graph = try AnyGraph<String>(contentsOf: path)
        let file =
            example.hasSuffix(".gz") ? try Self.run("gzip", "-dc", path) : try Data(contentsOf: URL(filePath: path))
        try await Self.expectSamePicture(of: graph, file, engine: graph.layout ?? .dot)
    }

    @Test(arguments: varied, otherEngines)
    func documentationWithOtherEngines(example: String, engine: GraphvizEngine) async throws {
        let path = "\(Self.folder)/\(example)"
        let file =
            example.hasSuffix(".gz") ? try Self.run("gzip", "-dc", path) : try Data(contentsOf: URL(filePath: path))
        try await Self.expectSamePicture(of: try AnyGraph<String>(contentsOf: path), file, engine: engine)
    }

    @Test(arguments: features)
    func everyFeature(text: String) async throws {
        let graph = try AnyGraph<String>(dot: text)
        try await Self.expectSamePicture(of: graph, Data(text.utf8), engine: graph.layout ?? .dot)
    }

    private static func expectSamePicture(
        of graph: AnyGraph<String>, _ text: Data, engine: GraphvizEngine
    ) async throws {
        let drawing = try GraphvizDrawing(graph, options: GraphvizOptions(engine: engine, keepsNodesApart: false))
        let svg = try drawing.svg(try await renderer.render(drawing, format: .svg))
        let ours = try DrawnPicture(svg.markup.utf8)
        let theirs = try DrawnPicture(try run("dot", "-Tsvg", "-K\(engine)", input: text))
        #expect(!theirs.objects.isEmpty)
        #expect(ours.differences(from: theirs) == [])
    }

    private static func run(_ arguments: String..., input: Data = Data()) throws -> Data {
        let process = Process(), stdin = Pipe(), output = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = arguments
        process.standardInput = stdin
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        try stdin.fileHandleForWriting.write(contentsOf: input)
        try stdin.fileHandleForWriting.close()
        let data = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        return data
    }
}

extension AnyGraph {
    /// The engine that the graph asks for.
    fileprivate var layout: GraphvizEngine? {
        let name: String? =
            switch self {
            case .graph(let graph): graph.attributes[.layout]
            case .diGraph(let graph): graph.attributes[.layout]
            case .multiGraph(let graph): graph.attributes[.layout]
            case .multiDiGraph(let graph): graph.attributes[.layout]
            }
        return name.flatMap { GraphvizEngine(name: $0) }
    }
}
