public import GraphModel

// Families of graphs that theory knows by the names of those who found them.
extension Network where Node == Int, Direction == Undirected, Multiplicity == SingleEdges {
    /// The graph of Dorogovtsev, Goltsev and Mendes: an edge, over every edge of which comes a triangle, again and again.
    /// networkx's `dorogovtsev_goltsev_mendes_graph`.
    ///
    /// - Throws: ``GeneratorError`` if the number of generations is negative or the graph too large: it has 3 to the power
    ///   of it edges.
    ///
    /// S. N. Dorogovtsev, A. V. Goltsev, J. F. F. Mendes, "Pseudofractal scale-free web", Physical Review E 65 (2002),
    /// 066122, https://doi.org/10.1103/PhysRevE.65.066122
    public static func dorogovtsevGoltsevMendes(_ generations: Int) throws(GeneratorError) -> Self {
        try GeneratorError.check(
            generations >= 0, "the number of generations n must be greater than -1, not \(generations)")
        try GeneratorError.check(generations < 20, reason: .size, "a network holds less than 3²⁰ edges")
        var graph = Self(edges: [(0, 1)])
        for _ in 0..<generations {
            var node = graph.nodeCount, edges: [(Int, Int)] = []
            for edge in graph.edges {
                edges.append((edge.source, node))
                edges.append((edge.target, node))
                node += 1
            }
            graph.addEdges(edges)
        }
        return graph
    }

    /// The graph of Hoffman and Singleton: 50 nodes of degree 7, of diameter 2 and girth 5. networkx's
    /// `hoffman_singleton_graph`.
    public static var hoffmanSingleton: Self {
        // Pentagons have the numbers from 0, pentagrams from 25; networkx numbers them as edges mention them.
        var named = Self()
        for row in 0..<5 {
            for place in 0..<5 {
                let outer = 5 * row + place, inner = 25 + 5 * row
                named.addEdge(outer, 5 * row + (place + 4) % 5)
                named.addEdge(outer, 5 * row + (place + 1) % 5)
                named.addEdge(inner + place, inner + (place + 3) % 5)
                named.addEdge(inner + place, inner + (place + 2) % 5)
                for other in 0..<5 { named.addEdge(outer, 25 + 5 * other + (row * other + place) % 5) }
            }
        }
        var graph = named.numberingNodes()
        graph.attributes[.name] = "Hoffman-Singleton Graph"
        return graph
    }

    /// Petersen's graph generalized: a cycle, a spoke from each of its nodes, and edges between spokes a step apart.
    /// networkx's `generalized_petersen_graph`.
    ///
    /// - Throws: ``GeneratorError`` unless the cycle has at least 3 nodes, and the step is from 1 to half of them.
    public static func generalizedPetersen(_ count: Int, step: Int) throws(GeneratorError) -> Self {
        try GeneratorError.check(count >= 3, "a cycle has at least 3 nodes, not \(count)")
        try GeneratorError.check(count: try GeneratorError.product(count, 3))
        try GeneratorError.check(
            step >= 1 && step <= count / 2, "a step goes over 1 to \(count / 2) spokes, not \(step)")
        var graph = cycle(count)
        for node in 0..<count {
            graph.addEdge(node, count + node)
            graph.addEdge(count + node, count + (node + step) % count)
        }
        graph.attributes[.name] = "Generalized Petersen Graph GP(\(count), \(step))"
        return graph
    }

    /// Mycielski's graph of an order: without triangles, and with so many colours. networkx's `mycielski_graph`.
    ///
    /// - Throws: ``GeneratorError`` if the order is less than 1 or the graph too large.
    ///
    /// J. Mycielski, "Sur le coloriage des graphes", Colloquium Mathematicum 3 (1955), 161–162,
    /// https://doi.org/10.4064/cm-3-2-161-162
    public static func mycielski(_ order: Int) throws(GeneratorError) -> Self {
        try GeneratorError.check(order >= 1, "the order must satisfy n >= 1, not \(order)")
        try GeneratorError.check(order < 21, reason: .size, "a network holds less than 2³¹ edges")
        guard order > 1 else { return empty(1) }
        var graph = path(2)
        for _ in 2..<order {
            let count = graph.nodeCount, edges = graph.edges.map(\.nodes)
            graph.addNodes(count..<2 * count)
            graph.addEdges(edges.map { ($0, $1 + count) })
            graph.addEdges(edges.map { ($0 + count, $1) })
            graph.addEdges((0..<count).map { ($0 + count, 2 * count) })
        }
        return graph
    }

