import CGraphviz
import Foundation
import GraphGenerators
import GraphModel
import SafeMarkup
import Testing

@testable import GraphvizRendering

/// Graphviz in processes of its own.
@Suite(.serialized) struct IsolationTests {
    /// A drawing that keeps dot busy for half a minute.
    private static let endless = try? GraphvizDrawing(Graph.complete(40), options: GraphvizOptions(engine: .dot))

    /// Whether a renderer draws what this process does.
    private static func isDrawn(by renderer: some GraphvizRenderer) async throws -> Bool {
        let expected = try await Graph<Int>.petersen.svg(engine: .dot, renderer: .inProcess)
        return try await Graph<Int>.petersen.svg(engine: .dot, renderer: renderer) == expected
    }

    /// A graph with values that no typed attribute lets through.
    private static func hostile(
        _ engine: GraphvizEngine, graph: [(String, String)] = [], node: [(String, String)] = [],
        edge: [(String, String)] = []
    ) -> GraphvizRequest {
        var program = GraphvizProgram()
        for (name, value) in graph { program.set(program.declare(name, of: .graph), to: value) }
        let nodeValues = node.map { (program.declare($0.0, of: .node), $0.1) }
        let edgeValues = edge.map { (program.declare($0.0, of: .edge), $0.1) }
        for _ in 0..<3 {
            program.addNode()
            for (attribute, value) in nodeValues { program.set(attribute, to: value) }
        }
        for (tail, head) in [(0, 1), (1, 2), (2, 0)] {
            program.addEdge(from: tail, to: head)
            for (attribute, value) in edgeValues { program.set(attribute, to: value) }
        }
        return GraphvizRequest(
            program: program.bytes(isDirected: true), engine: engine, format: .svg, pixelLimit: 1 << 20,
            byteLimit: 8 << 20)
    }

    private static func kind(_ body: () async throws -> some Any) async -> GraphvizError.Kind? {
        do {
            _ = try await body()
            return nil
        } catch {
            return (error as? GraphvizError)?.kind
        }
    }

    private static var children: Set<Int32> {
        let tasks = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/task")) ?? []
        let lists = tasks.compactMap { try? String(contentsOfFile: "/proc/self/task/\($0)/children", encoding: .utf8) }
        return Set(lists.joined(separator: " ").split(separator: " ").compactMap { Int32($0) })
    }

    // fdp compares addresses in memory, and gives one picture or another.
    @Test(arguments: GraphvizEngine.placing.filter { $0 != .fdp })
    func picturesAreThoseOfThisProcess(engine: GraphvizEngine) async throws {
        let graph = DiGraph<Int>(Graph<Int>.petersen), options = GraphvizOptions(engine: engine)
        let isolated = try await graph.svg(options: options, renderer: .isolated)
        #expect(try await graph.svg(options: options, renderer: .inProcess) == isolated)
    }

    @Test func bitmapsDocumentsAndPositionsAsWell() async throws {
        let drawing = try GraphvizDrawing(Graph<Int>.petersen, options: GraphvizOptions(engine: .neato))
        for format in [GraphvizFormat.png(resolution: 96), .positions] {
            let output = try await IsolatedGraphvizRenderer.isolated.render(drawing, format: format)
            #expect(try await InProcessGraphvizRenderer().render(drawing, format: format).bytes == output.bytes)
        }
        let document = try await IsolatedGraphvizRenderer.isolated.render(drawing, format: .pdf)
        #expect(document.bytes.starts(with: Array("%PDF".utf8)))
    }

    @Test func whatTakesTooLongIsStopped() async throws {
        let drawing = try #require(Self.endless)
        let renderer = IsolatedGraphvizRenderer(workers: 1, deadline: .milliseconds(400))
        try await renderer.warmUp()
        let error = await #expect(throws: GraphvizError.self) { try await renderer.render(drawing, format: .svg) }
        #expect(error?.kind == .deadlineExceeded)
        #expect(error?.message == "Graphviz was still at work after 0.4 seconds and was stopped.")
        #expect(try await Self.isDrawn(by: renderer))
    }

    @Test func whatTakesTooMuchMemoryIsStopped() async throws {
        let renderer = IsolatedGraphvizRenderer(workers: 1, memory: 256 << 20)
        for request in [
            Self.hostile(.dot, edge: [("minlen", "60000")]), Self.hostile(.dot, node: [("peripheries", "100000000")]),
        ] {
            let error = await #expect(throws: GraphvizError.self) { try await renderer.result(of: request) }
            #expect(error?.kind == .memoryExceeded, "\(String(describing: error))")
        }
    }

