/// A node is not in the network.
public struct NodeNotFound<Node: Hashable & Sendable>: Error, Hashable, CustomStringConvertible {
    /// The node that was asked for.
    public let node: Node

    public init(_ node: Node) { self.node = node }

    public var description: String { "the graph has no node \(String(reflecting: node))" }
}
