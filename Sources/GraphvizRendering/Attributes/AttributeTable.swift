/// An attribute that Graphviz knows, with what it takes on a graph, a cluster, another group, a node and an edge.
///
/// An attribute that is not in this table, or not for that kind of element, is not passed to Graphviz: files hold
/// attributes of many other programs.
struct AttributeRule: Sendable {
    let name: String
    let graph: AttributeKind?
    let cluster: AttributeKind?
    let group: AttributeKind?
    let node: AttributeKind?
    let edge: AttributeKind?

    private init(
        _ name: String, graph: AttributeKind? = nil, cluster: AttributeKind? = nil, group: AttributeKind? = nil,
        node: AttributeKind? = nil, edge: AttributeKind? = nil
    ) {
        self.name = name
        self.graph = graph
        self.cluster = cluster
        self.group = group
        self.node = node
        self.edge = edge
    }

    private init(_ name: String, everywhere kind: AttributeKind) {
        self.init(name, graph: kind, cluster: kind, node: kind, edge: kind)
    }

    static let byName: [String: AttributeRule] = Dictionary(
        uniqueKeysWithValues: all.map { rule in (rule.name, rule) })

    /// Attributes that are about one thing and not about everything in it: texts, links, measures, ranks.
    static let ownThings: Set<String> = ["label", "tooltip", "URL", "href", "target", "margin", "K", "rank"]

    static let all: [AttributeRule] =
        text + colorsAndLines + shapes + edges + sizes + layout + links + refused + ignored

    private static let text: [AttributeRule] = [
        AttributeRule("label", everywhere: .label),
        AttributeRule("xlabel", node: .label, edge: .label),
        AttributeRule("headlabel", edge: .label),
        AttributeRule("taillabel", edge: .label),
        AttributeRule("tooltip", everywhere: .tooltip),
        AttributeRule("edgetooltip", edge: .tooltip),
        AttributeRule("headtooltip", edge: .tooltip),
        AttributeRule("labeltooltip", edge: .tooltip),
        AttributeRule("tailtooltip", edge: .tooltip),
        AttributeRule("fontname", everywhere: .font),
        AttributeRule("fontsize", everywhere: .fontSize),
        AttributeRule("fontcolor", everywhere: .color),
        AttributeRule("labelfontname", edge: .font),
        AttributeRule("labelfontsize", edge: .fontSize),
        AttributeRule("labelfontcolor", edge: .color),
        AttributeRule("fontnames", graph: .word(["svg", "ps", "gd"])),
        AttributeRule("labeljust", graph: .word(["l", "c", "r"]), cluster: .word(["l", "c", "r"])),
        AttributeRule(
            "labelloc", graph: .word(["t", "c", "b"]), cluster: .word(["t", "c", "b"]), node: .word(["t", "c", "b"])),
        AttributeRule("nojustify", everywhere: .flag),
        AttributeRule("labelangle", edge: .number(-360...360)),
        AttributeRule("labeldistance", edge: .number(0...20)),
        AttributeRule("labelfloat", edge: .flag),
        AttributeRule("decorate", edge: .flag),
        AttributeRule("forcelabels", graph: .flag),
        AttributeRule("id", everywhere: .id),
        AttributeRule("class", everywhere: .classes),
    ]

    private static let colorsAndLines: [AttributeRule] = [
        // What the graph has no use for itself is there for its clusters, which take it over.
        AttributeRule("color", graph: .color, cluster: .color, node: .color, edge: .colors),
        AttributeRule("fillcolor", graph: .colors, cluster: .colors, node: .colors, edge: .color),
        AttributeRule("bgcolor", graph: .colors, cluster: .colors),
        AttributeRule("pencolor", graph: .color, cluster: .color),
        AttributeRule("colorscheme", everywhere: .colorScheme),
        AttributeRule(
            "gradientangle", graph: .integer(0...360), cluster: .integer(0...360), node: .integer(0...360)),
        AttributeRule("penwidth", everywhere: .number(0...50)),
        AttributeRule("peripheries", graph: .integer(0...1), cluster: .integer(0...1), node: .integer(0...8)),
        AttributeRule(
            "style",
            graph: .words(clusterStyles),
            cluster: .words(clusterStyles),
            node: .words(lines + ["filled", "striped", "wedged", "diagonals", "rounded", "radial"]),
            edge: .words(lines + ["tapered"])),
        AttributeRule(
            "outputorder", graph: .word(["breadthfirst", "nodesfirst", "edgesfirst"])),
    ]