    /// The cells of a sudoku of an order, joined where they must differ: networkx's `sudoku_graph`.
    ///
    /// - Throws: ``GeneratorError`` if the order is negative or the graph too large.
    public static func sudoku(_ order: Int = 3) throws(GeneratorError) -> Self {
        try GeneratorError.check(order >= 0, "the order is not negative, but \(order) is")
        let side = try GeneratorError.product(order, order), count = try GeneratorError.product(side, side)
        guard order > 1 else { return empty(count) }
        var edges: [(Int, Int)] = []
        func join(_ cell: (Int) -> Int) {
            for second in 1..<side { for first in 0..<second { edges.append((cell(first), cell(second))) } }
        }
        for row in 0..<side { join { row * side + $0 } }
        for column in 0..<side { join { column + $0 * side } }
        for band in 0..<order {
            for stack in 0..<order {
                let corner = side * order * band + order * stack
                join { corner + $0 % order + side * ($0 / order) }
            }
        }
        return Self(count: count, edges: edges)
    }
}

extension Network where Node == [Int], Direction == Undirected, Multiplicity == SingleEdges {
    /// Kneser's graph: the sets of so many numbers below a count, joined where they have none in common. networkx's
    /// `kneser_graph`.
    ///
    /// - Throws: ``GeneratorError`` unless the sets have at least one number and at most all.
    public static func kneser(_ count: Int, _ size: Int) throws(GeneratorError) -> Self {
        try GeneratorError.check(count > 0, "sets are of at least 1 number, not \(count)")
        try GeneratorError.check(size > 0 && size <= count, "sets have from 1 to \(count) numbers, not \(size)")
        let all = Array(0..<count), sets = all.combinations(size)
        var graph = Self(nodes: 2 * size > count ? sets : [])
        for set in sets {
            let others = PythonSet(all.filter { !set.contains($0) }).elements
            // networkx takes the same numbers in another order for another node, which is a mistake.
            for other in others.combinations(size) { graph.addEdge(set, other.sorted()) }
        }
        return graph
    }
}

extension [Int] {
    /// The lists of so many elements, in order.
    fileprivate func combinations(_ size: Int) -> [[Int]] {
        guard size <= count else { return [] }
        var places = Array(0..<size), lists: [[Int]] = []
        while true {
            lists.append(places.map { self[$0] })
            guard let place = places.indices.last(where: { places[$0] < count - size + $0 }) else { return lists }
            places[place] += 1
            for next in place + 1..<Swift.max(size, place + 1) { places[next] = places[next - 1] + 1 }
        }
    }
}

extension Network where Node == Int, Multiplicity == SingleEdges {
    /// Paley's graph: numbers with an arc from each to those that a square is away, modulo a prime. networkx's
    /// `paley_graph`.
    ///
    /// A prime is not asked for; of another number the squares that are not 0 count.
    ///
    /// - Throws: ``GeneratorError`` if the number is negative or too great.
    public static func paley(_ modulus: Int) throws(GeneratorError) -> Self {
        try GeneratorError.check(count: modulus)
        let squares = PythonSet((1..<max(modulus, 1)).lazy.map { $0 * $0 % modulus }.filter { $0 != 0 }).elements
        var graph = Self()
        for node in 0..<modulus { for square in squares { graph.addEdge(node, (node + square) % modulus) } }
        graph.attributes[.name] = "paley(\(modulus))"
        return graph
    }
}
