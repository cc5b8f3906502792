extension Network {
    /// Removes a node with its edges; groups lose it as well.
    ///
    /// - Returns: The attributes the node had, or `nil` if it is not in the network.
    /// - Complexity: O(*d*), where *d* is the sum of the degrees of the node and its neighbours; amortised, since every
    ///   so many removals positions are renumbered.
    @discardableResult
    public mutating func removeNode(_ node: Node) -> Attributes? {
        guard let position = table.position(of: node) else { return nil }
        let attributes = core.removeNode(at: position)
        table.remove(at: position)
        removeFromGroups { $0 == node }
        renumberIfNeeded()
        return attributes
    }

    /// Removes nodes with their edges; nodes that are not in the network are ignored.
    ///
    /// - Complexity: O(*d*), where *d* is the sum of the degrees of the nodes and their neighbours, each counted once;
    ///   amortised.
    public mutating func removeNodes(_ nodes: some Sequence<Node>) {
        let positions = Set(nodes.compactMap { table.position(of: $0) })
        core.removeNodes(at: positions)
        for position in positions { table.remove(at: position) }
        removeFromGroups { [table] in table.position(of: $0) == nil }
        renumberIfNeeded()
    }

    /// Removes the edge between two nodes; of parallel ones the last that was added.
    ///
    /// - Returns: The attributes the edge had, or `nil` if there is none.
    /// - Complexity: O(*d*), where *d* is the larger degree.
    @discardableResult
    public mutating func removeEdge(_ source: Node, _ target: Node) -> Attributes? {
        edgeNumber(source, target).map { core.removeEdge($0) }
    }

    /// Removes edges; those that are not in the network are ignored.
    ///
    /// A pair that is named several times takes as many parallel edges with it.
    ///
    /// - Complexity: O(*d*), where *d* is the sum of the degrees of the edges' nodes, each counted once.
    public mutating func removeEdges(_ edges: some Sequence<(Node, Node)>) {
        guard !isMultigraph else {
            for (source, target) in edges { removeEdge(source, target) }
            return
        }
        core.removeEdges(Array(Set(edges.compactMap { edgeNumber($0, $1) })))
    }

    /// Removes those edges that satisfy the predicate.
    ///
    /// - Complexity: O(*n* + *m*), where *n* and *m* are the numbers of nodes and edges.
    public mutating func removeEdges(where shouldBeRemoved: (Edge<Node>) throws -> Bool) rethrows {
        let numbers = try zip(edges, edgeNumbers).filter { try shouldBeRemoved($0.0) }.map(\.1)
        core.removeEdges(numbers)
    }

    /// Removes those nodes that satisfy the predicate, with their edges.
    ///
    /// - Complexity: O(*n* + *m*), where *n* and *m* are the numbers of nodes and edges.
    public mutating func removeNodes(where shouldBeRemoved: (Node) throws -> Bool) rethrows {
        removeNodes(try nodes.filter(shouldBeRemoved))
    }

    /// Removes every edge; nodes, groups and their attributes stay.
    public mutating func clearEdges() { core.removeAllEdges() }

    /// Removes everything, the network's own attributes and groups included.
    public mutating func clear() { self = Self() }

    /// The number of the edge between two nodes; of parallel ones the last, or the one with the key.
    package func edgeNumber(_ source: Node, _ target: Node, key: EdgeKey? = nil) -> Int32? {
        guard let source = table.position(of: source), let target = table.position(of: target) else { return nil }
        return core.edge(from: source, to: target, key: key)
    }

    private mutating func renumberIfNeeded() {
        guard core.needsRenumbering else { return }
        let ranks = core.ranks()
        core.renumber(ranks)
        table.renumber(ranks)
    }
}

extension Network where Multiplicity == ParallelEdges {
    /// Removes the edge with this key between two nodes.
    ///
    /// - Returns: The attributes the edge had, or `nil` if there is none.
    @discardableResult
    public mutating func removeEdge(_ source: Node, _ target: Node, key: EdgeKey) -> Attributes? {
        edgeNumber(source, target, key: key).map { core.removeEdge($0) }
    }
}
