public import GraphModel

// Random graphs from a seed. They draw from ``PythonRandom`` in networkx's order, so that the same seed makes the same
// graph in both, with the same order of nodes and edges.
extension Network where Node == Int, Multiplicity == SingleEdges {
    /// A random graph in which any two nodes are joined with a probability, each independently of the others.
    ///
    /// ```swift
    /// Graph.gnp(10, 0.3, seed: 42)   // networkx's gnp_random_graph(10, 0.3, seed=42)
    /// ```
    ///
    /// - Parameters:
    ///   - count: The number of nodes.
    ///   - probability: That of an edge; where there are directions, of each of the two arcs.
    ///   - seed: Where Python's random stream begins.
    /// - Complexity: O(*n*²), where *n* is the number of nodes; see ``fastGNP(_:_:seed:)`` for sparse graphs.
    ///
    /// E. N. Gilbert, "Random graphs", Annals of Mathematical Statistics 30 (1959), 1141–1144,
    /// https://doi.org/10.1214/aoms/1177706098
    public static func gnp(_ count: Int, _ probability: Double, seed: Int) -> Self {
        guard probability < 1 else { return complete(count) }
        var graph = empty(count)
        guard probability > 0 else { return graph }
        var random = PythonRandom(seed: seed)
        let nodes = 0..<max(count, 0)
        for source in nodes {
            for target in nodes where graph.isDirected ? target != source : target > source {
                if random.unit() < probability { graph.addEdge(source, target) }
            }
        }
        return graph
    }

    /// A random graph in which any two nodes are joined with a probability, made in a time that goes by its edges.
    ///
    /// The same distribution as ``gnp(_:_:seed:)``, but another graph for the same seed: networkx's `fast_gnp_random_graph`.
    ///
    /// - Complexity: O(*n* + *m*), where *n* and *m* are the numbers of nodes and edges.
    ///
    /// V. Batagelj, U. Brandes, "Efficient generation of large random networks", Physical Review E 71 (2005), 036113,
    /// https://doi.org/10.1103/PhysRevE.71.036113
    public static func fastGNP(_ count: Int, _ probability: Double, seed: Int) -> Self {
        guard probability > 0, probability < 1 else { return gnp(count, probability, seed: seed) }
        var edges: [(Int, Int)] = [], random = PythonRandom(seed: seed)
        let scale = PythonRandom.logarithmOfFailure(probability)
        func addHalf(_ add: (_ later: Int, _ earlier: Int) -> Void) {
            var later = 1, earlier = -1
            while later < count {
                earlier += 1 + random.failures(logarithmOfFailure: scale)
                while earlier >= later, later < count {
                    earlier -= later
                    later += 1
                }
                if later < count { add(later, earlier) }
            }
        }
        if Direction.isDirected { addHalf { edges.append(($1, $0)) } }
        addHalf { edges.append(($0, $1)) }
        return Self(count: max(count, 0), edges: edges)
    }

    /// A random graph of so many nodes and edges, each such graph as likely as any other; complete where there are not as
    /// many edges.
    ///
    /// - Complexity: O(*m*) expected while *m*, the number of edges, is well below that of the complete graph.
    public static func gnm(_ count: Int, _ edges: Int, seed: Int) -> Self {
        var random = PythonRandom(seed: seed)
        return gnm(count, edges, using: &random)
    }

    static func gnm(_ count: Int, _ edges: Int, using random: inout PythonRandom) -> Self {
        guard count > 1 else { return empty(count) }
        let pairs = count.multipliedReportingOverflow(by: count - 1)
        let most = pairs.overflow ? Int.max : Direction.isDirected ? pairs.partialValue : pairs.partialValue / 2
        guard edges < most else { return complete(count) }
        var drawn: [(Int, Int)] = [], known = PairSet(capacity: max(edges, 0))
        drawn.reserveCapacity(max(edges, 0))
        while drawn.count < edges {
            let source = random.below(count), target = random.below(count)
            let isTurned = !Direction.isDirected && target < source
            if source != target, known.insert(isTurned ? target : source, isTurned ? source : target) {
                drawn.append((source, target))
            }
        }
        return Self(count: count, edges: drawn)
    }
}

