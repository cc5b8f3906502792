public import GraphModel

extension Network where Direction == Directed {
    /// The heaviest path; empty where there are no nodes.
    ///
    /// ```swift
    /// let graph = DiGraph(edges: [("a", "b", [.weight(1)]), ("a", "c", [.weight(4)]), ("b", "c", [.weight(2)])])
    /// try graph.longestPath()  // ["a", "c"]
    /// ```
    /// Of parallel edges the heaviest counts. Of several heaviest paths it is networkx's `dag_longest_path`.
    ///
    /// - Parameter weight: What an edge counts.
    /// - Throws: A ``CycleError`` that holds a cycle, if there is one.
    /// - Complexity: O(*n* + *m*) time and space, where *n* and *m* are the numbers of nodes and edges.
    public func longestPath(weight: EdgeWeight<Node> = .weight) throws(CycleError<Node>) -> [Node] {
        try longestPathRanks(weight).path.map { node(ofRank: $0) }
    }

    /// The weight of the heaviest path; 0 where there are no nodes.
    ///
    /// - Parameter weight: What an edge counts.
    /// - Throws: A ``CycleError`` that holds a cycle, if there is one.
    /// - Complexity: O(*n* + *m*) time and space, where *n* and *m* are the numbers of nodes and edges.
    public func longestPathLength(weight: EdgeWeight<Node> = .weight) throws(CycleError<Node>) -> Double {
        try longestPathRanks(weight).length
    }

    private func longestPathRanks(
        _ weight: EdgeWeight<Node>
    ) throws(CycleError<Node>) -> (path: [Int], length: Double) {
        let topology = topology, side = topology.incoming, weights = edgeWeights(weight)
        let order = try topologicalRanks(topology).order
        guard var last = order.first.map({ Int($0) }) else { return ([], 0) }
        var lengths = [Double](repeating: 0, count: nodeCount)
        var previous = Array(0..<topology.nodeCount)
        for rank in order.lazy.map({ Int($0) }) {
            var best = -Double.infinity, origin = rank
            for entry in side.range(of: rank) {
                let source = Int(side.targets[entry])
                let length = lengths[source] + (weights?[Int(side.edges[entry])] ?? 1)
                if length > best { (best, origin) = (length, source) }
            }
            // A path that weighs less than nothing is not worth beginning.
            if best >= 0 { (lengths[rank], previous[rank]) = (best, origin) }
            if lengths[rank] > lengths[last] { last = rank }
        }
        var path = [last]
        while previous[path[path.count - 1]] != path[path.count - 1] { path.append(previous[path[path.count - 1]]) }
        return (path.reversed(), lengths[last])
    }
}
