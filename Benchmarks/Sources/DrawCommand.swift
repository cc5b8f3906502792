import ArgumentParser
import Foundation
import GraphvizRendering
import NetworkGraphs
import SafeMarkup

/// Draws what it is told on standard input, as often as it is told, and says how long each drawing took.
///
/// A line in is `{"graph": …, "engine": "dot", "count": 10}`; a line out is `{"svg": …, "total": […], "cpu": […],
/// "isolated": […], "parts": [[…], …]}` with nanoseconds for every drawing: on the clock, of processor time, on the clock
/// with Graphviz in a process of its own, and of processor time in each step. With `"workers": 2` in place of a count, so
/// many processes draw until a second is over, and the line out is `{"perSecond": …}`. `{"emit": true}` asks how fast markup
/// is made safe. The process stays, as a server
/// would, and whoever asks can let others run between two lines.
struct DrawCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "draw", abstract: "Draw graphs from standard input and measure.")

    func run() async throws {
        while let line = readLine() {
            let request = try JSON(parsing: line)
            if request["emit"] != nil {
                FileHandle.standardOutput.write(Data(try await markupSpeeds().serializedBytes() + [UInt8(ascii: "\n")]))
                continue
            }
            guard let engine = request["engine"]?.stringValue.flatMap({ GraphvizEngine(name: $0) }),
                let graph = request["graph"], let isDirected = graph["directed"]?.boolValue
            else { throw ValidationError("A line must have a graph and an engine: \(line)") }
            let report =
                if isDirected {
                    try await measure(DiGraph<String>(wire: graph), engine: engine, request)
                } else {
                    try await measure(Graph<String>(wire: graph), engine: engine, request)
                }
            FileHandle.standardOutput.write(Data(report.serializedBytes() + [UInt8(ascii: "\n")]))
        }
    }

    /// Megabytes of markup a second: read by Graphviz's grammar and written anew, and sanitised.
    private func markupSpeeds() async throws -> JSON {
        var graph = DiGraph<String>()
        for node in 0..<500 {
            graph.addEdge("node \(node)", "node \(node * 7 % 500)")
            graph.addEdge("node \(node)", "node \(node * 3 % 500)")
        }
        let drawing = try GraphvizDrawing(graph, options: GraphvizOptions(engine: .twopi, keepsNodesApart: false))
        let output = try await InProcessGraphvizRenderer().render(drawing, format: .svg)
        let markup = Array(try drawing.svg(output).markup.utf8)
        func megabytesPerSecond(_ count: Int, _ body: () throws -> Void) rethrows -> Double {
            var best = Int.max
            for _ in 0..<100 {
                let start = cpuNanoseconds()
                try body()
                best = min(best, cpuNanoseconds() - start)
            }
            return Double(count) / Double(best) * 1000
        }
        return [
            "reemitter": .double(try megabytesPerSecond(output.bytes.count) { _ = try drawing.svg(output) }),
            "sanitiser": .double(try megabytesPerSecond(markup.count) { _ = try SVG(sanitizing: markup) }),
        ]
    }

    private func measure<Direction, Multiplicity>(
        _ graph: Network<String, Direction, Multiplicity>, engine: GraphvizEngine, _ request: JSON
    ) async throws -> JSON {
        if let workers = request["workers"]?.intValue {
            return ["perSecond": .double(try await drawingsPerSecond(of: graph, engine: engine, workers: workers))]
        }
        guard let count = request["count"]?.intValue else { throw ValidationError("A line must have a count.") }
        var report = DrawingReport()
        for _ in 0..<count {
            let cpu = cpuNanoseconds()
            let start = now()
            let picture = try await graph.svg(engine: engine, renderer: .inProcess)
            report.total.append(now() - start)
            report.cpu.append(cpuNanoseconds() - cpu)
            report.picture = picture.markup

            let isolatedStart = now()
            _ = try await graph.svg(engine: engine, renderer: Self.isolated)
            report.isolated.append(now() - isolatedStart)

            // Once more in the three steps that it consists of.
            let begin = cpuNanoseconds()
            let drawing = try GraphvizDrawing(graph, options: GraphvizOptions(engine: engine))
            let prepared = cpuNanoseconds()
            GraphvizClock.start()
            let output = try await InProcessGraphvizRenderer().render(drawing, format: .svg)
            let marks = GraphvizClock.stop()
            let rendered = cpuNanoseconds()
            _ = try drawing.svg(output)
            report.add(begin: begin, prepared: prepared, marks: marks, rendered: rendered, end: cpuNanoseconds())
        }
        return report.json
    }

    private static let isolated = IsolatedGraphvizRenderer(workers: 1, deadline: .seconds(120))

    /// How many drawings so many processes finish in a second, asked by twice as many tasks.
    private func drawingsPerSecond<Direction, Multiplicity>(
        of graph: Network<String, Direction, Multiplicity>, engine: GraphvizEngine, workers: Int
    ) async throws -> Double {
        let renderer = IsolatedGraphvizRenderer(workers: workers, deadline: .seconds(120))
        try await renderer.warmUp([engine])
        let start = now(), end = start + 1_000_000_000
        let count = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<2 * workers {
                group.addTask {
                    var count = 0
                    while now() < end {
                        _ = try await graph.svg(engine: engine, renderer: renderer)
                        count += 1
                    }
                    return count
                }
            }
            return try await group.reduce(0, +)
        }
        return Double(count) * 1e9 / Double(now() - start)
    }
}

/// What the drawings of one request took, in nanoseconds.
private struct DrawingReport {
    var picture = ""
    var cpu: [Int] = []
    var total: [Int] = []
    var isolated: [Int] = []
    private var parts: [[Int]] = []

    /// Notes the steps of one drawing: the program, the way to Graphviz's thread, the graph built, layout, rendering,
    /// the graph freed, the way back, the SVG checked.
    mutating func add(begin: Int, prepared: Int, marks: GraphvizClock.Marks, rendered: Int, end: Int) {
        let times = [
            begin, prepared, marks.opened, marks.layoutBegan, marks.layoutEnded, marks.renderEnded, marks.closed,
            rendered, end,
        ]
        parts.append(zip(times, times.dropFirst()).map { $1 - $0 })
    }

    var json: JSON {
        [
            "svg": .string(picture), "cpu": wire(cpu), "total": wire(total), "isolated": wire(isolated),
            "parts": .array(parts.map(wire)),
        ]
    }

    private func wire(_ times: [Int]) -> JSON { .array(times.map { .int($0) }) }
}

extension Network<String, Directed, SingleEdges> {
    fileprivate init(wire: JSON) {
        self.init()
        attributes = wire.wireAttributes
        for (node, attributes) in wire.wireNodes { addNode(node, attributes: attributes) }
        for (tail, head, attributes) in wire.wireEdges { addEdge(tail, head, attributes: attributes) }
    }
}

extension Network<String, Undirected, SingleEdges> {
    fileprivate init(wire: JSON) {
        self.init()
        attributes = wire.wireAttributes
        for (node, attributes) in wire.wireNodes { addNode(node, attributes: attributes) }
        for (tail, head, attributes) in wire.wireEdges { addEdge(tail, head, attributes: attributes) }
    }
}
