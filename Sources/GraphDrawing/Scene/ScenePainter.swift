import GraphLayouts
import GraphModel

/// Makes the scene of a plan and of places for the nodes.
struct ScenePainter {
    let plan: ScenePlan
    /// The width of a line of text.
    let measure: TextMeasure.Width
    var points: [Point]
    /// The points on the way of each edge; empty where edges go as they like.
    var routes: [[Point]]
    var outlines: [PlacedOutline] = []
    /// The radius of each node with half of the line around it, where it is a circle; otherwise -1.
    var radii: [Double] = []
    var writer = SceneWriter()
    /// What has been drawn of edges that have a label: the curve and the width of its line.
    var labelledEdges: [(edge: Int, curve: Bezier, width: Double)] = []
    /// Points on the edges, for labels to keep away from; empty where there are very many.
    var edgePoints: [Point] = []
    let keepsEdgePoints: Bool
    /// The labels that are not inside their node.
    var labelsBeside: [Int] = []
    var remark = ""

    init(plan: ScenePlan, points: [Point], routes: [[Point]] = []) {
        self.plan = plan
        self.points = points
        measure = plan.settings.textMeasure.begin(plan.settings.fontFamily)
        self.routes = routes
        keepsEdgePoints = plan.ends.count <= 4000
        labelsInside = false
    }

    /// Whether labels of nodes that do not fit them are inside all the same.
    private var labelsInside: Bool

    mutating func paint() -> GraphScene {
        writer.scene.elements.reserveCapacity(plan.ends.count * (plan.isDirected ? 2 : 1) + 2 * points.count)
        scalePoints()
        let shapes = (0..<points.count).map(shape)
        if let separation = plan.settings.separation {
            var removal = OverlapRemoval(
                points.map { SIMD2($0.x, $0.y) },
                sizes: shapes.enumerated().map {
                    SIMD2(2 * $1.halfWidth, 2 * $1.halfHeight) + strokeWidth($0)
                },
                gap: max(separation, 0))
            if removal.separate() {
                points = removal.points.map { Point($0.x, $0.y) }
                routes = []
            }
        }
        outlines = shapes.enumerated().map { rank, shape in
            PlacedOutline(
                outline: shape.outline, center: points[rank], halfWidth: shape.halfWidth, halfHeight: shape.halfHeight)
        }
        radii = outlines.indices.map {
            outlines[$0].outline == .circle ? outlines[$0].halfWidth + strokeWidth($0) / 2 : -1
        }
        chooseLabelPlaces()
        paintEdges()
        paintNodes()
        placeLabels()
        if plan.settings.showsLegend { paintLegends() }
        paintTitle()

        var scene = writer.scene
        scene.bounds = writer.extent.isNothing ? Box(low: .zero, high: .zero) : writer.extent
        let margin = plan.settings.margin.bounded(to: 0...10_000)
        scene.bounds.low -= margin
        scene.bounds.high += margin
        scene.nodeNames = plan.names
        scene.edgeEnds = plan.ends
        scene.isDirected = plan.isDirected
        scene.title = plan.title
        scene.background = plan.settings.background
        scene.fontFamily = plan.settings.fontFamily
        scene.summary = summary
        if plan.tooltip.shared == nil {
            for rank in points.indices { if let text = plan.tooltip[rank] { scene.tooltips[rank] = text } }
        }
        return scene
    }

    private var summary: String {
        func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
        let kind = plan.isDirected ? "Directed graph" : "Graph"
        return "\(kind) of \(count(points.count, "node")) and \(count(plan.ends.count, "edge")).\(remark)"
    }

    // MARK: Places

    private mutating func scalePoints() {
        guard !points.isEmpty else { return }
        if let scale = plan.settings.pointsPerUnit, scale.isFinite { return mapPoints { $0 * scale } }
        // Differences of very large numbers must not overflow.
        let largest = points.reduce(0) { max($0, abs($1.x), abs($1.y)) }
        if largest > 1e100 { mapPoints { $0 / largest } }
        var box = Box.nothing
        for point in points { box.add(point) }
        let side = min(1200, max(160, 70 * Double(points.count).squareRoot()))
        let area = Point(
            plan.settings.area?.width.bounded(to: 1...100_000) ?? side,
            plan.settings.area?.height.bounded(to: 1...100_000) ?? side)
        let scales = [area.x / box.width, area.y / box.height].filter(\.isFinite)
        let scale = scales.min() ?? 1
        mapPoints { ($0 - box.low) * scale }
    }

