public import GraphModel

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

extension Network where Direction == Undirected {
    /// For every node, the number of triangles that it is a corner of. Loops and parallel edges count for nothing more.
    ///
    /// - Returns: A number for every node, in order.
    /// - Complexity: O(*m* · *d*) in time and O(*n* + *m*) in space, where *n* and *m* are the numbers of nodes and edges and
    ///   *d* is the largest degree.
    public func triangles() -> NodeMap<Node, Int> {
        nodeMap(TriangleRows(topology).counts().triangles)
    }

    /// ``triangles()`` on several cores; see ``Parallelism``.
    ///
    /// - Throws: `CancellationError`.
    public func triangles(
        parallelism: Parallelism, progress: (@Sendable (Double) -> Void)? = nil
    ) async throws -> NodeMap<Node, Int> {
        nodeMap(try await TriangleRows(topology).counts(parallelism, progress).triangles)
    }
}

extension Network {
    /// Of all pairs of edges that meet in a node, the share whose other ends are joined: three times the number of
    /// triangles over the number of such pairs.
    ///
    /// In a directed network a node's neighbours are its successors. 0 where no edges meet.
    ///
    /// - Complexity: As ``Network/triangles()``.
    public func transitivity() -> Double {
        guard isDirected else { return transitivity(TriangleRows(topology).counts()) }
        let sets = neighborSets, triangles = sets.doubledTriangles.reduce(0, +)
        let pairs = (0..<nodeCount).reduce(0) { $0 + sets.degree(of: $1) * (sets.degree(of: $1) - 1) }
        return triangles == 0 ? 0 : Double(triangles) / Double(pairs)
    }

    private func transitivity(_ counts: (triangles: [Int], degrees: [Int])) -> Double {
        let sum = counts.triangles.reduce(0, +)
        return sum == 0 ? 0 : Double(2 * sum) / Double(counts.degrees.reduce(0) { $0 + $1 * ($1 - 1) })
    }

    /// For every node, the share of the pairs of its neighbours that are joined.
    ///
    /// With weights, every triangle counts the geometric mean of its weights over the largest weight of the network. In a
    /// directed network all directed triangles through a node count, over the number of possible ones (Fagiolo 2007).
    ///
    /// - Parameter weight: What an edge counts; `.unit` for the plain share. Of parallel edges the lightest counts.
    /// - Returns: A number for every node, in order; 0 where there is no pair.
    /// - Complexity: As ``Network/triangles()``.
    ///
    /// G. Fagiolo, "Clustering in complex directed networks", Physical Review E 76 (2007), 026107,
    /// https://doi.org/10.1103/PhysRevE.76.026107; J.-P. Onnela et al., "Intensity and coherence of motifs in weighted
    /// complex networks", Physical Review E 71 (2005), 065103, https://doi.org/10.1103/PhysRevE.71.065103
    public func clustering(weight: EdgeWeight<Node> = .unit) -> NodeMap<Node, Double> {
        let rows = pathRows(weight)
        guard rows.isDirected || !rows.outgoing.weights.isEmpty else {
            return clustering(TriangleRows(topology).counts())
        }
        let joints = WeightedJoints(rows)
        return nodeMap((0..<nodeCount).map { joints.clustering(of: $0) })
    }

    /// ``clustering(weight:)`` on several cores; see ``Parallelism``.
    ///
    /// - Parameters:
    ///   - weight: What an edge counts; `.unit` for the plain share. Of parallel edges the lightest counts.
    ///   - parallelism: How many cores may be used.
    ///   - progress: Is told how much is done.
    /// - Throws: `CancellationError`.
    public func clustering(
        weight: EdgeWeight<Node> = .unit, parallelism: Parallelism, progress: (@Sendable (Double) -> Void)? = nil
    ) async throws -> NodeMap<Node, Double> {
        let rows = pathRows(weight)
        guard rows.isDirected || !rows.outgoing.weights.isEmpty else {
            return clustering(try await TriangleRows(topology).counts(parallelism, progress))
        }
        let joints = WeightedJoints(rows)
        return nodeMap(
            try await parallelism.values(nodeCount, progress: progress) { joints.clustering(of: $0) })
    }

    private func clustering(_ counts: (triangles: [Int], degrees: [Int])) -> NodeMap<Node, Double> {
        nodeMap(zip(counts.triangles, counts.degrees).map { $0 == 0 ? 0 : Double(2 * $0) / Double($1 * ($1 - 1)) })
    }

