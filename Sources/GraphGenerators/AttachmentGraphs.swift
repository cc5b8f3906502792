public import GraphModel

// Variants of the graph of Barabási and Albert.
extension Network where Node == Int, Direction == Undirected, Multiplicity == SingleEdges {
    /// A graph that grows by preferential attachment, in which a new node brings one of two numbers of edges: networkx's
    /// `dual_barabasi_albert_graph`.
    ///
    /// - Parameters:
    ///   - count: The number of nodes.
    ///   - first: How many edges a new node brings with the probability.
    ///   - second: How many edges it brings otherwise.
    ///   - probability: That of the first number.
    ///   - seed: Where Python's random stream begins.
    /// - Throws: ``GeneratorError`` unless both numbers are at least 1 and less than `count`, and `probability` is one.
    ///
    /// N. Moshiri, "The dual-Barabási–Albert model" (2018), https://arxiv.org/abs/1810.10538
    public static func dualBarabasiAlbert(
        _ count: Int, _ first: Int, _ second: Int, _ probability: Double, seed: Int
    ) throws(GeneratorError) -> Self {
        try GeneratorError.check(count: count)
        for edges in [first, second] {
            try GeneratorError.check(
                edges >= 1 && edges < count, "a new node of \(count) needs from 1 to \(count - 1) edges, not \(edges)")
        }
        try GeneratorError.check(probability: probability)
        guard probability > 0, probability < 1 else {
            return try barabasiAlbert(count, probability == 1 ? first : second, seed: seed)
        }
        let core = max(first, second)
        var random = PythonRandom(seed: seed), edges = (1...core).map { (0, $0) }
        var ends = Array(repeating: 0, count: core) + Array(1...core)
        for source in core + 1..<max(count, core + 1) {
            let number = random.unit() < probability ? first : second
            let targets = random.different(number, of: ends).elements
            for target in targets { edges.append((source, target)) }
            ends += targets
            ends += repeatElement(source, count: number)
        }
        return Self(count: core + 1, edges: edges)
    }

    /// A graph that grows by preferential attachment, and whose edges become more and move meanwhile: networkx's
    /// `extended_barabasi_albert_graph`.
    ///
    /// - Parameters:
    ///   - count: The number of nodes.
    ///   - edges: How many edges every step brings or moves.
    ///   - adding: The probability of a step that adds edges between nodes that are there.
    ///   - moving: That of a step that moves edges. Otherwise a node comes with edges.
    ///   - seed: Where Python's random stream begins.
    /// - Throws: ``GeneratorError`` unless `edges` is at least 1 and less than `count`, and the probabilities add up to
    ///   less than 1; or if there is no edge to add or move.
    /// - Complexity: O(*nm*), where *n* and *m* are the numbers of nodes and edges.
    ///
    /// R. Albert, A.-L. Barabási, "Topology of evolving networks: local events and universality", Physical Review Letters
    /// 85 (2000), 5234–5237, https://doi.org/10.1103/PhysRevLett.85.5234
    public static func extendedBarabasiAlbert(
        _ count: Int, _ edges: Int, adding: Double, moving: Double, seed: Int
    ) throws(GeneratorError) -> Self {
        try GeneratorError.check(count: count)
        try GeneratorError.check(
            edges >= 1 && edges < count, "a new node of \(count) needs from 1 to \(count - 1) edges, not \(edges)")
        try GeneratorError.check(
            adding + moving < 1, "the probabilities \(adding) and \(moving) must add up to less than 1")
        var random = PythonRandom(seed: seed), graph = empty(edges), ends = Array(0..<edges)
        func choice(_ nodes: [Int]) throws(GeneratorError) -> Int {
            try GeneratorError.check(
                !nodes.isEmpty, reason: .tries, "there is no edge to add or move; try another seed")
            return random.choice(nodes)
        }
        while graph.nodeCount < count {
            let draw = random.unit(), nodes = graph.nodeCount, complete = nodes * (nodes - 1)
            if draw < adding, 2 * graph.edgeCount <= complete - 2 * edges {
                var open = (0..<nodes).filter { graph.edgeEnds(at: $0) < nodes - 1 }
                for _ in 0..<edges {
                    let source = try choice(open)
                    let target = try choice(ends.filter { $0 != source && !graph.hasEdge(source, $0) })
                    graph.addEdge(source, target)
                    ends += [source, target]
                    open.removeAll { ($0 == source || $0 == target) && graph.edgeEnds(at: $0) == nodes - 1 }
                }
            } else if draw >= adding, draw < adding + moving, edges <= graph.edgeCount, 2 * graph.edgeCount < complete {
                var open = (0..<nodes).filter { 0 < graph.edgeEnds(at: $0) && graph.edgeEnds(at: $0) < nodes - 1 }
                for _ in 0..<edges {
                    let node = try choice(open)
                    let source = try choice(graph.nodesAround(node))
                    let target = try choice(ends.filter { $0 != node && !graph.hasEdge(node, $0) })
                    graph.removeEdge(node, source)
                    graph.addEdge(node, target)
                    if let place = ends.firstIndex(of: source) { ends.remove(at: place) }
                    ends.append(target)
                    if graph.edgeEnds(at: source) == 0 { open.removeAll { $0 == source } }
                    if open.contains(target) {
                        if graph.edgeEnds(at: target) == nodes - 1 { open.removeAll { $0 == target } }
                    } else if graph.edgeEnds(at: target) == 1 {
                        open.append(target)
                    }
                }
            } else {
                let targets = random.different(edges, of: ends).elements
                for target in targets { graph.addEdge(nodes, target) }
                ends += targets
                ends += repeatElement(nodes, count: edges + 1)
            }
        }
        return graph
    }

    private func edgeEnds(at node: Int) -> Int { (try? degree(of: node)) ?? 0 }
}
