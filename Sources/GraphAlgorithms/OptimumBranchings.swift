public import GraphModel

/// There is no tree of directed edges that leads from one node to all others.
public struct NoArborescence: Error, Hashable, CustomStringConvertible {
    public init() {}

    public var description: String { "from no node can all others be reached" }
}

extension Network where Direction == Directed {
    /// The edges of a branching of greatest weight: networkx's `maximum_branching`.
    ///
    /// ```swift
    /// let graph = DiGraph(edges: [("a", "b", [.weight(3)]), ("b", "a", [.weight(2)]), ("b", "c", [.weight(-1)])])
    /// graph.maximumBranchingEdges()  // [(a, b)]
    /// ```
    /// A branching has no cycle, and at most one of its edges leads to a node. Edges that weigh nothing or less are left
    /// out. Of several branchings it is any one.
    ///
    /// - Parameter weight: What an edge counts.
    /// - Returns: The edges in order.
    /// - Complexity: O(*m* log *n* + *n* *d*) time and O(*n* + *m*) space, where *n* and *m* are the numbers of nodes and
    ///   edges and *d* is how deep cycles lie within each other.
    ///
    /// J. Edmonds, "Optimum branchings", Journal of Research of the National Bureau of Standards 71B (1967), 233–240
    public func maximumBranchingEdges(weight: EdgeWeight<Node> = .weight) -> [Edge<Node>] {
        branching(weight) { weight, _ in weight }
    }

    /// The edges of a branching of least weight: networkx's `minimum_branching`. Only edges of negative weight are in it.
    ///
    /// - Parameter weight: What an edge counts.
    /// - Returns: The edges in order.
    /// - Complexity: As of ``maximumBranchingEdges(weight:)``.
    public func minimumBranchingEdges(weight: EdgeWeight<Node> = .weight) -> [Edge<Node>] {
        branching(weight) { weight, _ in -weight }
    }

    /// The edges of a branching of as many edges as possible and then of least weight: networkx's `minimal_branching`.
    ///
    /// - Parameter weight: What an edge counts.
    /// - Returns: The edges in order.
    /// - Complexity: As of ``maximumBranchingEdges(weight:)``.
    public func minimalBranchingEdges(weight: EdgeWeight<Node> = .weight) -> [Edge<Node>] {
        branching(weight) { weight, range in range.upperBound + 1 + (range.upperBound - range.lowerBound) - weight }
    }

    /// The edges of a tree of greatest weight that leads from one node to all others: networkx's
    /// `maximum_spanning_arborescence`.
    ///
    /// - Parameter weight: What an edge counts.
    /// - Returns: The edges in order.
    /// - Throws: ``NoArborescence`` if there is no such tree.
    /// - Complexity: As of ``maximumBranchingEdges(weight:)``.
    public func maximumSpanningArborescenceEdges(
        weight: EdgeWeight<Node> = .weight
    ) throws(NoArborescence) -> [Edge<Node>] {
        try spanning(
            branching(weight) { weight, range in weight - range.lowerBound + 1 + (range.upperBound - range.lowerBound) }
        )
    }

    /// The edges of a tree of least weight that leads from one node to all others: networkx's
    /// `minimum_spanning_arborescence`.
    ///
    /// ```swift
    /// let graph = DiGraph(edges: [("a", "b", [.weight(3)]), ("a", "c", [.weight(5)]), ("b", "c", [.weight(1)])])
    /// try graph.minimumSpanningArborescenceEdges()  // [(a, b), (b, c)]
    /// ```
    ///
    /// - Parameter weight: What an edge counts.
    /// - Returns: The edges in order.
    /// - Throws: ``NoArborescence`` if there is no such tree.
    /// - Complexity: As of ``maximumBranchingEdges(weight:)``.
    public func minimumSpanningArborescenceEdges(
        weight: EdgeWeight<Node> = .weight
    ) throws(NoArborescence) -> [Edge<Node>] {
        try spanning(minimalBranchingEdges(weight: weight))
    }

    private func spanning(_ edges: [Edge<Node>]) throws(NoArborescence) -> [Edge<Node>] {
        guard nodeCount > 0, edges.count == nodeCount - 1 else { throw NoArborescence() }
        return edges
    }

    private func branching(
        _ weight: EdgeWeight<Node>, _ value: (Double, ClosedRange<Double>) -> Double
    ) -> [Edge<Node>] {
        let topology = topology, side = topology.outgoing, weights = edgeWeights(weight)
        var least = Double.infinity, greatest = -Double.infinity, arcs: [Arc] = [], numbers: [Double] = []
        for source in 0..<nodeCount {
            for entry in side.range(of: source) {
                let weight = weights?[Int(side.edges[entry])] ?? 1
                guard !weight.isNaN else { continue }
                (least, greatest) = (min(least, weight), max(greatest, weight))
                arcs.append(Arc(source: Int32(source), entry: Int32(entry)))
                numbers.append(weight)
            }
        }
        guard !arcs.isEmpty else { return [] }
        var branching = OptimumBranching(
            count: nodeCount,
            zip(arcs, numbers).map { arc, weight in
                OptimumBranching.Arc(
                    source: arc.source, target: side.targets[Int(arc.entry)], weight: value(weight, least...greatest))
            })
        return edges(ofArcs: branching.solve().map { arcs[$0] }, in: topology)
    }
}
