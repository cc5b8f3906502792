public import GraphLayouts
public import GraphModel
import OrderedJSON

/// A node without a place in the plane.
public struct MissingPosition<Node: Hashable & Sendable>: Error, Hashable, CustomStringConvertible {
    public let node: Node

    public init(node: Node) { self.node = node }

    public var description: String { "the node \(node) has no position, or one that is not finite" }
}

extension Network {
    /// The drawing of the graph as a list of marks.
    ///
    /// - Parameters:
    ///   - positions: A place for every node, in any unit, with *y* growing upwards; others are ignored.
    ///   - style: What it looks like.
    /// - Throws: ``MissingPosition`` with the first node that has no finite place.
    /// - Complexity: O(*n* + *m*) for *n* nodes and *m* edges; labels beside nodes and along edges take the time that
    ///   finding room for them takes.
    public func scene(
        at positions: NodeMap<Node, SIMD2<Double>>, style: GraphStyle<Node> = GraphStyle()
    ) throws(MissingPosition<Node>) -> GraphScene {
        try scene(at: GraphPlacement(positions: positions), style: style)
    }

    /// The drawing of the graph as a list of marks, with edges on their ways.
    ///
    /// - Parameters:
    ///   - placement: A place for every node and, if there are any, a way for every edge, which is rounded where it bends.
    ///   - style: What it looks like. If it has nodes moved apart, edges are straight.
    /// - Throws: ``MissingPosition`` with the first node that has no finite place.
    public func scene(
        at placement: GraphPlacement<Node>, style: GraphStyle<Node> = GraphStyle()
    ) throws(MissingPosition<Node>) -> GraphScene {
        let positions = placement.positions
        let order = nodeMap([Void](repeating: (), count: nodeCount)).keys
        // Mostly the positions come in the order of the nodes.
        var values = positions.values
        if positions.keys != order {
            values = []
            for node in order {
                guard let point = positions[node] else { throw MissingPosition(node: node) }
                values.append(point)
            }
        }
        if let rank = values.firstIndex(where: { !$0.isFinite }) { throw MissingPosition(node: order[rank]) }
        let routes = placement.routes.map { route in route.map { Point($0.x, -$0.y) } }
        // Ways that are not those of this graph's edges are none.
        let areValid = routes.count == edgeCount && routes.allSatisfy { $0.allSatisfy { $0.isFinite } }
        var painter = ScenePainter(
            plan: plan(style, order: order), points: values.map { Point($0.x, -$0.y) }, routes: areValid ? routes : [])
        return painter.paint()
    }

    /// The drawing of the graph as a list of marks; see the other method of this name.
    public func scene(
        at positions: [Node: SIMD2<Double>], style: GraphStyle<Node> = GraphStyle()
    ) throws(MissingPosition<Node>) -> GraphScene {
        var points: [SIMD2<Double>] = []
        for node in nodes {
            guard let point = positions[node] else { throw MissingPosition(node: node) }
            points.append(point)
        }
        return try scene(at: nodeMap(points), style: style)
    }

