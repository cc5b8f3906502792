public import GraphModel

/// A network cannot be separated because it is not connected in the first place.
public struct NotConnected: Error, Hashable, CustomStringConvertible {
    public init() {}

    public var description: String { "the graph is not connected" }
}

extension Network {
    /// The fewest nodes without which there is no path from one node to another: networkx's `minimum_st_node_cut`.
    ///
    /// Empty where there is an edge between the two, because then no nodes separate them.
    ///
    /// - Throws: `NodeNotFound` if a node is not in the network.
    /// - Complexity: O(*m* √*n*) time, where *n* and *m* are the numbers of nodes and edges.
    ///
    /// K. Menger, "Zur allgemeinen Kurventheorie", Fundamenta Mathematicae 10 (1927), 96–115
    public func minimumNodeCut(from source: Node, to target: Node) throws(NodeNotFound<Node>) -> [Node] {
        let source = try requiredRank(of: source), target = try requiredRank(of: target), rows = pathRows()
        var flows = UnitFlows(nodesOf: rows)
        return nodes(ofRanks: rows.nodeCut(from: Int(source), to: Int(target), &flows))
    }

    /// The fewest nodes without which the network falls apart, or a single node is left: networkx's `minimum_node_cut`.
    ///
    /// ```swift
    /// try Graph(edges: [("a", "b"), ("b", "c")]).minimumNodeCut()  // ["b"]
    /// ```
    /// In a directed network, without which there is no path in one direction.
    ///
    /// - Throws: ``NotConnected`` if the network is not connected, disregarding directions, or has no nodes.
    /// - Complexity: As of ``nodeConnectivity``.
    ///
    /// A. H. Esfahanian, S. L. Hakimi, "On computing the connectivities of graphs and digraphs", Networks 14 (1984),
    /// 355–366, https://doi.org/10.1002/net.3230140211
    public func minimumNodeCut() throws(NotConnected) -> [Node] {
        let rows = pathRows(), degrees = endCounts
        guard rows.isInOnePart, let node = degrees.indices.min(by: { degrees[$0] < degrees[$1] }) else {
            throw NotConnected()
        }
        var flows = UnitFlows(nodesOf: rows)
        var least = rows.outgoing.targets[rows.outgoing.range(of: Int32(node))].map { Int($0) }
        for (source, target) in rows.nodeCutPairs(around: node) {
            let cut = rows.nodeCut(from: source, to: target, &flows)
            if cut.count <= least.count { least = cut }
        }
        return nodes(ofRanks: least)
    }

    /// The fewest edges without which there is no path from one node to another: networkx's `minimum_st_edge_cut`.
    ///
    /// Parallel edges count once. Edges are oriented from the side of the source.
    ///
    /// - Throws: A ``FlowError`` if a node is not in the network or both are the same.
    /// - Complexity: O(*m* √*m*) time, where *m* is the number of edges.
    ///
    /// L. R. Ford, D. R. Fulkerson, "Maximal flow through a network", Canadian Journal of Mathematics 8 (1956), 399–404,
    /// https://doi.org/10.4153/CJM-1956-045-5
    public func minimumEdgeCut(
        from source: Node, to target: Node
    ) throws(FlowError<Node>) -> [(source: Node, target: Node)] {
        let start = try requiredFlowRank(of: source), end = try requiredFlowRank(of: target)
        guard start != end else { throw .sourceIsTarget(source) }
        let rows = pathRows()
        var flows = UnitFlows(edgesOf: rows)
        return rows.edgeCut(from: start, to: end, &flows).map { (node(ofRank: $0), node(ofRank: $1)) }
    }

    /// The fewest edges without which the network falls apart: networkx's `minimum_edge_cut`.
    ///
    /// In a directed network, without which there is no path in one direction. Parallel edges count once.
    ///
    /// - Throws: ``NotConnected`` if the network is not connected, disregarding directions, or has no nodes.
    /// - Complexity: As of ``edgeConnectivity(upTo:)``.
    ///
    /// A. H. Esfahanian, "Connectivity algorithms", in: Topics in Structural Graph Theory (2013), 268–281
    public func minimumEdgeCut() throws(NotConnected) -> [(source: Node, target: Node)] {
        let rows = pathRows(), degrees = endCounts
        guard rows.isInOnePart, let node = degrees.indices.min(by: { degrees[$0] < degrees[$1] }) else {
            throw NotConnected()
        }
        return rows.edgeCut(around: node).map { (self.node(ofRank: $0), self.node(ofRank: $1)) }
    }

