typealias Point = SIMD2<Double>
typealias Box = GraphScene.Box

extension GraphScene {
    /// A place in a drawing, in points; *y* grows downwards, as in SVG.
    public typealias Point = SIMD2<Double>
}

extension Point {
    var length: Double { (x * x + y * y).squareRoot() }

    /// The same direction with length 1; to the right where there is no direction.
    var unit: Point {
        let length = length
        return length > 0 && length.isFinite ? self / length : Point(1, 0)
    }

    /// Turned by a right angle: to the left of who walks along, as *y* grows downwards.
    var left: Point { Point(y, -x) }

    func dot(_ other: Point) -> Double { x * other.x + y * other.y }

    var isFinite: Bool { x.isFinite && y.isFinite }
}

extension GraphScene {
    /// An upright rectangle.
    public struct Box: Sendable, Hashable {
        public var low: Point
        public var high: Point

        public init(low: Point, high: Point) {
            self.low = low
            self.high = high
        }

        init(center: Point, width: Double, height: Double) {
            let half = Point(width / 2, height / 2)
            self.init(low: center - half, high: center + half)
        }

        /// What encloses nothing, until something is added.
        static let nothing = Box(low: Point(repeating: .infinity), high: Point(repeating: -.infinity))

        public var width: Double { max(0, high.x - low.x) }
        public var height: Double { max(0, high.y - low.y) }
        var isNothing: Bool { !(low.x <= high.x && low.y <= high.y) }

        mutating func add(_ point: Point, radius: Double = 0) {
            low = pointwiseMin(low, point - radius)
            high = pointwiseMax(high, point + radius)
        }

        mutating func add(_ other: Box) {
            low = pointwiseMin(low, other.low)
            high = pointwiseMax(high, other.high)
        }

        func overlap(_ other: Box) -> Double {
            let width = min(high.x, other.high.x) - max(low.x, other.low.x)
            let height = min(high.y, other.high.y) - max(low.y, other.low.y)
            return width > 0 && height > 0 ? width * height : 0
        }

        func contains(_ point: Point) -> Bool {
            point.x >= low.x && point.x <= high.x && point.y >= low.y && point.y <= high.y
        }
    }
}
