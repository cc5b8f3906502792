extension Network where Direction == Directed {
    /// The largest parts of the network in which there is a path from every node to every other, networkx's
    /// `strongly_connected_components`: a part comes after all that can be reached from it.
    ///
    /// ```swift
    /// DiGraph(edges: [(1, 2), (2, 1), (2, 3)]).stronglyConnectedComponents // [[3], [1, 2]]
    /// ```
    ///
    /// - Complexity: O(*n* + *m*) time and space, where *n* and *m* are the numbers of nodes and edges.
    ///
    /// R. Tarjan, "Depth-first search and linear graph algorithms", SIAM Journal on Computing 1 (1972), 146–160,
    /// https://doi.org/10.1137/0201010
    public var stronglyConnectedComponents: [[Node]] { nodes(ofParts: pathRows().outgoing.strongParts()) }

    /// Whether there is a path from every node to every other; `false` where there are no nodes at all.
    ///
    /// - Complexity: O(*n* + *m*) time and space, where *n* and *m* are the numbers of nodes and edges.
    public var isStronglyConnected: Bool { nodeCount > 0 && strongParts()[0].count == nodeCount }

    /// The strongly connected components from which no edge leads out, in the order of
    /// ``stronglyConnectedComponents``: networkx's `attracting_components`.
    ///
    /// - Complexity: O(*n* + *m*) time and space, where *n* and *m* are the numbers of nodes and edges.
    public var attractingComponents: [[Node]] {
        let parts = strongParts(), rows = pathRows().outgoing
        var partOfNode = [Int](repeating: 0, count: nodeCount)
        for (number, part) in parts.enumerated() { for rank in part { partOfNode[Int(rank)] = number } }
        return parts.enumerated().filter { number, part in
            part.allSatisfy { rank in rows.range(of: rank).allSatisfy { partOfNode[Int(rows.targets[$0])] == number } }
        }.map { $0.element.map { node(ofRank: Int($0)) } }
    }

    /// The ranks of the nodes of each strongly connected component, in the order in which the components are complete.
    func strongParts() -> [[Int32]] {
        let parts = pathRows().outgoing.strongParts()
        return (0..<parts.count).map { Array(parts[$0]) }
    }
}

/// A node that a search has entered and not left, with what it has found out about it so far.
private struct OpenNode: BitwiseCopyable {
    var rank: Int32
    /// The next entry of its row.
    var entry: Int32
    /// The lowest number that was reached from it.
    var low: Int32
}

extension PathRows.Side {
    fileprivate func strongParts() -> RankParts {
        let count = offsets.count - 1
        // A complete node has the highest number, so that it lowers nobody's.
        let numbers = Scratch<Int32>(repeating: 0, count: count), path = Scratch<OpenNode>(capacity: count)
        let pending = Scratch<Int32>(capacity: count), members = Scratch<Int32>(capacity: count)
        var next: Int32 = 1, pendingCount = 0, end = 0, starts: [Int] = []
        withRows { rows in
            for start in 0..<Int32(count) where numbers[start] == 0 {
                var depth = 0, rank = start, low = next, entry = Int(rows.offsets[Int(start)])
                numbers[rank] = next
                next += 1
                pending[pendingCount] = rank
                pendingCount += 1
                search: while true {
                    let last = Int(rows.offsets[Int(rank) + 1])
                    while entry < last {
                        let target = rows.targets[entry], number = numbers[target]
                        entry += 1
                        if number == 0 {
                            path[depth] = OpenNode(rank: rank, entry: Int32(truncatingIfNeeded: entry), low: low)
                            depth += 1
                            rank = target
                            entry = Int(rows.offsets[Int(rank)])
                            low = next
                            numbers[rank] = next
                            next += 1
                            pending[pendingCount] = rank
                            pendingCount += 1
                            continue search
                        }
                        low = min(low, number)
                    }
                    if low == numbers[rank] {
                        // Everything that was reached after this node and is not complete yet leads back to it.
                        var first = pendingCount - 1
                        while pending[first] != rank { first -= 1 }
                        starts.append(end)
                        for place in first..<pendingCount {
                            members[end] = pending[place]
                            end += 1
                            numbers[pending[place]] = .max
                        }
                        pendingCount = first
                    }
                    guard depth > 0 else { break }
                    depth -= 1
                    rank = path[depth].rank
                    entry = Int(path[depth].entry)
                    low = min(low, path[depth].low)
                }
            }
        }
        return RankParts(members: members.array(end), starts: starts)
    }
}
