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
        names.reserveCapacity(graph.nodeCount)
        nodes.reserveCapacity(graph.nodeCount)
        for (node, attributes) in graph.nodes.withAttributes {
            names.append(node as? String ?? (node as? JSON)?.stringValue ?? String(describing: node))
            nodes.append(attributes)
        }
        edges.reserveCapacity(graph.edgeCount)
        let numbers = Array(graph.edgeNumbers)
        for (edge, number) in zip(graph.edges, numbers) {
            let ends = graph.ends(ofEdge: Int(number))
            edges.append(
                Edge(tail: ends.tail, head: ends.head, attributes: edge.attributes, place: edges.count))
        }
        if !zip(numbers, numbers.dropFirst()).allSatisfy(<) { edges.sort { numbers[$0.place] < numbers[$1.place] } }
        for group in graph.groups {
            let group = try DrawnGroup(group, number: graph.rank(of:))
            if group.hasMembers { groups.append(group) }
        }
        try GraphQuota.check(groups.reduce(0) { $0 + $1.all.count }, limit: quota.groups, "groups")
    }
}
