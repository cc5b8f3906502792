public import GraphModel

extension Network where Node: GraphFileNode {
    /// Reads a graph in whatever format it is.
    ///
    /// - Parameter format: The format, if it is known; otherwise the text's beginning decides.
    /// - Throws: ``GraphFormatError``.
    public init(
        reading bytes: [UInt8], as format: GraphFormat? = nil, limits: ReadingLimits = .standard
    ) throws(GraphFormatError) {
        self = try GraphContent.read(bytes, format, limits).network()
    }

    /// The network as text.
    ///
    /// - Throws: ``GraphFormatError`` where the format cannot say what the network holds.
    public func text(as format: GraphFormat) throws(GraphFormatError) -> String {
        try GraphContent.text(self, as: format)
    }
}

extension AnyGraph where Node: GraphFileNode {
    /// Reads a graph in whatever format it is, as whatever kind it is.
    ///
    /// Where the format does not say whether edges have a direction, they have none.
    ///
    /// - Parameter format: The format, if it is known; otherwise the text's beginning decides.
    /// - Throws: ``GraphFormatError``.
    public init(
        reading bytes: [UInt8], as format: GraphFormat? = nil, limits: ReadingLimits = .standard
    ) throws(GraphFormatError) {
        self = try GraphContent.read(bytes, format, limits).anyGraph()
    }

    /// The graph as text.
    ///
    /// - Throws: ``GraphFormatError`` where the format cannot say what the graph holds.
    public func text(as format: GraphFormat) throws(GraphFormatError) -> String {
        switch self {
        case .graph(let graph): try graph.text(as: format)
        case .diGraph(let graph): try graph.text(as: format)
        case .multiGraph(let graph): try graph.text(as: format)
        case .multiDiGraph(let graph): try graph.text(as: format)
        }
    }
}
