/// A network's edges as compressed rows over ranks, frozen in the order of adjacency: what the loops of algorithms run
/// on.
///
/// Node *i* is the one of rank *i*, the *i*-th of `nodes`. Its arcs are the entries `offsets[i]..<offsets[i + 1]` of a
/// side's `targets` and `edges`. Parallel edges have an entry each; an undirected edge has an entry at both ends, a
/// loop one. Edge numbers are below ``edgeLimit`` and unique, but need not be consecutive or ordered.
package struct Topology: Sendable {
    package struct Side: Sendable {
        /// Where the entries of each node begin; one more than there are nodes.
        package let offsets: [Int32]
        /// The rank at the other end of each entry.
        package let targets: [Int32]
        /// The edge number of each entry.
        package let edges: [Int32]

        /// The entries of a node.
        @inline(__always)
        package func range(of rank: Int) -> Range<Int> { Int(offsets[rank])..<Int(offsets[rank + 1]) }
    }

    package let nodeCount: Int
    package let edgeCount: Int
    /// One more than the highest edge number that may occur.
    package let edgeLimit: Int
    package let isDirected: Bool
    /// Arcs by the node they lead from; every edge by both its nodes where there are no directions.
    package let outgoing: Side
    /// Arcs by the node they lead to; the same as ``outgoing`` where there are no directions.
    package let incoming: Side
}

extension Network {
    /// The network's edges as compressed rows.
    ///
    /// - Complexity: O(*n* + *m*), where *n* and *m* are the numbers of nodes and edges.
    package var topology: Topology {
        let ranks = core.holes.isEmpty ? nil : core.ranks()
        let outgoing = core.side(core.outgoing, ranks)
        return Topology(
            nodeCount: nodeCount, edgeCount: edgeCount, edgeLimit: core.edgeLimit, isDirected: isDirected,
            outgoing: outgoing, incoming: isDirected ? core.side(core.incoming, ranks) : outgoing)
    }

    /// The rank of a node; `nil` where it is not in the network.
    package func rank(of node: Node) -> Int? { table.position(of: node).map { core.rank(of: $0) } }

    /// The node of a rank, which must be below ``nodeCount``.
    package func node(ofRank rank: Int) -> Node { table.nodes[core.position(ofRank: rank)] }

    /// The value of a number-valued attribute for every edge number; a default where it is missing or not a number.
    package func edgeValues(_ key: AttributeKey<Double>, default value: Double = 1) -> [Double] {
        var values = [Double](repeating: value, count: core.edgeLimit)
        guard !core.edgeAttributes.isUnused else { return values }
        for number in values.indices { values[number] = core.edgeAttributes[number][key] ?? value }
        return values
    }

    /// The ranks of an edge's ends as it was added.
    package func ends(ofEdge number: Int) -> (tail: Int, head: Int) {
        let ends = core.ends(of: Int32(number))
        return (core.rank(of: Int(ends.tail)), core.rank(of: Int(ends.head)))
    }
}

extension NetworkCore {
    /// - Parameter ranks: The rank of every position, or `nil` where every position is its own rank.
    fileprivate func side(_ lists: AdjacencyLists, _ ranks: [Int32]?) -> Topology.Side {
        var offsets: [Int32] = [0], targets: [Int32] = [], edges: [Int32] = []
        offsets.reserveCapacity(nodeCount + 1)
        targets.reserveCapacity(isDirected ? edgeCount : 2 * edgeCount)
        edges.reserveCapacity(isDirected ? edgeCount : 2 * edgeCount)
        for position in 0..<positionLimit where ranks.map({ $0[position] >= 0 }) ?? true {
            for entry in lists.entries(of: position) {
                let target = ranks.map { $0[Int(entry.neighbor)] } ?? entry.neighbor
                if isMultigraph {
                    for edge in parallels.edges(on: entry.link) {
                        targets.append(target)
                        edges.append(edge)
                    }
                } else {
                    targets.append(target)
                    edges.append(entry.link)
                }
            }
            offsets.append(Int32(targets.count))
        }
        return Topology.Side(offsets: offsets, targets: targets, edges: edges)
    }
}
