import GraphModel

extension ScenePainter {
    mutating func paintEdges() {
        var chosen = Array(plan.ends.indices)
        switch plan.settings.crowding {
        case .all: break
        case .thinned(let limit):
            let count = chosen.count, limit = max(limit, 0)
            if count > limit {
                chosen = chosen.filter { $0 * limit / count != ($0 + 1) * limit / count }
                remark = " Of the edges, \(limit) are drawn."
            }
        case .shaded(let limit) where chosen.count > max(limit, 0):
            paintDensity()
            remark = " Edges are drawn as shades: the more there are, the darker."
            return
        case .shaded: break
        }
        let heights = arcHeights(chosen)
        let sharedPlace = sharedEdgePlace
        for edge in chosen {
            let ends = plan.ends[edge]
            if ends.source == ends.target { continue }
            let place = sharedPlace ?? writer.place(of: edgePaint(edge))
            let (from, to) = (points[ends.source], points[ends.target])
            let height = heights?[edge] ?? plan.settings.curvature.bounded(to: -2...2) * (to - from).length
            if !routes.isEmpty, routes[edge].count > 2 {
                paintRoute(edge, routes[edge], height, ends, place)
            } else if height == 0 {
                paintStraight(edge, ends, place)
            } else {
                paintCurve(edge, Bezier(arc: from, to, height: height), ends, place)
            }
        }
        paintLoops(chosen.filter { plan.ends[$0].source == plan.ends[$0].target })
    }

    // MARK: Parallel edges

    /// How far edges are bent to their left; `nil` where no two edges join the same nodes.
    private func arcHeights(_ edges: [Int]) -> [Double]? {
        guard plan.mayHaveParallelEdges else { return nil }
        // The lower rank, the higher one and the edge, so that edges of a pair are neighbours.
        var keyed: [(pair: UInt64, edge: Int)] = []
        keyed.reserveCapacity(edges.count)
        for edge in edges {
            let ends = plan.ends[edge]
            guard ends.source != ends.target else { continue }
            keyed.append((UInt64(min(ends.source, ends.target)) << 32 | UInt64(max(ends.source, ends.target)), edge))
        }
        keyed.sort { $0 < $1 }
        var heights: [Double]?, start = 0
        while start < keyed.count {
            var end = start + 1
            while end < keyed.count, keyed[end].pair == keyed[start].pair { end += 1 }
            if end - start > 1 {
                if heights == nil { heights = Array(repeating: defaultHeight, count: plan.ends.count) }
                let members = keyed[start..<end].map(\.edge)
                let forward = members.filter { plan.ends[$0].source < plan.ends[$0].target }
                let backward = members.filter { plan.ends[$0].source > plan.ends[$0].target }
                let ends = plan.ends[members[0]]
                let length = (points[ends.target] - points[ends.source]).length
                let gap = min(
                    plan.settings.parallelDistance.bounded(to: 0...1000), length / Double(members.count - 1))
                for (number, edge) in (forward + backward).enumerated() {
                    let height = (Double(members.count - 1) / 2 - Double(number)) * gap
                    heights?[edge] = plan.ends[edge].source < plan.ends[edge].target ? height : -height
                }
            }
            start = end
        }
        guard plan.settings.curvature != 0, var bent = heights else { return heights }
        for edge in edges where bent[edge].isNaN {
            let ends = plan.ends[edge]
            bent[edge] =
                plan.settings.curvature.bounded(to: -2...2) * (points[ends.target] - points[ends.source]).length
        }
        return bent
    }

    /// Of edges that have no parallel ones: none, or not yet known.
    private var defaultHeight: Double { plan.settings.curvature == 0 ? 0 : .nan }

    // MARK: Lines

    private mutating func paintStraight(_ edge: Int, _ ends: GraphScene.EdgeEnds, _ place: Int) {
        let (from, to) = (points[ends.source], points[ends.target])
        let way = to - from, length = way.length
        guard length > 0, length.isFinite else { return }
        let direction = way / length
        let start = from + direction * reach(ends.source, direction)
        let tip = to - direction * reach(ends.target, -direction)
        // Nodes that overlap hide the edge.
        guard (tip - start).dot(direction) > 0 else { return }
        paintStroke(edge, start, tip, direction, place)
        note(edge, Bezier(line: start, tip))
    }

