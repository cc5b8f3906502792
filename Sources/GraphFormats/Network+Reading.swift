public import GraphModel

extension Network where Node: GraphFileNode {
    /// Reads a graph in whatever format it is.
    ///
    /// - Parameter format: The format, if it is known; otherwise the text's beginning decides.
    /// - Throws: ``GraphFormatError``.
    public init(
        reading bytes: [UInt8], as format: GraphFormat? = nil, limits: ReadingLimits = .standard
    ) throws(GraphFormatError) {
        self = try ParsedGraph<Node>.read(bytes, format, limits).network()
    }

    /// The network as text.
    public func text(as format: GraphFormat) -> String {
        switch format {
        case .graphML: graphML()
        case .nodeLinkJSON: nodeLinkJSON(.indented)
        default: dot()
        }
    }
}

extension AnyGraph where Node: GraphFileNode {
    /// Reads a graph in whatever format it is, as whatever kind it is.
    ///
    /// - Parameter format: The format, if it is known; otherwise the text's beginning decides.
    /// - Throws: ``GraphFormatError``.
    public init(
        reading bytes: [UInt8], as format: GraphFormat? = nil, limits: ReadingLimits = .standard
    ) throws(GraphFormatError) {
        self = try ParsedGraph<Node>.read(bytes, format, limits).anyGraph()
    }

    /// The graph as text.
    public func text(as format: GraphFormat) -> String {
        switch self {
        case .graph(let graph): graph.text(as: format)
        case .diGraph(let graph): graph.text(as: format)
        case .multiGraph(let graph): graph.text(as: format)
        case .multiDiGraph(let graph): graph.text(as: format)
        }
    }
}
