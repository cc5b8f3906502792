import GraphAlgorithms
public import GraphModel

/// Distances in the drawing like those in the network: the layout to begin with, for networks of every size.
///
/// ```swift
/// let positions = try graph.positions(layout: .stress())
/// try graph.stress(of: positions)     // how well it went
/// ```
///
/// Parts between which there are no edges are laid out one by one and packed side by side. Up to 1,000 nodes in a part the
/// distances of all pairs count, in larger ones those from some nodes, the pivots. It takes some 0.3 s for 10,000 nodes and
/// 1.5 s for 100,000.
///
/// ## A network that changes
/// With positions to start from, nodes stay near to them, and new ones come to their neighbours. The size of the drawing
/// stays as well. Pinned nodes do not move at all:
///
/// ```swift
/// let before = try graph.positions(layout: .stress())
/// graph.addEdge("a", "new")
/// let after = try graph.positions(layout: .stress(from: before, anchoring: 1))
/// let exact = try graph.positions(layout: .stress(from: before, pinned: before.keys))
/// ```
///
/// - Complexity: O(*p* (*n* + *m*)) time and O(*p* *n* + *m*) space, where *p* is the number of pivots, *n* of nodes and *m* of
///   edges; *p* is *n* in parts of up to 1,000 nodes.
///
/// E. R. Gansner, Y. Koren, S. North, "Graph drawing by stress majorization", Graph Drawing 2004, 239–250,
/// https://doi.org/10.1007/978-3-540-31843-9_25; M. Ortmann, M. Klimenta, U. Brandes, "A sparse stress model", Journal of
/// Graph Algorithms and Applications 21 (2017), 791–821, https://doi.org/10.7155/jgaa.00440
public struct StressLayout<Node: Hashable & Sendable>: GraphLayout {
    /// How long an edge is.
    public var distance: EdgeWeight<Node>
    /// How long an edge of length 1 is in the drawing; `nil` for 1, or for what it is in the positions to start from.
    public var edgeLength: Double?
    /// Where nodes begin; those that are missing begin near their neighbours.
    public var start: NodeMap<Node, SIMD2<Double>>?
    /// Nodes that stay where they begin.
    public var pinned: [Node]
    /// How strongly the other nodes that have a position to start from are held there: 0 not at all, 1 as strongly as all
    /// distances pull together.
    public var anchoring: Double
    /// The widths and heights of nodes: edges are longer by them, and nodes do not overlap. Pinned ones may, where they are.
    public var sizes: [Node: SIMD2<Double>]
    /// The number of pivots for a part of more than 1,000 nodes; `nil` for 200, or 100 from 50,000 nodes on.
    public var pivotCount: Int?
    /// The distance between parts of the network, in lengths of an edge.
    public var spacing: Double
    /// The seed of the random numbers.
    public var seed: UInt64

    public init(
        distance: EdgeWeight<Node> = .unit, edgeLength: Double? = nil, from start: NodeMap<Node, SIMD2<Double>>? = nil,
        pinned: [Node] = [], anchoring: Double = 0, sizes: [Node: SIMD2<Double>] = [:], pivotCount: Int? = nil,
        spacing: Double = 1, seed: UInt64 = 0
    ) {
        self.sizes = sizes
        self.distance = distance
        self.edgeLength = edgeLength
        self.start = start
        self.pinned = pinned
        self.anchoring = anchoring
        self.pivotCount = pivotCount
        self.spacing = spacing
        self.seed = seed
    }

    /// - Throws: `NegativeWeight` if an edge's length is negative; `InvalidArgument` if a pinned node has no position to
    ///   start from.
    public func positions<Direction, Multiplicity>(
        of graph: Network<Node, Direction, Multiplicity>
    ) throws -> NodeMap<Node, SIMD2<Double>> {
        let places = try KnownPlaces(graph, start, pinned: pinned)
        var plain = try graph.layoutRows(length: distance)
        if !sizes.isEmpty {
            // In the drawing's unit, which is that of what was there.
            let (rows, unit) = plain.normalized()
            let length = edgeLength ?? (start == nil ? 1 : rows.scale(of: places.points, places.isKnown) / unit)
            plain.lengthen(by: graph.nodes.map { sizes[$0].map { ($0.x + $0.y) / 4 / length } ?? 0 })
        }
        let (rows, unit) = plain.normalized()
        let length =
            edgeLength.map { $0 * unit } ?? (start == nil ? unit : rows.scale(of: places.points, places.isKnown))
        var points = rows.positions(places, spacing: spacing * length) { part, points, isKnown, isPinned in
            guard let points else { return begin(part).map { $0 * length } }
            return follow(part, points.map { $0 / length }, isKnown, isPinned).map { $0 * length }
        }
        if !sizes.isEmpty {
            var removal = OverlapRemoval(
                points, sizes: graph.nodes.map { sizes[$0] ?? .zero }, isFixed: places.isPinned)
            removal.separate()
            points = removal.points
        }
        return graph.nodeMap(points)
    }

