public import GraphModel

extension Network {
    /// The network with a second node merged into a first: networkx's `contracted_nodes` and `identified_nodes`.
    ///
    /// The first node gets the edges of the second one. Where it has such an edge already, that one stays as it is; in a
    /// multigraph there is always a new edge, and a loop of the second node of a directed one comes twice, as in
    /// networkx. The first node's attributes stay.
    ///
    /// ```swift
    /// let square = Graph(edges: [(0, 1), (1, 2), (2, 3), (3, 0)])
    /// try square.contractingNodes(0, 2).edges // (0, 1), (0, 3)
    /// ```
    ///
    /// - Parameters:
    ///   - node: The node that stays.
    ///   - other: The node that goes.
    ///   - keepsLoops: Whether edges between the two become loops; otherwise they go.
    ///   - attribute: Where the attributes of what went are kept: at the node an object of the other node's under its text,
    ///     at an edge an array of the edges that became this one, each as `[source, target, attributes]` with the texts of
    ///     its ends. With `nil`, which is the default, nowhere. networkx keeps them under `contraction`, in dictionaries
    ///     whose keys are nodes and pairs.
    /// - Throws: `NodeNotFound`.
    /// - Complexity: O(*n* + *m*), where *n* and *m* are the numbers of nodes and edges.
    public func contractingNodes(
        _ node: Node, _ other: Node, keepsLoops: Bool = true, recordedAs attribute: String? = nil
    ) throws(NodeNotFound<Node>) -> Self {
        var contracted = self
        try contracted.contractNodes(node, other, keepsLoops: keepsLoops, recordedAs: attribute)
        return contracted
    }

    /// Merges a second node into a first; see ``contractingNodes(_:_:keepsLoops:recordedAs:)``.
    ///
    /// - Throws: `NodeNotFound`.
    /// - Complexity: O(*d*), where *d* is the sum of the degrees of the second node and its neighbours; amortised.
    public mutating func contractNodes(
        _ node: Node, _ other: Node, keepsLoops: Bool = true, recordedAs attribute: String? = nil
    ) throws(NodeNotFound<Node>) {
        for end in [node, other] where !contains(end) { throw NodeNotFound(end) }
        guard node != other else { return }
        let moved = arrivingEdges(of: other) + edges(of: other)
        let attributes = removeNode(other) ?? Attributes()
        for edge in moved {
            let source = edge.source == other ? node : edge.source
            let target = edge.target == other ? node : edge.target
            let wasBetween = !edge.isLoop && source == node && target == node
            if wasBetween && !keepsLoops { continue }
            if isMultigraph || !hasEdge(source, target) {
                insertEdge(source, target, key: nil, edge.attributes)
            } else if let attribute {
                let name: [JSON] = [
                    .string(String(describing: edge.source)), .string(String(describing: edge.target)),
                ]
                var record = edges(of: source).first { $0.target == target }?[attribute]?.arrayValue ?? []
                // A loop is among the edges that arrive and among those that leave.
                record.removeAll { $0.arrayValue?.prefix(2).elementsEqual(name) ?? false }
                record.append(.array(name + [edge.attributes.json]))
                insertEdge(source, target, key: nil, [Attribute(attribute, .array(record))])
            }
        }
        guard let attribute else { return }
        var record = nodes[node]?[attribute]?.objectValue ?? [:]
        record[String(describing: other)] = attributes.json
        addNode(node, attributes: [Attribute(attribute, .object(record))])
    }

    /// The network with the ends of an edge merged into the first: networkx's `contracted_edge`.
    ///
    /// The edge becomes a loop, or goes if `keepsLoops` says so. See ``contractingNodes(_:_:keepsLoops:recordedAs:)``.
    ///
    /// - Throws: `EdgeNotFound`.
    /// - Complexity: O(*n* + *m*), where *n* and *m* are the numbers of nodes and edges.
    public func contractingEdge(
        _ source: Node, _ target: Node, keepsLoops: Bool = true, recordedAs attribute: String? = nil
    ) throws(EdgeNotFound<Node>) -> Self {
        guard hasEdge(source, target) else { throw EdgeNotFound(source, target) }
        do {
            return try contractingNodes(source, target, keepsLoops: keepsLoops, recordedAs: attribute)
        } catch {
            throw EdgeNotFound(source, target)
        }
    }
}
