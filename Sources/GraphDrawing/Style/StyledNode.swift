public import OrderedJSON

/// A node as a style sees it.
public struct StyledNode<Node: Hashable & Sendable>: Sendable {
    public let node: Node
    public let attributes: Attributes
    /// The number of edge ends at the node; a loop has two.
    public let degree: Int

    /// The value of a typed attribute.
    public subscript<Value: AttributeValue>(key: AttributeKey<Value>) -> Value? { attributes[key] }
}

/// What a style can be asked about: a node or an edge, each with named values.
public protocol StyleSubject: Sendable {
    /// What the nodes are.
    associatedtype Node: Hashable & Sendable

    /// The value under a name; `nil` where there is none.
    func value(named name: String) -> JSON?
}

extension StyledNode: StyleSubject {
    /// An attribute, or the degree under the name `degree` where no attribute is called so.
    public func value(named name: String) -> JSON? { attributes[name] ?? (name == "degree" ? .int(degree) : nil) }
}

extension Edge: StyleSubject {
    public func value(named name: String) -> JSON? { attributes[name] }
}
