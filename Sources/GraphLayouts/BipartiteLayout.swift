import GraphAlgorithms
public import GraphModel

/// The nodes in two straight columns: networkx's `bipartite_layout`.
///
/// ```swift
/// try Graph<Int>.completeBipartite(3, 4).positions(layout: .bipartite())
/// ```
///
/// Without nodes given, networkx ignores which of the two sets a node is in and puts the first nodes into the first
/// column; here each set gets its column.
///
/// - Complexity: O(*n* + *m*), where *n* and *m* are the numbers of nodes and edges.
public struct BipartiteLayout<Node: Hashable & Sendable>: GraphLayout {
    /// The nodes of the first column, from the bottom; `nil` for one of the two sets between which the edges are.
    public var nodes: [Node]?
    /// Whether the sets are columns or rows.
    public var alignment: LayoutAlignment
    /// The distance of the farthest coordinate from the center.
    public var scale: Double
    /// Where the center is.
    public var center: SIMD2<Double>
    /// The distance of the columns divided by their height.
    public var aspectRatio: Double

    public init(
        _ nodes: [Node]? = nil, alignment: LayoutAlignment = .vertical, scale: Double = 1,
        center: SIMD2<Double> = .zero, aspectRatio: Double = 4.0 / 3
    ) {
        self.nodes = nodes
        self.alignment = alignment
        self.scale = scale
        self.center = center
        self.aspectRatio = aspectRatio
    }

    /// - Throws: `NodeNotFound` if a node given is not in the network. Without nodes given, `NotBipartite` if the edges
    ///   are not between two sets, `AmbiguousSides` if the network is in several parts.
    public func positions<Direction, Multiplicity>(
        of graph: Network<Node, Direction, Multiplicity>
    ) throws -> NodeMap<Node, SIMD2<Double>> {
        guard graph.nodeCount > 0 else { return graph.nodeMap([]) }
        let first = try nodes ?? graph.bipartiteSets().top
        var isFirst = [Bool](repeating: false, count: graph.nodeCount), order: [Int] = []
        for node in first {
            guard let rank = graph.rank(of: node) else { throw NodeNotFound(node) }
            if !isFirst[rank] { order.append(rank) }
            isFirst[rank] = true
        }
        let firstCount = order.count
        order += isFirst.indices.filter { !isFirst[$0] }
        func column(_ count: Int, _ x: Double) -> [SIMD2<Double>] {
            let step = count > 1 ? 1 / Double(count - 1) : 0
            return (0..<count).map { SIMD2(x, Double($0) * step) - SIMD2(aspectRatio / 2, 0.5) }
        }
        var points = column(firstCount, 0) + column(order.count - firstCount, aspectRatio)
        points.rescale(scale: scale, center: center)
        return graph.nodeMap(alignment.aligned(points), order: order)
    }
}

extension GraphLayout {
    /// The nodes in two straight columns: networkx's `bipartite_layout`. See ``BipartiteLayout``.
    public static func bipartite<N>(
        _ nodes: [N]? = nil, alignment: LayoutAlignment = .vertical, scale: Double = 1,
        center: SIMD2<Double> = .zero, aspectRatio: Double = 4.0 / 3
    ) -> Self where Self == BipartiteLayout<N> {
        BipartiteLayout(nodes, alignment: alignment, scale: scale, center: center, aspectRatio: aspectRatio)
    }
}

extension Network {
    /// A value for every node.
    ///
    /// - Parameters:
    ///   - values: The values in some order of the nodes.
    ///   - order: The ranks in that order, each once.
    func nodeMap<Value>(_ values: [Value], order: [Int]) -> NodeMap<Node, Value> {
        var places = [Int](repeating: 0, count: nodeCount)
        for (place, rank) in order.enumerated() { places[rank] = place }
        return nodeMap(places.map { values[$0] })
    }
}
