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
    public var stronglyConnectedComponents: [[Node]] {
        strongParts().map { $0.map { node(ofRank: Int($0)) } }
    }

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
        let rows = pathRows().outgoing
        var numbers = [Int32](repeating: 0, count: nodeCount), lows = numbers, next: Int32 = 1
        var isComplete = [Bool](repeating: false, count: nodeCount)
        var pending: [Int32] = [], stack: [(rank: Int32, entry: Int32)] = [], parts: [[Int32]] = []
        for start in 0..<Int32(nodeCount) where numbers[Int(start)] == 0 {
            stack.append((start, rows.offsets[Int(start)]))
            while let (rank, entry) = stack.last {
                if numbers[Int(rank)] == 0 {
                    numbers[Int(rank)] = next
                    lows[Int(rank)] = next
                    next += 1
                    pending.append(rank)
                }
                if entry < rows.offsets[Int(rank) + 1] {
                    stack[stack.count - 1].entry += 1
                    let target = rows.targets[Int(entry)]
                    if numbers[Int(target)] == 0 {
                        stack.append((target, rows.offsets[Int(target)]))
                    } else if !isComplete[Int(target)] {
                        lows[Int(rank)] = min(lows[Int(rank)], numbers[Int(target)])
                    }
                    continue
                }
                stack.removeLast()
                if let parent = stack.last?.rank { lows[Int(parent)] = min(lows[Int(parent)], lows[Int(rank)]) }
                guard lows[Int(rank)] == numbers[Int(rank)] else { continue }
                // Everything that was reached after this node and is not complete yet leads back to it.
                var size = 1
                while pending[pending.count - size] != rank { size += 1 }
                let part = Array(pending.suffix(size))
                pending.removeLast(size)
                for member in part { isComplete[Int(member)] = true }
                parts.append(part)
            }
        }
        return parts
    }
}
