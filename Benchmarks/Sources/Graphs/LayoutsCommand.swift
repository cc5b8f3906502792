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

    @Option(help: "The layout: stress, multilevel or spectral.")
    var layout = Name.stress

    @Option(help: "How often.")
    var rounds = 3

    @Option(help: "The file for the positions.")
    var output: String

    enum Name: String, ExpressibleByArgument {
        case stress, multilevel, spectral
    }

    func run() throws {
        let graph: Graph<Int> = try GraphFile(path: path).network(isWeighted: false)
        // Freezing the edges into rows is no part of a layout.
        _ = try graph.positions(layout: .random())
        _ = graph.connectedComponents.count
        var times: [Double] = [], positions: NodeMap<Int, SIMD2<Double>> = [:]
        for _ in 0..<rounds {
            let start = cpuNanoseconds()
            positions = try laidOut(graph)
            times.append(Double(cpuNanoseconds() - start) / 1e9)
        }
        var data = Data()
        for point in positions.values {
            withUnsafeBytes(of: point.x.bitPattern.littleEndian) { data.append(contentsOf: $0) }
            withUnsafeBytes(of: point.y.bitPattern.littleEndian) { data.append(contentsOf: $0) }
        }
        try data.write(to: URL(fileURLWithPath: output))
        let line: JSON = ["layout": .string(layout.rawValue), "times": .array(times.map { .double($0) })]
        FileHandle.standardOutput.write(Data(line.serializedBytes() + [UInt8(ascii: "\n")]))
    }

    private func laidOut(_ graph: Graph<Int>) throws -> NodeMap<Int, SIMD2<Double>> {
        switch layout {
        case .stress: try graph.positions(layout: .stress())
        case .multilevel: try graph.positions(layout: .multilevel())
        case .spectral: try graph.positions(layout: .spectral())
        }
    }
}
