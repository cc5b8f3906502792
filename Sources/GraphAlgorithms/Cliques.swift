public import GraphModel

extension Network where Direction == Undirected {
    /// All maximal cliques: sets of nodes that are all joined, to which no node can be added.
    ///
    /// ```swift
    /// Graph(edges: [(0, 1), (1, 2), (2, 0), (2, 3)]).maximalCliques()   // [[0, 1, 2], [2, 3]]
    /// ```
    ///
    /// - Returns: The cliques, each in the order of the nodes, sorted by their first nodes, then their second, and so on.
    /// - Complexity: O(3^(*n*/3)) in time, where *n* is the number of nodes; there can be as many cliques.
    ///
    /// C. Bron, J. Kerbosch, "Algorithm 457: finding all cliques of an undirected graph", Communications of the ACM 16
    /// (1973), 575–577, https://doi.org/10.1145/362342.362367; E. Tomita, A. Tanaka, H. Takahashi, "The worst-case time
    /// complexity for generating all maximal cliques", Theoretical Computer Science 363 (2006), 28–42,
    /// https://doi.org/10.1016/j.tcs.2006.06.015
    public func maximalCliques() -> [[Node]] { cliqueRanks.map { nodes(ofRanks: $0.lazy.map(Int.init)) } }

    /// For every node, the number of maximal cliques that it belongs to.
    ///
    /// - Complexity: As ``maximalCliques()``.
    public func cliqueCounts() -> NodeMap<Node, Int> {
        var counts = [Int](repeating: 0, count: nodeCount)
        for clique in cliqueRanks { for rank in clique { counts[Int(rank)] += 1 } }
        return nodeMap(counts)
    }

    /// One of the largest cliques, the first of them in the order of ``maximalCliques()``; empty without nodes.
    ///
    /// - Complexity: As ``maximalCliques()``.
    public func maximumClique() -> [Node] {
        let largest = cliqueRanks.reduce([]) { $1.count > $0.count ? $1 : $0 }
        return nodes(ofRanks: largest.lazy.map(Int.init))
    }

    private var cliqueRanks: [[Int32]] {
        guard nodeCount > 0 else { return [] }
        let sets = neighborSets
        var cliques: [[Int32]] = []
        var stack = [CliqueSearch(clique: [], candidates: Array(0..<Int32(nodeCount)), excluded: [])]
        while let search = stack.popLast() {
            if search.candidates.isEmpty {
                if search.excluded.isEmpty { cliques.append(search.clique.sorted()) }
                continue
            }
            // No clique is missed if only nodes are tried that the pivot is not joined to.
            func joined(_ rank: Int32) -> Int { sets[Int(rank)].commonCount(with: search.candidates[...]) }
            let pivots = (search.candidates + search.excluded).map { (rank: $0, joined: joined($0)) }
            guard let pivot = pivots.max(by: { $0.joined < $1.joined })?.rank else { continue }
            var candidates = search.candidates, excluded = search.excluded
            for rank in search.candidates where !sets[Int(pivot)].hasSorted(rank) {
                let neighbors = sets[Int(rank)]
                var next = CliqueSearch(clique: search.clique + [rank], candidates: [], excluded: [])
                neighbors.forEachCommon(with: candidates[...]) { next.candidates.append($0) }
                neighbors.forEachCommon(with: excluded[...]) { next.excluded.append($0) }
                stack.append(next)
                candidates.removeAll { $0 == rank }
                excluded.insert(rank, at: excluded.firstIndex { $0 > rank } ?? excluded.endIndex)
            }
        }
        return cliques.sorted { $0.lexicographicallyPrecedes($1) }
    }
}

/// A clique, the nodes that are joined to all of it and still to be tried, and those that have been.
private struct CliqueSearch {
    var clique: [Int32]
    var candidates: [Int32]
    var excluded: [Int32]
}

extension ArraySlice<Int32> {
    /// Whether a sorted list has an element.
    func hasSorted(_ element: Int32) -> Bool {
        var low = startIndex, high = endIndex
        while low < high {
            let middle = (low + high) / 2
            if self[middle] < element { low = middle + 1 } else { high = middle }
        }
        return low < endIndex && self[low] == element
    }
}
