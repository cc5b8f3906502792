public import GraphModel

extension Network {
    /// The sum of the distances between all pairs of nodes, ordered pairs in a directed network: networkx's
    /// `wiener_index`. Infinity if some node cannot be reached from another.
    ///
    /// ```swift
    /// try Graph(edges: [(1, 2), (2, 3)]).wienerIndex() // 4
    /// ```
    ///
    /// - Returns: `nil` where there are no nodes.
    /// - Throws: ``NegativeWeight``.
    /// - Complexity: O(*n* · (*n* + *m*)) time without and O(*n* · (*n* + *m*) log *n*) with weights, O(*n* + *m*) space,
    ///   where *n* and *m* are the numbers of nodes and edges.
    ///
    /// H. Wiener, "Structural determination of paraffin boiling points", Journal of the American Chemical Society 69
    /// (1947), 17–20, https://doi.org/10.1021/ja01193a005
    public func wienerIndex(weight: EdgeWeight<Node> = .unit) throws -> Double? {
        try sumOfDistances(weight) { $0 }.map { isDirected ? $0 : $0 / 2 }
    }

    fileprivate func sumOfDistances(_ weight: EdgeWeight<Node>, _ value: (Double) -> Double) throws -> Double? {
        guard nodeCount > 0 else { return nil }
        var sum = 0.0
        do {
            try forEachDistances(weight) { for distance in $0 { sum += value(distance) } }
        } catch is Unreachable<Node> {
            return .infinity
        }
        return sum
    }
}

extension Network where Direction == Undirected, Multiplicity == SingleEdges {
    /// The sum over all ordered pairs of nodes of their distance and its square, halved: networkx's
    /// `hyper_wiener_index`, which is twice what the source says.
    /// Infinity if there is more than one component, `nil` where there are no nodes.
    ///
    /// - Throws: ``NegativeWeight``.
    /// - Complexity: As ``wienerIndex(weight:)``.
    ///
    /// M. Randić, "Novel molecular descriptor for structure–property studies", Chemical Physics Letters 211 (1993),
    /// 478–483, https://doi.org/10.1016/0009-2614(93)87094-J
    public func hyperWienerIndex(weight: EdgeWeight<Node> = .unit) throws -> Double? {
        try sumOfDistances(weight) { $0 + $0 * $0 }.map { $0 / 2 }
    }

    /// The sum over all pairs of nodes of their distance times the sum of their degrees: networkx's `schultz_index`.
    /// Infinity if there is more than one component, `nil` where there are no nodes.
    ///
    /// - Throws: ``NegativeWeight``.
    /// - Complexity: As ``wienerIndex(weight:)``.
    ///
    /// I. Gutman, "Selected properties of the Schultz molecular topological index", Journal of Chemical Information and
    /// Computer Sciences 34 (1994), 1087–1089, https://doi.org/10.1021/ci00021a009
    public func schultzIndex(weight: EdgeWeight<Node> = .unit) throws -> Double? {
        try sumOfWeightedDistances(weight) { $0 + $1 }
    }

    /// The sum over all pairs of nodes of their distance times the product of their degrees: networkx's `gutman_index`.
    /// Infinity if there is more than one component, `nil` where there are no nodes.
    ///
    /// - Throws: ``NegativeWeight``.
    /// - Complexity: As ``wienerIndex(weight:)``.
    public func gutmanIndex(weight: EdgeWeight<Node> = .unit) throws -> Double? {
        try sumOfWeightedDistances(weight) { $0 * $1 }
    }

    private func sumOfWeightedDistances(
        _ weight: EdgeWeight<Node>, _ factor: (Double, Double) -> Double
    ) throws -> Double? {
        guard nodeCount > 0 else { return nil }
        guard isConnected else { return .infinity }
        let rows = pathRows(weight).outgoing, degrees = topology.degrees.map(Double.init)
        var sum = 0.0
        for source in 0..<Int32(nodeCount) {
            try Task.checkCancellation()
            do {
                let search = try rows.dijkstra(from: [source])
                for rank in search.order {
                    sum += search.distances[Int(rank)] * factor(degrees[Int(source)], degrees[Int(rank)])
                }
            } catch {
                throw named(error)
            }
        }
        return sum / 2
    }
}

extension Topology {
    /// The number of edge ends at each node: a loop of an undirected network counts two.
    var degrees: [Int] {
        (0..<nodeCount).map { rank in
            let ends = outgoing.range(of: rank)
            if isDirected { return ends.count + incoming.range(of: rank).count }
            return ends.count + ends.count(where: { outgoing.targets[$0] == rank })
        }
    }
}
