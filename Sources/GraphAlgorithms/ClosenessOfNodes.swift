public import GraphModel

extension Network {
    /// The closeness of one node; see ``closenessCentrality(weight:wfImproved:)``.
    ///
    /// - Throws: `NodeNotFound`.
    /// - Complexity: O((*n* + *m*) log *n*) in time, where *n* and *m* are the numbers of nodes and edges.
    public func closenessCentrality(
        of node: Node, weight: EdgeWeight<Node> = .unit, wfImproved: Bool = true
    ) throws(NodeNotFound<Node>) -> Double {
        let rank = try requiredRank(of: node)
        var search = ShortestPathSearch(pathRows(weight).incoming)
        search.run(from: rank)
        let sum = search.order.reduce(0) { $0 + search.distances[Int($1)] }
        guard sum > 0, nodeCount > 1 else { return 0 }
        let reached = Double(search.order.count - 1)
        return reached / sum * (wfImproved ? reached / Double(nodeCount - 1) : 1)
    }

    /// For some nodes, the sum of the reciprocal distances from others: networkx's `harmonic_centrality` with `nbunch` and
    /// `sources`.
    ///
    /// - Parameters:
    ///   - nodes: The nodes that are asked about; those that are not in the network are ignored.
    ///   - sources: Where distances are measured from, all nodes if not given.
    ///   - weight: The length of an edge; lengths must not be negative.
    /// - Returns: A number for each of the nodes, in the order of the network.
    /// - Complexity: O(*s*(*n* + *m*) log *n*) in time, where *n* and *m* are the numbers of nodes and edges and *s* is the smaller
    ///   number of sources and of nodes asked about.
    public func harmonicCentrality(
        of nodes: some Sequence<Node>, from sources: [Node]? = nil, weight: EdgeWeight<Node> = .unit
    ) -> NodeMap<Node, Double> {
        let isAsked = marks(nodes), isSource = sources.map { marks($0) } ?? Array(repeating: true, count: nodeCount)
        let asked = (0..<nodeCount).filter { isAsked[$0] }, starts = (0..<nodeCount).filter { isSource[$0] }
        let rows = pathRows(weight), isBackward = asked.count < starts.count
        var search = ShortestPathSearch(isBackward ? rows.incoming : rows.outgoing)
        var sums = [Double](repeating: 0, count: nodeCount)
        for start in isBackward ? asked : starts {
            search.run(from: Int32(start))
            for rank in search.order where search.distances[Int(rank)] != 0 {
                let reciprocal = 1 / search.distances[Int(rank)]
                if !isBackward {
                    sums[Int(rank)] += reciprocal
                } else if isSource[Int(rank)] {
                    sums[start] += reciprocal
                }
            }
        }
        return nodeMap(ranks: asked.map(Int32.init), asked.map { sums[$0] })
    }
}
