public import ArgumentParser
import Foundation
public import GraphvizRendering
import NetworkGraphs

struct Render: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Draws a graph as SVG, PNG or PDF.",
        discussion: """
            The format follows from the name of the output. Attributes of the file are Graphviz's; see \
            https://graphviz.org/doc/info/attrs.html. Files named by attributes are not opened, and the SVG holds no \
            scripts, whatever the file says.

              graph render network.dot -o network.svg
              graph render karate.graphml --engine neato --scale 2 -o karate.png
              graph render data.json -N shape=circle -N style=filled -E color=gray
            """)

    @OptionGroup var file: GraphFile

    @Option(
        name: [.customShort("K", allowingJoined: true), .long],
        help: ArgumentHelp("How to lay the graph out, unless the file says: dot by default.", valueName: "engine"))
    var engine: GraphvizEngine?

    @Option(name: .shortAndLong, help: ArgumentHelp("The file to write, or - for standard output.", valueName: "file"))
    var output = "-"

    @Option(
        name: [.customShort("T", allowingJoined: true), .long],
        help: ArgumentHelp("svg, png or pdf, whatever the output's name says.", valueName: "format"))
    var format: OutputFormat?

    @Option(help: ArgumentHelp("How large a bitmap is: 1 for 96 pixels per inch.", valueName: "factor"))
    var scale = 1.0

    @Option(help: ArgumentHelp("What the picture is called for those who do not see it.", valueName: "text"))
    var title: String?

    @Option(help: ArgumentHelp("What every id in the SVG begins with.", valueName: "text"))
    var idPrefix: String?

    @Option(
        name: [.customShort("G"), .long],
        help: ArgumentHelp("An attribute of the graph, unless the file has it.", valueName: "name=value"))
    var graphDefault: [AttributeArgument] = []

    @Option(
        name: [.customShort("N"), .long],
        help: ArgumentHelp("An attribute of all nodes that do not have it.", valueName: "name=value"))
    var nodeDefault: [AttributeArgument] = []

    @Option(
        name: [.customShort("E"), .long],
        help: ArgumentHelp("An attribute of all edges that do not have it.", valueName: "name=value"))
    var edgeDefault: [AttributeArgument] = []

    @Option(
        help: ArgumentHelp(
            "An attribute to leave out, because it means something else in this file.", valueName: "attribute"))
    var ignore: [String] = []

    @Flag(help: "Draw a large graph faster and worse: straight edges, fewer attempts.")
    var draft = false

    func validate() throws {
        guard scale.isFinite, scale > 0 else { throw ValidationError("--scale takes a number above 0.") }
    }

    func run() async throws {
        try await Failure.reported {
            let format = try outputFormat
            let bytes = try await draw(try file.read().mixed, as: format)
            try write(bytes, as: format)
        }
    }

    /// - Throws: ``Failure``.
    private func draw(_ graph: AnyGraph<JSON>, as format: OutputFormat) async throws -> [UInt8] {
        let options = try options(for: graph)
        do {
            let drawing = try GraphvizDrawing(graph, options: options)
            let renderer = InProcessGraphvizRenderer()
            switch format {
            case .svg:
                let svg = try drawing.svg(try await renderer.render(drawing, format: .svg))
                return Array(svg.markup.utf8)
            case .png:
                return try await renderer.render(drawing, format: .png(resolution: drawing.resolution * scale)).bytes
            case .pdf:
                return try await renderer.render(drawing, format: .pdf).bytes
            }
        } catch {
            throw Failure(.data, "\(file.name): \(error)")
        }
    }

    private func options(for graph: AnyGraph<JSON>) throws(Failure) -> GraphvizOptions {
        var options = draft ? GraphvizOptions.draft : GraphvizOptions()
        if let engine {
            options.engine = engine
        } else if let engine = try requestedEngine(of: graph) {
            options.engine = engine
        }
        options.title = title
        options.idPrefix = idPrefix
        options.graphDefaults.merge(graphDefault.map(\.attribute))
        options.nodeDefaults = Attributes(nodeDefault.map(\.attribute))
        options.edgeDefaults = Attributes(edgeDefault.map(\.attribute))
        options.ignoredAttributes = Set(ignore)
        return options
    }

    /// The engine that the file itself asks for.
    private func requestedEngine(of graph: AnyGraph<JSON>) throws(Failure) -> GraphvizEngine? {
        guard let name = graph.attributes[.layout] else { return nil }
        guard let engine = GraphvizEngine(name: name) else {
            throw Failure(
                .data, "\(file.name): The graph has layout = \"\(name)\"; --engine chooses one that there is.")
        }
        return engine
    }

    private var outputFormat: OutputFormat {
        get throws(Failure) {
            if let format { return format }
            let ending = output.split(separator: ".").last.map { $0.lowercased() } ?? ""
            if output == "-" || !output.contains(".") { return .svg }
            guard let format = OutputFormat(rawValue: ending) else {
                throw Failure(
                    .cannotCreate,
                    "\(output): the name does not end in .svg, .png or .pdf; --format says what to write.")
            }
            return format
        }
    }

    private func write(_ bytes: [UInt8], as format: OutputFormat) throws(Failure) {
        let bytes = format == .svg && bytes.last != UInt8(ascii: "\n") ? bytes + [UInt8(ascii: "\n")] : bytes
        if output == "-" && format != .svg && isatty(STDOUT_FILENO) != 0 {
            throw Failure(
                .cannotCreate, "A terminal cannot show \(format.rawValue.uppercased()); -o names a file to write to.")
        }
        try Files.write(bytes, to: output)
    }
}

enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
    case svg, png, pdf
}

/// `name=value` on the command line.
struct AttributeArgument: ExpressibleByArgument {
    let attribute: Attribute

    init?(argument: String) {
        guard let separator = argument.firstIndex(of: "="), separator > argument.startIndex else { return nil }
        attribute = Attribute(
            String(argument[..<separator]), .string(String(argument[argument.index(after: separator)...])))
    }
}

extension GraphvizEngine: ExpressibleByArgument {}
