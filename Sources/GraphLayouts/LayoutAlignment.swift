/// Which way the layers of a layout stand: networkx's `align`.
public enum LayoutAlignment: String, Sendable, Hashable, CaseIterable {
    /// Each layer is a column.
    case vertical
    /// Each layer is a row.
    case horizontal

    /// Points of columns, or the same as points of rows.
    func aligned(_ points: [SIMD2<Double>]) -> [SIMD2<Double>] {
        self == .vertical ? points : points.map { SIMD2($0.y, $0.x) }
    }
}
