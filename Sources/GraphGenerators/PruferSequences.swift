public import GraphModel

// Heinz Prüfer's code: a tree of n nodes, numbered from 0, is a list of n - 2 of them, and each such list is a tree.
extension Network where Node == Int, Direction == Undirected, Multiplicity == SingleEdges {
    /// The tree of a Prüfer sequence: networkx's `from_prufer_sequence`.
    ///
    /// ```swift
    /// let tree = try Graph(pruferSequence: [3, 3, 3, 4])
    /// Array(tree.edges).map(\.nodes)   // [(0, 3), (1, 3), (2, 3), (3, 4), (4, 5)]
    /// ```
    ///
    /// - Throws: ``GeneratorError`` if a number in the sequence is not one of a node.
    /// - Complexity: O(*n*), where *n* is the number of nodes.
    ///
    /// X. Wang, L. Wang, Y. Wu, "An optimal algorithm for Prufer codes", Journal of Software Engineering and Applications 2
    /// (2009), 111–115, https://doi.org/10.4236/jsea.2009.22016
    public init(pruferSequence sequence: [Int]) throws(GeneratorError) {
        let count = sequence.count + 2
        try GeneratorError.check(count: count)
        var degrees = [Int](repeating: 1, count: count), edges: [(Int, Int)] = []
        for node in sequence {
            try GeneratorError.check(
                node >= 0 && node < count, "a Prüfer sequence has numbers from 0 to \(count - 1), not \(node)")
            degrees[node] += 1
        }
        var last = degrees.firstIndex(of: 1) ?? 0, leaf = last, isDone = [Bool](repeating: false, count: count)
        for node in sequence {
            edges.append((leaf, node))
            isDone[leaf] = true
            degrees[node] -= 1
            if node < last, degrees[node] == 1 {
                leaf = node
            } else {
                last += 1
                while degrees[last] != 1 { last += 1 }
                leaf = last
            }
        }
        let rest = (0..<count).filter { !isDone[$0] }
        edges.append((rest[0], rest[1]))
        self.init(count: count, edges: edges)
    }
}

extension Network where Node == Int, Direction == Undirected {
    /// The Prüfer sequence of a tree whose nodes are the numbers from 0: networkx's `to_prufer_sequence`.
    ///
    /// - Throws: ``GeneratorError`` if there are less than 2 nodes, the network is not a tree, or its nodes are not these
    ///   numbers.
    /// - Complexity: O(*n* + *s*), where *n* is the number of nodes and *s* the sum of the squares of the degrees at worst.
    public func pruferSequence() throws(GeneratorError) -> [Int] {
        let count = nodeCount
        try GeneratorError.check(count >= 2, reason: .noNodes, "a tree with a Prüfer sequence has 2 nodes at least")
        let rows = topology.outgoing
        var seen = [Bool](repeating: false, count: count), stack: [Int32] = [0], reached = 1
        seen[0] = true
        while let rank = stack.popLast() {
            for index in rows.range(of: Int(rank)) where !seen[Int(rows.targets[index])] {
                seen[Int(rows.targets[index])] = true
                reached += 1
                stack.append(rows.targets[index])
            }
        }
        try GeneratorError.check(
            reached == count && edgeCount == count - 1, reason: .notATree, "the network is not a tree")
        var ranks = [Int](repeating: -1, count: count)
        for (rank, node) in nodes.enumerated() where ranks.indices.contains(node) { ranks[node] = rank }
        try GeneratorError.check(
            !ranks.contains(-1), reason: .notATree, "the nodes of the tree must be the numbers from 0 to \(count - 1)")
        let numbers = Array(nodes)
        var degrees = ranks.map { rows.range(of: $0).count }, sequence: [Int] = []
        var last = degrees.firstIndex(of: 1) ?? 0, leaf = last
        for _ in 0..<count - 2 {
            let parent = rows.targets[rows.range(of: ranks[leaf])].lazy.map { numbers[Int($0)] }.first {
                degrees[$0] > 1
            }
            guard let node = parent else { break }
            sequence.append(node)
            degrees[node] -= 1
            if node < last, degrees[node] == 1 {
                leaf = node
            } else {
                last += 1
                while degrees[last] != 1 { last += 1 }
                leaf = last
            }
        }
        return sequence
    }
}
