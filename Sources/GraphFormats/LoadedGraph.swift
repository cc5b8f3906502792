public import GraphModel
public import OrderedJSON

/// A graph from a file of which nothing was known beforehand: of integers if every node is one, otherwise of JSON, where
/// 1 and "1" are two nodes.
public enum LoadedGraph: Sendable {
    case integers(AnyGraph<Int>)
    case mixed(AnyGraph<JSON>)

    /// Reads a graph in whatever format it is.
    ///
    /// - Parameters:
    ///   - bytes: The content of a file.
    ///   - limits: How large what is read may become.
    ///   - format: The format, if it is known; otherwise the text's beginning decides.
    ///   - directed: Whether edges get a direction where the format does not say if they have one.
    ///   - multigraph: Whether parallel edges are kept where the format does not say if there are any.
    /// - Throws: ``GraphFormatError``.
    public init(
        reading bytes: [UInt8], as format: GraphFormat? = nil, directed: Bool = false, multigraph: Bool = false,
        limits: ReadingLimits = .standard
    ) throws(GraphFormatError) {
        var content = try GraphContent.read(bytes, format, limits)
        if !content.saysDirection {
            content.isDirected = directed
            content.isMultigraph = content.isMultigraph || multigraph
        }
        try self.init(content)
    }

    init(_ content: GraphContent) throws(GraphFormatError) {
        self = content.nodes.areIntegers ? .integers(try content.anyGraph()) : .mixed(try content.anyGraph())
    }

    /// The graph with JSON for nodes, whatever they are.
    public var mixed: AnyGraph<JSON> {
        switch self {
        case .mixed(let graph): graph
        case .integers(.graph(let graph)): .graph(graph.mapNodes { .int($0) })
        case .integers(.diGraph(let graph)): .diGraph(graph.mapNodes { .int($0) })
        case .integers(.multiGraph(let graph)): .multiGraph(graph.mapNodes { .int($0) })
        case .integers(.multiDiGraph(let graph)): .multiDiGraph(graph.mapNodes { .int($0) })
        }
    }

    /// The graph as text.
    ///
    /// - Throws: ``GraphFormatError`` where the format cannot say what the graph holds.
    public func text(as format: GraphFormat) throws(GraphFormatError) -> String {
        switch self {
        case .integers(let graph): try graph.text(as: format)
        case .mixed(let graph): try graph.text(as: format)
        }
    }
}
