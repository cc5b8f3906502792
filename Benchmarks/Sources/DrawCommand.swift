import ArgumentParser
import Foundation
import GraphvizRendering
import NetworkGraphs

/// Draws what it is told on standard input, as often as it is told, and says how long each drawing took.
///
/// A line in is `{"graph": …, "engine": "dot", "count": 10}`; a line out is `{"svg": …, "total": […], "cpu": […],
/// "parts": [[…], …]}` with nanoseconds for every drawing: on the clock, of processor time, and of processor time in each
/// step. The process stays, as a server would, and whoever asks can let others run between two lines.
struct DrawCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "draw", abstract: "Draw graphs from standard input and measure.")

    func run() async throws {
        while let line = readLine() {
            let request = try JSON(parsing: line)
            guard let engine = request["engine"]?.stringValue.flatMap({ GraphvizEngine(name: $0) }),
                let count = request["count"]?.intValue, let graph = request["graph"],
                let isDirected = graph["directed"]?.boolValue
            else { throw ValidationError("A line must have a graph, an engine and a count: \(line)") }
            let report =
                if isDirected {
                    try await measure(DiGraph<String>(wire: graph), engine: engine, count: count)
                } else {
                    try await measure(Graph<String>(wire: graph), engine: engine, count: count)
                }
            FileHandle.standardOutput.write(Data(report.serializedBytes() + [UInt8(ascii: "\n")]))
        }
    }

    private func measure<Direction, Multiplicity>(
        _ graph: Network<String, Direction, Multiplicity>, engine: GraphvizEngine, count: Int
    ) async throws -> JSON {
        var report = DrawingReport()
        for _ in 0..<count {
            let cpu = cpuNanoseconds()
            let start = now()
            let picture = try await graph.svg(engine: engine)
            report.total.append(now() - start)
            report.cpu.append(cpuNanoseconds() - cpu)
            report.picture = picture.markup

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
}

/// What the drawings of one request took, in nanoseconds.
private struct DrawingReport {
    var picture = ""
    var cpu: [Int] = []
    var total: [Int] = []
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
            "svg": .string(picture), "cpu": wire(cpu), "total": wire(total), "parts": .array(parts.map(wire)),
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
