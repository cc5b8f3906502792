public import GraphModel
import OrderedJSON

extension Network where Node == Int, Multiplicity == SingleEdges {
    /// A random graph of blocks: two nodes are joined with a probability that goes by the blocks they are in. networkx's
    /// `stochastic_block_model`.
    ///
    /// A node's `block` is the number of its block, the graph's `partition` the list of them all. Nodes come block by
    /// block, inside one in the order of a Python set, as in networkx.
    ///
    /// ```swift
    /// let graph = try Graph.stochasticBlockModel([30, 20], [[0.4, 0.02], [0.02, 0.3]], seed: 1)
    /// ```
    ///
    /// - Parameters:
    ///   - sizes: The number of nodes in every block.
    ///   - probabilities: A row for every block with the probability of an edge from it to each; the same both ways where
    ///     there are no directions.
    ///   - nodes: The nodes, as many as the sizes add up to; the numbers from 0 without them.
    ///   - selfLoops: Whether a node may be joined to itself.
    ///   - sparse: Whether edges between different blocks are drawn in a time that goes by their number, which makes
    ///     another graph.
    ///   - seed: Where Python's random stream begins.
    /// - Throws: ``GeneratorError`` if numbers do not match, or are not sizes and probabilities.
    /// - Complexity: O(*k*² + Σ*s*² + *m*) if `sparse`, where *k* is the number of blocks, *s* their sizes and *m* the
    ///   number of edges; otherwise O(*n*²) with the number *n* of nodes. See also
    ///   ``fastStochasticBlockModel(_:_:seed:)``.
    ///
    /// P. W. Holland, K. B. Laskey, S. Leinhardt, "Stochastic blockmodels: first steps", Social Networks 5 (1983),
    /// 109–137, https://doi.org/10.1016/0378-8733(83)90021-7
    public static func stochasticBlockModel(
        _ sizes: [Int], _ probabilities: [[Double]], nodes: [Int]? = nil, selfLoops: Bool = false, sparse: Bool = true,
        seed: Int
    ) throws(GeneratorError) -> Self {
        var random = PythonRandom(seed: seed)
        return try stochasticBlockModel(
            sizes, probabilities, nodes: nodes, selfLoops: selfLoops, sparse: sparse, using: &random)
    }

    /// A random graph of blocks, made in a time that goes by its edges.
    ///
    /// The same distribution as ``stochasticBlockModel(_:_:nodes:selfLoops:sparse:seed:)``, but another graph for the same
    /// seed: networkx, which has nothing like it, goes through all pairs inside a block.
    ///
    /// - Throws: ``GeneratorError`` if numbers do not match, or are not sizes and probabilities.
    /// - Complexity: O(*k*² + *n* + *m*), where *k* is the number of blocks, *n* that of nodes and *m* that of edges.
    public static func fastStochasticBlockModel(
        _ sizes: [Int], _ probabilities: [[Double]], seed: Int
    ) throws(GeneratorError) -> Self {
        let parts = try parts(of: sizes, probabilities, nil)
        var random = PythonRandom(seed: seed), edges: [(Int, Int)] = []
        for (row, part) in parts.enumerated() {
            for column in Direction.isDirected ? 0..<parts.count : row..<parts.count {
                let probability = probabilities[row][column], other = parts[column], isOneBlock = row == column
                // Pairs by number: of one block all (source, target) with directions, the lower half without.
                let width = isOneBlock && Direction.isDirected ? part.count - 1 : other.count
                let pairs =
                    isOneBlock && !Direction.isDirected ? part.count * (part.count - 1) / 2 : part.count * width
                var line = 1, lineStart = 0
                random.forEachLeap(of: probability, among: pairs) { pair in
                    if isOneBlock, !Direction.isDirected {
                        while pair >= lineStart + line {
                            lineStart += line
                            line += 1
                        }
                        edges.append((part[pair - lineStart], part[line]))
                    } else {
                        let (source, target) = pair.quotientAndRemainder(dividingBy: width)
                        edges.append((part[source], other[isOneBlock && target >= source ? target + 1 : target]))
                    }
                }
            }
        }
        return blocks(parts, edges)
    }

