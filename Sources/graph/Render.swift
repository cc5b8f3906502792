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

    @OptionGroup var picture: PictureFile

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

    func run() async throws {
        try await Failure.reported {
            let format = try picture.usedFormat
            let bytes = try await draw(try file.read().mixed, as: format)
            try picture.write(bytes)
        }
    }

    /// - Throws: ``Failure``.
    private func draw(_ graph: AnyGraph<JSON>, as format: PictureFormat) async throws -> [UInt8] {
        let options = try options(for: graph)
        do {
            let drawing = try GraphvizDrawing(graph, options: options)
            let renderer = InProcessGraphvizRenderer()
            switch format {
            case .svg:
                let svg = try drawing.svg(try await renderer.render(drawing, format: .svg))
                return Array(svg.markup.utf8)
            case .png:
                return try await renderer.render(drawing, format: .png(resolution: drawing.resolution * picture.scale))
                    .bytes
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
