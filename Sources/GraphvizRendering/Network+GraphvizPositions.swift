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
        renderer: any GraphvizRenderer = .inProcess
    ) async throws(GraphvizError) -> [Node: SIMD2<Double>] {
        let drawing = try GraphvizDrawing(self, options: options.with(engine, nil))
        let output = try await renderer.render(drawing, format: .positions)
        let places = GraphvizPlaces(output.bytes)
        guard places.nodes.count == nodeCount else {
            throw GraphvizError(.graphvizFailed, "Graphviz placed \(places.nodes.count) of \(nodeCount) nodes.")
        }
        return Dictionary(uniqueKeysWithValues: zip(nodes, places.nodes.lazy.map(\.centre)))
    }
}

/// The places that CGraphviz writes in place of a picture.
struct GraphvizPlaces {
    struct Node {
        var centre: SIMD2<Double>
        var size: SIMD2<Double>
    }

    var lowerLeft = SIMD2<Double>()
    var upperRight = SIMD2<Double>()
    var nodes: [Node] = []

    init(_ bytes: [UInt8]) {
        let numbers = bytes.withUnsafeBytes { bytes in
            (0..<bytes.count / 8).map { bytes.loadUnaligned(fromByteOffset: 8 * $0, as: Double.self) }
        }
        guard numbers.count >= 4, numbers.count.isMultiple(of: 4) else { return }
        lowerLeft = [numbers[0], numbers[1]]
        upperRight = [numbers[2], numbers[3]]
        nodes = stride(from: 4, to: numbers.count, by: 4).map { start in
            Node(centre: [numbers[start], numbers[start + 1]], size: [numbers[start + 2], numbers[start + 3]])
        }
    }
}
