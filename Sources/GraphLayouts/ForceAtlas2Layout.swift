import GraphAlgorithms
public import GraphModel

/// Nodes that repel one another by their degrees, and edges that draw them together: networkx's `forceatlas2_layout`.
///
/// ```swift
/// try Graph<Int>.karateClub.positions(layout: .forceAtlas2(iterations: 200, seed: 1))
/// ```
///
/// Positions are not scaled, and have single precision as in networkx; a seed gives the positions that it gives there as
/// long as rounding allows. Where networkx answers with numbers that are none, because two nodes are at one place, such
/// nodes do not act on one another here.
///
/// - Complexity: O(*n*² + *m*) time for each step and O(*n* + *m*) space, where *n* and *m* are the numbers of nodes and
///   edges.
///
/// M. Jacomy, T. Venturini, S. Heymann, M. Bastian, "ForceAtlas2, a continuous graph layout algorithm for handy network
/// visualization designed for the Gephi software", PLoS ONE 9 (2014), e98679,
/// https://doi.org/10.1371/journal.pone.0098679
public struct ForceAtlas2Layout<Node: Hashable & Sendable>: GraphLayout {
    /// Where nodes begin; those that are missing begin anywhere between the others. `nil` for anywhere.
    public var start: NodeMap<Node, SIMD2<Double>>?
    /// How many steps are taken at most.
    public var iterations: Int
    /// How much the nodes may sway.
    public var jitterTolerance: Double
    /// How strongly nodes repel one another.
    public var scalingRatio: Double
    /// How strongly nodes are drawn to the middle.
    public var gravity: Double
    /// Whether the forces of edges are divided by the masses of their nodes.
    public var isActionDistributed: Bool
    /// Whether gravity grows with the distance from the middle.
    public var isGravityStrong: Bool
    /// The masses of nodes; the degree and 1 where there is none.
    public var masses: [Node: Double]
    /// The radii of nodes that are not to overlap, 1 where there is none; `nil` where they may overlap.
    public var sizes: [Node: Double]?
    /// How strong an edge is.
    public var weight: EdgeWeight<Node>
    /// Whether the forces of edges grow with the logarithm of their lengths only, which parts communities.
    public var isLogarithmic: Bool
    /// The seed of the random numbers.
    public var seed: UInt32

    public init(
        from start: NodeMap<Node, SIMD2<Double>>? = nil, iterations: Int = 100, jitterTolerance: Double = 1,
        scalingRatio: Double = 2, gravity: Double = 1, isActionDistributed: Bool = false, isGravityStrong: Bool = false,
        masses: [Node: Double] = [:], sizes: [Node: Double]? = nil, weight: EdgeWeight<Node> = .unit,
        isLogarithmic: Bool = false, seed: UInt32 = 0
    ) {
        self.start = start
        self.iterations = iterations
        self.jitterTolerance = jitterTolerance
        self.scalingRatio = scalingRatio
        self.gravity = gravity
        self.isActionDistributed = isActionDistributed
        self.isGravityStrong = isGravityStrong
        self.masses = masses
        self.sizes = sizes
        self.weight = weight
        self.isLogarithmic = isLogarithmic
        self.seed = seed
    }

