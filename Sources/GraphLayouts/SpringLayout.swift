import GraphAlgorithms
public import GraphModel

/// Edges as springs, and nodes that keep away from one another: networkx's `spring_layout`, also known as
/// `fruchterman_reingold_layout`.
///
/// ```swift
/// try Graph<Int>.karateClub.positions(layout: .spring(seed: 42))
/// ```
///
/// A seed gives the positions that it gives in networkx, as long as rounding allows: for some twenty steps to ten digits,
/// after fifty to a few. ``StressLayout`` is faster on large networks, and shows them better.
///
/// - Complexity: O(*n*²) time for each step, where *n* is the number of nodes; O(*n*² + *m*) space.
///
/// T. M. J. Fruchterman, E. M. Reingold, "Graph drawing by force-directed placement", Software: Practice and Experience
/// 21 (1991), 1129–1164, https://doi.org/10.1002/spe.4380211102
public struct SpringLayout<Node: Hashable & Sendable>: GraphLayout {
    /// How positions are found.
    public enum Method: String, Sendable, Hashable, CaseIterable {
        /// By ``force`` below 500 nodes, otherwise by ``energy``, as in networkx.
        case automatic
        /// Every node goes where the forces on it push it, by less and less.
        case force
        /// A quasi-Newton method makes the energy of the forces small; the parts of the network are drawn to the middle.
        case energy
    }

    /// The distance at which nodes that are joined are at rest; `nil` for the square root of the area of a node.
    public var distance: Double?
    /// Where nodes begin; those that are missing begin anywhere.
    public var start: NodeMap<Node, SIMD2<Double>>?
    /// Nodes that stay where they begin. With such, positions are not rescaled.
    public var fixed: [Node]
    /// How many steps are taken at most.
    public var iterations: Int
    /// How far nodes move on average in the last step.
    public var threshold: Double
    /// How strong an edge is.
    public var weight: EdgeWeight<Node>
    /// The distance of the farthest coordinate from the center; `nil` for positions as they are found.
    public var scale: Double?
    /// Where the center is.
    public var center: SIMD2<Double>
    /// The seed of the random numbers.
    public var seed: UInt32
    /// How positions are found.
    public var method: Method
    /// How strongly the parts of the network are drawn to the middle, by ``Method/energy`` only.
    public var gravity: Double

    public init(
        distance: Double? = nil, from start: NodeMap<Node, SIMD2<Double>>? = nil, fixed: [Node] = [],
        iterations: Int = 50, threshold: Double = 1e-4, weight: EdgeWeight<Node> = .weight, scale: Double? = 1,
        center: SIMD2<Double> = .zero, seed: UInt32 = 0, method: Method = .automatic, gravity: Double = 1
    ) {
        self.distance = distance
        self.start = start
        self.fixed = fixed
        self.iterations = iterations
        self.threshold = threshold
        self.weight = weight
        self.scale = scale
        self.center = center
        self.seed = seed
        self.method = method
        self.gravity = gravity
    }

    /// - Throws: `InvalidArgument` if a fixed node has no position to begin with, or if gravity is not positive.
    public func positions<Direction, Multiplicity>(
        of graph: Network<Node, Direction, Multiplicity>
    ) throws -> NodeMap<Node, SIMD2<Double>> {
        let count = graph.nodeCount
        for node in fixed where start?[node] == nil {
            throw InvalidArgument("fixed", "has the node \(node), for which there is no position to begin with")
        }
        guard count > 1 else { return graph.nodeMap(Array(repeating: center, count: count)) }
        var random = NumpyRandom(seed: seed), size = 1.0, points: [SIMD2<Double>] = []
        if let start {
            size = start.values.lazy.map { max($0.x, $0.y) }.max() ?? 0
            if size == 0 { size = 1 }
            points = (0..<count).map { _ in random.point() * size + center }
            for (rank, node) in graph.nodes.enumerated() { points[rank] = start[node] ?? points[rank] }
        } else {
            points = (0..<count).map { _ in random.point() }
        }
        var isFixed = [Bool](repeating: false, count: count)
        for node in fixed { if let rank = graph.rank(of: node) { isFixed[rank] = true } }
        let k = distance ?? (fixed.isEmpty ? 1 : size) / Double(count).squareRoot()
        let usesEnergy = method == .energy || method == .automatic && count >= 500
        if usesEnergy {
            guard gravity > 0 else { throw InvalidArgument("gravity", "is \(gravity); it must be positive") }
            let energy = SpringEnergy(graph, weight, k, gravity, isFixed)
            let search = QuasiNewton(iterations: iterations, gradientTolerance: threshold)
            search.minimize(&points, energy.evaluate)
        } else {
            followForces(&points, graph.adjacencyMatrix(weight: weight), k, isFixed)
        }
        if let scale, fixed.isEmpty { points.rescale(scale: scale, center: center) }
        return graph.nodeMap(points)
    }

