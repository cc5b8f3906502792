/// A way to give every node of a network a place in the plane.
///
/// A layout is a value that holds its parameters. It is asked through the network, where it is written as a static
/// member:
///
/// ```swift
/// let graph = Graph<Int>.karateClub
/// let positions = try graph.positions(layout: .spring(seed: 42))
/// positions[0]    // Optional(SIMD2<Double>(…, …))
/// ```
///
/// Every layout gives the same positions on every run. *y* grows upwards.
public protocol GraphLayout<Node>: Sendable {
    /// What the nodes are.
    associatedtype Node: Hashable & Sendable

    /// A position for every node, in the order of the nodes.
    ///
    /// - Throws: Where the layout cannot be made of this network; see the layout.
    func positions<Direction, Multiplicity>(
        of graph: Network<Node, Direction, Multiplicity>
    ) throws -> NodeMap<Node, SIMD2<Double>>

    /// A position for every node, and the ways of the edges where they are not straight.
    ///
    /// - Throws: Where the layout cannot be made of this network; see the layout.
    func placement<Direction, Multiplicity>(
        of graph: Network<Node, Direction, Multiplicity>
    ) throws -> GraphPlacement<Node>
}

extension GraphLayout {
    public func placement<Direction, Multiplicity>(
        of graph: Network<Node, Direction, Multiplicity>
    ) throws -> GraphPlacement<Node> { GraphPlacement(positions: try positions(of: graph)) }
}

extension Network {
    /// A position for every node, in the order of the nodes.
    ///
    /// ```swift
    /// try Graph(edges: [("a", "b")]).positions(layout: .circular()) // ["a": (1, 0), "b": (-1, 0)]
    /// ```
    ///
    /// - Throws: Where the layout cannot be made of this network; see the layout.
    public func positions(layout: some GraphLayout<Node>) throws -> NodeMap<Node, SIMD2<Double>> {
        try layout.positions(of: self)
    }
}
