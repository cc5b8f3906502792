public import GraphModel

/// A tree from its root, every node in the middle above its children: the tidy drawing of Reingold and Tilford.
///
/// ```swift
/// try DiGraph<Int>.balancedTree(branching: 2, height: 3).positions(layout: .tree())
/// try graph.positions(layout: .tree(root: "boss", direction: .right))
/// ```
///
/// Subtrees never overlap, equal ones look the same, and children come in the order of the network. A forest is drawn tree
/// beside tree. Of a network that is no tree, the tree of a breadth-first search from the root is drawn.
///
/// - Complexity: O(*n* + *m*) time and space, where *n* and *m* are the numbers of nodes and edges.
///
/// E. M. Reingold, J. S. Tilford, "Tidier drawings of trees", IEEE Transactions on Software Engineering 7 (1981), 223–228,
/// https://doi.org/10.1109/TSE.1981.234519; C. Buchheim, M. Jünger, S. Leipert, "Improving Walker's algorithm to run in
/// linear time", Graph Drawing 2002, 344–353, https://doi.org/10.1007/3-540-36151-0_32
public struct TreeLayout<Node: Hashable & Sendable>: GraphLayout {
    /// Where the trees begin; where none is given, at the nodes to which no edge leads, or in the middle of each tree if
    /// edges have no directions.
    public var roots: [Node]
    /// Where the tree grows.
    public var direction: LayoutDirection
    /// The distance between nodes of one depth, from rim to rim.
    public var spacing: Double
    /// The distance between depths, from rim to rim.
    public var layerSpacing: Double
    /// The widths and heights of nodes; 0 where there are none.
    public var sizes: [Node: SIMD2<Double>]

    public init(
        roots: [Node] = [], direction: LayoutDirection = .down, spacing: Double = 1, layerSpacing: Double = 1,
        sizes: [Node: SIMD2<Double>] = [:]
    ) {
        self.roots = roots
        self.direction = direction
        self.spacing = spacing
        self.layerSpacing = layerSpacing
        self.sizes = sizes
    }

    /// - Throws: `NodeNotFound` if a root is not in the network.
    public func positions<Direction, Multiplicity>(
        of graph: Network<Node, Direction, Multiplicity>
    ) throws -> NodeMap<Node, SIMD2<Double>> {
        let tree = try graph.tidyTree(roots: roots)
        let extents = graph.nodes.map { direction.extent(sizes[$0] ?? .zero) }
        let places = tree.places { (extents[$0].along + extents[$1].along) / 2 + spacing }
        var thickness = [Double](repeating: 0, count: (tree.depths.max() ?? -1) + 1)
        for (rank, depth) in tree.depths.enumerated() { thickness[depth] = max(thickness[depth], extents[rank].depth) }
        let depths = Self.middles(of: thickness, spacing: layerSpacing)
        return graph.nodeMap(zip(places, tree.depths).map { direction.point(along: $0, depth: depths[$1]) })
    }

    /// How deep the middles of layers are.
    static func middles(of thickness: [Double], spacing: Double) -> [Double] {
        var depth = -(thickness.first ?? 0) / 2
        return thickness.map { thickness in
            defer { depth += thickness + spacing }
            return depth + thickness / 2
        }
    }
}

/// A tree around its root: every depth is a circle.
///
/// ```swift
/// try graph.positions(layout: .radialTree(root: "hub"))
/// ```
///
/// The order and the proportions are those of ``TreeLayout``, the circles far enough from one another that the nodes on
/// them are apart. The trees of a forest are packed side by side.
///
/// - Complexity: O(*n* + *m*) time and space, where *n* and *m* are the numbers of nodes and edges.
///
/// P. Eades, "Drawing free trees", Bulletin of the Institute of Combinatorics and its Applications 5 (1992), 10–36.
public struct RadialTreeLayout<Node: Hashable & Sendable>: GraphLayout {
    /// The node in the middle of each tree; where none is given, as in ``TreeLayout``.
    public var roots: [Node]
    /// The distance between the circles, if that is enough.
    public var layerSpacing: Double
    /// The least distance between nodes on a circle.
    public var spacing: Double

    public init(roots: [Node] = [], spacing: Double = 1, layerSpacing: Double = 1) {
        self.roots = roots
        self.spacing = spacing
        self.layerSpacing = layerSpacing
    }

    /// - Throws: `NodeNotFound` if a root is not in the network.
    public func positions<Direction, Multiplicity>(
        of graph: Network<Node, Direction, Multiplicity>
    ) throws -> NodeMap<Node, SIMD2<Double>> {
        let tree = try graph.tidyTree(roots: roots)
        let places = tree.places { _, _ in 1 }
        // The order has the trees one after the other.
        let starts = tree.order.indices.filter { tree.depths[tree.order[$0]] == 0 } + [tree.order.count]
        var drawings: [[SIMD2<Double>]] = []
        for (start, end) in zip(starts, starts.dropFirst()) {
            let nodes = tree.order[start..<end]
            let low = nodes.reduce(.infinity) { min($0, places[$1]) }
            let width = nodes.reduce(-.infinity) { max($0, places[$1]) } - low + 1
            var radius = layerSpacing, gaps: [Int: Double] = [:]
            for (node, next) in zip(nodes, nodes.dropFirst()) where tree.depths[node] == tree.depths[next] {
                gaps[tree.depths[node]] = min(
                    gaps[tree.depths[node], default: 1], (places[next] - places[node]) / width)
            }
            for (depth, gap) in gaps {
                let chord = 2 * Double(SingleTrigonometry(Float(.pi * min(gap, 0.5))).sine) * Double(depth)
                radius = max(radius, spacing / chord)
            }
            drawings.append(
                nodes.map { node in
                    let angle = SingleTrigonometry(Float((places[node] - low) / width * 2 * .pi))
                    return SIMD2(Double(angle.cosine), Double(angle.sine)) * radius * Double(tree.depths[node])
                })
        }
        drawings.pack(spacing: spacing)
        return graph.nodeMap(drawings.flatMap { $0 }, order: tree.order)
    }
}

extension GraphLayout {
    /// A tree from its root, every node in the middle above its children. See ``TreeLayout``.
    public static func tree<N>(
        root: N? = nil, direction: LayoutDirection = .down, spacing: Double = 1, layerSpacing: Double = 1,
        sizes: [N: SIMD2<Double>] = [:]
    ) -> Self where Self == TreeLayout<N> {
        TreeLayout(
            roots: root.map { [$0] } ?? [], direction: direction, spacing: spacing, layerSpacing: layerSpacing,
            sizes: sizes)
    }

    /// A tree around its root: every depth is a circle. See ``RadialTreeLayout``.
    public static func radialTree<N>(
        root: N? = nil, spacing: Double = 1, layerSpacing: Double = 1
    ) -> Self where Self == RadialTreeLayout<N> {
        RadialTreeLayout(roots: root.map { [$0] } ?? [], spacing: spacing, layerSpacing: layerSpacing)
    }
}
