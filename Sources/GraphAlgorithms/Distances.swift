public import GraphModel

/// Something was asked of a network that makes sense only where every node can be reached from every other.
public struct Unreachable<Node: Hashable & Sendable>: Error, Hashable, CustomStringConvertible {
    /// A node from which some other cannot be reached.
    public let source: Node

    public init(from source: Node) { self.source = source }

    public var description: String { "not every node of the graph can be reached from \(String(reflecting: source))" }
}

extension Network {
    /// For every node the number of edges to the one farthest from it: networkx's `eccentricity`.
    ///
    /// ```swift
    /// try Graph(edges: [(1, 2), (2, 3)]).eccentricities() // [1: 2, 2: 1, 3: 2]
    /// ```
    ///
    /// - Throws: ``Unreachable`` if some node cannot be reached from another.
    /// - Complexity: O(*n* · (*n* + *m*)) time and O(*n* + *m*) space, where *n* and *m* are the numbers of nodes and
    ///   edges.
    ///
    /// F. Harary, "Graph Theory", Addison-Wesley, 1969, chapter 4.
    public func eccentricities() throws(Unreachable<Node>) -> NodeMap<Node, Int> {
        let rows = pathRows().outgoing
        var values: [Int] = []
        for rank in 0..<Int32(nodeCount) {
            let search = rows.breadthFirstSearch(from: [rank])
            guard search.order.count == nodeCount else { throw Unreachable(from: node(ofRank: Int(rank))) }
            values.append(search.levels.count - 1)
        }
        return nodeMap(values)
    }

    /// The greatest eccentricity; `nil` where there are no nodes.
    ///
    /// - Throws: ``Unreachable`` if some node cannot be reached from another.
    /// - Complexity: O(*n* · (*n* + *m*)) time, where *n* and *m* are the numbers of nodes and edges.
    public func diameter() throws(Unreachable<Node>) -> Int? { try eccentricities().values.max() }

    /// The least eccentricity; `nil` where there are no nodes.
    ///
    /// - Throws: ``Unreachable`` if some node cannot be reached from another.
    /// - Complexity: O(*n* · (*n* + *m*)) time, where *n* and *m* are the numbers of nodes and edges.
    public func radius() throws(Unreachable<Node>) -> Int? { try eccentricities().values.min() }

    /// The nodes of least eccentricity, in order.
    ///
    /// - Throws: ``Unreachable`` if some node cannot be reached from another.
    /// - Complexity: O(*n* · (*n* + *m*)) time, where *n* and *m* are the numbers of nodes and edges.
    public func center() throws(Unreachable<Node>) -> [Node] {
        let eccentricities = try eccentricities(), radius = eccentricities.values.min()
        return eccentricities.filter { $0.value == radius }.map(\.key)
    }

    /// The nodes of greatest eccentricity, in order.
    ///
    /// - Throws: ``Unreachable`` if some node cannot be reached from another.
    /// - Complexity: O(*n* · (*n* + *m*)) time, where *n* and *m* are the numbers of nodes and edges.
    public func periphery() throws(Unreachable<Node>) -> [Node] {
        let eccentricities = try eccentricities(), diameter = eccentricities.values.max()
        return eccentricities.filter { $0.value == diameter }.map(\.key)
    }

    /// The mean number of edges of a shortest path between two different nodes, 0 of a single node, `nil` where there are
    /// no nodes: networkx's `average_shortest_path_length`.
    ///
    /// - Throws: ``Unreachable`` if some node cannot be reached from another.
    /// - Complexity: O(*n* · (*n* + *m*)) time and O(*n* + *m*) space, where *n* and *m* are the numbers of nodes and
    ///   edges.
    public func averageShortestPathLength() throws(Unreachable<Node>) -> Double? {
        guard nodeCount > 1 else { return nodeCount == 1 ? 0 : nil }
        let rows = pathRows().outgoing
        var sum = 0
        for rank in 0..<Int32(nodeCount) {
            let search = rows.breadthFirstSearch(from: [rank])
            guard search.order.count == nodeCount else { throw Unreachable(from: node(ofRank: Int(rank))) }
            for (distance, level) in search.levels.enumerated() { sum += distance * level.count }
        }
        return Double(sum) / (Double(nodeCount) * Double(nodeCount - 1))
    }
}
