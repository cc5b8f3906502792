import Foundation
import GraphLayouts
import OrderedJSON
import Testing

/// A call of one of networkx's layouts and what it answered, from `Tests/Fixtures/networkx/layouts`.
struct RecordedLayout: Sendable, CustomTestStringConvertible {
    let name: String
    let layout: String
    let parameters: JSON
    let positions: [(node: Int, point: SIMD2<Double>)]
    private let graphJSON: JSON

    static let all: [RecordedLayout] = load()

    var testDescription: String { name }

    var isDirected: Bool { graphJSON["directed"]?.boolValue ?? false }
    var graph: Graph<Int> { network() }
    var diGraph: DiGraph<Int> { network() }

    private func network<Direction>() -> Network<Int, Direction, SingleEdges> {
        precondition(Direction.isDirected == isDirected, "\(name) is of the other kind")
        var network = Network<Int, Direction, SingleEdges>(
            nodes: graphJSON["nodes"]?.arrayValue?.compactMap(\.intValue) ?? [])
        for edge in graphJSON["edges"]?.arrayValue ?? [] {
            network.addEdge(
                edge[0]?.intValue ?? 0, edge[1]?.intValue ?? 0, .weight(edge[2]?.doubleValue ?? 1))
        }
        return network
    }

    func positions(_ layout: some GraphLayout<Int>) throws -> NodeMap<Int, SIMD2<Double>> {
        isDirected ? try diGraph.positions(layout: layout) : try graph.positions(layout: layout)
    }

    /// Expects that a layout gives what networkx gave.
    func expect(
        _ layout: some GraphLayout<Int>, tolerance: Double = 1e-9, upToSigns: Bool = false,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let actual = try positions(layout)
        #expect(actual.keys == positions.map(\.node), sourceLocation: sourceLocation)
        var signs = SIMD2<Double>(1, 1)
        if upToSigns {
            for (node, point) in positions {
                guard let own = actual[node] else { continue }
                if abs(point.x) > 1e-3, own.x * point.x < 0 { signs.x = -1 }
                if abs(point.y) > 1e-3, own.y * point.y < 0 { signs.y = -1 }
            }
        }
        for (node, point) in positions {
            let own = (actual[node] ?? SIMD2(.nan, .nan)) * signs, difference = own - point
            #expect(
                max(abs(difference.x), abs(difference.y)) <= tolerance, "\(name): \(node) is at \(own), not \(point)",
                sourceLocation: sourceLocation)
        }
    }

    func number(_ key: String) -> Double? { parameters[key]?.doubleValue }
    func int(_ key: String) -> Int? { parameters[key]?.intValue }
    func flag(_ key: String) -> Bool { parameters[key]?.boolValue ?? false }
    func nodes(_ key: String) -> [Int]? { parameters[key]?.arrayValue?.compactMap(\.intValue) }
    var scale: Double { number("scale") ?? 1 }
    var center: SIMD2<Double> { parameters["center"].map(Self.point) ?? .zero }
    var seed: UInt32 { UInt32(int("seed") ?? 0) }
    var alignment: LayoutAlignment { parameters["align"] == "horizontal" ? .horizontal : .vertical }
    var start: NodeMap<Int, SIMD2<Double>>? {
        parameters["pos"]?.arrayValue.map { pairs in
            NodeMap(uniqueKeysWithValues: pairs.map { ($0[0]?.intValue ?? 0, $0[1].map(Self.point) ?? .zero) })
        }
    }

    static func point(_ value: JSON) -> SIMD2<Double> {
        SIMD2(value[0]?.doubleValue ?? .nan, value[1]?.doubleValue ?? .nan)
    }

    private static func load() -> [RecordedLayout] {
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Fixtures/networkx/layouts/layouts.json")
        do {
            let cases = try JSON(parsing: [UInt8](Data(contentsOf: file)))
            return (cases.arrayValue ?? []).map { record in
                RecordedLayout(
                    name: record["name"]?.stringValue ?? "", layout: record["layout"]?.stringValue ?? "",
                    parameters: record["parameters"] ?? [:],
                    positions: record["positions"]?.arrayValue?.map {
                        ($0[0]?.intValue ?? 0, $0[1].map(point) ?? .zero)
                    } ?? [], graphJSON: record["graph"] ?? [:])
            }
        } catch {
            Issue.record("the recorded layouts cannot be read: \(error)")
            return []
        }
    }
}
