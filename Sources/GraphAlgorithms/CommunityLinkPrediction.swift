public import GraphModel
import OrderedJSON

extension Network where Direction == Undirected {
    /// For pairs of nodes, the number of their common neighbours, where those count twice that are in the community of both:
    /// networkx's `cn_soundarajan_hopcroft`.
    ///
    /// - Parameters:
    ///   - pairs: The pairs, those without an edge if not given.
    ///   - community: The attribute of the nodes that names their community.
    /// - Returns: A score for every pair, in order.
    /// - Throws: `NodeNotFound`; ``MissingAttribute``.
    /// - Complexity: As ``jaccardCoefficients(_:)``.
    ///
    /// S. Soundarajan, J. Hopcroft, "Using community information to improve the precision of link prediction methods", WWW
    /// 2012, 607–608, https://doi.org/10.1145/2187980.2188150
    public func communityCommonNeighbors(
        _ pairs: [(Node, Node)]? = nil, community: String = "community"
    ) throws -> [LinkScore<Node>] {
        try communityScores(pairs, community) { isSame, common, isWithin in
            Double(common.count + (isSame ? try common.count(where: isWithin) : 0))
        }
    }

    /// For pairs of nodes of one community, the sum over their common neighbours in it of the reciprocal degree; 0 for others.
    /// networkx's `ra_index_soundarajan_hopcroft`.
    ///
    /// - Throws: `NodeNotFound`; ``MissingAttribute``.
    public func communityResourceAllocations(
        _ pairs: [(Node, Node)]? = nil, community: String = "community"
    ) throws -> [LinkScore<Node>] {
        try communityScores(pairs, community) { [self] isSame, common, isWithin in
            guard isSame else { return 0 }
            return try common.filter(isWithin).reduce(0) { $0 + 1 / Double(try degree(of: $1)) }
        }
    }

    /// For pairs of nodes of one community, the number of common neighbours in it over that of the others; 0 for other pairs.
    /// networkx's `within_inter_cluster`.
    ///
    /// - Parameter delta: What is added to the number of the others, so that it is not 0.
    /// - Throws: ``InvalidArgument`` if `delta` is not greater than 0; `NodeNotFound`; ``MissingAttribute``.
    ///
    /// J. C. Valverde-Rebaza, A. de Andrade Lopes, "Link prediction in complex networks based on cluster information",
    /// Advances in Artificial Intelligence 2012, 92–101, https://doi.org/10.1007/978-3-642-34459-6_10
    public func withinInterClusterScores(
        _ pairs: [(Node, Node)]? = nil, delta: Double = 0.001, community: String = "community"
    ) throws -> [LinkScore<Node>] {
        guard delta > 0 else { throw InvalidArgument("delta", "is \(delta), and must be greater than 0") }
        return try communityScores(pairs, community) { isSame, common, isWithin in
            guard isSame else { return 0 }
            let within = try common.count(where: isWithin)
            return Double(within) / (Double(common.count - within) + delta)
        }
    }

    /// For pairs of nodes, a mean of the number of their common neighbours and of the reciprocal of their distance times the
    /// number of nodes: networkx's `common_neighbor_centrality`.
    ///
    /// - Parameters:
    ///   - pairs: The pairs, those without an edge if not given.
    ///   - alpha: How much the neighbours count, from 0 to 1.
    /// - Returns: A score for every pair, in order.
    /// - Throws: `NodeNotFound`; ``InvalidArgument`` if a node is paired with itself.
    /// - Complexity: O(*p*(*n* + *m*)) in time, where *p*, *n* and *m* are the numbers of pairs, nodes and edges.
    ///
    /// I. Ahmad et al., "Missing link prediction using common neighbor and centrality based parameterized algorithm",
    /// Scientific Reports 10 (2020), 364, https://doi.org/10.1038/s41598-019-57304-y
    public func commonNeighborCentralities(
        _ pairs: [(Node, Node)]? = nil, alpha: Double = 0.8
    ) throws -> [LinkScore<Node>] {
        let rows = pathRows().outgoing
        var search = ShortestPathSearch(rows), searched: Int32 = -1
        return try (pairs ?? nonEdges).map { first, second in
            let source = try requiredRank(of: first), target = try requiredRank(of: second)
            guard source != target else {
                throw InvalidArgument("pairs", "has \(String(reflecting: first)) with itself, but asks about two nodes")
            }
            var score = Double(try commonNeighbors(first, second).count)
            if alpha != 1 {
                if searched != source {
                    search.run(from: source)
                    searched = source
                }
                score = alpha * score + (1 - alpha) * Double(nodeCount) / search.distances[Int(target)]
            }
            return LinkScore(source: first, target: second, score: score)
        }
    }

    private func communityScores(
        _ pairs: [(Node, Node)]?, _ name: String,
        _ score: (_ isSame: Bool, _ common: [Node], _ isWithin: (Node) throws -> Bool) throws -> Double
    ) throws -> [LinkScore<Node>] {
        func community(_ node: Node) throws -> JSON {
            guard let attributes = nodes[node] else { throw NodeNotFound(node) }
            guard let value = attributes[name] else {
                throw MissingAttribute(name, of: "the node \(String(reflecting: node))")
            }
            return value.canonical
        }
        let pairs = pairs ?? nonEdges
        for (first, second) in pairs {
            _ = try requiredRank(of: first)
            _ = try requiredRank(of: second)
        }
        return try pairs.map { first, second in
            let own = try community(first), isSame = try community(second) == own
            let value = try score(isSame, try commonNeighbors(first, second)) { try community($0) == own }
            return LinkScore(source: first, target: second, score: value)
        }
    }
}
