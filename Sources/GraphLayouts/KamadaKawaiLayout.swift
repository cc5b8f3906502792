public import GraphModel

/// The nodes at distances from one another that are like the lengths of the shortest paths between them: networkx's
/// `kamada_kawai_layout`.
///
/// ```swift
/// try Graph<Int>.karateClub.positions(layout: .kamadaKawai(distance: .unit))
/// ```
///
/// The same cost is made small as in networkx, from the same beginning and from others, so the positions may be the same or
/// others of no higher cost. ``StressLayout`` is much faster, and better where a network is in several parts.
///
/// - Complexity: O(*n*²) space, O(*n*²) time for each of some hundred steps, where *n* is the number of nodes.
///
/// T. Kamada, S. Kawai, "An algorithm for drawing general undirected graphs", Information Processing Letters 31 (1989),
/// 7–15, https://doi.org/10.1016/0020-0190(89)90102-6
public struct KamadaKawaiLayout<Node: Hashable & Sendable>: GraphLayout {
    /// How long an edge is.
    public var distance: EdgeWeight<Node>
    /// The distances of pairs of nodes in the drawing, 10⁶ of those that are missing; `nil` for the lengths of the shortest
    /// paths.
    public var distances: [Node: [Node: Double]]?
    /// Where the nodes begin, all of them; `nil` for a circle.
    public var start: NodeMap<Node, SIMD2<Double>>?
    /// The distance of the farthest coordinate from the center.
    public var scale: Double
    /// Where the center is.
    public var center: SIMD2<Double>

    public init(
        distance: EdgeWeight<Node> = .weight, distances: [Node: [Node: Double]]? = nil,
        from start: NodeMap<Node, SIMD2<Double>>? = nil, scale: Double = 1, center: SIMD2<Double> = .zero
    ) {
        self.distance = distance
        self.distances = distances
        self.start = start
        self.scale = scale
        self.center = center
    }

    /// - Throws: `NegativeWeight` if an edge's length is negative, `NodeNotFound` if the start lacks a node.
    public func positions<Direction, Multiplicity>(
        of graph: Network<Node, Direction, Multiplicity>
    ) throws -> NodeMap<Node, SIMD2<Double>> {
        let count = graph.nodeCount
        guard count > 1 else { return graph.nodeMap(Array(repeating: center, count: count)) }
        let cost: KamadaKawaiCost
        if let distances {
            cost = KamadaKawaiCost(
                graph.nodes.map { row in graph.nodes.map { distances[row]?[$0] ?? 1e6 } }, isSymmetric: false)
        } else {
            let rows = try graph.layoutRows(length: distance, isDirected: true)
            cost = KamadaKawaiCost((0..<count).map { rows.distances(from: $0) }, isSymmetric: !graph.isDirected)
        }
        let search = QuasiNewton(iterations: 15_000, valueTolerance: 1e-10)
        var points = CircularLayout<Node>.points(count)
        if let start {
            points = try graph.nodes.map { node in
                guard let point = start[node] else { throw NodeNotFound(node) }
                return point
            }
        }
        var least = search.minimize(&points, cost.evaluate)
        if start == nil, distances == nil, try graph.layoutRows(length: distance).parts().count == 1 {
            // The circle may lead into a minimum that is not the least one; so do other places, but seldom all of them.
            let (rows, unit) = try graph.layoutRows(length: distance).normalized()
            var model = PivotStress(rows, pivotCount: count, seed: 1)
            for _ in 0..<(count <= 100 ? 4 : 1) {
                model.scatter()
                model.anneal(rounds: 30)
                var others = model.points.map { $0 * unit }
                let value = search.minimize(&others, cost.evaluate)
                if value < least * (1 - 1e-6) { (least, points) = (value, others) }
            }
        }
        points.rescale(scale: scale, center: center)
        return graph.nodeMap(points)
    }
}

/// The cost of positions by networkx: how much the distances differ from those wanted, in proportion to these.
struct KamadaKawaiCost {
    /// The sum of two nodes' reciprocal distances both ways, and the sum of their squares; row by row below the diagonal.
    private let weights: [SIMD2<Double>]
    private let count: Int

    /// - Parameter distances: Those wanted, by two nodes; infinite ones count as 10⁶.
    init(_ distances: [[Double]], isSymmetric: Bool) {
        let count = distances.count
        let reciprocals = distances.map { row in row.map { 1 / ($0 == .infinity ? 1e6 : $0) } }
        var weights: [SIMD2<Double>] = []
        weights.reserveCapacity(count * (count - 1) / 2)
        for row in 0..<count {
            for column in 0..<row {
                let to = reciprocals[row][column], back = isSymmetric ? to : reciprocals[column][row]
                weights.append(SIMD2(to + back, to * to + back * back))
            }
        }
        self.count = count
        self.weights = weights
    }

    func evaluate(_ points: [SIMD2<Double>], _ gradient: inout [SIMD2<Double>]) -> Double {
        var cost = 0.0, sum = SIMD2<Double>.zero
        for index in 0..<count { sum += points[index] }
        for index in 0..<count { gradient[index] = sum * 1e-3 }
        weights.withUnsafeBufferPointer { weights in
            points.withUnsafeBufferPointer { points in
                gradient.withUnsafeMutableBufferPointer { gradient in
                    var place = 0
                    for row in 0..<count {
                        let point = points[row]
                        var own = SIMD2<Double>.zero
                        for column in 0..<row {
                            let weight = weights[place], delta = point - points[column], length = delta.length
                            place += 1
                            // (length / d − 1)² for both directions, and its derivative.
                            cost += length * length * weight.y - 2 * length * weight.x + 2
                            guard length > 0 else { continue }
                            let force = delta * (weight.y - weight.x / length)
                            own += force
                            gradient[column] -= force
                        }
                        gradient[row] += own
                    }
                }
            }
        }
        return 0.5 * cost + 0.5e-3 * sum.square
    }
}

extension GraphLayout {
    /// The nodes at distances like those of the shortest paths: networkx's `kamada_kawai_layout`. See
    /// ``KamadaKawaiLayout``.
    public static func kamadaKawai<N>(
        distance: EdgeWeight<N> = .weight, distances: [N: [N: Double]]? = nil,
        from start: NodeMap<N, SIMD2<Double>>? = nil, scale: Double = 1, center: SIMD2<Double> = .zero
    ) -> Self where Self == KamadaKawaiLayout<N> {
        KamadaKawaiLayout(distance: distance, distances: distances, from: start, scale: scale, center: center)
    }
}
