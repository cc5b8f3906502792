import ArgumentParser
import CairoRendering
import Foundation
import NetworkGraphs

/// Draws a graph with places for its nodes, as often as it is told, and says how long each picture took.
///
/// The first line in is `{"nodes": 3, "edges": [[0, 1], …], "places": [[x, y], …]}`. Each further one is `{"format":
/// "svg", "labels": "none", "count": 10}`, with `svg`, `png` or `pdf`, and labels `none`, `inside` or `beside` nodes. A
/// line out is `{"cpu": […], "bytes": 1234}`, with nanoseconds of processor time of each picture.
struct PictureCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "picture", abstract: "Draw a graph from standard input and measure.")

    func run() throws {
        guard let first = readLine() else { throw ValidationError("The first line must have a graph.") }
        let input = try JSON(parsing: first)
        guard let count = input["nodes"]?.intValue, let edges = input["edges"]?.arrayValue,
            let places = input["places"]?.arrayValue, places.count == count
        else { throw ValidationError("The first line must have nodes, edges and places.") }
        var graph = Graph<Int>(nodes: 0..<count)
        for edge in edges {
            guard let ends = edge.arrayValue?.compactMap(\.intValue), ends.count == 2 else {
                throw ValidationError("An edge is two nodes: \(edge)")
            }
            graph.addEdge(ends[0], ends[1])
        }
        let points = try NodeMap<Int, SIMD2<Double>>(
            uniqueKeysWithValues: places.enumerated().map { node, place in
                guard let numbers = place.arrayValue?.compactMap(\.doubleValue), numbers.count == 2 else {
                    throw ValidationError("A place is two numbers: \(place)")
                }
                return (node, SIMD2(numbers[0], numbers[1]))
            })
        while let line = readLine() {
            let request = try JSON(parsing: line)
            guard let format = request["format"]?.stringValue, let labels = request["labels"]?.stringValue,
                let count = request["count"]?.intValue, let style = Self.style(labels: labels)
            else { throw ValidationError("A line must have a format, labels and a count: \(line)") }
            var times: [JSON] = [], bytes = 0
            for _ in 0..<count {
                let start = cpuNanoseconds()
                bytes = try Self.draw(graph, points, style, format: format)
                times.append(.int(cpuNanoseconds() - start))
            }
            let report: JSON = ["cpu": .array(times), "bytes": .int(bytes)]
            FileHandle.standardOutput.write(Data(report.serializedBytes() + [UInt8(ascii: "\n")]))
        }
    }

    private static func style(labels: String) -> GraphStyle<Int>? {
        var style = GraphStyle<Int>()
        style.area = SVG.Size(width: 1000, height: 1000)
        switch labels {
        case "none": style.node.label = .none
        case "inside", "beside":
            style.node.label = .each { String($0.node) }
            style.node.labelPlacement = labels == "inside" ? .inside : .beside
        default: return nil
        }
        return style
    }

    private static func draw(
        _ graph: Graph<Int>, _ points: NodeMap<Int, SIMD2<Double>>, _ style: GraphStyle<Int>, format: String
    ) throws -> Int {
        switch format {
        case "svg": try graph.svg(at: points, style: style).markup.utf8.count
        case "png": try graph.png(at: points, style: style).count
        case "pdf": try graph.pdf(at: points, style: style).count
        default: throw ValidationError("There is no format \(format).")
        }
    }
}
