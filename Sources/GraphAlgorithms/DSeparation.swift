public import GraphModel

/// Sets of nodes that must not have a node in common have one, or one that must lie in another does not.
public struct OverlappingSets<Node: Hashable & Sendable>: Error, Hashable, CustomStringConvertible {
    /// A node that is where it must not be.
    public let node: Node

    public init(_ node: Node) { self.node = node }

    public var description: String {
        "the node \(String(reflecting: node)) is in more than one of the sets, which must have none in common"
    }
}

extension Network where Direction == Directed {
    /// Whether a set of nodes blocks every path between two others, as in a causal graph: networkx's `is_d_separator`.
    ///
    /// ```swift
    /// let graph = DiGraph(edges: [("cloud", "rain"), ("rain", "wet"), ("sprinkler", "wet")])
    /// try graph.isDSeparator([], between: ["rain"], and: ["sprinkler"])      // true
    /// try graph.isDSeparator(["wet"], between: ["rain"], and: ["sprinkler"]) // false: "wet" is a collider
    /// ```
    ///
    /// - Throws: `NodeNotFound`, ``OverlappingSets`` if a node is in two of the sets, or a ``CycleError`` that holds a
    ///   cycle, if there is one.
    /// - Complexity: O(*n* + *m*) time and space, where *n* and *m* are the numbers of nodes and edges.
    ///
    /// A. Darwiche, "Modeling and Reasoning with Bayesian Networks", Cambridge University Press, 2009. J. Pearl, "Causality",
    /// 2nd edition, Cambridge University Press, 2009.
    public func isDSeparator(
        _ separator: some Sequence<Node>, between sources: some Sequence<Node>, and targets: some Sequence<Node>
    ) throws -> Bool {
        // 1, 2 and 4 for a node of the sources, the targets and the separator.
        var sets = [UInt8](repeating: 0, count: nodeCount)
        func add(_ node: Node, _ mark: UInt8) throws {
            let rank = Int(try requiredRank(of: node))
            guard sets[rank] | mark == mark else { throw OverlappingSets(node) }
            sets[rank] = mark
        }
        var starts: [Int32] = []
        for node in sources {
            try add(node, 1)
            starts.append(try requiredRank(of: node))
        }
        for node in targets { try add(node, 2) }
        for node in separator { try add(node, 4) }
        let topology = topology
        _ = try topologicalRanks(topology)
        return topology.isSeparated(from: starts, sets)
    }
}

extension Topology {
    /// Balls that roll along edges and against them, and bounce off colliders that the separator or its ancestors hold.
    fileprivate func isSeparated(from sources: [Int32], _ sets: [UInt8]) -> Bool {
        var isOpened = sets.map { $0 & 5 != 0 }
        var pending = isOpened.indices.filter { isOpened[$0] }
        while let rank = pending.popLast() {
            for entry in incoming.range(of: rank) where !isOpened[Int(incoming.targets[entry])] {
                isOpened[Int(incoming.targets[entry])] = true
                pending.append(Int(incoming.targets[entry]))
            }
        }
        // A node that was come to along an edge, and against one.
        var isBelow = [Bool](repeating: false, count: nodeCount), isAbove = isBelow
        var queue: [(rank: Int32, isBelow: Bool)] = sources.map { ($0, false) }
        while let (rank, wayIsDown) = queue.popLast() {
            let place = Int(rank)
            if wayIsDown ? isBelow[place] : isAbove[place] { continue }
            if wayIsDown { isBelow[place] = true } else { isAbove[place] = true }
            if sets[place] == 2 { return false }
            let isHeld = sets[place] == 4
            if wayIsDown ? isOpened[place] : !isHeld {
                for entry in incoming.range(of: place) { queue.append((incoming.targets[entry], false)) }
            }
            if !isHeld { for entry in outgoing.range(of: place) { queue.append((outgoing.targets[entry], true)) } }
        }
        return true
    }
}
