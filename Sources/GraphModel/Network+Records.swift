// How files are read into a network and written from one: by ranks, all edges at once, without hashing nodes.

/// An edge as a walk over all edges meets it: the ranks of its ends, the end that was reached first in front.
package struct EdgeRecord: Sendable {
    package let source: Int32
    package let target: Int32
    /// The edge's number.
    package let number: Int32
    /// Whether the edge was added from ``target`` to ``source``.
    package let isReversed: Bool
}

extension Network {
    /// The edges in order.
    ///
    /// - Complexity: O(*n* + *m*), where *n* and *m* are the numbers of nodes and edges.
    package var edgeRecords: [EdgeRecord] { core.edgeRecords() }

    /// The attributes of the edge of that number.
    package func attributes(ofEdge number: Int32) -> Attributes { core.edgeAttributes[Int(number)] }

    /// The attributes of the node of that rank.
    package func attributes(ofRank rank: Int) -> Attributes { core.nodeAttributes[core.position(ofRank: rank)] }

    /// The key of the edge of that number; `nil` where there are no keys.
    package func key(ofEdge number: Int32) -> EdgeKey? { core.key(of: number) }

    /// Whether some edge may have attributes, and whether some node may.
    package var mayHaveAttributes: (nodes: Bool, edges: Bool) {
        (!core.nodeAttributes.isUnused, !core.edgeAttributes.isUnused)
    }

    /// Adds edges without keys between nodes that are there.
    ///
    /// - Parameters:
    ///   - ends: The positions of the edges' nodes: their ranks, if no node was ever removed.
    ///   - attributes: The edges' attributes; edges beyond its end have none.
    /// - Returns: The index of the first edge that was there already, so that only its attributes counted; `nil` if all
    ///   are new.
    /// - Complexity: O(*n* + *k*), where *n* is the number of nodes and *k* that of the edges, if there are no edges yet.
    @discardableResult
    package mutating func addEdges(betweenRanks ends: [LinkEnds], attributes: [Attributes] = []) -> Int? {
        let limit = core.edgeLimit, numbers = core.addEdges(ends)
        var firstRepeated: Int?, next = Int32(limit)
        for (index, number) in numbers.enumerated() {
            if number == next { next += 1 } else if firstRepeated == nil { firstRepeated = index }
        }
        if limit == 0, firstRepeated == nil, core.edgeAttributes.isUnused {
            core.edgeAttributes = AttributeTable(attributes)
        } else {
            for (number, attributes) in zip(numbers, attributes) {
                core.edgeAttributes.merge(attributes, into: Int(number))
            }
        }
        return firstRepeated
    }
}

extension NetworkCore {
    fileprivate func edgeRecords() -> [EdgeRecord] {
        var records: [EdgeRecord] = []
        records.reserveCapacity(edgeCount)
        let ranks = holes.isEmpty ? nil : ranks()
        for position in 0..<positionLimit {
            for entry in outgoing.entries(of: position) where isDirected || entry.neighbor >= position {
                let source = ranks?[position] ?? Int32(truncatingIfNeeded: position)
                let target = ranks?[Int(entry.neighbor)] ?? entry.neighbor
                guard isMultigraph else {
                    records.append(
                        EdgeRecord(
                            source: source, target: target, number: entry.link,
                            isReversed: Int(links.ends[Int(entry.link)].tail) != position))
                    continue
                }
                for edge in parallels.edges(on: entry.link) {
                    records.append(
                        EdgeRecord(
                            source: source, target: target, number: edge,
                            isReversed: Int(ends(of: edge).tail) != position))
                }
            }
        }
        return records
    }
}
