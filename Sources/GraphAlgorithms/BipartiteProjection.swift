public import GraphModel

/// How much an edge of a projection weighs.
public enum ProjectionWeight<Node: Hashable & Sendable>: Sendable {
    /// The number of common neighbours: networkx's `weighted_projected_graph`.
    case count
    /// The number of common neighbours as a share of all nodes of the other side.
    case ratio
    /// The sum over common neighbours of one by their number of neighbours less one: networkx's
    /// `collaboration_weighted_projected_graph`.
    ///
    /// M. E. J. Newman, "Scientific collaboration networks. II", Physical Review E 64 (2001), 016132,
    /// https://doi.org/10.1103/PhysRevE.64.016132
    case collaboration
    /// The common neighbours as a share of all neighbours of either: networkx's `overlap_weighted_projected_graph`.
    case jaccard
    /// The common neighbours as a share of those of the node that has fewer.
    case overlap
    /// What a function says of two nodes: networkx's `generic_weighted_projected_graph`.
    case function(@Sendable (Node, Node) -> Double)
}

extension Network where Multiplicity == SingleEdges {
    /// The nodes of one side, joined where they have a neighbour in common: networkx's `projected_graph`.
    ///
    /// ```swift
    /// let actors = Graph(edges: [("Ann", "Alien"), ("Bob", "Alien"), ("Cid", "Brazil")])
    /// try actors.projected(onto: ["Ann", "Bob", "Cid"]).edges  // [(Ann, Bob)]
    /// ```
    /// In a directed network, where an edge leads from one to a node from which one leads to the other.
    ///
    /// - Parameter nodes: The nodes of the side.
    /// - Throws: `NodeNotFound` if a node is not in the network.
    /// - Complexity: O(*k*), where *k* is the number of ways of two edges between the nodes.
    public func projected(onto nodes: some Sequence<Node>) throws(NodeNotFound<Node>) -> Self {
        let (start, ranks) = try projectionStart(nodes)
        var graph = start
        let rows = pathRows()
        for rank in ranks {
            for other in rows.twoSteps(from: rank) { graph.addEdge(node(ofRank: rank), node(ofRank: other)) }
        }
        return graph
    }

    /// The nodes of one side, joined where they have a neighbour in common by edges with a weight.
    ///
    /// - Parameters:
    ///   - nodes: The nodes of the side.
    ///   - weight: What an edge weighs.
    /// - Throws: `NodeNotFound` if a node is not in the network.
    /// - Complexity: O(*k* *d*), where *k* is the number of ways of two edges between the nodes and *d* is the highest
    ///   degree.
    public func projected(
        onto nodes: some Sequence<Node>, weight: ProjectionWeight<Node>
    ) throws(NodeNotFound<Node>) -> Self {
        let (start, ranks) = try projectionStart(nodes)
        var graph = start
        let rows = pathRows(), successors = NeighborRows(rows.outgoing), predecessors = NeighborRows(rows.incoming)
        let others = nodeCount - ranks.count
        for rank in ranks {
            for other in rows.twoSteps(from: rank) {
                let common = successors[rank].filter { predecessors.contains(other, $0) }
                let count = Double(common.count)
                let (left, right) = (Double(successors[rank].count), Double(predecessors[other].count))
                let value: Double
                switch weight {
                case .count: value = count
                case .ratio: value = count / Double(others)
                case .collaboration:
                    value = common.reduce(0) {
                        let degree = successors[Int($1)].count
                        return degree > 1 ? $0 + 1 / Double(degree - 1) : $0
                    }
                case .jaccard: value = count / (left + right - count)
                case .overlap: value = count / min(left, right)
                case .function(let function): value = function(node(ofRank: rank), node(ofRank: other))
                }
                graph.addEdge(node(ofRank: rank), node(ofRank: other), attributes: [.weight(value)])
            }
        }
        return graph
    }

    /// The nodes of one side, joined by an edge for each neighbour that they have in common: networkx's
    /// `projected_graph` with `multigraph`.
    ///
    /// - Parameters:
    ///   - nodes: The nodes of the side.
    ///   - key: The key of the edge for a common neighbour.
    /// - Throws: `NodeNotFound` if a node is not in the network.
    /// - Complexity: O(*k* *d*), where *k* is the number of ways of two edges between the nodes and *d* is the highest
    ///   degree.
    public func multiProjected(
        onto nodes: some Sequence<Node>, key: (Node) -> EdgeKey
    ) throws(NodeNotFound<Node>) -> Network<Node, Direction, ParallelEdges> {
        let (start, ranks) = try projectionStart(nodes)
        var graph = Network<Node, Direction, ParallelEdges>(start)
        let rows = pathRows(), successors = NeighborRows(rows.outgoing), predecessors = NeighborRows(rows.incoming)
        for rank in ranks {
            for other in rows.twoSteps(from: rank) {
                for common in successors[rank] where predecessors.contains(other, common) {
                    graph.insertEdge(
                        node(ofRank: rank), node(ofRank: other), key: key(node(ofRank: Int(common))), Attributes())
                }
            }
        }
        return graph
    }

    /// The nodes with their attributes and without edges, and their ranks.
    private func projectionStart(_ nodes: some Sequence<Node>) throws(NodeNotFound<Node>) -> (Self, [Int]) {
        var graph = Self(), ranks: [Int] = []
        graph.attributes = attributes
        for node in nodes {
            ranks.append(Int(try requiredRank(of: node)))
            graph.addNode(node, attributes: self.nodes[node] ?? [])
        }
        return (graph, ranks)
    }
}

/// The neighbours of every node, sorted.
struct NeighborRows {
    private let rows: [[Int32]]

    init(_ side: PathRows.Side) {
        rows = (0..<side.offsets.count - 1).map { side.targets[side.range(of: Int32($0))].sorted() }
    }

    subscript(rank: Int) -> [Int32] { rows[rank] }

    func contains(_ rank: Int, _ neighbor: Int32) -> Bool { rows[rank][...].containsSorted(neighbor) }

    /// How many neighbours two nodes have in common.
    func commonCount(_ first: Int, _ second: Int) -> Int { rows[first][...].commonCount(with: rows[second][...]) }
}

extension PathRows {
    /// The other ranks that two edges lead to, each once and in the order in which they are met.
    func twoSteps(from rank: Int) -> [Int] {
        var found: Set<Int32> = [Int32(rank)], order: [Int] = []
        for entry in outgoing.range(of: Int32(rank)) {
            for next in outgoing.targets[outgoing.range(of: outgoing.targets[entry])] where found.insert(next).inserted
            {
                order.append(Int(next))
            }
        }
        return order
    }
}
