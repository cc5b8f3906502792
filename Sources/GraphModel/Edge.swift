public import OrderedJSON

/// An edge of a ``Network`` as it was when it was read: a value that no longer knows the network.
///
/// In an undirected network ``source`` is the end that was reached first: walking through all edges, the end that comes
/// earlier among the nodes, as in networkx. ``tail`` and ``head`` are the ends as `addEdge(tail, head)` had them, which
/// is what attributes such as `tailport` and `headlabel` speak of.
public struct Edge<Node: Hashable & Sendable>: Sendable, Hashable {
    public let source: Node
    public let target: Node
    /// The key among parallel edges; `nil` where a network has no parallel edges.
    public let key: EdgeKey?
    public let attributes: Attributes
    /// Whether the edge was added from ``target`` to ``source``.
    public let isReversed: Bool

    package init(source: Node, target: Node, key: EdgeKey?, attributes: Attributes, isReversed: Bool) {
        self.source = source
        self.target = target
        self.key = key
        self.attributes = attributes
        self.isReversed = isReversed
    }

    /// The node the edge was added from.
    public var tail: Node { isReversed ? target : source }
    /// The node the edge was added to.
    public var head: Node { isReversed ? source : target }
    /// Both ends.
    public var nodes: (Node, Node) { (source, target) }
    /// Whether both ends are one node.
    public var isLoop: Bool { source == target }

    /// The value of a typed attribute.
    public subscript<Value: AttributeValue>(key: AttributeKey<Value>) -> Value? { attributes[key] }

    /// The value of any attribute.
    public subscript(name: String) -> JSON? { attributes[name] }

    /// The end that is not `node`; the node itself where the edge is a loop.
    public func end(oppositeTo node: Node) -> Node { node == source ? target : source }
}

extension Edge: CustomStringConvertible {
    /// `(a, b)`, `(a, b, key)` among parallel edges.
    public var description: String { key.map { "(\(source), \(target), \($0))" } ?? "(\(source), \(target))" }
}
