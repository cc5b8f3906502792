/// What the arcs of a network can still carry: what flows are found on. Arc `a ^ 1` is arc `a` the other way.
struct ResidualNetwork: Sendable {
    /// A pair of arcs, there and back.
    struct Pair {
        var tail: Int32
        var head: Int32
        var forward: Double
        var backward: Double = 0
    }

    let nodeCount: Int
    /// Where the arcs of each node begin in ``rows``; one more than there are nodes.
    private let offsets: [Int32]
    /// The arcs by the node from which they lead, in the order of pairs.
    private let rows: [Int32]
    /// The node to which each arc leads.
    let heads: [Int32]
    private let initial: [Double]
    /// What each arc can still carry.
    private(set) var capacities: [Double]
    /// What flows through each pair of arcs; less than nothing where it flows backwards.
    private(set) var flows: [Double]

    init(nodeCount: Int, pairs: [Pair]) {
        self.nodeCount = nodeCount
        var heads: [Int32] = [], capacities: [Double] = []
        heads.reserveCapacity(2 * pairs.count)
        capacities.reserveCapacity(2 * pairs.count)
        var offsets = [Int32](repeating: 0, count: nodeCount + 1)
        for pair in pairs {
            heads.append(pair.head)
            heads.append(pair.tail)
            capacities.append(pair.forward)
            capacities.append(pair.backward)
            offsets[Int(pair.tail) + 1] += 1
            offsets[Int(pair.head) + 1] += 1
        }
        for node in 0..<nodeCount { offsets[node + 1] += offsets[node] }
        var rows = [Int32](repeating: 0, count: heads.count), next = offsets
        for arc in heads.indices {
            let tail = Int(heads[arc ^ 1])
            rows[Int(next[tail])] = Int32(arc)
            next[tail] += 1
        }
        self.offsets = offsets
        self.rows = rows
        self.heads = heads
        self.capacities = capacities
        initial = capacities
        flows = [Double](repeating: 0, count: pairs.count)
    }

    @inline(__always)
    private func row(of node: Int) -> Range<Int> { Int(offsets[node])..<Int(offsets[node + 1]) }

    /// The arcs of a node.
    func arcs(of node: Int) -> ArraySlice<Int32> { rows[row(of: node)] }

    /// Nothing flows any more.
    mutating func empty() {
        capacities = initial
        for pair in flows.indices { flows[pair] = 0 }
    }

    /// Which nodes can reach a node along arcs that can carry more.
    func isReaching(_ target: Int) -> [Bool] {
        var levels = [Int32](repeating: -1, count: nodeCount), queue: [Int32] = []
        measure(to: target, from: -1, &levels, &queue)
        return levels.map { $0 >= 0 }
    }

    /// How far each node is from the target along arcs that can carry more, up to the source; -1 where there is no way.
    private func measure(to target: Int, from source: Int, _ levels: inout [Int32], _ queue: inout [Int32]) {
        for node in levels.indices { levels[node] = -1 }
        queue.removeAll(keepingCapacity: true)
        queue.append(Int32(target))
        levels[target] = 0
        var next = 0
        while next < queue.count {
            let node = Int(queue[next])
            next += 1
            for place in row(of: node) {
                let arc = Int(rows[place]), other = Int(heads[arc])
                guard levels[other] < 0, capacities[arc ^ 1] > 0 else { continue }
                levels[other] = levels[node] + 1
                if other == source { return }
                queue.append(Int32(other))
            }
        }
    }

    /// Lets flow from the source to the target as much as can, or a limit.
    ///
    /// - Returns: How much more it is; `nil` where there is no limit at all.
    /// - Complexity: O(*n*² *m*) time, where *n* and *m* are the numbers of nodes and arcs; O(*m* √*m*) where no capacity
    ///   exceeds 1.
    mutating func fill(from source: Int, to target: Int, upTo limit: Double = .infinity) -> Double? {
        var value = 0.0, levels = [Int32](repeating: -1, count: nodeCount), queue: [Int32] = [], path: [Int32] = []
        while value < limit {
            measure(to: target, from: source, &levels, &queue)
            // A node from which there is no way on loses its distance.
            guard levels[source] >= 0 else { return value }
            var next = offsets, node = source
            path.removeAll(keepingCapacity: true)
            while true {
                if node == target {
                    var amount = limit - value
                    for arc in path { amount = min(amount, capacities[Int(arc)]) }
                    guard amount.isFinite else { return nil }
                    value += amount
                    var full = 0
                    for place in path.indices.reversed() {
                        let arc = Int(path[place])
                        capacities[arc] -= amount
                        capacities[arc ^ 1] += amount
                        flows[arc / 2] += arc % 2 == 0 ? amount : -amount
                        if capacities[arc] <= 0 { full = place }
                    }
                    guard value < limit else { return value }
                    // Back to where the path is full.
                    node = Int(heads[Int(path[full]) ^ 1])
                    path.removeSubrange(full...)
                } else if next[node] < offsets[node + 1] {
                    let arc = Int(rows[Int(next[node])]), other = Int(heads[arc])
                    if capacities[arc] > 0, levels[other] == levels[node] - 1 {
                        path.append(Int32(arc))
                        node = other
                    } else {
                        next[node] += 1
                    }
                } else {
                    levels[node] = -2
                    guard let last = path.popLast() else { break }
                    node = Int(heads[Int(last) ^ 1])
                    next[node] += 1
                }
            }
        }
        return value
    }
}
