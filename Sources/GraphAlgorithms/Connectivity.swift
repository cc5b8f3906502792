public import GraphModel

extension Network {
    /// How many nodes it takes at least to separate the network, or to leave a single node: networkx's
    /// `node_connectivity`.
    ///
    /// ```swift
    /// Graph(edges: [(1, 2), (2, 3), (3, 4), (4, 1)]).nodeConnectivity  // 2
    /// ```
    /// In a directed network, to separate it in one direction. 0 where it is not connected.
    ///
    /// - Complexity: O((*n* + *d*²) *m* √*n*) time, where *n* and *m* are the numbers of nodes and edges and *d* is the
    ///   lowest degree.
    ///
    /// A. H. Esfahanian, S. L. Hakimi, "On computing the connectivities of graphs and digraphs", Networks 14 (1984),
    /// 355–366, https://doi.org/10.1002/net.3230140211
    public var nodeConnectivity: Int {
        let rows = pathRows(), degrees = endCounts
        guard rows.isInOnePart, let node = degrees.indices.min(by: { degrees[$0] < degrees[$1] }) else { return 0 }
        var flows = UnitFlows(nodesOf: rows), least = degrees[node]
        for (source, target) in rows.nodeCutPairs(around: node) {
            least = min(least, flows.count(from: source, to: target, upTo: least))
        }
        return least
    }

    /// How many paths from one node to another there are that have no other node in common: networkx's
    /// `local_node_connectivity`. An edge between the two is a path.
    ///
    /// - Throws: `NodeNotFound` if a node is not in the network.
    /// - Complexity: O(*m* √*n*) time, where *n* and *m* are the numbers of nodes and edges.
    ///
    /// K. Menger, "Zur allgemeinen Kurventheorie", Fundamenta Mathematicae 10 (1927), 96–115
    public func nodeConnectivity(from source: Node, to target: Node) throws(NodeNotFound<Node>) -> Int {
        let source = try requiredRank(of: source), target = try requiredRank(of: target)
        var flows = UnitFlows(nodesOf: pathRows())
        return flows.count(from: Int(source), to: Int(target))
    }

    /// How many edges it takes at least to separate the network: networkx's `edge_connectivity`.
    ///
    /// ```swift
    /// Graph(edges: [(1, 2), (2, 3), (3, 4), (4, 1)]).edgeConnectivity()  // 2
    /// ```
    /// In a directed network, to separate it in one direction. 0 where it is not connected. Parallel edges count once.
    ///
    /// - Parameter limit: A number beyond which it is not looked further.
    /// - Complexity: O(*n* *m* √*m*) time, where *n* and *m* are the numbers of nodes and edges.
    ///
    /// A. H. Esfahanian, "Connectivity algorithms", in: Topics in Structural Graph Theory (2013), 268–281
    public func edgeConnectivity(upTo limit: Int = .max) -> Int {
        let rows = pathRows()
        guard rows.isInOnePart else { return 0 }
        var flows = UnitFlows(edgesOf: rows), least = min(endCounts.min() ?? 0, limit)
        for (source, target) in rows.edgeCutPairs() {
            least = min(least, flows.count(from: source, to: target, upTo: least))
        }
        return least
    }

    /// How many paths from one node to another there are that have no edge in common: networkx's
    /// `local_edge_connectivity`.
    ///
    /// - Parameter limit: A number beyond which it is not looked further.
    /// - Throws: A ``FlowError`` if a node is not in the network or both are the same.
    /// - Complexity: O(*m* √*m*) time, where *m* is the number of edges.
    public func edgeConnectivity(
        from source: Node, to target: Node, upTo limit: Int = .max
    ) throws(FlowError<Node>) -> Int {
        let start = try requiredFlowRank(of: source), end = try requiredFlowRank(of: target)
        guard start != end else { throw .sourceIsTarget(source) }
        var flows = UnitFlows(edgesOf: pathRows())
        return flows.count(from: start, to: end, upTo: limit)
    }

    /// How many paths without common nodes there are between two nodes on an average: networkx's
    /// `average_node_connectivity`.
    ///
    /// - Complexity: O(*n*² *m* √*n*) time, where *n* and *m* are the numbers of nodes and edges.
    ///
    /// L. W. Beineke, O. R. Oellermann, R. E. Pippert, "The average connectivity of a graph", Discrete Mathematics 252
    /// (2002), 31–45, https://doi.org/10.1016/S0012-365X(01)00180-7
    public var averageNodeConnectivity: Double {
        guard nodeCount > 1 else { return 0 }
        var flows = UnitFlows(nodesOf: pathRows()), sum = 0, count = 0
        for source in 0..<nodeCount {
            for target in (isDirected ? 0 : source + 1)..<nodeCount where target != source {
                sum += flows.count(from: source, to: target)
                count += 1
            }
        }
        return Double(sum) / Double(count)
    }

    /// How many paths without common nodes there are between any two of some nodes: networkx's
    /// `all_pairs_node_connectivity`.
    ///
    /// - Parameter nodes: The nodes; all if `nil`.
    /// - Returns: For every node the numbers by the other nodes.
    /// - Throws: `NodeNotFound` if a node is not in the network.
    /// - Complexity: O(*k*² *m* √*n*) time, where *k* is the number of nodes asked for, *n* and *m* are those of all nodes
    ///   and edges.
    public func allPairsNodeConnectivity(
        _ nodes: [Node]? = nil
    ) throws(NodeNotFound<Node>) -> NodeMap<Node, NodeMap<Node, Int>> {
        var ranks: [Int32] = [], isIn = [Bool](repeating: false, count: nodeCount)
        for node in nodes ?? Array(self.nodes) {
            let rank = try requiredRank(of: node)
            if !isIn[Int(rank)] { ranks.append(rank) }
            isIn[Int(rank)] = true
        }
        var flows = UnitFlows(nodesOf: pathRows())
        var counts = Array(repeating: [Int](repeating: 0, count: ranks.count), count: ranks.count)
        for (row, source) in ranks.enumerated() {
            for (column, target) in ranks.enumerated() where column != row {
                counts[row][column] =
                    !isDirected && column < row
                    ? counts[column][row] : flows.count(from: Int(source), to: Int(target))
            }
        }
        return nodeMap(
            ranks: ranks,
            counts.enumerated().map { row, counts in
                let others = ranks.indices.filter { $0 != row }
                return nodeMap(ranks: others.map { ranks[$0] }, others.map { counts[$0] })
            })
    }

    /// The number of edge ends at every node by rank; a loop has two.
    var endCounts: [Int] {
        let topology = topology
        return (0..<nodeCount).map { rank in
            let row = topology.outgoing.range(of: rank)
            return row.count
                + (isDirected
                    ? topology.incoming.range(of: rank).count : topology.outgoing.targets[row].count { $0 == rank })
        }
    }
}
