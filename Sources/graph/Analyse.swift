import ArgumentParser
import GraphAnalyses
import NetworkGraphs
import OrderedJSON

struct Analyse: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Runs one of networkx's functions on a graph.",
        discussion: """
            Names and parameters are networkx's. A value is JSON or, if it is none, text; null stands for None, and @FILE \
            for the graph in a file. The answer is a line of JSON with the seconds that the algorithm took, without \
            reading: the median of the repetitions.

              graph analyse pagerank --input web.edgelist --directed --param alpha=0.9
              graph analyse shortest_path --input roads.graphml --param source=1 --param weight=km
              graph analyse betweenness_centrality --input roads.graphml --parallelism 8
              graph analyse is_isomorphic --input a.gml --param G2=@b.gml
              graph analyse --list
            """)

    @Argument(help: "networkx's name of the function, such as betweenness_centrality.")
    var name: String?

    @Option(help: "The graph's file, or - for standard input.", completion: .file())
    var input = "-"

    @Option(
        help: ArgumentHelp(
            "Read the file as this (\(FormatArgument.names(of: FormatArgument.readable))), whatever its name says.",
            valueName: "format"))
    var format: FormatArgument?

    @OptionGroup var kind: KindOptions

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp("Parameters of the function; may be given several times.", valueName: "key=value"))
    var param: [ParameterArgument] = []

    @Option(name: .customLong("repeat"), help: ArgumentHelp("How often the algorithm runs.", valueName: "times"))
    var repetitions = 1

    @Option(
        help: ArgumentHelp(
            "How many cores may be used by functions that take long; 0 for all. The answer is the same.",
            valueName: "cores"))
    var parallelism = 1

    @Flag(help: "Write the names of all functions with their parameters instead.")
    var list = false

    func validate() throws {
        guard list || name != nil else { throw ValidationError("The name of a function is missing; --list names all.") }
        guard repetitions > 0 else { throw ValidationError("--repeat takes a number above 0.") }
        guard parallelism >= 0 else { throw ValidationError("--parallelism takes a number of cores, or 0 for all.") }
    }

    func run() async throws {
        try await Failure.reported {
            if list {
                for case (let name, .object(let parameters)) in Analyses.list.objectValue ?? [:] {
                    try Files.write(line: ["name": .string(name), "parameters": .object(parameters)])
                }
                return
            }
            guard let name else { return }
            // The name is checked before a large file is read.
            guard Analyses.named(name) != nil else {
                throw Failure(.usage, "There is no function '\(name)'; graph analyse --list names those there are.")
            }
            let graph = try LoadedGraph(
                file: input, format, directed: kind.directed, multigraph: kind.multigraph, option: "--format")
            let given = try ParameterArgument.values(of: param)
            let parallelism = parallelism == 0 ? .all : Parallelism(parallelism), bar = ProgressBar()
            do {
                defer { bar.clear() }
                let (result, seconds) =
                    switch graph {
                    case .integers(let graph):
                        try await Analyses.outcome(
                            of: name, on: graph, given, repetitions: repetitions, parallelism: parallelism,
                            progress: bar.report)
                    case .mixed(let graph):
                        try await Analyses.outcome(
                            of: name, on: graph, given, repetitions: repetitions, parallelism: parallelism,
                            progress: bar.report)
                    }
                bar.clear()
                try Files.write(line: ["name": .string(name), "result": result, "seconds": .double(seconds)])
            } catch let refusal as Refusal {
                try Files.write(line: [
                    "name": .string(name),
                    "error": ["type": .string(refusal.type), "message": .string(refusal.message)],
                ])
                throw Failure(.data, "\(name): \(refusal)")
            }
        }
    }
}
