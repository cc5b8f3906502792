/// A path through an edge came out shorter than one that was already known to be the shortest: the edge's weight is
/// negative, which Dijkstra's algorithm does not allow.
public struct NegativeWeight<Node: Hashable & Sendable>: Error, Hashable, CustomStringConvertible {
    public let source: Node
    public let target: Node

    public init(_ source: Node, _ target: Node) {
        self.source = source
        self.target = target
    }

    public var description: String {
        "the edge from \(String(reflecting: source)) to \(String(reflecting: target)) has a negative weight; "
            + "Dijkstra's algorithm needs weights of 0 or more"
    }
}
