/// Nodes in layers whose edges lead from each layer to the next, and the orders in the layers with few crossings.
struct LayerOrder {
    /// By node its neighbours in the layer before, and in the layer after.
    let preceding: [[Int]]
    let following: [[Int]]
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
        var preceding = [[Int]](repeating: [], count: layerOf.count), following = preceding
        for (source, target) in edges {
            following[source].append(target)
            preceding[target].append(source)
        }
        self.preceding = preceding
        self.following = following
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
                stack += preceding[node].reversed().filter { !isKnown[$0] }
                stack += following[node].reversed().filter { !isKnown[$0] }
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
                let neighbors = (preceding[node] + following[node]).filter { isSet[$0] }
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
    var crossingCount: Int { layers.indices.dropFirst().reduce(0) { $0 + crossings(before: $1) } }

    /// How many pairs of edges cross between a layer and the one before, by counting inversions.
    ///
    /// W. Barth, M. Jünger, P. Mutzel, "Simple and efficient bilayer cross counting", Graph Drawing 2002, 130–141,
    /// https://doi.org/10.1007/3-540-36151-0_13
    private func crossings(before layer: Int) -> Int {
        let width = layers[layer - 1].count
        var tree = [Int](repeating: 0, count: width + 1), total = 0, seen = 0
        for node in layers[layer] {
            let ends = preceding[node].map { places[$0] }.sorted()
            for end in ends {
                var index = end + 1, before = 0
                while index > 0 {
                    before += tree[index]
                    index &= index - 1
                }
                total += seen - before
            }
            for end in ends {
                var index = end + 1
                while index <= width {
                    tree[index] += 1
                    index += index & -index
                }
            }
            seen += ends.count
        }
        return total
    }

    /// Orders the layers so that fewer edges cross: by the medians of neighbours downwards and upwards, and by swaps of
    /// nodes beside one another.
    ///
    /// E. R. Gansner, E. Koutsofios, S. C. North, K.-P. Vo, "A technique for drawing directed graphs", IEEE Transactions on
    /// Software Engineering 19 (1993), 214–230, https://doi.org/10.1109/32.221135
    mutating func reduceCrossings(rounds: Int = 24) {
        var best = layers, least = crossingCount, sinceBest = 0
        for round in 0..<rounds where least > 0 && sinceBest < 6 {
            let isDownward = round % 2 == 0
            for layer in isDownward ? Array(1..<max(layers.count, 1)) : Array(layers.indices.dropLast().reversed()) {
                order(layer, by: isDownward ? preceding : following, usesMean: round % 4 >= 2)
            }
            transpose()
            let count = crossingCount
            sinceBest += 1
            if count < least {
                least = count
                best = layers
                sinceBest = 0
            }
        }
        // Parts go side by side, in the order of their first nodes.
        layers = best.map { layer in
            layer.indices.sorted { (parts[layer[$0]], $0) < (parts[layer[$1]], $1) }.map { layer[$0] }
        }
        for layer in layers.indices { number(layer) }
    }

    private mutating func order(_ layer: Int, by neighbors: [[Int]], usesMean: Bool) {
        let nodes = layers[layer]
        let values = nodes.map { node -> Double? in
            let ends = neighbors[node].map { places[$0] }.sorted()
            guard !ends.isEmpty else { return nil }
            if usesMean { return Double(ends.reduce(0, +)) / Double(ends.count) }
            let middle = ends.count / 2
            if ends.count % 2 == 1 { return Double(ends[middle]) }
            if ends.count == 2 { return Double(ends[0] + ends[1]) / 2 }
            // Nearer to the side where the neighbours are closer together.
            let left = Double(ends[middle - 1] - ends[0]), right = Double(ends[ends.count - 1] - ends[middle])
            guard left + right > 0 else { return Double(ends[middle - 1] + ends[middle]) / 2 }
            return (Double(ends[middle - 1]) * right + Double(ends[middle]) * left) / (left + right)
        }
        // Nodes without neighbours keep their places.
        let movable = nodes.indices.filter { values[$0] != nil }
        let sorted = movable.sorted { (values[$0] ?? 0, $0) < (values[$1] ?? 0, $1) }
        for (place, from) in zip(movable, sorted) { layers[layer][place] = nodes[from] }
        number(layer)
    }

    private mutating func transpose() {
        for _ in 0..<4 {
            var hasSwapped = false
            for layer in layers.indices {
                for place in layers[layer].indices.dropLast() {
                    let left = layers[layer][place], right = layers[layer][place + 1]
                    let gain =
                        gain(preceding[left], preceding[right]) + gain(following[left], following[right])
                    guard gain > 0 else { continue }
                    layers[layer].swapAt(place, place + 1)
                    places[left] = place + 1
                    places[right] = place
                    hasSwapped = true
                }
            }
            if !hasSwapped { break }
        }
    }

    /// How many crossings there are fewer if the left node changes places with the right one.
    private func gain(_ left: [Int], _ right: [Int]) -> Int {
        // Of the ends of nodes with a great many edges not every pair is looked at.
        guard left.count * right.count <= 10_000 else { return 0 }
        var gain = 0
        for first in left {
            for second in right { gain += (places[first] - places[second]).signum() }
        }
        return gain
    }
}