    /// The mean of ``clustering(weight:)`` over all nodes; not a number without nodes.
    ///
    /// - Parameters:
    ///   - weight: What an edge counts.
    ///   - countZeros: Whether nodes without triangles count.
    public func averageClustering(weight: EdgeWeight<Node> = .unit, countZeros: Bool = true) -> Double {
        let values = clustering(weight: weight).values.filter { countZeros || abs($0) > 0 }
        return values.reduce(0, +) / Double(values.count)
    }

    /// For every node, the share of the possible squares through it that exist.
    ///
    /// In a directed network a node's neighbours are its successors.
    ///
    /// - Returns: A number for every node, in order; 0 where no square is possible.
    /// - Complexity: O(*n* · *d*³) in time, where *n* is the number of nodes and *d* the largest degree.
    ///
    /// P. Zhang et al., "Clustering coefficient and community structure of bipartite networks", Physica A 387 (2008),
    /// 6869–6875, https://doi.org/10.1016/j.physa.2008.09.006
    public func squareClustering() -> NodeMap<Node, Double> {
        let sets = neighborSets
        return nodeMap(
            (0..<nodeCount).map { rank in
                let neighbors = sets[rank], others = neighbors.count - 1
                guard others > 0 else { return 0 }
                var possible = -neighbors.count * others, squares = 0, triangles = 0
                var far: Set<Int32> = []
                for neighbor in neighbors {
                    possible += sets.degree(of: Int(neighbor)) * others
                    let common = sets[Int(neighbor)].commonCount(with: neighbors)
                    triangles += common
                    squares += common * (common - 1)
                    far.formUnion(sets[Int(neighbor)])
                }
                far.subtract(neighbors)
                for node in far where node != rank {
                    let common = neighbors.commonCount(with: sets[Int(node)])
                    squares += common * (common - 1)
                }
                squares /= 2
                possible -= triangles + squares
                return possible > 0 ? Double(squares) / Double(possible) : 0
            })
    }
}

/// Clustering where directions or weights count: half the number of ways round all triangles at each node, over that of
/// possible ones.
private struct WeightedJoints: Sendable {
    private let isDirected: Bool
    /// For a node, the sum of the cube roots of the weights of the arcs that join it with each other, both ways.
    private let joints: [[Int32: Double]]
    private let orders: [[Int32]]
    private let ends: [Int]
    private let mutual: [Int]

    init(_ rows: PathRows) {
        let largest = rows.outgoing.weights.isEmpty ? 1 : rows.outgoing.weights.reduce(-Double.infinity, max)
        var joints = [[Int32: Double]](repeating: [:], count: rows.nodeCount)
        var ends = [Int](repeating: 0, count: rows.nodeCount), mutual = ends
        for rank in 0..<Int32(rows.nodeCount) {
            for entry in rows.outgoing.range(of: rank) where rows.outgoing.targets[entry] != rank {
                let target = rows.outgoing.targets[entry]
                let root = cbrt(rows.outgoing.weight(at: entry) / largest)
                joints[Int(rank)][target, default: 0] += root
                if rows.isDirected {
                    ends[Int(target)] += 1
                    if joints[Int(target)].updateValue((joints[Int(target)][rank] ?? 0) + root, forKey: rank) != nil {
                        mutual[Int(rank)] += 1
                        mutual[Int(target)] += 1
                    }
                }
                ends[Int(rank)] += 1
            }
        }
        isDirected = rows.isDirected
        orders = joints.map { $0.keys.sorted() }
        self.joints = joints
        self.ends = ends
        self.mutual = mutual
    }

    func clustering(of rank: Int) -> Double {
        var sum = 0.0
        for first in orders[rank] {
            for second in orders[Int(first)] {
                guard let back = joints[rank][second] else { continue }
                sum += (joints[rank][first] ?? 0) * (joints[Int(first)][second] ?? 0) * back
            }
        }
        guard sum != 0 else { return 0 }
        let pairs = Double(ends[rank] * (ends[rank] - 1) - (isDirected ? 2 * mutual[rank] : 0))
        return sum / (isDirected ? 2 * pairs : pairs)
    }
}

extension NeighborSets {
    /// For every node, the number of pairs of a neighbour and one of its neighbours that is a neighbour of the node too.
    var doubledTriangles: [Int] {
        (0..<count).map { rank in
            self[rank].reduce(0) { $0 + self[Int($1)].commonCount(with: self[rank]) }
        }
    }
}
