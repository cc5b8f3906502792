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
/// As few edges as a depth-first search finds lead back; edges are as short as may be in sum, cross seldom, are straight where
/// they are long and go round nodes. Parts between which there are no edges are side by side. Edges without directions are
/// taken as leading away from the first node of their part.
///
/// With positions to start from, such as those before a change, nodes stay in their layers where edges do not get longer by
/// that, in their order, and where they are as far as there is room.
///
/// - Complexity: O(*r* *s* log *s*) time for *r* rounds and O(*s*) space, where *s* is the number of nodes and of crossings of
///   edges with layers; the layers are found by the network simplex method, mostly in O(*n* *m*) or less for *n* nodes and *m*
///   edges.
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
    /// Lists of nodes that are to be in the same layer.
    public var sameLayer: [[Node]]
    /// Where nodes were; `nil` where they were nowhere.
    public var start: NodeMap<Node, SIMD2<Double>>?
    /// How often each layer is put into a better order at most.
    public var rounds: Int

    public init(
        direction: LayoutDirection = .down, spacing: Double = 1, layerSpacing: Double = 1,
        sizes: [Node: SIMD2<Double>] = [:], sameLayer: [[Node]] = [], from start: NodeMap<Node, SIMD2<Double>>? = nil,
        rounds: Int = 24
    ) {
        self.sameLayer = sameLayer
        self.start = start
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
        /// The straight lines between them do not touch other nodes. A loop has its node twice.
        public let routes: [[SIMD2<Double>]]
        /// How many pairs of edges cross.
        public let crossingCount: Int
    }

    /// - Throws: `NodeNotFound` if a node that is to be in a layer with others is not in the network.
    public func positions<Direction, Multiplicity>(
        of graph: Network<Node, Direction, Multiplicity>
    ) throws -> NodeMap<Node, SIMD2<Double>> { try drawing(of: graph).positions }

    /// - Throws: `NodeNotFound` if a node that is to be in a layer with others is not in the network.
    public func placement<Direction, Multiplicity>(
        of graph: Network<Node, Direction, Multiplicity>
    ) throws -> GraphPlacement<Node> {
        let drawing = try drawing(of: graph)
        return GraphPlacement(positions: drawing.positions, routes: drawing.routes)
    }

    /// The positions of the nodes, and the ways of the edges.
    ///
    /// - Throws: `NodeNotFound` if a node that is to be in a layer with others is not in the network.
    public func drawing<Direction, Multiplicity>(
        of graph: Network<Node, Direction, Multiplicity>
    ) throws -> Drawing {
        let count = graph.nodeCount
        let ends = graph.edges.map { (graph.rank(of: $0.source) ?? 0, graph.rank(of: $0.target) ?? 0) }
        var arcs: [(source: Int, target: Int, weight: Double)] = [], arcOfPair: [SIMD2<Int32>: Int] = [:]
        var arcOfEdge: [Int] = []
        let levels = graph.isDirected ? [] : Self.levels(count, ends)
        for (source, target) in ends {
            guard source != target else {
                arcOfEdge.append(-1)
                continue
            }
            let leadsBack = !graph.isDirected && (levels[target], target) < (levels[source], source)
            let arc = leadsBack ? (target, source, 0.0) : (source, target, 0.0)
            let number = arcOfPair[SIMD2(Int32(arc.0), Int32(arc.1)), default: arcs.count]
            if number == arcs.count {
                arcOfPair[SIMD2(Int32(arc.0), Int32(arc.1))] = number
                arcs.append(arc)
            }
            arcs[number].weight += 1
            arcOfEdge.append(number)
        }
        var groups = Array(0..<count)
        for nodes in sameLayer {
            let ranks = try nodes.map { node in
                guard let rank = graph.rank(of: node) else { throw NodeNotFound(node) }
                return rank
            }
            // Lists that share a node are one.
            let members = Set(ranks.map { groups[$0] })
            guard let first = members.min() else { continue }
            for rank in 0..<count where members.contains(groups[rank]) { groups[rank] = first }
        }
        let known = start.map { start in
            graph.nodes.map { node in start[node].map { direction.coordinates(of: $0) } }
        }
        let assignment = LayerAssignment(
            count: count, edges: arcs, groups: groups,
            wishes: known.map { Self.layers(ofDepths: $0.map { $0?.depth }) } ?? [])
        // An edge over several layers has a dummy in each that it crosses.
        var layerOf = assignment.layers, chains: [[Int]] = [], steps: [(Int, Int)] = []
        for (arc, (source, target, _)) in arcs.enumerated() {
            let (from, to) = assignment.isReversed[arc] ? (target, source) : (source, target)
            var chain = [from]
            for layer in (layerOf[from] + 1)..<max(layerOf[to], layerOf[from] + 1) {
                chain.append(layerOf.count)
                layerOf.append(layer)
            }
            chain.append(to)
            if layerOf[from] != layerOf[to] { steps += zip(chain, chain.dropFirst()) }
            chains.append(assignment.isReversed[arc] ? chain.reversed() : chain)
        }
        let isDummy = layerOf.indices.map { $0 >= count }
        let extents = graph.nodes.map { direction.extent(sizes[$0] ?? .zero) }
        var order = LayerOrder(layerOf: layerOf, edges: steps)
        let distance = { [spacing] (left: Int, right: Int) in
            let widths = (left < count ? extents[left].along : 0) + (right < count ? extents[right].along : 0)
            return widths / 2 + spacing * (isDummy[left] && isDummy[right] ? 0.5 : 1)
        }
        let coordinates: [Double]
        if let known, known.contains(where: { $0 != nil }) {
            let isKnown = layerOf.indices.map { $0 < count && known[$0] != nil }
            let wishes = order.wishes(layerOf.indices.map { $0 < count ? known[$0]?.along : nil })
            order.arrange(by: wishes)
            coordinates = LayerCoordinates(order, isDummy: isDummy, distance: distance)
                .coordinates(near: wishes, isKnown: isKnown)
            order.arrange(by: coordinates)
        } else {
            order.reduceCrossings(rounds: rounds)
            coordinates = LayerCoordinates(order, isDummy: isDummy, distance: distance).coordinates()
        }
        var thickness = [Double](repeating: 0, count: order.layers.count)
        for (rank, extent) in extents.enumerated() {
            thickness[layerOf[rank]] = max(thickness[layerOf[rank]], extent.depth)
        }
        var depths = TreeLayout<Node>.middles(of: thickness, spacing: layerSpacing)
        if let known {
            // Where most nodes were.
            let moves = known.indices.compactMap { rank in known[rank].map { $0.depth - depths[layerOf[rank]] } }
                .sorted()
            if !moves.isEmpty { for layer in depths.indices { depths[layer] += moves[moves.count / 2] } }
        }
        let points = zip(coordinates, layerOf).map { direction.point(along: $0, depth: depths[$1]) }
        let router = LayerRoutes(
            order: order, layerOf: layerOf, coordinates: coordinates, depths: depths, thickness: thickness,
            gap: layerSpacing, isDummy: isDummy)
        let ways = chains.map { chain in
            router.way(along: chain).map { direction.point(along: $0.along, depth: $0.depth) }
        }
        let routes = zip(arcOfEdge, ends).map { arc, ends in
            guard arc >= 0 else { return [points[ends.0], points[ends.1]] }
            return arcs[arc].source == ends.0 ? ways[arc] : ways[arc].reversed()
        }
        return Drawing(
            positions: graph.nodeMap(Array(points[..<count])), layers: graph.nodeMap(assignment.layers), routes: routes,
            crossingCount: order.crossingCount)
    }

    /// The layers in which nodes were, by how deep they were.
    private static func layers(ofDepths depths: [Double?]) -> [Int?] {
        let order = depths.indices.filter { depths[$0] != nil }.sorted { (depths[$0] ?? 0, $0) < (depths[$1] ?? 0, $1) }
        guard let first = order.first, let last = order.last else { return [] }
        // Nodes of a layer have their middles at the same depth, up to rounding.
        let tolerance = ((depths[last] ?? 0) - (depths[first] ?? 0)) * 1e-6
        var layers = [Int?](repeating: nil, count: depths.count), layer = 0, before = depths[first] ?? 0
        for rank in order {
            let depth = depths[rank] ?? before
            if depth - before > tolerance { layer += 1 }
            layers[rank] = layer
            before = depth
        }
        return layers
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
        sizes: [N: SIMD2<Double>] = [:], sameLayer: [[N]] = [], from start: NodeMap<N, SIMD2<Double>>? = nil
    ) -> Self where Self == LayeredLayout<N> {
        LayeredLayout(
            direction: direction, spacing: spacing, layerSpacing: layerSpacing, sizes: sizes, sameLayer: sameLayer,
            from: start)
    }
}
