/// There is no path along the nodes that were named.
public struct NotAPath<Node: Hashable & Sendable>: Error, Hashable, CustomStringConvertible {
    /// The first two nodes that follow each other and have no edge from the one to the other.
    public let source: Node
    public let target: Node

    public init(_ source: Node, _ target: Node) {
        self.source = source
        self.target = target
    }

    public var description: String {
        "there is no edge from \(String(reflecting: source)) to \(String(reflecting: target))"
    }
}

/// There is no edge between two nodes.
public struct EdgeNotFound<Node: Hashable & Sendable>: Error, Hashable, CustomStringConvertible {
    public let source: Node
    public let target: Node

    public init(_ source: Node, _ target: Node) {
        self.source = source
        self.target = target
    }

    public var description: String {
        "the graph has no edge from \(String(reflecting: source)) to \(String(reflecting: target))"
    }
}

// MARK: Degrees and loops

extension Network {
    /// How many nodes have degree 0, 1, 2 and so on up to the highest: networkx's `degree_histogram`.
    ///
    /// ```swift
    /// Graph(edges: [(1, 2), (1, 3)]).degreeHistogram // [0, 2, 1]
    /// ```
    ///
    /// - Complexity: O(*n*), where *n* is the number of nodes.
    public var degreeHistogram: [Int] {
        let degrees = core.positions.map { core.degree(at: $0) }
        var histogram = [Int](repeating: 0, count: (degrees.max() ?? -1) + 1)
        for degree in degrees { histogram[degree] += 1 }
        return histogram
    }

    /// The nodes that have an edge to themselves, in order.
    ///
    /// - Complexity: O(*n*), where *n* is the number of nodes.
    public var nodesWithSelfLoops: [Node] {
        core.positions.filter { core.link(from: $0, to: $0) != nil }.map { table.nodes[$0] }
    }

    /// The number of edges whose ends are one node; parallel ones count each.
    public var selfLoopCount: Int { selfLoops.count }
}

// MARK: Neighbours

extension Network {
    /// The nodes other than a node that are not its neighbours, in order; in a directed network not its successors:
    /// networkx's `non_neighbors`.
    ///
    /// - Throws: ``NodeNotFound``.
    /// - Complexity: O(*n*), where *n* is the number of nodes.
    public func nonNeighbors(of node: Node) throws(NodeNotFound<Node>) -> [Node] {
        let position = try position(of: node)
        var isNear: Set<Int> = [position]
        for entry in core.outgoing.entries(of: position) { isNear.insert(Int(entry.neighbor)) }
        return core.positions.filter { !isNear.contains($0) }.map { table.nodes[$0] }
    }

    /// The pairs of different nodes that no edge joins, in order: networkx's `non_edges`.
    ///
    /// In a directed network the pairs from whose first to whose second there is none.
    ///
    /// - Complexity: O(*n*²), where *n* is the number of nodes.
    public var nonEdges: [(Node, Node)] {
        let positions = core.positions
        var pairs: [(Node, Node)] = []
        for (rank, source) in positions.enumerated() {
            let near = Set(core.outgoing.entries(of: source).map { Int($0.neighbor) })
            for target in isDirected ? positions[...] : positions[(rank + 1)...]
            where target != source && !near.contains(target) {
                pairs.append((table.nodes[source], table.nodes[target]))
            }
        }
        return pairs
    }
}

// MARK: Walks

extension Network {
    /// Whether there is an edge from each of the nodes to the next: networkx's `is_path`.
    ///
    /// Nodes may come again. True of no nodes and of a single one, whether it is in the network or not, as in networkx.
    ///
    /// - Complexity: O(*k*), where *k* is the number of nodes named.
    public func isPath(_ nodes: some Sequence<Node>) -> Bool { gap(in: nodes) == nil }

    /// The sum of a number along a path: networkx's `path_weight`.
    ///
    /// - Parameters:
    ///   - nodes: The nodes of the path.
    ///   - weight: What an edge counts; of parallel edges the one that counts least does. A hidden edge is none.
    /// - Throws: ``NotAPath``.
    /// - Complexity: O(*k*), where *k* is the number of nodes named.
    public func pathWeight(
        _ nodes: some Sequence<Node>, weight: EdgeWeight<Node> = .weight
    ) throws(NotAPath<Node>) -> Double {
        var sum = 0.0, last: Node?
        for node in nodes {
            defer { last = node }
            guard let last else { continue }
            guard let least = leastWeight(last, node, weight) else { throw NotAPath(last, node) }
            sum += least
        }
        return sum
    }

    private func gap(in nodes: some Sequence<Node>) -> (Node, Node)? {
        var last: Node?
        for node in nodes {
            if let last, !hasEdge(last, node) { return (last, node) }
            last = node
        }
        return nil
    }

    private func leastWeight(_ source: Node, _ target: Node, _ weight: EdgeWeight<Node>) -> Double? {
        guard let source = table.position(of: source), let target = table.position(of: target),
            let link = core.link(from: source, to: target)
        else { return nil }
        let weights = core.edges(on: link).compactMap { number -> Double? in
            switch weight {
            case .unit: 1
            case .key(let key):
                core.edgeAttributes[Int(number)][key.name]?.isNull ?? false ? nil : core.weight(of: number, key)
            case .function(let function): function(edge(number, from: source))
            }
        }
        return weights.min()
    }
}

// MARK: Weights

extension Network {
    /// Whether every edge has a weight; `false` where there are no edges: networkx's `is_weighted`.
    ///
    /// - Complexity: O(*n* + *m*), where *n* and *m* are the numbers of nodes and edges.
    public func isWeighted(_ weight: AttributeKey<Double> = .weight) -> Bool {
        edgeCount > 0 && edgeNumbers.allSatisfy { core.edgeAttributes[Int($0)][weight.name] != nil }
    }

    /// Whether some edge has a negative weight: networkx's `is_negatively_weighted`.
    ///
    /// - Complexity: O(*n* + *m*), where *n* and *m* are the numbers of nodes and edges.
    public func isNegativelyWeighted(_ weight: AttributeKey<Double> = .weight) -> Bool {
        edgeNumbers.contains { core.weight(of: $0, weight) < 0 }
    }
}