    @Test func aCancelledDrawingIsStopped() async throws {
        let drawing = try #require(Self.endless)
        let renderer = IsolatedGraphvizRenderer(workers: 1, deadline: .seconds(60))
        try await renderer.warmUp()
        let task = Task { try await renderer.render(drawing, format: .svg) }
        try await Task.sleep(for: .milliseconds(200))
        task.cancel()
        #expect(await Self.kind { try await task.value } == .cancelled)
        #expect(try await Self.isDrawn(by: renderer))
    }

    @Test func nobodyWaitsForEver() async throws {
        let drawing = try #require(Self.endless)
        let renderer = IsolatedGraphvizRenderer(workers: 1, deadline: .milliseconds(600), queueLimit: 2)
        try await renderer.warmUp()
        let kinds = await withTaskGroup(of: GraphvizError.Kind?.self) { group in
            for _ in 0..<5 { group.addTask { await Self.kind { try await renderer.render(drawing, format: .svg) } } }
            return await group.reduce(into: []) { $0.append($1) }
        }
        // One is drawn until its time is over, two wait for it, and two more are turned away at once.
        #expect(kinds.filter { $0 == .busy }.count >= 2)
        #expect(kinds.allSatisfy { $0 == .busy || $0 == .deadlineExceeded })
    }

    /// Values that crash, hang or exhaust Graphviz 2.42, past everything that keeps them away.
    private static let hostileRequests = [
        hostile(.twopi, node: [("root", "n1")]), hostile(.dot, node: [("peripheries", "2147483648")]),
        hostile(.dot, node: [("style", "filled"), ("fillcolor", "red;-1:blue")]),
        hostile(.dot, node: [("style", "filled"), ("fillcolor", ":")]),
        hostile(.dot, node: [("fontsize", "1000000000")]), hostile(.sfdp, graph: [("K", "-1")]),
        hostile(.sfdp, graph: [("K", "nan")]), hostile(.fdp, graph: [("K", "1e9")]),
        hostile(.sfdp, graph: [("repulsiveforce", "70000")]), hostile(.sfdp, graph: [("smoothing", "1")]),
        hostile(.twopi, graph: [("ratio", "inf")]), hostile(.fdp, graph: [("margin", "2147483648")]),
        hostile(.fdp, edge: [("len", "inf")]), hostile(.circo, graph: [("mindist", "inf")]),
        hostile(.twopi, graph: [("splines", "ortho")]), hostile(.circo, graph: [("splines", "ortho")]),
        hostile(.dot, graph: [("_background", "T 0 0 0 1 4 -text")]),
        hostile(.neato, graph: [("maxiter", "2000000000")]),
        hostile(.neato, graph: [("normalize", "1e300")]), hostile(.dot, edge: [("weight", "2000000000")]),
        hostile(.dot, edge: [("minlen", "60000")]),
        hostile(.dot, node: [("sides", "100000000"), ("shape", "polygon")]),
        hostile(.dot, edge: [("label", "x"), ("labeldistance", "1e9"), ("headlabel", "y")]),
        hostile(.patchwork, node: [("area", "1e11")]),
    ]

