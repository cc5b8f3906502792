import ArgumentParser
import GraphFormats
import NetworkGraphs

struct Convert: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Writes a graph in another format.",
        discussion: """
            The formats follow from the names; a name that ends in .gz is that of a compressed file. What a format has no \
            place for is said on standard error; what it cannot say is an error.

              graph convert karate.graphml karate.json
              graph convert roads.edgelist.gz roads.gexf --directed
              graph convert - --from csv - --to dot < table.csv
            """)

    @Argument(help: "The file to read, or - for standard input.", completion: .file())
    var input: String

    @Argument(help: "The file to write, or - for standard output.", completion: .file())
    var output: String

    @Option(
        help: ArgumentHelp(
            "Read the file as this: \(FormatArgument.names(of: FormatArgument.readable)).", valueName: "format"))
    var from: FormatArgument?

    @Option(
        help: ArgumentHelp("Write the file as this: \(FormatArgument.names(of: GraphFormat.all)).", valueName: "format")
    )
    var to: FormatArgument?

    @OptionGroup var kind: KindOptions

    func run() async throws {
        try await Failure.reported {
            let graph = try LoadedGraph(
                file: input, from, directed: kind.directed, multigraph: kind.multigraph, option: "--from")
            try graph.write(file: output, to)
        }
    }
}

/// What a format that does not say it is to mean.
struct KindOptions: ParsableArguments {
    @Flag(help: "Edges have a direction, if the format does not say whether they have.")
    var directed = false

    @Flag(help: "Keep parallel edges, if the format does not say whether there are any.")
    var multigraph = false
}

extension LoadedGraph {
    /// Writes a file in the format that its name says, if none is given.
    func write(file path: String, _ format: FormatArgument?) throws(Failure) {
        do {
            try write(to: path, as: format?.format)
            if let format = format?.format ?? GraphFormat(fileName: path) {
                let losses = losses(in: format)
                if !losses.isEmpty {
                    Files.note("\(path == "-" ? "standard output" : path): \(format) keeps no \(losses)")
                }
            }
        } catch let error as GraphFormatError {
            throw Failure(.data, "\(error)")
        } catch let error as GraphFileError {
            throw Failure(.cannotCreate, "\(path == "-" ? "standard output" : path): \(error.reason)")
        } catch {
            throw Failure(.cannotCreate, "\(path): \(error)")
        }
    }
}