    /// A random graph of blocks with one probability inside all of them and another between them: networkx's
    /// `random_partition_graph`.
    ///
    /// - Throws: ``GeneratorError`` if a probability is not one, or a size is negative.
    public static func randomPartition(
        _ sizes: [Int], inside: Double, between: Double, seed: Int
    ) throws(GeneratorError) -> Self {
        var random = PythonRandom(seed: seed)
        return try randomPartition(sizes, inside: inside, between: between, using: &random)
    }

    /// A random graph of so many blocks of the same size with one probability inside them and another between them:
    /// networkx's `planted_partition_graph`.
    ///
    /// - Throws: ``GeneratorError`` if a probability is not one, or a number is negative.
    ///
    /// A. Condon, R. M. Karp, "Algorithms for graph partitioning on the planted partition model", Random Structures and
    /// Algorithms 18 (2001), 116–140, https://doi.org/10.1002/1098-2418(200103)18:2%3C116::AID-RSA1001%3E3.0.CO;2-2
    public static func plantedPartition(
        _ blocks: Int, size: Int, inside: Double, between: Double, seed: Int
    ) throws(GeneratorError) -> Self {
        try GeneratorError.check(count: max(blocks, 0))
        return try randomPartition(
            Array(repeating: size, count: max(blocks, 0)), inside: inside, between: between, seed: seed)
    }

    /// A random graph of blocks whose sizes are drawn from a normal distribution, with one probability inside them and
    /// another between them: networkx's `gaussian_random_partition_graph`.
    ///
    /// - Parameters:
    ///   - count: The number of nodes.
    ///   - mean: The mean size of a block.
    ///   - shape: The mean divided by the variance of the sizes.
    ///   - inside: The probability of an edge inside a block.
    ///   - between: That of an edge between blocks.
    ///   - seed: Where Python's random stream begins.
    /// - Throws: ``GeneratorError`` if blocks are to be larger than the graph, or a probability is not one.
    ///
    /// U. Brandes, M. Gaertler, D. Wagner, "Experiments on graph clustering algorithms", Proceedings of the 11th European
    /// Symposium on Algorithms, LNCS 2832 (2003), 568–579, https://doi.org/10.1007/978-3-540-39658-1_52
    public static func gaussianRandomPartition(
        _ count: Int, mean: Double, shape: Double, inside: Double, between: Double, seed: Int
    ) throws(GeneratorError) -> Self {
        try GeneratorError.check(count: count)
        try GeneratorError.check(mean <= Double(count), "blocks of \(mean) nodes are larger than a graph of \(count)")
        let deviation = mean / shape + 0.5
        try GeneratorError.check(
            mean.isFinite && deviation.isFinite && (mean >= 1 || deviation != 0),
            "sizes about \(mean) with shape \(shape) are no sizes")
        var random = PythonRandom(seed: seed), gauss = PythonGauss(), sizes: [Int] = [], assigned = 0
        var failures = 0
        while true {
            let size = Int(clamping: gauss.next(mean: mean, deviation: deviation, using: &random))
            guard size >= 1 else {
                failures += 1
                try GeneratorError.check(
                    failures < 1_000_000, reason: .tries, "sizes about \(mean) are hardly ever positive")
                continue
            }
            guard assigned + size < count else { break }
            assigned += size
            sizes.append(size)
        }
        sizes.append(count - assigned)
        return try randomPartition(sizes, inside: inside, between: between, using: &random)
    }

    private static func randomPartition(
        _ sizes: [Int], inside: Double, between: Double, using random: inout PythonRandom
    ) throws(GeneratorError) -> Self {
        try GeneratorError.check(probability: inside)
        try GeneratorError.check(probability: between)
        let probabilities = sizes.indices.map { row in sizes.indices.map { $0 == row ? inside : between } }
        return try stochasticBlockModel(sizes, probabilities, selfLoops: false, sparse: true, using: &random)
    }

