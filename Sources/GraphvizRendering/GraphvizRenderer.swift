/// Something that runs Graphviz.
///
/// ``IsolatedGraphvizRenderer`` is what draws unless another is named: a graph can crash Graphviz or keep it busy for
/// minutes, and a server that draws graphs from requests must outlive that. ``InProcessGraphvizRenderer`` is for scripts
/// and the command line, where nobody else can influence what is drawn.
public protocol GraphvizRenderer: Sendable {
    /// Lays a drawing out and renders it.
    ///
    /// - Throws: ``GraphvizError``.
    func render(_ drawing: GraphvizDrawing, format: GraphvizFormat) async throws(GraphvizError) -> GraphvizOutput

    /// How large a graph may be whose options do not say; nil for no limit.
    var quota: GraphQuota? { get }
}

extension GraphvizRenderer {
    public var quota: GraphQuota? { nil }
}

/// What Graphviz made of a drawing.
public struct GraphvizOutput: Sendable, Hashable {
    /// The picture, in the format that was asked for.
    public var bytes: [UInt8]

    /// What Graphviz had to remark about its own work, such as a label that does not fit into its node.
    public var warnings: [String]

    public init(bytes: [UInt8], warnings: [String] = []) {
        self.bytes = bytes
        self.warnings = warnings
    }
}
