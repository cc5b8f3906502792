import Foundation
import GraphDrawing
import GraphGenerators
import GraphModel
import Testing

@Suite("Graphs drawn as SVG")
struct SVGDrawingTests {
    @Test("Texts are escaped wherever they stand, and characters that XML forbids are replaced")
    func escaping() throws {
        let hostile = "</text><script>\"'&\u{1}\u{FFFE}\n]]>"
        var graph = DiGraph<String>(edges: [(hostile, "b")])
        graph.addEdge("b", hostile, .label(hostile))
        graph.nodes["b"] = [.label(hostile), .tooltip(hostile)]
        graph.nodes["b"]?[hostile] = .string(hostile)
        graph.nodes[hostile]?[hostile] = .string("x")
        var style = GraphStyle<String>()
        style.title = hostile
        style.fontFamily = "Evil}</style><script>"
        style.node.fill = .color(by: hostile)
        for styling in [SVGDrawingOptions.Styling.styleSheet, .attributes] {
            let options = SVGDrawingOptions(
                styling: styling, idPrefix: "\"><script>", title: hostile, description: hostile, focusableNodes: true)
            let markup = try graph.svg(
                at: [hostile: SIMD2(0, 0), "b": SIMD2(1, 1)], style: style, options: options
            ).markup
            #expect(!markup.contains("<script"))
            #expect(!markup.contains("\u{1}") && !markup.contains("\u{FFFE}"))
            #expect(XMLReader.isWellFormed(markup))
            #expect(markup.components(separatedBy: "</style>").count <= 2)
        }
    }

    @Test("Nodes and edges can be found by their names")
    func identification() throws {
        let graph = Sample.directed
        let markup = try graph.svg(at: Sample.places, style: Sample.small).markup
        for node in graph.nodes { #expect(markup.contains("<g class=\"node\" data-node=\"\(node)\">")) }
        for (number, edge) in graph.edges.enumerated() {
            let group =
                "<g class=\"edge\" data-edge=\"\(number)\" data-source=\"\(edge.source)\" data-target=\"\(edge.target)\">"
            #expect(markup.contains(group))
        }
        let plain = try graph.svg(
            at: Sample.places, style: Sample.small, options: SVGDrawingOptions(identification: .nothing))
        #expect(!plain.markup.contains("data-"))
        #expect(plain.markup.utf8.count < markup.utf8.count)
    }

    @Test("Only what a viewer of graphs allows is written in attributes")
    func elements() throws {
        let markup = try Sample.grouped.svg(
            at: Sample.places, style: Sample.mapped, options: SVGDrawingOptions(styling: .attributes)
        ).markup
        let allowed: Set = [
            "svg", "g", "title", "desc", "path", "polygon", "ellipse", "circle", "rect", "text",
        ]
        let names = markup.split(separator: "<").dropFirst().map { String($0.prefix { $0.isLetter }) }.filter {
            !$0.isEmpty
        }
        #expect(Set(names).isSubset(of: allowed))
        #expect(!markup.contains("style=") && !markup.contains("var("))
    }

    @Test("A legend names every category, and a colour bar has round numbers")
    func legends() throws {
        let scene = try Sample.grouped.scene(at: Sample.places, style: Sample.mapped)
        let texts = scene.legendTexts
        // The node "e" has no group.
        for text in ["group", "red team", "blue team", "none", "degree", "strength"] { #expect(texts.contains(text)) }
        #expect(texts.contains("1") && texts.contains("3"))
        var style = Sample.mapped
        style.showsLegend = false
        #expect(try Sample.grouped.scene(at: Sample.places, style: style).legendTexts.isEmpty)
    }

    @Test("Colours follow the values that they are mapped from")
    func mapping() throws {
        var style = GraphStyle<String>()
        let values: NodeMap<String, Double> = ["a": 0, "b": 5, "c": 10, "d": .nan]
        style.node.fill = .color(by: values, title: "rank", map: .magma, missing: .red)
        let graph = Graph<String>(nodes: ["a", "b", "c", "d", "e"])
        let scene = try graph.scene(at: Sample.places, style: style)
        let fills = scene.nodeFills
        #expect(
            fills == [
                .color(ColorMap.magma.colors[0]), .color(ColorMap.magma.color(at: 0.5)),
                .color(ColorMap.magma.colors[16]), .color(.red), .color(.red),
            ])
        #expect(ColorMap.magma.reversed.color(at: 0) == ColorMap.magma.color(at: 1))
        #expect(ColorMap.viridis.color(at: 0.5).hexadecimal == "#21918c")
        style.node.fill = .color(byGroups: [["c", "a"], ["b"]])
        let grouped = try graph.scene(at: Sample.places, style: style).nodeFills
        #expect(grouped[0] == grouped[2] && grouped[0] != grouped[1] && grouped[3] == .color(.silver))
    }

    @Test("Logarithmic scales give equal factors equal steps")
    func logarithms() throws {
        var graph = Graph<Int>(nodes: 0..<3)
        for (node, value) in [1, 10, 100].enumerated() { graph.nodes[node]?["people"] = .int(value) }
        var style = GraphStyle<Int>()
        style.node.fill = .color(by: "people", map: .viridis, scale: .logarithmic)
        let scene = try graph.scene(at: [0: SIMD2(0, 0), 1: SIMD2(1, 0), 2: SIMD2(2, 0)], style: style)
        #expect(scene.nodeFills[1] == .color(ColorMap.viridis.color(at: 0.5)))
        #expect(Set(["1", "10", "100"]).isSubset(of: scene.legendTexts))
    }

    @Test("A node without a finite place is an error that names it")
    func missing() {
        let graph = Graph<String>(edges: [("a", "b")])
        #expect(throws: MissingPosition(node: "b")) { try graph.svg(at: ["a": SIMD2(0, 0)]) }
        #expect(throws: MissingPosition(node: "a")) {
            try graph.svg(at: ["a": SIMD2(.nan, 0), "b": SIMD2(0, 0)])
        }
    }

