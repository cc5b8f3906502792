import ArgumentParser
import GraphFormats
import NetworkGraphs

/// The graph a command works on.
struct GraphFile: ParsableArguments {
    @Argument(help: "The file, or - for standard input; a file compressed by gzip is unpacked.", completion: .file())
    var input: String

    @Option(
        help: ArgumentHelp(
            "Read the file as this (\(FormatArgument.names(of: FormatArgument.readable))), whatever its name says.",
            valueName: "format"))
    var inputFormat: FormatArgument?

    /// Reads and parses the file.
    func read() throws(Failure) -> LoadedGraph { try LoadedGraph(file: input, inputFormat, option: "--input-format") }

    /// What messages call the file.
    var name: String { Files.name(input) }
}

extension LoadedGraph {
    /// Reads a file.
    ///
    /// - Parameter option: The option that says the format, for messages.
    init(
        file path: String, _ format: FormatArgument?, directed: Bool = false, multigraph: Bool = false, option: String
    ) throws(Failure) {
        do {
            try self.init(contentsOf: path, as: format?.format, directed: directed, multigraph: multigraph)
        } catch let error as GraphFormatError {
            let place = [Files.name(path), error.line.map(String.init), error.column.map(String.init)]
            let hint = error.format == nil ? "; \(option) says what it is" : ""
            throw Failure(.data, place.compactMap(\.self).joined(separator: ":") + ": " + error.reason + hint)
        } catch let error as GraphFileError {
            throw Failure(.noInput, "\(Files.name(path)): \(error.reason)")
        } catch {
            throw Failure(.data, "\(Files.name(path)): \(error)")
        }
    }
}

/// A format as it is named on the command line: by an ending of file names, such as `graphml` or `edgelist`, or by its
/// name, such as `graph6`.
struct FormatArgument: ExpressibleByArgument {
    let format: GraphFormat

    init(_ format: GraphFormat) { self.format = format }

    init?(argument: String) {
        let word = argument.lowercased()
        let named = GraphFormat.all.first { $0.fileExtensions.contains(word) || $0.name.lowercased() == word }
        guard let named else { return nil }
        format = named
    }

    static let readable = GraphFormat.all.filter(\.isReadable)

    static func names(of formats: [GraphFormat]) -> String {
        formats.map { $0.fileExtensions[0] }.joined(separator: ", ")
    }

    static var allValueStrings: [String] { GraphFormat.all.flatMap(\.fileExtensions) }
}
