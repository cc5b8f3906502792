public import GraphModel

/// Two networks that are to have the same nodes do not.
public struct DifferentNodes<Node: Hashable & Sendable>: Error, Hashable, CustomStringConvertible {
    /// A node that only one of the two has.
    public let node: Node

    public init(_ node: Node) { self.node = node }

    public var description: String {
        "only one of the graphs has the node \(String(reflecting: node)); both must have the same nodes"
    }
}

extension Network {
    /// The nodes and the edges that are in this network and in another: networkx's `intersection`.
    ///
    /// They come in the order of this network and without attributes. Edges of multigraphs are the same if their keys
    /// are.
    ///
    /// - Complexity: O(*n* + *m*), where *n* and *m* are the numbers of nodes and edges of this network.
    public func intersection(_ other: Self) -> Self { Self.intersection(of: [self, other]) }

    /// The nodes and the edges that are in all networks, without attributes: networkx's `intersection_all`.
    ///
    /// - Returns: The intersection, in the order of the first; an empty network where there are no networks.
    /// - Complexity: O(*k*(*n* + *m*)), where *k* is the number of networks and *n* and *m* are the numbers of nodes and
    ///   edges of the first.
    public static func intersection(of networks: some Sequence<Self>) -> Self {
        let networks = Array(networks)
        guard let first = networks.first else { return Self() }
        let others = networks.dropFirst()
        var common = Self(nodes: first.nodes.filter { node in others.allSatisfy { $0.contains(node) } })
        for edge in first.edges where others.allSatisfy({ $0.has(edge) }) {
            common.insertEdge(edge.source, edge.target, key: edge.key, Attributes())
        }
        return common
    }

    /// The nodes with the edges that are in this network and not in another with the same nodes: networkx's
    /// `difference`.
    ///
    /// They come without attributes. Edges of multigraphs are the same if their keys are.
    ///
    /// - Throws: ``DifferentNodes``.
    /// - Complexity: O(*n* + *m*), where *n* and *m* are the numbers of nodes and edges.
    public func difference(_ other: Self) throws(DifferentNodes<Node>) -> Self {
        try checkNodes(of: other)
        var difference = Self(nodes: nodes)
        for edge in edges where !other.has(edge) {
            difference.insertEdge(edge.source, edge.target, key: edge.key, Attributes())
        }
        return difference
    }

    /// The nodes with the edges that are in one of two networks with the same nodes but not in both: networkx's
    /// `symmetric_difference`.
    ///
    /// The edges of this network come first. They come without attributes. Edges of multigraphs are the same if their
    /// keys are.
    ///
    /// - Throws: ``DifferentNodes``.
    /// - Complexity: O(*n* + *m*), where *n* and *m* are the numbers of nodes and edges of both.
    public func symmetricDifference(_ other: Self) throws(DifferentNodes<Node>) -> Self {
        var difference = try difference(other)
        for edge in other.edges where !has(edge) {
            difference.insertEdge(edge.source, edge.target, key: edge.key, Attributes())
        }
        return difference
    }

    private func has(_ edge: Edge<Node>) -> Bool { edgeNumber(edge.source, edge.target, key: edge.key) != nil }

    private func checkNodes(of other: Self) throws(DifferentNodes<Node>) {
        let missing = nodes.first { !other.contains($0) } ?? other.nodes.first { !contains($0) }
        if let missing { throw DifferentNodes(missing) }
    }
}
