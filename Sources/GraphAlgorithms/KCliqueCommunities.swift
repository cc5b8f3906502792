public import GraphModel

extension Network where Direction == Undirected {
    /// Unions of cliques of *k* nodes that can be reached from each other through cliques that share *k* − 1: networkx's
    /// `k_clique_communities`. A node can be in several or in none.
    ///
    /// - Parameters:
    ///   - k: The size of the cliques, 2 or more.
    ///   - cliques: The maximal cliques, if they are known already.
    /// - Returns: The communities, each in the order of the nodes, in the order of their first cliques.
    /// - Throws: ``InvalidArgument`` if `k` is below 2.
    /// - Complexity: That of ``GraphModel/Network/maximalCliques()`` and O(*c*² · *k*) in time, where *c* is the number of cliques
    ///   that share a node.
    ///
    /// G. Palla et al., "Uncovering the overlapping community structure of complex networks in nature and society", Nature
    /// 435 (2005), 814–818, https://doi.org/10.1038/nature03607
    public func kCliqueCommunities(_ k: Int, cliques: [[Node]]? = nil) throws(InvalidArgument) -> [[Node]] {
        guard k > 1 else { throw InvalidArgument("k", "is \(k), and must be greater than 1") }
        let cliques = (cliques ?? maximalCliques()).filter { $0.count >= k }
            .map { $0.compactMap { rank(of: $0) }.sorted() }
        var cliquesOfNodes = [[Int]](repeating: [], count: nodeCount)
        for (index, clique) in cliques.enumerated() { for rank in clique { cliquesOfNodes[rank].append(index) } }
        var sets = UnionFind(count: cliques.count), shared = [Int](repeating: 0, count: cliques.count)
        for (index, clique) in cliques.enumerated() {
            var met: [Int] = []
            for rank in clique {
                for other in cliquesOfNodes[rank] where other > index {
                    if shared[other] == 0 { met.append(other) }
                    shared[other] += 1
                }
            }
            for other in met {
                if shared[other] >= k - 1 { sets.unite(index, other) }
                shared[other] = 0
            }
        }
        return sets.sets().map { set in nodes(ofRanks: Set(set.flatMap { cliques[$0] }).sorted()) }
    }
}
