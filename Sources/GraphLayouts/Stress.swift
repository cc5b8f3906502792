import GraphAlgorithms
public import GraphModel

extension Network {
    /// How badly distances in a drawing show distances in the network: 0 where they are in proportion.
    ///
    /// ```swift
    /// let graph = Graph<Int>.karateClub
    /// try graph.stress(of: graph.positions(layout: .stress()))     // about 0.11
    /// try graph.stress(of: graph.positions(layout: .circular()))   // about 0.28
    /// ```
    ///
    /// The mean over all pairs of nodes between which there is a path of the square of the relative difference between the
    /// distance in the drawing and the length of the shortest path, with the drawing scaled so that this is least.
    /// Directions of edges do not matter, neither do pairs at the distance 0.
    ///
    /// - Parameters:
    ///   - positions: The positions of all nodes.
    ///   - distance: How long an edge is.
    ///   - sampleCount: From how many nodes, evenly spread, to measure; `nil` for all.
    /// - Throws: `NodeNotFound` if a node has no position; `NegativeWeight` if an edge's length is negative.
    /// - Complexity: O(*s* (*n* + *m*)) time, with a factor log *n* where edges have lengths, and O(*n* + *m*) space, where
    ///   *s* is the number of nodes to measure from and *n* and *m* are the numbers of nodes and edges.
    public func stress(
        of positions: NodeMap<Node, SIMD2<Double>>, distance: EdgeWeight<Node> = .unit, sampleCount: Int? = nil
    ) throws -> Double {
        let points = try nodes.map { node in
            guard let point = positions[node] else { throw NodeNotFound(node) }
            return point
        }
        let sources = Swift.min(Swift.max(sampleCount ?? nodeCount, 1), nodeCount)
        return try layoutRows(length: distance).stress(
            points, sources: (0..<sources).map { $0 * nodeCount / sources }
        ).value
    }
}

extension LayoutRows {
    /// The stress of positions at their best scale, and that scale.
    func stress(_ points: [SIMD2<Double>], sources: some Sequence<Int>) -> (value: Double, scale: Double) {
        // Over all pairs, of the ratio of the distance in the drawing to that in the network.
        var sum = 0.0, squares = 0.0, count = 0.0
        for source in sources {
            for (rank, distance) in distances(from: source).enumerated()
            where rank != source && distance > 0 && distance < .infinity {
                let ratio = (points[rank] - points[source]).length / distance
                sum += ratio
                squares += ratio * ratio
                count += 1
            }
        }
        guard count > 0 else { return (0, 1) }
        guard squares > 0 else { return (1, 1) }
        let scale = sum / squares
        return (max(1 - scale * sum / count, 0), scale)
    }
}
