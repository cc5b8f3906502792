import ArgumentParser
import Foundation
import NetworkGraphs

/// Runs tasks on a graph file and says how long they took: a line of JSON for each task, with seconds of processor time
/// of every round when the graph's edges had to be frozen into compressed rows first (`cold`), and when they were (`warm`).
struct GraphsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "graphs", abstract: "Run graph algorithms on a graph file and measure.")

    @Argument(help: "The graph's file.")
    var path: String

    @Option(help: "The names of tasks, divided by commas.")
    var tasks = ""

    @Option(help: "How often every task is run.")
    var rounds = 3

    @Option(help: "A task that takes longer than so many seconds is run once.")
    var patience = 20.0

    @Flag(help: "Measure the bytes that the graph takes instead.")
    var memory = false

    func run() throws {
        if memory { return try GraphMemory.measure(try GraphFile(path: path)) }
        let file = try GraphFile(path: path), names = tasks.split(separator: ",").map(String.init)
        try file.writeFiles(for: names)
        defer { try? FileManager.default.removeItem(atPath: GraphFile.folder) }
        if file.isDirected {
            try measure(names, file) { (task: GraphTask) -> GraphTask.Body<Directed>? in task.directed }
        } else {
            try measure(names, file) { (task: GraphTask) -> GraphTask.Body<Undirected>? in task.undirected }
        }
    }

    private func measure<Direction>(
        _ names: [String], _ file: GraphFile, _ body: (GraphTask) -> GraphTask.Body<Direction>?
    ) throws {
        let plain: Network<Int, Direction, SingleEdges> = file.network(isWeighted: false)
        var weighted: Network<Int, Direction, SingleEdges>?
        for name in names {
            guard let task = GraphTask.all[name], let body = body(task) else {
                FileHandle.standardError.write(Data("benchmarks: there is no task \(name) for this graph\n".utf8))
                continue
            }
            if task.isWeighted, weighted == nil { weighted = file.network(isWeighted: true) }
            var graph = task.isWeighted ? weighted ?? plain : plain
            var cold: [Double] = [], warm: [Double] = [], value = 0.0
            for _ in 0..<rounds {
                graph.forgetFrozenRows()
                try cold.append(seconds { value = try body(graph, file) })
                if cold[0] < patience { try warm.append(seconds { value = try body(graph, file) }) }
                if cold[0] >= patience { break }
            }
            let line: JSON = [
                "task": .string(name), "cold": .array(cold.map { .double($0) }),
                "warm": .array((warm.isEmpty ? cold : warm).map { .double($0) }), "value": .double(value),
            ]
            FileHandle.standardOutput.write(Data(line.serializedBytes() + [UInt8(ascii: "\n")]))
        }
    }

    private func seconds(_ body: () throws -> Void) rethrows -> Double {
        let start = cpuNanoseconds()
        try body()
        return Double(cpuNanoseconds() - start) / 1e9
    }
}
