import GraphModel
import OrderedJSON
import SafeMarkup
import Testing

@testable import GraphvizRendering

/// What becomes of a value on its way to Graphviz.
@Suite struct AttributeTests {
    /// The value as Graphviz reads it.
    private func wire(
        _ name: String, _ value: JSON, on drawn: DrawnKind, engine: GraphvizEngine = .dot
    ) throws -> String? {
        let kind = try #require(AttributeRule.byName[name]?.kind(for: drawn), "\(name) on a \(drawn)")
        var converter = AttributeConverter(
            engine: engine, isDirected: true, fonts: nil, linkSchemes: ["https"], images: nil, quota: .unlimited,
            nodeNames: ["a", "b", "c", "root"])
        converter.clusterNumbers = ["north": 2]
        switch try converter.wireValue(value, of: name, kind: kind) {
        case .text(let text): return text
        case .html(let text): return "html:" + text
        case nil: return nil
        }
    }

    @Test(
        arguments: [
            ("width", "1.5", DrawnKind.node, "1.5"), ("width", 1.5, .node, "1.5"), ("width", 2, .node, "2"),
            ("width", "1e9", .node, "100"), ("width", -3, .node, "0"), ("width", "inf", .node, "100"),
            ("fontsize", 14.3, .node, "14.5"), ("fontsize", 1e9, .edge, "200"), ("fontsize", 0, .graph, "1"),
            ("penwidth", 1000, .edge, "50"), ("peripheries", 2_147_483_648, .node, "8"),
            ("peripheries", 5, .cluster, "1"),
            ("sides", "100000000", .node, "64"), ("weight", "2e9", .edge, "100000"), ("weight", 0.5, .edge, "0.5"),
            ("minlen", 65535, .edge, "100"), ("minlen", "2.9", .edge, "2"), ("K", 0, .graph, "0.01"),
            ("K", -1, .cluster, "0.01"), ("len", "inf", .edge, "100"), ("labeldistance", 1e9, .edge, "20"),
            ("mindist", "inf", .graph, "100"), ("maxiter", 2_000_000_000, .graph, "1000"), ("nslimit1", 0, .graph, "1"),
            ("repulsiveforce", 65535, .graph, "10"), ("normalize", 1e300, .graph, "360"),
            ("normalize", "true", .graph, "true"),
            ("dpi", 1e6, .graph, "300"), ("ratio", "inf", .graph, "100"), ("ratio", "Compress", .graph, "compress"),
            ("ranksep", "0.5 equally", .graph, "0.5 equally"), ("ranksep", 99, .graph, "10"),
            ("margin", "0.5,0.2", .node, "0.5,0.2"), ("margin", [0.1, 99], .node, "0.1,10"),
            ("margin", 2147483648, .cluster, "720"),
            ("size", "7,5!", .graph, "7,5!"), ("sep", "+4,8", .graph, "+4,8"), ("pos", [1, -2], .node, "1,-2"),
            ("pos", "1.5, 2.25!", .node, "1.5,2.25!"), ("area", 1e11, .node, "10000"),
            ("gradientangle", 720, .node, "360"),
            ("overlap_scaling", "-inf", .graph, "-100"), ("levelsgap", 0.25, .graph, "0.25"),
        ] as [(String, JSON, DrawnKind, String)])
    func numbersAreClamped(name: String, value: JSON, drawn: DrawnKind, expected: String) throws {
        #expect(try wire(name, value, on: drawn) == expected)
    }

    @Test(
        arguments: [
            ("rankdir", "lr", DrawnKind.graph, "LR"), ("shape", "BOX", .node, "box"),
            ("shape", "mdiamond", .node, "Mdiamond"),
            ("style", "filled, rounded", .node, "filled,rounded"), ("style", ["dashed", "bold"], .edge, "dashed,bold"),
            ("style", "setlinewidth(99)", .edge, "setlinewidth(50)"), ("dir", "both", .edge, "both"),
            ("arrowhead", "odot", .edge, "odot"), ("arrowhead", "olnormalteevee", .edge, "olnormalteevee"),
            ("arrowhead", "halfopen", .edge, "halfopen"), ("fixedsize", true, .node, "true"),
            ("fixedsize", "no", .node, "false"),
            ("fixedsize", "shape", .node, "shape"), ("overlap", false, .graph, "false"),
            ("overlap", "prism5000", .graph, "prism1000"),
            ("overlap", "scalexy", .graph, "scalexy"), ("packmode", "array_c5", .graph, "array_c5"),
            ("pack", 12, .graph, "12"),
            ("pack", true, .graph, "true"), ("start", 42, .graph, "42"), ("start", "regular", .graph, "regular"),
            ("headport", "field:ne", .edge, "field:ne"), ("tailport", "_", .edge, "_"),
            ("rank", "same", .group, "same"),
            ("splines", true, .graph, "true"), ("splines", "none", .graph, ""), ("splines", "ortho", .graph, "ortho"),
            ("root", "root", .graph, "n3"), ("lhead", "north", .edge, "cluster2"),
            ("colorscheme", "Blues9", .node, "blues9"),
            ("target", "_blank", .node, "_blank"), ("fontname", "DejaVu Sans", .node, "DejaVu Sans"),
            ("constraint", 0, .edge, "false"),
        ] as [(String, JSON, DrawnKind, String)])
    func wordsAreRead(name: String, value: JSON, drawn: DrawnKind, expected: String) throws {
        #expect(try wire(name, value, on: drawn) == expected)
    }

