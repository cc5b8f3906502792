public import GraphModel

// Cliques that are joined a little: the simplest graphs with communities.
extension Network where Node == Int, Direction == Undirected, Multiplicity == SingleEdges {
    /// So many complete graphs of the same size, each for itself: networkx's `caveman_graph`.
    ///
    /// - Throws: ``GeneratorError`` if a number is negative or the graph too large.
    ///
    /// D. J. Watts, "Networks, dynamics, and the small-world phenomenon", American Journal of Sociology 105 (1999),
    /// 493–527, https://doi.org/10.1086/210318
    public static func caveman(_ cliques: Int, _ size: Int) throws(GeneratorError) -> Self {
        Self(count: try nodesOfCliques(cliques, size), edges: cavemanEdges(cliques, size))
    }

    /// So many complete graphs of the same size in a ring; an edge of each leads to the one before it instead:
    /// networkx's `connected_caveman_graph`.
    ///
    /// - Throws: ``GeneratorError`` if the cliques have less than 2 nodes, or their number is negative.
    public static func connectedCaveman(_ cliques: Int, _ size: Int) throws(GeneratorError) -> Self {
        try GeneratorError.check(size >= 2, "a clique that is to lose an edge has at least 2 nodes, not \(size)")
        var graph = try caveman(cliques, size)
        let count = graph.nodeCount
        for first in stride(from: 0, to: count, by: size) {
            graph.removeEdge(first, first + 1)
            graph.addEdge(first, (first + count - 1) % count)
        }
        return graph
    }

    /// So many complete graphs of the same size, of whose edges some are moved to a random node, each with a probability:
    /// networkx's `relaxed_caveman_graph`.
    ///
    /// An edge that is moved may come up again at its new place.
    ///
    /// - Throws: ``GeneratorError`` if a number is negative or the graph too large.
    ///
    /// S. Fortunato, "Community detection in graphs", Physics Reports 486 (2010), 75–174,
    /// https://doi.org/10.1016/j.physrep.2009.11.002
    public static func relaxedCaveman(
        _ cliques: Int, _ size: Int, _ probability: Double, seed: Int
    ) throws(GeneratorError) -> Self {
        var graph = try caveman(cliques, size), random = PythonRandom(seed: seed)
        let count = graph.nodeCount
        for source in 0..<count {
            for target in (try? graph.neighbors(of: source)).map(Array.init) ?? [] where target >= source {
                guard random.unit() < probability else { continue }
                let other = random.below(count)
                guard !graph.hasEdge(source, other) else { continue }
                graph.removeEdge(source, target)
                graph.addEdge(source, other)
            }
        }
        return graph
    }

    /// So many complete graphs of the same size in a ring, an edge from each to the next: networkx's `ring_of_cliques`.
    ///
    /// - Throws: ``GeneratorError`` unless there are at least 2 cliques of at least 2 nodes.
    public static func ringOfCliques(_ cliques: Int, _ size: Int) throws(GeneratorError) -> Self {
        try GeneratorError.check(cliques >= 2, "A ring of cliques must have at least two cliques, not \(cliques)")
        try GeneratorError.check(size >= 2, "The cliques must have at least two nodes, not \(size)")
        let count = try nodesOfCliques(cliques, size)
        var graph = Self()
        for first in stride(from: 0, to: count, by: size) {
            for source in first..<first + size {
                for target in source + 1..<first + size { graph.addEdge(source, target) }
            }
            graph.addEdge(first + 1, (first + size) % count)
        }
        return graph
    }

    private static func nodesOfCliques(_ cliques: Int, _ size: Int) throws(GeneratorError) -> Int {
        try GeneratorError.check(cliques >= 0 && size >= 0, "there are no \(cliques) cliques of \(size) nodes")
        _ = try GeneratorError.product(cliques, size, max(size - 1, 0))
        return try GeneratorError.product(cliques, size)
    }

    private static func cavemanEdges(_ cliques: Int, _ size: Int) -> [(Int, Int)] {
        var edges: [(Int, Int)] = []
        guard size > 1 else { return edges }
        for first in stride(from: 0, to: cliques * size, by: size) {
            for source in first..<first + size {
                for target in source + 1..<first + size { edges.append((source, target)) }
            }
        }
        return edges
    }
}
