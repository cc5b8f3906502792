import ArgumentParser
import NetworkGraphs

struct Describe: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Says what is in a graph: its kind, its size, and the attributes it has.",
        discussion: """
              graph describe karate.graphml
              graph describe network.dot --json
            """)

    @OptionGroup var file: GraphFile

    @Flag(help: "Write JSON.")
    var json = false

    func run() async throws {
        try await Failure.reported {
            let summary = GraphSummary(try file.read().mixed)
            let text = json ? summary.json.serialized(.indented) + "\n" : summary.text
            try Files.write(Array(text.utf8), to: "-")
        }
    }
}
