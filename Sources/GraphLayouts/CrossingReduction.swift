/// Layers in the making whose edges cross seldom: ordered by the medians of neighbours downwards and upwards, and by swaps of
/// nodes beside one another.
///
/// E. R. Gansner, E. Koutsofios, S. C. North, K.-P. Vo, "A technique for drawing directed graphs", IEEE Transactions on
/// Software Engineering 19 (1993), 214–230, https://doi.org/10.1109/32.221135
final class CrossingReduction {
    private let preceding: LayerOrder.Rows
    private let following: LayerOrder.Rows
    /// Where each layer begins among the nodes; one more than there are layers.
    private let starts: [Int]
    /// The nodes, layer by layer in order, and the place of each in its layer.
    private var nodes: [Int32]
    private var places: [Int32]
    /// How many pairs of edges cross before each layer; −1 where it has to be counted again.
    private var crossings: [Int]
    /// When each layer was changed, and when it was found that no swap helps.
    private var changed: [Int]
    private var settled: [Int]
    private var clock = 1
    private var tree: [Int32]
    private var ends: [Int32] = []
    private var keys: [Key] = []

    private struct Key {
        var value: Double
        var place: Int32

        static func < (first: Key, second: Key) -> Bool {
            first.value < second.value || first.value == second.value && first.place < second.place
        }
    }

    init(_ order: LayerOrder) {
        preceding = order.preceding
        following = order.following
        var starts = [0]
        for layer in order.layers { starts.append((starts.last ?? 0) + layer.count) }
        self.starts = starts
        nodes = order.layers.flatMap { $0.map { Int32($0) } }
        places = order.places.map { Int32($0) }
        crossings = order.layers.map { _ in -1 }
        changed = order.layers.map { _ in 1 }
        settled = order.layers.map { _ in 0 }
        tree = Array(repeating: 0, count: (order.layers.map(\.count).max() ?? 0) + 1)
    }

    private var layerCount: Int { starts.count - 1 }

    /// How many pairs of edges cross.
    var count: Int {
        var sum = 0
        for layer in 0..<layerCount {
            if crossings[layer] < 0 { crossings[layer] = layer > 0 ? counted(before: layer) : 0 }
            sum += crossings[layer]
        }
        return sum
    }

    /// The nodes of each layer in the best order that was found.
    func reduced(rounds: Int) -> [[Int]] {
        var best = nodes, least = count, sinceBest = 0
        for round in 0..<rounds where least > 0 && sinceBest < 6 {
            let isDownward = round % 2 == 0, usesMean = round % 4 >= 2
            if isDownward {
                for layer in 0..<layerCount where layer > 0 { order(layer, by: preceding, usesMean) }
            } else {
                for layer in (0..<layerCount).reversed() where layer < layerCount - 1 {
                    order(layer, by: following, usesMean)
                }
            }
            transpose()
            sinceBest += 1
            if count < least {
                least = count
                best = nodes
                sinceBest = 0
            }
        }
        return (0..<layerCount).map { best[starts[$0]..<starts[$0 + 1]].map { Int($0) } }
    }

    private func note(changeOf layer: Int) {
        clock += 1
        changed[layer] = clock
        crossings[layer] = -1
        if layer + 1 < layerCount { crossings[layer + 1] = -1 }
    }

    /// Counts the crossings between a layer and the one before: the inversions.
    ///
    /// W. Barth, M. Jünger, P. Mutzel, "Simple and efficient bilayer cross counting", Graph Drawing 2002, 130–141,
    /// https://doi.org/10.1007/3-540-36151-0_13
    private func counted(before layer: Int) -> Int {
        let width = starts[layer] - starts[layer - 1]
        var total = 0, seen = 0
        tree.withUnsafeMutableBufferPointer { tree in
            for index in 0...width { tree[index] = 0 }
            for slot in starts[layer]..<starts[layer + 1] {
                let own = gather(preceding, Int(nodes[slot]))
                ends.withUnsafeBufferPointer { ends in
                    for end in ends[..<own] {
                        var index = Int(end) + 1, before = 0
                        while index > 0 {
                            before += Int(tree[index])
                            index &= index - 1
                        }
                        total += seen - before
                    }
                    for end in ends[..<own] {
                        var index = Int(end) + 1
                        while index <= width {
                            tree[index] += 1
                            index += index & -index
                        }
                    }
                }
                seen += own
            }
        }
        return total
    }

    /// Puts the places of a node's neighbours in order at the beginning of `ends`, and says how many there are.
    private func gather(_ rows: LayerOrder.Rows, _ node: Int) -> Int {
        let first = Int(rows.offsets[node]), count = Int(rows.offsets[node + 1]) - first
        if ends.count < count { ends += Array(repeating: 0, count: count - ends.count) }
        for index in 0..<count { ends[index] = places[Int(rows.values[first + index])] }
        if count == 2 {
            if ends[1] < ends[0] { ends.swapAt(0, 1) }
        } else if count > 2 {
            ends[..<count].sort()
        }
        return count
    }

