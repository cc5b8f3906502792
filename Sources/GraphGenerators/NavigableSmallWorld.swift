public import GraphModel

extension Network where Node == [Int], Direction == Directed, Multiplicity == SingleEdges {
    /// A grid with arcs to all nodes nearby and a few to nodes far away, through which short ways can be found by looking
    /// around: networkx's `navigable_small_world_graph`.
    ///
    /// A node is its coordinates.
    ///
    /// - Parameters:
    ///   - side: The number of nodes along every side of the grid.
    ///   - near: Up to what distance, counted in steps, nodes are joined to one another.
    ///   - far: How many arcs to far nodes each node has.
    ///   - exponent: How the probability of a far arc falls with the distance.
    ///   - dimensions: The number of dimensions of the grid.
    ///   - seed: Where Python's random stream begins.
    /// - Throws: ``GeneratorError`` if `near` is less than 1, another number negative, or the grid too large.
    /// - Complexity: O(*n*²), where *n* is the number of nodes.
    ///
    /// J. Kleinberg, "The small-world phenomenon: an algorithmic perspective", Proceedings of the 32nd ACM Symposium on
    /// Theory of Computing (2000), 163–170, https://doi.org/10.1145/335305.335325
    public static func navigableSmallWorld(
        _ side: Int, near: Int = 1, far: Int = 1, exponent: Double = 2, dimensions: Int = 2, seed: Int
    ) throws(GeneratorError) -> Self {
        try GeneratorError.check(near >= 1, "the distance of near nodes p must be >= 1, not \(near)")
        try GeneratorError.check(far >= 0, "the number of far arcs q must be >= 0, not \(far)")
        try GeneratorError.check(exponent >= 0, "the exponent r must be >= 0, not \(exponent)")
        try GeneratorError.check(dimensions >= 0, "there is no grid of \(dimensions) dimensions")
        var nodes: [[Int]] = [[]], random = PythonRandom(seed: seed)
        for _ in 0..<dimensions where !nodes.isEmpty {
            _ = try GeneratorError.product(nodes.count, max(side, 0))
            nodes = nodes.flatMap { node in (0..<max(side, 0)).map { node + [$0] } }
        }
        var graph = Self()
        for node in nodes {
            var sums = [0.0]
            for other in nodes where other != node {
                let distance = zip(node, other).reduce(0) { $0 + abs($1.0 - $1.1) }
                if distance <= near { graph.addEdge(node, other) }
                sums.append((sums.last ?? 0) + power(Double(distance), -exponent))
            }
            for _ in 0..<far {
                let place = random.uniform(0, sums.last ?? 0)
                graph.addEdge(node, nodes[sums.prefixCount { $0 < place }])
            }
        }
        return graph
    }
}
