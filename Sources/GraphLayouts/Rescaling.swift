public import GraphModel

extension NodeMap where Value == SIMD2<Double> {
    /// The positions moved so that their mean is a center, and scaled so that the coordinate farthest from it is at a
    /// distance: networkx's `rescale_layout_dict`.
    ///
    /// ```swift
    /// let positions: NodeMap = ["a": SIMD2(0.0, 0.0), "b": SIMD2(4, 2)]
    /// positions.rescaled() // ["a": (-1, -0.5), "b": (1, 0.5)]
    /// ```
    ///
    /// Positions that are all the same are moved only.
    ///
    /// - Complexity: O(*n*), where *n* is the number of positions.
    public func rescaled(scale: Double = 1, center: SIMD2<Double> = .zero) -> NodeMap<Node, SIMD2<Double>> {
        var points = values
        points.rescale(scale: scale, center: center)
        var iterator = points.makeIterator()
        return mapValues { iterator.next() ?? $0 }
    }
}

extension [SIMD2<Double>] {
    /// Moves the points so that their mean is a center, and scales them so that the coordinate farthest from it is at a
    /// distance: networkx's `rescale_layout`.
    mutating func rescale(scale: Double, center: SIMD2<Double> = .zero) {
        guard !isEmpty else { return }
        let mean = reduce(.zero, +) / Double(count)
        var farthest = 0.0
        for index in indices {
            self[index] -= mean
            farthest = Swift.max(farthest, abs(self[index].x), abs(self[index].y))
        }
        let factor = farthest > 0 ? scale / farthest : 1
        for index in indices { self[index] = self[index] * factor + center }
    }
}

extension SIMD2<Double> {
    var square: Double { x * x + y * y }
    var length: Double { square.squareRoot() }
}
