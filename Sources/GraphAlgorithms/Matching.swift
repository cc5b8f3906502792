public import GraphModel

extension Network where Direction == Undirected, Multiplicity == SingleEdges {
    /// Edges without common nodes that weigh most together: networkx's `max_weight_matching`.
    ///
    /// ```swift
    /// let path = Graph(edges: [(1, 2, [.weight(5)]), (2, 3, [.weight(11)]), (3, 4, [.weight(5)])])
    /// path.maximumWeightMatching()                  // [(2, 3)]
    /// path.maximumWeightMatching(isMaximum: true)   // [(1, 2), (3, 4)]
    /// ```
    /// Loops are never taken. Of several matchings it is the one that networkx finds.
    ///
    /// - Parameters:
    ///   - isMaximum: Whether only matchings of as many edges as possible count: networkx's `maxcardinality`.
    ///   - weight: What an edge counts.
    /// - Returns: The edges in order.
    /// - Complexity: O(*n*³) time and O(*n* + *m*) space, where *n* and *m* are the numbers of nodes and edges.
    ///
    /// Z. Galil, "Efficient algorithms for finding maximum matching in graphs", ACM Computing Surveys 18 (1986), 23–38,
    /// https://doi.org/10.1145/6462.6502
    public func maximumWeightMatching(
        isMaximum: Bool = false, weight: EdgeWeight<Node> = .weight
    ) -> [Edge<Node>] {
        let topology = topology, side = topology.outgoing, weights = edgeWeights(weight)
        var edges = WeightedMatching.Edges(nodeCount: nodeCount)
        var places = [Int32](repeating: -1, count: topology.edgeLimit), arcs: [Arc] = []
        for source in 0..<nodeCount {
            for entry in side.range(of: source) where side.targets[entry] > source {
                let number = Int(side.edges[entry]), weight = weights?[number] ?? 1
                guard !weight.isNaN else { continue }
                places[number] = Int32(arcs.count)
                arcs.append(Arc(source: Int32(source), entry: Int32(entry)))
                edges.tails += [Int32(source), side.targets[entry]]
                edges.weights.append(weight)
            }
        }
        edges.offsets.append(0)
        for source in 0..<nodeCount {
            for entry in side.range(of: source) {
                let place = places[Int(side.edges[entry])]
                guard place >= 0 else { continue }
                edges.arcs.append(2 * place + (side.targets[entry] > source ? 0 : 1))
            }
            edges.offsets.append(Int32(edges.arcs.count))
        }
        return matching(edges, arcs, topology, isMaximum)
    }

    /// As many edges without common nodes as possible that weigh least together: networkx's `min_weight_matching`.
    ///
    /// - Parameter weight: What an edge counts.
    /// - Returns: The edges in order.
    /// - Complexity: O(*n*³) time and O(*n* + *m*) space, where *n* and *m* are the numbers of nodes and edges.
    ///
    /// Z. Galil, "Efficient algorithms for finding maximum matching in graphs", ACM Computing Surveys 18 (1986), 23–38,
    /// https://doi.org/10.1145/6462.6502
    public func minimumWeightMatching(weight: EdgeWeight<Node> = .weight) -> [Edge<Node>] {
        let topology = topology, side = topology.outgoing, weights = edgeWeights(weight)
        // Nodes are numbered, and their arcs are, in the order in which edges mention them.
        var ranks = [Int32](repeating: -1, count: nodeCount), rows: [[Int32]] = [], arcs: [Arc] = []
        var tails: [Int32] = [], counts: [Double] = [], highest = -Double.infinity
        for source in 0..<nodeCount {
            for entry in side.range(of: source) where side.targets[entry] >= source {
                let target = Int(side.targets[entry]), weight = weights?[Int(side.edges[entry])] ?? 1
                guard !weight.isNaN else { continue }
                highest = max(highest, weight)
                for rank in [source, target] where ranks[rank] < 0 {
                    ranks[rank] = Int32(rows.count)
                    rows.append([])
                }
                guard target != source else { continue }
                rows[Int(ranks[source])].append(Int32(tails.count))
                rows[Int(ranks[target])].append(Int32(tails.count + 1))
                tails += [ranks[source], ranks[target]]
                counts.append(weight)
                arcs.append(Arc(source: Int32(source), entry: Int32(entry)))
            }
        }
        var edges = WeightedMatching.Edges(nodeCount: rows.count)
        edges.tails = tails
        edges.weights = counts.map { highest + 1 - $0 }
        edges.offsets = rows.reduce(into: [0]) { $0.append($0[$0.count - 1] + Int32($1.count)) }
        edges.arcs = rows.flatMap(\.self)
        return matching(edges, arcs, topology, true)
    }

    private func matching(
        _ edges: WeightedMatching.Edges, _ arcs: [Arc], _ topology: Topology, _ isMaximum: Bool
    ) -> [Edge<Node>] {
        var matching = WeightedMatching(edges)
        matching.solve(isMaximum: isMaximum)
        var isTaken = [Bool](repeating: false, count: arcs.count)
        for arc in matching.mates where arc >= 0 { isTaken[Int(arc >> 1)] = true }
        return self.edges(ofArcs: arcs.indices.filter { isTaken[$0] }.map { arcs[$0] }, in: topology)
    }
}

extension Network {
    /// Whether pairs of nodes are edges without common nodes, none of them a loop: networkx's `is_matching`.
    ///
    /// - Throws: `NodeNotFound` if a node is not in the network.
    /// - Complexity: O(*k*), where *k* is the number of pairs.
    public func isMatching(_ pairs: some Sequence<(Node, Node)>) throws(NodeNotFound<Node>) -> Bool {
        try matchedRanks(pairs) != nil
    }

    /// Whether pairs of nodes are a matching to which no edge can be added: networkx's `is_maximal_matching`.
    ///
    /// - Throws: `NodeNotFound` if a node is not in the network.
    /// - Complexity: O(*n* + *m*), where *n* and *m* are the numbers of nodes and edges.
    public func isMaximalMatching(_ pairs: some Sequence<(Node, Node)>) throws(NodeNotFound<Node>) -> Bool {
        guard let isMatched = try matchedRanks(pairs) else { return false }
        let side = topology.outgoing
        return (0..<nodeCount).allSatisfy { source in
            isMatched[source]
                || side.targets[side.range(of: source)].allSatisfy { $0 == source || isMatched[Int($0)] }
        }
    }

    /// Whether pairs of nodes are a matching of all nodes: networkx's `is_perfect_matching`.
    ///
    /// - Throws: `NodeNotFound` if a node is not in the network.
    /// - Complexity: O(*n*), where *n* is the number of nodes.
    public func isPerfectMatching(_ pairs: some Sequence<(Node, Node)>) throws(NodeNotFound<Node>) -> Bool {
        try matchedRanks(pairs)?.allSatisfy(\.self) ?? false
    }

    /// Which ranks are in a matching; `nil` where it is none.
    private func matchedRanks(_ pairs: some Sequence<(Node, Node)>) throws(NodeNotFound<Node>) -> [Bool]? {
        var isMatched = [Bool](repeating: false, count: nodeCount)
        for (source, target) in pairs {
            let first = Int(try requiredRank(of: source)), second = Int(try requiredRank(of: target))
            guard first != second, hasEdge(source, target), !isMatched[first], !isMatched[second] else { return nil }
            isMatched[first] = true
            isMatched[second] = true
        }
        return isMatched
    }
}
