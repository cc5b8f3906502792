internal import GraphModel
internal import OrderedJSON

/// A graph whose nodes are numbers with names: what drawing needs of a `Network`, whatever its nodes are.
///
/// Everything after this is not generic, so it compiles once and runs the same for all graphs.
struct DrawnGraph {
    struct Edge {
        let tail: Int
        let head: Int
        let attributes: Attributes
        /// Where it is among the graph's edges, which go from node to node.
        let place: Int
    }

    let isDirected: Bool
    var attributes: Attributes
    /// What the nodes are called: a text is itself, also as JSON, and anything else says what it is.
    var names: [String] = []
    /// The attributes of the nodes.
    var nodes: [Attributes] = []
    /// In the order in which they were added, as in a DOT file: layouts depend on it.
    var edges: [Edge] = []
    var groups: [DrawnGroup] = []

    /// - Throws: ``GraphvizError`` if the graph is larger than the quota, before anything is copied.
    init<Node, Direction, Multiplicity>(
        _ graph: Network<Node, Direction, Multiplicity>, quota: GraphQuota
    ) throws(GraphvizError) {
        try GraphQuota.check(graph.nodeCount, limit: quota.nodes, "nodes")
        try GraphQuota.check(graph.edgeCount, limit: quota.edges, "edges")
        isDirected = Direction.isDirected
        attributes = graph.attributes
        // Everything by ranks: what goes from node to node asks for each what type it is, and for each edge where it is.
        let records = graph.edgeRecords, may = graph.mayHaveAttributes
        names = Self.names(of: graph.nodeMap([Void](repeating: (), count: graph.nodeCount)).keys)
        nodes = Array(repeating: Attributes(), count: graph.nodeCount)
        if may.nodes { for rank in nodes.indices { nodes[rank] = graph.attributes(ofRank: rank) } }
        edges.reserveCapacity(records.count)
        for (place, record) in records.enumerated() {
            let ends = (Int(record.source), Int(record.target))
            edges.append(
                Edge(
                    tail: record.isReversed ? ends.1 : ends.0, head: record.isReversed ? ends.0 : ends.1,
                    attributes: may.edges ? graph.attributes(ofEdge: record.number) : Attributes(), place: place))
        }
        if !zip(records, records.dropFirst()).allSatisfy({ $0.number < $1.number }) {
            edges.sort { records[$0.place].number < records[$1.place].number }
        }
        for group in graph.groups {
            let group = try DrawnGroup(group, number: graph.rank(of:))
            if group.hasMembers { groups.append(group) }
        }
        try GraphQuota.check(groups.reduce(0) { $0 + $1.all.count }, limit: quota.groups, "groups")
    }

    private static func names<Node>(of nodes: [Node]) -> [String] {
        if let texts = nodes as? [String] { return texts }
        if let values = nodes as? [JSON] { return values.map { $0.stringValue ?? $0.serialized() } }
        return nodes.map { String(describing: $0) }
    }
}
