/// How much a reader takes before it gives up, so that a small hostile text cannot use up memory or stack.
///
/// For texts from strangers set ``bytes`` to what you expect: contrived texts can take time that grows with the square
/// of their length.
public struct ReadingLimits: Sendable, Hashable {
    /// The longest text in bytes.
    public var bytes: Int
    /// The most nodes; a short text can ask for many, as `*vertices 1000000000` does.
    public var nodes: Int
    /// How deep subgraphs, elements or objects may nest.
    public var depth: Int
    /// The most edges; in DOT a short text can ask for many, as `{a b c} -> {d e f}` does.
    public var edges: Int
    /// The most attributes of nodes and edges together; a short text can ask for many by defaults.
    public var attributes: Int

    public init(
        bytes: Int = 1 << 30, nodes: Int = 10_000_000, depth: Int = 200, edges: Int = 20_000_000,
        attributes: Int = 50_000_000
    ) {
        self.bytes = bytes
        self.nodes = nodes
        self.depth = depth
        self.edges = edges
        self.attributes = attributes
    }

    /// Generous to files of one's own.
    public static let standard = ReadingLimits()

    func check(_ bytes: [UInt8], _ format: GraphFormat) throws(GraphFormatError) {
        guard bytes.count <= self.bytes else {
            throw GraphFormatError(format, "the text has \(bytes.count) bytes, more than the limit of \(self.bytes)")
        }
    }
}
