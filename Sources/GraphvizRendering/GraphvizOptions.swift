public import GraphModel
public import SafeMarkup

/// How a graph is drawn.
///
/// ```swift
/// var options = GraphvizOptions(engine: .neato, title: "Who knows whom")
/// options.nodeDefaults = [.shape(.circle), .style(.filled), .fillColor(.lightBlue)]
/// let chart = try await graph.svg(options: options)
/// ```
/// Defaults stand behind what the graph says about itself: an attribute of a node wins over a default of the graph,
/// which wins over a default given here.
///
/// Nothing is styled beyond that: without attributes a graph looks as Graphviz draws it, with black lines, ellipses and a
/// serif font. The one thing that is not Graphviz's way is ``keepsNodesApart``.
public struct GraphvizOptions: Sendable {
    public var engine: GraphvizEngine

    /// The accessible name of the picture.
    public var title: String?

    /// What every id in the SVG begins with. `nil` makes one from the graph's content, so that different graphs can
    /// stand in one page, and an equal graph gives an equal picture.
    public var idPrefix: String?

    /// Attributes of the graph, where it does not have them itself.
    public var graphDefaults: Attributes

    /// Attributes of all nodes that do not have them.
    public var nodeDefaults: Attributes

    /// Attributes of all edges that do not have them.
    public var edgeDefaults: Attributes

    /// Whether nodes may not cover each other (`overlap=false`) in the engines that place them as points: `neato`, `fdp`,
    /// `circo`, `twopi`. Graphviz lets them. It has no effect on a graph that says `overlap` itself or places a node with
    /// `pos`.
    public var keepsNodesApart: Bool

    /// Names of attributes to leave out although Graphviz knows them, because they mean something else in this graph:
    /// the height of a person is not the height of a node.
    public var ignoredAttributes: Set<String>

    /// The fonts that may be asked for, or nil for any. Graphviz keeps some memory for every font and size it has ever
    /// used, so a server should name a few.
    public var fonts: Set<String>?

    /// The images that may be shown; nil for none. Without them no attribute has Graphviz open a file, and `image` is left
    /// out.
    public var images: GraphvizImages?

    /// Schemes that links may have, in lower case.
    public var linkSchemes: Set<String>

    /// How large the graph may be; nil for no limit.
    public var quota: GraphQuota?

    public init(
        engine: GraphvizEngine = .dot, title: String? = nil, idPrefix: String? = nil,
        graphDefaults: Attributes = [], nodeDefaults: Attributes = [], edgeDefaults: Attributes = [],
        keepsNodesApart: Bool = true, ignoredAttributes: Set<String> = [], fonts: Set<String>? = nil,
        images: GraphvizImages? = nil,
        linkSchemes: Set<String> = SafeURL.defaultSchemes, quota: GraphQuota? = nil
    ) {
        self.engine = engine
        self.title = title
        self.idPrefix = idPrefix
        self.graphDefaults = graphDefaults
        self.nodeDefaults = nodeDefaults
        self.edgeDefaults = edgeDefaults
        self.keepsNodesApart = keepsNodesApart
        self.ignoredAttributes = ignoredAttributes
        self.fonts = fonts
        self.images = images
        self.linkSchemes = linkSchemes
        self.quota = quota
    }

    /// Less patience: straight edges and few rounds of `dot`'s network simplex and crossing reduction.
    ///
    /// For graphs of more than about 150 nodes: a random graph of 200 nodes and 400 edges takes `dot` twenty times less
    /// time, and looks as confused as it is. The other engines are not affected.
    public static var draft: GraphvizOptions {
        GraphvizOptions(graphDefaults: [
            Attribute("nslimit", 2), Attribute("nslimit1", 2), Attribute("mclimit", 0.1), Attribute("splines", "line"),
        ])
    }
}
