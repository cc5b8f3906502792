import GraphAlgorithms
public import GraphModel

/// The nodes in straight columns by their distance from a node: networkx's `bfs_layout`.
///
/// ```swift
/// try Graph<Int>.grid(4, 4).positions(layout: .breadthFirst(from: 0))
/// ```
///
/// - Complexity: O(*n* + *m*), where *n* and *m* are the numbers of nodes and edges.
public struct BreadthFirstLayout<Node: Hashable & Sendable>: GraphLayout {
    /// The node of the first column.
    public var start: Node
    /// Whether the nodes of a distance are a column or a row.
    public var alignment: LayoutAlignment
    /// The distance of the farthest coordinate from the center.
    public var scale: Double
    /// Where the center is.
    public var center: SIMD2<Double>

    public init(
        from start: Node, alignment: LayoutAlignment = .vertical, scale: Double = 1, center: SIMD2<Double> = .zero
    ) {
        self.start = start
        self.alignment = alignment
        self.scale = scale
        self.center = center
    }

    /// - Throws: `NodeNotFound` if the start is not in the network, `InvalidArgument` if it does not lead to every node.
    public func positions<Direction, Multiplicity>(
        of graph: Network<Node, Direction, Multiplicity>
    ) throws -> NodeMap<Node, SIMD2<Double>> {
        let layers = try graph.breadthFirstLayers(from: start)
        let order = layers.flatMap { $0 }.compactMap { graph.rank(of: $0) }
        guard order.count == graph.nodeCount else {
            throw InvalidArgument("start", "does not lead to every node")
        }
        return graph.nodeMap(
            MultipartiteLayout<Node>.points(layers.map(\.count), alignment, scale, center), order: order)
    }
}

extension GraphLayout {
    /// The nodes in straight columns by their distance from a node: networkx's `bfs_layout`. See ``BreadthFirstLayout``.
    public static func breadthFirst<N>(
        from start: N, alignment: LayoutAlignment = .vertical, scale: Double = 1, center: SIMD2<Double> = .zero
    ) -> Self where Self == BreadthFirstLayout<N> {
        BreadthFirstLayout(from: start, alignment: alignment, scale: scale, center: center)
    }
}
