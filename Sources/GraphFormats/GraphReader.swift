public import GraphModel

/// Reads a graph from a text that comes in pieces, such as a file or a download.
///
/// ```swift
/// var reader = GraphReader(.edgeList)
/// while let piece = try await download.next() { try reader.read(piece) }
/// let graph = try reader.finish(as: Graph<Int>.self)
/// ```
/// Edge lists, adjacency lists, Pajek and CSV are read as the pieces come, so that the text is never in memory as a
/// whole; of other formats the pieces are kept until the end.
public struct GraphReader: Sendable {
    private enum State: Sendable {
        case undecided
        case lines(any LineFormatReader)
        case whole(GraphFormat?)
    }

    private var state: State
    private var splitter = LineSplitter()
    private var bytes: [UInt8] = []
    private var byteCount = 0
    private let options: EdgeListOptions
    private let limits: ReadingLimits
    private let isDirected: Bool
    private let isMultigraph: Bool

    /// - Parameters:
    ///   - limits: How large what is read may become.
    ///   - format: The format, if it is known; otherwise the text's beginning decides.
    ///   - directed: Whether edges get a direction where the format does not say if they have one, and the type of the
    ///     graph does not say it either.
    ///   - multigraph: Whether parallel edges are kept where the format does not say if there are any.
    ///   - options: How an edge list or an adjacency list is laid out.
    public init(
        _ format: GraphFormat? = nil, directed: Bool = false, multigraph: Bool = false,
        options: EdgeListOptions = EdgeListOptions(), limits: ReadingLimits = .standard
    ) {
        self.options = options
        self.limits = limits
        isDirected = directed
        isMultigraph = multigraph
        state = .undecided
        if let format { decide(format) }
    }

    private mutating func decide(_ format: GraphFormat?) {
        state =
            format.flatMap { GraphContent.lineReader($0, options, limits) }.map { .lines($0) } ?? .whole(format)
    }

    /// Reads the next piece.
    ///
    /// - Throws: ``GraphFormatError``. Nothing more can be read then.
    public mutating func read(_ piece: [UInt8]) throws(GraphFormatError) {
        try piece.withUnsafeBufferPointer { (piece) throws(GraphFormatError) in try read(piece) }
    }

    /// Reads the next piece, from memory that is borrowed.
    public mutating func read(_ piece: UnsafeBufferPointer<UInt8>) throws(GraphFormatError) {
        byteCount += piece.count
        guard byteCount <= limits.bytes || isReadInPieces else {
            throw GraphFormatError(nil, "the text has more bytes than the limit of \(limits.bytes)")
        }
        if case .lines(var reader) = state {
            state = .undecided
            try splitter.read(piece, into: &reader)
            state = .lines(reader)
            return
        }
        bytes.append(contentsOf: piece)
        if case .undecided = state, bytes.count >= 1 << 16 { try decideByContent() }
    }

    private var isReadInPieces: Bool {
        if case .lines = state { true } else { false }
    }

    private mutating func decideByContent() throws(GraphFormatError) {
        decide(GraphFormat(detecting: bytes))
        guard case .lines(var reader) = state else { return }
        let start = bytes
        bytes = []
        state = .undecided
        try start.withUnsafeBufferPointer { (start) throws(GraphFormatError) in
            try splitter.read(start, into: &reader)
        }
        state = .lines(reader)
    }

    /// Whether the text is complete and what it says.
    mutating func finish() throws(GraphFormatError) -> GraphContent {
        if case .undecided = state { try decideByContent() }
        var content: GraphContent
        switch state {
        case .lines(var reader):
            state = .undecided
            try splitter.finish(into: &reader)
            content = try reader.finish()
        case .whole(let format):
            let whole = bytes
            bytes = []
            content = try GraphContent.read(whole, format, limits)
        case .undecided:
            content = try GraphContent.read([], nil, limits)
        }
        if !content.saysDirection {
            content.isDirected = isDirected
            content.isMultigraph = content.isMultigraph || isMultigraph
        }
        return content
    }

    /// The graph, as a network of a known type.
    public mutating func finish<Node: GraphFileNode, Direction, Multiplicity>(
        as type: Network<Node, Direction, Multiplicity>.Type
    ) throws(GraphFormatError) -> Network<Node, Direction, Multiplicity> { try finish().network() }

    /// The graph, as whatever kind it is.
    public mutating func finish<Node: GraphFileNode>(
        as type: AnyGraph<Node>.Type
    ) throws(GraphFormatError) -> AnyGraph<Node> { try finish().anyGraph() }

    /// The graph, as whatever kind it is, of integers if every node is one.
    public mutating func finish(as type: LoadedGraph.Type) throws(GraphFormatError) -> LoadedGraph {
        try LoadedGraph(finish())
    }
}