    private static func stochasticBlockModel(
        _ sizes: [Int], _ probabilities: [[Double]], nodes: [Int]? = nil, selfLoops: Bool, sparse: Bool,
        using random: inout PythonRandom
    ) throws(GeneratorError) -> Self {
        let parts = try parts(of: sizes, probabilities, nodes)
        var edges: [(Int, Int)] = []
        for (row, part) in parts.enumerated() {
            for column in Direction.isDirected ? 0..<parts.count : row..<parts.count {
                let probability = probabilities[row][column], other = parts[column]
                if row == column {
                    for source in part.indices {
                        for target in Direction.isDirected ? 0..<part.count : source + 1..<part.count {
                            if !selfLoops, target == source { continue }
                            if random.unit() < probability { edges.append((part[source], part[target])) }
                        }
                    }
                    if !Direction.isDirected, selfLoops {
                        for node in part where random.unit() < probability { edges.append((node, node)) }
                    }
                    // networkx goes on to leap over the pairs that are left, of which there are none.
                    if sparse, probability > 0, probability < 1 { _ = random.unit() }
                } else if sparse {
                    random.forEachLeap(of: probability, among: part.count * other.count) { pair in
                        let (source, target) = pair.quotientAndRemainder(dividingBy: other.count)
                        edges.append((part[source], other[target]))
                    }
                } else {
                    for source in part {
                        for target in other where random.unit() < probability { edges.append((source, target)) }
                    }
                }
            }
        }
        return blocks(parts, edges)
    }

    /// Checks the numbers, and puts the nodes of every block in the order of a Python set.
    private static func parts(
        of sizes: [Int], _ probabilities: [[Double]], _ nodes: [Int]?
    ) throws(GeneratorError) -> [[Int]] {
        try GeneratorError.check(
            sizes.count == probabilities.count && probabilities.allSatisfy { $0.count == sizes.count },
            "\(sizes.count) blocks need as many rows of as many probabilities")
        for (row, line) in probabilities.enumerated() {
            for (column, probability) in line.enumerated() {
                try GeneratorError.check(probability: probability)
                try GeneratorError.check(
                    Direction.isDirected || abs(probability - probabilities[column][row]) <= 1e-8,
                    "the blocks \(row) and \(column) need one probability, where there are no directions")
            }
        }
        var count = 0
        for size in sizes {
            try GeneratorError.check(count: size)
            count += size
            try GeneratorError.check(count: count)
        }
        if let nodes {
            try GeneratorError.check(nodes.count == count, "blocks of \(count) nodes need as many, not \(nodes.count)")
            try GeneratorError.check(Set(nodes).count == count, "a node is in one block only")
        }
        var first = 0
        return sizes.map { size in
            var set = PythonSet<Int>()
            for place in first..<first + size { set.insert(nodes?[place] ?? place) }
            first += size
            return set.elements
        }
    }

    private static func blocks(_ parts: [[Int]], _ edges: [(Int, Int)]) -> Self {
        var graph = Self()
        graph.reserveCapacity(nodes: parts.reduce(0) { $0 + $1.count })
        graph.attributes["partition"] = .array(parts.map { .array($0.map { .int($0) }) })
        graph.attributes[.name] = "stochastic_block_model"
        for (block, part) in parts.enumerated() { graph.addNodes(part, Attribute("block", block)) }
        graph.addEdges(edges)
        return graph
    }
}

extension PythonRandom {
    /// Goes to those of so many trials that succeed, as networkx's block model leaps from one to the next.
    fileprivate mutating func forEachLeap(of probability: Double, among count: Int, _ body: (Int) -> Void) {
        guard probability > 0 else { return }
        guard probability < 1 else { return (0..<count).forEach(body) }
        let scale = Self.logarithmOfFailure(probability)
        var trial = 0
        while true {
            let leap = Int(clamping: logarithm(unit()) / scale)
            guard leap < count - trial else { return }
            trial += leap
            body(trial)
            trial += 1
        }
    }
}
