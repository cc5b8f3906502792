public import GraphModel
import OrderedJSON

// Random trees in which only the shape counts: each shape is as likely as any other, whatever its symmetries. The number of
// shapes is needed for every size below, so that large trees take long.
extension Network where Node == Int, Direction == Undirected, Multiplicity == SingleEdges {
    /// A random shape of a tree, each as likely as any other: networkx's `random_unlabeled_tree`.
    ///
    /// - Throws: ``GeneratorError`` if there is no node.
    /// - Complexity: O(*n*² log *n*) operations on numbers of *n* digits, where *n* is the number of nodes.
    ///
    /// H. S. Wilf, "The uniform selection of free trees", Journal of Algorithms 2 (1981), 204–207,
    /// https://doi.org/10.1016/0196-6774(81)90021-3
    public static func randomTreeShape(_ count: Int, seed: Int) throws(GeneratorError) -> Self {
        try GeneratorError.check(count > 0, reason: .noNodes, "a tree has a node at least")
        try checkCountable(count)
        var counts = ShapeCounts(random: PythonRandom(seed: seed))
        return Self(count: count, edges: counts.tree(count))
    }

    /// A random shape of a tree with a root, each as likely as any other: networkx's `random_unlabeled_rooted_tree`. The
    /// graph's `root` is the root.
    ///
    /// - Throws: ``GeneratorError`` if there is no node.
    ///
    /// A. Nijenhuis, H. S. Wilf, *Combinatorial Algorithms*, 2nd edition, Academic Press, 1978.
    public static func randomRootedTreeShape(_ count: Int, seed: Int) throws(GeneratorError) -> Self {
        try GeneratorError.check(count > 0, reason: .noNodes, "a tree has a node at least")
        try checkCountable(count)
        var counts = ShapeCounts(random: PythonRandom(seed: seed))
        var tree = Self(count: count, edges: counts.rootedTree(count))
        tree.attributes["root"] = 0
        return tree
    }

    /// A random shape of a forest of trees with roots, each as likely as any other: networkx's
    /// `random_unlabeled_rooted_forest`. The graph's `roots` are the roots.
    ///
    /// - Parameters:
    ///   - count: The number of nodes.
    ///   - largest: How many nodes a tree may have; all without it.
    ///   - seed: Where Python's random stream begins.
    /// - Throws: ``GeneratorError`` if the number of nodes is negative, or trees may have none.
    public static func randomRootedForestShape(
        _ count: Int, largest: Int? = nil, seed: Int
    ) throws(GeneratorError) -> Self {
        try GeneratorError.check(count: count)
        try checkCountable(count)
        let largest = min(largest ?? count, count)
        try GeneratorError.check(count == 0 || largest > 0, "a tree has a node at least, not \(largest)")
        var counts = ShapeCounts(random: PythonRandom(seed: seed))
        let (edges, roots) = counts.forest(count, largest: largest)
        var forest = Self(count: count, edges: edges)
        forest.attributes["roots"] = .array(PythonSet(roots).elements.map { .int($0) })
        return forest
    }

    private static func checkCountable(_ count: Int) throws(GeneratorError) {
        try GeneratorError.check(
            count <= 10_000, reason: .size,
            "the shapes of more than 10000 nodes, such as \(count), are too many to count")
    }
}

/// How many shapes of trees and forests there are, and draws by these numbers.
private struct ShapeCounts {
    var random: PythonRandom
    /// The number of shapes of trees with a root, by size.
    private var trees = [BigNumber(0), BigNumber(1)]
    /// That of forests, by size.
    private var forests = [BigNumber(1)]

    init(random: PythonRandom) { self.random = random }

    private mutating func trees(_ size: Int) -> BigNumber {
        while trees.count <= size {
            let next = trees.count
            var sum = BigNumber(0)
            for part in 1..<next {
                for times in 1..<(next - 1) / part + 1 {
                    var product = trees[next - times * part] * trees[part]
                    product.multiply(by: UInt32(part))
                    sum.add(product)
                }
            }
            sum.divide(by: UInt32(next - 1))
            trees.append(sum)
        }
        return trees[size]
    }

