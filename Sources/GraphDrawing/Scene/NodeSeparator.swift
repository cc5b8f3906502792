/// Moves nodes apart that overlap, each as little as may be.
struct NodeSeparator {
    var points: [Point]
    let sizes: [Point]
    let gap: Double

    /// The places after at most some hundred rounds; where that is not enough, everything is spread in between.
    mutating func separated() -> [Point] {
        guard points.count > 1 else { return points }
        for round in 1...400 {
            guard moveApart() else { break }
            if round % 25 == 0 { for index in points.indices { points[index] *= 1.15 } }
        }
        return points
    }

    /// Whether nodes had to be moved.
    private mutating func moveApart() -> Bool {
        let cell = sizes.reduce(1) { max($0, $1.x + gap, $1.y + gap) }
        var cells: [SIMD2<Int>: [Int]] = [:]
        func cellOf(_ point: Point) -> SIMD2<Int> {
            SIMD2(Int((point.x / cell).rounded(.down)), Int((point.y / cell).rounded(.down)))
        }
        for (index, point) in points.enumerated() { cells[cellOf(point), default: []].append(index) }
        var hasMoved = false
        let places = points.map(cellOf)
        for index in points.indices {
            for dx in -1...1 {
                for dy in -1...1 {
                    for other in cells[places[index] &+ SIMD2(dx, dy)] ?? [] where other > index {
                        if moveApart(index, other) { hasMoved = true }
                    }
                }
            }
        }
        return hasMoved
    }

    private mutating func moveApart(_ first: Int, _ second: Int) -> Bool {
        let way = points[second] - points[first]
        let least = (sizes[first] + sizes[second]) / 2 + gap
        let overlap = Point(least.x - abs(way.x), least.y - abs(way.y))
        guard overlap.x > 1e-6, overlap.y > 1e-6 else { return false }
        var step = Point.zero
        if overlap.x <= overlap.y {
            step.x = (overlap.x / 2 + 1e-4) * (way.x < 0 ? -1 : 1)
        } else {
            step.y = (overlap.y / 2 + 1e-4) * (way.y < 0 ? -1 : 1)
        }
        points[first] -= step
        points[second] += step
        return true
    }
}
