public import GraphModel

extension Network where Node == Int, Direction == Undirected {
    /// A graph with given degrees in which nodes of great degree are joined to one another: networkx's
    /// `havel_hakimi_graph`.
    ///
    /// The nodes of degree 0 come last, as in networkx: the others are numbered without them.
    ///
    /// - Throws: ``GeneratorError`` if no graph has these degrees; see ``DegreeSequence/isGraphical(_:by:)``.
    /// - Complexity: O(*n* + *m*), where *n* and *m* are the numbers of nodes and edges.
    ///
    /// S. L. Hakimi, "On realizability of a set of integers as degrees of the vertices of a linear graph", Journal of the
    /// Society for Industrial and Applied Mathematics 10 (1962), 496–506, https://doi.org/10.1137/0110037
    public static func havelHakimi(_ degrees: [Int]) throws(GeneratorError) -> Self {
        try GeneratorError.check(
            DegreeSequence.isGraphical(degrees), reason: .degrees, "no graph without loops has these degrees")
        var rest = [[Int]](repeating: [], count: degrees.count), count = 0, edges: [(Int, Int)] = []
        for degree in degrees where degree > 0 {
            rest[degree].append(count)
            count += 1
        }
        var greatest = max(degrees.count - 1, 0)
        while count > 0 {
            while rest[greatest].isEmpty { greatest -= 1 }
            let source = rest[greatest].removeLast()
            count -= 1
            var degree = greatest, lowered: [(degree: Int, node: Int)] = []
            for _ in 0..<greatest {
                while rest[degree].isEmpty { degree -= 1 }
                let target = rest[degree].removeLast()
                count -= 1
                edges.append((source, target))
                if degree > 1 { lowered.append((degree - 1, target)) }
            }
            for (degree, node) in lowered { rest[degree].append(node) }
            count += lowered.count
        }
        return Self(count: degrees.count, edges: edges)
    }

    /// A tree with given degrees, a path with leaves: networkx's `degree_sequence_tree`.
    ///
    /// - Throws: ``GeneratorError`` if no tree has these degrees.
    public static func tree(degrees: [Int]) throws(GeneratorError) -> Self {
        if let mistake = DegreeSequence.treeMistake(degrees) { throw GeneratorError(mistake, reason: .degrees) }
        guard degrees != [0] else { return empty(1) }
        let inner = degrees.filter { $0 > 1 }.sorted()
        var edges = (0...inner.count).map { ($0, $0 + 1) }, leaf = inner.count + 2
        for (index, degree) in inner.enumerated() {
            for _ in 0..<degree - 2 {
                edges.append((index + 1, leaf))
                leaf += 1
            }
        }
        return Self(count: degrees.count, edges: edges)
    }
}

extension Network where Node == Int, Direction == Directed {
    /// A directed graph with given degrees in which nodes of great degree are joined to one another: networkx's
    /// `directed_havel_hakimi_graph`.
    ///
    /// - Parameters:
    ///   - incoming: The in-degree of every node; of a shorter list the missing ones are 0.
    ///   - outgoing: The out-degree of every node.
    /// - Throws: ``GeneratorError`` if no graph has these degrees; see ``DegreeSequence/isDigraphical(incoming:outgoing:)``.
    /// - Complexity: O(*n* + *m* log *n*), where *n* and *m* are the numbers of nodes and arcs.
    ///
    /// D. J. Kleitman, D. L. Wang, "Algorithms for constructing graphs and digraphs with given valences and factors",
    /// Discrete Mathematics 6 (1973), 79–88, https://doi.org/10.1016/0012-365X(73)90037-X
    public static func havelHakimi(incoming: [Int], outgoing: [Int]) throws(GeneratorError) -> Self {
        let arcs = try KleitmanWang.arcs(incoming: incoming, outgoing: outgoing)
        return Self(count: max(incoming.count, outgoing.count), edges: arcs)
    }
}

extension Network where Node == Int, Direction == Undirected, Multiplicity == SingleEdges {
    /// A random graph with exactly the given degrees, without loops and parallel edges, each such graph about as likely as
    /// any other: networkx's `random_degree_sequence_graph`.
    ///
    /// - Parameters:
    ///   - degrees: The degree of every node.
    ///   - tries: How often to begin anew when no more edge can be added.
    ///   - seed: Where Python's random stream begins.
    /// - Throws: ``GeneratorError`` if no graph has these degrees, or none of the tries succeeds.
    /// - Complexity: O(*m*(*d* + log *n*)) expected as long as the greatest degree *d* is well below *m*^¼, where *n* and
    ///   *m* are the numbers of nodes and edges.
    ///
    /// M. Bayati, J. H. Kim, A. Saberi, "A sequential algorithm for generating random graphs", Algorithmica 58 (2010),
    /// 860–910, https://doi.org/10.1007/s00453-009-9340-1
    public static func random(
        degrees: [Int], tries: Int = 10, seed: Int
    ) throws(GeneratorError) -> Self {
        try GeneratorError.check(
            DegreeSequence.isGraphical(degrees), reason: .degrees, "no graph without loops has these degrees")
        var random = PythonRandom(seed: seed)
        for _ in 0..<max(tries, 0) {
            var growth = DegreeSequenceGrowth(degrees)
            if growth.complete(using: &random) { return Self(count: degrees.count, edges: growth.edges) }
        }
        throw GeneratorError("none of \(tries) tries came to an end", reason: .tries)
    }
}

