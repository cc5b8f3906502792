import ArgumentParser
import GraphAnalyses
import GraphFormats
import OrderedJSON

struct Generate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Makes a graph by one of networkx's generators.",
        discussion: """
            Names and parameters are networkx's; with a seed the graph is networkx's own. Written is node-link JSON, or \
            what the name of the output says.

              graph generate gnp_random_graph --param n=100 --param p=0.05 --param seed=42 -o random.graphml
              graph generate karate_club_graph | graph analyse pagerank
              graph generate --list
            """)

    @Argument(help: "networkx's name of the generator, such as barabasi_albert_graph.")
    var name: String?

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp("Parameters of the generator; may be given several times.", valueName: "key=value"))
    var param: [ParameterArgument] = []

    @Option(name: .shortAndLong, help: "The file to write, or - for standard output.", completion: .file())
    var output = "-"

    @Option(
        help: ArgumentHelp(
            "Write the file as this (\(FormatArgument.names(of: GraphFormat.all))), whatever its name says.",
            valueName: "format"))
    var format: FormatArgument?

    @Flag(help: "Write the names of all generators with their parameters instead.")
    var list = false

    func validate() throws {
        guard list || name != nil else {
            throw ValidationError("The name of a generator is missing; --list names all.")
        }
    }

    func run() async throws {
        try await Failure.reported {
            if list {
                for generator in Generators.all {
                    try Files.write(line: ["name": .string(generator.name), "parameters": generator.parameters.json])
                }
                return
            }
            guard let name else { return }
            guard let generator = Generators.named(name) else {
                throw Failure(.usage, "There is no generator '\(name)'; graph generate --list names those there are.")
            }
            let given = try ParameterArgument.values(of: param)
            let graph: LoadedGraph
            do {
                graph = LoadedGraph(try generator.graph(given))
            } catch {
                throw Failure(.data, "\(name): \(error)")
            }
            try graph.write(file: output, format ?? (output == "-" ? FormatArgument(.nodeLinkJSON) : nil))
        }
    }
}

extension LoadedGraph {
    fileprivate init(_ generated: GeneratedGraph) {
        switch generated {
        case .integers(let graph): self = .integers(graph)
        case .values(let graph): self = .mixed(graph)
        }
    }
}
