import ArgumentParser
import Foundation
import NetworkGraphs

/// Lays a graph file out and says how long it took: a line of JSON with seconds of processor time of every round. Writes the
/// positions as doubles, x and y of every node.
struct LayoutsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "layouts", abstract: "Lay a graph file out and measure.")

    @Argument(help: "The graph's file.")
    var path: String

    @Option(help: "The layout: stress, multilevel, spectral or layered.")
    var layout = Name.stress

    @Option(help: "How often.")
    var rounds = 3

    @Option(help: "The file for the positions.")
    var output: String

    enum Name: String, ExpressibleByArgument {
        case stress, multilevel, spectral, layered
    }

    func run() throws {
        let file = try GraphFile(path: path)
        if file.isDirected {
            let graph: DiGraph<Int> = file.network(isWeighted: false)
            try measure(graph)
        } else {
            let graph: Graph<Int> = file.network(isWeighted: false)
            try measure(graph)
        }
    }

    private func measure<Direction, Multiplicity>(_ graph: Network<Int, Direction, Multiplicity>) throws {
        // Freezing the edges into rows is no part of a layout.
        _ = try graph.positions(layout: .random())
        _ = graph.topology
        var times: [Double] = [], positions: NodeMap<Int, SIMD2<Double>> = [:], crossings: Int?
        for _ in 0..<rounds {
            let start = cpuNanoseconds()
            (positions, crossings) = try laidOut(graph)
            times.append(Double(cpuNanoseconds() - start) / 1e9)
        }
        var data = Data()
        for point in positions.values {
            withUnsafeBytes(of: point.x.bitPattern.littleEndian) { data.append(contentsOf: $0) }
            withUnsafeBytes(of: point.y.bitPattern.littleEndian) { data.append(contentsOf: $0) }
        }
        try data.write(to: URL(fileURLWithPath: output))
        let seconds = JSON.array(times.map { .double($0) })
        let line: JSON = [
            "layout": .string(layout.rawValue), "times": seconds, "crossings": crossings.map { .int($0) } ?? .null,
        ]
        FileHandle.standardOutput.write(Data(line.serializedBytes() + [UInt8(ascii: "\n")]))
    }

    private func laidOut<Direction, Multiplicity>(
        _ graph: Network<Int, Direction, Multiplicity>
    ) throws -> (NodeMap<Int, SIMD2<Double>>, crossings: Int?) {
        switch layout {
        case .stress: return (try graph.positions(layout: .stress()), nil)
        case .multilevel: return (try graph.positions(layout: .multilevel()), nil)
        case .spectral: return (try graph.positions(layout: .spectral()), nil)
        case .layered:
            let drawing = try LayeredLayout<Int>().drawing(of: graph)
            return (drawing.positions, drawing.crossingCount)
        }
    }
}
