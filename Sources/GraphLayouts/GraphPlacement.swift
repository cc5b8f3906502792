public import GraphModel

/// Where a layout puts nodes, and how it leads edges.
public struct GraphPlacement<Node: Hashable & Sendable>: Sendable {
    /// The positions of the nodes.
    public var positions: NodeMap<Node, SIMD2<Double>>
    /// The points on the way of each edge, its ends included, in the order of the network's edges; empty where all edges are
    /// straight.
    public var routes: [[SIMD2<Double>]]

    public init(positions: NodeMap<Node, SIMD2<Double>>, routes: [[SIMD2<Double>]] = []) {
        self.positions = positions
        self.routes = routes
    }
}
