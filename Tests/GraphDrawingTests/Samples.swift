import Foundation
import GraphDrawing
import GraphModel

/// Small graphs with places for their nodes.
enum Sample {
    /// Opposite edges, loops, labels that need escaping, and several shapes.
    static var directed: DiGraph<String> {
        var graph = DiGraph<String>(edges: [
            ("a", "b"), ("b", "a"), ("b", "c"), ("c", "d"), ("d", "b"), ("a", "a"), ("d", "d"), ("c", "c"),
        ])
        graph.addEdge("d", "e", .label("to e & <back>"))
        graph.addEdge("e", "d", .label("back again"))
        graph.nodes["c"] = [.shape(.rectangle), .label("a longer label")]
        graph.nodes["e"] = [.shape(.diamond), .width(0.5)]
        graph.nodes["b"] = [.shape(.hexagon), .fillColor(.gold)]
        graph.nodes["d"] = [.shape(.triangle), .width(0.6), .fillColor(.lightGray)]
        return graph
    }

    static let places: [String: SIMD2<Double>] = [
        "a": SIMD2(0, 1), "b": SIMD2(1, 1), "c": SIMD2(2, 1.4), "d": SIMD2(1.4, 0), "e": SIMD2(0, 0),
    ]

    static var small: GraphStyle<String> {
        var style = GraphStyle<String>()
        style.area = SVG.Size(width: 320, height: 260)
        return style
    }

    static var parallel: MultiGraph<String> {
        var graph = MultiGraph<String>()
        for number in 0..<3 { graph.addEdge("a", "b", .label("e\(number)")) }
        graph.addEdge("b", "d", .label("straight"))
        graph.addEdge("a", "a")
        graph.addEdge("a", "a", .label("loop"), .style(.dashed))
        return graph
    }

    static var grouped: Graph<String> {
        var graph = Graph<String>(edges: [("a", "b"), ("b", "c"), ("c", "d"), ("d", "e"), ("b", "d")])
        for (node, group) in [("a", "red team"), ("b", "red team"), ("c", "blue team"), ("d", "blue team")] {
            graph.nodes[node]?["group"] = .string(group)
        }
        graph.setEdgeAttribute("strength") { Double($0.source.utf8.count + Int($0.target.utf8.first ?? 0) % 4) }
        return graph
    }

    /// Everything mapped that can be.
    static var mapped: GraphStyle<String> {
        var style = small
        style.title = "Teams"
        style.node.fill = .color(by: "group")
        style.node.size = .size(by: "degree", 14...30)
        style.edge.width = .width(by: "strength", 1...4)
        style.edge.color = .color(by: "strength", map: .cividis)
        return style
    }
}

/// Drawings that were looked at, in `Tests/Fixtures/drawings`.
enum RecordedDrawing {
    private static func url(_ name: String) -> URL {
        URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Fixtures/drawings/\(name).svg")
    }

    static var isRecording: Bool { ProcessInfo.processInfo.environment["RECORD_DRAWINGS"] != nil }

    /// The names of the recorded drawings.
    static var names: Set<String> {
        let folder = url("any").deletingLastPathComponent()
        let files = try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        return Set(
            (files ?? []).filter { $0.pathExtension == "svg" }.map { $0.deletingPathExtension().lastPathComponent })
    }

    /// The recorded drawing; with `RECORD_DRAWINGS` in the environment `markup` becomes it.
    static func markup(_ name: String, recording markup: String) throws -> String {
        if isRecording {
            try FileManager.default.createDirectory(
                at: url(name).deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(markup.utf8).write(to: url(name))
        }
        return try String(contentsOf: url(name), encoding: .utf8)
    }
}
