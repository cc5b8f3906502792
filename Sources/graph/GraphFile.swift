import ArgumentParser
import NetworkGraphs

/// The graph a command works on.
struct GraphFile: ParsableArguments {
    @Argument(
        help: "The file, or - for standard input.", completion: .file(extensions: ["dot", "gv", "graphml", "json"]))
    var input: String

    @Option(help: ArgumentHelp("Read the file as dot, graphml or json, whatever its name says.", valueName: "format"))
    var inputFormat: InputFormat?

    /// Reads and parses the file.
    ///
    /// Nodes are JSON, so that the node 1 of a file stays another one than "1".
    func read() throws(Failure) -> AnyGraph<JSON> {
        let bytes = try Files.read(input)
        do {
            switch try format(of: bytes) {
            case .dot: return try AnyGraph(dot: bytes)
            case .graphML: return try AnyGraph(graphML: bytes)
            case .json: return try AnyGraph(nodeLinkJSON: bytes)
            }
        } catch let error as GraphFormatError {
            let place = [name, error.line.map(String.init), error.column.map(String.init)].compactMap(\.self)
            throw Failure(.data, place.joined(separator: ":") + ": " + error.reason)
        } catch let failure as Failure {
            throw failure
        } catch {
            throw Failure(.data, "\(name): \(error)")
        }
    }

    /// What messages call the file.
    var name: String { Files.name(input) }

    private func format(of bytes: [UInt8]) throws(Failure) -> InputFormat {
        if let inputFormat { return inputFormat }
        let start = String(decoding: bytes.prefix(65_536), as: UTF8.self)
        let format = GraphFormat(fileName: input) ?? GraphFormat(detecting: start)
        guard let format, let known = InputFormat(format) else {
            throw Failure(
                .data, "\(name): neither the name nor the content says what format this is; --input-format can.")
        }
        return known
    }
}

/// The formats that can be named on the command line.
enum InputFormat: String, ExpressibleByArgument, CaseIterable {
    case dot
    case graphML = "graphml"
    case json

    init?(_ format: GraphFormat) {
        switch format {
        case .dot: self = .dot
        case .graphML: self = .graphML
        case .nodeLinkJSON: self = .json
        default: return nil
        }
    }
}
