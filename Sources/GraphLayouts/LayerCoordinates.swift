/// How far along its layer each node of ordered layers is, so that long edges are straight and nodes in the middle of
/// their neighbours: the mean of four drawings, each pushed into a corner.
///
/// U. Brandes, B. Köpf, "Fast and simple horizontal coordinate assignment", Graph Drawing 2001, 31–44,
/// https://doi.org/10.1007/3-540-45848-4_3; blocks are placed by longest paths, which the erratum of 2020
/// (https://arxiv.org/abs/2008.01252) does not concern.
struct LayerCoordinates {
    private let order: LayerOrder
    private let isDummy: [Bool]
    /// How far apart two neighbours in a layer are at least.
    private let distance: (Int, Int) -> Double

    init(_ order: LayerOrder, isDummy: [Bool], distance: @escaping (Int, Int) -> Double) {
        self.order = order
        self.isDummy = isDummy
        self.distance = distance
    }

    /// Coordinates with known nodes where they were, unless they are too near to one another, and the others in the gaps between
    /// them in which there is room and which are nearest to where they wish to be.
    func coordinates(near wishes: [Double], isKnown: [Bool]) -> [Double] {
        var result = wishes
        for nodes in order.layers {
            let known = nodes.filter { isKnown[$0] }
            for (node, place) in zip(known, places(of: known, near: wishes)) { result[node] = place }
            // The gap before each known node, and that after the last.
            var gaps = [[Int]](repeating: [], count: known.count + 1)
            for node in nodes where !isKnown[node] {
                gaps[nearestGap(to: node, at: wishes[node], known, gaps, result)].append(node)
            }
            for (gap, members) in gaps.enumerated() where !members.isEmpty {
                let left = gap > 0 ? known[gap - 1] : nil, right = gap < known.count ? known[gap] : nil
                var found = places(of: members, near: wishes)
                if let left {
                    var least = result[left], before = left
                    for (place, node) in members.enumerated() {
                        least += distance(before, node)
                        found[place] = max(found[place], least)
                        before = node
                    }
                }
                if let right {
                    var most = result[right], after = right
                    for (place, node) in members.enumerated().reversed() {
                        most -= distance(node, after)
                        found[place] = min(found[place], most)
                        after = node
                    }
                }
                for (node, place) in zip(members, found) { result[node] = place }
            }
        }
        return result
    }

    /// The gap between known nodes that has room for one more and is nearest to a place.
    private func nearestGap(
        to node: Int, at wish: Double, _ known: [Int], _ gaps: [[Int]], _ coordinates: [Double]
    ) -> Int {
        // Outwards from where it would be; before the first node and after the last there always is room.
        let own = known.firstIndex { coordinates[$0] > wish } ?? known.count
        var best = own, least = Double.infinity
        for step in 0...known.count {
            for gap in Set([own - step, own + step]) where gap >= 0 && gap <= known.count {
                let members = gaps[gap] + [node]
                let low = gap > 0 ? coordinates[known[gap - 1]] + distance(known[gap - 1], node) : -.infinity
                let high = gap < known.count ? coordinates[known[gap]] - distance(node, known[gap]) : .infinity
                if gap > 0, gap < known.count {
                    let chain = [known[gap - 1]] + members + [known[gap]]
                    let need = zip(chain, chain.dropFirst()).reduce(0) { $0 + distance($1.0, $1.1) }
                    guard need <= coordinates[known[gap]] - coordinates[known[gap - 1]] + 1e-9 else { continue }
                }
                let cost = max(low - wish, wish - high, 0)
                if cost < least || cost == least && gap < best { (best, least) = (gap, cost) }
            }
            // Farther out it only gets farther.
            if step > 0, least < .infinity { break }
        }
        return best
    }

    /// Places for nodes in their order, as near as may be to those wished for: those of a pool that would be too near to one
    /// another are moved together.
    ///
    /// M. Ayer, H. D. Brunk, G. M. Ewing, W. T. Reid, E. Silverman, "An empirical distribution function for sampling with
    /// incomplete information", Annals of Mathematical Statistics 26 (1955), 641–647,
    /// https://doi.org/10.1214/aoms/1177728423
    private func places(of nodes: [Int], near wishes: [Double]) -> [Double] {
        var pools: [(sum: Double, count: Int)] = [], offsets: [Double] = []
        for (place, node) in nodes.enumerated() {
            offsets.append(place == 0 ? 0 : offsets[place - 1] + distance(nodes[place - 1], node))
            pools.append((wishes[node] - offsets[place], 1))
            while pools.count > 1 {
                let last = pools[pools.count - 1], other = pools[pools.count - 2]
                guard other.sum / Double(other.count) > last.sum / Double(last.count) + 1e-9 else { break }
                pools.removeLast()
                pools[pools.count - 1] = (other.sum + last.sum, other.count + last.count)
            }
        }
        var places: [Double] = []
        for pool in pools {
            for _ in 0..<pool.count {
                // A node alone is where it wishes to be, to the last bit.
                let wish = wishes[nodes[places.count]]
                places.append(pool.count == 1 ? wish : pool.sum / Double(pool.count) + offsets[places.count])
            }
        }
        return places
    }