    /// Paths from one node to another that have no edge in common, as many as there are: networkx's
    /// `edge_disjoint_paths`.
    ///
    /// - Parameter limit: How many paths are enough.
    /// - Returns: The paths; none where there is no way.
    /// - Throws: A ``FlowError`` if a node is not in the network or both are the same.
    /// - Complexity: O(*m* √*m*) time, where *m* is the number of edges.
    public func edgeDisjointPaths(
        from source: Node, to target: Node, limit: Int = .max
    ) throws(FlowError<Node>) -> [[Node]] {
        let start = try requiredFlowRank(of: source), end = try requiredFlowRank(of: target)
        guard start != end else { throw .sourceIsTarget(source) }
        var flows = UnitFlows(edgesOf: pathRows())
        _ = flows.count(from: start, to: end, upTo: limit)
        return flows.paths(from: start, to: end).map { nodes(ofRanks: $0) }
    }

    /// Paths from one node to another that have no other node in common, as many as there are: networkx's
    /// `node_disjoint_paths`.
    ///
    /// - Parameter limit: How many paths are enough.
    /// - Returns: The paths; none where there is no way.
    /// - Throws: A ``FlowError`` if a node is not in the network or both are the same.
    /// - Complexity: O(*m* √*n*) time, where *n* and *m* are the numbers of nodes and edges.
    public func nodeDisjointPaths(
        from source: Node, to target: Node, limit: Int = .max
    ) throws(FlowError<Node>) -> [[Node]] {
        let start = try requiredFlowRank(of: source), end = try requiredFlowRank(of: target)
        guard start != end else { throw .sourceIsTarget(source) }
        var flows = UnitFlows(nodesOf: pathRows())
        _ = flows.count(from: start, to: end, upTo: limit)
        return flows.paths(from: start, to: end).map { nodes(ofRanks: $0) }
    }
}

extension PathRows {
    func nodeCut(from source: Int, to target: Int, _ flows: inout UnitFlows) -> [Int] {
        let isJoined =
            outgoing.targets[outgoing.range(of: Int32(source))].contains(Int32(target))
            || outgoing.targets[outgoing.range(of: Int32(target))].contains(Int32(source))
        guard !isJoined else { return [] }
        _ = flows.count(from: source, to: target)
        let isBehind = flows.isBehindCut(to: target)
        // An edge across the cut leads into a node, out of one, or through one.
        var isCut = [Bool](repeating: false, count: nodeCount)
        for node in 0..<nodeCount {
            if !isBehind[2 * node], isBehind[2 * node + 1] { isCut[node] = true }
            for entry in outgoing.range(of: Int32(node)) {
                let head = Int(outgoing.targets[entry])
                if !isBehind[2 * node + 1], isBehind[2 * head] { (isCut[node], isCut[head]) = (true, true) }
            }
        }
        return isCut.indices.filter { isCut[$0] && $0 != source && $0 != target }
    }

    func edgeCut(from source: Int, to target: Int, _ flows: inout UnitFlows) -> [(Int, Int)] {
        _ = flows.count(from: source, to: target)
        let isBehind = flows.isBehindCut(to: target)
        return (0..<nodeCount).filter { !isBehind[$0] }.flatMap { tail in
            outgoing.range(of: Int32(tail)).map { (tail, Int(outgoing.targets[$0])) }.filter { isBehind[$0.1] }
        }
    }

    /// The smallest cut of edges; of several the last, but the one around a node only if there is no other.
    func edgeCut(around node: Int) -> [(Int, Int)] {
        var flows = UnitFlows(edgesOf: self)
        var least = outgoing.range(of: Int32(node)).map { (node, Int(outgoing.targets[$0])) }
        for (source, target) in edgeCutPairs() {
            let cut = edgeCut(from: source, to: target, &flows)
            if cut.count <= least.count { least = cut }
        }
        return least
    }
}
