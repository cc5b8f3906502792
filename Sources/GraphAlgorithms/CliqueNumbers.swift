public import GraphModel

extension Network where Direction == Undirected {
    /// For every node, the size of the largest clique that it belongs to: networkx's `node_clique_number`.
    ///
    /// - Complexity: As ``maximalCliques()``.
    public func cliqueNumbers() -> NodeMap<Node, Int> {
        var numbers = [Int](repeating: 0, count: nodeCount)
        for clique in maximalCliques() {
            for node in clique { if let rank = rank(of: node) { numbers[rank] = max(numbers[rank], clique.count) } }
        }
        return nodeMap(numbers)
    }

    /// The maximal cliques that contain some nodes: networkx's `find_cliques` with `nodes`.
    ///
    /// - Parameter nodes: Nodes that are all joined.
    /// - Returns: The cliques, each beginning with the nodes given.
    /// - Throws: `NodeNotFound`; ``InvalidArgument`` if the nodes are not all joined.
    /// - Complexity: As ``maximalCliques()`` for what is joined to all of the nodes.
    public func maximalCliques(containing nodes: [Node]) throws -> [[Node]] {
        guard nodeCount > 0 else { return [] }
        let sets = neighborSets
        var isCandidate = [Bool](repeating: true, count: nodeCount)
        for rank in try ranks(of: nodes) {
            guard isCandidate[Int(rank)] else {
                throw InvalidArgument("nodes", "must be a clique: every two of them joined, and none twice")
            }
            var isJoined = [Bool](repeating: false, count: nodeCount)
            for neighbor in sets[Int(rank)] { isJoined[Int(neighbor)] = isCandidate[Int(neighbor)] }
            isCandidate = isJoined
        }
        let candidates = self.nodes(ofRanks: (0..<nodeCount).filter { isCandidate[$0] })
        if candidates.isEmpty { return [nodes] }
        return subgraph(of: candidates).maximalCliques().map { nodes + $0 }
    }

    /// A node for every maximal clique, in the order of ``maximalCliques()``, and an edge between every two that share a node:
    /// networkx's `make_max_clique_graph`.
    ///
    /// - Complexity: As ``maximalCliques()``, and O(*c*²) in time, where *c* is the number of cliques.
    public func maximalCliqueGraph() -> Network<Int, Undirected, Multiplicity> {
        let cliques = maximalCliques()
        var graph = Network<Int, Undirected, Multiplicity>(nodes: cliques.indices)
        let sets = cliques.map(Set.init)
        for first in sets.indices {
            for second in first + 1..<max(sets.count, first + 1) where !sets[first].isDisjoint(with: sets[second]) {
                graph.addEdge(first, second)
            }
        }
        return graph
    }
}