    @Test(
        arguments: [
            ("width", "wide", DrawnKind.node), ("width", .double(.nan), .node), ("width", "nan", .node),
            ("width", [1], .node),
            ("width", true, .node), ("shape", "epsf", .node), ("shape", "nonesuch", .node),
            ("style", "filled,x", .node),
            ("style", "tapered", .node), ("style", [1], .node), ("rankdir", "UP", .graph),
            ("arrowhead", "normalnormalnormalnormaltee", .edge),
            ("arrowhead", "ohno", .edge), ("headport", "a:b", .edge), ("headport", "a:b:n", .edge),
            ("headport", "\" onload", .edge),
            ("fontname", "x\" onload=\"y", .node), ("fontname", "Arial;", .node), ("fontname", 7, .node),
            ("fontname", .string(String(repeating: "x", count: 101)), .node), ("target", "frame", .node),
            ("pos", "1", .node), ("pos", "1,x", .node), ("size", [1, 2, 3], .graph), ("root", "nobody", .graph),
            ("lhead", "south", .edge), ("colorscheme", "blues10", .node), ("overlap", "prismatic", .graph),
            ("packmode", "array_c5x", .graph), ("URL", "javascript:alert(1)", .node),
            ("URL", "file:///etc/passwd", .edge),
            ("label", ["a"], .node), ("label", ["text": "a"], .node), ("label", "a\u{0}b", .node),
            ("tooltip", "a\u{0}b", .node),
            ("label", .string(String(repeating: "\n", count: 1000)), .node),
            ("label", .string(String(repeating: "x", count: 65537)), .edge),
        ] as [(String, JSON, DrawnKind)])
    func nonsenseIsAnError(name: String, value: JSON, drawn: DrawnKind) {
        let error = #expect(throws: GraphvizError.self) { try wire(name, value, on: drawn) }
        #expect(error?.kind == .invalidAttribute)
        #expect(error?.attribute == name)
    }

    @Test func whatIsNotSaidIsNotPassed() throws {
        #expect(try wire("width", nil, on: .node) == nil)
        #expect(try wire("color", "", on: .node) == nil)
        #expect(try wire("label", "", on: .node) == "")
        #expect(try wire("splines", "", on: .graph) == "")
    }

    @Test(arguments: GraphvizEngine.placing)
    func orthogonalEdgesOnlyWhereTheyAreSafe(engine: GraphvizEngine) throws {
        #expect(try wire("splines", "ortho", on: .graph, engine: engine) == (engine == .dot ? "ortho" : "polyline"))
    }

    @Test func anErrorIsASentence() async throws {
        var graph = Graph<String>()
        graph.addNode("root", Attribute("width", "wide"))
        let error = await #expect(throws: GraphvizError.self) {
            try await graph.svg(engine: .dot, renderer: .inProcess)
        }
        #expect(error?.description == #"The node "root" has width = "wide"; it takes a number from 0 to 100."#)