    private mutating func mapPoints(_ transform: (Point) -> Point) {
        for rank in points.indices { points[rank] = transform(points[rank]) }
        for edge in routes.indices {
            for place in routes[edge].indices { routes[edge][place] = transform(routes[edge][place]) }
        }
    }

    /// The outline of a node around the origin.
    private func shape(_ rank: Int) -> PlacedOutline {
        let outline = plan.outline[rank], size = plan.size[rank].bounded(to: 0...5000)
        var (width, height) = (size, size)
        if outline.fitsLabel {
            height *= 0.7
            if let lines = lines(ofNode: rank) {
                let font = fontSize(rank)
                let text = Point(
                    widest(of: lines, fontSize: font),
                    Double(lines.count) * font * TextMetrics.lineHeight)
                switch outline {
                case .ellipse:
                    width = max(width, (text.x + 4) * 1.414)
                    height = max(height, (text.y - 1) * 1.414)
                case .none: (width, height) = (text.x + 4, text.y)
                default:
                    width = max(width, text.x + 12)
                    height = max(height, text.y + 7)
                }
            } else if outline == .none {
                (width, height) = (0, 0)
            }
        }
        return PlacedOutline(outline: outline, center: .zero, halfWidth: width / 2, halfHeight: height / 2)
    }

    func fontSize(_ rank: Int) -> Double { plan.fontSize[rank].bounded(to: 1...1000) }

    func strokeWidth(_ rank: Int) -> Double { plan.strokeWidth[rank].bounded(to: 0...1000) }

    /// The width of the widest of some lines.
    func widest(of lines: [Substring], fontSize: Double) -> Double {
        lines.reduce(0) { max($0, measure($1, fontSize, false)) }
    }

    /// The lines of a node's label; `nil` where it has none.
    func lines(ofNode rank: Int) -> [Substring]? { plan.label[rank].flatMap(textLines) }

    // MARK: Nodes

    /// Labels are all inside, or else all beside, but for nodes that fit their labels.
    private mutating func chooseLabelPlaces() {
        if let shared = plan.label.shared, shared == nil { return }
        switch plan.settings.labelPlacement {
        case .inside: labelsInside = true
        case .beside: labelsInside = false
        case .automatic:
            labelsInside = outlines.indices.allSatisfy { rank in
                guard !outlines[rank].outline.fitsLabel, let lines = lines(ofNode: rank) else { return true }
                let font = fontSize(rank)
                let width = widest(of: lines, fontSize: font)
                return outlines[rank].holds(
                    width: width + 1,
                    height: font * (0.72 + Double(lines.count - 1) * TextMetrics.lineHeight))
            }
        }
    }

    private mutating func paintNodes() {
        let hasLabels = plan.label.shared != .some(.none)
        var sharedPlace: Int?
        if let fill = plan.fill.shared, let stroke = plan.stroke.shared, let width = plan.strokeWidth.shared,
            let opacity = plan.nodeOpacity.shared
        {
            sharedPlace = writer.place(of: paint(fill: fill, stroke: stroke, width: width, opacity: opacity))
        }
        for (rank, outline) in outlines.enumerated() {
            let place =
                sharedPlace
                ?? writer.place(
                    of: paint(
                        fill: plan.fill[rank], stroke: plan.stroke[rank], width: plan.strokeWidth[rank],
                        opacity: plan.nodeOpacity[rank]))
            if let mark = outline.mark { writer.add(mark, place, .node(rank)) }
            guard hasLabels, let lines = lines(ofNode: rank) else { continue }
            guard outline.outline.fitsLabel || labelsInside else {
                labelsBeside.append(rank)
                continue
            }
            var center = outline.center
            if outline.outline == .triangle { center.y += outline.halfHeight * 0.2 }
            if outline.outline == .invertedTriangle { center.y -= outline.halfHeight * 0.2 }
            let ink = inkInside(rank)
            paintLines(
                lines, around: center, size: fontSize(rank), ink: ink, subject: .node(rank))
        }
    }

