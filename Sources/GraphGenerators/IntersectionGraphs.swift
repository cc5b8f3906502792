public import GraphModel

// Nodes that have random sets of things, joined where they have one in common.
extension Network where Node == Int, Direction == Undirected, Multiplicity == SingleEdges {
    /// Nodes that have each of some things with a probability, joined where they have one in common: networkx's
    /// `uniform_random_intersection_graph`.
    ///
    /// - Parameters:
    ///   - count: The number of nodes.
    ///   - things: The number of things.
    ///   - probability: That of a node having a thing.
    ///   - seed: Where Python's random stream begins.
    /// - Throws: ``GeneratorError`` if a number is negative or too great.
    ///
    /// K. B. Singer-Cohen, *Random Intersection Graphs*, thesis, Johns Hopkins University, 1995.
    public static func uniformRandomIntersection(
        _ count: Int, _ things: Int, _ probability: Double, seed: Int
    ) throws(GeneratorError) -> Self {
        try check(count, things)
        var owned = [[Int]](repeating: [], count: count), random = PythonRandom(seed: seed)
        if probability >= 1 {
            owned = Array(repeating: Array(0..<things), count: count)
        } else if probability > 0, things > 0 {
            let scale = PythonRandom.logarithmOfFailure(probability)
            var node = 0, thing = -1
            while node < count {
                thing += 1 + min(random.failures(logarithmOfFailure: scale), count * things)
                node += thing / things
                thing %= things
                if node < count { owned[node].append(thing) }
            }
        }
        var graph = intersections(owned, things)
        graph.attributes[.name] =
            probability >= 1
            ? "complete_bipartite_graph(\(count), \(things))"
            : "fast_gnp_random_graph(\(count),\(things),\(probability))"
        for node in 0..<count { graph.addNode(node, Attribute("bipartite", 0)) }
        return graph
    }

    /// Nodes that have so many of some things, joined where they have one in common: networkx's
    /// `k_random_intersection_graph`.
    ///
    /// - Parameters:
    ///   - count: The number of nodes.
    ///   - things: The number of things.
    ///   - each: How many of them every node has.
    ///   - seed: Where Python's random stream begins.
    /// - Throws: ``GeneratorError`` if a number is negative or too great, or there are not as many things.
    ///
    /// E. Godehardt, J. Jaworski, "Two models of random intersection graphs and their applications", Electronic Notes in
    /// Discrete Mathematics 10 (2001), 129–132, https://doi.org/10.1016/S1571-0653(04)00374-4
    public static func randomIntersection(
        _ count: Int, _ things: Int, each: Int, seed: Int
    ) throws(GeneratorError) -> Self {
        try check(count, things)
        try GeneratorError.check(
            count == 0 || (0...things).contains(each), "a node has from 0 to \(things) things, not \(each)")
        var random = PythonRandom(seed: seed)
        let all = Array(0..<things)
        return intersections((0..<count).map { _ in random.sample(all, count: each) }, things)
    }

    /// Nodes that have each of some things with the thing's probability, joined where they have one in common: networkx's
    /// `general_random_intersection_graph`.
    ///
    /// - Parameters:
    ///   - count: The number of nodes.
    ///   - probabilities: For every thing that of a node having it.
    ///   - seed: Where Python's random stream begins.
    /// - Throws: ``GeneratorError`` if a number is negative or too great.
    ///
    /// S. E. Nikoletseas, C. Raptopoulos, P. G. Spirakis, "The existence and efficient construction of large independent
    /// sets in general random intersection graphs", LNCS 3142 (2004), 1029–1040,
    /// https://doi.org/10.1007/978-3-540-27836-8_85
    public static func generalRandomIntersection(
        _ count: Int, probabilities: [Double], seed: Int
    ) throws(GeneratorError) -> Self {
        try check(count, probabilities.count)
        var random = PythonRandom(seed: seed)
        let owned = (0..<count).map { _ in probabilities.indices.filter { random.unit() < probabilities[$0] } }
        return intersections(owned, probabilities.count)
    }

    private static func check(_ count: Int, _ things: Int) throws(GeneratorError) {
        try GeneratorError.check(count: count)
        try GeneratorError.check(count: things)
    }

    /// Nodes with these things, joined where they have one in common, neighbours in the order of a Python set.
    private static func intersections(_ owned: [[Int]], _ things: Int) -> Self {
        var owners = [[Int]](repeating: [], count: things), edges: [(Int, Int)] = []
        for (node, list) in owned.enumerated() { for thing in list { owners[thing].append(node) } }
        for (node, list) in owned.enumerated() {
            var others = PythonSet<Int>()
            for thing in list { for other in owners[thing] where other != node { others.insert(other) } }
            for other in others.elements { edges.append((node, other)) }
        }
        return Self(count: owned.count, edges: edges)
    }
}
