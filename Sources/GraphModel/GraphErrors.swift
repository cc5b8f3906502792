/// A node is not in the network.
public struct NodeNotFound<Node: Hashable & Sendable>: Error, Hashable, CustomStringConvertible {
    /// The node that was asked for.
    public let node: Node

    public init(_ node: Node) { self.node = node }

    public var description: String { "the graph has no node \(String(reflecting: node))" }
}

/// An edge is not in the network.
public struct EdgeNotFound<Node: Hashable & Sendable>: Error, Hashable, CustomStringConvertible {
    public let source: Node
    public let target: Node
    /// The key that was asked for; `nil` where any edge would have done.
    public let key: EdgeKey?

    public init(_ source: Node, _ target: Node, key: EdgeKey? = nil) {
        self.source = source
        self.target = target
        self.key = key
    }

    public var description: String {
        "the graph has no edge from \(String(reflecting: source)) to \(String(reflecting: target))"
            + (key.map { " with key \($0)" } ?? "")
    }
}
