/// A directed network has a cycle where an algorithm needs it to have none.
public struct CycleError<Node: Hashable & Sendable>: Error, Hashable, CustomStringConvertible {
    /// The nodes of one cycle in the order of its edges; an edge leads from the last back to the first.
    public let cycle: [Node]

    public init(cycle: [Node]) { self.cycle = cycle }

    public var description: String {
        let nodes = (cycle + cycle.prefix(1)).map { String(reflecting: $0) }
        return "the graph has the cycle " + nodes.joined(separator: " → ")
    }
}