    public func positions<Direction, Multiplicity>(
        of graph: Network<Node, Direction, Multiplicity>
    ) throws -> NodeMap<Node, SIMD2<Double>> {
        let count = graph.nodeCount
        guard count > 0 else { return graph.nodeMap([]) }
        let isSingle: Bool
        var points: [SIMD2<Double>]
        if let start, !start.isEmpty {
            let low = start.values.reduce(start.values[0]) { pointwiseMin($0, $1) }
            let high = start.values.reduce(start.values[0]) { pointwiseMax($0, $1) }
            var random = NumpyRandom(seed: seed)
            isSingle = false
            points = graph.nodes.map { node in
                let anywhere = low + random.point() * (high - low)
                return start[node] ?? anywhere
            }
        } else {
            isSingle = true
            points = RandomLayout<Node>.points(count, seed: seed)
        }
        var pace = ForceAtlas2Pace(count: Double(count), tolerance: jitterTolerance)
        let nodes = Array(graph.nodes)
        let masses = graph.degrees.map { entry in self.masses[entry.node] ?? Double(entry.degree + 1) }
        let radii = sizes.map { sizes in nodes.map { sizes[$0] ?? 1 } }
        let adjacency = graph.adjacencyMatrix(weight: weight)
        func rounded(_ point: SIMD2<Double>) -> SIMD2<Double> {
            isSingle ? SIMD2<Double>(SIMD2<Float>(point)) : point
        }
        func distance(_ delta: SIMD2<Double>) -> Double {
            guard isSingle else { return delta.length }
            let delta = SIMD2<Float>(delta)
            return Double((delta.x * delta.x + delta.y * delta.y).squareRoot())
        }
        var updates = points
        for _ in 0..<iterations {
            var mean = SIMD2<Double>.zero
            for point in points { mean = rounded(mean + point) }
            mean = rounded(mean / Double(count))
            for rank in 0..<count {
                let point = points[rank], mass = masses[rank]
                var attraction = SIMD2<Double>.zero, repulsion = SIMD2<Double>.zero
                for entry in adjacency.range(of: rank) {
                    let delta = rounded(point - points[Int(adjacency.columns[entry])])
                    let length = distance(delta)
                    if isLogarithmic {
                        guard length > 0 else { continue }
                        attraction -= delta * (logarithm(1 + length) / length * adjacency.values[entry])
                    } else {
                        attraction -= delta * adjacency.values[entry]
                    }
                }
                if isActionDistributed { attraction /= mass }
                for other in 0..<count where other != rank {
                    let delta = rounded(point - points[other])
                    var length = distance(delta)
                    if let radii { length -= radii[rank] + radii[other] }
                    let square = isSingle && radii == nil ? Double(Float(length) * Float(length)) : length * length
                    guard square > 0 else { continue }
                    repulsion += delta * (mass * masses[other] / square * scalingRatio)
                }
                let offset = rounded(point - mean), length = distance(offset)
                let pull = isGravityStrong ? offset : length > 0 ? rounded(offset / length) : .zero
                updates[rank] = attraction + repulsion - pull * (gravity * mass)
            }
            for rank in 0..<count {
                pace.swing += masses[rank] * (points[rank] - updates[rank]).length
                pace.traction += 0.5 * masses[rank] * (points[rank] + updates[rank]).length
            }
            pace.advance()
            var total = 0.0
            for rank in 0..<count {
                let length = updates[rank].length
                let swinging = masses[rank] * length
                var factor = pace.speed / (1 + (pace.speed * swinging).squareRoot())
                if radii != nil { factor = length > 0 ? min(0.1 * factor * length, 10) / length : 0 }
                let move = updates[rank] * factor
                points[rank] = rounded(points[rank] + move)
                total += abs(move.x) + abs(move.y)
            }
            if total < 1e-10 { break }
        }
        return graph.nodeMap(points)
    }
}

/// How fast the nodes move.
private struct ForceAtlas2Pace {
    let count: Double
    let tolerance: Double
    var swing = 1.0
    var traction = 1.0
    private(set) var speed = 1.0
    private var efficiency = 1.0

    init(count: Double, tolerance: Double) {
        self.count = count
        self.tolerance = tolerance
    }

    mutating func advance() {
        let best = 0.05 * count.squareRoot()
        var jitter = tolerance * max(best.squareRoot(), min(10, best * traction / (count * count)))
        if swing / traction > 2 {
            if efficiency > 0.05 { efficiency *= 0.5 }
            jitter = max(jitter, tolerance)
        }
        let target = swing == 0 ? .infinity : jitter * efficiency * traction / swing
        if swing > jitter * traction {
            if efficiency > 0.05 { efficiency *= 0.7 }
        } else if speed < 1000 {
            efficiency *= 1.3
        }
        speed += min(target - speed, 0.5 * speed)
    }
}

extension GraphLayout {
    /// Nodes that repel one another by their degrees: networkx's `forceatlas2_layout`. See ``ForceAtlas2Layout``.
    public static func forceAtlas2<N>(
        from start: NodeMap<N, SIMD2<Double>>? = nil, iterations: Int = 100, jitterTolerance: Double = 1,
        scalingRatio: Double = 2, gravity: Double = 1, isActionDistributed: Bool = false, isGravityStrong: Bool = false,
        masses: [N: Double] = [:], sizes: [N: Double]? = nil, weight: EdgeWeight<N> = .unit,
        isLogarithmic: Bool = false,
        seed: UInt32 = 0
    ) -> Self where Self == ForceAtlas2Layout<N> {
        ForceAtlas2Layout(
            from: start, iterations: iterations, jitterTolerance: jitterTolerance, scalingRatio: scalingRatio,
            gravity: gravity, isActionDistributed: isActionDistributed, isGravityStrong: isGravityStrong,
            masses: masses,
            sizes: sizes, weight: weight, isLogarithmic: isLogarithmic, seed: seed)
    }
}
