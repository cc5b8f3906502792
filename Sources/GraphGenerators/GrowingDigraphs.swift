public import GraphModel

// Directed graphs that grow node by node, each new node with an arc to an older one.
extension Network where Node == Int, Direction == Directed {
    /// A tree that grows by preferential attachment: networkx's `gn_graph`.
    ///
    /// Every new node has an arc to an older one, drawn by its degree.
    ///
    /// - Parameters:
    ///   - count: The number of nodes; less than one counts as two, as in networkx.
    ///   - kernel: What a node of a degree counts in the draw, not negative; the degree itself without it.
    ///   - seed: Where Python's random stream begins.
    /// - Complexity: O(*n* log *n*), with a kernel O(*n*²), where *n* is the number of nodes.
    ///
    /// P. L. Krapivsky, S. Redner, "Organization of growing random networks", Physical Review E 63 (2001), 066123,
    /// https://doi.org/10.1103/PhysRevE.63.066123
    public static func growingNetwork(_ count: Int, kernel: ((_ degree: Int) -> Double)? = nil, seed: Int) -> Self {
        guard count != 1 else { return empty(1) }
        let count = max(count, 2)
        var random = PythonRandom(seed: seed), edges = [(1, 0)]
        edges.reserveCapacity(count)
        var degrees = WeightedNumbers([1, 1], capacity: count)
        for source in 2..<count {
            let target: Int
            if let kernel {
                var sums: [Double] = []
                for node in 0..<source { sums.append((sums.last ?? 0) + kernel(degrees[node])) }
                let whole = sums.last ?? 0, place = random.unit()
                target = min(sums.prefixCount { $0 / whole < place }, source - 1)
            } else {
                let whole = Double(degrees.sum), place = random.unit()
                target = degrees.first { Double($0) / whole >= place }
            }
            edges.append((source, target))
            degrees.increase(source)
            degrees.increase(target)
        }
        return Self(count: count, edges: edges)
    }

    /// A tree that grows with redirection: networkx's `gnr_graph`.
    ///
    /// Every new node has an arc to an older one, or with a probability to the node to which the arc of that one leads.
    ///
    /// - Throws: ``GeneratorError`` if the graph would be too large. (As in networkx any number is taken for a
    ///   probability.)
    /// - Complexity: O(*n*), where *n* is the number of nodes.
    ///
    /// P. L. Krapivsky, S. Redner, "Organization of growing random networks", Physical Review E 63 (2001), 066123,
    /// https://doi.org/10.1103/PhysRevE.63.066123
    public static func growingNetwork(
        _ count: Int, redirection probability: Double, seed: Int
    ) throws(GeneratorError) -> Self {
        try GeneratorError.check(count: max(count, 0))
        var random = PythonRandom(seed: seed), targets = [0]
        for source in 1..<max(count, 1) {
            var target = random.below(source)
            if random.unit() < probability, target != 0 { target = targets[target] }
            targets.append(target)
        }
        return Self(count: targets.count, edges: targets.indices.dropFirst().map { ($0, targets[$0]) })
    }

    /// A graph that grows with copying: networkx's `gnc_graph`.
    ///
    /// Every new node has arcs to an older one and to all nodes to which arcs of that one lead.
    ///
    /// - Throws: ``GeneratorError`` if the graph would be too large.
    /// - Complexity: O(*m*), where *m* is the number of arcs, about *n* ln *n* for *n* nodes.
    ///
    /// P. L. Krapivsky, S. Redner, "Network growth by copying", Physical Review E 71 (2005), 036118,
    /// https://doi.org/10.1103/PhysRevE.71.036118
    public static func growingNetworkWithCopying(_ count: Int, seed: Int) throws(GeneratorError) -> Self {
        try GeneratorError.check(count: max(count, 0))
        var random = PythonRandom(seed: seed), edges: [(Int, Int)] = [], starts = [0]
        for source in 1..<max(count, 1) {
            let target = random.below(source)
            starts.append(edges.count)
            let copied = starts[target]..<starts[target + 1]
            for index in copied { edges.append((source, edges[index].1)) }
            edges.append((source, target))
        }
        return Self(count: max(count, 1), edges: edges)
    }
}

