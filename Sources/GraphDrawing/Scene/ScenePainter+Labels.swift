import GraphModel

/// What takes up room, in squares of a grid.
struct Occupancy {
    private let cell: Double
    private var boxes: [Box] = []
    private var cells: [SIMD2<Int>: [Int]] = [:]
    private var pointCells: [SIMD2<Int>: [Point]] = [:]

    init(cell: Double) { self.cell = max(cell, 1) }

    private func cell(of point: Point) -> SIMD2<Int> {
        SIMD2(Int((point.x / cell).rounded(.down)), Int((point.y / cell).rounded(.down)))
    }

    mutating func add(_ box: Box) {
        boxes.append(box)
        forEachCell(of: box) { cells[$0, default: []].append(boxes.count - 1) }
    }

    mutating func add(_ point: Point) { pointCells[cell(of: point), default: []].append(point) }

    private func forEachCell(of box: Box, _ body: (SIMD2<Int>) -> Void) {
        let (low, high) = (cell(of: box.low), cell(of: box.high))
        guard low.x <= high.x, low.y <= high.y else { return }
        for x in low.x...high.x { for y in low.y...high.y { body(SIMD2(x, y)) } }
    }

    /// How much of a box is taken: the area of what overlaps, and the number of points inside.
    func cost(of box: Box) -> (area: Double, points: Int) {
        var seen: Set<Int> = [], area = 0.0, points = 0
        forEachCell(of: box) { place in
            for index in cells[place] ?? [] where seen.insert(index).inserted { area += boxes[index].overlap(box) }
            for point in pointCells[place] ?? [] where box.contains(point) { points += 1 }
        }
        return (area, points)
    }
}

extension ScenePainter {
    /// Puts labels of edges, and of nodes beside them, where they cover least.
    mutating func placeLabels() {
        guard !labelsBeside.isEmpty || !labelledEdges.isEmpty else { return }
        var taken = Occupancy(cell: 24)
        for (rank, outline) in outlines.enumerated() where outline.halfWidth > 0 {
            taken.add(outline.grown(by: strokeWidth(rank) / 2).box)
        }
        for point in edgePoints { taken.add(point) }
        for edge in labelledEdges { placeLabel(of: edge.edge, on: edge.curve, width: edge.width, &taken) }
        for rank in labelsBeside { placeLabel(ofNode: rank, &taken) }
    }

    // MARK: Nodes

    private mutating func placeLabel(ofNode rank: Int, _ taken: inout Occupancy) {
        guard let lines = lines(ofNode: rank) else { return }
        let size = fontSize(rank), outline = outlines[rank].grown(by: strokeWidth(rank) / 2)
        let width = widest(of: lines, fontSize: size)
        let height = size * (0.95 + Double(lines.count - 1) * TextMetrics.lineHeight)
        let diagonal = 0.707_106_781_186_547_6
        // Above, right, below and left are read more easily than between.
        let sides: [(direction: Point, anchor: GraphScene.Anchor)] = [
            (Point(0, -1), .middle), (Point(1, 0), .start), (Point(0, 1), .middle), (Point(-1, 0), .end),
            (Point(diagonal, -diagonal), .start), (Point(diagonal, diagonal), .start),
            (Point(-diagonal, diagonal), .end), (Point(-diagonal, -diagonal), .end),
        ]
        var best: (cost: Double, box: Box, anchor: GraphScene.Anchor)?
        for (number, side) in sides.enumerated() {
            let edge = outline.center + side.direction * (outline.reach(toward: side.direction) + 2.5)
            var center = edge
            center.x += side.anchor == .middle ? 0 : side.direction.x > 0 ? width / 2 : -width / 2
            center.y += side.direction.y == 0 ? 0 : side.direction.y > 0 ? height / 2 : -height / 2
            let box = Box(center: center, width: width, height: height)
            let (area, points) = taken.cost(of: box)
            let cost = area * 4 + Double(points) * 6 + Double(number) * 1.5
            if best.map({ cost < $0.cost }) ?? true { best = (cost, box, side.anchor) }
        }
        guard let best else { return }
        taken.add(best.box)
        let x =
            switch best.anchor {
            case .start: best.box.low.x
            case .middle: (best.box.low.x + best.box.high.x) / 2
            case .end: best.box.high.x
            }
        paintLines(
            lines, around: Point(x, (best.box.low.y + best.box.high.y) / 2), size: size,
            ink: plan.labelColor[rank].map { .color($0) } ?? .text, anchor: best.anchor, subject: .none)
    }