    @Test func oneGraphsCrashIsNobodyElses() async throws {
        let renderer = IsolatedGraphvizRenderer(workers: 3, deadline: .seconds(2), memory: 512 << 20)
        try await renderer.warmUp([.dot, .neato])
        let drawing = try GraphvizDrawing(Graph<Int>.petersen, options: GraphvizOptions(engine: .neato))
        let expected = try await renderer.render(drawing, format: .svg)
        var kinds: [GraphvizError.Kind?] = []
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<50 {
                group.addTask {
                    // The queue is long while processes are replaced.
                    for attempt in 0..<20 {
                        let outcome = await Result { try await renderer.render(drawing, format: .svg) }
                        if case .failure(let error as GraphvizError) = outcome, error.kind == .busy, attempt < 19 {
                            continue
                        }
                        #expect((try? outcome.get()) == expected)
                        return
                    }
                }
            }
            kinds = await withTaskGroup(of: GraphvizError.Kind?.self) { hostile in
                for request in Self.hostileRequests {
                    hostile.addTask {
                        while true {
                            let kind = await Self.kind { try await renderer.result(of: request) }
                            if kind != .busy { return kind }
                        }
                    }
                }
                return await hostile.reduce(into: []) { $0.append($1) }
            }
            try await group.waitForAll()
        }
        #expect(kinds.allSatisfy { [nil, .workerFailed, .deadlineExceeded, .memoryExceeded].contains($0) })
        #expect(kinds.contains(.workerFailed))
        #expect(try await renderer.render(drawing, format: .svg) == expected)
    }

    @Test func aProcessThatWasKilledIsReplaced() async throws {
        let renderer = IsolatedGraphvizRenderer(workers: 1)
        try await renderer.warmUp()
        let first = try #require(await renderer.idleProcessIDs.first)
        kill(first, SIGKILL)
        #expect(try await Self.isDrawn(by: renderer))
        let second = try #require(await renderer.idleProcessIDs.first)
        #expect(first != second)
    }

    @Test func aSpentProcessIsReplaced() async throws {
        let renderer = IsolatedGraphvizRenderer(workers: 1, drawings: 5)
        var processes: Set<Int32> = []
        for _ in 0..<20 {
            _ = try await Graph<Int>.petersen.svg(engine: .neato, renderer: renderer)
            processes.formUnion(await renderer.idleProcessIDs)
        }
        #expect(processes.count >= 3)
    }

    @Test func anAnswerThatIsNoneIsRefused() throws {
        for garbage in [Array("hello, I am no worker at all, and I have nothing for you to see here.".utf8), []] {
            var sockets: [Int32] = [0, 0]
            try #require(socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &sockets) == 0)
            defer { close(sockets[0]) }
            _ = garbage.withUnsafeBytes { write(sockets[1], $0.baseAddress, $0.count) }
            if garbage.isEmpty { close(sockets[1]) }
            defer { if !garbage.isEmpty { close(sockets[1]) } }
            var worker = cgraphviz_worker(pid: 0, socket: sockets[0], errors: -1), reply = cgraphviz_reply()
            let outcome = cgraphviz_worker_draw(
                &worker, [1, 2, 3], 3, "dot", "svg:svg", 0, 0, 1000, 1 << 20, &reply)
            let expected = garbage.isEmpty ? CGRAPHVIZ_GONE : CGRAPHVIZ_NONSENSE
            #expect(UInt32(outcome) == expected.rawValue)
            free(reply.bytes)
        }
    }

    @Test func aProcessKnowsNothingOfTheProgram() async throws {
        setenv("GRAPH_TEST_SECRET", "hidden", 1)
        let file = open("/etc/hostname", O_RDONLY)
        defer { close(file) }
        let renderer = IsolatedGraphvizRenderer(workers: 1)
        try await renderer.warmUp()
        let process = try #require(await renderer.idleProcessIDs.first)
        let environment = try Data(contentsOf: URL(filePath: "/proc/\(process)/environ"))
        #expect(!String(decoding: environment, as: UTF8.self).contains("GRAPH_TEST_SECRET"))
        let files = try FileManager.default.contentsOfDirectory(atPath: "/proc/\(process)/fd")
        #expect(Set(files.compactMap { Int($0) }).isSubset(of: [0, 1, 2, 3]))
        let command = try String(contentsOfFile: "/proc/\(process)/cmdline", encoding: .utf8)
        #expect(command.hasPrefix("graph-worker"))
    }

    @Test func nothingIsLeftBehind() async throws {
        let before = Self.children
        do {
            let renderer = IsolatedGraphvizRenderer(workers: 2, drawings: 50)
            let drawing = try GraphvizDrawing(Graph(edges: [(1, 2), (2, 3)]), options: GraphvizOptions(engine: .neato))
            for _ in 0..<400 { _ = try await renderer.render(drawing, format: .svg) }
            #expect(await renderer.idleProcessIDs.count <= 2)
        }
        // Processes end with the last reference to them, which a task that replaces one may hold for a moment.
        for _ in 0..<100 where !Self.children.isSubset(of: before) { try await Task.sleep(for: .milliseconds(20)) }
        #expect(Self.children.isSubset(of: before))
    }
}

extension Result where Success: Sendable, Failure == any Error {
    fileprivate init(_ body: () async throws -> Success) async {
        do { self = .success(try await body()) } catch { self = .failure(error) }
    }
}
