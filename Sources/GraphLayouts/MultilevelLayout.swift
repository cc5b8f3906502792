public import GraphModel

/// Edges as springs and nodes that repel one another, first for a small picture of the network and then for larger and larger
/// ones: the layout that shows clusters, for networks of every size.
///
/// ```swift
/// try graph.positions(layout: .multilevel(seed: 1))
/// ```
///
/// Neighbours become one node until few are left; these are laid out, taken apart again, and so on. Nodes far away act
/// together. Parts between which there are no edges are laid out one by one and packed side by side. The mean length of an
/// edge is 1. ``StressLayout`` shows distances better.
///
/// With positions to start from, the drawing keeps their size, and nodes move from there:
///
/// ```swift
/// graph.addEdge("a", "new")
/// let after = try graph.positions(layout: .multilevel(from: before, anchoring: 1))
/// let exact = try graph.positions(layout: .multilevel(from: before, pinned: before.keys))
/// ```
///
/// - Complexity: O(*r* (*n* log *n* + *m*)) time for *r* steps and O(*n* + *m*) space, where *n* and *m* are the numbers of
///   nodes and edges.
///
/// Y. Hu, "Efficient, high-quality force-directed graph drawing", The Mathematica Journal 10 (2006), 37–71;
/// C. Walshaw, "A multilevel algorithm for force-directed graph-drawing", Journal of Graph Algorithms and Applications 7
/// (2003), 253–285, https://doi.org/10.7155/jgaa.00070
public struct MultilevelLayout<Node: Hashable & Sendable>: GraphLayout {
    /// How many steps are taken at most for the network itself and for each smaller picture of it.
    public var iterations: Int
    /// Where nodes begin; those that are missing begin near their neighbours. `nil` for a drawing from smaller pictures.
    public var start: NodeMap<Node, SIMD2<Double>>?
    /// Nodes that stay where they begin.
    public var pinned: [Node]
    /// How strongly the other nodes that have a position to start from are held there: 0 not at all, 1 as strongly as all their
    /// edges together pull.
    public var anchoring: Double
    /// The distance between parts of the network, in mean lengths of an edge.
    public var spacing: Double
    /// The seed of the random numbers.
    public var seed: UInt64

    public init(
        iterations: Int = 60, from start: NodeMap<Node, SIMD2<Double>>? = nil, pinned: [Node] = [],
        anchoring: Double = 0, spacing: Double = 1, seed: UInt64 = 0
    ) {
        self.iterations = iterations
        self.start = start
        self.pinned = pinned
        self.anchoring = anchoring
        self.spacing = spacing
        self.seed = seed
    }

    /// - Throws: `InvalidArgument` if a pinned node has no position to start from.
    public func positions<Direction, Multiplicity>(
        of graph: Network<Node, Direction, Multiplicity>
    ) throws -> NodeMap<Node, SIMD2<Double>> {
        let places = try KnownPlaces(graph, start, pinned: pinned), rows = try graph.layoutRows()
        let length = rows.meanLength(places)
        let points = rows.positions(places, spacing: spacing * length) { part, points, isKnown, isPinned in
            var random = SplitMix(seed: seed)
            let springs = Springs(part)
            if var points {
                part.spread(&points, isKnown, &random)
                return springs.positions(
                    from: points, isPinned: isPinned, holds: isKnown.map { $0 ? anchoring : 0 }, iterations: iterations)
            }
            guard part.count > 1 else { return [.zero] }
            let fresh = springs.positions(iterations: iterations, &random), mean = springs.meanLength(fresh)
            return fresh.map { $0 / (mean > 0 ? mean : 1) * length }.turnedUpright()
        }
        return graph.nodeMap(points)
    }
}

extension LayoutRows {
    /// The mean length of the edges between nodes that were somewhere; 1 where there are none.
    fileprivate func meanLength(_ places: KnownPlaces) -> Double {
        var sum = 0.0, edges = 0.0
        for rank in 0..<count where places.isKnown[rank] {
            for entry in range(of: rank) where places.isKnown[Int(targets[entry])] {
                sum += (places.points[rank] - places.points[Int(targets[entry])]).length
                edges += 1
            }
        }
        return sum > 0 ? sum / edges : 1
    }
}