    /// A forest is a tree without its root, so the number of forests whose trees are small enough is counted as that of
    /// trees is.
    private mutating func forests(_ size: Int, largest: Int) -> BigNumber {
        while forests.count <= size {
            let next = forests.count
            var sum = BigNumber(0)
            for part in 1..<min(next, largest) + 1 {
                for times in 1..<next / part + 1 {
                    var product = forests[next - times * part] * forests[part - 1]
                    product.multiply(by: UInt32(part))
                    sum.add(product)
                }
            }
            sum.divide(by: UInt32(next))
            forests.append(sum)
        }
        return forests[size]
    }

    mutating func rootedTree(_ size: Int) -> [(Int, Int)] {
        guard size > 2 else { return size == 2 ? [(0, 1)] : [] }
        // A tree falls into a smaller one and some copies of a second below its root.
        var all = trees(size)
        all.multiply(by: UInt32(size - 1))
        let (times, part) = choose(all, parts: size - 1, rest: size - 1) { counts, times, part in
            counts.trees(size - times * part) * counts.trees(part)
        }
        var edges = rootedTree(size - times * part), first = size - times * part
        let copies = rootedTree(part)
        for time in 0..<times { edges.append((0, part * time + first)) }
        for _ in 0..<times {
            edges += copies.map { ($0.0 + first, $0.1 + first) }
            first += part
        }
        return edges
    }

    mutating func forest(_ size: Int, largest: Int) -> (edges: [(Int, Int)], roots: [Int]) {
        guard size > 0 else { return ([], []) }
        var all = forests(size, largest: largest)
        all.multiply(by: UInt32(size))
        let (times, part) = choose(all, parts: largest, rest: size) { counts, times, part in
            counts.forests(size - times * part, largest: largest) * counts.forests(part - 1, largest: largest)
        }
        var (edges, roots) = forest(size - times * part, largest: largest), first = size - times * part
        let copies = rootedTree(part)
        for _ in 0..<times {
            roots.append(first)
            edges += copies.map { ($0.0 + first, $0.1 + first) }
            first += part
        }
        return (edges, roots)
    }

    mutating func tree(_ size: Int) -> [(Int, Int)] {
        let half = size / 2
        // Trees with an edge in the middle are two of half the size, in whatever order.
        var twoCentered = BigNumber(0)
        if size % 2 == 0 {
            var next = trees(half)
            next.add(BigNumber(1))
            twoCentered = trees(half) * next
            twoCentered.divide(by: 2)
        }
        var all = trees(size)
        all.add(twoCentered)
        var pairs = BigNumber(0)
        for part in 1..<half + 1 { pairs.add(trees(part) * trees(size - part)) }
        all.subtract(pairs)
        guard random.below(all) < twoCentered else {
            let (edges, roots) = forest(size - 1, largest: (size - 1) / 2)
            return edges + roots.map { ($0, size - 1) }
        }
        let first = rootedTree(half)
        var choices = trees(half)
        choices.add(BigNumber(1))
        let second = random.below(choices).isZero ? first : rootedTree(half)
        return first + second.map { ($0.0 + half, $0.1 + half) } + [(0, half)]
    }

    /// Draws a size of a part and how often it occurs, by the numbers of shapes.
    private mutating func choose(
        _ all: BigNumber, parts: Int, rest: Int, _ ways: (inout Self, _ times: Int, _ part: Int) -> BigNumber
    ) -> (times: Int, part: Int) {
        let place = random.below(all)
        var sum = BigNumber(0)
        for part in stride(from: parts, to: 0, by: -1) {
            for times in 1..<rest / part + 1 {
                var product = ways(&self, times, part)
                product.multiply(by: UInt32(part))
                sum.add(product)
                if place < sum { return (times, part) }
            }
        }
        return (1, 1)
    }
}
