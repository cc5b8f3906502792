import GraphModel
import OrderedJSON

/// Draws a network in TikZ, as networkx's `to_latex` does.
struct LaTeXWriter {
    private let graph: GraphContent
    private let options: LaTeXOptions

    static func write(
        _ graph: GraphContent, _ options: LaTeXOptions, to output: inout TextOutput
    ) throws(GraphFormatError) {
        guard !graph.isMultigraph else { throw GraphFormatError(.latex, "a multigraph cannot be drawn") }
        try graph.checkNodesDiffer()
        try LaTeXWriter(graph: graph, options: options).write(to: &output)
    }

    private func write(to output: inout TextOutput) throws(GraphFormatError) {
        if options.isDocument {
            output.write("\\documentclass{report}\n\\usepackage{tikz}\n\\usepackage{subcaption}\n\n\\begin{document}\n")
        }
        output.write("\\begin{figure}\n  \\begin{tikzpicture}")
        output.write(text: Self.brackets(options.picture))
        output.write("\n      \\draw")
        output.write(text: Self.brackets(options.nodes))
        let hasPlaces = graph.nodeAttributes.contains { $0["pos"] != nil }
        for node in 0..<graph.nodes.count { try write(node: node, hasPlaces, to: &output) }
        output.write(";\n      \\begin{scope}")
        let arrow = graph.isDirected ? "->" : "-"
        if options.edges.isEmpty {
            output.write(text: "[\(arrow)]")
        } else if options.edges.contains("-") {
            output.write(text: options.edges)
        } else {
            output.write(text: "[\(arrow),\(Self.inner(options.edges))]")
        }
        for edge in graph.edges.indices {
            write(edge: edge, to: &output)
            output.endLine()
        }
        output.write("\n      \\end{scope}\n    \\end{tikzpicture}")
        if !options.caption.isEmpty { output.write(text: "\n  \\caption{\(options.caption)}") }
        if !options.label.isEmpty { output.write(text: "\\label{\(options.label)}") }
        output.write("\n\\end{figure}")
        if options.isDocument { output.write("\n\\end{document}") }
    }

    private func write(node: Int, _ hasPlaces: Bool, to output: inout TextOutput) throws(GraphFormatError) {
        let attributes = graph.attributes(ofNode: node), name = try name(node)
        output.write("\n        ")
        if hasPlaces {
            output.write(text: try place(attributes["pos"], name))
        } else {
            let angle = 360 * Double(node) / Double(graph.nodes.count)
            output.write(text: "(\(Self.rounded(angle)):2)")
        }
        output.write(" node")
        if let own = attributes["node_options"] { output.write(text: "[\(Self.inner(PythonLiteral.plainText(own)))]") }
        let text = attributes["node_label"].map(PythonLiteral.plainText) ?? Self.escaped(name)
        output.write(text: " (\(name)){\(text)}")
        output.endLine()
    }

    private func place(_ value: JSON?, _ name: String) throws(GraphFormatError) -> String {
        switch value {
        case .string(let text)?: return text
        case .array(let parts)? where parts.count == 2:
            guard let x = parts[0].doubleValue, let y = parts[1].doubleValue else { break }
            return "(\(Self.rounded(x)), \(Self.rounded(y)))"
        case nil:
            throw GraphFormatError(.latex, "the node \(name.prefix(40)) has no attribute pos, but other nodes have one")
        default: break
        }
        throw GraphFormatError(
            .latex, "the attribute pos of the node \(name.prefix(40)) is neither two numbers nor a text")
    }

    private func write(edge: Int, to output: inout TextOutput) {
        let ends = graph.walkedEnds(ofEdge: edge), attributes = graph.attributes(ofEdge: edge)
        func text(_ name: String) -> String? { attributes[name].map(PythonLiteral.plainText) }
        var own = text("edge_options").map(Self.inner) ?? ""
        if ends.source == ends.target, !own.contains("loop") { own = "loop," + own }
        output.write("\n        \\draw")
        if !own.isEmpty { output.write(text: "[\(own)]") }
        output.write(text: " (\(graph.nodes[ends.source].text)) to")
        if let label = text("edge_label") {
            output.write(text: " node[\(Self.inner(text("edge_label_options") ?? ""))] {\(label)}")
        }
        output.write(text: " (\(graph.nodes[ends.target].text));")
    }

    /// - Throws: Where TikZ takes a node's text for something else than a name.
    private func name(_ node: Int) throws(GraphFormatError) -> String {
        let text = graph.nodes[node].text
        guard !text.isEmpty,
            !text.unicodeScalars.contains(where: { "(),.:;{}[]\\%#$&~^\n\r".unicodeScalars.contains($0) })
        else {
            throw GraphFormatError(
                .latex,
                "the node '\(text.prefix(40))' cannot be a name in TikZ: it is empty or has one of (),.:;{}[]\\%#$&~^")
        }
        return text
    }

    /// A node's name as text.
    private static func escaped(_ text: String) -> String { text.replacing("_", with: "\\_") }

    /// Options without brackets around them.
    private static func inner(_ options: String) -> String {
        let isBracket = { (character: Character) in character == "[" || character == "]" }
        return String(options.drop(while: isBracket).reversed().drop(while: isBracket).reversed())
    }

    private static func brackets(_ options: String) -> String { options.isEmpty ? "" : "[\(inner(options))]" }

    private static func rounded(_ number: Double) -> String {
        PythonLiteral.text((number * 1000).rounded(.toNearestOrEven) / 1000)
    }
}