extension Network where Node == Int, Direction == Undirected, Multiplicity == SingleEdges {
    /// A random graph of so many nodes and edges, drawn by going through all pairs: networkx's `dense_gnm_random_graph`.
    ///
    /// - Complexity: O(*n*²), where *n* is the number of nodes.
    public static func denseGNM(_ count: Int, _ edges: Int, seed: Int) -> Self {
        let most = max(count, 0) * max(count - 1, 0) / 2
        guard edges < most else { return complete(count) }
        var graph = empty(count), random = PythonRandom(seed: seed), seen = 0
        guard edges > 0 else { return graph }
        for source in 0..<count {
            for target in source + 1..<count {
                if random.below(most - seen) < edges - graph.edgeCount {
                    graph.addEdge(source, target)
                    if graph.edgeCount == edges { return graph }
                }
                seen += 1
            }
        }
        return graph
    }

    /// A graph that grows by preferential attachment: every new node is joined to `edges` others, drawn by their degree.
    ///
    /// - Parameters:
    ///   - count: The number of nodes.
    ///   - edges: The number of edges that every new node brings. Growth begins with a star of so many spokes.
    ///   - seed: Where Python's random stream begins.
    /// - Throws: ``GeneratorError`` unless `edges` is at least 1 and less than `count`.
    /// - Complexity: O(*m*) expected, where *m* is the number of edges.
    ///
    /// A.-L. Barabási, R. Albert, "Emergence of scaling in random networks", Science 286 (1999), 509–512,
    /// https://doi.org/10.1126/science.286.5439.509
    public static func barabasiAlbert(_ count: Int, _ edges: Int, seed: Int) throws(GeneratorError) -> Self {
        try GeneratorError.check(count: count)
        try GeneratorError.check(
            edges >= 1 && edges < count, "a new node of \(count) needs from 1 to \(count - 1) edges, not \(edges)")
        var random = PythonRandom(seed: seed), pairs = (1...edges).map { (0, $0) }
        // Every node as often as it has edges.
        var ends = Array(repeating: 0, count: edges) + Array(1...edges)
        for source in edges + 1..<max(count, edges + 1) {
            let targets = random.different(edges, of: ends).elements
            for target in targets { pairs.append((source, target)) }
            ends += targets
            ends += repeatElement(source, count: edges)
        }
        return Self(count: count, edges: pairs)
    }

    /// A graph that grows by preferential attachment with triangles: after an edge to a node drawn by degree, the next
    /// goes with a probability to one of that node's neighbours.
    ///
    /// - Throws: ``GeneratorError`` unless `edges` is from 1 to `count` and `probability` from 0 to 1.
    ///
    /// P. Holme, B. J. Kim, "Growing scale-free networks with tunable clustering", Physical Review E 65 (2002), 026107,
    /// https://doi.org/10.1103/PhysRevE.65.026107
    public static func powerlawCluster(
        _ count: Int, _ edges: Int, _ probability: Double, seed: Int
    ) throws(GeneratorError) -> Self {
        try GeneratorError.check(count: count)
        try GeneratorError.check(
            edges >= 1 && edges <= count, "a new node of \(count) needs from 1 to \(count) edges, not \(edges)")
        try GeneratorError.check(
            (0...1).contains(probability), "a probability is a number from 0 to 1, not \(probability)")
        var graph = empty(edges), random = PythonRandom(seed: seed)
        var ends = Array(0..<edges)
        for source in edges..<count {
            var targets = random.different(edges, of: ends)
            var target = source, added = 0
            while added < edges {
                if added > 0, random.unit() < probability {
                    let others = graph.nodesAround(target).filter { !graph.hasEdge(source, $0) && $0 != source }
                    if !others.isEmpty {
                        let other = random.choice(others)
                        graph.addEdge(source, other)
                        ends.append(other)
                        added += 1
                        continue
                    }
                }
                guard let next = targets.popFirst() else { break }
                target = next
                graph.addEdge(source, target)
                ends.append(target)
                added += 1
            }
            ends += repeatElement(source, count: edges)
        }
        return graph
    }

