public import GraphModel

/// The outline of a node in a drawing.
public enum NodeOutline: Sendable, Hashable {
    case circle, square, diamond, triangle, invertedTriangle, hexagon
    /// An ellipse as large as its label needs.
    case ellipse
    /// A rectangle as large as its label needs.
    case rectangle
    /// A rectangle with round corners as large as its label needs.
    case roundedRectangle
    /// Nothing but the label.
    case none

    /// The shapes that are told apart at a small size, for categories.
    public static let distinct: [NodeOutline] = [
        .circle, .square, .triangle, .diamond, .hexagon, .invertedTriangle,
    ]

    /// Whether the outline is as large as its label needs.
    public var fitsLabel: Bool {
        switch self {
        case .ellipse, .rectangle, .roundedRectangle, .none: true
        default: false
        }
    }

    /// The outline for a shape as Graphviz names them; `nil` for those that this drawing does not know.
    public init?(_ shape: NodeShape) {
        switch shape {
        case .circle, .doubleCircle, .circleWithLines, .point: self = .circle
        case .square, .squareWithLines: self = .square
        case .diamond, .diamondWithLines: self = .diamond
        case .triangle: self = .triangle
        case .invertedTriangle: self = .invertedTriangle
        case .hexagon: self = .hexagon
        case .ellipse, .oval: self = .ellipse
        case .box, .rect, .rectangle: self = .rectangle
        case .noOutline, .plainText, .plain: self = .none
        default: return nil
        }
    }
}

/// A node's outline at its place.
struct PlacedOutline: Sendable, Hashable {
    let outline: NodeOutline
    let center: Point
    let halfWidth: Double
    let halfHeight: Double

    /// The radius of round corners.
    var cornerRadius: Double { min(halfWidth, halfHeight, 6) }

    /// The outline, larger by a distance on all sides.
    func grown(by distance: Double) -> PlacedOutline {
        PlacedOutline(
            outline: outline, center: center, halfWidth: halfWidth + distance, halfHeight: halfHeight + distance)
    }

    var box: Box { Box(center: center, width: 2 * halfWidth, height: 2 * halfHeight) }

    /// The corners of a polygon, around the centre; `nil` for what is round.
    var corners: [Point]? {
        let (w, h) = (halfWidth, halfHeight)
        let offsets: [Point]
        switch outline {
        case .circle, .ellipse, .roundedRectangle: return nil
        case .square, .rectangle, .none:
            offsets = [Point(-w, -h), Point(w, -h), Point(w, h), Point(-w, h)]
        case .diamond: offsets = [Point(0, -h), Point(w, 0), Point(0, h), Point(-w, 0)]
        case .triangle: offsets = [Point(0, -h), Point(w, h * 0.74), Point(-w, h * 0.74)]
        case .invertedTriangle: offsets = [Point(0, h), Point(-w, -h * 0.74), Point(w, -h * 0.74)]
        case .hexagon:
            offsets = [
                Point(-w, 0), Point(-w / 2, -h * 0.866), Point(w / 2, -h * 0.866), Point(w, 0),
                Point(w / 2, h * 0.866), Point(-w / 2, h * 0.866),
            ]
        }
        return offsets.map { center + $0 }
    }

    /// Below 1 inside, 1 on the outline, above 1 outside; it grows in proportion along every ray from the centre,
    /// except for round corners, where it only grows.
    func level(at point: Point) -> Double {
        let offset = point - center
        let (x, y) = (abs(offset.x), abs(offset.y))
        guard halfWidth > 0, halfHeight > 0 else { return x + y > 0 ? .infinity : 1 }
        switch outline {
        case .circle, .ellipse:
            return Point(offset.x / halfWidth, offset.y / halfHeight).length
        case .square, .rectangle, .none: return max(x / halfWidth, y / halfHeight)
        case .diamond: return x / halfWidth + y / halfHeight
        case .roundedRectangle:
            let radius = cornerRadius
            let beyond = Point(x - halfWidth + radius, y - halfHeight + radius)
            guard beyond.x > 0, beyond.y > 0 else { return max(x / halfWidth, y / halfHeight) }
            return beyond.length / radius
        case .triangle, .invertedTriangle, .hexagon:
            guard let corners else { return 0 }
            var level = 0.0
            for index in corners.indices {
                let (a, b) = (corners[index] - center, corners[(index + 1) % corners.count] - center)
                let normal = (b - a).left
                level = max(level, offset.dot(normal) / a.dot(normal))
            }
            return level
        }
    }

    /// How far the outline is from the centre in a direction of length 1.
    func reach(toward direction: Point) -> Double {
        guard halfWidth > 0, halfHeight > 0 else { return 0 }
        if outline == .circle { return halfWidth }
        let level = level(at: center + direction)
        guard outline == .roundedRectangle else { return level > 0 ? 1 / level : 0 }
        // The level is not proportional in the corners.
        var (low, high) = (0.0, halfWidth + halfHeight)
        for _ in 0..<50 {
            let middle = (low + high) / 2
            if self.level(at: center + direction * middle) < 1 { low = middle } else { high = middle }
        }
        return (low + high) / 2
    }

    /// Whether a rectangle around the centre fits inside.
    func holds(width: Double, height: Double) -> Bool {
        [Point(width, height), Point(-width, height), Point(width, -height), Point(-width, -height)].allSatisfy {
            level(at: center + $0 / 2) <= 1
        }
    }
}
