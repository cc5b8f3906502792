import ArgumentParser
import GraphAnalyses

struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Answers requests for networkx's functions, one JSON object a line.",
        discussion: """
            A request names a function as networkx does, and brings a graph as networkx's node-link JSON:

              {"id": 7, "name": "pagerank", "graph": {"nodes": …, "edges": …}, "params": {"alpha": 0.9}}

            The answer is a line as well, with the seconds that the algorithm took:

              {"id": 7, "result": {"a": 0.38, "b": 0.62}, "seconds": 0.0001}
              {"id": 7, "error": {"type": "NetworkXNoPath", "message": "…"}}

            {"id": 1, "list": true} asks for the functions there are, with their parameters and defaults.
            """)

    func run() async throws {
        try await Failure.reported {
            let service = AnalysisService()
            var lines = InputLines()
            while let line = try lines.next() {
                if line.allSatisfy({ $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\r") }) { continue }
                try Files.write(await service.answer(line) + [UInt8(ascii: "\n")], to: "-")
            }
        }
    }
}