    /// A small world: a ring in which every node is joined to its `neighbors` nearest, and every edge is then moved to a
    /// random target with a probability.
    ///
    /// - Parameters:
    ///   - count: The number of nodes.
    ///   - neighbors: To how many others a node is joined; of an odd number one less.
    ///   - probability: That of an edge being moved.
    ///   - seed: Where Python's random stream begins.
    /// - Throws: ``GeneratorError`` if there are more neighbours than nodes.
    /// - Complexity: O(*m*) expected, where *m* is the number of edges.
    ///
    /// D. J. Watts, S. H. Strogatz, "Collective dynamics of 'small-world' networks", Nature 393 (1998), 440–442,
    /// https://doi.org/10.1038/30918
    public static func wattsStrogatz(
        _ count: Int, _ neighbors: Int, _ probability: Double, seed: Int
    ) throws(GeneratorError) -> Self {
        var random = PythonRandom(seed: seed)
        return try wattsStrogatz(count, neighbors, probability, using: &random)
    }

    /// The first connected graph of those that ``wattsStrogatz(_:_:_:seed:)`` would draw one after the other.
    ///
    /// - Throws: ``GeneratorError`` if there are more neighbours than nodes, or none of `tries` graphs is connected.
    public static func connectedWattsStrogatz(
        _ count: Int, _ neighbors: Int, _ probability: Double, tries: Int = 100, seed: Int
    ) throws(GeneratorError) -> Self {
        var random = PythonRandom(seed: seed)
        for _ in 0..<max(tries, 0) {
            let graph = try wattsStrogatz(count, neighbors, probability, using: &random)
            if graph.isInOnePiece { return graph }
        }
        throw GeneratorError("Maximum number of tries exceeded: none of \(tries) graphs is connected")
    }

    private static func wattsStrogatz(
        _ count: Int, _ neighbors: Int, _ probability: Double, using random: inout PythonRandom
    ) throws(GeneratorError) -> Self {
        try GeneratorError.check(count: count)
        try GeneratorError.check(neighbors <= count, "\(count) nodes have no \(neighbors) neighbours each")
        guard neighbors < count else { return complete(count) }
        var graph = ring(count, neighbors)
        for distance in stride(from: 1, through: neighbors / 2, by: 1) {
            for source in 0..<count where random.unit() < probability {
                guard let target = graph.newTarget(for: source, using: &random) else { continue }
                graph.removeEdge(source, (source + distance) % count)
                graph.addEdge(source, target)
            }
        }
        return graph
    }

    /// A small world without moved edges: a ring in which every node is joined to its `neighbors` nearest, and for every
    /// edge another from its first end to a random target is added with a probability.
    ///
    /// - Throws: ``GeneratorError`` if there are more neighbours than nodes.
    ///
    /// M. E. J. Newman, D. J. Watts, "Renormalization group analysis of the small-world network model", Physics Letters A
    /// 263 (1999), 341–346, https://doi.org/10.1016/S0375-9601(99)00757-4
    public static func newmanWattsStrogatz(
        _ count: Int, _ neighbors: Int, _ probability: Double, seed: Int
    ) throws(GeneratorError) -> Self {
        try GeneratorError.check(count: count)
        try GeneratorError.check(neighbors <= count, "\(count) nodes have no \(neighbors) neighbours each")
        guard neighbors < count else { return complete(count) }
        var graph = ring(count, neighbors), random = PythonRandom(seed: seed)
        for (source, _) in Array(graph.edges.map(\.nodes)) where random.unit() < probability {
            if let target = graph.newTarget(for: source, using: &random) { graph.addEdge(source, target) }
        }
        return graph
    }

