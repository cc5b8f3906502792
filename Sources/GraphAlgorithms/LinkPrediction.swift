public import GraphModel

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// A pair of nodes and how likely it seems that an edge will join them; only comparisons mean something.
public struct LinkScore<Node: Hashable & Sendable>: Sendable, Hashable {
    public let source: Node
    public let target: Node
    public let score: Double
}

extension Network where Direction == Undirected {
    /// The nodes that both nodes are joined to, other than themselves, in the order of the first one's neighbours.
    ///
    /// - Throws: ``NodeNotFound``.
    /// - Complexity: O(*d*), where *d* is the sum of the degrees.
    public func commonNeighbors(_ first: Node, _ second: Node) throws(NodeNotFound<Node>) -> [Node] {
        let others = Set(try neighbors(of: second))
        return try neighbors(of: first).filter { $0 != first && $0 != second && others.contains($0) }
    }

    /// The pairs of different nodes without an edge, in the order of the nodes.
    ///
    /// - Complexity: O(*n*²), where *n* is the number of nodes.
    public var nonEdges: [(Node, Node)] {
        let sets = neighborSets
        return (0..<nodeCount).flatMap { rank in
            (rank + 1..<max(nodeCount, rank + 1)).filter { !sets[rank].hasSorted(Int32($0)) }
                .map { (node(ofRank: rank), node(ofRank: $0)) }
        }
    }

    /// For pairs of nodes, the share of the neighbours of either that are neighbours of both.
    ///
    /// - Parameter pairs: The pairs, those without an edge if not given.
    /// - Returns: A score for every pair, in order; 0 where neither has neighbours.
    /// - Throws: ``NodeNotFound``.
    /// - Complexity: O(*p* · *d*), where *p* is the number of pairs and *d* the largest degree.
    ///
    /// D. Liben-Nowell, J. Kleinberg, "The link-prediction problem for social networks", Journal of the American Society for
    /// Information Science and Technology 58 (2007), 1019–1031, https://doi.org/10.1002/asi.20591
    public func jaccardCoefficients(_ pairs: [(Node, Node)]? = nil) throws(NodeNotFound<Node>) -> [LinkScore<Node>] {
        try scores(pairs) { graph, first, second throws(NodeNotFound<Node>) in
            let either = Set(try graph.neighbors(of: first)).union(try graph.neighbors(of: second)).count
            guard either > 0 else { return 0 }
            return Double(try graph.commonNeighbors(first, second).count) / Double(either)
        }
    }

    /// For pairs of nodes, the sum over their common neighbours of the reciprocal logarithm of the degree.
    ///
    /// - Parameter pairs: The pairs, those without an edge if not given.
    /// - Returns: A score for every pair, in order.
    /// - Throws: ``NodeNotFound``.
    /// - Complexity: As ``jaccardCoefficients(_:)``.
    ///
    /// L. A. Adamic, E. Adar, "Friends and neighbors on the web", Social Networks 25 (2003), 211–230,
    /// https://doi.org/10.1016/S0378-8733(03)00009-1
    public func adamicAdarIndices(_ pairs: [(Node, Node)]? = nil) throws(NodeNotFound<Node>) -> [LinkScore<Node>] {
        try commonScores(pairs) { 1 / log(Double($0)) }
    }

    /// For pairs of nodes, the sum over their common neighbours of the reciprocal degree.
    ///
    /// - Parameter pairs: The pairs, those without an edge if not given.
    /// - Returns: A score for every pair, in order.
    /// - Throws: ``NodeNotFound``.
    /// - Complexity: As ``jaccardCoefficients(_:)``.
    ///
    /// T. Zhou, L. Lü, Y.-C. Zhang, "Predicting missing links via local information", European Physical Journal B 71 (2009),
    /// 623–630, https://doi.org/10.1140/epjb/e2009-00335-8
    public func resourceAllocationIndices(
        _ pairs: [(Node, Node)]? = nil
    ) throws(NodeNotFound<Node>) -> [LinkScore<Node>] {
        try commonScores(pairs) { 1 / Double($0) }
    }

    /// For pairs of nodes, the product of their degrees.
    ///
    /// - Parameter pairs: The pairs, those without an edge if not given.
    /// - Returns: A score for every pair, in order.
    /// - Throws: ``NodeNotFound``.
    /// - Complexity: O(*p*), where *p* is the number of pairs.
    public func preferentialAttachments(
        _ pairs: [(Node, Node)]? = nil
    ) throws(NodeNotFound<Node>) -> [LinkScore<Node>] {
        try scores(pairs) { graph, first, second throws(NodeNotFound<Node>) in
            Double(try graph.degree(of: first) * graph.degree(of: second))
        }
    }

    private func commonScores(
        _ pairs: [(Node, Node)]?, _ value: (_ degree: Int) -> Double
    ) throws(NodeNotFound<Node>) -> [LinkScore<Node>] {
        try scores(pairs) { graph, first, second throws(NodeNotFound<Node>) in
            var sum = 0.0
            for node in try graph.commonNeighbors(first, second) { sum += value(try graph.degree(of: node)) }
            return sum
        }
    }

    private func scores(
        _ pairs: [(Node, Node)]?, _ score: (Self, Node, Node) throws(NodeNotFound<Node>) -> Double
    ) throws(NodeNotFound<Node>) -> [LinkScore<Node>] {
        var scores: [LinkScore<Node>] = []
        for (first, second) in pairs ?? nonEdges {
            scores.append(LinkScore(source: first, target: second, score: try score(self, first, second)))
        }
        return scores
    }
}