/// A network as springs between nodes that stand for one or several nodes.
private struct Springs {
    var offsets: [Int32]
    var targets: [Int32]
    var strengths: [Double]
    var masses: [Double]

    var count: Int { masses.count }

    init(_ rows: LayoutRows) {
        offsets = rows.offsets
        targets = rows.targets
        strengths = Array(repeating: 1, count: rows.targets.count)
        masses = Array(repeating: 1, count: rows.count)
    }

    private init(offsets: [Int32], targets: [Int32], strengths: [Double], masses: [Double]) {
        self.offsets = offsets
        self.targets = targets
        self.strengths = strengths
        self.masses = masses
    }

    private func range(of node: Int) -> Range<Int> { Int(offsets[node])..<Int(offsets[node + 1]) }

    func meanLength(_ points: [SIMD2<Double>]) -> Double {
        var sum = 0.0
        for node in 0..<count {
            for entry in range(of: node) { sum += (points[node] - points[Int(targets[entry])]).length }
        }
        return targets.isEmpty ? 0 : sum / Double(targets.count)
    }

    func positions(iterations: Int, _ random: inout SplitMix) -> [SIMD2<Double>] {
        var levels = [self], maps: [[Int32]] = []
        while levels[levels.count - 1].count > 40 {
            let (coarse, map) = levels[levels.count - 1].coarsened()
            guard coarse.count < levels[levels.count - 1].count * 9 / 10 else { break }
            levels.append(coarse)
            maps.append(map)
        }
        let last = levels[levels.count - 1]
        let width = Double(last.count).squareRoot() * 2
        var points = (0..<last.count).map { _ in SIMD2(random.unit(), random.unit()) * width }
        last.relax(&points, iterations: max(iterations, 200), step: 1)
        for (level, map) in zip(levels.dropLast(), maps).reversed() {
            // As many more nodes need as much more area.
            let factor = (Double(level.count) / Double(points.count)).squareRoot()
            points = map.map { points[Int($0)] * factor + SIMD2(random.unit() - 0.5, random.unit() - 0.5) }
            level.relax(&points, iterations: iterations, step: 0.5)
        }
        return points
    }

    /// Positions from others, in their size.
    ///
    /// - Parameter holds: How strongly nodes are held where they begin: 1 is as strongly as their edges pull.
    func positions(
        from start: [SIMD2<Double>], isPinned: [Bool], holds: [Double], iterations: Int
    ) -> [SIMD2<Double>] {
        // In the size in which the forces of edges and those between nodes have the same moment, nothing grows or shrinks.
        var moment = 0.0
        for node in 0..<count {
            for entry in range(of: node) where Int(targets[entry]) < node {
                let length = (start[node] - start[Int(targets[entry])]).length
                moment += length * length * length
            }
        }
        guard moment > 0, count > 1 else { return start }
        let scale = Self.cubeRoot(Self.repulsion * Double(count) * Double(count - 1) / 2 / moment)
        guard scale.isFinite, scale > 0 else { return start }
        var points = start.map { $0 * scale }
        let mean = meanLength(points)
        let anchors = (0..<count).map { node in
            (point: points[node], strength: 2 * mean * Double(range(of: node).count) * holds[node])
        }
        relax(&points, iterations: iterations, step: 0.25 * mean, isPinned: isPinned, anchors: anchors)
        return points.map { $0 / scale }
    }

    /// By Newton's method, for the same result everywhere.
    private static func cubeRoot(_ number: Double) -> Double {
        guard number > 0, number.isFinite else { return number }
        var root = Double(sign: .plus, exponent: Int(number.exponent) / 3, significand: 1)
        for _ in 0..<12 { root -= (root - number / (root * root)) / 3 }
        return root
    }