    /// A random graph in which every node has so many neighbours.
    ///
    /// - Parameters:
    ///   - degree: The number of neighbours.
    ///   - count: The number of nodes.
    ///   - seed: Where Python's random stream begins.
    /// - Throws: ``GeneratorError`` if `degree` is negative or not less than `count`, or both are odd.
    /// - Complexity: O(*nd*²) expected, where *n* is the number of nodes and *d* the degree.
    ///
    /// A. Steger, N. C. Wormald, "Generating random regular graphs quickly", Combinatorics, Probability and Computing 8
    /// (1999), 377–396, https://doi.org/10.1017/S0963548399003867
    public static func randomRegular(degree: Int, count: Int, seed: Int) throws(GeneratorError) -> Self {
        try GeneratorError.check(count: count)
        try GeneratorError.check(
            degree >= 0 && degree < count, "\(count) nodes have from 0 to \(count - 1) neighbours, not \(degree)")
        try GeneratorError.check(
            degree % 2 == 0 || count % 2 == 0, "\(count) nodes of degree \(degree): one of the two must be even")
        var graph = empty(count), random = PythonRandom(seed: seed)
        guard degree > 0 else { return graph }
        _ = try GeneratorError.product(count, degree)
        while true {
            guard let pairs = random.regularPairs(degree: degree, count: count) else { continue }
            graph.addEdges(pairs.elements.map { ($0.first, $0.second) })
            return graph
        }
    }

    /// Nodes in a ring, each joined to its nearest, first all the edges to the next, then those to the next but one, ….
    private static func ring(_ count: Int, _ neighbors: Int) -> Self {
        var graph = empty(count)
        for distance in stride(from: 1, through: neighbors / 2, by: 1) {
            for node in 0..<count { graph.addEdge(node, (node + distance) % count) }
        }
        return graph
    }

    /// A random node that a node is not joined to; `nil` when it is joined to all.
    private func newTarget(for source: Int, using random: inout PythonRandom) -> Int? {
        var target = random.below(nodeCount)
        while target == source || hasEdge(source, target) {
            target = random.below(nodeCount)
            if nodesAround(source).count >= nodeCount - 1 { return nil }
        }
        return target
    }

    /// The neighbours of a node that is in the graph.
    func nodesAround(_ node: Int) -> [Int] { (try? neighbors(of: node)).map(Array.init) ?? [] }

    private var isInOnePiece: Bool {
        guard let first = nodes.first else { return false }
        var seen: Set = [first], rest = [first]
        while let node = rest.popLast() {
            for neighbor in nodesAround(node) where seen.insert(neighbor).inserted { rest.append(neighbor) }
        }
        return seen.count == nodeCount
    }
}

extension PythonRandom {
    /// So many different numbers out of a list in which they may repeat.
    mutating func different(_ count: Int, of numbers: [Int]) -> PythonSet<Int> {
        var set = PythonSet<Int>()
        while set.count < count { set.insert(numbers[below(numbers.count)]) }
        return set
    }

    /// Pairs in which every number below `count` occurs `degree` times; `nil` where the draw leads to a dead end.
    fileprivate mutating func regularPairs(degree: Int, count: Int) -> PythonSet<PythonPair>? {
        var pairs = PythonSet<PythonPair>()
        var stubs = (0..<degree).flatMap { _ in 0..<count }
        while !stubs.isEmpty {
            var left = [Int](repeating: 0, count: count), order: [Int] = []
            shuffle(&stubs)
            for index in stride(from: 0, to: stubs.count - 1, by: 2) {
                let pair = PythonPair(
                    first: min(stubs[index], stubs[index + 1]), second: max(stubs[index], stubs[index + 1]))
                if pair.first != pair.second, !pairs.contains(pair) {
                    pairs.insert(pair)
                } else {
                    for end in [pair.first, pair.second] {
                        if left[end] == 0 { order.append(end) }
                        left[end] += 1
                    }
                }
            }
            guard pairs.leavesRoom(among: order) else { return nil }
            stubs = order.flatMap { Array(repeating: $0, count: left[$0]) }
        }
        return pairs
    }
}

extension PythonSet<PythonPair> {
    /// Whether two of the numbers are not a pair yet, or there are no numbers; found as networkx finds it, which goes on
    /// with the lesser of two numbers that it compared and so misses some pairs.
    fileprivate func leavesRoom(among numbers: [Int]) -> Bool {
        guard !numbers.isEmpty else { return true }
        for number in numbers {
            var first = number
            for other in numbers {
                if first == other { break }
                let second = Swift.max(first, other)
                first = Swift.min(first, other)
                if !contains(PythonPair(first: first, second: second)) { return true }
            }
        }
        return false
    }
}
