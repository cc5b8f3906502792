public import GraphModel

extension Network {
    /// The subgraph of the nodes outside of the core of `k` + 1: networkx's `k_crust`.
    ///
    /// - Parameter k: The largest core number that stays, one less than the largest there is if not given.
    /// - Throws: ``HasLoops``.
    /// - Complexity: As ``coreNumbers()``.
    public func kCrust(_ k: Int? = nil) throws(HasLoops<Node>) -> Self {
        let cores = try coreNumbers(), k = k ?? (cores.values.max() ?? 0) - 1
        return subgraph(of: cores.lazy.filter { $0.value <= k }.map(\.key))
    }

    /// The subgraph of the nodes of core number `k` that have exactly `k` neighbours in the core: networkx's `k_corona`.
    ///
    /// - Throws: ``HasLoops``.
    /// - Complexity: As ``coreNumbers()``.
    ///
    /// A. V. Goltsev, S. N. Dorogovtsev, J. F. F. Mendes, "k-core (bootstrap) percolation on complex networks", Physical
    /// Review E 73 (2006), 056101, https://doi.org/10.1103/PhysRevE.73.056101
    public func kCorona(_ k: Int) throws(HasLoops<Node>) -> Self {
        let cores = try coreNumbers().values, rows = pathRows().outgoing
        let ranks = (0..<nodeCount).filter { rank in
            cores[rank] == k && rows.range(of: Int32(rank)).count { cores[Int(rows.targets[$0])] >= k } == k
        }
        return subgraph(of: nodes(ofRanks: ranks))
    }
}