    /// A way over some points, rounded where it bends.
    ///
    /// - Parameter height: How far to its left it is moved because of parallel edges.
    private mutating func paintRoute(
        _ edge: Int, _ route: [Point], _ height: Double, _ ends: GraphScene.EdgeEnds, _ place: Int
    ) {
        let shift = (points[ends.target] - points[ends.source]).unit.left * height
        var way = [points[ends.source]] + route.dropFirst().dropLast().map { $0 + shift } + [points[ends.target]]
        trim(&way, within: outlines[ends.source].grown(by: strokeWidth(ends.source) / 2))
        way.reverse()
        trim(&way, within: outlines[ends.target].grown(by: strokeWidth(ends.target) / 2))
        guard way.count > 1 else { return }
        let tip = way[0], length = zip(way, way.dropFirst()).reduce(0) { $0 + ($1.1 - $1.0).length }
        let size = arrowLength(edge, room: length)
        if size > 0 {
            let base = cut(way, by: size)[0]
            way = cut(way, by: size * arrowInset)
            paintArrow(edge, tip: tip, direction: (tip - base).unit, size: size)
        }
        way.reverse()
        // A curve from the middle of each piece to that of the next.
        var from = way[0], longest = Bezier(line: way[0], way[1])
        for (corner, next) in zip(way.dropFirst(), way.dropFirst(2)) {
            let end = next == way[way.count - 1] ? next : (corner + next) / 2
            let curve = Bezier(from, from + (corner - from) * (2.0 / 3), end + (corner - end) * (2.0 / 3), end)
            writer.add(curve.mark, place, .edge(edge))
            if (end - from).length > (longest.end - longest.start).length { longest = curve }
            from = end
        }
        if way.count == 2 { writer.add(.line(way[0], way[1]), place, .edge(edge)) }
        note(edge, longest)
    }

    /// Lets a way begin where it leaves an outline, in the middle of which it begins.
    private func trim(_ way: inout [Point], within outline: PlacedOutline) {
        while way.count > 1 {
            let piece = way[1] - way[0]
            if piece.length < 1e-9 || outline.level(at: way[1]) <= 1 {
                way.removeFirst()
                continue
            }
            if let place = Bezier(line: way[0], way[1]).leaving(outline) { way[0] += piece * place }
            return
        }
    }

    /// A way without its first part of some length, which is less than all of it.
    private func cut(_ way: [Point], by length: Double) -> [Point] {
        var rest = length
        for place in way.indices.dropLast() {
            let piece = way[place + 1] - way[place]
            if piece.length > rest { return [way[place] + piece * (rest / piece.length)] + way[(place + 1)...] }
            rest -= piece.length
        }
        return Array(way.suffix(1))
    }

    /// How far from its centre a node ends in a direction, with half of the line around it.
    private func reach(_ rank: Int, _ direction: Point) -> Double {
        let radius = radii[rank]
        if radius >= 0 { return radius }
        return outlines[rank].grown(by: strokeWidth(rank) / 2).reach(toward: direction)
    }

    /// A straight line with its arrowhead.
    private mutating func paintStroke(_ edge: Int, _ start: Point, _ tip: Point, _ direction: Point, _ place: Int) {
        let size = arrowLength(edge, room: (tip - start).length)
        let end = size > 0 ? tip - direction * (size * arrowInset) : tip
        writer.add(.line(start, end), place, .edge(edge))
        if size > 0 { paintArrow(edge, tip: tip, direction: direction, size: size) }
    }

    private mutating func paintCurve(
        _ edge: Int, _ curve: Bezier, _ ends: GraphScene.EdgeEnds, _ place: Int
    ) {
        let source = outlines[ends.source].grown(by: strokeWidth(ends.source) / 2)
        let target = outlines[ends.target].grown(by: strokeWidth(ends.target) / 2)
        guard let low = curve.leaving(source), let high = curve.reversed.leaving(target).map({ 1 - $0 }), low < high
        else { return }
        let visible = curve.part(from: low, to: high)
        note(edge, visible)
        let size = arrowLength(edge, room: (visible.end - visible.start).length)
        guard size > 0 else {
            writer.add(visible.mark, place, .edge(edge))
            return
        }
        let tip = visible.end
        // Where the curve is so far from the tip that the head ends there.
        func parameter(at distance: Double) -> Double {
            var (low, high) = (0.0, 1.0)
            for _ in 0..<30 {
                let middle = (low + high) / 2
                if (visible.point(at: middle) - tip).length > distance { low = middle } else { high = middle }
            }
            return low
        }
        let base = visible.point(at: parameter(at: size))
        let line = visible.part(from: 0, to: parameter(at: size * arrowInset))
        writer.add(line.mark, place, .edge(edge))
        paintArrow(edge, tip: tip, direction: (tip - base).unit, size: size)
    }

