import Foundation
import NetworkGraphs

/// How many bytes of memory an undirected graph without attributes takes.
enum GraphMemory {
    /// Prints a line of JSON with the bytes an edge of a graph whose edges were added at once, of one whose edges were
    /// added one by one, and of what freezing one takes in addition.
    ///
    /// Freed memory must go back to the system at once: with glibc, by `MALLOC_MMAP_THRESHOLD_=65536` in the environment.
    static func measure(_ file: GraphFile) throws {
        guard allocatedBytes() != nil else { return }
        let atOnce = bytes { Graph(edges: file.edges) }
        let oneByOne = bytes {
            var graph = Graph<Int>()
            for edge in file.edges { graph.addEdge(edge.0, edge.1) }
            return graph
        }
        let graph = Graph(edges: file.edges)
        let frozen = bytes {
            _ = graph.isConnected
            return graph
        }
        func share(_ bytes: Int) -> JSON { .double(Double(bytes) / Double(file.edges.count)) }
        let line: JSON = [
            "task": "memory", "atOnce": share(atOnce), "oneByOne": share(oneByOne), "frozen": share(frozen),
        ]
        FileHandle.standardOutput.write(Data(line.serializedBytes() + [UInt8(ascii: "\n")]))
    }

    /// The bytes that are allocated after making something and were not before.
    private static func bytes(_ make: () -> Graph<Int>) -> Int {
        let before = allocatedBytes() ?? 0
        let graph = make()
        return withExtendedLifetime(graph) { (allocatedBytes() ?? 0) - before }
    }

    /// The bytes of memory that the process has; `nil` where there is no `/proc`.
    private static func allocatedBytes() -> Int? {
        guard let statistics = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8) else { return nil }
        return Int(statistics.split(separator: " ")[1]).map { $0 * Int(sysconf(Int32(_SC_PAGESIZE))) }
    }
}