        graph = Graph()
        graph.addEdge("a\u{1B}[2J", String(repeating: "b", count: 99), Attribute("dir", "up"))
        let other = await #expect(throws: GraphvizError.self) {
            try await graph.svg(engine: .dot, renderer: .inProcess)
        }
        let name = String(repeating: "b", count: 60)
        #expect(
            other?.description
                == "The edge from \"a\u{FFFD}[2J\" to \"\(name)…\" has dir = \"up\"; "
                + "it takes one of forward, back, both, none.")
    }

    @Test(arguments: [
        "shapefile", "imagepath", "fontpath", "stylesheet", "_background", "viewport", "layers", "layerselect",
    ])
    func someAttributesAreRefused(name: String) async throws {
        var graph = Graph<String>(nodes: ["a"])
        if AttributeRule.byName[name]?.node == nil {
            graph.attributes[name] = "x"
        } else {
            graph.nodes["a"]?[name] = "x"
        }
        let error = await #expect(throws: GraphvizError.self) {
            try await graph.svg(engine: .dot, renderer: .inProcess)
        }
        #expect(error?.kind == .refusedAttribute)
        #expect(error?.attribute == name)
        _ = try await graph.svg(options: GraphvizOptions(ignoredAttributes: [name]), renderer: .inProcess)
    }

    @Test func attributesOfOthersAreLeftAlone() async throws {
        var graph = Graph<String>()
        graph.addEdge("a", "b")
        let plain = try await graph.svg(options: GraphvizOptions(idPrefix: "x"), renderer: .inProcess)
        graph.nodes["a"]?.merge([
            Attribute("image", "/etc/passwd"), Attribute("age", 7), Attribute("size", "large"), Attribute("root", "x"),
        ])
        graph.edges["a", "b"]?["width"] = "wide"
        graph.attributes.merge([Attribute("page", "8,11"), Attribute("created", "today"), Attribute("layout", "fdp")])
        #expect(try await graph.svg(options: GraphvizOptions(idPrefix: "x"), renderer: .inProcess) == plain)
    }

    @Test func attributesCanBeIgnored() async throws {
        var graph = Graph<String>()
        graph.addNode("Ani", Attribute("height", "1.71 m"))
        let options = GraphvizOptions(idPrefix: "x", ignoredAttributes: ["height"])
        #expect(
            try await graph.svg(options: options, renderer: .inProcess)
                == Graph(nodes: ["Ani"]).svg(options: options, renderer: .inProcess))
    }

    /// An attribute is declared for all elements as soon as one has it.
    @Test func whatOneElementHasChangesNoOther() async throws {
        func draw(declaring rule: AttributeRule?) async throws -> [UInt8] {
            var program = GraphvizProgram()
            let label = program.declare("label", of: .node), title = program.declare("label", of: .graph)
            if let rule {
                // Groups share the attributes of the graph.
                if rule.cluster != nil { _ = program.declare(rule.name, of: .graph) }
                if rule.node != nil { _ = program.declare(rule.name, of: .node) }
                if rule.edge != nil { _ = program.declare(rule.name, of: .edge) }
            }
            for name in ["a", "b"] {
                program.addNode()
                program.set(label, to: name)
            }
            program.addEdge(from: 0, to: 1)
            program.openGroup(isCluster: true)
            program.set(title, to: "group")
            program.addMember(0)
            program.closeGroup()
            let result = try await GraphvizThread.shared.draw(
                program.bytes(isDirected: true), engine: .dot, format: .svg, pixelLimit: 1)
            return result.bytes
        }
        let plain = try await draw(declaring: nil)
        for rule in AttributeRule.all where rule.name != "label" && rule.name != "id" {
            #expect(try await draw(declaring: rule) == plain, "\(rule.name)")
        }
    }

    @Test func aNodeWithoutALabelHasItsName() async throws {
        var graph = Graph<String>(nodes: ["Ani"])
        graph.nodes["Ani"]?["label"] = .some(.null)
        #expect(try await graph.svg(engine: .dot, renderer: .inProcess).markup.contains(">Ani</text>"))
        graph.nodes["Ani"]?["label"] = ["not", "a", "label"]
        let options = GraphvizOptions(ignoredAttributes: ["label"])
        #expect(try await graph.svg(options: options, renderer: .inProcess).markup.contains(">Ani</text>"))
    }

    @Test func fontsCanBeLimited() async throws {
        var graph = Graph<String>()
        graph.addNode("a", Attribute("fontname", "Papyrus"))
        let error = await #expect(throws: GraphvizError.self) {
            try await graph.svg(options: GraphvizOptions(fonts: ["Helvetica"]), renderer: .inProcess)
        }
        #expect(error?.attribute == "fontname")
    }

    @Test func idsAndClassesGoIntoTheSVG() async throws {
        var graph = Graph<String>()
        graph.addNode("a", Attribute("id", "first"), Attribute("class", "big red"))
        graph.addEdge("a", "b", Attribute("class", "road"))
        graph.attributes = [Attribute("id", "map"), Attribute("class", "atlas")]
        let markup = try await graph.svg(options: GraphvizOptions(idPrefix: "p-"), renderer: .inProcess).markup
        #expect(markup.contains(#"id="p-first" class="node big red" data-node="a""#))
        #expect(markup.contains(#"class="edge road""#))
        #expect(markup.contains(#"id="p-map" class="graph atlas""#))
    }

    @Test(arguments: ["n0", "e12", "a_n1", "graph0", "two words", "a\"b", "gradient1", ""])
    func someIDsAreRefused(id: String) async throws {
        var graph = Graph<String>()
        graph.addNode("a", Attribute("id", .string(id)))
        await #expect(throws: GraphvizError.self) { try await graph.svg(engine: .dot, renderer: .inProcess) }
    }

    @Test func idsAreUnique() async throws {
        var graph = Graph<String>()
        graph.addNodes(["a", "b"], Attribute("id", "same"))
        await #expect(throws: GraphvizError.self) { try await graph.svg(engine: .dot, renderer: .inProcess) }
    }
}