    /// Remembers where an edge is, for labels.
    private mutating func note(_ edge: Int, _ curve: Bezier) {
        if plan.edgeLabel.shared != .some(.none), let label = plan.edgeLabel[edge], textLines(label) != nil {
            labelledEdges.append((edge, curve, plan.edgeWidth[edge].bounded(to: 0...1000)))
        }
        guard keepsEdgePoints else { return }
        let count = max(2, min(200, Int(min(curve.polygonLength, 1000) / 5)))
        for step in 0...count { edgePoints.append(curve.point(at: Double(step) / Double(count))) }
    }

    // MARK: Arrowheads

    /// How much of the head's length the line stays away from its tip.
    private var arrowInset: Double {
        switch plan.settings.arrow {
        case .triangle: 0.9
        case .vee: 0.6
        case .dot: 0.5
        case .bar, .none: 0
        }
    }

    /// The length of an edge's head; 0 where it has none.
    private func arrowLength(_ edge: Int, room: Double) -> Double {
        guard plan.isDirected, plan.settings.arrow != .none else { return 0 }
        let size = plan.settings.arrowSize ?? 4 + 2.6 * plan.edgeWidth[edge].bounded(to: 0...1000)
        return min(size.bounded(to: 0...1000), 0.9 * room)
    }

    private mutating func paintArrow(_ edge: Int, tip: Point, direction: Point, size: Double) {
        let across = direction.left
        var paint = edgePaint(edge)
        paint.dash = []
        paint.role = .arrow
        if plan.settings.arrow != .bar {
            paint.fill = paint.stroke
            paint.stroke = nil
            paint.strokeWidth = 0
        }
        let place = writer.place(of: paint)
        let base = tip - direction * size
        if keepsEdgePoints { edgePoints += [base + across * (0.4 * size), base - across * (0.4 * size)] }
        switch plan.settings.arrow {
        case .triangle:
            writer.add(
                .polygon([tip, base + across * (0.42 * size), base - across * (0.42 * size)]), place, .edge(edge))
        case .vee:
            let notch = tip - direction * (0.6 * size)
            writer.add(
                .polygon([tip, base + across * (0.46 * size), notch, base - across * (0.46 * size)]), place,
                .edge(edge))
        case .dot: writer.add(.circle(tip - direction * (0.4 * size), radius: 0.4 * size), place, .edge(edge))
        case .bar:
            let middle = tip - direction * (paint.strokeWidth / 2)
            writer.add(.line(middle - across * (0.5 * size), middle + across * (0.5 * size)), place, .edge(edge))
        case .none: break
        }
    }

    // MARK: Styles

    private var sharedEdgePlace: Int? {
        mutating get {
            guard plan.edgeColor.shared != nil, plan.edgeWidth.shared != nil, plan.dash.shared != nil,
                plan.edgeOpacity.shared != nil, !plan.ends.isEmpty
            else { return nil }
            return writer.place(of: edgePaint(0))
        }
    }

    private func edgePaint(_ edge: Int) -> GraphScene.Paint {
        let width = plan.edgeWidth[edge].bounded(to: 0...1000)
        return GraphScene.Paint(
            stroke: plan.edgeColor[edge].map { .color($0) } ?? .edge, strokeWidth: width,
            dash: plan.dash[edge].pattern(width: width), opacity: plan.edgeOpacity[edge].bounded(to: 0...1),
            role: .edge)
    }

    // MARK: Loops

