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
/// - Complexity: O(*r* (*n* log *n* + *m*)) time for *r* steps and O(*n* + *m*) space, where *n* and *m* are the numbers of
///   nodes and edges.
///
/// Y. Hu, "Efficient, high-quality force-directed graph drawing", The Mathematica Journal 10 (2006), 37–71;
/// C. Walshaw, "A multilevel algorithm for force-directed graph-drawing", Journal of Graph Algorithms and Applications 7
/// (2003), 253–285, https://doi.org/10.7155/jgaa.00070
public struct MultilevelLayout<Node: Hashable & Sendable>: GraphLayout {
    /// How many steps are taken at most for the network itself and for each smaller picture of it.
    public var iterations: Int
    /// The distance between parts of the network, in mean lengths of an edge.
    public var spacing: Double
    /// The seed of the random numbers.
    public var seed: UInt64

    public init(iterations: Int = 60, spacing: Double = 1, seed: UInt64 = 0) {
        self.iterations = iterations
        self.spacing = spacing
        self.seed = seed
    }

    public func positions<Direction, Multiplicity>(
        of graph: Network<Node, Direction, Multiplicity>
    ) throws -> NodeMap<Node, SIMD2<Double>> {
        let rows = try graph.layoutRows(), parts = rows.parts()
        var places = [Int32](repeating: 0, count: graph.nodeCount)
        var drawings = parts.map { part -> [SIMD2<Double>] in
            guard part.count > 1 else { return [.zero] }
            var random = SplitMix(seed: seed)
            let springs = Springs(rows.part(part, places: &places))
            let points = springs.positions(iterations: iterations, &random)
            let length = springs.meanLength(points)
            return points.map { $0 / (length > 0 ? length : 1) }.turnedUpright()
        }
        drawings.pack(spacing: spacing)
        var points = [SIMD2<Double>](repeating: .zero, count: graph.nodeCount)
        for (part, drawing) in zip(parts, drawings) {
            for (rank, point) in zip(part, drawing) { points[Int(rank)] = point }
        }
        return graph.nodeMap(points)
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

    /// Moves nodes by the forces on them: an edge pulls by the square of its length, two nodes push by the reciprocal of
    /// their distance.
    private func relax(_ points: inout [SIMD2<Double>], iterations: Int, step first: Double) {
        let mean = masses.reduce(0, +) / Double(count), pushes = masses.map { $0 / mean }
        var step = first, energy = Double.infinity, progress = 0
        var forces = points
        for _ in 0..<iterations {
            let tree = QuadTree(points, masses: pushes)
            var total = 0.0
            for node in 0..<count {
                let point = points[node]
                var force = tree.repulsion(at: point) * (0.2 * pushes[node])
                for entry in range(of: node) {
                    let delta = points[Int(targets[entry])] - point
                    force += delta * (delta.length * min(strengths[entry], 4))
                }
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
        iterations: Int = 60, spacing: Double = 1, seed: UInt64 = 0
    ) -> Self where Self == MultilevelLayout<N> {
        MultilevelLayout(iterations: iterations, spacing: spacing, seed: seed)
    }
}
