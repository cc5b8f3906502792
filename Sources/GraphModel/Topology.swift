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
    /// The network's edges as compressed rows, kept until the network changes.
    ///
    /// - Complexity: O(*n* + *m*) the first time, where *n* and *m* are the numbers of nodes and edges, then O(1).
    package var topology: Topology { frozen.topology { core.topology() } }

    /// The rank of a node; `nil` where it is not in the network.
    package func rank(of node: Node) -> Int? { table.position(of: node).map { core.rank(of: $0) } }

    /// The node of a rank, which must be below ``nodeCount``.
    package func node(ofRank rank: Int) -> Node { table.nodes[core.position(ofRank: rank)] }

    /// The nodes of some ranks, in the order of the ranks given.
    package func nodes(ofRanks ranks: [Int32]) -> [Node] { ranks.withUnsafeBufferPointer(nodes) }

    /// The nodes of some ranks, in the order of the ranks given.
    package func nodes(ofRanks ranks: UnsafeBufferPointer<Int32>) -> [Node] {
        guard !core.holes.isEmpty else { return table.nodes(at: ranks) }
        return core.positions(ofRanks: ranks).withUnsafeBufferPointer { table.nodes(at: $0) }
    }

    /// The nodes of some ranks in parts that begin at `starts`.
    package func nodes(ofRanks ranks: [Int32], partedAt starts: [Int]) -> [[Node]] {
        let positions = core.holes.isEmpty ? ranks : ranks.withUnsafeBufferPointer(core.positions)
        return positions.withUnsafeBufferPointer { table.nodes(at: $0, partedAt: starts) }
    }

    /// The nodes of two lists of ranks of the same length, in pairs.
    package func pairs(ofRanks sources: [Int32], and targets: [Int32]) -> [(source: Node, target: Node)] {
        guard !core.holes.isEmpty else { return table.pairs(at: sources, and: targets) }
        return table.pairs(
            at: sources.withUnsafeBufferPointer(core.positions), and: targets.withUnsafeBufferPointer(core.positions))
    }

    /// Edges by their numbers, each seen from the rank of one of its nodes.
    package func edges(numbers: [Int32], fromRanks ranks: [Int32]) -> [Edge<Node>] {
        let positions = core.holes.isEmpty ? ranks : ranks.withUnsafeBufferPointer(core.positions)
        return table.edges(numbers, from: positions, in: core)
    }

    /// The value of a number-valued attribute for every edge number; a default where it is missing or not a number.
    package func edgeValues(_ key: AttributeKey<Double>, default value: Double = 1) -> [Double] {
        core.edgeAttributes.numbers(key.name, count: core.edgeLimit, missing: value, null: value)
    }

    /// The ranks of an edge's ends as it was added.
    package func ends(ofEdge number: Int) -> (tail: Int, head: Int) {
        let ends = core.ends(of: Int32(number))
        return (core.rank(of: Int(ends.tail)), core.rank(of: Int(ends.head)))
    }
}

extension NetworkCore {
    fileprivate func positions(ofRanks ranks: UnsafeBufferPointer<Int32>) -> [Int32] {
        ranks.map { Int32(position(ofRank: Int($0))) }
    }

    fileprivate func topology() -> Topology {
        let ranks = holes.isEmpty ? nil : ranks()
        let outgoing = side(self.outgoing, ranks)
        return Topology(
            nodeCount: nodeCount, edgeCount: edgeCount, edgeLimit: edgeLimit, isDirected: isDirected,
            outgoing: outgoing, incoming: isDirected ? side(incoming, ranks) : outgoing)
    }

    /// - Parameter ranks: The rank of every position, or `nil` where every position is its own rank.
    private func side(_ lists: AdjacencyLists, _ ranks: [Int32]?) -> Topology.Side {
        let side = isMultigraph ? parallelSide(lists) : simpleSide(lists)
        guard let ranks else { return side }
        var offsets: [Int32] = [0]
        offsets.reserveCapacity(nodeCount + 1)
        for position in ranks.indices where ranks[position] >= 0 { offsets.append(side.offsets[position + 1]) }
        return Topology.Side(offsets: offsets, targets: side.targets.map { ranks[Int($0)] }, edges: side.edges)
    }

    /// The rows of all positions, where every link is an edge. Holes have empty ones.
    private func simpleSide(_ lists: AdjacencyLists) -> Topology.Side {
        if let offsets = lists.offsetsWithoutGaps {
            return Topology.Side(offsets: offsets, targets: lists.neighbors, edges: lists.links)
        }
        let rows = lists.rows
        var total: Int32 = 0
        let offsets = [Int32](unsafeUninitializedCapacity: rows.count + 1) { offsets, count in
            offsets.initializeElement(at: 0, to: 0)
            for (position, row) in rows.enumerated() {
                total += row.count
                offsets.initializeElement(at: position + 1, to: total)
            }
            count = rows.count + 1
        }
        /// The stretches of the rows, one behind the other.
        func packed(_ pool: [Int32]) -> [Int32] {
            [Int32](unsafeUninitializedCapacity: Int(total)) { packed, count in
                pool.withUnsafeBufferPointer { pool in
                    for row in rows where row.count > 0 {
                        _ = packed[count...].initialize(fromContentsOf: pool[row.range])
                        count += Int(row.count)
                    }
                }
            }
        }
        return Topology.Side(offsets: offsets, targets: packed(lists.neighbors), edges: packed(lists.links))
    }

    /// The rows of all positions, where a link is a chain of edges. Holes have empty ones.
    private func parallelSide(_ lists: AdjacencyLists) -> Topology.Side {
        var offsets: [Int32] = [0], targets: [Int32] = [], edges: [Int32] = []
        offsets.reserveCapacity(positionLimit + 1)
        targets.reserveCapacity(isDirected ? edgeCount : 2 * edgeCount)
        edges.reserveCapacity(isDirected ? edgeCount : 2 * edgeCount)
        for row in lists.rows {
            for index in row.range {
                var edge = parallels.chain(of: lists.links[index]).first
                while edge >= 0 {
                    targets.append(lists.neighbors[index])
                    edges.append(edge)
                    edge = parallels.next(after: edge)
                }
            }
            offsets.append(Int32(targets.count))
        }
        return Topology.Side(offsets: offsets, targets: targets, edges: edges)
    }
}