    private static let lines = ["solid", "dashed", "dotted", "bold", "invis", "invisible"]
    private static let clusterStyles = lines + ["filled", "striped", "rounded", "radial"]

    private static let shapes: [AttributeRule] = [
        AttributeRule("shape", node: .shape),
        // Without a folder of images these are left out: data often have an attribute of such a name.
        AttributeRule("image", node: .image),
        AttributeRule("imagepos", node: .word(imagePlaces)),
        AttributeRule("imagescale", node: .either(.flag, .word(["width", "height", "both"]))),
        AttributeRule("sides", node: .integer(0...64)),
        AttributeRule("skew", node: .number(-100...100)),
        AttributeRule("distortion", node: .number(-100...100)),
        AttributeRule(
            "orientation", graph: .word(["portrait", "landscape", "land"]), node: .number(-360...360)),
        AttributeRule("regular", node: .flag),
        AttributeRule("width", node: .number(0...100)),
        AttributeRule("height", node: .number(0...100)),
        AttributeRule("fixedsize", node: .either(.flag, .word(["shape"]))),
        AttributeRule(
            "area", graph: .number(0.01...10_000), cluster: .number(0.01...10_000),
            node: .number(0.01...10_000)),
    ]

    private static let imagePlaces = ["tl", "tc", "tr", "ml", "mc", "mr", "bl", "bc", "br"]

    private static let edges: [AttributeRule] = [
        AttributeRule("arrowhead", edge: .arrow),
        AttributeRule("arrowtail", edge: .arrow),
        AttributeRule("arrowsize", edge: .number(0...20)),
        AttributeRule("dir", edge: .word(["forward", "back", "both", "none"])),
        AttributeRule("headport", edge: .port),
        AttributeRule("tailport", edge: .port),
        AttributeRule("headclip", edge: .flag),
        AttributeRule("tailclip", edge: .flag),
        AttributeRule("lhead", edge: .clusterName),
        AttributeRule("ltail", edge: .clusterName),
        AttributeRule("samehead", edge: .key),
        AttributeRule("sametail", edge: .key),
        AttributeRule("weight", edge: .number(0...100_000)),
        AttributeRule("minlen", edge: .integer(0...100)),
        AttributeRule("len", edge: .number(0.01...100)),
        AttributeRule("constraint", edge: .flag),
    ]

    private static let sizes: [AttributeRule] = [
        AttributeRule(
            "margin", graph: .numbers(count: 1...2, in: 0...10, marks: []),
            cluster: .numbers(count: 1...2, in: 0...720, marks: []),
            node: .numbers(count: 1...2, in: 0...10, marks: [])),
        AttributeRule("pad", graph: .numbers(count: 1...2, in: 0...10, marks: [])),
        AttributeRule("size", graph: .numbers(count: 1...2, in: 0.1...100, marks: ["!"])),
        AttributeRule(
            "ratio", graph: .either(.number(0.01...100), .word(["fill", "compress", "expand", "auto"]))),
        AttributeRule("rotate", graph: .integer(0...90)),
        AttributeRule("landscape", graph: .flag),
        AttributeRule("center", graph: .flag),
        AttributeRule("dpi", graph: .number(36...300)),
        AttributeRule("resolution", graph: .number(36...300)),
    ]

