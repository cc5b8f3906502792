/// A cubic Bézier curve.
struct Bezier: Sendable, Hashable {
    var start: Point
    var control1: Point
    var control2: Point
    var end: Point

    init(_ start: Point, _ control1: Point, _ control2: Point, _ end: Point) {
        self.start = start
        self.control1 = control1
        self.control2 = control2
        self.end = end
    }

    /// A straight line.
    init(line start: Point, _ end: Point) {
        self.init(start, start + (end - start) / 3, end - (end - start) / 3, end)
    }

    /// An arc that passes the middle of the straight way at a distance to its left.
    init(arc start: Point, _ end: Point, height: Double) {
        let peak = (start + end) / 2 + (end - start).unit.left * (2 * height)
        self.init(start, start + (peak - start) * (2.0 / 3), end + (peak - end) * (2.0 / 3), end)
    }

    func point(at t: Double) -> Point {
        let s = 1 - t
        let first = start * (s * s * s) + control1 * (3 * s * s * t)
        return first + control2 * (3 * s * t * t) + end * (t * t * t)
    }

    /// The direction of the curve, of length 1.
    func direction(at t: Double) -> Point {
        let s = 1 - t
        let first = (control1 - start) * (s * s) + (control2 - control1) * (2 * s * t)
        let tangent = first + (end - control2) * (t * t)
        return tangent.length > 1e-9 ? tangent.unit : (end - start).unit
    }

    /// The part between two parameters.
    func part(from low: Double, to high: Double) -> Bezier {
        let (a, b) = (point(at: low), point(at: high))
        let scale = (high - low) / 3
        func derivative(_ t: Double) -> Point {
            let s = 1 - t
            let first = (control1 - start) * (3 * s * s) + (control2 - control1) * (6 * s * t)
            return first + (end - control2) * (3 * t * t)
        }
        return Bezier(a, a + derivative(low) * scale, b - derivative(high) * scale, b)
    }

    /// Points on the curve, the ends among them, close enough to draw lines between.
    func flattened(tolerance: Double = 0.1) -> [Point] {
        let bend = max((start - control1 * 2 + control2).length, (control1 - control2 * 2 + end).length)
        let count = min(64, max(1, Int((0.75 * bend / tolerance).squareRoot().rounded(.up))))
        return (0...count).map { point(at: Double($0) / Double(count)) }
    }
}
