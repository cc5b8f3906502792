public import GraphModel

/// In which order the neighbours stand round every node of a drawing without crossings.
///
/// ```swift
/// let embedding = try Graph<Int>.cycle(4).planarEmbedding()
/// embedding.neighbors[0]       // clockwise
/// embedding.faces              // the walks round the faces, inside and outside
/// ```
public struct PlanarEmbedding<Node: Hashable & Sendable>: Sendable {
    package let rotation: PlanarRotation
    private let nodes: [Node]

    /// The neighbours of each node, clockwise.
    public let neighbors: NodeMap<Node, [Node]>

    fileprivate init<Direction, Multiplicity>(
        _ rotation: PlanarRotation, of graph: Network<Node, Direction, Multiplicity>
    ) {
        let nodes = Array(graph.nodes)
        self.rotation = rotation
        self.nodes = nodes
        neighbors = graph.nodeMap(
            (0..<nodes.count).map { rank in
                rotation.halves(around: rank).map { nodes[Int(rotation.targets[Int($0)])] }
            })
    }

    /// The faces, each as the nodes along its border with the face on their right; a node comes as often as the border
    /// touches it. Every part of the network has an outer face of its own.
    ///
    /// - Complexity: O(*n*) time and space, where *n* is the number of nodes.
    public var faces: [[Node]] {
        var isKnown = [Bool](repeating: false, count: rotation.targets.count), faces: [[Node]] = []
        for start in isKnown.indices where !isKnown[start] {
            var face: [Node] = [], half = Int32(start)
            while !isKnown[Int(half)] {
                isKnown[Int(half)] = true
                face.append(nodes[Int(rotation.source(of: half))])
                half = rotation.nextOnFace(half)
            }
            faces.append(face)
        }
        return faces
    }
}

/// A network cannot be drawn without crossings.
///
/// Its part for which that is so is its `kuratowskiSubgraph()`.
public struct NotPlanar: Error, Hashable, CustomStringConvertible {
    public init() {}

    public var description: String {
        "the network is not planar: it cannot be drawn without crossings; kuratowskiSubgraph() says why"
    }
}

extension Network {
    /// Whether the network can be drawn in the plane without crossings: networkx's `is_planar`.
    ///
    /// ```swift
    /// Graph<Int>.complete(4).isPlanar     // true
    /// Graph<Int>.complete(5).isPlanar     // false
    /// ```
    ///
    /// Directions, loops and parallel edges do not matter.
    ///
    /// - Complexity: O(*n* + *m*) time and space, where *n* and *m* are the numbers of nodes and edges.
    ///
    /// U. Brandes, "The left-right planarity test", 2009
    public var isPlanar: Bool {
        var test = PlanarityTest(count: nodeCount, edges: pairedEdges)
        return test.isPlanar()
    }

    /// In which order the neighbours stand round every node of a drawing without crossings: networkx's `check_planarity`.
    ///
    /// ```swift
    /// try Graph(edges: [(0, 1), (0, 2)]).planarEmbedding().neighbors    // [0: [1, 2], 1: [0], 2: [0]]
    /// ```
    ///
    /// - Throws: ``NotPlanar`` where there is no such drawing.
    /// - Complexity: O(*n* + *m*) time and space, where *n* and *m* are the numbers of nodes and edges.
    ///
    /// U. Brandes, "The left-right planarity test", 2009
    public func planarEmbedding() throws(NotPlanar) -> PlanarEmbedding<Node> {
        var test = PlanarityTest(count: nodeCount, edges: pairedEdges)
        guard let rotation = test.embedding() else { throw NotPlanar() }
        return PlanarEmbedding(rotation, of: self)
    }

    /// A part of the network that cannot be drawn without crossings, but could without any one of its edges: five nodes that
    /// are all joined, or three that are joined with three others, by paths. `nil` where the network is planar.
    ///
    /// Of each two edges that would do, the one that comes later in the lists of neighbours is kept, as in networkx's
    /// `get_counterexample`.
    ///
    /// - Complexity: O(*k* (*n* + *m*) log *m*) time and O(*n* + *m*) space, where *n* and *m* are the numbers of nodes and
    ///   edges and *k* is the number of edges of the part.
    ///
    /// K. Kuratowski, "Sur le problème des courbes gauches en topologie", Fundamenta Mathematicae 15 (1930), 271–283
    public func kuratowskiSubgraph() -> Graph<Node>? {
        let count = nodeCount, edges = pairedEdgesByNeighbors
        // The edges that must stay, and from where on none has been looked at.
        var kept: [SIMD2<Int32>] = [], place = 0
        func isCrossed(from start: Int) -> Bool {
            var test = PlanarityTest(count: count, edges: kept + edges[start...])
            return !test.isPlanar()
        }
        guard isCrossed(from: 0) else { return nil }
        while place < edges.count {
            // As many as can go all go at once: the first that cannot is looked for by halves.
            var low = place, high = edges.count
            while low < high {
                let middle = (low + high) / 2
                if isCrossed(from: middle + 1) { low = middle + 1 } else { high = middle }
            }
            if low < edges.count { kept.append(edges[low]) }
            place = low + 1
        }
        return Graph(edges: kept.map { (node(ofRank: Int($0.x)), node(ofRank: Int($0.y))) })
    }

    /// The pairs of different nodes that an edge joins, each once, in the order of the edges.
    private var pairedEdges: [SIMD2<Int32>] {
        let rows = topology.outgoing
        var pairs: [SIMD2<Int32>] = [], known: Set<SIMD2<Int32>> = []
        pairs.reserveCapacity(edgeCount)
        for source in 0..<Int32(nodeCount) {
            for entry in rows.range(of: Int(source)) {
                let target = rows.targets[entry]
                // Without directions, an edge is in the rows of both its nodes.
                if target == source || !isDirected && target < source { continue }
                if isDirected || isMultigraph {
                    guard known.insert(SIMD2(Swift.min(source, target), Swift.max(source, target))).inserted else {
                        continue
                    }
                }
                pairs.append(SIMD2(source, target))
            }
        }
        return pairs
    }

    /// The same pairs as the neighbours of each node come up, first those of the first node.
    private var pairedEdgesByNeighbors: [SIMD2<Int32>] {
        guard isDirected else { return pairedEdges }
        // networkx makes an undirected graph of it first, whose lists of neighbours have the edges in their order.
        var neighbors = [[Int32]](repeating: [], count: nodeCount), pairs: [SIMD2<Int32>] = []
        for pair in pairedEdges {
            neighbors[Int(pair.x)].append(pair.y)
            neighbors[Int(pair.y)].append(pair.x)
        }
        for source in 0..<Int32(nodeCount) {
            for target in neighbors[Int(source)] where target > source { pairs.append(SIMD2(source, target)) }
        }
        return pairs
    }
}