/// How a directed scale-free graph grows: with what probability by which kind of arc.
public struct ScaleFreeGrowth: Sendable, Hashable {
    /// The probability of a new node with an arc to an old one, which is drawn by its in-degree.
    public var toOld: Double
    /// That of an arc from an old node, drawn by its out-degree, to another, drawn by its in-degree.
    public var betweenOld: Double
    /// That of a new node with an arc from an old one, which is drawn by its out-degree.
    public var fromOld: Double
    /// What is added to in-degrees in the draws.
    public var inBias: Double
    /// What is added to out-degrees in the draws.
    public var outBias: Double

    /// Makes a growth; without arguments networkx's.
    public init(
        toOld: Double = 0.41, betweenOld: Double = 0.54, fromOld: Double = 0.05, inBias: Double = 0.2,
        outBias: Double = 0
    ) {
        self.toOld = toOld
        self.betweenOld = betweenOld
        self.fromOld = fromOld
        self.inBias = inBias
        self.outBias = outBias
    }
}

extension Network where Node == Int, Direction == Directed, Multiplicity == ParallelEdges {
    /// A directed graph that grows by preferential attachment in both directions: networkx's `scale_free_graph`.
    ///
    /// - Parameters:
    ///   - count: The number of nodes.
    ///   - growth: The probabilities of the three kinds of arcs, and the biases.
    ///   - start: What to begin with; a triangle without it.
    ///   - seed: Where Python's random stream begins.
    /// - Throws: ``GeneratorError`` if the probabilities do not add up to 1 or one is not positive, a bias is negative, or
    ///   there is nothing to draw from.
    /// - Complexity: O(*m*), where *m* is the number of arcs.
    ///
    /// B. Bollobás, C. Borgs, J. Chayes, O. Riordan, "Directed scale-free graphs", Proceedings of the 14th ACM–SIAM
    /// Symposium on Discrete Algorithms (2003), 132–139.
    public static func scaleFree(
        _ count: Int, _ growth: ScaleFreeGrowth = ScaleFreeGrowth(), start: Self? = nil, seed: Int
    ) throws(GeneratorError) -> Self {
        let shares = [growth.toOld, growth.betweenOld, growth.fromOld]
        try GeneratorError.check(
            shares.allSatisfy { $0 > 0 } && abs(shares[0] + shares[1] + shares[2] - 1) < 1e-9,
            "the probabilities \(shares) must be positive and add up to 1")
        try GeneratorError.check(
            growth.inBias >= 0, "the bias of heads, delta_in must be >= 0.0, not \(growth.inBias)")
        try GeneratorError.check(
            growth.outBias >= 0, "the bias of tails, delta_out must be >= 0.0, not \(growth.outBias)")
        try GeneratorError.check(count: max(count, 0))
        var graph = start ?? Self(edges: [(0, 1), (1, 2), (2, 0)]), random = PythonRandom(seed: seed)
        var tails: [Int] = [], heads: [Int] = [], nodes = Array(graph.nodes), edges: [(Int, Int)] = []
        for node in nodes {
            tails += repeatElement(node, count: (try? graph.outDegree(of: node)) ?? 0)
            heads += repeatElement(node, count: (try? graph.inDegree(of: node)) ?? 0)
        }
        var next = (nodes.max() ?? -1) + 1
        func draw(_ candidates: [Int], _ bias: Double) throws(GeneratorError) -> Int {
            if bias > 0 {
                let weight = Double(nodes.count) * bias
                if random.unit() < weight / (weight + Double(candidates.count)) {
                    return nodes[random.below(nodes.count)]
                }
            }
            try GeneratorError.check(!candidates.isEmpty, "a graph without arcs needs biases to begin with")
            return candidates[random.below(candidates.count)]
        }
        while nodes.count < count {
            let share = random.unit(), tail: Int, head: Int
            if share < growth.toOld {
                tail = next
                next += 1
                nodes.append(tail)
                head = try draw(heads, growth.inBias)
            } else if share < growth.toOld + growth.betweenOld {
                tail = try draw(tails, growth.outBias)
                head = try draw(heads, growth.inBias)
            } else {
                tail = try draw(tails, growth.outBias)
                head = next
                next += 1
                nodes.append(head)
            }
            edges.append((tail, head))
            tails.append(tail)
            heads.append(head)
        }
        guard start != nil else { return Self(edges: [(0, 1), (1, 2), (2, 0)] + edges) }
        graph.addEdges(edges)
        return graph
    }
}