    private func order(_ layer: Int, by rows: LayerOrder.Rows, _ usesMean: Bool) {
        let start = starts[layer]
        keys.removeAll(keepingCapacity: true)
        var isSorted = true
        for slot in start..<starts[layer + 1] {
            let node = Int(nodes[slot]), first = Int(rows.offsets[node]), count = Int(rows.offsets[node + 1]) - first
            let value: Double
            switch count {
            // Nodes without neighbours keep their places.
            case 0: continue
            case 1: value = Double(places[Int(rows.values[first])])
            case 2: value = Double(places[Int(rows.values[first])] + places[Int(rows.values[first + 1])]) / 2
            default: value = middle(gather(rows, node), usesMean)
            }
            if let last = keys.last, last.value > value { isSorted = false }
            keys.append(Key(value: value, place: Int32(slot - start)))
        }
        if isSorted { return }
        let movable = keys.map(\.place)
        keys.sort(by: <)
        for index in keys.indices { keys[index].place = nodes[start + Int(keys[index].place)] }
        for (place, key) in zip(movable, keys) {
            nodes[start + Int(place)] = key.place
            places[Int(key.place)] = place
        }
        note(changeOf: layer)
    }

    /// Where a node wishes to be that has so many neighbours, their places being gathered.
    private func middle(_ count: Int, _ usesMean: Bool) -> Double {
        if usesMean {
            var sum = 0
            for end in ends[..<count] { sum += Int(end) }
            return Double(sum) / Double(count)
        }
        let middle = count / 2
        if count % 2 == 1 { return Double(ends[middle]) }
        // Nearer to the side where the neighbours are closer together.
        let left = Double(ends[middle - 1] - ends[0]), right = Double(ends[count - 1] - ends[middle])
        guard left + right > 0 else { return Double(ends[middle - 1] + ends[middle]) / 2 }
        return (Double(ends[middle - 1]) * right + Double(ends[middle]) * left) / (left + right)
    }

    private func transpose() {
        for _ in 0..<4 {
            var hasSwapped = false
            for layer in 0..<layerCount {
                // Where nothing has changed near by, no swap helps any more than it did.
                var latest = changed[layer]
                if layer > 0 { latest = max(latest, changed[layer - 1]) }
                if layer + 1 < layerCount { latest = max(latest, changed[layer + 1]) }
                guard settled[layer] < latest else { continue }
                if swapNeighbors(in: layer) {
                    hasSwapped = true
                    note(changeOf: layer)
                } else {
                    settled[layer] = clock
                }
            }
            if !hasSwapped { break }
        }
    }

    /// Swaps nodes beside one another where fewer edges cross then, and says whether there were any.
    private func swapNeighbors(in layer: Int) -> Bool {
        let start = starts[layer], width = starts[layer + 1] - start
        guard width > 1 else { return false }
        var hasSwapped = false
        nodes.withUnsafeMutableBufferPointer { nodes in
            places.withUnsafeMutableBufferPointer { places in
                for place in 0..<width - 1 {
                    let left = nodes[start + place], right = nodes[start + place + 1]
                    let gain =
                        gain(preceding, Int(left), Int(right), places) + gain(following, Int(left), Int(right), places)
                    guard gain > 0 else { continue }
                    nodes[start + place] = right
                    nodes[start + place + 1] = left
                    places[Int(left)] = Int32(place + 1)
                    places[Int(right)] = Int32(place)
                    hasSwapped = true
                }
            }
        }
        return hasSwapped
    }

    /// How many crossings there are fewer if the left node changes places with the right one.
    @inline(__always)
    private func gain(
        _ rows: LayerOrder.Rows, _ left: Int, _ right: Int, _ places: UnsafeMutableBufferPointer<Int32>
    ) -> Int {
        rows.offsets.withUnsafeBufferPointer { offsets in
            rows.values.withUnsafeBufferPointer { values in
                let lefts = Int(offsets[left])..<Int(offsets[left + 1])
                let rights = Int(offsets[right])..<Int(offsets[right + 1])
                // Of the ends of nodes with a great many edges not every pair is looked at.
                guard lefts.count * rights.count <= 10_000 else { return 0 }
                var gain = 0
                for first in lefts {
                    let place = places[Int(values[first])]
                    for second in rights {
                        let other = places[Int(values[second])]
                        gain += (place > other ? 1 : 0) - (place < other ? 1 : 0)
                    }
                }
                return gain
            }
        }
    }
}
