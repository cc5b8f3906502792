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
    /// Pixels per inch of a bitmap, as the graph wants them.
    let resolution: Double

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
        try builder.addGraph(attributes, nodeDefaults: options.nodeDefaults, edgeDefaults: options.edgeDefaults)
        try builder.announceGroups(graph.groups.flatMap(\.announcement))
        for (_, attributes) in graph.nodes.withAttributes { try builder.addNode(attributes) }
        for (edge, number) in zip(graph.edges, graph.edgeNumbers) {
            let ends = graph.ends(ofEdge: Int(number))
            try builder.addEdge(from: ends.tail, to: ends.head, edge.attributes)
        }
        let outer = attributes.namesOfOwnThings
        for group in graph.groups { try builder.addGroup(group, outer: outer, rank: graph.rank(of:)) }

        engine = options.engine
        program = builder.program.bytes(isDirected: Direction.isDirected)
        elements = builder.elements
        resolution = builder.resolution
        self.options = options
        self.quota = quota
        try quota.check(program.count, \.totalBytes, "bytes of names and attributes")
    }
}

extension DrawingBuilder {
    fileprivate mutating func addGroup<Node>(
        _ group: NodeGroup<Node>, outer: Set<String>, rank: (Node) -> Int?, depth: Int = 1
    ) throws(GraphvizError) {
        guard depth <= 64 else {
            throw GraphvizError(.quotaExceeded, "The graph has groups more than 64 deep inside each other.")
        }
        try openGroup(
            isCluster: group.isCluster, group.attributes, members: group.nodes.compactMap(rank), outer: outer)
        let outer = outer.union(group.attributes.namesOfOwnThings)
        for inner in group.groups { try addGroup(inner, outer: outer, rank: rank, depth: depth + 1) }
        closeGroup()
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

extension Attributes {
    /// The attributes here that are about one thing and not about everything in it: texts, links and measures.
    fileprivate var namesOfOwnThings: Set<String> {
        let names: Set<String> = ["label", "tooltip", "URL", "href", "target", "margin", "K"]
        return isEmpty ? [] : names.intersection(map(\.name))
    }
}

extension NodeGroup {
    /// The group and the groups inside, in the order in which they are opened.
    fileprivate var announcement: [(name: String?, isCluster: Bool)] {
        [(name, isCluster)] + groups.flatMap(\.announcement)
    }
}

extension Network {
    /// What to call the nodes: a text is itself, and anything else says what it is.
    fileprivate var nodeNames: [String] {
        nodes.map { node in node as? String ?? String(describing: node) }
    }
}