/// A graph that grows edge by edge towards given degrees.
private struct DegreeSequenceGrowth {
    private let degrees: [Int]
    private let fourEdges: Double
    private let greatest: Int
    private(set) var edges: [(Int, Int)] = []
    private var joined: PairSet
    private var rest: WeightedNumbers
    /// How many nodes lack so many edges.
    private var lacking: [Int]
    private var mostLacking: Int

    init(_ degrees: [Int]) {
        self.degrees = degrees
        let sum = degrees.reduce(0, +)
        fourEdges = 4 * Double(sum) / 2
        greatest = degrees.max() ?? 0
        joined = PairSet(capacity: sum / 2)
        rest = WeightedNumbers(degrees)
        lacking = Array(repeating: 0, count: greatest + 1)
        for degree in degrees { lacking[degree] += 1 }
        mostLacking = greatest
    }

    /// Adds edges until there are none to add.
    ///
    /// - Returns: Whether the degrees are reached.
    mutating func complete(using random: inout PythonRandom) -> Bool {
        while rest.sum > 0, rest.sum >= 2 * greatest * greatest {
            // Two different nodes are drawn, each as likely as many edges it lacks.
            let first = draw(using: &random)
            var second = draw(using: &random)
            while second == first { second = draw(using: &random) }
            let pair = (min(first, second), max(first, second))
            if !joined.contains(pair.0, pair.1), random.unit() < acceptance(pair) { add(pair) }
        }
        while rest.count > 0, rest.count >= 2 * greatest {
            let nodes = rest.nodes
            var pair = (0, 0)
            repeat {
                let drawn = random.sample(nodes, count: 2)
                pair = (min(drawn[0], drawn[1]), max(drawn[0], drawn[1]))
            } while joined.contains(pair.0, pair.1) || random.unit() >= likelihood(pair)
            if random.unit() < acceptance(pair) { add(pair) }
        }
        var open = openPairs()
        while rest.count > 0 {
            let nodes = rest.nodes, first = nodes[0]
            guard nodes.dropFirst().contains(where: { !joined.contains(min(first, $0), max(first, $0)) }) else {
                return false
            }
            var pair = random.choice(open)
            while random.unit() >= likelihood(pair) { pair = random.choice(open) }
            guard random.unit() < acceptance(pair) else { continue }
            add(pair)
            open.removeAll { $0 == pair || rest[$0.0] == 0 || rest[$0.1] == 0 }
        }
        return true
    }

    private func draw(using random: inout PythonRandom) -> Int { rest.number(at: random.unit() * Double(rest.sum)) }

    private func acceptance(_ pair: (Int, Int)) -> Double {
        1 - Double(degrees[pair.0] * degrees[pair.1]) / fourEdges
    }

    private mutating func likelihood(_ pair: (Int, Int)) -> Double {
        while lacking[mostLacking] == 0 { mostLacking -= 1 }
        return Double(rest[pair.0] * rest[pair.1]) / Double(mostLacking * mostLacking)
    }

    private mutating func add(_ pair: (Int, Int)) {
        edges.append(pair)
        _ = joined.insert(pair.0, pair.1)
        for node in [pair.0, pair.1] {
            lacking[rest[node]] -= 1
            rest.decrease(node)
            lacking[rest[node]] += 1
        }
    }

    /// The pairs that may still be joined, in the order in which networkx lists them: by the nodes in the order in which
    /// pairs mention them.
    private func openPairs() -> [(Int, Int)] {
        let nodes = rest.nodes
        var graph = Graph<Int>()
        for (index, source) in nodes.enumerated() {
            for target in nodes[(index + 1)...] where !joined.contains(source, target) {
                graph.addEdge(source, target)
            }
        }
        return graph.edges.map { (min($0.source, $0.target), max($0.source, $0.target)) }
    }
}

/// Numbers with weights, of which one can be drawn by weight: sums in a tree of Fenwick's.
struct WeightedNumbers {
    private var weights: [Int]
    private var sums: [Int]
    private(set) var sum = 0
    /// How many numbers have a weight.
    private(set) var count = 0

    init(_ weights: [Int], capacity: Int = 0) {
        self.weights = weights + Array(repeating: 0, count: max(capacity - weights.count, 0))
        sums = Array(repeating: 0, count: self.weights.count + 1)
        for (number, weight) in weights.enumerated() where weight > 0 {
            add(weight, to: number)
            sum += weight
            count += 1
        }
    }

    subscript(number: Int) -> Int { weights[number] }

    /// The numbers that have a weight.
    var nodes: [Int] { weights.indices.filter { weights[$0] > 0 } }

    mutating func increase(_ number: Int) {
        if weights[number] == 0 { count += 1 }
        weights[number] += 1
        sum += 1
        add(1, to: number)
    }

    mutating func decrease(_ number: Int) {
        weights[number] -= 1
        sum -= 1
        if weights[number] == 0 { count -= 1 }
        add(-1, to: number)
    }

    /// The first number up to which the weights add up to more than a place.
    func number(at place: Double) -> Int { first { Double($0) > place } }

    /// The first number up to which the sum of the weights is enough; the last with a weight where no sum is.
    func first(where isEnough: (_ sum: Int) -> Bool) -> Int {
        var number = 0, below = 0, step = 1
        while step * 2 < sums.count { step *= 2 }
        while step > 0 {
            if number + step < sums.count, !isEnough(below + sums[number + step]) {
                number += step
                below += sums[number]
            }
            step /= 2
        }
        return number < weights.count ? number : weights.lastIndex { $0 > 0 } ?? 0
    }

    private mutating func add(_ amount: Int, to number: Int) {
        var index = number + 1
        while index < sums.count {
            sums[index] += amount
            index += index & -index
        }
    }
}
