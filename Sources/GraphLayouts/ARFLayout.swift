import GraphAlgorithms
public import GraphModel

/// Nodes that attract and repel one another, those that are joined a little more strongly: networkx's `arf_layout`.
///
/// ```swift
/// try Graph<Int>.grid(5, 5).positions(layout: .arf(seed: 1))
/// ```
///
/// Positions are not scaled, and have single precision as in networkx where they begin anywhere.
///
/// - Complexity: O(*n*² + *m*) time for each step and O(*n* + *m*) space, where *n* and *m* are the numbers of nodes and
///   edges.
///
/// M. M. Geipel, "Self-organization applied to dynamic network layout", International Journal of Modern Physics C 18
/// (2007), 1537–1549, https://doi.org/10.1142/S0129183107011558
public struct ARFLayout<Node: Hashable & Sendable>: GraphLayout {
    /// Where nodes begin; those that are missing begin anywhere in a square of side 1.
    public var start: NodeMap<Node, SIMD2<Double>>
    /// The radius of the whole for a single node; it grows with the square root of the number of nodes.
    public var scaling: Double
    /// How strong an edge is, more than 1.
    public var attraction: Double
    /// The sum of the forces at which to stop.
    public var tolerance: Double
    /// How far nodes follow the forces in a step.
    public var step: Double
    /// How many steps are taken at most; networkx takes two more.
    public var iterations: Int
    /// The seed of the random numbers.
    public var seed: UInt32

    public init(
        from start: NodeMap<Node, SIMD2<Double>> = [:], scaling: Double = 1, attraction: Double = 1.1,
        tolerance: Double = 1e-6, step: Double = 1e-3, iterations: Int = 1000, seed: UInt32 = 0
    ) {
        self.start = start
        self.scaling = scaling
        self.attraction = attraction
        self.tolerance = tolerance
        self.step = step
        self.iterations = iterations
        self.seed = seed
    }

    /// - Throws: `InvalidArgument` if an edge is not to attract more than no edge.
    public func positions<Direction, Multiplicity>(
        of graph: Network<Node, Direction, Multiplicity>
    ) throws -> NodeMap<Node, SIMD2<Double>> {
        guard attraction > 1 else {
            throw InvalidArgument("attraction", "is \(attraction); it must be larger than 1")
        }
        let count = graph.nodeCount, isSingle = start.isEmpty
        var points = RandomLayout<Node>.points(count, seed: seed)
        if !isSingle { for (rank, node) in graph.nodes.enumerated() { points[rank] = start[node] ?? points[rank] } }
        func rounded(_ point: SIMD2<Double>) -> SIMD2<Double> {
            isSingle ? SIMD2<Double>(SIMD2<Float>(point)) : point
        }
        func distance(_ delta: SIMD2<Double>) -> Double {
            guard isSingle else { return delta.length }
            let delta = SIMD2<Float>(delta)
            return Double((delta.x * delta.x + delta.y * delta.y).squareRoot())
        }
        // As in networkx, only the second node of an edge feels it.
        var pairs: Set<SIMD2<Int32>> = []
        for edge in graph.edges where edge.source != edge.target {
            if let source = graph.rank(of: edge.source), let target = graph.rank(of: edge.target) {
                pairs.insert(SIMD2(Int32(source), Int32(target)))
            }
        }
        var pulls = [[Int32]](repeating: [], count: count)
        for pair in pairs { pulls[Int(pair.y)].append(pair.x) }
        for rank in pulls.indices { pulls[rank].sort() }
        let radius = scaling * Double(count).squareRoot()
        var changes = points, steps = 0, error = Double.infinity
        while error > tolerance, count > 0 {
            error = 0
            for rank in 0..<count {
                let point = points[rank]
                var change = SIMD2<Double>.zero
                for other in 0..<count {
                    let delta = rounded(points[other] - point), length = distance(delta)
                    if length > 0 { change += delta * (1 - radius / length) }
                }
                for other in pulls[rank] { change += rounded(points[Int(other)] - point) * (attraction - 1) }
                changes[rank] = change
                error += change.length
            }
            for rank in 0..<count { points[rank] = rounded(points[rank] + changes[rank] * step) }
            if steps > iterations { break }
            steps += 1
        }
        return graph.nodeMap(points)
    }
}

extension GraphLayout {
    /// Nodes that attract and repel one another: networkx's `arf_layout`. See ``ARFLayout``.
    public static func arf<N>(
        from start: NodeMap<N, SIMD2<Double>> = [:], scaling: Double = 1, attraction: Double = 1.1,
        tolerance: Double = 1e-6, step: Double = 1e-3, iterations: Int = 1000, seed: UInt32 = 0
    ) -> Self where Self == ARFLayout<N> {
        ARFLayout(
            from: start, scaling: scaling, attraction: attraction, tolerance: tolerance, step: step,
            iterations: iterations, seed: seed)
    }
}
