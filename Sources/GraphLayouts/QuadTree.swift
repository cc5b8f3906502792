/// Points in squares that are divided into four as long as they have several: what lies far away acts as one.
///
/// J. Barnes, P. Hut, "A hierarchical O(N log N) force-calculation algorithm", Nature 324 (1986), 446–449,
/// https://doi.org/10.1038/324446a0
struct QuadTree {
    private struct Cell {
        /// The first of the four cells that it is divided into; -1 where it is not.
        var children: Int32 = -1
        var mass = 0.0
        /// The sum of the points by their masses, later their middle.
        var middle = SIMD2<Double>.zero
        var square = 0.0
    }

    private var cells: [Cell] = [Cell()]

    init(_ points: [SIMD2<Double>], masses: [Double]) {
        guard let first = points.first else { return }
        let low = points.reduce(first) { pointwiseMin($0, $1) }, high = points.reduce(first) { pointwiseMax($0, $1) }
        let width = max((high - low).max(), .leastNormalMagnitude) * 1.0001
        cells.reserveCapacity(2 * points.count)
        cells[0].square = width * width
        for (point, mass) in zip(points, masses) { insert(point, mass, low, width) }
        for index in cells.indices where cells[index].mass > 0 { cells[index].middle /= cells[index].mass }
    }

    private mutating func insert(_ point: SIMD2<Double>, _ mass: Double, _ low: SIMD2<Double>, _ width: Double) {
        var index = 0, corner = low, width = width
        for depth in 0... {
            let isEmpty = cells[index].mass == 0
            // Points at one place, or nearly, share a cell.
            if cells[index].children < 0, isEmpty || depth >= 40 { return add(point, mass, to: index) }
            width /= 2
            if cells[index].children < 0 {
                let other = cells[index]
                let child = cells.count + Self.quarter(other.middle / other.mass, corner, width)
                cells[index].children = Int32(cells.count)
                for _ in 0..<4 { cells.append(Cell(square: width * width)) }
                cells[child].mass = other.mass
                cells[child].middle = other.middle
            }
            add(point, mass, to: index)
            let quarter = Self.quarter(point, corner, width)
            corner += SIMD2(quarter & 1 == 1 ? width : 0, quarter & 2 == 2 ? width : 0)
            index = Int(cells[index].children) + quarter
        }
    }

    private mutating func add(_ point: SIMD2<Double>, _ mass: Double, to cell: Int) {
        cells[cell].mass += mass
        cells[cell].middle += point * mass
    }

    private static func quarter(_ point: SIMD2<Double>, _ corner: SIMD2<Double>, _ width: Double) -> Int {
        (point.x >= corner.x + width ? 1 : 0) + (point.y >= corner.y + width ? 2 : 0)
    }

    /// The sum over all points of the vector from each to a point, by its mass and divided by the square of its length.
    ///
    /// - Parameter accuracy: How wide a square may be, in distances from it, to act as one.
    func repulsion(at point: SIMD2<Double>, accuracy: Double = 0.9) -> SIMD2<Double> {
        cells.withUnsafeBufferPointer { cells in
            withUnsafeTemporaryAllocation(of: Int32.self, capacity: 256) { stack in
                var force = SIMD2<Double>.zero, count = 1
                stack[0] = 0
                while count > 0 {
                    count -= 1
                    let cell = cells[Int(stack[count])]
                    guard cell.mass > 0 else { continue }
                    let delta = point - cell.middle, square = delta.square
                    if cell.children < 0 || cell.square < accuracy * accuracy * square {
                        if square > 0 { force += delta * (cell.mass / square) }
                    } else {
                        for child in 0..<4 { stack[count + Int(child)] = cell.children + Int32(child) }
                        count += 4
                    }
                }
                return force
            }
        }
    }
}
