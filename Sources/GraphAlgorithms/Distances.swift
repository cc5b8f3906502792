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
        nodeMap(try stepSums().map(\.eccentricity))
    }

    /// ``eccentricities()`` on several cores; see ``Parallelism``.
    ///
    /// - Parameters:
    ///   - parallelism: How many cores may be used.
    ///   - progress: Is told how much is done.
    /// - Throws: ``Unreachable`` if some node cannot be reached from another, `CancellationError`.
    public func eccentricities(
        parallelism: Parallelism, progress: (@Sendable (Double) -> Void)? = nil
    ) async throws -> NodeMap<Node, Int> {
        nodeMap(try await stepSums(parallelism, progress).map(\.eccentricity))
    }

    /// The sums over the distances from every node.
    private func stepSums() throws(Unreachable<Node>) -> [StepSums.Sums] {
        let search = StepSums(pathRows().outgoing)
        var sums: [StepSums.Sums] = []
        for stretch in StepSums.stretches(nodeCount) {
            sums += search.run(stretch)
            if let missing = missing(sums) { throw missing }
        }
        return sums
    }

    private func stepSums(
        _ parallelism: Parallelism, _ progress: (@Sendable (Double) -> Void)?
    ) async throws -> [StepSums.Sums] {
        let rows = pathRows().outgoing
        var sums: [StepSums.Sums] = []
        try await parallelism.run(StepSums.stretches(nodeCount), progress: progress) {
            StepSums(rows).run($0)
        } collect: {
            sums += $1
            if let missing = missing(sums) { throw missing }
        }
        return sums
    }

    /// The first node from which not every other was reached.
    private func missing(_ sums: [StepSums.Sums]) -> Unreachable<Node>? {
        sums.firstIndex { $0.reachedCount < nodeCount - 1 }.map { Unreachable(from: node(ofRank: $0)) }
    }

    /// The greatest eccentricity; `nil` where there are no nodes.
    ///
    /// - Throws: ``Unreachable`` if some node cannot be reached from another.
    /// - Complexity: O(*n* · (*n* + *m*)) time, where *n* and *m* are the numbers of nodes and edges.
    public func diameter() throws(Unreachable<Node>) -> Int? { try eccentricities().values.max() }

    /// ``diameter()`` on several cores; see ``Parallelism``.
    ///
    /// - Throws: ``Unreachable`` if some node cannot be reached from another, `CancellationError`.
    public func diameter(
        parallelism: Parallelism, progress: (@Sendable (Double) -> Void)? = nil
    ) async throws -> Int? {
        try await eccentricities(parallelism: parallelism, progress: progress).values.max()
    }

    /// The least eccentricity; `nil` where there are no nodes.
    ///
    /// - Throws: ``Unreachable`` if some node cannot be reached from another.
    /// - Complexity: O(*n* · (*n* + *m*)) time, where *n* and *m* are the numbers of nodes and edges.
    public func radius() throws(Unreachable<Node>) -> Int? { try eccentricities().values.min() }

    /// ``radius()`` on several cores; see ``Parallelism``.
    ///
    /// - Throws: ``Unreachable`` if some node cannot be reached from another, `CancellationError`.
    public func radius(
        parallelism: Parallelism, progress: (@Sendable (Double) -> Void)? = nil
    ) async throws -> Int? {
        try await eccentricities(parallelism: parallelism, progress: progress).values.min()
    }

    /// The nodes of least eccentricity, in order.
    ///
    /// - Throws: ``Unreachable`` if some node cannot be reached from another.
    /// - Complexity: O(*n* · (*n* + *m*)) time, where *n* and *m* are the numbers of nodes and edges.
    public func center() throws(Unreachable<Node>) -> [Node] {
        center(by: try eccentricities())
    }

    /// ``center()`` on several cores; see ``Parallelism``.
    ///
    /// - Throws: ``Unreachable`` if some node cannot be reached from another, `CancellationError`.
    public func center(
        parallelism: Parallelism, progress: (@Sendable (Double) -> Void)? = nil
    ) async throws -> [Node] {
        center(by: try await eccentricities(parallelism: parallelism, progress: progress))
    }

    private func center(by eccentricities: NodeMap<Node, Int>) -> [Node] {
        let radius = eccentricities.values.min()
        return eccentricities.filter { $0.value == radius }.map(\.key)
    }

    /// The nodes of greatest eccentricity, in order.
    ///
    /// - Throws: ``Unreachable`` if some node cannot be reached from another.
    /// - Complexity: O(*n* · (*n* + *m*)) time, where *n* and *m* are the numbers of nodes and edges.
    public func periphery() throws(Unreachable<Node>) -> [Node] {
        periphery(by: try eccentricities())
    }

    /// ``periphery()`` on several cores; see ``Parallelism``.
    ///
    /// - Throws: ``Unreachable`` if some node cannot be reached from another, `CancellationError`.
    public func periphery(
        parallelism: Parallelism, progress: (@Sendable (Double) -> Void)? = nil
    ) async throws -> [Node] {
        periphery(by: try await eccentricities(parallelism: parallelism, progress: progress))
    }

    private func periphery(by eccentricities: NodeMap<Node, Int>) -> [Node] {
        let diameter = eccentricities.values.max()
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
        return averageDistance(try stepSums())
    }

    /// ``averageShortestPathLength()`` on several cores; see ``Parallelism``.
    ///
    /// - Throws: ``Unreachable`` if some node cannot be reached from another, `CancellationError`.
    public func averageShortestPathLength(
        parallelism: Parallelism, progress: (@Sendable (Double) -> Void)? = nil
    ) async throws -> Double? {
        let sums = try await stepSums(parallelism, progress)
        return nodeCount > 1 ? averageDistance(sums) : nodeCount == 1 ? 0 : nil
    }

    private func averageDistance(_ sums: [StepSums.Sums]) -> Double {
        Double(sums.reduce(0) { $0 + $1.distanceSum }) / (Double(nodeCount) * Double(nodeCount - 1))
    }
}