    /// A network in which neighbours are one node, and the node of each.
    private func coarsened() -> (coarse: Springs, map: [Int32]) {
        var map = [Int32](repeating: -1, count: count), masses: [Double] = [], members: [[Int]] = []
        // Nodes with few neighbours first, as they would find none later.
        for node in (0..<count).sorted(by: { (range(of: $0).count, $0) < (range(of: $1).count, $1) })
        where map[node] < 0 {
            var partner = -1, best = 0.0
            for entry in range(of: node) where map[Int(targets[entry])] < 0 {
                let other = Int(targets[entry]), value = strengths[entry] / (self.masses[node] * self.masses[other])
                if value > best { (partner, best) = (other, value) }
            }
            map[node] = Int32(members.count)
            if partner >= 0 {
                map[partner] = Int32(members.count)
                members.append([node, partner])
                masses.append(self.masses[node] + self.masses[partner])
            } else if let entry = range(of: node).first {
                // All its neighbours are taken: it goes with one of them.
                let group = map[Int(targets[entry])]
                map[node] = group
                members[Int(group)].append(node)
                masses[Int(group)] += self.masses[node]
            } else {
                members.append([node])
                masses.append(self.masses[node])
            }
        }
        var offsets: [Int32] = [0], targets: [Int32] = [], strengths: [Double] = []
        var places = [Int](repeating: -1, count: members.count)
        for (group, nodes) in members.enumerated() {
            let start = targets.count
            for node in nodes {
                for entry in range(of: node) {
                    let target = map[Int(self.targets[entry])]
                    if Int(target) == group { continue }
                    if places[Int(target)] >= start {
                        strengths[places[Int(target)]] += self.strengths[entry]
                    } else {
                        places[Int(target)] = targets.count
                        targets.append(target)
                        strengths.append(self.strengths[entry])
                    }
                }
            }
            offsets.append(Int32(targets.count))
        }
        return (Springs(offsets: offsets, targets: targets, strengths: strengths, masses: masses), map)
    }

    /// How strongly nodes push one another, compared with how strongly edges pull.
    private static let repulsion = 0.2

    /// Moves nodes by the forces on them: an edge pulls by the square of its length, two nodes push by the reciprocal of
    /// their distance.
    private func relax(
        _ points: inout [SIMD2<Double>], iterations: Int, step first: Double, isPinned: [Bool] = [],
        anchors: [(point: SIMD2<Double>, strength: Double)] = []
    ) {
        let mean = masses.reduce(0, +) / Double(count), pushes = masses.map { $0 / mean }
        var step = first, energy = Double.infinity, progress = 0
        var forces = points
        for _ in 0..<iterations {
            let tree = QuadTree(points, masses: pushes)
            var total = 0.0
            for node in 0..<count {
                let point = points[node]
                var force = tree.repulsion(at: point) * (Self.repulsion * pushes[node])
                for entry in range(of: node) {
                    let delta = points[Int(targets[entry])] - point
                    force += delta * (delta.length * min(strengths[entry], 4))
                }
                if !anchors.isEmpty { force += (anchors[node].point - point) * anchors[node].strength }
                if !isPinned.isEmpty, isPinned[node] { force = .zero }
                forces[node] = force
                total += force.square
            }
            var farthest = 0.0
            for node in 0..<count {
                let length = forces[node].length
                guard length > 0 else { continue }
                let move = min(step, length)
                points[node] += forces[node] * (move / length)
                farthest = max(farthest, move)
            }
            // Longer steps after five that led downwards, shorter ones after one that did not.
            if total < energy {
                progress += 1
                if progress >= 5 {
                    progress = 0
                    step = min(step / 0.9, first)
                }
            } else {
                progress = 0
                step *= 0.9
            }
            energy = total
            if farthest < 0.005 { break }
        }
    }
}

extension GraphLayout {
    /// Springs, first for a small picture of the network and then for larger ones. See ``MultilevelLayout``.
    public static func multilevel<N>(
        iterations: Int = 60, from start: NodeMap<N, SIMD2<Double>>? = nil, pinned: [N] = [], anchoring: Double = 0,
        spacing: Double = 1, seed: UInt64 = 0
    ) -> Self where Self == MultilevelLayout<N> {
        MultilevelLayout(
            iterations: iterations, from: start, pinned: pinned, anchoring: anchoring, spacing: spacing, seed: seed)
    }
}
