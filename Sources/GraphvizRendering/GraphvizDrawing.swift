public import GraphModel

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
        try self.init(try DrawnGraph(graph, quota: quota), options: options, quota: quota)
    }

    private init(_ graph: DrawnGraph, options: GraphvizOptions, quota: GraphQuota) throws(GraphvizError) {
        let builder = try DrawingBuilder(graph, options: options, quota: quota)
        engine = options.engine
        program = builder.program.bytes(isDirected: graph.isDirected, opensFiles: options.images != nil)
        elements = builder.elements
        resolution = builder.resolution
        self.options = options
        self.quota = quota
        try GraphQuota.check(program.count, limit: quota.totalBytes, "bytes of names and attributes")
    }
}

extension GraphvizDrawing {
    /// - Throws: A ``GraphvizError`` of the kind `quotaExceeded`.
    func check(_ quota: GraphQuota) throws(GraphvizError) {
        try GraphQuota.check(elements.nodes.count, limit: quota.nodes, "nodes")
        try GraphQuota.check(elements.edges.count, limit: quota.edges, "edges")
        try GraphQuota.check(elements.groups.count, limit: quota.groups, "groups")
        try GraphQuota.check(program.count, limit: quota.totalBytes, "bytes of names and attributes")
    }

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
