public import GraphModel
public import OrderedCollections

extension Network where Direction == Undirected, Multiplicity == SingleEdges {
    /// The rich-club coefficients over those of a random network of the same degrees, which is made by exchanging edges:
    /// networkx's `rich_club_coefficient` with `normalized`.
    ///
    /// - Parameters:
    ///   - swapsPerEdge: How often edges are exchanged, times their number; networkx's `Q`.
    ///   - seed: Where the stream of `PythonRandom` begins, from which edges are drawn as networkx draws them.
    /// - Returns: The ratios by degree; infinite or not a number where the random network's coefficient is 0.
    /// - Throws: ``HasLoops``; ``InvalidArgument`` if there are less than four nodes or two edges; ``NotEnoughSwaps``.
    /// - Complexity: O(*q* · *m* · *d*) in time, where *m* is the number of edges, *d* the largest degree and *q* the number of
    ///   exchanges an edge.
    public func normalizedRichClubCoefficients(
        swapsPerEdge: Int = 100, seed: Int
    ) throws -> OrderedDictionary<Int, Double> {
        let club = try richClubCoefficients()
        // networkx draws on a copy, whose neighbours come in the order of the nodes that are joined.
        let rows = topology.outgoing, names = Array(nodes)
        var random = Self(nodes: nodes)
        for rank in 0..<nodeCount {
            for entry in rows.range(of: rank) { random.addEdge(names[rank], names[Int(rows.targets[entry])]) }
        }
        try random.swapEdges(swapsPerEdge * edgeCount, maximumAttempts: swapsPerEdge * edgeCount * 10, seed: seed)
        let expected = try random.richClubCoefficients()
        var ratios: OrderedDictionary<Int, Double> = [:]
        for (degree, value) in club { ratios[degree] = value / (expected[degree] ?? .nan) }
        return ratios
    }
}
