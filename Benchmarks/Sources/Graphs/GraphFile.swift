import Foundation
import NetworkGraphs

/// A graph as `Benchmarks/graph_families.py` writes it, so that everybody is given the same: the numbers of nodes and
/// edges, whether it is directed, the edges' ends as 32-bit integers, and their weights as doubles, all little-endian.
struct GraphFile {
    let nodeCount: Int
    let isDirected: Bool
    let edges: [(Int, Int)]
    let weights: [Double]

    init(path: String) throws {
        let data = try Data(contentsOf: URL(fileURLWithPath: path))
        func integer(_ index: Int) -> Int {
            Int(data.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: 4 * index, as: Int32.self) })
        }
        nodeCount = integer(0)
        let edgeCount = integer(1)
        isDirected = integer(2) != 0
        let start = 16 + 8 * edgeCount
        guard data.count == start + 8 * edgeCount else { throw CocoaError(.fileReadCorruptFile) }
        edges = (0..<edgeCount).map { (integer(4 + 2 * $0), integer(5 + 2 * $0)) }
        weights = data.withUnsafeBytes { bytes in
            (0..<edgeCount).map { bytes.loadUnaligned(fromByteOffset: start + 8 * $0, as: Double.self) }
        }
    }

    /// Nodes that are not isolated: where a search begins, and where a path ends.
    var start: Int { edges[0].0 }
    var end: Int { edges[edges.count - 1].1 }

    /// The folder of this process's files.
    static let folder = NSTemporaryDirectory() + "graph-benchmarks-\(ProcessInfo.processInfo.processIdentifier)"

    /// An edge list of the graph, a GraphML file of it with weights, and where to write one.
    var edgeListPath: String { Self.folder + "/graph.edgelist" }
    var graphMLPath: String { Self.folder + "/graph.graphml" }
    var outputPath: String { Self.folder + "/output.graphml" }

    /// Writes the files that tasks read.
    func writeFiles(for tasks: [String]) throws {
        try FileManager.default.createDirectory(atPath: Self.folder, withIntermediateDirectories: true)
        if tasks.contains("read_edgelist_text") {
            let text = edges.map { "\($0.0) \($0.1)\n" }.joined()
            try text.write(toFile: edgeListPath, atomically: false, encoding: .utf8)
        }
        if tasks.contains("read_graphml") {
            let graph: Graph<Int> = network(isWeighted: true)
            try graph.write(to: graphMLPath, as: .graphML)
        }
    }

    /// The graph without and with weights.
    func network<Direction>(isWeighted: Bool) -> Network<Int, Direction, SingleEdges> {
        var network = Network<Int, Direction, SingleEdges>(nodes: 0..<nodeCount)
        if isWeighted {
            network.addWeightedEdges(zip(edges, weights).map { ($0.0, $0.1, $1) })
        } else {
            network.addEdges(edges)
        }
        return network
    }
}
