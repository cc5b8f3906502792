public import GraphModel

extension Network {
    /// Lets Graphviz find a place for every node, and draws nothing.
    ///
    /// ```swift
    /// let positions = try await graph.positions(engine: .neato)
    /// positions["root"]                                 // Optional(SIMD2<Double>(27.0, 90.0))
    /// ```
    /// Sizes of nodes and labels count as in a drawing.
    ///
    /// - Parameters:
    ///   - engine: How to lay the graph out.
    ///   - options: Everything else.
    ///   - renderer: Who runs Graphviz.
    /// - Returns: The centre of every node in points, 72 to the inch, *y* growing upwards.
    /// - Throws: ``GraphvizError``.
    public func positions(
        engine: GraphvizEngine, options: GraphvizOptions = GraphvizOptions(),
        renderer: any GraphvizRenderer = .isolated
    ) async throws(GraphvizError) -> NodeMap<Node, SIMD2<Double>> {
        try await graphvizLayout(engine: engine, options: options, renderer: renderer).nodes.mapValues(\.centre)
    }

    /// Lets Graphviz find a place for everything, and draws nothing: the picture can be drawn by somebody else.
    ///
    /// ```swift
    /// let layout = try await graph.graphvizLayout(engine: .dot)
    /// layout.nodes["root"]?.size                        // Optional(SIMD2<Double>(54.0, 36.0))
    /// layout.edges[0].curves[0].points                  // a cubic Bézier curve: 4, 7, 10, … points
    /// ```
    /// - Parameters:
    ///   - engine: How to lay the graph out.
    ///   - options: Everything else.
    ///   - renderer: Who runs Graphviz.
    /// - Returns: Places in points, 72 to the inch, *y* growing upwards.
    /// - Throws: ``GraphvizError``.
    public func graphvizLayout(
        engine: GraphvizEngine, options: GraphvizOptions = GraphvizOptions(),
        renderer: any GraphvizRenderer = .isolated
    ) async throws(GraphvizError) -> GraphvizLayout<Node> {
        let drawing = try GraphvizDrawing(self, options: options.with(engine, nil, renderer))
        let output = try await renderer.render(drawing, format: .positions)
        guard let places = GraphvizPlaces(output.bytes, nodeCount: nodeCount, edgeCount: edgeCount) else {
            throw GraphvizError(.graphvizFailed, "Graphviz did not place \(nodeCount) nodes and \(edgeCount) edges.")
        }
        var edges = places.edges
        for (edge, placed) in zip(drawing.elements.edges, places.edges) { edges[edge.place] = placed }
        return GraphvizLayout(
            lowerLeft: places.lowerLeft, upperRight: places.upperRight, nodes: nodeMap(places.nodes), edges: edges)
    }
}

/// Where Graphviz puts the parts of a graph, in points, 72 to the inch, *y* growing upwards.
public struct GraphvizLayout<Node: Hashable & Sendable>: Sendable {
    /// The corner of the picture with the least coordinates.
    public var lowerLeft: SIMD2<Double>
    /// The corner of the picture with the largest coordinates.
    public var upperRight: SIMD2<Double>
    public var nodes: NodeMap<Node, PlacedNode>
    /// The edges in the order of the graph's `edges`.
    public var edges: [PlacedEdge]
}

/// Where a node is, and how large.
public struct PlacedNode: Sendable, Hashable {
    public var centre: SIMD2<Double>
    public var size: SIMD2<Double>
}

/// How an edge runs.
public struct PlacedEdge: Sendable, Hashable {
    /// A piece of an edge without a gap.
    public struct Curve: Sendable, Hashable {
        /// Cubic Bézier curves one after the other: a first point, and three for each of them.
        public var points: [SIMD2<Double>]
        /// The tip of the arrowhead before the first point, if there is one.
        public var tailArrow: SIMD2<Double>?
        /// The tip of the arrowhead after the last point, if there is one.
        public var headArrow: SIMD2<Double>?
    }

    /// None where edges are not drawn.
    public var curves: [Curve]
    /// The centre of the label, if there is one.
    public var label: SIMD2<Double>?
}

/// The places that CGraphviz writes in place of a picture.
struct GraphvizPlaces {
    var lowerLeft: SIMD2<Double>
    var upperRight: SIMD2<Double>
    var nodes: [PlacedNode]
    var edges: [PlacedEdge]

    /// Reads the numbers; `nil` if they are too few or too many.
    init?(_ bytes: [UInt8], nodeCount: Int, edgeCount: Int) {
        var reader = NumberReader(bytes)
        lowerLeft = reader.point()
        upperRight = reader.point()
        guard bytes.count / 8 >= 4 + 4 * nodeCount + 4 * edgeCount else { return nil }
        nodes = (0..<nodeCount).map { _ in PlacedNode(centre: reader.point(), size: reader.point()) }
        edges = (0..<edgeCount).map { _ in
            let label = reader.pointIfAny()
            let curves = (0..<reader.count()).map { _ in
                let tailArrow = reader.pointIfAny(), headArrow = reader.pointIfAny()
                let points = (0..<reader.count()).map { _ in reader.point() }
                return PlacedEdge.Curve(points: points, tailArrow: tailArrow, headArrow: headArrow)
            }
            return PlacedEdge(curves: curves, label: label)
        }
        guard reader.isAtEnd, bytes.count.isMultiple(of: 8) else { return nil }
    }

    private struct NumberReader {
        private let bytes: [UInt8]
        private var offset = 0
        private var hasFailed = false

        init(_ bytes: [UInt8]) { self.bytes = bytes }

        var isAtEnd: Bool { !hasFailed && offset == bytes.count }

        mutating func number() -> Double {
            guard offset + 8 <= bytes.count else {
                hasFailed = true
                return 0
            }
            defer { offset += 8 }
            return bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: offset, as: Double.self) }
        }

        mutating func point() -> SIMD2<Double> { [number(), number()] }

        mutating func pointIfAny() -> SIMD2<Double>? {
            let isThere = number() != 0, point = point()
            return isThere ? point : nil
        }

        /// A number of things, none of which takes no bytes.
        mutating func count() -> Int {
            guard let count = Int(exactly: number()), 0...(bytes.count / 8) ~= count else {
                hasFailed = true
                return 0
            }
            return count
        }
    }
}
