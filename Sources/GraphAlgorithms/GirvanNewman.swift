public import GraphModel

/// Finer and finer communities of a network, found one after the other as they are asked for.
///
/// Made by `girvanNewmanCommunities(mostValuableEdge:)`.
public struct GirvanNewmanCommunities<Node: Hashable & Sendable, Multiplicity: EdgeMultiplicity>: Sequence {
    fileprivate let network: Network<Node, Undirected, Multiplicity>
    fileprivate let mostValuableEdge: (Network<Node, Undirected, Multiplicity>) -> Edge<Node>?

    public struct Iterator: IteratorProtocol {
        private var network: Network<Node, Undirected, Multiplicity>
        private let mostValuableEdge: (Network<Node, Undirected, Multiplicity>) -> Edge<Node>?
        /// Whether there was no edge to begin with, so that the components are all there is to tell.
        private var isSingle: Bool

        fileprivate init(_ communities: GirvanNewmanCommunities) {
            network = communities.network
            mostValuableEdge = communities.mostValuableEdge
            isSingle = network.edgeCount == 0
            network.removeEdges { $0.isLoop }
        }

        /// The next partition, which has more communities than the one before; `nil` after the last edge.
        public mutating func next() -> [[Node]]? {
            if isSingle {
                isSingle = false
                return network.connectedComponents
            }
            guard network.edgeCount > 0 else { return nil }
            let count = network.connectedComponents.count
            while let edge = mostValuableEdge(network), network.remove(edge) {
                let components = network.connectedComponents
                if components.count > count { return components }
            }
            return nil
        }
    }

    public func makeIterator() -> Iterator { Iterator(self) }
}

extension Network where Direction == Undirected {
    /// Communities that come apart when always the most valuable edge is removed: networkx's `girvan_newman`.
    ///
    /// ```swift
    /// for communities in Graph.path(10).girvanNewmanCommunities().prefix(1) {
    ///     print(communities)   // [[0, 1, 2, 3, 4], [5, 6, 7, 8, 9]]
    /// }
    /// ```
    ///
    /// Nothing is computed before it is asked for: take a prefix.
    ///
    /// - Parameter mostValuableEdge: Which edge of what is left of the network goes next; the one through which most shortest
    ///   paths lead if not given. Where it answers `nil`, the sequence ends.
    /// - Returns: Partitions, each with more communities than the one before; only the components where there are no edges.
    /// - Complexity: O(*nm*²) in time for all of them, where *n* and *m* are the numbers of nodes and edges.
    ///
    /// M. Girvan, M. E. J. Newman, "Community structure in social and biological networks", Proceedings of the National
    /// Academy of Sciences 99 (2002), 7821–7826, https://doi.org/10.1073/pnas.122653799
    public func girvanNewmanCommunities(
        mostValuableEdge: ((Self) -> Edge<Node>?)? = nil
    ) -> GirvanNewmanCommunities<Node, Multiplicity> {
        GirvanNewmanCommunities(
            network: self, mostValuableEdge: mostValuableEdge ?? { $0.mostCentralEdge(weight: .unit) })
    }

    /// Communities that come apart when the edge through which most shortest paths lead is removed until there are enough:
    /// networkx's `edge_betweenness_partition`.
    ///
    /// - Parameters:
    ///   - count: The number of communities at which it ends.
    ///   - weight: The length of an edge.
    /// - Returns: The communities, at least so many.
    /// - Throws: ``InvalidArgument`` if the count is not between 1 and the number of nodes.
    /// - Complexity: O(*nm*²) in time, where *n* and *m* are the numbers of nodes and edges.
    public func edgeBetweennessPartition(
        count: Int, weight: EdgeWeight<Node> = .unit
    ) throws(InvalidArgument) -> [[Node]] {
        guard count > 0, count <= nodeCount else {
            throw InvalidArgument("count", "is \(count), and must be from 1 to the number of nodes, \(nodeCount)")
        }
        if count == 1 { return [Array(nodes)] }
        if count == nodeCount { return nodes.map { [$0] } }
        var network = self, partition = connectedComponents
        while partition.count < count, let edge = network.mostCentralEdge(weight: weight), network.remove(edge) {
            partition = network.connectedComponents
        }
        return partition
    }

    /// The first of the edges of the largest betweenness.
    private func mostCentralEdge(weight: EdgeWeight<Node>) -> Edge<Node>? {
        let values = edgeBetweenness(from: Array(0..<Int32(nodeCount)), true, weight)
        guard var best = values.first else { return nil }
        for candidate in values.dropFirst() where candidate.value > best.value { best = candidate }
        return best.edge
    }

    fileprivate mutating func remove(_ edge: Edge<Node>) -> Bool {
        let count = edgeCount
        removeEdge(edge)
        return edgeCount < count
    }

    private mutating func removeEdge(_ edge: Edge<Node>) {
        guard isMultigraph, let key = edge.key else {
            _ = removeEdge(edge.source, edge.target)
            return
        }
        removeEdges { $0.key == key && $0.source == edge.source && $0.target == edge.target }
    }
}
