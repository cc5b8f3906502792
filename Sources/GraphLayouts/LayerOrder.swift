/// Nodes in layers whose edges lead from each layer to the next, and the orders in the layers with few crossings.
struct LayerOrder {
    /// By node its neighbours in the layer before, and in the layer after.
    let preceding: Rows
    let following: Rows
    /// The nodes of each layer in order.
    private(set) var layers: [[Int]]
    /// The place of each node in its layer.
    private(set) var places: [Int]
    /// The part of each node between whose nodes there are edges.
    private var parts: [Int]

    /// - Parameters:
    ///   - layerOf: The layer of each node.
    ///   - edges: Pairs of nodes, the second in the layer after that of the first.
    init(layerOf: [Int], edges: [(Int, Int)]) {
        preceding = Rows(count: layerOf.count, pairs: edges.lazy.map { ($0.1, $0.0) })
        following = Rows(count: layerOf.count, pairs: edges)
        layers = Array(repeating: [], count: (layerOf.max() ?? -1) + 1)
        places = Array(repeating: 0, count: layerOf.count)
        parts = places
        // What hangs together begins side by side: a depth-first search, first from the first layer.
        var isKnown = [Bool](repeating: false, count: layerOf.count)
        let starts = layerOf.indices.sorted { (layerOf[$0], $0) < (layerOf[$1], $1) }
        for start in starts where !isKnown[start] {
            var stack = [start]
            while let node = stack.popLast() {
                if isKnown[node] { continue }
                isKnown[node] = true
                parts[node] = start
                layers[layerOf[node]].append(node)
                for rows in [preceding, following] {
                    for other in rows[node].reversed() where !isKnown[Int(other)] { stack.append(Int(other)) }
                }
            }
        }
        for layer in layers.indices { number(layer) }
    }

    /// Where nodes are to be along their layers: the known ones where they were, the others in the middle of their neighbours.
    func wishes(_ known: [Double?]) -> [Double] {
        let sum = known.reduce(0) { $0 + ($1 ?? 0) }, count = known.reduce(0) { $0 + ($1 == nil ? 0 : 1) }
        var wishes = known.map { $0 ?? sum / Double(max(count, 1)) }, isSet = known.map { $0 != nil }
        for _ in 0..<16 {
            for node in known.indices where known[node] == nil {
                let neighbors = (preceding[node] + following[node]).map { Int($0) }.filter { isSet[$0] }
                guard !neighbors.isEmpty else { continue }
                wishes[node] = neighbors.reduce(0) { $0 + wishes[$1] } / Double(neighbors.count)
                isSet[node] = true
            }
        }
        return wishes
    }

    /// Orders the layers by where nodes are along them.
    mutating func arrange(by coordinates: [Double]) {
        for layer in layers.indices {
            layers[layer].sort { (coordinates[$0], places[$0]) < (coordinates[$1], places[$1]) }
            number(layer)
        }
    }

    private mutating func number(_ layer: Int) {
        for (place, node) in layers[layer].enumerated() { places[node] = place }
    }

    /// How many pairs of edges cross.
    var crossingCount: Int { CrossingReduction(self).count }

    /// Orders the layers so that fewer edges cross, at most so many times.
    mutating func reduceCrossings(rounds: Int = 24) {
        let best = CrossingReduction(self).reduced(rounds: rounds)
        // Parts go side by side, in the order of their first nodes.
        layers = best.map { layer in
            layer.indices.sorted { (parts[layer[$0]], $0) < (parts[layer[$1]], $1) }.map { layer[$0] }
        }
        for layer in layers.indices { number(layer) }
    }
}

extension LayerOrder {
    /// Lists of nodes, one for each node, one after the other in a single array.
    struct Rows {
        private(set) var offsets: [Int32]
        private(set) var values: [Int32]

        /// - Parameter pairs: A node, and what is in its list; in the order of the lists.
        init(count: Int, pairs: some Collection<(Int, Int)>) {
            offsets = Array(repeating: 0, count: count + 1)
            for (node, _) in pairs { offsets[node + 1] += 1 }
            for node in 0..<count { offsets[node + 1] += offsets[node] }
            values = Array(repeating: 0, count: Int(offsets[count]))
            var ends = offsets
            for (node, value) in pairs {
                values[Int(ends[node])] = Int32(value)
                ends[node] += 1
            }
        }

        subscript(node: Int) -> ArraySlice<Int32> { values[Int(offsets[node])..<Int(offsets[node + 1])] }
    }
}
