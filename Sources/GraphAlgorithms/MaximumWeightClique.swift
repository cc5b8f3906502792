public import GraphModel

extension Network where Direction == Undirected {
    /// A clique of the greatest weight, the sum of the weights of its nodes: networkx's `max_weight_clique`.
    ///
    /// - Parameter weight: The attribute of the nodes that is added up, which each must have; `nil` for 1 each.
    /// - Returns: The nodes as they were found, and their weight; none where no weight is positive.
    /// - Throws: ``MissingAttribute`` if a node has no whole number there.
    /// - Complexity: Exponential in time in the number of nodes.
    ///
    /// S. Tavares, M. Pinheiro, F. Protti, C. Ribeiro, "Um algoritmo de branch and bound para o problema da clique máxima
    /// ponderada", XLVII Simpósio Brasileiro de Pesquisa Operacional, 2015.
    public func maximumWeightClique(
        weight: AttributeKey<Int>? = "weight"
    ) throws(MissingAttribute) -> (nodes: [Node], weight: Int) {
        var weights: [Int] = []
        for (node, attributes) in nodes.withAttributes {
            guard let weight else {
                weights.append(1)
                continue
            }
            guard let value = attributes[weight] else {
                throw MissingAttribute(weight.name, of: "the node \(String(reflecting: node))")
            }
            weights.append(value)
        }
        let degrees = degrees.map(\.degree)
        let order = (0..<nodeCount).filter { weights[$0] > 0 }.sorted { (-degrees[$0], $0) < (-degrees[$1], $1) }
        var search = WeightedCliqueSearch(sets: neighborSets, weights: weights)
        search.run(order)
        return (nodes(ofRanks: search.best), search.bestWeight)
    }
}

private struct WeightedCliqueSearch {
    let sets: NeighborSets
    let weights: [Int]
    private(set) var best: [Int] = []
    private(set) var bestWeight = 0

    init(sets: NeighborSets, weights: [Int]) {
        self.sets = sets
        self.weights = weights
    }

    private struct Level {
        var clique: [Int]
        var weight: Int
        var candidates: [Int]
        /// The candidates that may still lead to something better, the next last.
        var branches: [Int]
    }

    mutating func run(_ candidates: [Int]) {
        var stack = [level([], 0, candidates)]
        while var top = stack.popLast() {
            guard let node = top.branches.popLast() else { continue }
            top.candidates.removeAll { $0 == node }
            let joined = top.candidates.filter { sets[node].hasSorted(Int32($0)) }
            stack.append(top)
            stack.append(level(top.clique + [node], top.weight + weights[node], joined))
        }
    }

    private mutating func level(_ clique: [Int], _ weight: Int, _ candidates: [Int]) -> Level {
        if weight > bestWeight {
            best = clique
            bestWeight = weight
        }
        return Level(
            clique: clique, weight: weight, candidates: candidates, branches: branches(candidates, bestWeight - weight))
    }

    /// The candidates that are left over when sets of nodes that are not joined have been given the weight that is needed
    /// to become better: a clique has at most one node of each set.
    private func branches(_ candidates: [Int], _ target: Int) -> [Int] {
        var left = candidates, rest: [Int: Int] = [:], total = 0
        for node in candidates { rest[node] = weights[node] }
        while !left.isEmpty {
            var independent: [Int] = [], pool = left
            while let node = pool.first {
                independent.append(node)
                pool = pool.filter { $0 != node && !sets[node].hasSorted(Int32($0)) }
            }
            let least = independent.compactMap { rest[$0] }.min() ?? 0
            total += least
            if total > target { break }
            for node in independent { rest[node, default: 0] -= least }
            left = left.filter { rest[$0] != 0 }
        }
        return left
    }
}