    private mutating func paintLoops(_ loops: [Int]) {
        guard !loops.isEmpty else { return }
        var isLooped = Set<Int>()
        for loop in loops { isLooped.insert(plan.ends[loop].source) }
        var neighbors: [Int: [Point]] = [:]
        for ends in plan.ends where ends.source != ends.target {
            let direction = (points[ends.target] - points[ends.source]).unit
            if isLooped.contains(ends.source) { neighbors[ends.source, default: []].append(direction) }
            if isLooped.contains(ends.target) { neighbors[ends.target, default: []].append(-direction) }
        }
        var directions: [Int: Point] = [:], heights: [Int: Double] = [:]
        for loop in loops {
            let rank = plan.ends[loop].source
            let direction = directions[rank] ?? Point.freest(among: neighbors[rank] ?? [])
            directions[rank] = direction
            let reach = reach(rank, direction)
            let height = heights[rank] ?? reach + max(16, 0.8 * reach)
            // Between two loops there is room for the label of the inner one.
            let room =
                plan.edgeLabel[loop].flatMap(textLines) == nil ? 0 : plan.settings.edgeFontSize.bounded(to: 1...100)
            heights[rank] = height + 9 + room
            // The curve reaches three quarters of the way to its control points.
            let (cosine, sine) = (0.80, 0.60)
            let control = direction * (height / 0.75), aside = direction.left * (height / 0.75 * sine / cosine)
            let center = points[rank]
            paintCurve(
                loop, Bezier(center, center + control + aside, center + control - aside, center), plan.ends[loop],
                writer.place(of: edgePaint(loop)))
        }
    }

    // MARK: Shades

    /// Squares that are the darker the more edges pass through them.
    private mutating func paintDensity() {
        var box = Box.nothing
        for point in points { box.add(point) }
        let side = max(box.width, box.height) / 160
        guard side > 0 else { return }
        let columns = Int(box.width / side) + 1, rows = Int(box.height / side) + 1
        var counts = [Int32](repeating: 0, count: columns * rows)
        for ends in plan.ends {
            let from = (points[ends.source] - box.low) / side, way = (points[ends.target] - points[ends.source]) / side
            let steps = max(1, Int(way.length.rounded(.up)))
            for step in 0..<steps {
                let place = from + way * ((Double(step) + 0.5) / Double(steps))
                let cell = min(max(Int(place.y), 0), rows - 1) * columns + min(max(Int(place.x), 0), columns - 1)
                counts[cell] += 1
            }
        }
        let most = Logarithm.of(1 + Double(counts.max() ?? 0)), levels = 16
        var squares = [[Point]](repeating: [], count: levels)
        for (cell, count) in counts.enumerated() where count > 0 {
            let level = min(levels - 1, Int(Logarithm.of(1 + Double(count)) / most * Double(levels)))
            squares[level].append(box.low + Point(Double(cell % columns), Double(cell / columns)) * side)
        }
        for (level, places) in squares.enumerated() where !places.isEmpty {
            let ink = plan.edgeColor.shared?.map { GraphScene.Ink.color($0) } ?? .edge
            let paint = GraphScene.Paint(
                fill: ink, opacity: 0.05 + 0.85 * Double(level + 1) / Double(levels), role: .density)
            writer.add(.squares(places, side: side), writer.place(of: paint))
        }
    }
}

extension Point {
    /// Of sixteen directions the one farthest from all of some others; upwards if there are none.
    fileprivate static func freest(among others: [Point]) -> Point {
        let (c, s, h) = (0.923_879_532_511_286_7, 0.382_683_432_365_089_8, 0.707_106_781_186_547_6)
        let quarter = [Point(0, -1), Point(s, -c), Point(h, -h), Point(c, -s)]
        var best = quarter[0], least = Double.infinity
        var turned = quarter
        for _ in 0..<4 {
            for direction in turned {
                let nearest = others.map(direction.dot).max() ?? -1
                if nearest < least - 1e-9 { (best, least) = (direction, nearest) }
            }
            turned = turned.map { -$0.left }
        }
        return best
    }
}

extension Bezier {
    var mark: GraphScene.Mark { .curve(start, control1, control2, end) }

    /// The length of the way along the control points, which is not shorter than the curve.
    fileprivate var polygonLength: Double {
        (control1 - start).length + (control2 - control1).length + (end - control2).length
    }

    var reversed: Bezier { Bezier(end, control2, control1, start) }

    /// The first parameter where the curve, which begins in the middle of an outline, is outside; `nil` if nowhere.
    fileprivate func leaving(_ outline: PlacedOutline) -> Double? {
        guard outline.halfWidth > 0, outline.halfHeight > 0 else { return 0 }
        let steps = 32
        guard let first = (1...steps).first(where: { outline.level(at: point(at: Double($0) / Double(steps))) > 1 })
        else { return nil }
        var (low, high) = (Double(first - 1) / Double(steps), Double(first) / Double(steps))
        for _ in 0..<40 {
            let middle = (low + high) / 2
            if outline.level(at: point(at: middle)) > 1 { high = middle } else { low = middle }
        }
        return high
    }
}