    @Test("Every graph is drawn, whatever its places and numbers", arguments: [0.0, 1e-300, 1, 1e300])
    func extremes(scale: Double) throws {
        var graph = Sample.directed
        graph.addNode("f", .width(.infinity), .penWidth(-3), .fontSize(.nan))
        graph.addNode("g", .width(1e9), .label(""))
        graph.addEdge("f", "g", .penWidth(.infinity))
        var places = Sample.places.mapValues { $0 * scale }
        places["f"] = .zero
        places["g"] = .zero
        for outline in NodeOutline.distinct + [.ellipse, .rectangle, .roundedRectangle, .none] {
            var style = GraphStyle<String>()
            style.node.outline = .constant(outline)
            style.separation = scale == 1 ? 4 : nil
            let markup = try graph.svg(at: places, style: style).markup
            #expect(XMLReader.isWellFormed(markup))
            #expect(!markup.contains("nan") && !markup.contains("inf"))
        }
        let nothing = try Graph<Int>().svg(at: NodeMap<Int, SIMD2<Double>>())
        #expect(nothing.markup.contains("Graph of 0 nodes and 0 edges."))
    }

    @Test("Of many edges as many are drawn as are asked for, or shades, and the description says so")
    func crowding() throws {
        let graph = Graph<Int>.karateClub
        let places = Dictionary(
            uniqueKeysWithValues: graph.nodes.map { ($0, SIMD2(Double($0 % 6), Double($0 / 6) + 0.1 * Double($0 % 5))) }
        )
        var style = GraphStyle<Int>()
        style.crowding = .thinned(limit: 20)
        let thinned = try graph.scene(at: places, style: style)
        #expect(thinned.elements.filter { thinned.paints[$0.paint].role == .edge }.count == 20)
        #expect(thinned.summary.contains("20 are drawn"))
        style.crowding = .shaded(limit: 20)
        let shaded = try graph.scene(at: places, style: style)
        #expect(!shaded.paints.contains { $0.role == .edge } && shaded.paints.contains { $0.role == .density })
        #expect(shaded.summary.contains("shades"))
        style.crowding = .shaded(limit: 78)
        #expect(try graph.scene(at: places, style: style).paints.contains { $0.role == .edge })
    }