    /// Everything that the style says, by rank.
    private func plan(_ style: GraphStyle<Node>, order: [Node]) -> ScenePlan {
        let count = nodeCount, records = edgeRecords, may = mayHaveAttributes
        let isLarge = count > 500
        let nodes = StyleSubjects<StyledNode<Node>>(count: count, haveAttributes: may.nodes) {
            let degrees = degreeCounts(records)
            return (0..<count).map {
                StyledNode(node: order[$0], attributes: attributes(ofRank: $0), degree: degrees[$0])
            }
        }
        let edges = StyleSubjects<Edge<Node>>(count: records.count, haveAttributes: may.edges) {
            records.map { edge(number: $0.number, fromRank: Int($0.source)) }
        }
        // Up to 150 nodes have room for names in them.
        let crowd = Double(max(count, 150)) / 150
        let usualSize = max(3, 20 / crowd.squareRoot())
        let usualFont = max(7, 11 / crowd.squareRoot().squareRoot())

        var plan = ScenePlan()
        plan.names = Self.names(of: order)
        plan.ends = records.map { GraphScene.EdgeEnds(source: Int($0.source), target: Int($0.target)) }
        plan.isDirected = isDirected
        plan.mayHaveParallelEdges = isMultigraph || isDirected
        plan.title = style.title ?? attributes[.label].map(\.description)
        plan.settings = SceneSettings(style)

        plan.size = nodes.resolve(style.node.size, usual: usualSize) { subject in
            let inches = [subject[.width], subject[.height]].compactMap { $0 }.filter { $0 > 0 && $0 < 1000 }
            return inches.max().map { 72 * $0 }
        }
        plan.outline = nodes.resolve(style.node.outline, usual: .circle) { subject in
            guard let shape = subject[.shape] else { return nil }
            let isRound = subject[.style]?.contains(.rounded) ?? false
            let outline = NodeOutline(shape)
            return outline == .rectangle && isRound ? .roundedRectangle : outline
        }
        plan.fill = nodes.resolve(style.node.fill, usual: nil) { $0[.fillColor] ?? $0[.color] }
        plan.stroke = nodes.resolve(style.node.stroke, usual: nil) { $0[.penColor] }
        plan.strokeWidth = nodes.resolve(style.node.strokeWidth, usual: usualSize < 8 ? 0 : 1) { $0[.penWidth] }
        plan.nodeOpacity = nodes.resolve(style.node.opacity, usual: 1)
        if case .standard = style.node.label.kind, !isLarge {
            let said = nodes.resolve(style.node.label, usual: nil) { $0[.label].map(\.description) }
            plan.label = ResolvedStyle(values: plan.names.indices.map { said[$0] ?? plan.names[$0] })
        } else {
            plan.label = nodes.resolve(style.node.label, usual: nil) { $0[.label].map(\.description) }
        }
        plan.fontSize = nodes.resolve(style.node.fontSize, usual: usualFont) { $0[.fontSize] }
        plan.labelColor = nodes.resolve(style.node.labelColor, usual: nil) { $0[.fontColor] }
        plan.tooltip = nodes.resolve(style.node.tooltip, usual: nil) { $0[.tooltip] }

        plan.edgeWidth = edges.resolve(style.edge.width, usual: count > 2000 ? 0.6 : isLarge ? 0.9 : 1.2) {
            $0[.penWidth]
        }
        plan.edgeColor = edges.resolve(style.edge.color, usual: nil) { $0[.color] }
        plan.dash = edges.resolve(style.edge.dash, usual: .solid) { subject in
            guard let style = subject[.style] else { return nil }
            return style.contains(.dashed) ? .dashed : style.contains(.dotted) ? .dotted : nil
        }
        plan.edgeOpacity = edges.resolve(style.edge.opacity, usual: 1)
        plan.edgeLabel = edges.resolve(style.edge.label, usual: nil) { $0[.label].map(\.description) }
        plan.edgeLabelColor = edges.resolve(style.edge.labelColor, usual: nil) { $0[.fontColor] }
        return plan
    }

    /// What nodes are called. Those that are numbers or texts, as most are, need no search for how they are described.
    private static func names(of nodes: [Node]) -> [String] {
        if let texts = nodes as? [String] { return texts }
        if let numbers = nodes as? [Int] { return numbers.map { String($0) } }
        // A text is itself, also as JSON.
        if let values = nodes as? [JSON] { return values.map { $0.stringValue ?? $0.serialized() } }
        return nodes.map { "\($0)" }
    }

    /// The number of edge ends at each node.
    private func degreeCounts(_ records: [EdgeRecord]) -> [Int] {
        var counts = [Int](repeating: 0, count: nodeCount)
        for record in records {
            counts[Int(record.source)] += 1
            counts[Int(record.target)] += 1
        }
        return counts
    }
}
