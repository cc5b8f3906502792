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
        while true {
            do throws(GraphvizError) {
                return try await Graph<Int>.petersen.svg(engine: .dot, renderer: renderer) == expected
            } catch {
                // On a busy machine a new process may be late itself.
                if error.kind != .deadlineExceeded { throw error }
            }
        }
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
        let isolated = try await graph.svg(options: options, renderer: .patient)
        #expect(try await graph.svg(options: options, renderer: .inProcess) == isolated)
    }

    @Test func bitmapsDocumentsAndPositionsAsWell() async throws {
        let drawing = try GraphvizDrawing(Graph<Int>.petersen, options: GraphvizOptions(engine: .neato))
        for format in [GraphvizFormat.png(resolution: 96), .positions] {
            let output = try await IsolatedGraphvizRenderer.patient.render(drawing, format: format)
            #expect(try await InProcessGraphvizRenderer().render(drawing, format: format).bytes == output.bytes)
        }
        let document = try await IsolatedGraphvizRenderer.patient.render(drawing, format: .pdf)
        #expect(document.bytes.starts(with: Array("%PDF".utf8)))
    }

    @Test func whatTakesTooLongIsStopped() async throws {
        let drawing = try #require(Self.endless)
        let renderer = IsolatedGraphvizRenderer(workers: 1, deadline: .seconds(3))
        try await renderer.warmUp()
        let error = await #expect(throws: GraphvizError.self) { try await renderer.render(drawing, format: .svg) }
        #expect(error?.kind == .deadlineExceeded)
        #expect(error?.message == "Graphviz was still at work after 3.0 seconds and was stopped.")
        #expect(try await Self.isDrawn(by: renderer))
    }

    @Test func whatTakesTooMuchMemoryIsStopped() async throws {
        let renderer = IsolatedGraphvizRenderer(workers: 1, deadline: .seconds(600), memory: 256 << 20)
        for request in [
            Self.hostile(.dot, edge: [("minlen", "60000")]), Self.hostile(.dot, node: [("peripheries", "100000000")]),
        ] {
            let error = await #expect(throws: GraphvizError.self) { try await renderer.result(of: request) }
            #expect(error?.kind == .memoryExceeded, "\(String(describing: error))")
        }
    }

    @Test func aCancelledDrawingIsStopped() async throws {
        let drawing = try #require(Self.endless)
        let renderer = IsolatedGraphvizRenderer(workers: 1, deadline: .seconds(600))
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

    /// What comes of a request.
    private enum Answer: String {
        /// ``unsafe`` is drawn, but no page takes it: it has numbers that are none.
        case drawn, unsafe, failed, crashed, late, tooMuchMemory, other

        init(_ result: GraphvizResult) {
            self = !result.isDrawn ? .failed : (try? SVG(graphviz: result.bytes)) == nil ? .unsafe : .drawn
        }

        init(_ kind: GraphvizError.Kind) {
            self =
                switch kind {
                case .workerFailed: .crashed
                case .deadlineExceeded: .late
                case .memoryExceeded: .tooMuchMemory
                default: .other
                }
        }
    }

    /// Values that crash, hang or exhaust Graphviz 2.42, past everything that keeps them away, and what each is answered with.
    /// There are several answers where memory and time run out together.
    private static let hostileRequests: [(name: String, request: GraphvizRequest, answers: Set<Answer>)] = {
        typealias Values = KeyValuePairs<String, String>
        var result: [(name: String, request: GraphvizRequest, answers: Set<Answer>)] = []
        func add(
            _ engine: GraphvizEngine, graph: Values = [:], node: Values = [:], edge: Values = [:], _ answers: Answer...
        ) {
            let all = (Array(graph) + node + edge).map { "\($0.key)=\($0.value.prefix(30))" }
            result.append(
                (
                    "\(engine) \(all.joined(separator: " "))",
                    hostile(
                        engine, graph: graph.map { ($0.key, $0.value) }, node: node.map { ($0.key, $0.value) },
                        edge: edge.map { ($0.key, $0.value) }), Set(answers)
                ))
        }
        // Crashes.
        add(.dot, graph: ["_background": "T 0 0 0 1 4 -text"], .crashed)
        add(.dot, edge: ["weight": "2000000000"], .crashed)
        for color in [":", ";", ":::", "red;-1:blue", "red;nan:blue"] {
            add(.dot, node: ["style": "filled", "fillcolor": color], .crashed)
            add(.dot, graph: ["bgcolor": color], .crashed)
        }
        for engine in [GraphvizEngine.twopi, .circo] { add(engine, graph: ["splines": "ortho"], .crashed) }
        // What takes for ever, or all memory.
        add(.dot, node: ["sides": "100000000", "shape": "polygon"], .tooMuchMemory, .late)
        add(.dot, node: ["label": String(repeating: "x\\n", count: 100_000)], .tooMuchMemory, .late)
        add(.dot, node: ["peripheries": "1000000"], .late, .tooMuchMemory)
        add(.dot, edge: ["minlen": "65535"], .late, .tooMuchMemory)
        add(.dot, node: ["shape": "record", "label": String(repeating: "a|", count: 20_000)], .late, .drawn, .crashed)
        add(.fdp, graph: ["maxiter": "2000000000"], .late)
        add(.neato, graph: ["normalize": "1e300"], .late)
        for value in ["1e300", "inf"] { add(.twopi, graph: ["normalize": value], .late) }
        // Pictures with numbers that are none.
        for length in ["0", "-1", "nan", "inf"] { add(.sfdp, graph: ["K": length], .unsafe) }
        for name in ["overlap_scaling", "ratio", "rotation"] { add(.sfdp, graph: [name: "inf"], .unsafe) }
        for name in ["ratio", "scale", "ranksep"] { add(.twopi, graph: [name: "inf"], .unsafe) }
        add(.sfdp, graph: ["repulsiveforce": "70000"], .unsafe)
        add(.circo, graph: ["mindist": "inf"], .unsafe)
        add(.dot, node: ["fontsize": "inf"], .unsafe)
        add(.dot, edge: ["headlabel": "y", "labeldistance": "inf", "labelfontsize": "inf"], .unsafe)
        // What crashes some graphs, and not this one.
        add(.twopi, node: ["root": "n1"], .drawn)
        add(.dot, node: ["peripheries": "2147483648"], .drawn)
        add(.dot, node: ["shape": "epsf", "shapefile": "x"], .drawn)
        add(.fdp, graph: ["margin": "2147483648"], .drawn)
        for name in ["len", "weight"] { add(.fdp, edge: [name: "inf"], .drawn) }
        for length in ["0", "-1", "nan", "inf", "1e9"] { add(.fdp, graph: ["K": length], .drawn) }
        add(.sfdp, graph: ["K": "1e9"], .drawn)
        add(.patchwork, node: ["area": "1e11"], .drawn)
        add(.neato, graph: ["packmode": "array2000000000"], .drawn)
        add(.neato, graph: ["maxiter": "2000000000"], .drawn)
        add(.fdp, graph: ["normalize": "1e300"], .drawn)
        add(
            .dot, node: ["label": "<<TABLE><TR><TD ROWSPAN=\"65535\" COLSPAN=\"65535\">x</TD></TR></TABLE>>"], .drawn)
        for size in ["1e9", "nan"] {
            add(.dot, node: ["fontsize": size], .drawn)
            add(.dot, edge: ["headlabel": "y", "labeldistance": size, "labelfontsize": size], .drawn)
        }
        for name in ["overlap_scaling", "rotation", "ratio", "scale", "ranksep", "smoothing"] {
            for value in ["1", "1e300"] {
                add(.twopi, graph: [name: value], .drawn)
                add(.sfdp, graph: [name: value], .drawn)
            }
        }
        return result
    }()

    @Test func oneGraphsCrashIsNobodyElses() async throws {
        let renderer = IsolatedGraphvizRenderer(workers: 3, deadline: .seconds(2), memory: 512 << 20)
        try await renderer.warmUp([.dot, .neato])
        let drawing = try GraphvizDrawing(Graph<Int>.petersen, options: GraphvizOptions(engine: .neato))
        let expected = try await IsolatedGraphvizRenderer.patient.render(drawing, format: .svg)
        var answers: [String: Answer] = [:]
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<50 {
                group.addTask {
                    // The queue is long while processes are replaced, and a busy machine slow.
                    for attempt in 0..<100 {
                        let outcome = await Result { try await renderer.render(drawing, format: .svg) }
                        if case .failure(let error as GraphvizError) = outcome, attempt < 99,
                            error.kind == .busy || error.kind == .deadlineExceeded
                        {
                            continue
                        }
                        #expect((try? outcome.get()) == expected)
                        return
                    }
                }
            }
            answers = await withTaskGroup(of: (String, Answer).self) { hostile in
                for (name, request, answers) in Self.hostileRequests {
                    hostile.addTask {
                        var delays = 0
                        while true {
                            do throws(GraphvizError) {
                                return (name, Answer(try await renderer.result(of: request)))
                            } catch {
                                let answer = Answer(error.kind)
                                // What should be quick is late on a busy machine.
                                let isDelayed = answer == .late && !answers.contains(.late) && delays < 20
                                if isDelayed { delays += 1 }
                                if error.kind != .busy && !isDelayed { return (name, answer) }
                            }
                        }
                    }
                }
                return await hostile.reduce(into: [:]) { $0[$1.0] = $1.1 }
            }
            try await group.waitForAll()
        }
        #expect(answers.count == Self.hostileRequests.count)
        for (name, _, expected) in Self.hostileRequests {
            let answer = try #require(answers[name])
            // Where memory is short, what comes late or is too large ends the process first.
            let isEnded = answer == .crashed && (expected.contains(.late) || expected.contains(.tooMuchMemory))
            #expect(expected.contains(answer) || isEnded, "\(name): \(answer)")
        }
        #expect(try await Self.isDrawn(by: renderer))
    }

    @Test func twoGibibytesAreTooMuch() async throws {
        let renderer = IsolatedGraphvizRenderer(workers: 1, deadline: .seconds(600))
        let request = Self.hostile(.dot, node: [("shape", "polygon"), ("sides", "100000000")])
        let error = await #expect(throws: GraphvizError.self) { try await renderer.result(of: request) }
        #expect(error?.kind == .memoryExceeded)
        #expect(error?.message == "The drawing needs more than the 1024 MiB that it may take.")
    }

    /// Once by accident is tried again; twice is an error, and says so.
    @Test func aDrawingWhoseProcessIsKilledTwice() async throws {
        let drawing = try #require(Self.endless)
        let renderer = IsolatedGraphvizRenderer(workers: 1, deadline: .seconds(600))
        let task = Task { try await renderer.render(drawing, format: .svg) }
        var killed: Set<Int32> = []
        for _ in 0..<2 {
            var process: Int32?
            while process == nil {
                try await Task.sleep(for: .milliseconds(20))
                process = await renderer.drawingProcessIDs.first { !killed.contains($0) }
            }
            killed.insert(try #require(process))
            kill(try #require(process), SIGKILL)
        }
        let error = await #expect(throws: GraphvizError.self) { try await task.value }
        #expect(error?.message == "The process that drew the graph was killed, and the next one too.")
        #expect(try await Self.isDrawn(by: renderer))
    }

    @Test func whatIsDrawnByDefaultIsIsolatedAndLimited() async throws {
        let large = Graph<Int>.path(501)
        let error = await #expect(throws: GraphvizError.self) { try await large.svg(engine: .twopi) }
        #expect(error?.kind == .quotaExceeded)
        #expect(error?.message == "The graph has 501 nodes; at most 500 are drawn here.")
        // Also where somebody prepares the drawing.
        let drawing = try GraphvizDrawing(large, options: GraphvizOptions(engine: .twopi))
        #expect(
            await Self.kind { try await IsolatedGraphvizRenderer.isolated.render(drawing, format: .svg) }
                == .quotaExceeded)
        #expect(await Self.kind { try await large.positions(engine: .twopi) } == .quotaExceeded)
        let raised = try await large.svg(engine: .osage, quota: GraphQuota(nodes: 1000))
        #expect(raised.markup.components(of: "class=\"node\"") == 501)
        let ours = try await large.svg(engine: .osage, renderer: .inProcess)
        #expect(ours.markup.components(of: "class=\"node\"") == 501)
        let renderer = IsolatedGraphvizRenderer.isolated(workers: 1, quota: GraphQuota(nodes: 2)).cached()
        #expect(
            await Self.kind { try await Graph<Int>.petersen.svg(engine: .twopi, renderer: renderer) } == .quotaExceeded)
        // By default another process draws.
        _ = try await Graph<Int>.petersen.svg(engine: .twopi)
        #expect(!Self.children.isEmpty)
    }

    @Test func aProcessThatWasKilledIsReplaced() async throws {
        let renderer = IsolatedGraphvizRenderer(workers: 1, deadline: .seconds(600))
        try await renderer.warmUp()
        let first = try #require(await renderer.idleProcessIDs.first)
        kill(first, SIGKILL)
        #expect(try await Self.isDrawn(by: renderer))
        let second = try #require(await renderer.idleProcessIDs.first)
        #expect(first != second)
    }

    @Test func aSpentProcessIsReplaced() async throws {
        let renderer = IsolatedGraphvizRenderer(workers: 1, deadline: .seconds(600), drawings: 5)
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
        let renderer = IsolatedGraphvizRenderer(workers: 1, deadline: .seconds(600))
        try await renderer.warmUp()
        let process = try #require(await renderer.idleProcessIDs.first)
        let environment = try Data(contentsOf: URL(filePath: "/proc/\(process)/environ"))
        #expect(!String(decoding: environment, as: UTF8.self).contains("GRAPH_TEST_SECRET"))
        let files = try FileManager.default.contentsOfDirectory(atPath: "/proc/\(process)/fd")
        #expect(Set(files.compactMap { Int($0) }).isSubset(of: [0, 1, 2, 3]))
        let command = try String(contentsOfFile: "/proc/\(process)/cmdline", encoding: .utf8)
        #expect(command.hasPrefix("graph-worker"))
    }

    /// The memory of this process in use, in bytes.
    private static var resident: Int {
        let fields = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8))?.split(separator: " ") ?? []
        return (fields.count > 1 ? Int(fields[1]) ?? 0 : 0) * Int(sysconf(Int32(_SC_PAGESIZE)))
    }

    /// `RENDERS=10000` makes this the long run.
    @Test func nothingIsLeftBehind() async throws {
        let count = ProcessInfo.processInfo.environment["RENDERS"].flatMap { Int($0) } ?? 1000
        var workers: Set<Int32> = []
        do {
            let renderer = IsolatedGraphvizRenderer(workers: 2, deadline: .seconds(600), drawings: 200)
            let drawings = try [GraphvizEngine.dot, .neato, .twopi].map { engine in
                try GraphvizDrawing(Graph<Int>.petersen, options: GraphvizOptions(engine: engine))
            }
            for number in 0..<count / 5 {
                _ = try drawings[number % 3].svg(await renderer.render(drawings[number % 3], format: .svg))
            }
            let start = Self.resident
            for number in 0..<count {
                _ = try drawings[number % 3].svg(await renderer.render(drawings[number % 3], format: .svg))
                workers.formUnion(await renderer.idleProcessIDs)
            }
            let growth = Self.resident - start
            if count > 1000 { print("\(count) drawings: \(growth >> 10) KiB more") }
            // Other tests run beside this one; a leak of every picture would be 4 MB in 1000.
            if count > 1000 { #expect(growth < 4 << 20, "\(growth >> 10) KiB") }
            #expect(await renderer.idleProcessIDs.count <= 2)
        }
        // Processes end with the last reference to them, which a task that replaces one may hold for a moment.
        for _ in 0..<1_000 where !Self.children.isDisjoint(with: workers) {
            try await Task.sleep(for: .milliseconds(20))
        }
        #expect(workers.count >= count / 200)
        #expect(Self.children.isDisjoint(with: workers))
    }
}

extension Result where Success: Sendable, Failure == any Error {
    fileprivate init(_ body: () async throws -> Success) async {
        do { self = .success(try await body()) } catch { self = .failure(error) }
    }
}
