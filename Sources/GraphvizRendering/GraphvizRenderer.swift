/// Something that runs Graphviz.
///
/// ``InProcessGraphvizRenderer`` is for scripts, tests and the command line. A server that draws graphs which requests
/// can influence needs one that draws in other processes: a graph can crash Graphviz or keep it busy for minutes.
public protocol GraphvizRenderer: Sendable {
    /// Lays a drawing out and renders it.
    ///
    /// - Throws: ``GraphvizError``.
    func render(_ drawing: GraphvizDrawing, format: GraphvizFormat) async throws(GraphvizError) -> GraphvizOutput
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
