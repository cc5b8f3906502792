public import GraphModel
import HeapModule

extension Network {
    /// Nodes to one of which every other node has an edge: networkx's `dominating_set`.
    ///
    /// ```swift
    /// let star = Graph(edges: [("sun", "earth"), ("sun", "mars")])
    /// try star.dominatingSet()  // ["sun"]
    /// ```
    /// There may be a smaller one. In a directed network edges lead from the set to the others.
    ///
    /// - Parameter node: A node of the set; the first if `nil`.
    /// - Returns: The nodes in the order in which they were taken.
    /// - Throws: `NodeNotFound` if the node is not in the network.
    /// - Complexity: O(*n* + *m*) time and O(*n*) space, where *n* and *m* are the numbers of nodes and edges.
    ///
    /// A.-H. Esfahanian, "Connectivity algorithms", in: Topics in Structural Graph Theory (2013), 268–281
    public func dominatingSet(beginningWith node: Node? = nil) throws(NodeNotFound<Node>) -> [Node] {
        guard let node = node ?? nodes.first else { return [] }
        return nodes(ofRanks: pathRows().dominatingRanks(from: Int(try requiredRank(of: node))))
    }

    /// Whether every node is in a set or has an edge from one of it: networkx's `is_dominating_set`.
    ///
    /// - Complexity: O(*n* + *m*), where *n* and *m* are the numbers of nodes and edges.
    public func isDominatingSet(_ nodes: some Sequence<Node>) -> Bool {
        let isIn = rankSet(of: nodes), isReached = successors(of: isIn)
        return (0..<nodeCount).allSatisfy { isIn[$0] || isReached[$0] }
    }

    /// Whether every node is the end of one of some edges: networkx's `is_edge_cover`.
    ///
    /// - Complexity: O(*n* + *k*), where *n* is the number of nodes and *k* that of the edges.
    public func isEdgeCover(_ edges: some Sequence<(Node, Node)>) -> Bool {
        rankSet(of: edges.flatMap { [$0.0, $0.1] }).allSatisfy(\.self)
    }

    /// Nodes of which every edge has one, whose weight is at most twice what it must be: networkx's
    /// `min_weighted_vertex_cover`.
    ///
    /// - Parameter weight: The attribute that says what a node costs; 1 where it is missing. `nil` for 1 each.
    /// - Returns: The nodes, in order.
    /// - Complexity: O(*n* + *m*) time and O(*n*) space, where *n* and *m* are the numbers of nodes and edges.
    ///
    /// R. Bar-Yehuda, S. Even, "A local-ratio theorem for approximating the weighted vertex cover problem", Annals of
    /// Discrete Mathematics 25 (1985), 27–46
    public func approximateVertexCover(weight: AttributeKey<Double>? = nil) -> [Node] {
        var costs = nodes.map { node in weight.flatMap { nodes[node]?[$0] } ?? 1 }
        var isTaken = [Bool](repeating: false, count: nodeCount)
        for number in edgeNumbers {
            let (tail, head) = ends(ofEdge: Int(number))
            let (first, second) = isDirected || tail < head ? (tail, head) : (head, tail)
            guard !isTaken[first], !isTaken[second] else { continue }
            // The cheaper end pays for the edge, and the other end has that much less to pay.
            let (payer, other) = costs[first] <= costs[second] ? (first, second) : (second, first)
            isTaken[payer] = true
            costs[other] -= costs[payer]
        }
        return isTaken.indices.filter { isTaken[$0] }.map { node(ofRank: $0) }
    }
}

/// A node has no edge, and so no edges cover all nodes.
public struct NoEdgeCover<Node: Hashable & Sendable>: Error, Hashable, CustomStringConvertible {
    /// A node without edges.
    public let node: Node

    public var description: String { "the node \(String(reflecting: node)) has no edge that could cover it" }
}

