import ArgumentParser
import CairoRendering
import NetworkGraphs
import OrderedJSON

struct Draw: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Draws a graph with a layout of this package, as SVG, PNG or PDF.",
        discussion: """
            The format follows from the name of the output. Attributes of the file that say how something looks are \
            followed, such as color, shape, label and penwidth. graph render draws with Graphviz instead.

              graph draw karate.graphml --layout spring --seed 42 -o karate.png
              graph draw karate.graphml --color-by club --size-by degree -o karate.pdf
              graph draw tasks.dot --layout layered --scale 2 -o tasks.png
            """)

    @OptionGroup var file: GraphFile

    @Option(help: ArgumentHelp("How places are found.", valueName: "layout"))
    var layout = LayoutName.stress

    @OptionGroup var parameters: LayoutParameters

    @OptionGroup var picture: PictureFile

    @Option(help: ArgumentHelp("What is written above the drawing, and what it is called.", valueName: "text"))
    var title: String?

    @Option(
        help: ArgumentHelp(
            "The attribute by which nodes are coloured, with a legend; degree is known of every node.",
            valueName: "attribute"))
    var colorBy: String?

    @Option(
        help: ArgumentHelp("The attribute with which the areas of nodes grow, or degree.", valueName: "attribute"))
    var sizeBy: String?

    @Option(help: ArgumentHelp("The attribute with which edges get wider.", valueName: "attribute"))
    var widthBy: String?

    @Flag(
        inversion: .prefixedNo,
        help: "Write names on nodes; without this, on those of graphs of up to 500, and where the file has labels.")
    var labels: Bool?

    @Option(help: ArgumentHelp("The colour behind the drawing.", valueName: "color"))
    var background: ColorArgument?

    @Option(help: ArgumentHelp("What every id in the SVG begins with.", valueName: "text"))
    var idPrefix: String?

    func run() async throws {
        try await Failure.reported {
            _ = try picture.usedFormat
            let bytes =
                switch try file.read() {
                case .integers(let graph): try drawn(graph)
                case .mixed(let graph): try drawn(graph)
                }
            try picture.write(bytes)
        }
    }

    private func drawn<Node: GraphFileNode>(_ graph: AnyGraph<Node>) throws -> [UInt8] {
        switch graph {
        case .graph(let graph): try drawn(graph)
        case .diGraph(let graph): try drawn(graph)
        case .multiGraph(let graph): try drawn(graph)
        case .multiDiGraph(let graph): try drawn(graph)
        }
    }

    /// - Throws: ``Failure``.
    private func drawn<Node: GraphFileNode, Direction, Multiplicity>(
        _ graph: Network<Node, Direction, Multiplicity>
    ) throws -> [UInt8] {
        try check(graph)
        do {
            let placement = try parameters.placement(of: graph, by: layout), style: GraphStyle<Node> = style()
            switch try picture.usedFormat {
            case .svg:
                let svg = try graph.scene(at: placement, style: style).svg(SVGDrawingOptions(idPrefix: idPrefix))
                return Array(svg.markup.utf8)
            case .png:
                var style = style
                style.textMeasure = .pango
                return try graph.scene(at: placement, style: style)
                    .pixels(PixelOptions(scale: picture.scale, texts: .pango)).png()
            case .pdf:
                var style = style
                style.textMeasure = .pango
                return try graph.scene(at: placement, style: style).pdf(CairoOptions(scale: picture.scale))
            }
        } catch {
            throw Failure(.data, "\(file.name): \(error)")
        }
    }

    private func style<Node: GraphFileNode>() -> GraphStyle<Node> {
        var style = GraphStyle<Node>()
        style.title = title
        style.background = background?.color
        if let colorBy { style.node.fill = .color(by: colorBy) }
        if let sizeBy { style.node.size = .size(by: sizeBy) }
        if let widthBy { style.edge.width = .width(by: widthBy) }
        switch labels {
        case nil: break
        case false?: style.node.label = .none
        case true?: style.node.label = .each { $0.value(named: "label")?.stringValue ?? $0.node.nodeText }
        }
        return style
    }

    /// A mapping of what no node or edge has would be a drawing without it, and nobody would know why.
    private func check<Node: GraphFileNode, Direction, Multiplicity>(
        _ graph: Network<Node, Direction, Multiplicity>
    ) throws(Failure) {
        for (option, name) in [("--color-by", colorBy), ("--size-by", sizeBy)] {
            guard let name, name != "degree", graph.nodeCount > 0 else { continue }
            if !graph.nodes.withAttributes.contains(where: { $0.attributes[name] != nil }) {
                throw Failure(.data, "\(file.name): No node has the attribute \(name) that \(option) asks for.")
            }
        }
        if let widthBy, graph.edgeCount > 0, !graph.edges.contains(where: { $0.attributes[widthBy] != nil }) {
            throw Failure(.data, "\(file.name): No edge has the attribute \(widthBy) that --width-by asks for.")
        }
    }
}

/// A colour on the command line.
struct ColorArgument: ExpressibleByArgument {
    let color: Color

    init?(argument: String) {
        guard let color = Color(argument) else { return nil }
        self.color = color
    }
}
