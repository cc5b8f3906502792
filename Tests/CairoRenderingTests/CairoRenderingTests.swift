import CairoRendering
import Foundation
import GraphGenerators
import GraphModel
import SafeMarkup
import Testing

@testable import CairoRendering
@testable import GraphDrawing

#if canImport(FoundationXML)
    import FoundationXML
#endif

@Suite("Drawings by Cairo and Pango")
struct CairoRenderingTests {
    static let scripts = ["中文标签", "العربية", "emoji 😀🎉", "e\u{301}a\u{308}\u{323}", "plain"]

    static var graph: DiGraph<String> {
        var graph = DiGraph<String>(edges: [
            (scripts[0], scripts[1]), (scripts[1], scripts[2]), (scripts[2], scripts[3]), (scripts[0], scripts[0]),
        ])
        graph.addEdge("plain", scripts[0], .label("an edge"), .style(.dashed))
        return graph
    }

    static let places = Dictionary(
        uniqueKeysWithValues: scripts.enumerated().map { ($1, SIMD2(Double($0 % 2) * 3, Double($0))) })

    static var inPoints: GraphStyle<String> {
        var style = GraphStyle<String>()
        style.pointsPerUnit = 1
        return style
    }

    @Test("There is a font for every script, and texts are as wide as they are drawn", arguments: scripts)
    func fonts(text: String) throws {
        let fonts = Fonts(family: "Helvetica, Arial, sans-serif")
        #expect(fonts.missingCharacters(in: text) == 0)
        let width = fonts.width(of: Substring(text), size: 20, isBold: false)
        #expect(abs(fonts.width(of: Substring(text), size: 40, isBold: false) - 2 * width) < 0.02 * width)

        // Drawn alone, black on white.
        var graph = Graph<String>(nodes: [text])
        graph.nodes[text] = [.shape(.plain), .fontSize(40)]
        let scene = try graph.scene(at: [text: .zero], style: GraphStyle<String>().measuredByPango)
        let picture = try scene.pixels(PixelOptions(texts: .pango))
        let ink = (0..<picture.width).filter { x in
            (0..<picture.height).contains { picture[x, $0] != .white }
        }
        let drawn = Double(try #require(ink.last) - #require(ink.first))
        #expect(abs(drawn - 2 * width) < 8, "\(drawn) pixels instead of \(2 * width)")
    }

    @Test("Marks join, letters are shaped, emoji have colours")
    func shaping() throws {
        let fonts = Fonts(family: "sans-serif")
        func width(_ text: String) -> Double { fonts.width(of: Substring(text), size: 100, isBold: false) }
        #expect(abs(width("e\u{301}") - width("e")) < 1)
        // In the middle of a word the letter has another form.
        #expect(width("ععع") < 2.9 * width("ع"))
        #expect(fonts.width(of: "bold", size: 100, isBold: true) > width("bold"))

        func colors(_ text: String) throws -> Int {
            var graph = Graph<String>(nodes: [text])
            graph.nodes[text] = [.shape(.plain), .fontSize(40)]
            let scene = try graph.scene(at: [text: .zero], style: GraphStyle<String>().measuredByPango)
            let picture = try scene.pixels(PixelOptions(texts: .pango))
            return (0..<picture.width * picture.height).count { index in
                let pixel = picture[index % picture.width, index / picture.width]
                return max(pixel.red, pixel.green, pixel.blue) - min(pixel.red, pixel.green, pixel.blue) > 60
            }
        }
        #expect(try colors("😀") > 300)
        #expect(try colors("plain") == 0)
    }

    @Test("Nodes that fit their labels are as large as the fonts say")
    func measuring() throws {
        var style = GraphStyle<String>()
        style.node.outline = .constant(.rectangle)
        style.node.strokeWidth = 0
        style.node.fontSize = 12
        let graph = Graph<String>(nodes: ["WWWWWWWW", "العربية"])
        let scene = try graph.scene(
            at: ["WWWWWWWW": .zero, "العربية": SIMD2(0, 9)], style: style.measuredByPango)
        let boxes = scene.elements.compactMap { element -> Double? in
            guard case .rectangle(let box, _) = element.mark else { return nil }
            return box.width
        }
        let fonts = Fonts(family: style.fontFamily)
        for (name, width) in zip(graph.nodes, boxes) {
            #expect(abs(width - fonts.width(of: Substring(name), size: 12, isBold: false) - 12) < 1e-9)
        }
        // What is said is used, also by Pango.
        style.textMeasure = TextMeasure { _ in { _, _, _ in 1000 } }
        let wide = try PDF(graph.pdf(at: ["WWWWWWWW": .zero, "العربية": SIMD2(0, 9)], style: style))
        #expect(wide.width > 1000)
    }

    @Test("A picture has its texts, where one without fonts is refused")
    func pictures() throws {
        let graph = Self.graph
        #expect(throws: PixelError.textsNeedAFont) {
            try graph.png(at: graph.nodeMap(places(graph)), options: PixelOptions())
        }
        let picture = try graph.png(at: Self.places)
        #expect(picture.starts(with: [0x89, 0x50, 0x4E, 0x47]))
        #expect(try graph.png(at: Self.places) == picture)
        #expect(try graph.png(at: graph.nodeMap(places(graph))) == picture)
        #expect(try graph.png(at: Self.places, options: PixelOptions(scale: 2, texts: .pango)).count > picture.count)

        // On clear ground a text has the same colour, and is as dense as on white.
        var plain = Graph<String>(nodes: ["text"])
        plain.nodes["text"] = [.shape(.plain), .fontSize(30), .fontColor(.red)]
        let scene = try plain.scene(at: ["text": .zero])
        let clear = try scene.pixels(PixelOptions(background: .clear, texts: .pango))
        let white = try scene.pixels(PixelOptions(texts: .pango))
        for y in 0..<clear.height {
            for x in 0..<clear.width {
                let (above, seen) = (clear[x, y], white[x, y])
                #expect(abs(255 - Int(above.alpha) - Int(seen.green)) <= 1)
                if above.alpha > 8 { #expect(above.red > 250 && above.green < 5) }
            }
        }
    }

    private func places(_ graph: DiGraph<String>) -> [SIMD2<Double>] { graph.nodes.map { Self.places[$0] ?? .zero } }

    @Test("A page is as large as the drawing, and its texts can be copied")
    func pages() throws {
        let scene = try Self.graph.scene(at: Self.places)
        let file = try scene.pdf()
        let page = PDF(file)
        #expect(page.isComplete)
        #expect(abs(page.width - scene.bounds.width) < 0.01 && abs(page.height - scene.bounds.height) < 0.01)
        #expect(page.count(of: "/ToUnicode") >= 3)
        #expect(try scene.pdf() == file)
        #expect(abs(try PDF(scene.pdf(CairoOptions(scale: 2.5))).width - 2.5 * page.width) < 0.01)
        #expect(try PDF(scene.pdf(CairoOptions(title: "A name"))).count(of: "/Title (A name)") == 1)
    }

    @Test("An outlined SVG has no texts, is well-formed, and is as large as the drawing")
    func outlines() throws {
        let graph = Self.graph
        let picture = try graph.outlinedSVG(at: graph.nodeMap(places(graph)), idPrefix: "one-")
        #expect(!picture.markup.contains("<text"))
        #expect(picture.markup.contains("<title>Directed graph of 5 nodes and 5 edges.</title>"))
        #expect(picture.markup.contains("id=\"one-glyph"))
        let scene = try graph.scene(at: Self.places, style: GraphStyle<String>().measuredByPango)
        let size = try #require(picture.size)
        #expect(abs(size.width - scene.bounds.width) < 0.1, "\(size) \(scene.bounds)")
        #expect(abs(size.height - scene.bounds.height) < 0.1, "\(size) \(scene.bounds)")
        #expect(XMLParser(data: Data(picture.markup.utf8)).parse())
    }

    @Test("What is too large is refused, and what is empty is drawn")
    func sizes() throws {
        var style = GraphStyle<String>()
        style.area = SVG.Size(width: 20_000, height: 20_000)
        #expect(throws: CairoError.self) {
            // The file itself is nothing to print.
            try Self.graph.pdf(at: Self.places, style: style).count
        }
        #expect(!(try Self.graph.pdf(at: Self.places, style: style, options: CairoOptions(scale: 0.1))).isEmpty)
        // Wider than any picture of Cairo's.
        let long = try Graph<String>(nodes: ["top", "bottom"]).scene(
            at: ["top": .zero, "bottom": SIMD2(0, -40_000)], style: Self.inPoints)
        #expect(try long.pixels(PixelOptions(texts: .pango)).height > 40_000)
        #expect(throws: PixelError.self) {
            try Self.graph.png(
                at: Self.places, style: style, options: PixelOptions(scale: 1e6, texts: .pango)
            ).count
        }

