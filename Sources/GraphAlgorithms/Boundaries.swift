public import GraphModel

extension Network {
    /// The edges between a set of nodes and the others, or another set: networkx's `edge_boundary`.
    ///
    /// ```swift
    /// Graph(edges: [("a", "b"), ("b", "c"), ("c", "d")]).edgeBoundary(of: ["a", "b"])  // [(b, c)]
    /// ```
    /// In a directed network, only edges that lead from the first set to the second. The sets may overlap; nodes that are
    /// not in the network are ignored.
    ///
    /// - Parameters:
    ///   - nodes: The first set.
    ///   - others: The second set; all other nodes if `nil`.
    /// - Returns: The edges, oriented from a node of the first set.
    /// - Complexity: O(*d*), where *d* is the sum of the degrees of the first set.
    public func edgeBoundary(of nodes: some Sequence<Node>, and others: [Node]? = nil) -> [Edge<Node>] {
        let first = rankSet(of: nodes), topology = topology
        let second = others.map { rankSet(of: $0) } ?? first.map { !$0 }
        var arcs: [Arc] = []
        for source in 0..<nodeCount where first[source] {
            for entry in topology.outgoing.range(of: source) {
                let target = Int(topology.outgoing.targets[entry])
                // An edge between two nodes of the first set comes once.
                guard isDirected || !first[target] || target >= source else { continue }
                if second[target] || first[target] && second[source] {
                    arcs.append(Arc(source: Int32(source), entry: Int32(entry)))
                }
            }
        }
        return edges(ofArcs: arcs, in: topology)
    }

    /// The nodes outside a set to which edges of it lead: networkx's `node_boundary`.
    ///
    /// - Parameters:
    ///   - nodes: The set; nodes that are not in the network are ignored.
    ///   - others: Nodes to which the answer is confined; `nil` for all.
    /// - Returns: The nodes, in order.
    /// - Complexity: O(*n* + *d*), where *n* is the number of nodes and *d* the sum of the degrees of the set.
    public func nodeBoundary(of nodes: some Sequence<Node>, and others: [Node]? = nil) -> [Node] {
        let inside = rankSet(of: nodes), allowed = others.map { rankSet(of: $0) }
        let reached = successors(of: inside)
        return (0..<nodeCount).filter { reached[$0] && !inside[$0] && allowed?[$0] ?? true }.map { node(ofRank: $0) }
    }

    /// Which ranks are in a set of nodes.
    func rankSet(of nodes: some Sequence<Node>) -> [Bool] {
        var isIn = [Bool](repeating: false, count: nodeCount)
        for node in nodes {
            if let rank = rank(of: node) { isIn[rank] = true }
        }
        return isIn
    }

    /// Which ranks are reached by an edge from a set.
    func successors(of isIn: [Bool]) -> [Bool] {
        let side = topology.outgoing
        var isReached = [Bool](repeating: false, count: nodeCount)
        for source in 0..<nodeCount where isIn[source] {
            for target in side.targets[side.range(of: source)] { isReached[Int(target)] = true }
        }
        return isReached
    }
}