    private func model(_ rows: LayoutRows, _ isPinned: [Bool] = []) -> PivotStress {
        let count = rows.count
        let pivots = count <= 1000 ? count : max(1, pivotCount ?? (count < 50_000 ? 200 : 100))
        return PivotStress(rows, pivotCount: pivots, isPinned: isPinned, seed: seed)
    }

    /// Positions of a part that had none.
    private func begin(_ rows: LayoutRows) -> [SIMD2<Double>] {
        guard rows.count > 1 else { return [.zero] }
        let count = rows.count
        var model = model(rows)
        model.unfold()
        model.anneal(rounds: count < 50_000 ? 25 : 15, heat: 0.02)
        guard count <= 1000 else {
            model.settle(sweeps: 8)
            return model.points.turnedUpright()
        }
        let sweeps = count <= 300 ? 200 : 30
        model.settle(sweeps: sweeps)
        // Other beginnings may end better; the fewer nodes, the more of them can be tried.
        var points = model.points, least = model.cost
        for _ in 0..<min(200_000 / (count * count), 6) {
            model.scatter()
            model.anneal(rounds: 30)
            model.settle(sweeps: sweeps)
            let cost = model.cost
            if cost < least * 0.999 { (points, least) = (model.points, cost) }
        }
        return points.turnedUpright()
    }

    /// Positions of a part in which some nodes had one.
    private func follow(
        _ rows: LayoutRows, _ start: [SIMD2<Double>], _ known: [Bool], _ isPinned: [Bool]
    ) -> [SIMD2<Double>] {
        var points = start
        var random = SplitMix(seed: seed)
        rows.spread(&points, known, &random)
        var model = model(rows, isPinned)
        model.points = points
        let knownCount = known.reduce(0) { $0 + ($1 ? 1 : 0) }
        if 2 * knownCount < rows.count { model.anneal(rounds: 15, heat: 0.05) }
        if anchoring > 0 {
            // What was moved meanwhile is held where it was.
            model.points = zip(model.points, zip(points, known)).map { $1.1 ? $1.0 : $0 }
            model.hold(known.map { $0 ? anchoring : 0 })
        }
        model.settle(sweeps: rows.count <= 1000 ? 100 : 30)
        return model.points
    }
}

extension LayoutRows {
    /// How long an edge of length 1 is in a drawing of some nodes.
    func scale(of points: [SIMD2<Double>], _ known: [Bool]) -> Double {
        let ranks = known.indices.filter { known[$0] }, sampleCount = min(ranks.count, 30)
        var sum = 0.0, squares = 0.0
        for sample in 0..<sampleCount {
            let source = ranks[sample * ranks.count / sampleCount], distances = distances(from: source)
            for rank in ranks where distances[rank] > 0 && distances[rank] < .infinity {
                let ratio = (points[rank] - points[source]).length / distances[rank]
                sum += ratio
                squares += ratio * ratio
            }
        }
        return sum > 0 ? squares / sum : 1
    }
}

extension [SIMD2<Double>] {
    /// The points moved to the origin and turned so that they are widest from left to right.
    func turnedUpright() -> [SIMD2<Double>] {
        guard count > 1 else { return self }
        var points = self
        let mean = reduce(.zero, +) / Double(count)
        var spreadX = 0.0, spreadY = 0.0, common = 0.0
        for index in indices {
            points[index] -= mean
            spreadX += points[index].x * points[index].x
            spreadY += points[index].y * points[index].y
            common += points[index].x * points[index].y
        }
        // The main axis: the eigenvector of the matrix of the spreads for its larger eigenvalue.
        let half = (spreadX - spreadY) / 2, root = (half * half + common * common).squareRoot()
        var axis = half >= 0 ? SIMD2(half + root, common) : SIMD2(common, root - half)
        guard axis.length > 1e-9 * (spreadX + spreadY) else { return points }
        axis /= axis.length
        if axis.x < 0 { axis = -axis }
        for index in indices {
            let point = points[index]
            points[index] = SIMD2(point.x * axis.x + point.y * axis.y, point.y * axis.x - point.x * axis.y)
        }
        return points
    }
}

extension GraphLayout {
    /// Distances in the drawing like those in the network: the layout to begin with. See ``StressLayout``.
    public static func stress<N>(
        distance: EdgeWeight<N> = .unit, edgeLength: Double? = nil, from start: NodeMap<N, SIMD2<Double>>? = nil,
        pinned: [N] = [], anchoring: Double = 0, sizes: [N: SIMD2<Double>] = [:], pivotCount: Int? = nil,
        spacing: Double = 1, seed: UInt64 = 0
    ) -> Self where Self == StressLayout<N> {
        StressLayout(
            distance: distance, edgeLength: edgeLength, from: start, pinned: pinned, anchoring: anchoring, sizes: sizes,
            pivotCount: pivotCount, spacing: spacing, seed: seed)
    }
}
