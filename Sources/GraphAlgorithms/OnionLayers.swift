public import GraphModel

extension Network where Direction == Undirected, Multiplicity == SingleEdges {
    /// For every node, in which layer it comes off when all nodes of the least degree are taken away again and again:
    /// networkx's `onion_layers`. It is a finer thing than the core number.
    ///
    /// - Returns: A number from 1 for every node, the outermost first.
    /// - Throws: ``HasLoops``.
    /// - Complexity: O(*m* + *n* log *n* + *nk*) in time, where *n*, *m* and *k* are the numbers of nodes, edges and cores.
    ///
    /// L. Hébert-Dufresne, J. A. Grochow, A. Allard, "Multi-scale structure and topological anomaly detection via a new
    /// network statistic: the onion decomposition", Scientific Reports 6 (2016), 31708, https://doi.org/10.1038/srep31708
    public func onionLayers() throws(HasLoops<Node>) -> NodeMap<Node, Int> {
        if let loop = selfLoops.first { throw HasLoops(loop.source) }
        let rows = topology.outgoing
        var degrees = (0..<nodeCount).map { rows.range(of: $0).count }
        var layers = [Int](repeating: 0, count: nodeCount), order: [Int32] = []
        var next = (0..<nodeCount).filter { degrees[$0] == 0 }, core = 0, layer = 1
        while order.count < nodeCount {
            if next.isEmpty {
                let left = (0..<nodeCount).filter { layers[$0] == 0 }
                core = max(core, left.map { degrees[$0] }.min() ?? 0, 1)
                next = left.filter { degrees[$0] <= core }
            }
            let current = next.sorted { (degrees[$0], $0) < (degrees[$1], $1) }
            next = []
            for rank in current { layers[rank] = layer }
            for rank in current {
                order.append(Int32(rank))
                for entry in rows.range(of: rank) {
                    let other = Int(rows.targets[entry])
                    if layers[other] != 0 { continue }
                    degrees[other] -= 1
                    if degrees[other] == core { next.append(other) }
                }
            }
            layer += 1
        }
        return nodeMap(ranks: order, order.map { layers[Int($0)] })
    }
}
