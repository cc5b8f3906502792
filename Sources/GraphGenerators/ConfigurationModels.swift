public import GraphModel

extension Network where Node == Int, Direction == Undirected {
    /// A random graph with given degrees, made by joining the ends of edges at random: networkx's `configuration_model`.
    ///
    /// A ``MultiGraph`` has exactly these degrees, with loops and parallel edges; a ``Graph`` has less where edges meet.
    ///
    /// - Parameters:
    ///   - degrees: The degree of every node.
    ///   - seed: Where Python's random stream begins.
    /// - Throws: ``GeneratorError`` if a degree is negative or their sum is odd.
    /// - Complexity: O(*n* + *m*), where *n* and *m* are the numbers of nodes and edges.
    ///
    /// M. E. J. Newman, "The structure and function of complex networks", SIAM Review 45 (2003), 167–256,
    /// https://doi.org/10.1137/S003614450342480
    public static func configurationModel(_ degrees: [Int], seed: Int) throws(GeneratorError) -> Self {
        var stubs = try DegreeSequence.stubs(degrees), random = PythonRandom(seed: seed)
        try GeneratorError.check(
            stubs.count % 2 == 0, reason: .degrees, "the sum of degrees is even, but \(stubs.count) is odd")
        random.shuffle(&stubs)
        let half = stubs.count / 2
        return Self(count: degrees.count, edges: (0..<half).map { (Int(stubs[$0]), Int(stubs[half + $0])) })
    }
}

extension Network where Node == Int, Direction == Directed {
    /// A random directed graph with given degrees, made by joining the ends of arcs at random: networkx's
    /// `directed_configuration_model`.
    ///
    /// A ``MultiDiGraph`` has exactly these degrees, with loops and parallel arcs; a ``DiGraph`` has less where arcs meet.
    ///
    /// - Parameters:
    ///   - incoming: The in-degree of every node; of a shorter list the missing ones are 0.
    ///   - outgoing: The out-degree of every node.
    ///   - seed: Where Python's random stream begins.
    /// - Throws: ``GeneratorError`` if a degree is negative or the sums differ.
    /// - Complexity: O(*n* + *m*), where *n* and *m* are the numbers of nodes and arcs.
    ///
    /// M. E. J. Newman, S. H. Strogatz, D. J. Watts, "Random graphs with arbitrary degree distributions and their
    /// applications", Physical Review E 64 (2001), 026118, https://doi.org/10.1103/PhysRevE.64.026118
    public static func configurationModel(
        incoming: [Int], outgoing: [Int], seed: Int
    ) throws(GeneratorError) -> Self {
        var heads = try DegreeSequence.stubs(incoming), tails = try DegreeSequence.stubs(outgoing)
        try GeneratorError.check(
            heads.count == tails.count, reason: .degrees,
            "\(heads.count) arcs that reach nodes cannot be \(tails.count) that leave them")
        // networkx lists as many nodes as there are out-degrees, and further ones as edges mention them.
        var graph = Self(nodes: 0..<outgoing.count), random = PythonRandom(seed: seed)
        guard !outgoing.isEmpty else { return graph }
        random.shuffle(&tails)
        random.shuffle(&heads)
        graph.addEdges(tails.indices.map { (Int(tails[$0]), Int(heads[$0])) })
        return graph
    }
}

extension Network where Node == Int, Direction == Undirected, Multiplicity == SingleEdges {
    /// A random graph whose nodes have given degrees on average, by Chung and Lu: networkx's `expected_degree_graph`.
    ///
    /// - Parameters:
    ///   - degrees: The degree that every node is to have on average.
    ///   - selfLoops: Whether a node may be joined to itself. Without loops the degrees become a little less.
    ///   - seed: Where Python's random stream begins.
    /// - Throws: ``GeneratorError`` if a degree is negative or not a number.
    /// - Complexity: O(*n* log *n* + *m*) expected, where *n* and *m* are the numbers of nodes and edges.
    ///
    /// J. C. Miller, A. Hagberg, "Efficient generation of networks with given expected degrees", Algorithms and Models for
    /// the Web-Graph, LNCS 6732 (2011), 115–126, https://doi.org/10.1007/978-3-642-21286-4_10
    public static func expectedDegree(
        _ degrees: [Double], selfLoops: Bool = true, seed: Int
    ) throws(GeneratorError) -> Self {
        for degree in degrees {
            try GeneratorError.check(
                degree >= 0 && degree.isFinite, reason: .degrees,
                "\(degree) is not a degree, which is a number from 0 on")
        }
        guard let greatest = degrees.max(), greatest > 0 else { return empty(degrees.count) }
        var random = PythonRandom(seed: seed), edges: [(Int, Int)] = []
        let share = 1 / degrees.reduce(0, +), count = degrees.count
        let nodes = degrees.indices.sorted { (degrees[$1], $0) < (degrees[$0], $1) }
        let sorted = nodes.map { degrees[$0] }
        for source in 0..<(selfLoops ? count : count - 1) {
            var target = selfLoops ? source : source + 1
            let factor = sorted[source] * share
            var probability = min(sorted[target] * factor, 1)
            while target < count, probability > 0 {
                if probability != 1 {
                    let leap = logarithm(random.unit()) / PythonRandom.logarithmOfFailure(probability)
                    target += min(Int(clamping: leap.rounded(.down)), count)
                }
                guard target < count else { break }
                let next = min(sorted[target] * factor, 1)
                if random.unit() < next / probability { edges.append((nodes[source], nodes[target])) }
                target += 1
                probability = next
            }
        }
        return Self(count: count, edges: edges)
    }
}

extension DegreeSequence {
    /// Every node as often as its degree says.
    static func stubs(_ degrees: [Int]) throws(GeneratorError) -> [Int32] {
        guard let sum = sum(degrees) else { throw GeneratorError("a degree cannot be negative", reason: .degrees) }
        try GeneratorError.check(sum < 2 * Int(Int32.max), reason: .size, "a network holds less than 2³¹ edges")
        var stubs: [Int32] = []
        stubs.reserveCapacity(sum)
        for (node, degree) in degrees.enumerated() {
            stubs.append(contentsOf: repeatElement(Int32(node), count: degree))
        }
        return stubs
    }
}

extension PythonRandom {
    /// Python's `shuffle`, compiled for these numbers.
    fileprivate mutating func shuffle(_ numbers: inout [Int32]) {
        for index in stride(from: numbers.count - 1, to: 0, by: -1) { numbers.swapAt(index, below(index + 1)) }
    }
}
