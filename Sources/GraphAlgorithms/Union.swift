public import GraphModel

/// Two networks that are to have no node in common have one.
public struct SharedNode<Node: Hashable & Sendable>: Error, Hashable, CustomStringConvertible {
    /// The first node that is in both.
    public let node: Node

    public init(_ node: Node) { self.node = node }

    public var description: String {
        "both graphs have the node \(String(reflecting: node)); rename the nodes of one, or use composed(with:), which "
            + "merges them, or disjointUnion(_:), which numbers them"
    }
}

extension Network {
    /// The nodes and edges of this network and then those of another, which has none of its nodes: networkx's `union`.
    ///
    /// Of the networks' own attributes those of the other win. Prefixes to tell nodes apart, networkx's `rename`, are
    /// ``mapNodes(_:)`` beforehand: `try a.mapNodes { "a-\($0)" }.union(b.mapNodes { "b-\($0)" })`.
    ///
    /// - Throws: ``SharedNode`` if a node is in both.
    /// - Complexity: O(*n* + *m*), where *n* and *m* are the numbers of nodes and edges of both.
    public func union(_ other: Self) throws(SharedNode<Node>) -> Self { try Self.union(of: [self, other]) }

    /// The nodes and edges of networks that have no node in common, one after the other: networkx's `union_all`.
    ///
    /// - Returns: The union; an empty network where there are no networks.
    /// - Throws: ``SharedNode`` if a node is in two of them.
    /// - Complexity: O(*n* + *m*), where *n* and *m* are the numbers of nodes and edges of all.
    public static func union(of networks: some Sequence<Self>) throws(SharedNode<Node>) -> Self {
        var union = Self()
        for network in networks {
            if let node = network.nodes.first(where: union.contains) { throw SharedNode(node) }
            union.update(with: network)
        }
        return union
    }

    /// The nodes and edges of this network and of another, nodes and edges that are in both once: networkx's `compose`.
    ///
    /// Where both have an attribute, the other's value wins. Edges of multigraphs are the same if their keys are.
    ///
    /// ```swift
    /// Graph(edges: [("a", "b")]).composed(with: Graph(edges: [("b", "c")])).edges // (a, b), (b, c)
    /// ```
    ///
    /// - Complexity: O(*n* + *m*), where *n* and *m* are the numbers of nodes and edges of both.
    public func composed(with other: Self) -> Self { Self.composition(of: [self, other]) }

    /// The nodes and edges of networks, those that are in several once: networkx's `compose_all`.
    ///
    /// - Returns: The composition; an empty network where there are no networks.
    /// - Complexity: O(*n* + *m*), where *n* and *m* are the numbers of nodes and edges of all.
    public static func composition(of networks: some Sequence<Self>) -> Self {
        var composition = Self()
        for network in networks { composition.update(with: network) }
        return composition
    }

    /// This network and another beside each other, with their nodes numbered from 0: networkx's `disjoint_union`.
    ///
    /// - Complexity: O(*n* + *m*), where *n* and *m* are the numbers of nodes and edges of both.
    public func disjointUnion<Other>(
        _ other: Network<Other, Direction, Multiplicity>
    ) -> Network<Int, Direction, Multiplicity> {
        var union = numberingNodes()
        union.update(with: other.numberingNodes(from: nodeCount))
        return union
    }

    /// Networks beside one another, with their nodes numbered from 0: networkx's `disjoint_union_all`.
    ///
    /// - Complexity: O(*n* + *m*), where *n* and *m* are the numbers of nodes and edges of all.
    public static func disjointUnion(of networks: some Sequence<Self>) -> Network<Int, Direction, Multiplicity> {
        var union = Network<Int, Direction, Multiplicity>()
        for network in networks { union.update(with: network.numberingNodes(from: union.nodeCount)) }
        return union
    }

    /// The union with another network and an edge from every node of the one to every node of the other, in a directed
    /// network both ways: networkx's `full_join`.
    ///
    /// - Throws: ``SharedNode`` if a node is in both.
    /// - Complexity: O(*nk* + *m*), where *n* and *k* are the numbers of nodes of the two and *m* is the number of edges
    ///   of both.
    public func fullJoin(_ other: Self) throws(SharedNode<Node>) -> Self {
        var join = try union(other)
        for first in nodes { for second in other.nodes { join.addEdge(first, second, attributes: Attributes()) } }
        if isDirected {
            for second in other.nodes { for first in nodes { join.addEdge(second, first, attributes: Attributes()) } }
        }
        return join
    }
}