    private func paint(fill: Color?, stroke: Color?, width: Double, opacity: Double) -> GraphScene.Paint {
        let width = width.bounded(to: 0...1000)
        return GraphScene.Paint(
            fill: fill.map { .color($0) } ?? .node,
            stroke: width > 0 ? stroke.map { .color($0) } ?? .nodeStroke : nil, strokeWidth: width,
            opacity: opacity.bounded(to: 0...1), role: .node)
    }

    /// What can be read on a node.
    private func inkInside(_ rank: Int) -> GraphScene.Ink {
        if let color = plan.labelColor[rank] { return .color(color) }
        guard plan.outline[rank] != .none, plan.nodeOpacity[rank] >= 0.5 else { return .text }
        guard let fill = plan.fill[rank] else { return .textOnNode }
        guard fill.components.alpha >= 0.5 else { return .text }
        return .color(fill.contrasting)
    }

    mutating func paintLines(
        _ lines: [Substring], around center: Point, size: Double, ink: GraphScene.Ink,
        anchor: GraphScene.Anchor = .middle, role: GraphScene.Role = .label, subject: GraphScene.Subject
    ) {
        let place = writer.place(of: GraphScene.Paint(fill: ink, role: role))
        let step = size * TextMetrics.lineHeight
        var baseline = center.y + size * TextMetrics.middle - step * Double(lines.count - 1) / 2
        for line in lines {
            let text = GraphScene.Text(
                String(line), width: measure(line, size, false), at: Point(center.x, baseline), size: size,
                anchor: anchor)
            writer.add(.text(text), place, subject)
            baseline += step
        }
    }

    private mutating func paintTitle() {
        guard let title = plan.title, let lines = textLines(title), !writer.extent.isNothing else { return }
        let size = 15.0, extent = writer.extent
        let height = Double(lines.count) * size * TextMetrics.lineHeight
        let middle = Point((extent.low.x + extent.high.x) / 2, extent.low.y - 10 - height / 2)
        let place = writer.place(of: GraphScene.Paint(fill: .text, role: .title))
        for (number, line) in lines.enumerated() {
            let baseline = middle.y - height / 2 + size * (0.9 + Double(number) * TextMetrics.lineHeight)
            let text = GraphScene.Text(
                String(line), width: measure(line, size, true), at: Point(middle.x, baseline), size: size, isBold: true)
            writer.add(.text(text), place)
        }
    }
}

/// The lines of a text; `nil` where nothing is written.
func textLines(_ text: String) -> [Substring]? {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return lines.allSatisfy(\.isEmpty) ? nil : lines
}

extension PlacedOutline {
    /// What is drawn; `nil` where nothing is.
    var mark: GraphScene.Mark? {
        switch outline {
        case .circle: .circle(center, radius: halfWidth)
        case .ellipse: .ellipse(center, halfWidth, halfHeight)
        case .square, .rectangle: .rectangle(box, cornerRadius: 0)
        case .roundedRectangle: .rectangle(box, cornerRadius: cornerRadius)
        case .diamond, .triangle, .invertedTriangle, .hexagon: corners.map { .polygon($0) }
        case .none: nil
        }
    }
}

extension Double {
    /// The number moved into a range; its lower bound for what is no number.
    func bounded(to range: ClosedRange<Double>) -> Double {
        self >= range.lowerBound ? Swift.min(self, range.upperBound) : range.lowerBound
    }
}

extension Color {
    /// Black or white, whichever can be read on the colour.
    var contrasting: Color {
        let (red, green, blue, _) = components
        // Near enough to sRGB's curve for this choice.
        let light = 0.2126 * red * red + 0.7152 * green * green + 0.0722 * blue * blue
        return light > 0.3 ? Color.rgb(0, 0, 0) : Color.rgb(255, 255, 255)
    }
}
