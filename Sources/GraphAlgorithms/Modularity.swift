public import GraphModel

/// The sets of nodes are not a partition: some node of the network is in none of them or in two, or one of theirs is not in
/// the network.
public struct NotAPartition<Node: Hashable & Sendable>: Error, Hashable, CustomStringConvertible {
    /// A node that is not in exactly one set, or not in the network.
    public let node: Node

    public init(_ node: Node) { self.node = node }

    public var description: String {
        "the communities are not a partition: \(String(reflecting: node)) is not in exactly one of them and in the graph"
    }
}

extension Network {
    /// How much more of the edges' weight is inside of communities than would be by chance.
    ///
    /// - Parameters:
    ///   - communities: Sets of nodes, each node in one of them.
    ///   - weight: What an edge counts.
    ///   - resolution: How much chance counts: below 1 larger communities are favoured, above 1 smaller ones.
    /// - Returns: A number below 1; not a number without edges.
    /// - Throws: ``NotAPartition``.
    /// - Complexity: O(*n* + *m*) in time and space, where *n* and *m* are the numbers of nodes and edges.
    ///
    /// A. Clauset, M. E. J. Newman, C. Moore, "Finding community structure in very large networks", Physical Review E 70
    /// (2004), 066111, https://doi.org/10.1103/PhysRevE.70.066111
    public func modularity(
        of communities: some Sequence<some Sequence<Node>>, weight: EdgeWeight<Node> = .weight, resolution: Double = 1
    ) throws(NotAPartition<Node>) -> Double {
        let numbers = try communityNumbers(communities), count = (numbers.max() ?? -1) + 1
        return CommunityRows(self, weight).modularity(numbers.map(Int32.init), count: count, resolution: resolution)
    }
}
