public import GraphModel

/// A directed network in layers, edges leading from layer to layer: the drawing of Sugiyama, Tagawa and Toda.
///
/// ```swift
/// let tasks = DiGraph(edges: [("plan", "build"), ("build", "test"), ("plan", "test")])
/// let positions = try tasks.positions(layout: .layered())
/// let drawing = try LayeredLayout<String>(direction: .right).drawing(of: tasks)
/// drawing.routes      // for each edge the points at which it bends, ends included
/// ```
///
/// As few edges as a depth-first search finds lead back; edges are short, cross seldom and are straight where they are long.
/// Parts between which there are no edges are side by side. Edges without directions are taken as leading away from the
/// first node of their part.
///
/// - Complexity: O(*r* *s* log *s*) time for *r* rounds and O(*s*) space, where *s* is the number of nodes and of crossings of
///   edges with layers.
///
/// K. Sugiyama, S. Tagawa, M. Toda, "Methods for visual understanding of hierarchical system structures", IEEE Transactions on
/// Systems, Man, and Cybernetics 11 (1981), 109–125, https://doi.org/10.1109/TSMC.1981.4308636
public struct LayeredLayout<Node: Hashable & Sendable>: GraphLayout {
    /// Where edges lead.
    public var direction: LayoutDirection
    /// The distance between nodes of a layer, from rim to rim.
    public var spacing: Double
    /// The distance between layers, from rim to rim.
    public var layerSpacing: Double
    /// The widths and heights of nodes; 0 where there are none.
    public var sizes: [Node: SIMD2<Double>]
    /// How often each layer is put into a better order at most.
    public var rounds: Int

    public init(
        direction: LayoutDirection = .down, spacing: Double = 1, layerSpacing: Double = 1,
        sizes: [Node: SIMD2<Double>] = [:], rounds: Int = 24
    ) {
        self.direction = direction
        self.spacing = spacing
        self.layerSpacing = layerSpacing
        self.sizes = sizes
        self.rounds = rounds
    }

    /// A network in layers.
    public struct Drawing: Sendable {
        /// The positions of the nodes.
        public let positions: NodeMap<Node, SIMD2<Double>>
        /// The layer of each node, from 0.
        public let layers: NodeMap<Node, Int>
        /// The points on the way of each edge, in the order of the network's edges: its source, where it bends, its target.
        /// A loop has its node twice.
        public let routes: [[SIMD2<Double>]]
        /// How many pairs of edges cross.
        public let crossingCount: Int
    }

    public func positions<Direction, Multiplicity>(
        of graph: Network<Node, Direction, Multiplicity>
    ) throws -> NodeMap<Node, SIMD2<Double>> { drawing(of: graph).positions }

    /// The positions of the nodes, and the ways of the edges.
    public func drawing<Direction, Multiplicity>(of graph: Network<Node, Direction, Multiplicity>) -> Drawing {
        let count = graph.nodeCount
        let ends = graph.edges.map { (graph.rank(of: $0.source) ?? 0, graph.rank(of: $0.target) ?? 0) }
        var arcs: [(source: Int, target: Int)] = [], arcOfPair: [SIMD2<Int32>: Int] = [:], arcOfEdge: [Int] = []
        let levels = graph.isDirected ? [] : Self.levels(count, ends)
        for (source, target) in ends {
            guard source != target else {
                arcOfEdge.append(-1)
                continue
            }
            let leadsBack = !graph.isDirected && (levels[target], target) < (levels[source], source)
            let arc = leadsBack ? (source: target, target: source) : (source: source, target: target)
            let pair = SIMD2(Int32(arc.source), Int32(arc.target))
            if arcOfPair[pair] == nil {
                arcOfPair[pair] = arcs.count
                arcs.append(arc)
            }
            arcOfEdge.append(arcOfPair[pair] ?? -1)
        }
        let assignment = LayerAssignment(count: count, edges: arcs)
        // An edge over several layers has a dummy in each that it crosses.
        var layerOf = assignment.layers, chains: [[Int]] = [], steps: [(Int, Int)] = []
        for (arc, (source, target)) in arcs.enumerated() {
            let (from, to) = assignment.isReversed[arc] ? (target, source) : (source, target)
            var chain = [from]
            for layer in (layerOf[from] + 1)..<max(layerOf[to], layerOf[from] + 1) {
                chain.append(layerOf.count)
                layerOf.append(layer)
            }
            chain.append(to)
            steps += zip(chain, chain.dropFirst())
            chains.append(assignment.isReversed[arc] ? chain.reversed() : chain)
        }
        var order = LayerOrder(layerOf: layerOf, edges: steps)
        order.reduceCrossings(rounds: rounds)
        let isDummy = layerOf.indices.map { $0 >= count }
        let extents = graph.nodes.map { direction.extent(sizes[$0] ?? .zero) }
        let widths = layerOf.indices.map { $0 < count ? extents[$0].along : 0 }
        let coordinates = LayerCoordinates(order, isDummy: isDummy) { [spacing] left, right in
            (widths[left] + widths[right]) / 2 + spacing * (isDummy[left] && isDummy[right] ? 0.5 : 1)
        }.coordinates()
        var thickness = [Double](repeating: 0, count: order.layers.count)
        for (rank, extent) in extents.enumerated() {
            thickness[layerOf[rank]] = max(thickness[layerOf[rank]], extent.depth)
        }
        let depths = TreeLayout<Node>.middles(of: thickness, spacing: layerSpacing)
        let points = zip(coordinates, layerOf).map { direction.point(along: $0, depth: depths[$1]) }
        let routes = zip(arcOfEdge, ends).map { arc, ends in
            guard arc >= 0 else { return [points[ends.0], points[ends.1]] }
            let way = chains[arc].map { points[$0] }
            return arcs[arc].source == ends.0 ? way : way.reversed()
        }
        return Drawing(
            positions: graph.nodeMap(Array(points[..<count])), layers: graph.nodeMap(assignment.layers), routes: routes,
            crossingCount: order.crossingCount)
    }

    /// How far each node is from the first of its part.
    private static func levels(_ count: Int, _ edges: [(Int, Int)]) -> [Int] {
        var neighbors = [[Int]](repeating: [], count: count), levels = [Int](repeating: -1, count: count)
        for (source, target) in edges {
            neighbors[source].append(target)
            neighbors[target].append(source)
        }
        for start in 0..<count where levels[start] < 0 {
            var queue = [start], head = 0
            levels[start] = 0
            while head < queue.count {
                let node = queue[head]
                head += 1
                for next in neighbors[node] where levels[next] < 0 {
                    levels[next] = levels[node] + 1
                    queue.append(next)
                }
            }
        }
        return levels
    }
}

extension GraphLayout {
    /// A directed network in layers, edges leading from layer to layer. See ``LayeredLayout``.
    public static func layered<N>(
        direction: LayoutDirection = .down, spacing: Double = 1, layerSpacing: Double = 1,
        sizes: [N: SIMD2<Double>] = [:]
    ) -> Self where Self == LayeredLayout<N> {
        LayeredLayout(direction: direction, spacing: spacing, layerSpacing: layerSpacing, sizes: sizes)
    }
}
