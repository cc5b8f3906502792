extension Network {
    /// Stops with a sentence if the storage contradicts itself. For tests.
    ///
    /// - Complexity: O(*n* + *m* · *d*), where *n* and *m* are the numbers of nodes and edges and *d* the highest
    ///   degree.
    package func _checkInvariants() {
        table.checkInvariants(holes: core.holes)
        core.checkInvariants()
        precondition(table.nodes.count == core.positionLimit, "nodes and rows differ in number")
        precondition(groupList.flatMap(\.allNodes).allSatisfy(contains), "a group names a missing node")
        precondition(edges.reduce(0) { count, _ in count + 1 } == edgeCount, "the walk misses edges")
    }
}

extension NetworkCore {
    fileprivate func checkInvariants() {
        outgoing.checkInvariants()
        precondition(incoming.rows.count == positionLimit, "rows miscounted")
        precondition(zip(holes, holes.dropFirst()).allSatisfy(<), "holes are not ascending")
        for hole in holes {
            precondition(outgoing.rows[Int(hole)].count == 0, "a removed node has links")
            precondition(incoming.rows[Int(hole)].count == 0, "a removed node has links")
        }
        var outgoingEnds = 0, incomingEnds = 0
        for position in 0..<positionLimit {
            outgoingEnds += checkRow(position, of: outgoing, isOutgoing: true)
            if isDirected { incomingEnds += checkRow(position, of: incoming, isOutgoing: false) }
        }
        precondition(outgoingEnds == (isDirected ? edgeCount : 2 * edgeCount), "degrees do not add up")
        precondition(!isDirected || incomingEnds == edgeCount, "degrees do not add up")
    }

    /// - Returns: The degree.
    private func checkRow(_ position: Int, of lists: AdjacencyLists, isOutgoing: Bool) -> Int {
        var degree = 0, seen: Set<Int32> = []
        for entry in lists.entries(of: position) {
            precondition(links.contains(entry.link), "a row holds a removed link")
            precondition(seen.insert(entry.neighbor).inserted, "a row names a neighbour twice")
            let neighbor = Int(entry.neighbor), ends = links.ends[Int(entry.link)]
            let expected = LinkEnds(tail: Int32(position), head: entry.neighbor)
            precondition(
                isDirected
                    ? ends == (isOutgoing ? expected : expected.flipped) : ends == expected || ends == expected.flipped,
                "a link does not join the nodes whose rows name it")
            let found = isOutgoing ? link(from: position, to: neighbor) : link(from: neighbor, to: position)
            precondition(found == entry.link, "a link is not found")
            let edges = edges(on: entry.link)
            precondition(!edges.isEmpty && edges.count == edgeCount(on: entry.link), "parallel edges miscounted")
            if isMultigraph {
                precondition(Set(edges.map { parallels.key(of: $0) }).count == edges.count, "two edges share a key")
                for edge in edges {
                    precondition(
                        self.edge(from: Int(ends.tail), to: Int(ends.head), key: parallels.key(of: edge)) == edge)
                }
            }
            degree += edges.count * (!isDirected && neighbor == position ? 2 : 1)
        }
        precondition(lists.rows[position].degree == degree, "a degree is wrong")
        return degree
    }
}
