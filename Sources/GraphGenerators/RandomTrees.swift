public import GraphModel
import OrderedJSON

extension Network where Node == Int, Direction == Undirected, Multiplicity == SingleEdges {
    /// A random tree, each tree with these nodes as likely as any other: networkx's `random_labeled_tree`.
    ///
    /// - Throws: ``GeneratorError`` if there is no node.
    /// - Complexity: O(*n*), where *n* is the number of nodes.
    public static func randomTree(_ count: Int, seed: Int) throws(GeneratorError) -> Self {
        var random = PythonRandom(seed: seed)
        return try randomTree(count, using: &random)
    }

    /// A random tree with a root, each such tree with these nodes as likely as any other: networkx's
    /// `random_labeled_rooted_tree`. The graph's `root` is the root.
    ///
    /// - Throws: ``GeneratorError`` if there is no node.
    public static func randomRootedTree(_ count: Int, seed: Int) throws(GeneratorError) -> Self {
        var random = PythonRandom(seed: seed), tree = try randomTree(count, using: &random)
        tree.attributes["root"] = .int(random.below(count))
        return tree
    }

    /// A random forest of trees with roots, each such forest with these nodes as likely as any other: networkx's
    /// `random_labeled_rooted_forest`. The graph's `roots` are the roots.
    ///
    /// - Throws: ``GeneratorError`` if the number of nodes is negative or too great.
    /// - Complexity: O(*n*²) for the number of trees, where *n* is the number of nodes.
    public static func randomRootedForest(_ count: Int, seed: Int) throws(GeneratorError) -> Self {
        try GeneratorError.check(count: count)
        try GeneratorError.check(
            count <= 100_000, reason: .size,
            "the forests of more than 100000 nodes, such as \(count), are too many to count")
        var random = PythonRandom(seed: seed), forest = empty(count)
        guard count > 0 else {
            forest.attributes["roots"] = []
            return forest
        }
        let trees = random.forestSize(count)
        guard trees < count else {
            forest.attributes["roots"] = .array((0..<count).map { .int($0) })
            return forest
        }
        let roots = random.sample(Array(0..<count), count: trees)
        var isRoot = [Bool](repeating: false, count: count), degrees = [Int](repeating: 0, count: count)
        for root in roots { isRoot[root] = true }
        let code = (0..<count - trees - 1).map { _ in random.below(count) }
        for node in code { degrees[node] += 1 }
        var last = 0
        func nextLeaf() -> Int {
            while isRoot[last] || degrees[last] > 0 { last += 1 }
            return last
        }
        var leaf = nextLeaf(), edges: [(Int, Int)] = []
        for node in code {
            edges.append((leaf, node))
            degrees[node] -= 1
            if !isRoot[node], node < last, degrees[node] == 0 {
                leaf = node
            } else {
                last += 1
                leaf = nextLeaf()
            }
        }
        edges.append((leaf, roots[0]))
        forest.addEdges(edges)
        forest.attributes["roots"] = .array(PythonSet(roots).elements.map { .int($0) })
        return forest
    }

    /// A random tree whose degrees follow a power law: networkx's `random_powerlaw_tree`.
    ///
    /// - Parameters:
    ///   - count: The number of nodes.
    ///   - exponent: The exponent of the power law.
    ///   - tries: How many degrees to change, at most, until they are those of a tree.
    ///   - seed: Where Python's random stream begins.
    /// - Throws: ``GeneratorError`` if the number of nodes is not positive, the exponent is 1, or the tries do not do.
    public static func randomPowerLawTree(
        _ count: Int, exponent: Double = 3, tries: Int = 100, seed: Int
    ) throws(GeneratorError) -> Self {
        try tree(
            degrees: try DegreeSequence.randomPowerLawTree(count, exponent: exponent, tries: tries, seed: seed))
    }

    /// A random caterpillar whose legs have feet: networkx's `random_lobster_graph`.
    ///
    /// - Parameters:
    ///   - count: The expected number of nodes of the backbone.
    ///   - legs: The probability of one more leg on a node of the backbone.
    ///   - feet: That of one more foot on a leg.
    ///   - seed: Where Python's random stream begins.
    /// - Throws: ``GeneratorError`` if a probability is not less than 1, or the number of nodes is negative.
    public static func randomLobster(
        _ count: Int, legs: Double, feet: Double, seed: Int
    ) throws(GeneratorError) -> Self {
        let legs = abs(legs), feet = abs(feet)
        try GeneratorError.check(legs < 1 && feet < 1, "the probabilities \(legs) and \(feet) must be less than 1")
        try GeneratorError.check(count: count)
        var random = PythonRandom(seed: seed)
        let length = Int(2 * random.unit() * Double(count) + 0.5)
        var edges = (1..<max(length, 1)).map { ($0 - 1, $0) }, last = length - 1
        for node in 0..<length {
            while random.unit() < legs {
                last += 1
                edges.append((node, last))
                let leg = last
                while random.unit() < feet {
                    last += 1
                    edges.append((leg, last))
                }
            }
        }
        return Self(count: length, edges: edges)
    }

    private static func randomTree(
        _ count: Int, using random: inout PythonRandom
    ) throws(GeneratorError) -> Self {
        try GeneratorError.check(count: count)
        try GeneratorError.check(count > 0, reason: .noNodes, "a tree has a node at least")
        guard count > 1 else { return empty(1) }
        return try Self(pruferSequence: (0..<count - 2).map { _ in random.below(count) })
    }
}

extension DegreeSequence {
    /// Random degrees of a tree that follow a power law: networkx's `random_powerlaw_tree_sequence`.
    ///
    /// - Throws: ``GeneratorError`` if the number of nodes is not positive, the exponent is 1, or the tries do not do.
    public static func randomPowerLawTree(
        _ count: Int, exponent: Double = 3, tries: Int = 100, seed: Int
    ) throws(GeneratorError) -> [Int] {
        try GeneratorError.check(count: count)
        try GeneratorError.check(count > 0, "a tree has a node at least")
        try GeneratorError.check(exponent != 1, "the exponent of a power law is not 1")
        try GeneratorError.check(count: tries)
        var random = PythonRandom(seed: seed)
        func draw() -> Int {
            min(count, max(Int(clamping: random.pareto(exponent - 1).rounded(.toNearestOrEven)), 0))
        }
        var degrees = (0..<count).map { _ in draw() }, others = (0..<tries).map { _ in draw() }
        // networkx takes from the list through which it goes, and so tries half of it.
        for _ in 0..<(tries + 1) / 2 {
            if isOfTree(degrees) { return degrees }
            degrees[random.below(count)] = others.removeLast()
        }
        throw GeneratorError("\(tries) changes have not made the degrees those of a tree", reason: .tries)
    }
}

extension PythonRandom {
    /// How many trees a random forest of so many nodes has.
    fileprivate mutating func forestSize(_ count: Int) -> Int {
        // (n + 1)^(n - 1) forests in all, and C(n - 1, k - 1) n^(n - k) of k trees.
        var all = BigNumber(1)
        for _ in 1..<count { all.multiply(by: UInt32(count + 1)) }
        var place = below(all), ways = BigNumber(1)
        for _ in 1..<count { ways.multiply(by: UInt32(count)) }
        for trees in 1..<count {
            if place < ways { return trees }
            place.subtract(ways)
            ways.multiply(by: UInt32(count - trees))
            ways.divide(by: UInt32(trees))
            ways.divide(by: UInt32(count))
        }
        return count
    }
}
