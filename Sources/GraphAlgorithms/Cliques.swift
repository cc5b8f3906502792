public import GraphModel

extension Network where Direction == Undirected {
    /// All maximal cliques: sets of nodes that are all joined, to which no node can be added.
    ///
    /// ```swift
    /// Graph(edges: [(0, 1), (1, 2), (2, 0), (2, 3)]).maximalCliques()   // [[0, 1, 2], [2, 3]]
    /// ```
    ///
    /// - Returns: The cliques, each in the order of the nodes, sorted by their first nodes, then their second, and so on.
    /// - Complexity: O(3^(*n*/3)) in time, where *n* is the number of nodes; there can be as many cliques.
    ///
    /// C. Bron, J. Kerbosch, "Algorithm 457: finding all cliques of an undirected graph", Communications of the ACM 16
    /// (1973), 575–577, https://doi.org/10.1145/362342.362367; E. Tomita, A. Tanaka, H. Takahashi, "The worst-case time
    /// complexity for generating all maximal cliques", Theoretical Computer Science 363 (2006), 28–42,
    /// https://doi.org/10.1016/j.tcs.2006.06.015
    public func maximalCliques() -> [[Node]] {
        let cliques = cliqueRanks
        return nodes(ofRanks: cliques.members, partedAt: cliques.starts)
    }

    /// For every node, the number of maximal cliques that it belongs to.
    ///
    /// - Complexity: As ``maximalCliques()``.
    public func cliqueCounts() -> NodeMap<Node, Int> {
        var counts = [Int](repeating: 0, count: nodeCount)
        for rank in cliqueRanks.members { counts[Int(rank)] += 1 }
        return nodeMap(counts)
    }

    /// One of the largest cliques, the first of them in the order of ``maximalCliques()``; empty without nodes.
    ///
    /// - Complexity: As ``maximalCliques()``.
    public func maximumClique() -> [Node] {
        let cliques = cliqueRanks
        let largest = (0..<cliques.count).reduce([]) { cliques[$1].count > $0.count ? cliques[$1] : $0 }
        return nodes(ofRanks: Array(largest))
    }

    /// The ranks of each maximal clique in order, cliques sorted by them.
    private var cliqueRanks: RankParts {
        var search = CliqueSearch(neighborSets)
        search.run()
        return search.sortedCliques
    }
}

/// The search for maximal cliques from each node among those neighbours that come after it in an order in which there
/// are few. They and the nodes to be excluded are bits of words, so that sets are compared a word at a time.
///
/// D. Eppstein, M. Löffler, D. Strash, "Listing all maximal cliques in large sparse real-world graphs", ACM Journal of
/// Experimental Algorithmics 18 (2013), https://doi.org/10.1145/2543629
private struct CliqueSearch {
    private let sets: NeighborSets
    private let order: [Int32]
    private var places: [Int32]
    private var members: [Int32] = []
    private var starts: [Int] = []

    init(_ sets: NeighborSets) {
        self.sets = sets
        order = CoreOrder([(sets.offsets, sets.targets)], nodeCount: sets.count).order
        places = [Int32](repeating: 0, count: sets.count)
        for (place, rank) in order.enumerated() { places[Int(rank)] = Int32(place) }
    }

    /// Finds the cliques, each from that of its nodes that comes first in the order.
    mutating func run() {
        var later: [[Int32]] = []
        later.reserveCapacity(sets.count)
        for rank in 0..<sets.count { later.append(sets[rank].filter { places[Int($0)] > places[rank] }) }
        var numbers = [Int32](repeating: -1, count: sets.count)
        for root in order {
            let candidates = later[Int(root)]
            let locals = candidates + sets[Int(root)].filter { places[Int($0)] < places[Int(root)] }
            for (number, rank) in locals.enumerated() { numbers[Int(rank)] = Int32(number) }
            var rows = BitRows(candidateCount: candidates.count, count: locals.count)
            for (number, rank) in locals.enumerated() {
                for other in later[Int(rank)] where numbers[Int(other)] >= 0 {
                    rows.join(number, Int(numbers[Int(other)]))
                }
            }
            for rank in locals { numbers[Int(rank)] = -1 }
            rows.forEachClique { clique in
                starts.append(members.count)
                members.append(root)
                for number in clique { members.append(locals[number]) }
                members[starts[starts.count - 1]...].sort()
            }
        }
    }

    var sortedCliques: RankParts {
        let ends = starts.dropFirst() + [members.count]
        var ranges = zip(starts, ends).map { $0..<$1 }, sorted = RankParts()
        members.withUnsafeBufferPointer { members in
            ranges.sort { left, right in
                var (first, second) = (left.lowerBound, right.lowerBound)
                // No clique is the beginning of another: both are maximal.
                while first < left.upperBound, second < right.upperBound {
                    if members[first] != members[second] { return members[first] < members[second] }
                    first += 1
                    second += 1
                }
                return false
            }
            sorted.members.reserveCapacity(members.count)
            sorted.starts.reserveCapacity(ranges.count)
            for range in ranges {
                sorted.starts.append(sorted.members.count)
                sorted.members.append(contentsOf: members[range])
            }
        }
        return sorted
    }
}

