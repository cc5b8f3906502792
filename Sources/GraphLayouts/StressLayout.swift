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
    /// The number of pivots for a part of more than 1,000 nodes; `nil` for 200, or 100 from 50,000 nodes on.
    public var pivotCount: Int?
    /// The distance between parts of the network, in lengths of an edge.
    public var spacing: Double
    /// The seed of the random numbers.
    public var seed: UInt64

    public init(
        distance: EdgeWeight<Node> = .unit, edgeLength: Double? = nil, from start: NodeMap<Node, SIMD2<Double>>? = nil,
        pinned: [Node] = [], anchoring: Double = 0, pivotCount: Int? = nil, spacing: Double = 1, seed: UInt64 = 0
    ) {
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
        for node in pinned where start?[node] == nil {
            throw InvalidArgument("pinned", "has the node \(node), for which there is no position to start from")
        }
        let (rows, unit) = try graph.layoutRows(length: distance).normalized(), parts = rows.parts()
        var points = [SIMD2<Double>](repeating: .zero, count: graph.nodeCount)
        var known = [Bool](repeating: false, count: graph.nodeCount), isPinned = known
        if let start {
            for (rank, node) in graph.nodes.enumerated() {
                guard let point = start[node] else { continue }
                points[rank] = point
                known[rank] = true
            }
            for node in pinned { if let rank = graph.rank(of: node) { isPinned[rank] = true } }
        }
        let length = edgeLength.map { $0 * unit } ?? (start == nil ? unit : rows.scale(of: points, known))
        var places = [Int32](repeating: 0, count: graph.nodeCount),
            fresh: [(part: [Int32], points: [SIMD2<Double>])] = []
        for part in parts {
            if part.contains(where: { known[Int($0)] }) {
                let moved = follow(
                    rows.part(part, places: &places), part.map { points[Int($0)] / length },
                    part.map { known[Int($0)] },
                    part.map { isPinned[Int($0)] })
                for (rank, point) in zip(part, moved) {
                    points[Int(rank)] = isPinned[Int(rank)] ? points[Int(rank)] : point * length
                }
            } else {
                fresh.append((part, begin(rows.part(part, places: &places))))
            }
        }
        var drawings = fresh.map { $0.points.map { $0 * length } }
        drawings.pack(spacing: spacing * length)
        if let box = Self.box(of: zip(points, known).lazy.filter(\.1).map(\.0)), !drawings.isEmpty {
            // What is new goes beside what was there.
            let low = drawings.joined().reduce(0) { min($0, $1.x) }
            let move = SIMD2(box.high.x - low + spacing * length, (box.low.y + box.high.y) / 2)
            for index in drawings.indices { for place in drawings[index].indices { drawings[index][place] += move } }
        }
        for (drawing, part) in zip(drawings, fresh.lazy.map(\.part)) {
            for (rank, point) in zip(part, drawing) { points[Int(rank)] = point }
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

    private static func box(of points: some Sequence<SIMD2<Double>>) -> (low: SIMD2<Double>, high: SIMD2<Double>)? {
        points.reduce(nil) { box, point in
            (pointwiseMin(box?.low ?? point, point), pointwiseMax(box?.high ?? point, point))
        }
    }
}

extension LayoutRows {
    /// How long an edge of length 1 is in a drawing of some nodes.
    fileprivate func scale(of points: [SIMD2<Double>], _ known: [Bool]) -> Double {
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

    /// Puts nodes that have no position near to their neighbours that have one.
    fileprivate func spread(_ points: inout [SIMD2<Double>], _ known: [Bool], _ random: inout SplitMix) {
        var isPlaced = known, queue = (0..<count).filter { known[$0] }, head = 0
        while head < queue.count {
            let rank = queue[head]
            head += 1
            for entry in range(of: rank) where !isPlaced[Int(targets[entry])] {
                let next = Int(targets[entry])
                var sum = SIMD2<Double>.zero, neighbors = 0.0, length = 0.0
                for other in range(of: next) where isPlaced[Int(targets[other])] {
                    sum += points[Int(targets[other])]
                    length += self.length(at: other)
                    neighbors += 1
                }
                // At an edge's length from a single neighbour, in the midst of several.
                let way = SIMD2(random.unit() - 0.5, random.unit() - 0.5)
                let reach = length / neighbors / (neighbors * max(way.length, 1e-9))
                points[next] = sum / neighbors + way * reach
                isPlaced[next] = true
                queue.append(next)
            }
        }
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
        pinned: [N] = [], anchoring: Double = 0, pivotCount: Int? = nil, spacing: Double = 1, seed: UInt64 = 0
    ) -> Self where Self == StressLayout<N> {
        StressLayout(
            distance: distance, edgeLength: edgeLength, from: start, pinned: pinned, anchoring: anchoring,
            pivotCount: pivotCount, spacing: spacing, seed: seed)
    }
}
