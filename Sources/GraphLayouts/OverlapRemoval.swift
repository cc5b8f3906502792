/// Moves rectangles apart that overlap, so that each keeps its place among those round it.
///
/// Neighbours keep their distances, those that overlap get greater ones, and the places with these distances are sought, again
/// and again. What still overlaps then is pushed apart.
///
/// E. R. Gansner, Y. Hu, "Efficient, proximity-preserving node overlap removal", Journal of Graph Algorithms and
/// Applications 14 (2010), 53–74, https://doi.org/10.7155/jgaa.00198; neighbours are here the nearest in each of eight
/// directions
package struct OverlapRemoval {
    /// The middles of the rectangles.
    package private(set) var points: [SIMD2<Double>]
    /// Half of the widths and heights, with half of the gap.
    private let halves: [SIMD2<Double>]
    private let isFixed: [Bool]

    private struct Pair {
        let first: Int32
        let second: Int32
    }

    /// - Parameters:
    ///   - points: The middles of the rectangles; all must be finite.
    ///   - sizes: Their widths and heights.
    ///   - gap: What is to be between them.
    ///   - isFixed: Which of them stay; empty where all may move. Two that stay may overlap.
    package init(_ points: [SIMD2<Double>], sizes: [SIMD2<Double>], gap: Double = 0, isFixed: [Bool] = []) {
        self.points = points
        halves = sizes.map { pointwiseMax(($0 + gap) / 2, .zero) }
        self.isFixed = isFixed.isEmpty ? Array(repeating: false, count: points.count) : isFixed
    }

    /// Moves what overlaps.
    ///
    /// - Returns: Whether something had to be moved.
    @discardableResult
    package mutating func separate() -> Bool {
        guard points.count > 1, !overlaps().isEmpty else { return false }
        spreadEqualPoints()
        for _ in 0..<60 {
            let overlaps = overlaps()
            if overlaps.isEmpty { return true }
            approach(overlaps + neighbors())
        }
        for round in 1...300 {
            let overlaps = overlaps()
            if overlaps.isEmpty { return true }
            for pair in overlaps { push(pair) }
            if round % 50 == 0 { scale() }
        }
        scale()
        return true
    }

    // MARK: Neighbours

    /// The pairs that overlap by more than rounding, but for those that cannot move.
    private func overlaps() -> [Pair] {
        let mean = halves.reduce(.zero, +) / Double(max(halves.count, 1))
        let largest = halves.reduce(.zero) { pointwiseMax($0, $1) }
        let side = pointwiseMax(pointwiseMax(mean * 3, largest / 16), SIMD2(repeating: .leastNormalMagnitude))
        let low = points.reduce(points[0]) { pointwiseMin($0, $1) } - largest
        // Every rectangle stands in all cells that it covers.
        func cell(_ point: SIMD2<Double>) -> SIMD2<Int32> {
            let place = ((point - low) / side).rounded(.down)
            return SIMD2<Int32>(clamping: SIMD2<Int64>(Int64(min(place.x, 1e9)), Int64(min(place.y, 1e9))))
        }
        var entries: [(key: UInt64, rank: Int32)] = []
        entries.reserveCapacity(2 * points.count)
        for rank in points.indices where halves[rank].x > 0 && halves[rank].y > 0 {
            let from = cell(points[rank] - halves[rank]), to = cell(points[rank] + halves[rank])
            for x in from.x...to.x {
                for y in from.y...to.y { entries.append((UInt64(x) << 32 | UInt64(y), Int32(rank))) }
            }
        }
        entries.sort { ($0.key, $0.rank) < ($1.key, $1.rank) }
        var pairs: [Pair] = [], start = 0
        while start < entries.count {
            var end = start + 1
            while end < entries.count, entries[end].key == entries[start].key { end += 1 }
            for one in start..<end {
                for other in (one + 1)..<max(end, one + 1) {
                    let first = Int(entries[one].rank), second = Int(entries[other].rank)
                    guard overlap(first, second), !(isFixed[first] && isFixed[second]) else { continue }
                    // Once only, in the cell of the lower left corner of what they share.
                    let corner = cell(pointwiseMax(points[first] - halves[first], points[second] - halves[second]))
                    guard UInt64(corner.x) << 32 | UInt64(corner.y) == entries[one].key else { continue }
                    pairs.append(Pair(first: Int32(first), second: Int32(second)))
                }
            }
            start = end
        }
        return pairs
    }

    private func overlap(_ first: Int, _ second: Int) -> Bool {
        let way = points[second] - points[first], least = (halves[first] + halves[second]) * (1 - 1e-9)
        return abs(way.x) < least.x && abs(way.y) < least.y
    }

    /// The nearest in each of eight directions, as far as they are near.
    private func neighbors() -> [Pair] {
        let low = points.reduce(points[0]) { pointwiseMin($0, $1) }
        let high = points.reduce(points[0]) { pointwiseMax($0, $1) }
        let extent = high - low, count = Double(points.count)
        let side = max((extent.x * extent.y / count).squareRoot() * 1.5, extent.max() / count, .leastNormalMagnitude)
        let columns = Int(extent.x / side) + 1, rows = Int(extent.y / side) + 1
        func cell(_ point: SIMD2<Double>) -> (x: Int, y: Int) {
            (min(Int((point.x - low.x) / side), columns - 1), min(Int((point.y - low.y) / side), rows - 1))
        }
        var offsets = [Int32](repeating: 0, count: columns * rows + 1)
        let cells = points.map { point in
            let place = cell(point)
            return place.y * columns + place.x
        }
        for cell in cells { offsets[cell + 1] += 1 }
        for cell in 0..<columns * rows { offsets[cell + 1] += offsets[cell] }
        var members = [Int32](repeating: 0, count: points.count), next = offsets
        for (rank, cell) in cells.enumerated() {
            members[Int(next[cell])] = Int32(rank)
            next[cell] += 1
        }
        var pairs: [Pair] = []
        var nearest = [(square: Double, rank: Int)](repeating: (.infinity, -1), count: 8)
        for rank in points.indices {
            for direction in 0..<8 { nearest[direction] = (.infinity, -1) }
            let place = cell(points[rank])
            for y in max(place.y - 1, 0)...min(place.y + 1, rows - 1) {
                for x in max(place.x - 1, 0)...min(place.x + 1, columns - 1) {
                    let cell = y * columns + x
                    for entry in Int(offsets[cell])..<Int(offsets[cell + 1]) where Int(members[entry]) != rank {
                        let way = points[Int(members[entry])] - points[rank]
                        let direction = (way.x < 0 ? 4 : 0) + (way.y < 0 ? 2 : 0) + (abs(way.x) < abs(way.y) ? 1 : 0)
                        if way.square < nearest[direction].square {
                            nearest[direction] = (way.square, Int(members[entry]))
                        }
                    }
                }
            }
            for (_, other) in nearest where other >= 0 { pairs.append(Pair(first: Int32(rank), second: Int32(other))) }
        }
        return pairs
    }

    // MARK: Moves

    /// Puts points that are at one place on a small spiral, on which they have directions from one another.
    private mutating func spreadEqualPoints() {
        let order = points.indices.sorted {
            (points[$0].x, points[$0].y, $0) < (points[$1].x, points[$1].y, $1)
        }
        var start = 0
        while start < order.count {
            var end = start + 1
            while end < order.count, points[order[end]] == points[order[start]] { end += 1 }
            let point = points[order[start]]
            var way = SIMD2(1.0, 0.0)
            for number in 1..<max(end - start, 1) {
                // Turned by the golden angle, whose cosine and sine these are.
                way = SIMD2(
                    way.x * -0.737_368_878_078_32 - way.y * 0.675_490_294_261_524,
                    way.x * 0.675_490_294_261_524 + way.y * -0.737_368_878_078_32)
                let rank = order[start + number]
                if isFixed[rank] { continue }
                points[rank] = point + way * halves[rank] * (0.1 * Double(number).squareRoot())
            }
            start = end
        }
    }

    /// Moves the points towards the distances that pairs are to have.
    private mutating func approach(_ pairs: [Pair]) {
        var offsets = [Int32](repeating: 0, count: points.count + 1)
        for pair in pairs { for rank in [pair.first, pair.second] { offsets[Int(rank) + 1] += 1 } }
        for rank in points.indices { offsets[rank + 1] += offsets[rank] }
        var targets = [Int32](repeating: 0, count: 2 * pairs.count), next = offsets
        var lengths = [Double](repeating: 0, count: 2 * pairs.count)
        for pair in pairs {
            let first = Int(pair.first), second = Int(pair.second)
            let way = points[second] - points[first], least = halves[first] + halves[second]
            // By how much the distance must grow, but not by more than a half at once.
            let growth = min(least.x / abs(way.x), least.y / abs(way.y))
            let length = way.length * (growth.isFinite ? min(max(growth, 1), 1.5) : 1)
            for (rank, other) in [(first, pair.second), (second, pair.first)] {
                targets[Int(next[rank])] = other
                lengths[Int(next[rank])] = length
                next[rank] += 1
            }
        }
        for _ in 0..<12 {
            for rank in points.indices where !isFixed[rank] && offsets[rank] < offsets[rank + 1] {
                var sum = SIMD2<Double>.zero, total = 0.0
                for entry in Int(offsets[rank])..<Int(offsets[rank + 1]) where lengths[entry] > 0 {
                    let other = points[Int(targets[entry])], way = points[rank] - other, length = way.length
                    guard length > 0 else { continue }
                    let weight = 1 / (lengths[entry] * lengths[entry])
                    sum += (other + way * (lengths[entry] / length)) * weight
                    total += weight
                }
                if total > 0, total.isFinite { points[rank] = sum / total }
            }
        }
    }

    /// Pushes two that overlap apart along the shorter way.
    private mutating func push(_ pair: Pair) {
        let first = Int(pair.first), second = Int(pair.second)
        guard overlap(first, second) else { return }
        let way = points[second] - points[first]
        let missing = halves[first] + halves[second] - SIMD2(abs(way.x), abs(way.y))
        var step = SIMD2<Double>.zero
        if missing.x <= missing.y {
            step.x = missing.x * (way.x < 0 ? -1.001 : 1.001)
        } else {
            step.y = missing.y * (way.y < 0 ? -1.001 : 1.001)
        }
        let share = isFixed[first] ? 0.0 : isFixed[second] ? 1 : 0.5
        points[first] -= step * share
        points[second] += step * (1 - share)
    }

    /// Spreads everything until nothing overlaps, unless something must stay.
    private mutating func scale() {
        guard !isFixed.contains(true) else { return }
        var factor = 1.0
        for pair in overlaps() {
            let first = Int(pair.first), second = Int(pair.second)
            let way = points[second] - points[first], least = halves[first] + halves[second]
            let growth = min(least.x / abs(way.x), least.y / abs(way.y))
            if growth.isFinite { factor = max(factor, growth) }
        }
        for rank in points.indices { points[rank] *= factor * (1 + 1e-9) }
    }
}