    private func followForces(
        _ points: inout [SIMD2<Double>], _ adjacency: SparseMatrix, _ k: Double, _ isFixed: [Bool]
    ) {
        let count = points.count
        let low = points.reduce(points[0]) { pointwiseMin($0, $1) }
        let high = points.reduce(points[0]) { pointwiseMax($0, $1) }
        var temperature = (high - low).max() * 0.1
        let cooling = temperature / Double(iterations + 1)
        var moves = points
        for _ in 0..<iterations {
            var total = 0.0
            for rank in 0..<count {
                let point = points[rank]
                var force = SIMD2<Double>.zero
                for other in points {
                    let delta = point - other
                    force += delta * (k * k / max(delta.square, 1e-4))
                }
                for entry in adjacency.range(of: rank) {
                    let delta = point - points[Int(adjacency.columns[entry])]
                    force -= delta * (adjacency.values[entry] * max(delta.length, 0.01) / k)
                }
                moves[rank] = isFixed[rank] ? .zero : force * (temperature / max(force.length, 0.01))
                total += moves[rank].square
            }
            for rank in 0..<count { points[rank] += moves[rank] }
            temperature -= cooling
            if total.squareRoot() / Double(count) < threshold { break }
        }
    }
}

/// The energy of which networkx's `spring_layout` seeks a minimum for networks of 500 nodes and more.
///
/// H. Hosobe, "Numerical optimization-based graph drawing revisited", IEEE Pacific Visualization 2012, 81–88,
/// https://doi.org/10.1109/PacificVis.2012.6183577
private struct SpringEnergy {
    private let adjacency: SparseMatrix
    private let k: Double
    private let gravity: Double
    private let isFixed: [Bool]
    /// The part of each node, and the sizes of the parts.
    private var parts: [Int]
    private var sizes: [Double] = []

    init<Node, Direction, Multiplicity>(
        _ graph: Network<Node, Direction, Multiplicity>, _ weight: EdgeWeight<Node>, _ k: Double, _ gravity: Double,
        _ isFixed: [Bool]
    ) {
        let count = graph.nodeCount
        let matrix = graph.adjacencyMatrix(weight: weight)
        let halves = matrix.entries.map { (row: $0.row, column: $0.column, value: abs($0.value) / 2) }
        adjacency = SparseMatrix(
            rowCount: count, columnCount: count,
            entries: halves + halves.map { (row: $0.column, column: $0.row, value: $0.value) })
        self.k = k
        self.gravity = gravity
        self.isFixed = isFixed
        parts = Array(repeating: -1, count: count)
        for start in 0..<count where parts[start] < 0 {
            var queue = [start], head = 0
            parts[start] = sizes.count
            while head < queue.count {
                for entry in adjacency.range(of: queue[head]) where parts[Int(adjacency.columns[entry])] < 0 {
                    parts[Int(adjacency.columns[entry])] = sizes.count
                    queue.append(Int(adjacency.columns[entry]))
                }
                head += 1
            }
            sizes.append(Double(queue.count))
        }
    }

    func evaluate(_ points: [SIMD2<Double>], _ gradient: inout [SIMD2<Double>]) -> Double {
        let count = points.count
        var cost = 0.0
        for rank in 0..<count { gradient[rank] = .zero }
        points.withUnsafeBufferPointer { points in
            gradient.withUnsafeMutableBufferPointer { gradient in
                for rank in 0..<count {
                    let point = points[rank]
                    var own = SIMD2<Double>.zero, product = 1.0
                    for other in 0..<rank {
                        let delta = point - points[other], square = max(delta.square, 1e-10)
                        let force = delta * (-2 * k * k / square)
                        own += force
                        gradient[other] -= force
                        // A product of squares has the sum of their logarithms, and is finite for a while.
                        product *= square
                        if product < 1e-200 || product > 1e200 {
                            cost -= k * k * logarithm(product)
                            product = 1
                        }
                    }
                    cost -= k * k * logarithm(product)
                    for entry in adjacency.range(of: rank) {
                        let delta = point - points[Int(adjacency.columns[entry])]
                        let square = max(delta.square, 1e-10), pull = adjacency.values[entry] * square.squareRoot()
                        own += delta * (2 * pull / k)
                        cost += pull * square / (3 * k)
                    }
                    gradient[rank] += own
                }
            }
        }
        // A node at its own place counts as one at the distance of 10⁻⁵.
        cost -= k * k * Double(count) * logarithm(1e-5)
        var centers = [SIMD2<Double>](repeating: .zero, count: sizes.count)
        for rank in 0..<count { centers[parts[rank]] += points[rank] }
        for part in centers.indices {
            centers[part] = centers[part] / sizes[part] - 0.5
            cost += gravity * 0.5 * sizes[part] * centers[part].square
        }
        for rank in 0..<count {
            gradient[rank] = isFixed[rank] ? .zero : gradient[rank] + centers[parts[rank]] * gravity
        }
        return cost
    }
}

extension GraphLayout {
    /// Edges as springs: networkx's `spring_layout`. See ``SpringLayout``.
    public static func spring<N>(
        distance: Double? = nil, from start: NodeMap<N, SIMD2<Double>>? = nil, fixed: [N] = [], iterations: Int = 50,
        threshold: Double = 1e-4, weight: EdgeWeight<N> = .weight, scale: Double? = 1, center: SIMD2<Double> = .zero,
        seed: UInt32 = 0, method: SpringLayout<N>.Method = .automatic, gravity: Double = 1
    ) -> Self where Self == SpringLayout<N> {
        SpringLayout(
            distance: distance, from: start, fixed: fixed, iterations: iterations, threshold: threshold, weight: weight,
            scale: scale, center: center, seed: seed, method: method, gravity: gravity)
    }
}
