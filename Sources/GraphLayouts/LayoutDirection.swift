/// Where a drawing leads from its first layer.
public enum LayoutDirection: String, Sendable, Hashable, CaseIterable {
    case down, up, right, left

    /// Whether layers are rows.
    var isVertical: Bool { self == .down || self == .up }

    /// A place that is so far along a layer and so deep.
    func point(along: Double, depth: Double) -> SIMD2<Double> {
        switch self {
        case .down: SIMD2(along, -depth)
        case .up: SIMD2(along, depth)
        case .right: SIMD2(depth, -along)
        case .left: SIMD2(-depth, -along)
        }
    }

    /// How far along a layer and how deep a place is.
    func coordinates(of point: SIMD2<Double>) -> (along: Double, depth: Double) {
        switch self {
        case .down: (point.x, -point.y)
        case .up: (point.x, point.y)
        case .right: (-point.y, point.x)
        case .left: (-point.y, -point.x)
        }
    }

    /// How wide a node of a size is along its layer, and how deep.
    func extent(_ size: SIMD2<Double>) -> (along: Double, depth: Double) {
        isVertical ? (size.x, size.y) : (size.y, size.x)
    }
}
