import GraphModel

/// The neighbours of every node without itself, each once and sorted by rank: what triangles and cliques are found in.
struct NeighborSets: Sendable {
    let offsets: [Int32]
    let targets: [Int32]

    var count: Int { offsets.count - 1 }

    subscript(rank: Int) -> ArraySlice<Int32> { targets[Int(offsets[rank])..<Int(offsets[rank + 1])] }

    func degree(of rank: Int) -> Int { Int(offsets[rank + 1] - offsets[rank]) }

    init(_ sides: [Topology.Side], count: Int) {
        var offsets: [Int32] = [0], targets: [Int32] = []
        for rank in 0..<count {
            let row = sides.flatMap { $0.targets[$0.range(of: rank)] }.sorted()
            var last: Int32 = -1
            for target in row where target != last && target != rank {
                targets.append(target)
                last = target
            }
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
