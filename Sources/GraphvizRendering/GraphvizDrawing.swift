public import GraphModel
internal import OrderedJSON

/// A graph as Graphviz is to draw it: checked, and independent of the graph's kind and nodes.
///
/// A drawing is made from a graph and its options, and rendered by a ``GraphvizRenderer``:
///
/// ```swift
/// let drawing = try GraphvizDrawing(graph, options: GraphvizOptions(engine: .dot))
/// let output = try await renderer.render(drawing, format: .svg)
/// let chart = try drawing.svg(output)
/// ```
/// `graph.svg(engine: .dot)` is these three lines.
///
/// What Graphviz gets to read is made by this package from first to last. Nodes are called `n0`, `n1`, … there, and the
/// real names come back in the SVG.
public struct GraphvizDrawing: Sendable {
    public let engine: GraphvizEngine

    /// The instructions for CGraphviz.
    let program: [UInt8]
    let elements: DrawnElements
    let options: GraphvizOptions
    let quota: GraphQuota
    /// Pixels per inch of a bitmap, as the graph wants them: 96 if it does not say.
    public let resolution: Double

    /// Prepares a graph.
    ///
    /// - Throws: ``GraphvizError`` if an attribute is malformed or refused, or the graph exceeds its quota.
    /// - Complexity: O(*n* + *m* + *b*), where *n* and *m* are the numbers of nodes and edges and *b* the number of
    ///   bytes in their names and attributes.
    public init<Node, Direction, Multiplicity>(
        _ graph: Network<Node, Direction, Multiplicity>, options: GraphvizOptions = GraphvizOptions()
    ) throws(GraphvizError) {
        let quota = options.quota ?? .unlimited
        try quota.check(graph.nodeCount, \.nodes, "nodes")
        try quota.check(graph.edgeCount, \.edges, "edges")

        var builder = DrawingBuilder(names: graph.nodeNames, isDirected: Direction.isDirected, options: options)
        var attributes = graph.attributes.behind(options.graphDefaults)
        if options.keepsNodesApart && options.engine.placesPoints && attributes["overlap"] == nil
            && !graph.nodes.withAttributes.contains(where: { $0.attributes["pos"] != nil })
        {
            attributes["overlap"] = false
        }
        var groups: [DrawnGroup] = []
        for group in graph.groups { groups.append(try DrawnGroup(group, number: graph.rank(of:))) }
        try builder.addGraph(
            attributes, groups: groups.filter(\.hasMembers), nodeDefaults: options.nodeDefaults, edgeDefaults: options.edgeDefaults)
        for (_, attributes) in graph.nodes.withAttributes { try builder.addNode(attributes) }
        for (edge, number) in zip(graph.edges, graph.edgeNumbers) {
            let ends = graph.ends(ofEdge: Int(number))
            try builder.addEdge(from: ends.tail, to: ends.head, edge.attributes)
        }
        try builder.addGroups()

        engine = options.engine
        program = builder.program.bytes(isDirected: Direction.isDirected)
        elements = builder.elements
        resolution = builder.resolution
        self.options = options
        self.quota = quota
        try quota.check(program.count, \.totalBytes, "bytes of names and attributes")
    }
}

extension GraphvizDrawing {
    /// Prepares a graph of whatever kind.
    ///
    /// - Throws: ``GraphvizError`` if an attribute is malformed or refused, or the graph exceeds its quota.
    public init<Node>(
        _ graph: AnyGraph<Node>, options: GraphvizOptions = GraphvizOptions()
    ) throws(GraphvizError) {
        switch graph {
        case .graph(let graph): try self.init(graph, options: options)
        case .diGraph(let graph): try self.init(graph, options: options)
        case .multiGraph(let graph): try self.init(graph, options: options)
        case .multiDiGraph(let graph): try self.init(graph, options: options)
        }
    }
}

extension GraphvizEngine {
    /// Whether it places nodes as if they had no size, unless told otherwise.
    fileprivate var placesPoints: Bool {
        switch self {
        case .neato, .fdp, .circo, .twopi: true
        case .dot, .sfdp, .osage, .patchwork: false
        }
    }
}

extension Network {
    /// What to call the nodes: a text is itself, also as JSON, and anything else says what it is.
    fileprivate var nodeNames: [String] {
        nodes.map { node in node as? String ?? (node as? JSON)?.stringValue ?? String(describing: node) }
    }
}