    private static let layout: [AttributeRule] = [
        // dot
        AttributeRule("rankdir", graph: .word(["TB", "LR", "BT", "RL"])),
        AttributeRule("rank", group: .word(["same", "min", "max", "source", "sink"])),
        AttributeRule(
            "ranksep",
            graph: .either(.numbers(count: 1...1, in: 0.02...10, marks: [" equally"]), .word(["equally"]))),
        AttributeRule("nodesep", graph: .number(0.02...10)),
        AttributeRule("newrank", graph: .flag),
        AttributeRule("clusterrank", graph: .word(["local", "global", "none"])),
        AttributeRule("compound", graph: .flag),
        AttributeRule("concentrate", graph: .flag),
        AttributeRule("group", node: .key),
        AttributeRule("ordering", graph: .word(["out", "in"]), node: .word(["out", "in"])),
        AttributeRule("remincross", graph: .flag),
        AttributeRule("searchsize", graph: .integer(1...1000)),
        AttributeRule("mclimit", graph: .number(0.01...10)),
        AttributeRule("nslimit", graph: .number(1...100)),
        AttributeRule("nslimit1", graph: .number(1...100)),
        AttributeRule("TBbalance", graph: .word(["min", "max"])),
        AttributeRule("splines", graph: .splines),
        // neato, fdp, sfdp
        AttributeRule(
            "pos", node: .numbers(count: 2...3, in: -10_000...10_000, marks: ["!"]),
            edge: .ignored("edges are routed anew")),
        AttributeRule("pin", node: .flag),
        AttributeRule("inputscale", graph: .number(0...10_000)),
        AttributeRule("notranslate", graph: .flag),
        AttributeRule("normalize", graph: .either(.number(-360...360), .flag)),
        AttributeRule(
            "overlap", graph: .either(.flag, .either(.word(overlaps), .numberedWord(["prism"], 0...1000)))),
        AttributeRule("overlap_scaling", graph: .number(-100...100)),
        AttributeRule("overlap_shrink", graph: .flag),
        AttributeRule("sep", graph: .numbers(count: 1...2, in: -100...100, marks: ["+"])),
        AttributeRule("esep", graph: .numbers(count: 1...2, in: -100...100, marks: ["+"])),
        AttributeRule("scale", graph: .numbers(count: 1...2, in: 0.01...100, marks: [])),
        AttributeRule(
            "start", graph: .either(.integer(0...Int(Int32.max)), .word(["regular", "self"]))),
        AttributeRule("K", graph: .number(0.01...10), cluster: .number(0.01...10)),
        AttributeRule("maxiter", graph: .integer(1...1000)),
        AttributeRule("epsilon", graph: .number(0.00001...10)),
        AttributeRule("Damping", graph: .number(0.01...1)),
        AttributeRule("defaultdist", graph: .number(0.01...1000)),
        AttributeRule("mode", graph: .word(["major", "KK", "sgd", "hier"])),
        AttributeRule("model", graph: .word(["shortpath", "circuit", "subset", "mds"])),
        AttributeRule("diredgeconstraints", graph: .either(.flag, .word(["hier"]))),
        AttributeRule("levelsgap", graph: .number(-100...100)),
        AttributeRule("dim", graph: .integer(2...10)),
        AttributeRule("dimen", graph: .integer(2...10)),
        AttributeRule("voro_margin", graph: .number(0...10)),
        // sfdp
        AttributeRule("repulsiveforce", graph: .number(0.1...10)),
        AttributeRule("quadtree", graph: .word(["normal", "fast"])),
        AttributeRule("levels", graph: .integer(1...100)),
        AttributeRule("rotation", graph: .number(-360...360)),
        AttributeRule("beautify", graph: .flag),
        AttributeRule("label_scheme", graph: .integer(0...3)),
        // circo, twopi
        AttributeRule(
            "root", graph: .nodeName, node: .ignored("the graph's root names it; here it can crash twopi")),
        AttributeRule("mindist", graph: .number(0...100)),
        AttributeRule("oneblock", graph: .flag),
        // packing
        AttributeRule("pack", graph: .either(.integer(0...1000), .flag)),
        AttributeRule(
            "packmode",
            graph: .either(
                .word(["node", "clust", "graph", "array"]),
                .numberedWord(["array", "array_c", "array_t", "array_ct", "array_u", "array_cu"], 0...1000))),
        AttributeRule(
            "sortv", graph: .integer(0...1_000_000), cluster: .integer(0...1_000_000), node: .integer(0...1_000_000)),
    ]

