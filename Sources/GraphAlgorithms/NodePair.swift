/// Two nodes as one: the node of a product of two networks.
///
/// ```swift
/// let grid = Graph(edges: [(1, 2)]).cartesianProduct(Graph(edges: [("a", "b")]))
/// grid.hasEdge(NodePair(1, "a"), NodePair(2, "a")) // true
/// ```
public struct NodePair<First: Hashable & Sendable, Second: Hashable & Sendable>: Hashable, Sendable {
    public let first: First
    public let second: Second

    public init(_ first: First, _ second: Second) {
        self.first = first
        self.second = second
    }
}

extension NodePair: CustomStringConvertible {
    /// `(1, a)`
    public var description: String { "(\(first), \(second))" }
}

extension NodePair: Comparable where First: Comparable, Second: Comparable {
    /// By the first nodes, then by the second ones.
    public static func < (left: NodePair, right: NodePair) -> Bool {
        left.first == right.first ? left.second < right.second : left.first < right.first
    }
}

extension NodePair: Codable where First: Codable, Second: Codable {
    /// Reads an array of two.
    public init(from decoder: any Decoder) throws {
        var container = try decoder.unkeyedContainer()
        self.init(try container.decode(First.self), try container.decode(Second.self))
    }

    /// Writes an array of two.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.unkeyedContainer()
        try container.encode(first)
        try container.encode(second)
    }
}