        var bare = GraphStyle<String>()
        bare.margin = 0
        for options in [CairoOptions(), CairoOptions(scale: .nan), CairoOptions(scale: 1e-300), CairoOptions(scale: 0)]
        {
            #expect(PDF(try Graph<String>().pdf(at: [:], style: bare, options: options)).isComplete)
            #expect(try Graph<String>().scene(at: [:], style: bare).outlinedSVG(options).size != nil)
        }
        #expect(!(try Graph<String>().png(at: [:], style: bare)).isEmpty)
    }

    @Test(
        "Every text is drawn",
        arguments: [
            "", "\n\n", "a\0b", "\u{1}\u{7F}\u{FFFE}\u{FFFF}", "\u{202E}override", "\u{10FFFF}", "a\u{2028}b\u{2029}c",
            String(repeating: "e\u{301}", count: 300), String(repeating: "wide ", count: 1000),
        ])
    func hostile(text: String) throws {
        for size in [12, 1e9] {
            var graph = DiGraph<Int>(edges: [(0, 1)])
            graph.nodes[0] = [.label(.text(text)), .fontSize(size)]
            graph.addEdge(1, 0, .label(.text(text)))
            let places = [0: SIMD2(0.0, 0), 1: SIMD2(1.0, 1)]
            let style = GraphStyle<Int>().measuredByPango
            let scene = try graph.scene(at: places, style: style)
            let fitting = min(1, 10_000 / max(scene.bounds.width, scene.bounds.height))
            #expect(PDF(try scene.pdf(CairoOptions(scale: fitting))).isComplete)
            let small = min(1, 400 / max(scene.bounds.width, scene.bounds.height))
            #expect(try scene.pixels(PixelOptions(scale: small, texts: .pango)).width > 0)
        }
    }

    @Test("Many threads draw the same at once")
    func threads() async throws {
        let scene = try Self.graph.scene(at: Self.places)
        let (page, picture) = (try scene.pdf(), try scene.pixels(PixelOptions(texts: .pango)))
        await withTaskGroup(of: Bool.self) { group in
            for number in 0..<64 {
                group.addTask {
                    number % 2 == 0
                        ? (try? scene.pdf()) == page : (try? scene.pixels(PixelOptions(texts: .pango))) == picture
                }
            }
            for await isSame in group { #expect(isSame) }
        }
    }
}

/// What can be seen of a PDF file without reading it.
private struct PDF {
    private let text: String

    init(_ file: [UInt8]) { text = String(decoding: file, as: UTF8.self) }

    var isComplete: Bool { text.hasPrefix("%PDF-1.") && text.hasSuffix("%%EOF\n") && width > 0 && height > 0 }

    func count(of part: String) -> Int { text.ranges(of: part).count }

    var width: Double { box?.2 ?? 0 }
    var height: Double { box?.3 ?? 0 }

    private var box: (Double, Double, Double, Double)? {
        let pattern = /\/MediaBox \[ ?([0-9.]+) ([0-9.]+) ([0-9.]+) ([0-9.]+) ?\]/
        guard let found = text.firstMatch(of: pattern)?.output else { return nil }
        return (Double(found.1) ?? 0, Double(found.2) ?? 0, Double(found.3) ?? 0, Double(found.4) ?? 0)
    }
}