    // MARK: Edges

    private mutating func placeLabel(of edge: Int, on curve: Bezier, width: Double, _ taken: inout Occupancy) {
        guard let label = plan.edgeLabel[edge], let lines = textLines(label) else { return }
        // One line: a label that turns with its edge has no room for more.
        let text = lines.joined(separator: " ")
        let size = plan.settings.edgeFontSize.bounded(to: 1...1000)
        let length = measure(Substring(text), size, false)
        // Inside a bend a label would seem to belong to the next line.
        let bulge = curve.point(at: 0.5) - (curve.start + curve.end) / 2
        var best: (cost: Double, text: GraphScene.Text, boxes: [Box])?
        for (number, place) in [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82].enumerated() {
            let point = curve.point(at: place), tangent = curve.direction(at: place)
            for isAbove in [true, false] {
                let candidate =
                    plan.settings.edgeLabelPlacement == .along
                    ? along(point, tangent, isAbove, width, size) : level(point, tangent, isAbove, width, size, length)
                let text = GraphScene.Text(
                    text, width: length, at: candidate.position, size: size, direction: candidate.direction)
                let boxes = text.parts(length: length)
                let isInside = bulge.length > 1 && (candidate.position - point).dot(bulge) < 0
                var cost = Double(number) * 3 + (isAbove ? 0 : 1) + (isInside ? 12 : 0)
                for box in boxes {
                    let (area, points) = taken.cost(of: box)
                    cost += area * 4 + Double(points) * 12
                }
                if best.map({ cost < $0.cost }) ?? true { best = (cost, text, boxes) }
            }
        }
        guard let best else { return }
        for box in best.boxes { taken.add(box) }
        let ink = plan.edgeLabelColor[edge].map { GraphScene.Ink.color($0) } ?? .text
        writer.add(
            .text(best.text), writer.place(of: GraphScene.Paint(fill: ink, role: .edgeLabel)), .edge(edge))
    }

    /// Turned with the line, above or below it.
    private func along(
        _ point: Point, _ tangent: Point, _ isAbove: Bool, _ width: Double, _ size: Double
    ) -> (position: Point, direction: Point) {
        // Nothing is written upside down.
        let isForward = tangent.x > 1e-6 || (abs(tangent.x) <= 1e-6 && tangent.y < 0)
        let direction = isForward ? tangent : -tangent
        let offset = isAbove ? width / 2 + 2 + 0.2 * size : -(width / 2 + 2 + 0.74 * size)
        return (point + direction.left * offset, direction)
    }

    /// Level, so far to the side that its box does not touch the line.
    private func level(
        _ point: Point, _ tangent: Point, _ isAbove: Bool, _ width: Double, _ size: Double, _ length: Double
    ) -> (position: Point, direction: Point) {
        let up = tangent.x >= 0 ? tangent.left : -tangent.left
        let normal = isAbove ? up : -up
        let distance = width / 2 + 2 + abs(normal.x) * length / 2 + abs(normal.y) * size * 0.45
        return (point + normal * distance + Point(0, size * TextMetrics.middle), Point(1, 0))
    }
}

extension GraphScene.Text {
    /// Upright boxes that together cover the text, also where it is turned.
    fileprivate func parts(length: Double) -> [Box] {
        let count = abs(direction.y) < 1e-6 ? 1 : max(1, Int((length / size).rounded(.up)))
        let down = -direction.left
        return (0..<count).map { part in
            let (low, high) = (Double(part) / Double(count) - 0.5, Double(part + 1) / Double(count) - 0.5)
            var box = Box.nothing
            for x in [low * length, high * length] {
                for y in [-0.74 * size, 0.2 * size] { box.add(position + direction * x + down * y) }
            }
            return box
        }
    }
}
