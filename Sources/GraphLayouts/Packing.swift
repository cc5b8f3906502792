/// Rectangles side by side: each as low as it goes on the outline of those before it, the highest first.
///
/// E. Hopper, B. C. H. Turton, "An empirical investigation of meta-heuristic and heuristic algorithms for a 2D packing
/// problem", European Journal of Operational Research 128 (2001), 34–57,
/// https://doi.org/10.1016/S0377-2217(99)00357-4
struct Packing {
    /// The lower left corner of each rectangle.
    private(set) var corners: [SIMD2<Double>]
    /// The size of the whole.
    private(set) var size = SIMD2<Double>.zero

    /// - Parameters:
    ///   - sizes: The sizes of the rectangles.
    ///   - aspectRatio: The width of the whole divided by its height, as nearly as it comes.
    init(_ sizes: [SIMD2<Double>], aspectRatio: Double = 1.5) {
        corners = Array(repeating: .zero, count: sizes.count)
        let order = sizes.indices.sorted { (-sizes[$0].y, -sizes[$0].x, $0) < (-sizes[$1].y, -sizes[$1].x, $1) }
        let area = sizes.reduce(0) { $0 + $1.x * $1.y }, widest = sizes.reduce(0) { max($0, $1.x) }
        // Some place is lost, how much is known only afterwards: a few widths are tried.
        var best: (waste: Double, corners: [SIMD2<Double>], size: SIMD2<Double>)?
        for factor in sizes.count > 1 ? [1, 1.1, 1.25, 1.5] : [1] {
            let width = max((area * aspectRatio).squareRoot() * factor, widest)
            let (corners, size) = Self.place(sizes, order, width: width)
            // The area of the frame of the wanted shape that holds all.
            let waste = max(size.x / aspectRatio, size.y)
            if best.map({ waste < $0.waste * 0.999 }) ?? true { best = (waste, corners, size) }
        }
        if let best { (corners, size) = (best.corners, best.size) }
    }

    private static func place(
        _ sizes: [SIMD2<Double>], _ order: [Int], width: Double
    ) -> (corners: [SIMD2<Double>], size: SIMD2<Double>) {
        var corners = [SIMD2<Double>](repeating: .zero, count: sizes.count), whole = SIMD2<Double>.zero
        var outline: [(x: Double, width: Double, y: Double)] = [(0, width, 0)]
        for index in order {
            let size = sizes[index], limit = width * (1 + 1e-12)
            var found: (piece: Int, end: Int, y: Double)?
            for first in outline.indices where outline[first].x + size.x <= limit {
                var y = 0.0, last = first
                while last < outline.count, outline[last].x < (outline[first].x + size.x) * (1 - 1e-12) {
                    y = max(y, outline[last].y)
                    last += 1
                    if let found, y >= found.y { break }
                }
                if found.map({ y < $0.y }) ?? true { found = (first, last, y) }
            }
            guard let found else { continue }
            let x = outline[found.piece].x, end = x + size.x
            corners[index] = SIMD2(x, found.y)
            whole = pointwiseMax(whole, corners[index] + size)
            let last = outline[found.end - 1], rest = last.x + last.width - end
            var pieces: [(x: Double, width: Double, y: Double)] = [(x, size.x, found.y + size.y)]
            if rest > width * 1e-12 { pieces.append((end, rest, last.y)) }
            outline.replaceSubrange(found.piece..<max(found.end, found.piece + 1), with: pieces)
        }
        return (corners, whole)
    }
}

extension [[SIMD2<Double>]] {
    /// Moves drawings so that they lie side by side, the middle of all at the origin.
    ///
    /// - Parameter spacing: The distance that is kept between them.
    mutating func pack(spacing: Double) {
        guard !isEmpty else { return }
        let lows = map { points in points.reduce(points.first ?? .zero) { pointwiseMin($0, $1) } }
        let highs = map { points in points.reduce(points.first ?? .zero) { pointwiseMax($0, $1) } }
        let packing = Packing(zip(lows, highs).map { $1 - $0 + SIMD2(repeating: spacing) })
        for index in indices {
            let move = packing.corners[index] + SIMD2(repeating: spacing / 2) - packing.size / 2 - lows[index]
            for place in self[index].indices { self[index][place] += move }
        }
    }
}
