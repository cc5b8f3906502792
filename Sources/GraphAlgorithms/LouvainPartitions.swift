public import GraphModel

extension Network {
    /// The communities of every level of ``louvainCommunities(weight:resolution:threshold:maximumLevel:seed:)``, the smallest
    /// first: networkx's `louvain_partitions`.
    ///
    /// - Complexity: O(*l*) times that of the last level, where *l* is the number of levels, which is small.
    public func louvainPartitions(
        weight: EdgeWeight<Node> = .weight, resolution: Double = 1, threshold: Double = 1e-7, seed: Int
    ) -> [[[Node]]] {
        var levels: [[[Node]]] = []
        while true {
            let communities = louvainCommunities(
                weight: weight, resolution: resolution, threshold: threshold, maximumLevel: levels.count + 1, seed: seed
            )
            // Every level has fewer communities than the one before.
            if let last = levels.last, last.count == communities.count { return levels }
            levels.append(communities)
        }
    }
}
