public import GraphModel

extension Network where Node == Int, Direction == Directed {
    /// A random directed graph in which every node has so many arcs to nodes that are all alike: networkx's
    /// `random_uniform_k_out_graph`.
    ///
    /// A ``MultiDiGraph`` has targets that may repeat, networkx's `with_replacement`; those of a ``DiGraph`` are different.
    ///
    /// - Parameters:
    ///   - count: The number of nodes.
    ///   - outDegree: How many arcs leave each of them.
    ///   - selfLoops: Whether a node may have an arc to itself.
    ///   - seed: Where Python's random stream begins.
    /// - Throws: ``GeneratorError`` if a number is negative, or there are not as many targets.
    /// - Complexity: O(*m*) with repeated targets, otherwise O(*n*² + *m*), where *n* and *m* are the numbers of nodes and
    ///   arcs.
    public static func randomUniformOut(
        _ count: Int, _ outDegree: Int, selfLoops: Bool = true, seed: Int
    ) throws(GeneratorError) -> Self {
        try GeneratorError.check(count: count)
        try GeneratorError.check(outDegree >= 0 || Multiplicity.isMultigraph, "a node has no \(outDegree) arcs")
        _ = try GeneratorError.product(count, max(outDegree, 0))
        let targetCount = selfLoops ? count : count - 1
        try GeneratorError.check(
            count == 0 || outDegree <= (Multiplicity.isMultigraph && targetCount > 0 ? Int.max : targetCount),
            "\(outDegree) arcs need as many targets, of which there are \(targetCount)")
        var random = PythonRandom(seed: seed), edges: [(Int, Int)] = []
        for source in 0..<count {
            func named(_ place: Int) -> Int { selfLoops || place < source ? place : place + 1 }
            if Multiplicity.isMultigraph {
                for _ in 0..<max(outDegree, 0) { edges.append((source, named(random.below(targetCount)))) }
            } else {
                for place in random.sample(Array(0..<targetCount), count: outDegree) {
                    edges.append((source, named(place)))
                }
            }
        }
        return Self(count: count, edges: edges)
    }
}

extension Network where Node == Int, Direction == Directed, Multiplicity == ParallelEdges {
    /// A random directed graph in which every node has so many arcs to nodes that are drawn by how many arcs they have
    /// already: networkx's `random_k_out_graph`, which draws from numpy's stream.
    ///
    /// - Parameters:
    ///   - count: The number of nodes.
    ///   - outDegree: How many arcs leave each of them.
    ///   - weight: What every node counts in the draw before it has arcs, a positive number.
    ///   - selfLoops: Whether a node may have an arc to itself.
    ///   - seed: Where numpy's random stream begins, from 0 below 2³².
    /// - Throws: ``GeneratorError`` if a number is out of its range, or there is no node to choose.
    /// - Complexity: O(*nm*), where *n* and *m* are the numbers of nodes and arcs.
    public static func randomOut(
        _ count: Int, _ outDegree: Int, weight: Double, selfLoops: Bool = true, seed: Int
    ) throws(GeneratorError) -> Self {
        try GeneratorError.check(count: count)
        try GeneratorError.check(weight >= 0 && weight.isFinite, "the weight alpha must be positive, not \(weight)")
        guard let start = UInt32(exactly: seed) else {
            throw GeneratorError("a seed of numpy's stream is from 0 below 2³², not \(seed)")
        }
        let arcs = try GeneratorError.product(count, max(outDegree, 0))
        try GeneratorError.check(
            arcs == 0 || (weight > 0 && (selfLoops || count > 1)), "no node can be chosen as a target")
        var random = NumpyRandom(seed: start), edges: [(Int, Int)] = []
        var open = Array(0..<count), weights = [Double](repeating: weight, count: count)
        var whole = Double(count) * weight, degrees = [Int](repeating: 0, count: count)
        for _ in 0..<arcs {
            let place = random.below(open.count), source = open[place], own = weights[source]
            if !selfLoops { weights[source] = 0 }
            let target = random.weighted(weights, sum: selfLoops ? whole : whole - own)
            weights[source] = own
            edges.append((source, target))
            weights[target] += 1
            whole += 1
            degrees[source] += 1
            if degrees[source] == outDegree { open.remove(at: place) }
        }
        return Self(count: count, edges: edges)
    }
}

extension NumpyRandom {
    /// A number drawn by weights: numpy's `choice` with `p`.
    fileprivate mutating func weighted(_ weights: [Double], sum: Double) -> Int {
        var sums: [Double] = []
        sums.reserveCapacity(weights.count)
        var running = 0.0
        for weight in weights {
            running += weight / sum
            sums.append(running)
        }
        let place = unit()
        return min(sums.prefixCount { $0 / running <= place }, weights.count - 1)
    }
}
