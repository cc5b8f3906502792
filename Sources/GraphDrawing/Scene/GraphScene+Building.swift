import GraphModel

/// A scene in the making: every style is kept once.
struct SceneWriter {
    var scene = GraphScene()
    private var places: [GraphScene.Paint: Int] = [:]
    private(set) var extent = Box.nothing
    /// Half of the width of each style's line.
    private var radii: [Double] = []

    mutating func place(of paint: GraphScene.Paint) -> Int {
        if let place = places[paint] { return place }
        scene.paints.append(paint)
        radii.append(paint.stroke == nil ? 0 : paint.strokeWidth / 2)
        places[paint] = scene.paints.count - 1
        return scene.paints.count - 1
    }

    mutating func add(_ mark: GraphScene.Mark, _ paint: Int, _ subject: GraphScene.Subject = .none) {
        scene.elements.append(GraphScene.Element(mark: mark, paint: paint, subject: subject))
        let radius = radii[paint]
        switch mark {
        case .line(let start, let end):
            extent.add(start, radius: radius)
            extent.add(end, radius: radius)
        case .curve(let start, let control1, let control2, let end):
            for point in Bezier(start, control1, control2, end).flattened(tolerance: 1) {
                extent.add(point, radius: radius)
            }
        case .circle(let center, let size): extent.add(center, radius: size + radius)
        case .ellipse(let center, let width, let height):
            extent.add(Box(center: center, width: 2 * (width + radius), height: 2 * (height + radius)))
        case .polygon(let corners): for corner in corners { extent.add(corner, radius: radius) }
        case .rectangle(let box, _):
            extent.add(box.low, radius: radius)
            extent.add(box.high, radius: radius)
        case .text(let text): for corner in text.corners { extent.add(corner) }
        case .squares(let places, let side):
            for place in places {
                extent.add(place)
                extent.add(place + side)
            }
        }
    }
}

extension GraphScene.Text {
    /// The corners of what the text covers, clockwise from the upper left.
    var corners: [Point] {
        let start =
            switch anchor {
            case .start: 0.0
            case .middle: -width / 2
            case .end: -width
            }
        let (top, bottom) = (-0.78 * size, 0.22 * size)
        let corners = [
            Point(start, top), Point(start + width, top), Point(start + width, bottom), Point(start, bottom),
        ]
        return corners.map { position + direction * $0.x - direction.left * $0.y }
    }
}
