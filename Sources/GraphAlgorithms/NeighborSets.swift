import GraphModel

/// The neighbours of every node without itself, each once and sorted by rank: what triangles and cliques are found in.
struct NeighborSets: Sendable {
    let offsets: [Int32]
    let targets: [Int32]

    var count: Int { offsets.count - 1 }

    subscript(rank: Int) -> ArraySlice<Int32> { targets[Int(offsets[rank])..<Int(offsets[rank + 1])] }

    func degree(of rank: Int) -> Int { Int(offsets[rank + 1] - offsets[rank]) }

    init(_ sides: [Topology.Side], count: Int) {
        // Sorting by counting, twice: first by target, then back by source, which keeps the targets in order.
        let total = sides.reduce(0) { $0 + $1.targets.count }
        let sources = Scratch<Int32>(repeating: 0, count: total),
            firsts = Scratch<Int32>(repeating: 0, count: count + 1)
        for side in sides { for target in side.targets { firsts[Int(target) + 1] += 1 } }
        for rank in 0..<count { firsts[rank + 1] += firsts[rank] }
        let next = Scratch(firsts.array())
        for side in sides {
            side.withRows { rows in
                for source in 0..<count {
                    for entry in rows.range(of: source) {
                        let target = rows.targets[entry], place = next[target]
                        sources[place] = Int32(truncatingIfNeeded: source)
                        next[target] = place + 1
                    }
                }
            }
        }
        let starts = Scratch<Int32>(repeating: 0, count: count + 1)
        for side in sides { for rank in 0..<count { starts[rank + 1] += side.offsets[rank + 1] - side.offsets[rank] } }
        for rank in 0..<count { starts[rank + 1] += starts[rank] }
        let ends = Scratch(starts.array()), sorted = Scratch<Int32>(repeating: 0, count: total)
        for target in 0..<count {
            for place in Int(firsts[target])..<Int(firsts[target + 1]) {
                let source = sources[place], end = ends[source]
                guard source != target, end == starts[source] || sorted[end - 1] != target else { continue }
                sorted[end] = Int32(truncatingIfNeeded: target)
                ends[source] = end + 1
            }
        }
        var offsets: [Int32] = [0], targets: [Int32] = []
        offsets.reserveCapacity(count + 1)
        targets.reserveCapacity(total)
        for rank in 0..<count {
            targets.append(
                contentsOf: UnsafeBufferPointer(
                    start: sorted.base + Int(starts[rank]), count: Int(ends[rank] - starts[rank])))
            offsets.append(Int32(targets.count))
        }
        self.offsets = offsets
        self.targets = targets
    }
}

extension ArraySlice<Int32> {
    /// The elements of two sorted lists that are in both.
    func forEachCommon(with other: ArraySlice<Int32>, _ body: (Int32) -> Void) {
        var left = startIndex, right = other.startIndex
        while left < endIndex, right < other.endIndex {
            if self[left] < other[right] {
                left += 1
            } else if self[left] > other[right] {
                right += 1
            } else {
                body(self[left])
                left += 1
                right += 1
            }
        }
    }

    func commonCount(with other: ArraySlice<Int32>) -> Int {
        var count = 0
        forEachCommon(with: other) { _ in count += 1 }
        return count
    }
}

extension Network {
    /// The neighbours of every node; in a directed network its successors.
    var neighborSets: NeighborSets { NeighborSets([topology.outgoing], count: nodeCount) }

    /// The nodes of some ranks, in the order of the ranks given.
    func nodes(ofRanks ranks: some Sequence<Int>) -> [Node] { ranks.map { node(ofRank: $0) } }
}
