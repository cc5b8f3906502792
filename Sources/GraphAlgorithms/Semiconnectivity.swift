public import GraphModel

extension Network where Direction == Directed {
    /// Whether of any two nodes one can be reached from the other: networkx's `is_semiconnected`; `false` where there are
    /// no nodes at all.
    ///
    /// ```swift
    /// DiGraph(edges: [(1, 2), (2, 3)]).isSemiconnected // true
    /// DiGraph(edges: [(1, 2), (3, 2)]).isSemiconnected // false
    /// ```
    ///
    /// - Complexity: O(*n* + *m*) time and space, where *n* and *m* are the numbers of nodes and edges.
    public var isSemiconnected: Bool {
        guard nodeCount > 0 else { return false }
        // A component comes after all that can be reached from it: an edge must lead from each to the one before.
        let parts = strongParts(), rows = pathRows().outgoing
        var numbers = [Int](repeating: 0, count: nodeCount)
        for (number, part) in parts.enumerated() { for rank in part { numbers[Int(rank)] = number } }
        return parts.enumerated().dropFirst().allSatisfy { number, part in
            part.contains { rank in
                rows.range(of: rank).contains { numbers[Int(rows.targets[$0])] == number - 1 }
            }
        }
    }

    /// Whether no number above 1 divides the length of every cycle: networkx's `is_aperiodic`.
    ///
    /// ```swift
    /// try DiGraph(edges: [(1, 2), (2, 1), (2, 3), (3, 1)]).isAperiodic() // true: 2 and 3
    /// ```
    ///
    /// - Returns: `nil` where there are no nodes.
    /// - Throws: ``Unreachable`` if some node cannot be reached from another.
    /// - Complexity: O(*n* + *m*) time and space, where *n* and *m* are the numbers of nodes and edges.
    ///
    /// J. P. Jarvis, D. R. Shier, "Graph-theoretic analysis of finite Markov chains", in "Applied Mathematical Modeling: A
    /// Multidisciplinary Approach", CRC Press, 1996.
    public func isAperiodic() throws(Unreachable<Node>) -> Bool? {
        guard nodeCount > 0 else { return nil }
        let parts = strongParts()
        guard parts.count == 1 else { throw Unreachable(from: node(ofRank: Int(parts[0][0]))) }
        let rows = pathRows().outgoing, search = rows.breadthFirstSearch(from: [0])
        var depths = [Int](repeating: 0, count: nodeCount)
        for (depth, level) in search.levels.enumerated() {
            for place in level { depths[Int(search.order[place])] = depth }
        }
        var divisor = 0
        for rank in 0..<Int32(nodeCount) {
            for entry in rows.range(of: rank) {
                var (left, right) = (divisor, abs(depths[Int(rank)] - depths[Int(rows.targets[entry])] + 1))
                while right != 0 { (left, right) = (right, left % right) }
                divisor = left
            }
        }
        return divisor == 1
    }
}
