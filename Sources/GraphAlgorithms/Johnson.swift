public import GraphModel

extension Network {
    /// A path of least weight between any two nodes, by its first and its last, where weights may be negative: networkx's
    /// `johnson`.
    ///
    /// Weights are shifted by distances so that none is negative and paths stay as they are; then Dijkstra's algorithm
    /// runs from every node.
    ///
    /// - Throws: ``NegativeCycle`` with the cycle if there is one.
    /// - Complexity: O(*n* *m* log *n*) time and O(*n*² + *p*) space, where *n* and *m* are the numbers of nodes and edges
    ///   and *p* is the number of nodes of all the paths.
    ///
    /// D. B. Johnson, "Efficient algorithms for shortest paths in sparse networks", Journal of the ACM 24 (1977), 1–13,
    /// https://doi.org/10.1145/321992.321993
    public func johnsonPaths(
        weight: EdgeWeight<Node> = .weight
    ) throws -> NodeMap<Node, NodeMap<Node, [Node]>> {
        let rows = pathRows(weight).outgoing, all = Array(0..<Int32(nodeCount))
        let search = rows.bellmanFord(from: all)
        if search.end != nil { throw negativeCycle(rows, from: all) }
        let shifted = rows.shifted(by: search.distances)
        var found: [NodeMap<Node, [Node]>] = []
        for source in all {
            try Task.checkCancellation()
            do {
                let search = try shifted.dijkstra(from: [source])
                found.append(paths(order: search.order, parents: search.parents))
            } catch {
                throw named(error)
            }
        }
        return nodeMap(found)
    }
}

extension PathRows.Side {
    /// The same rows with every weight more by what its beginning and less by what its end has.
    fileprivate func shifted(by potentials: [Double]) -> PathRows.Side {
        guard !weights.isEmpty else { return self }
        var shifted = weights
        for rank in 0..<Int32(offsets.count - 1) {
            for entry in range(of: rank) {
                shifted[entry] = weights[entry] + potentials[Int(rank)] - potentials[Int(targets[entry])]
            }
        }
        return PathRows.Side(offsets: offsets, targets: targets, weights: shifted)
    }
}