    func coordinates() -> [Double] {
        let conflicts = conflicts(), count = order.places.count
        guard count > 0 else { return [] }
        var drawings: [[Double]] = []
        for isUpward in [false, true] {
            for isLeftward in [false, true] {
                drawings.append(drawing(isUpward: isUpward, isLeftward: isLeftward, conflicts))
            }
        }
        let spans = drawings.map { ($0.min() ?? 0, $0.max() ?? 0) }
        let narrowest = spans.indices.min { spans[$0].1 - spans[$0].0 < spans[$1].1 - spans[$1].0 } ?? 0
        // Those pushed to the left agree with the narrowest on its left rim, the others on its right one.
        for index in drawings.indices {
            let move =
                index % 2 == 0 ? spans[narrowest].0 - spans[index].0 : spans[narrowest].1 - spans[index].1
            for node in 0..<count { drawings[index][node] += move }
        }
        return (0..<count).map { node in
            let values = drawings.map { $0[node] }.sorted()
            return (values[1] + values[2]) / 2
        }
    }

    /// The edges that cross an edge between two dummies and must not be straight for it.
    private func conflicts() -> Set<SIMD2<Int32>> {
        var conflicts: Set<SIMD2<Int32>> = []
        for layer in order.layers.indices.dropFirst() {
            let nodes = order.layers[layer], last = order.layers[layer - 1].count - 1
            var scanned = 0, low = 0
            for (place, node) in nodes.enumerated() {
                let inner = isDummy[node] ? order.preceding[node].lazy.map { Int($0) }.first { isDummy[$0] } : nil
                guard inner != nil || place == nodes.count - 1 else { continue }
                let high = inner.map { order.places[$0] } ?? last
                while scanned <= place {
                    let other = nodes[scanned]
                    for source in order.preceding[other].lazy.map({ Int($0) }) {
                        let end = order.places[source]
                        if end < low || end > high, !(isDummy[source] && isDummy[other]) {
                            conflicts.insert(SIMD2(Int32(source), Int32(other)))
                        }
                    }
                    scanned += 1
                }
                low = high
            }
        }
        return conflicts
    }

    private func drawing(isUpward: Bool, isLeftward: Bool, _ conflicts: Set<SIMD2<Int32>>) -> [Double] {
        var layers = order.layers, places = order.places
        if isUpward { layers.reverse() }
        if isLeftward {
            for layer in layers.indices {
                layers[layer].reverse()
                for (place, node) in layers[layer].enumerated() { places[node] = place }
            }
        }
        let neighbors = isUpward ? order.following : order.preceding
        // Blocks of nodes that are to be in a line.
        var roots = Array(0..<places.count), next = roots
        for layer in layers {
            var limit = -1
            for node in layer {
                let ends = neighbors[node].map { Int($0) }.sorted { places[$0] < places[$1] }
                guard !ends.isEmpty else { continue }
                for middle in Set([(ends.count - 1) / 2, ends.count / 2]).sorted() {
                    let end = ends[middle]
                    let edge = isUpward ? SIMD2(Int32(node), Int32(end)) : SIMD2(Int32(end), Int32(node))
                    guard next[node] == node, limit < places[end], !conflicts.contains(edge) else { continue }
                    next[end] = node
                    roots[node] = roots[end]
                    next[node] = roots[node]
                    limit = places[end]
                }
            }
        }
        let result = compact(layers, roots, isLeftward)
        return isLeftward ? result.map { -$0 } : result
    }

    /// Pushes the blocks to the left, and then to the right as far as their right neighbours allow.
    private func compact(_ layers: [[Int]], _ roots: [Int], _ isMirrored: Bool) -> [Double] {
        var after = [[(block: Int, distance: Double)]](repeating: [], count: roots.count)
        var open = [Int](repeating: 0, count: roots.count)
        for layer in layers {
            for (left, right) in zip(layer, layer.dropFirst()) {
                after[roots[left]].append((roots[right], isMirrored ? distance(right, left) : distance(left, right)))
                open[roots[right]] += 1
            }
        }
        var places = [Double](repeating: 0, count: roots.count), head = 0
        var order = roots.indices.filter { roots[$0] == $0 && open[$0] == 0 }
        while head < order.count {
            let block = order[head]
            head += 1
            for (other, distance) in after[block] {
                places[other] = max(places[other], places[block] + distance)
                open[other] -= 1
                if open[other] == 0 { order.append(other) }
            }
        }
        for block in order.reversed() where !after[block].isEmpty {
            let room = after[block].reduce(.infinity) { min($0, places[$1.block] - $1.distance) }
            places[block] = max(places[block], room)
        }
        return roots.map { places[$0] }
    }
}
