public import GraphModel

/// A directed network with each strongly connected component drawn together to one node.
public struct Condensation<Node: Hashable & Sendable>: Sendable {
    /// The components as nodes, numbered as in ``components``, with an edge where one leads from one to the other.
    public let graph: DiGraph<Int>
    /// The nodes of each component.
    public let components: [[Node]]
    /// The number of the component that each node is in.
    public let componentOfNode: NodeMap<Node, Int>
}

extension Network where Direction == Directed {
    /// The network with each strongly connected component drawn together to one node, which leaves no cycle: networkx's
    /// `condensation`.
    ///
    /// ```swift
    /// let condensation = DiGraph(edges: [(1, 2), (2, 1), (2, 3)]).condensation()
    /// condensation.components         // [[3], [1, 2]]
    /// Array(condensation.graph.edges) // [(1, 0)]
    /// ```
    ///
    /// - Complexity: O(*n* + *m*) time and space, where *n* and *m* are the numbers of nodes and edges.
    public func condensation() -> Condensation<Node> { condensation(ofParts: strongParts()) }

    /// The network with each of these groups of nodes drawn together to one node.
    ///
    /// - Throws: ``InvalidArgument`` unless every node is in one of the groups, ``NodeNotFound`` for what is no node.
    /// - Complexity: O(*n* + *m*) time and space, where *n* and *m* are the numbers of nodes and edges.
    public func condensation(of groups: [[Node]]) throws -> Condensation<Node> {
        let parts = try groups.map { group in
            try group.map { node in
                guard let rank = rank(of: node) else { throw NodeNotFound(node) }
                return Int32(rank)
            }
        }
        guard parts.lazy.map(\.count).reduce(0, +) == nodeCount, Set(parts.joined()).count == nodeCount else {
            throw InvalidArgument("groups", "must have every node once")
        }
        return condensation(ofParts: parts)
    }

    private func condensation(ofParts parts: [[Int32]]) -> Condensation<Node> {
        let rows = pathRows().outgoing
        var partOfNode = [Int](repeating: 0, count: nodeCount)
        for (number, part) in parts.enumerated() { for rank in part { partOfNode[Int(rank)] = number } }
        var graph = DiGraph(nodes: parts.indices)
        for rank in 0..<Int32(nodeCount) {
            for entry in rows.range(of: rank) {
                let source = partOfNode[Int(rank)], target = partOfNode[Int(rows.targets[entry])]
                if source != target { graph.addEdge(source, target) }
            }
        }
        return Condensation(
            graph: graph, components: parts.map { $0.map { node(ofRank: Int($0)) } },
            componentOfNode: nodeMap(partOfNode))
    }
}
