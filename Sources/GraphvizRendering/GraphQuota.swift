/// How large a graph may be that is drawn on behalf of somebody else.
///
/// Graphviz has no limits of its own: forty nodes, each joined to all others, keep `dot` busy for half a minute, and
/// a hundred thousand nodes any engine. A quota is checked before Graphviz hears of the graph.
///
/// ```swift
/// let chart = try await graph.svg(engine: .dot, quota: GraphQuota())
/// // The graph has 812 nodes; at most 500 are drawn here.
/// ```
public struct GraphQuota: Sendable, Hashable {
    public var nodes: Int
    public var edges: Int
    /// Groups and clusters.
    public var groups: Int
    /// Bytes of UTF-8 in one label.
    public var labelBytes: Int
    /// Lines in one label.
    public var labelLines: Int
    /// Bytes of UTF-8 in one HTML-like label.
    public var htmlBytes: Int
    /// Bytes of all names, labels and other attributes together.
    public var totalBytes: Int
    /// Bytes of the picture.
    public var pictureBytes: Int
    /// Pixels of a bitmap.
    public var pixels: Int

    /// Limits with which every engine but `dot` takes seconds at most.
    public init(
        nodes: Int = 500, edges: Int = 1000, groups: Int = 100, labelBytes: Int = 4096, labelLines: Int = 200,
        htmlBytes: Int = 5120, totalBytes: Int = 1 << 20, pictureBytes: Int = 8 << 20, pixels: Int = 50_000_000
    ) {
        self.nodes = nodes
        self.edges = edges
        self.groups = groups
        self.labelBytes = labelBytes
        self.labelLines = labelLines
        self.htmlBytes = htmlBytes
        self.totalBytes = totalBytes
        self.pictureBytes = pictureBytes
        self.pixels = pixels
    }
}

extension GraphQuota {
    /// What Graphviz and Cairo can bear, for graphs that are our own.
    static let unlimited = GraphQuota(
        nodes: .max, edges: .max, groups: .max, labelBytes: .max, labelLines: .max, htmlBytes: .max, totalBytes: .max,
        pictureBytes: 1 << 30, pixels: 200_000_000)

    /// - Throws: A ``GraphvizError`` of the kind `quotaExceeded`, with the sentence that says so.
    static func check(_ count: Int, limit: Int, _ what: @autoclosure () -> String) throws(GraphvizError) {
        guard count > limit else { return }
        throw GraphvizError(.quotaExceeded, "The graph has \(count) \(what()); at most \(limit) are drawn here.")
    }
}
