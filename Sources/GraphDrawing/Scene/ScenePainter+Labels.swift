import GraphModel

/// What takes up room, in squares of a grid.
struct Occupancy {
    private let low: Point
    private let perUnit: Double
    private let columns: Int
    private let rows: Int
    private var boxes: [Box] = []
    /// For each box the query that met it last.
    private var met: [Int32] = []
    private var query: Int32 = 0
    private var boxCells: Chains
    private var points: [Point] = []
    private var pointCells: Chains

    /// What is in each cell, the last that came first.
    private struct Chains {
        var heads: [Int32]
        var items: [(item: Int32, next: Int32)] = []

        mutating func add(_ item: Int, to cell: Int) {
            items.append((Int32(truncatingIfNeeded: item), heads[cell]))
            heads[cell] = Int32(truncatingIfNeeded: items.count - 1)
        }
    }

    /// - Parameters:
    ///   - extent: Where most of it is; what is outside counts to the cells at the border.
    ///   - cell: The side of a square, unless there would be too many.
    init(extent: Box, cell: Double) {
        let area = max(1, extent.width) * max(1, extent.height), most = 1_000_000.0
        let side = max(cell, 1, (area / most).squareRoot(), extent.width / most, extent.height / most)
        low = extent.low
        perUnit = 1 / side
        columns = Int(extent.width / side) + 1
        rows = Int(extent.height / side) + 1
        boxCells = Chains(heads: Array(repeating: -1, count: columns * rows))
        pointCells = boxCells
    }

    private func cell(of point: Point) -> (x: Int, y: Int) {
        let place = (point - low) * perUnit
        return (
            place.x > 0 ? Int(min(place.x, Double(columns - 1))) : 0,
            place.y > 0 ? Int(min(place.y, Double(rows - 1))) : 0
        )
    }

    mutating func add(_ box: Box) {
        let (first, last) = (cell(of: box.low), cell(of: box.high))
        boxes.append(box)
        met.append(0)
        guard first.x <= last.x, first.y <= last.y else { return }
        for y in first.y...last.y { for x in first.x...last.x { boxCells.add(boxes.count - 1, to: y * columns + x) } }
    }

    mutating func add(_ point: Point) {
        let place = cell(of: point)
        points.append(point)
        pointCells.add(points.count - 1, to: place.y * columns + place.x)
    }

    /// How much of a box is taken: the area of what overlaps, and the number of points inside, each with a weight.
    ///
    /// - Parameter limit: From where on it does not matter how much.
    mutating func cost(of box: Box, area: Double, point: Double, limit: Double = .infinity) -> Double {
        let (first, last) = (cell(of: box.low), cell(of: box.high))
        guard first.x <= last.x, first.y <= last.y else { return 0 }
        query += 1
        var cost = 0.0
        for y in first.y...last.y {
            for x in first.x...last.x {
                var link = boxCells.heads[y * columns + x]
                while link >= 0 {
                    let (item, next) = boxCells.items[Int(link)]
                    if met[Int(item)] != query {
                        met[Int(item)] = query
                        cost += area * boxes[Int(item)].overlap(box)
                    }
                    link = next
                }
                link = pointCells.heads[y * columns + x]
                while link >= 0 {
                    let (item, next) = pointCells.items[Int(link)]
                    if box.contains(points[Int(item)]) { cost += point }
                    link = next
                }
                if cost >= limit { return cost }
            }
        }
        return cost
    }
}

extension ScenePainter {
    /// Puts labels of edges, and of nodes beside them, where they cover least.
    mutating func placeLabels() {
        guard !labelsBeside.isEmpty || !labelledEdges.isEmpty else { return }
        var extent = writer.extent
        if !extent.low.isFinite || !extent.high.isFinite { extent = Box(low: .zero, high: .zero) }
        var taken = Occupancy(extent: extent, cell: 16)
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
            let usual = Double(number) * 1.5, limit = (best?.cost ?? .infinity) - usual
            if limit <= 0 { break }
            let cost = usual + taken.cost(of: box, area: 4, point: 12, limit: limit)
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
            let stretch = curve.stretch(around: place, length: length)
            for isAbove in [true, false] {
                let candidate =
                    plan.settings.edgeLabelPlacement == .along
                    ? along(stretch, isAbove, width, size) : level(point, tangent, isAbove, width, size, length)
                let text = GraphScene.Text(
                    text, width: length, at: candidate.position, size: size, direction: candidate.direction)
                let boxes = text.parts(length: length)
                let isInside = bulge.length > 1 && (candidate.position - point).dot(bulge) < 0
                var cost = Double(number) * 3 + (isAbove ? 0 : 1) + (isInside ? 12 : 0)
                for box in boxes { cost += taken.cost(of: box, area: 4, point: 12) }
                if best.map({ cost < $0.cost }) ?? true { best = (cost, text, boxes) }
            }
        }
        guard let best else { return }
        for box in best.boxes { taken.add(box) }
        let ink = plan.edgeLabelColor[edge].map { GraphScene.Ink.color($0) } ?? .text
        writer.add(
            .text(best.text), writer.place(of: GraphScene.Paint(fill: ink, role: .edgeLabel)), .edge(edge))
    }

    /// Turned with a stretch of the line, above or below all of it.
    private func along(
        _ stretch: [Point], _ isAbove: Bool, _ width: Double, _ size: Double
    ) -> (position: Point, direction: Point) {
        let (start, end) = (stretch[0], stretch[stretch.count - 1])
        let chord = (end - start).unit
        // Nothing is written upside down.
        let isForward = chord.x > 1e-6 || (abs(chord.x) <= 1e-6 && chord.y < 0)
        let direction = isForward ? chord : -chord, up = direction.left, middle = (start + end) / 2
        let heights = stretch.map { ($0 - middle).dot(up) }
        let offset =
            isAbove
            ? (heights.max() ?? 0) + width / 2 + 2 + 0.2 * size
            : (heights.min() ?? 0) - (width / 2 + 2 + 0.74 * size)
        return (middle + up * offset, direction)
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

extension Bezier {
    /// Points on the part around a place that is about as long as a text.
    fileprivate func stretch(around place: Double, length: Double) -> [Point] {
        // Where the curve goes fast, less of the parameter is as long.
        let speed = max((point(at: min(1, place + 0.01)) - point(at: max(0, place - 0.01))).length / 0.02, 1e-9)
        let half = min(0.5, length / 2 / speed)
        let low = min(max(0, place - half), 1 - 2 * half), high = low + 2 * half
        return (0...6).map { point(at: low + (high - low) * Double($0) / 6) }
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
