import GraphAlgorithms
public import GraphModel

/// The nodes on circles around one another: networkx's `shell_layout`.
///
/// ```swift
/// try Graph<Int>.wheel(7).positions(layout: .shell([[0], Array(1..<7)]))
/// ```
///
/// The innermost shell is a point where it has but one node. Each shell is turned a little more than the one inside it.
///
/// - Complexity: O(*n*), where *n* is the number of nodes.
public struct ShellLayout<Node: Hashable & Sendable>: GraphLayout {
    /// The nodes of each shell, from the inside; `nil` for all nodes on one.
    public var shells: [[Node]]?
    /// By how much each shell is turned against the one inside it, in radians; `nil` for π divided by the number of
    /// shells.
    public var rotation: Double?
    /// The radius of the outermost shell.
    public var scale: Double
    /// Where the center is.
    public var center: SIMD2<Double>

    public init(
        _ shells: [[Node]]? = nil, rotation: Double? = nil, scale: Double = 1, center: SIMD2<Double> = .zero
    ) {
        self.shells = shells
        self.rotation = rotation
        self.scale = scale
        self.center = center
    }

    /// - Throws: `NodeNotFound` if a shell has a node that is not in the network, `InvalidArgument` if a node is in no
    ///   shell.
    public func positions<Direction, Multiplicity>(
        of graph: Network<Node, Direction, Multiplicity>
    ) throws -> NodeMap<Node, SIMD2<Double>> {
        let shells = try shells.map { try graph.ranks(ofLists: $0, argument: "shells") } ?? [Array(0..<graph.nodeCount)]
        guard graph.nodeCount > 1 else { return graph.nodeMap(Array(repeating: center, count: graph.nodeCount)) }
        let step = scale / Double(shells.count), turn = rotation ?? .pi / Double(shells.count)
        var points = [SIMD2<Double>](repeating: center, count: graph.nodeCount)
        var radius = shells[0].count == 1 ? 0 : step, start = turn
        for shell in shells {
            let part = 2 * .pi / Double(shell.count)
            for (place, rank) in shell.enumerated() {
                let angle = SingleTrigonometry(Float(Double(place) * part) + Float(start))
                points[rank] =
                    SIMD2(Double(Float(radius) * angle.cosine), Double(Float(radius) * angle.sine)) + center
            }
            radius += step
            start += turn
        }
        return graph.nodeMap(points)
    }
}

extension GraphLayout {
    /// The nodes on circles around one another: networkx's `shell_layout`. See ``ShellLayout``.
    public static func shell<N>(
        _ shells: [[N]]? = nil, rotation: Double? = nil, scale: Double = 1, center: SIMD2<Double> = .zero
    ) -> Self where Self == ShellLayout<N> {
        ShellLayout(shells, rotation: rotation, scale: scale, center: center)
    }
}

extension Network {
    /// The ranks of lists of nodes in which every node must be.
    func ranks(ofLists lists: [[Node]], argument: String) throws -> [[Int]] {
        var isListed = [Bool](repeating: false, count: nodeCount)
        let ranks = try lists.map { list in
            try list.map { node in
                guard let rank = rank(of: node) else { throw NodeNotFound(node) }
                isListed[rank] = true
                return rank
            }
        }
        if let missing = isListed.firstIndex(of: false) {
            throw InvalidArgument(
                argument, "leaves out the node \(node(ofRank: missing)); every node must be in a list")
        }
        return ranks
    }
}