    @Test("A layout's drawing is that of its positions, the same each time")
    func layouts() throws {
        let graph = Graph<Int>.karateClub
        let drawing = try graph.svg(layout: .spring(seed: 42))
        #expect(drawing == (try graph.svg(at: graph.positions(layout: .spring(seed: 42)))))
        var style = GraphStyle<Int>()
        style.node.label = .none
        let scene = try graph.scene(layout: .circular(), style: style)
        #expect(try graph.png(layout: .circular(), style: style) == scene.pixels().png())
    }

    @Test("Nodes that can be focused have a name each, and the picture is no image then")
    func focus() throws {
        let options = SVGDrawingOptions(focusableNodes: true)
        let markup = try Sample.grouped.svg(at: Sample.places, style: Sample.small, options: options).markup
        #expect(markup.components(separatedBy: "tabindex=\"0\"").count == 6)
        #expect(markup.contains("aria-label=\"a\"") && markup.contains("role=\"group\""))
        #expect(try Sample.grouped.svg(at: Sample.places).markup.contains("role=\"img\""))
    }
}

extension GraphScene {
    var legendTexts: Set<String> {
        Set(
            elements.compactMap { element in
                guard case .text(let text) = element.mark, paints[element.paint].role == .legend else { return nil }
                return text.string
            })
    }

    var nodeFills: [Ink?] {
        elements.compactMap { element in
            guard case .node = element.subject, paints[element.paint].role == .node else { return nil }
            return .some(paints[element.paint].fill)
        }
    }
}

/// A reader that only knows whether a text is XML: tags in pairs, attributes in quotes, no stray `<` and `&`.
enum XMLReader {
    static func isWellFormed(_ text: String) -> Bool {
        var open: [Substring] = [], rest = text[...]
        let references: Set<Substring> = ["amp", "lt", "gt", "quot", "#39", "#9", "#10", "#13"]
        func isText(_ part: Substring) -> Bool {
            part.split(separator: "&", omittingEmptySubsequences: false).dropFirst().allSatisfy { reference in
                reference.firstIndex(of: ";").map { references.contains(reference[..<$0]) } ?? false
            }
        }
        while let start = rest.firstIndex(of: "<") {
            guard isText(rest[..<start]), let end = rest[start...].firstIndex(of: ">") else { return false }
            var tag = rest[rest.index(after: start)..<end]
            rest = rest[rest.index(after: end)...]
            if tag.hasPrefix("/") {
                guard open.popLast() == tag.dropFirst() else { return false }
                continue
            }
            let isEmpty = tag.hasSuffix("/")
            if isEmpty { tag = tag.dropLast() }
            let name = tag.prefix { $0.isLetter }
            guard !name.isEmpty else { return false }
            // Name and value of each attribute, and nothing behind the last.
            let pieces = tag.dropFirst(name.count).split(separator: "\"", omittingEmptySubsequences: false)
            guard pieces.count % 2 == 1, pieces.last?.isEmpty == true else { return false }
            var seen: Set<Substring> = []
            for index in stride(from: 0, to: pieces.count - 1, by: 2) {
                guard pieces[index].hasPrefix(" "), pieces[index].hasSuffix("="), isText(pieces[index + 1]),
                    !pieces[index + 1].contains("<"), seen.insert(pieces[index]).inserted
                else { return false }
            }
            if !isEmpty { open.append(name) }
        }
        return open.isEmpty && isText(rest)
    }
}
