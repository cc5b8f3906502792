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
        let takenKeys = Multiplicity.isMultigraph ? givenKeys : []
        for var edge in edges {
            if Multiplicity.isMultigraph {
                if edge.key == nil, !takenKeys.isEmpty {
                    edge.key = network.newKey(for: edge, besides: takenKeys, in: self)
                }
            } else if let keyAttribute, let key = edge.key {
                edge.attributes[keyAttribute] = .string(key.description)
            }
            let isNew = network.insertEdge(
                edge.source, edge.target, key: Multiplicity.isMultigraph ? edge.key : nil, edge.attributes
            ).isNew
            guard !isNew, !Multiplicity.isMultigraph, isMultigraph else { continue }
            let reason =
                "there is a second edge from \(edge.source.nodeText) to \(edge.target.nodeText);"
                + " read this as \(isDirected ? "MultiDiGraph" : "MultiGraph") or AnyGraph"
            guard let offset = edge.offset else { throw GraphFormatError(format, reason) }
            throw GraphFormatError(format, at: offset, of: bytes, reason)
        }
        network.groups = groups
        return network
    }
}

extension ParsedGraph {
    /// An edge's ends and key; ends in one order where there are no directions.
    fileprivate struct EdgeName: Hashable {
        var ends: [Node]
        var key: EdgeKey
    }

    fileprivate func name(_ edge: ParsedEdge, _ key: EdgeKey) -> EdgeName {
        let isTurned = !isDirected && edge.source.nodeText > edge.target.nodeText
        return EdgeName(ends: isTurned ? [edge.target, edge.source] : [edge.source, edge.target], key: key)
    }

    /// The keys that the file gives to edges; an edge without must not take one of a later edge. Empty if every edge
    /// has one, or none.
    fileprivate var givenKeys: Set<EdgeName> {
        guard edges.contains(where: { $0.key == nil }) else { return [] }
        return Set(edges.compactMap { edge in edge.key.map { name(edge, $0) } })
    }
}

extension Network where Node: GraphFileNode {
    /// The key an edge without one gets.
    fileprivate func newKey(
        for edge: ParsedGraph<Node>.ParsedEdge, besides taken: Set<ParsedGraph<Node>.EdgeName>,
        in graph: ParsedGraph<Node>
    ) -> EdgeKey {
        var number = edgeCount(from: edge.source, to: edge.target)
        while edgeNumber(edge.source, edge.target, key: .int(number)) != nil
            || taken.contains(graph.name(edge, .int(number)))
        {
            number += 1
        }
        return .int(number)
    }
}