    private static let overlaps = [
        "scale", "scalexy", "compress", "vpsc", "ipsep", "ortho", "orthoxy", "orthoyx", "ortho_yx",
        "portho", "porthoxy", "porthoyx", "portho_yx", "voronoi", "prism",
    ]

    private static let links: [AttributeRule] =
        ["URL", "href"].map { AttributeRule($0, everywhere: .link) }
        + [
            "edgeURL", "edgehref", "headURL", "headhref", "labelURL", "labelhref", "tailURL", "tailhref",
        ].map { AttributeRule($0, edge: .link) }
        + [AttributeRule("target", everywhere: targets)]
        + ["edgetarget", "headtarget", "labeltarget", "tailtarget"].map { AttributeRule($0, edge: targets) }

    private static let targets = AttributeKind.word(["_blank", "_top", "_self", "_parent"])

    /// Attributes whose absence would show, and which no data uses as a name: leaving them out in silence would give
    /// another picture than the one asked for.
    private static let refused: [AttributeRule] = [
        AttributeRule("shapefile", node: .refused("it opens a file; image does the same in a folder of images")),
        AttributeRule("imagepath", graph: .refused("it opens files; the options name the folder of images")),
        AttributeRule("fontpath", graph: .refused("it opens files")),
        AttributeRule("stylesheet", graph: .refused("it loads a style sheet into the page")),
        AttributeRule("_background", graph: .refused("it is a program of drawing commands, and can crash Graphviz")),
        AttributeRule("viewport", graph: .refused("it cuts the picture")),
        AttributeRule("layers", graph: .refused("a picture has one layer")),
        AttributeRule("layerselect", graph: .refused("a picture has one layer")),
    ]

    /// Attributes that Graphviz knows and that are left out in silence.
    private static let ignored: [AttributeRule] =
        [
            AttributeRule("layout", graph: .ignored("the engine is chosen with the options")),
            AttributeRule("charset", graph: .ignored("texts are UTF-8")),
            AttributeRule("showboxes", everywhere: .ignored("a help for Graphviz's authors")),
            AttributeRule("samplepoints", node: .ignored("nothing that is drawn depends on it")),
            AttributeRule("comment", everywhere: .ignored("comments are not taken over")),
            AttributeRule("mosek", graph: .ignored("the library it needs is not there")),
            AttributeRule("quantum", graph: .ignored("it can make nodes of no size")),
            AttributeRule("smoothing", graph: .ignored("it crashes at graphs of several parts")),
            AttributeRule("z", node: .ignored("pictures are flat")),
            AttributeRule("truecolor", graph: .ignored("bitmaps always are")),
            AttributeRule("xdotversion", graph: .ignored("for another format")),
        ]
        + ["page", "pagedir"].map { AttributeRule($0, graph: .ignored("a picture is one page")) }
        + ["layersep", "layerlistsep"].map { AttributeRule($0, graph: .ignored("there are no layers")) }
        + ["layer"].map { AttributeRule($0, everywhere: .ignored("there are no layers")) }
        + ["bb", "lp", "lwidth", "lheight", "rects", "vertices", "xlp", "head_lp", "tail_lp"].map {
            AttributeRule($0, everywhere: .ignored("Graphviz writes it and does not read it"))
        }
}
