public import GraphModel

extension Network {
    /// The share of the other nodes that are joined to a group: networkx's `group_degree_centrality`.
    ///
    /// In a directed network those count to which an edge leads from the group.
    ///
    /// - Returns: A number from 0 to 1; not a number where there are no other nodes.
    /// - Throws: `NodeNotFound`.
    /// - Complexity: O(*d*) in time, where *d* is the sum of the group's degrees.
    ///
    /// M. G. Everett, S. P. Borgatti, "The centrality of groups and classes", Journal of Mathematical Sociology 23 (1999),
    /// 181–201, https://doi.org/10.1080/0022250X.1999.9990219
    public func degreeCentrality(ofGroup group: some Collection<Node>) throws(NodeNotFound<Node>) -> Double {
        try groupDegree(group, topology.outgoing)
    }

    fileprivate func groupDegree(
        _ group: some Collection<Node>, _ side: Topology.Side
    ) throws(NodeNotFound<Node>) -> Double {
        var isMet = [Bool](repeating: false, count: nodeCount)
        let ranks = try ranks(of: group)
        for rank in ranks { for entry in side.range(of: Int(rank)) { isMet[Int(side.targets[entry])] = true } }
        for rank in ranks { isMet[Int(rank)] = false }
        return Double(isMet.count { $0 }) / Double(nodeCount - group.count)
    }

    /// The reciprocal of the mean distance from a group to the other nodes: networkx's `group_closeness_centrality`.
    ///
    /// In a directed network it is the distance from the others to the group.
    ///
    /// - Parameters:
    ///   - group: Some nodes.
    ///   - weight: The length of an edge; lengths must not be negative.
    /// - Returns: A number; 0 where no other node is near.
    /// - Throws: `NodeNotFound`; ``NegativeWeight``.
    /// - Complexity: O((*n* + *m*) log *n*) in time, where *n* and *m* are the numbers of nodes and edges.
    public func closenessCentrality(
        ofGroup group: some Sequence<Node>, weight: EdgeWeight<Node> = .unit
    ) throws -> Double {
        let sources = Array(Set(try ranks(of: group))).sorted()
        do {
            let search = try pathRows(weight).incoming.dijkstra(from: sources)
            let sum = search.order.reduce(0) { $0 + search.distances[Int($1)] }
            return sum == 0 ? 0 : Double(nodeCount - sources.count) / sum
        } catch {
            throw named(error)
        }
    }

    /// The sum over all pairs of nodes outside of a group of the share of their shortest paths that lead through the group:
    /// networkx's `group_betweenness_centrality`.
    ///
    /// - Parameters:
    ///   - group: Some nodes.
    ///   - normalized: Whether to divide by the number of pairs of other nodes.
    ///   - weight: What an edge counts; weights must be positive.
    ///   - endpoints: Whether paths that begin or end in the group count.
    /// - Throws: `NodeNotFound`.
    /// - Complexity: O(*nm*) in time where all edges count one, O(*nm* + *n*² log *n*) otherwise, where *n* and *m* are the
    ///   numbers of nodes and edges.
    ///
    /// The paths that avoid the group are counted, source by source, which is exact. The faster way for many groups in one
    /// graph, which networkx takes (Puzis, Elovici, Dolev 2007, https://doi.org/10.1103/PhysRevE.76.056709), depends on
    /// the order of the group's nodes there, and gives other numbers for directed graphs in which not every node reaches
    /// every other: a group of one node has not the node's betweenness.
    ///
    /// M. G. Everett, S. P. Borgatti, "The centrality of groups and classes", Journal of Mathematical Sociology 23 (1999),
    /// 181–201, https://doi.org/10.1080/0022250X.1999.9990219
    public func betweennessCentrality(
        ofGroup group: some Sequence<Node>, normalized: Bool = true, weight: EdgeWeight<Node> = .unit,
        endpoints: Bool = false
    ) throws(NodeNotFound<Node>) -> Double {
        var isMember = [Bool](repeating: false, count: nodeCount)
        for rank in try ranks(of: group) { isMember[Int(rank)] = true }
        let size = isMember.count(where: \.self)
        var search = ShortestPathSearch(pathRows(weight).outgoing), value = 0.0
        var avoiding = [Double](repeating: 0, count: nodeCount)
        for source in 0..<Int32(nodeCount) where endpoints || !isMember[Int(source)] {
            search.run(from: source)
            for rank in search.order {
                avoiding[Int(rank)] = 0
                if isMember[Int(rank)] { continue }
                if rank == source {
                    avoiding[Int(rank)] = 1
                } else {
                    search.forEachLink(to: rank) { previous, _ in avoiding[Int(rank)] += avoiding[Int(previous)] }
                }
            }
            for rank in search.order where rank != source {
                if !isMember[Int(source)], !isMember[Int(rank)] {
                    value += 1 - avoiding[Int(rank)] / search.counts[Int(rank)]
                } else if endpoints {
                    value += 1
                }
            }
        }
        if normalized {
            value *= 1 / (Double(nodeCount - size) * Double(nodeCount - size - 1))
        } else if !isDirected {
            value /= 2
        }
        return value
    }
}

extension Network where Direction == Directed {
    /// The share of the other nodes from which an edge leads to a group: networkx's `group_in_degree_centrality`.
    public func inDegreeCentrality(ofGroup group: some Collection<Node>) throws(NodeNotFound<Node>) -> Double {
        try groupDegree(group, topology.incoming)
    }

    /// The share of the other nodes to which an edge leads from a group: networkx's `group_out_degree_centrality`.
    public func outDegreeCentrality(ofGroup group: some Collection<Node>) throws(NodeNotFound<Node>) -> Double {
        try degreeCentrality(ofGroup: group)
    }
}
