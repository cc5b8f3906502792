import GraphModel
import OrderedJSON

/// What a file says, before it is decided what kind of network it becomes.
struct ParsedGraph<Node: GraphFileNode> {
    struct ParsedEdge {
        var source: Node
        var target: Node
        var key: EdgeKey?
        var attributes: Attributes
        /// Where the edge is in the text, if the format can tell.
        var offset: Int?
    }

    let format: GraphFormat
    /// The attribute that takes an edge's key where the network has no keys; `nil` to forget it.
    var keyAttribute: String?
    var isDirected = false
    /// Whether the file says that there may be parallel edges.
    var isMultigraph = false
    var attributes = Attributes()
    var nodes: [(Node, Attributes)] = []
    var edges: [ParsedEdge] = []
    var groups: [NodeGroup<Node>] = []
    /// The text, for the places of errors found later.
    var bytes: [UInt8] = []

    /// Reads a text in a format, or in the one that its beginning shows.
    static func read(
        _ bytes: [UInt8], _ format: GraphFormat?, _ limits: ReadingLimits
    ) throws(GraphFormatError) -> ParsedGraph {
        switch format ?? GraphFormat(detecting: bytes) {
        case .dot?:
            return try DOTReader<Node>.read(bytes, limits: limits)
        case .graphML?:
            return try GraphMLReader<Node>.read(bytes, limits: limits)
        case .nodeLinkJSON?:
            return try NodeLinkReader<Node>.read(bytes, limits: limits)
        default:
            let names = GraphFormat.all.map(\.name).joined(separator: ", ")
            throw GraphFormatError(nil, "the text begins like none of the formats \(names)")
        }
    }

    /// The network of the kind that the file says.
    func anyGraph() throws(GraphFormatError) -> AnyGraph<Node> {
        switch (isDirected, isMultigraph) {
        case (false, false): .graph(try network())
        case (true, false): .diGraph(try network())
        case (false, true): .multiGraph(try network())
        case (true, true): .multiDiGraph(try network())
        }
    }

    /// The network of the kind that is wanted.
    ///
    /// - Throws: Where the file says another direction, or has parallel edges and they are not wanted.
    func network<Direction, Multiplicity>() throws(GraphFormatError) -> Network<Node, Direction, Multiplicity> {
        guard isDirected == Direction.isDirected else {
            throw GraphFormatError(
                format,
                isDirected
                    ? "this is a directed graph; read it as DiGraph, MultiDiGraph or AnyGraph"
                    : "this is an undirected graph; read it as Graph, MultiGraph or AnyGraph")
        }
        var network = Network<Node, Direction, Multiplicity>()
        network.attributes = attributes
        network.addNodes(nodes)
        network.reserveCapacity(edges: edges.count)
        for var edge in edges {
            if !Multiplicity.isMultigraph, let keyAttribute, let key = edge.key {
                edge.attributes[keyAttribute] = .string(key.description)
            }
            guard !network.insert(edge), !Multiplicity.isMultigraph, isMultigraph else { continue }
            let reason = "there is a second edge from \(edge.source.nodeText) to \(edge.target.nodeText);"
                + " read this as \(isDirected ? "MultiDiGraph" : "MultiGraph") or AnyGraph"
            guard let offset = edge.offset else { throw GraphFormatError(format, reason) }
            throw GraphFormatError(format, at: offset, of: bytes, reason)
        }
        network.groups = groups
        return network
    }
}

extension Network {
    /// Adds an edge of a file.
    ///
    /// - Returns: Whether it is new.
    fileprivate mutating func insert(_ edge: ParsedGraph<Node>.ParsedEdge) -> Bool where Node: GraphFileNode {
        insertEdge(edge.source, edge.target, key: isMultigraph ? edge.key : nil, edge.attributes).isNew
    }
}