extension Network where Direction == Undirected, Multiplicity == SingleEdges {
    /// The fewest edges such that every node is the end of one: networkx's `min_edge_cover`.
    ///
    /// ```swift
    /// try Graph(edges: [(1, 2), (2, 3)]).minimumEdgeCover()  // [(1, 2), (2, 3)]
    /// ```
    ///
    /// - Throws: ``NoEdgeCover`` if a node has no edge.
    /// - Complexity: O(*n*³) time, where *n* is the number of nodes.
    ///
    /// T. Gallai, "Über extreme Punkt- und Kantenmengen", Annales Universitatis Scientiarum Budapestinensis 2 (1959),
    /// 133–138
    public func minimumEdgeCover() throws(NoEdgeCover<Node>) -> [Edge<Node>] {
        let topology = topology, side = topology.outgoing
        if let rank = (0..<nodeCount).first(where: { side.range(of: $0).isEmpty }) {
            throw NoEdgeCover(node: node(ofRank: rank))
        }
        var cover = maximumWeightMatching(isMaximum: true), isCovered = [Bool](repeating: false, count: nodeCount)
        for edge in cover {
            for end in [edge.source, edge.target] {
                if let rank = rank(of: end) { isCovered[rank] = true }
            }
        }
        for rank in 0..<nodeCount where !isCovered[rank] {
            cover.append(edge(number: side.edges[side.range(of: rank).lowerBound], fromRank: rank))
        }
        return cover
    }

}

extension Network where Direction == Undirected {
    /// Nodes that are connected among themselves and to one of which every other node has an edge: networkx's
    /// `connected_dominating_set`.
    ///
    /// - Returns: The nodes in the order in which they were taken; none where there are no nodes.
    /// - Throws: ``NotConnected`` if the network is not connected.
    /// - Complexity: O((*n* + *m*) log *n*) time, where *n* and *m* are the numbers of nodes and edges.
    ///
    /// S. Guha, S. Khuller, "Approximation algorithms for connected dominating sets", Algorithmica 20 (1998), 374–387,
    /// https://doi.org/10.1007/PL00009201
    public func connectedDominatingSet() throws(NotConnected) -> [Node] {
        let rows = pathRows()
        guard nodeCount > 1 else { return Array(nodes) }
        guard rows.isInOnePart else { throw NotConnected() }
        // How many ends at nodes that are not dominated each node still has.
        var open = endCounts, isOpen = [Bool](repeating: true, count: nodeCount), left = nodeCount
        var waiting = Heap<DominationCandidate>(), number = 0, taken: [Int] = []
        let first = open.indices.max { (open[$0], $1) < (open[$1], $0) } ?? 0
        func see(_ rank: Int) {
            isOpen[rank] = false
            left -= 1
            for entry in rows.outgoing.range(of: Int32(rank)) { open[Int(rows.outgoing.targets[entry])] -= 1 }
        }
        let degree = open[first]
        see(first)
        waiting.insert(DominationCandidate(count: degree, number: number, rank: first))
        while left > 0, var candidate = waiting.popMax() {
            if candidate.count > open[candidate.rank] {
                candidate.count = open[candidate.rank]
                waiting.insert(candidate)
                continue
            }
            for entry in rows.outgoing.range(of: Int32(candidate.rank)) {
                let rank = Int(rows.outgoing.targets[entry])
                guard isOpen[rank] else { continue }
                see(rank)
                number += 1
                waiting.insert(DominationCandidate(count: open[rank], number: number, rank: rank))
            }
            taken.append(candidate.rank)
        }
        return nodes(ofRanks: taken)
    }

    /// Whether a set of nodes is connected, and every other node has an edge to one of it: networkx's
    /// `is_connected_dominating_set`.
    ///
    /// - Complexity: O(*n* + *m*), where *n* and *m* are the numbers of nodes and edges.
    public func isConnectedDominatingSet(_ nodes: [Node]) -> Bool {
        isDominatingSet(nodes) && subgraph(of: nodes).isConnected
    }
}

private struct DominationCandidate: Comparable {
    var count: Int
    var number: Int
    var rank: Int

    /// The greatest would dominate most, of several it was met first.
    static func < (left: DominationCandidate, right: DominationCandidate) -> Bool {
        (left.count, right.number) < (right.count, left.number)
    }
}
