import Foundation
import NetworkGraphs

#if canImport(Glibc)
    import Glibc
#endif

/// How many bytes of memory an undirected graph without attributes takes.
enum GraphMemory {
    /// Prints a line of JSON with the bytes an edge of a graph whose edges were added at once, of one whose edges were
    /// added one by one, and of what freezing one takes in addition.
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

    /// The bytes that the process has allocated; `nil` where the C library does not say.
    private static func allocatedBytes() -> Int? {
        #if canImport(Glibc)
            let info = mallinfo2()
            return Int(info.uordblks) + Int(info.hblkhd)
        #else
            return nil
        #endif
    }
}