/// Nodes and whom they are joined to, in bits: candidates first, and behind them nodes to be excluded.
private struct BitRows {
    private let candidateCount: Int
    private let count: Int
    /// How many words the candidates take, and how many the others.
    private let width: Int
    private let otherWidth: Int
    /// For every node the candidates it is joined to.
    private var joined: [UInt64]
    /// For every candidate the others it is joined to.
    private var joinedOthers: [UInt64]

    init(candidateCount: Int, count: Int) {
        self.candidateCount = candidateCount
        self.count = count
        width = (candidateCount + 63) / 64
        otherWidth = (count - candidateCount + 63) / 64
        joined = [UInt64](repeating: 0, count: count * width)
        joinedOthers = [UInt64](repeating: 0, count: candidateCount * otherWidth)
    }

    mutating func join(_ first: Int, _ second: Int) {
        setBit(first, second)
        setBit(second, first)
    }

    private mutating func setBit(_ node: Int, _ other: Int) {
        if other < candidateCount {
            joined[node * width + other / 64] |= 1 << UInt64(other % 64)
        } else if node < candidateCount {
            let other = other - candidateCount
            joinedOthers[node * otherWidth + other / 64] |= 1 << UInt64(other % 64)
        }
    }

    /// Calls with the candidates of every clique that no candidate and no other node is joined to all of.
    func forEachClique(_ body: ([Int]) -> Void) {
        guard count > 0 else { return body([]) }
        // A level of the search is four sets: candidates left, candidates done, others, and candidates to try.
        let size = 3 * width + otherWidth
        var levels = [UInt64](repeating: 0, count: size), clique: [Int] = []
        for number in 0..<candidateCount { levels[number / 64] |= 1 << UInt64(number % 64) }
        for number in 0..<(count - candidateCount) { levels[2 * width + number / 64] |= 1 << UInt64(number % 64) }
        joined.withUnsafeBufferPointer { joined in
            joinedOthers.withUnsafeBufferPointer { joinedOthers in
                if choose(&levels, 0, size, joined) { body([]) }
                while true {
                    let level = clique.count * size, tries = level + 2 * width + otherWidth
                    guard let word = (0..<width).first(where: { levels[tries + $0] != 0 }) else {
                        if clique.isEmpty { return }
                        clique.removeLast()
                        continue
                    }
                    let bit = levels[tries + word].trailingZeroBitCount, number = word * 64 + bit
                    let below = level + size, row = number * width, otherRow = number * otherWidth
                    if levels.count < below + size { levels += repeatElement(0, count: size) }
                    levels.withUnsafeMutableBufferPointer { levels in
                        levels[tries + word] &= levels[tries + word] - 1
                        for word in 0..<width {
                            levels[below + word] = levels[level + word] & joined[row + word]
                            levels[below + width + word] = levels[level + width + word] & joined[row + word]
                        }
                        for word in 0..<otherWidth {
                            levels[below + 2 * width + word] =
                                levels[level + 2 * width + word] & joinedOthers[otherRow + word]
                        }
                        levels[level + word] &= ~(1 << UInt64(bit))
                        levels[level + width + word] |= 1 << UInt64(bit)
                    }
                    clique.append(number)
                    if choose(&levels, below, size, joined) { body(clique) }
                }
            }
        }
    }

    /// Decides which candidates a level must try: those that the best pivot is not joined to.
    ///
    /// - Returns: Whether there is nothing to try because the clique is maximal.
    private func choose(
        _ levels: inout [UInt64], _ level: Int, _ size: Int, _ joined: UnsafeBufferPointer<UInt64>
    ) -> Bool {
        levels.withUnsafeMutableBufferPointer { levels in
            let tries = level + 2 * width + otherWidth
            var left: UInt64 = 0, others: UInt64 = 0, best = -1, pivot = 0
            for word in 0..<width { left |= levels[level + word] }
            for word in width..<2 * width + otherWidth { others |= levels[level + word] }
            guard left != 0 else {
                for word in 0..<width { levels[tries + word] = 0 }
                return others == 0
            }
            func consider(_ number: Int) {
                var shared = 0
                for word in 0..<width {
                    shared += (levels[level + word] & joined[number * width + word]).nonzeroBitCount
                }
                if shared > best { (best, pivot) = (shared, number) }
            }
            for word in 0..<width {
                var bits = levels[level + word] | levels[level + width + word]
                while bits != 0 {
                    consider(word * 64 + bits.trailingZeroBitCount)
                    bits &= bits - 1
                }
            }
            for word in 0..<otherWidth {
                var bits = levels[level + 2 * width + word]
                while bits != 0 {
                    consider(candidateCount + word * 64 + bits.trailingZeroBitCount)
                    bits &= bits - 1
                }
            }
            for word in 0..<width { levels[tries + word] = levels[level + word] & ~joined[pivot * width + word] }
            return false
        }
    }
}

extension ArraySlice<Int32> {
    /// Whether a sorted list has an element.
    func hasSorted(_ element: Int32) -> Bool {
        var low = startIndex, high = endIndex
        while low < high {
            let middle = (low + high) / 2
            if self[middle] < element { low = middle + 1 } else { high = middle }
        }
        return low < endIndex && self[low] == element
    }
}
