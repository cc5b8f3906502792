public import GraphModel

extension Network {
    /// For every node the least weight of a path to the one farthest from it: networkx's `eccentricity` with weights.
    ///
    /// - Throws: ``Unreachable`` if some node cannot be reached from another, or ``NegativeWeight``.
    /// - Complexity: O(*n* · (*n* + *m*) log *n*) time and O(*n* + *m*) space, where *n* and *m* are the numbers of nodes
    ///   and edges.
    public func eccentricities(weight: EdgeWeight<Node>) throws -> NodeMap<Node, Double> {
        var values: [Double] = []
        try forEachDistances(weight) { values.append($0.max() ?? 0) }
        return nodeMap(values)
    }

    /// The least weight of a path to the node farthest from a node: networkx's `eccentricity` of one node.
    ///
    /// - Throws: `NodeNotFound`, ``Unreachable`` if some node cannot be reached from it, or ``NegativeWeight``.
    /// - Complexity: O(*n* + *m*) time without and O((*n* + *m*) log *n*) with weights, where *n* and *m* are the numbers of
    ///   nodes and edges.
    public func eccentricity(of node: Node, weight: EdgeWeight<Node> = .unit) throws -> Double {
        let distances = try distances(from: try requiredRank(of: node), pathRows(weight).outgoing, .dijkstra)
        guard distances.count == nodeCount else { throw Unreachable(from: node) }
        return distances.max() ?? 0
    }

    /// The greatest weighted eccentricity; `nil` where there are no nodes.
    ///
    /// - Throws: ``Unreachable`` or ``NegativeWeight``.
    /// - Complexity: As ``eccentricities(weight:)``.
    public func diameter(weight: EdgeWeight<Node>) throws -> Double? { try eccentricities(weight: weight).values.max() }

    /// The least weighted eccentricity; `nil` where there are no nodes.
    ///
    /// - Throws: ``Unreachable`` or ``NegativeWeight``.
    /// - Complexity: As ``eccentricities(weight:)``.
    public func radius(weight: EdgeWeight<Node>) throws -> Double? { try eccentricities(weight: weight).values.min() }

    /// The nodes of least weighted eccentricity, in order.
    ///
    /// - Throws: ``Unreachable`` or ``NegativeWeight``.
    /// - Complexity: As ``eccentricities(weight:)``.
    public func center(weight: EdgeWeight<Node>) throws -> [Node] {
        let eccentricities = try eccentricities(weight: weight), radius = eccentricities.values.min()
        return eccentricities.filter { $0.value == radius }.map(\.key)
    }

    /// The nodes of greatest weighted eccentricity, in order.
    ///
    /// - Throws: ``Unreachable`` or ``NegativeWeight``.
    /// - Complexity: As ``eccentricities(weight:)``.
    public func periphery(weight: EdgeWeight<Node>) throws -> [Node] {
        let eccentricities = try eccentricities(weight: weight), diameter = eccentricities.values.max()
        return eccentricities.filter { $0.value == diameter }.map(\.key)
    }

    /// The nodes from which distances add up to the least, in order: networkx's `barycenter`.
    ///
    /// ```swift
    /// try Graph(edges: [(1, 2), (2, 3), (3, 4)]).barycenter() // [2, 3]
    /// ```
    ///
    /// - Throws: ``Unreachable`` or ``NegativeWeight``.
    /// - Complexity: As ``eccentricities(weight:)``.
    public func barycenter(weight: EdgeWeight<Node> = .unit) throws -> [Node] {
        var sums: [Double] = []
        try forEachDistances(weight) { sums.append($0.reduce(0, +)) }
        let least = sums.min()
        return sums.indices.filter { sums[$0] == least }.map { node(ofRank: $0) }
    }

    /// The mean weight of a shortest path between two different nodes, 0 of a single node, `nil` where there are no nodes:
    /// networkx's `average_shortest_path_length` with weights.
    ///
    /// - Throws: ``Unreachable``, ``NegativeWeight`` or ``NegativeCycle``.
    /// - Complexity: *n* times that of the method, where *n* is the number of nodes.
    public func averageShortestPathLength(
        weight: EdgeWeight<Node>, method: ShortestPathMethod = .dijkstra
    ) throws -> Double? {
        guard nodeCount > 1 else { return nodeCount == 1 ? 0 : nil }
        var sum = 0.0
        try forEachDistances(weight, method) { sum = $0.reduce(sum, +) }
        return sum / (Double(nodeCount) * Double(nodeCount - 1))
    }

    /// The harmonic mean of the distances between two different nodes, where no path counts as infinitely far: networkx's
    /// `harmonic_diameter`.
    ///
    /// - Returns: Infinity where no node reaches another, NaN where there are fewer than two nodes.
    /// - Throws: ``NegativeWeight``.
    /// - Complexity: As ``eccentricities(weight:)``.
    ///
    /// M. Marchiori, V. Latora, "Harmony in the small-world", Physica A 285 (2000), 539–546,
    /// https://doi.org/10.1016/S0378-4371(00)00311-3
    public func harmonicDiameter(weight: EdgeWeight<Node> = .unit) throws -> Double {
        var sum = 0.0
        try forEachDistances(weight, mayMissNodes: true) { distances in
            for distance in distances where distance != 0 { sum += 1 / distance }
        }
        if sum != 0 { return Double(nodeCount) * Double(nodeCount - 1) / sum }
        return nodeCount > 1 ? .infinity : .nan
    }

    /// Calls a function with the distances from each node, in the order in which they were found.
    func forEachDistances(
        _ weight: EdgeWeight<Node>, _ method: ShortestPathMethod = .dijkstra, mayMissNodes: Bool = false,
        _ body: ([Double]) -> Void
    ) throws {
        let rows = pathRows(weight).outgoing
        for source in 0..<Int32(nodeCount) {
            try Task.checkCancellation()
            let distances = try distances(from: source, rows, method)
            guard mayMissNodes || distances.count == nodeCount else {
                throw Unreachable(from: node(ofRank: Int(source)))
            }
            body(distances)
        }
    }

    private func distances(
        from source: Int32, _ rows: PathRows.Side, _ method: ShortestPathMethod
    ) throws -> [Double] {
        if method == .bellmanFord {
            let search = try bellmanFord(from: source, rows)
            return search.order.map { search.distances[Int($0)] }
        }
        if rows.weights.isEmpty {
            let levels = rows.breadthFirstSearch(from: [source]).levels
            return levels.enumerated().flatMap { repeatElement(Double($0.offset), count: $0.element.count) }
        }
        do {
            let search = try rows.dijkstra(from: [source])
            return search.order.map { search.distances[Int($0)] }
        } catch {
            throw named(error)
        }
    }
}
