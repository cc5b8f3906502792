public import GraphModel

// Graphs that grow by copying nodes with some of their edges, as proteins come from copied genes.
extension Network where Node == Int, Direction == Undirected, Multiplicity == SingleEdges {
    /// A graph that grows from a complete one: a new node copies each edge of a random old one with a probability, and is
    /// joined to it with another. networkx's `partial_duplication_graph`.
    ///
    /// - Parameters:
    ///   - count: The number of nodes in the end.
    ///   - start: The number of nodes of the complete graph.
    ///   - copying: The probability that an edge is copied.
    ///   - joining: That of an edge to the node that is copied.
    ///   - seed: Where Python's random stream begins.
    /// - Throws: ``GeneratorError`` if a probability is not one, there are more nodes at the start than in the end, or
    ///   nothing to copy.
    ///
    /// M. Knudsen, C. Wiuf, "A Markov chain approach to randomly grown graphs", Journal of Applied Mathematics (2008),
    /// 190836, https://doi.org/10.1155/2008/190836
    public static func partialDuplication(
        _ count: Int, start: Int, copying: Double, joining: Double, seed: Int
    ) throws(GeneratorError) -> Self {
        try GeneratorError.check(probability: copying)
        try GeneratorError.check(probability: joining)
        try GeneratorError.check(count: count)
        try GeneratorError.check(
            start >= 0 && start <= count && (start > 0 || count == 0),
            "growth to \(count) nodes cannot begin with \(start)")
        var graph = complete(start), random = PythonRandom(seed: seed)
        for node in start..<count {
            let copied = random.below(node)
            graph.addNode(node)
            for neighbor in graph.nodesAround(copied) where random.unit() < copying { graph.addEdge(node, neighbor) }
            if random.unit() < joining { graph.addEdge(node, copied) }
        }
        return graph
    }

    /// A graph that grows from an edge: a new node copies each edge of a random old one with a probability, and is only
    /// kept with an edge at least. networkx's `duplication_divergence_graph`.
    ///
    /// - Parameters:
    ///   - count: The number of nodes, at least 2.
    ///   - probability: That of an edge being copied; so that there is an end, not 0 unless there are 2 nodes.
    ///   - seed: Where Python's random stream begins.
    /// - Throws: ``GeneratorError`` if there are less than 2 nodes, or `probability` is not one.
    ///
    /// I. Ispolatov, P. L. Krapivsky, A. Yuryev, "Duplication-divergence model of protein interaction network", Physical
    /// Review E 71 (2005), 061911, https://doi.org/10.1103/PhysRevE.71.061911
    public static func duplicationDivergence(
        _ count: Int, _ probability: Double, seed: Int
    ) throws(GeneratorError) -> Self {
        try GeneratorError.check(probability: probability)
        try GeneratorError.check(count: count)
        try GeneratorError.check(count >= 2, "n must be greater than or equal to 2, not \(count)")
        try GeneratorError.check(count == 2 || probability > 0, "without copied edges no node is kept")
        var graph = Self(edges: [(0, 1)]), random = PythonRandom(seed: seed)
        while graph.nodeCount < count {
            let node = graph.nodeCount
            for neighbor in graph.nodesAround(random.below(node)) where random.unit() < probability {
                graph.addEdge(node, neighbor)
            }
        }
        return graph
    }
}
