import GraphModel

/// The edges of an undirected network, loops left out and parallel ones once, as what triangles are counted in.
///
/// Nodes are numbered from the highest degree down, and every edge is kept by its end of lower degree only. So no node
/// keeps more than √(2*m*) neighbours, and a triangle is met once, at its lowest corner. Where both other corners are
/// hubs, which is where most triangles of skewed networks are, whole words of bits are compared.
///
/// M. Latapy, "Main-memory triangle computations for very large (sparse (power-law)) graphs", Theoretical Computer
/// Science 407 (2008), 458–473, https://doi.org/10.1016/j.tcs.2008.07.017
struct TriangleRows: Sendable {
    /// For every rank its number.
    private let numbers: [Int32]
    /// The number of neighbours of each rank, itself not counted.
    private let degrees: [Int32]
    /// Where the kept edges of each number begin, and the numbers they lead to, all of them lower.
    private let offsets: [Int32]
    private let kept: [Int32]
    private let hubCount: Int
    private let wordCount: Int
    /// For every hub the lower hubs it keeps, as bits.
    private let hubs: [UInt64]

    init(_ topology: Topology) {
        let count = topology.nodeCount, order = topology.ranksByFallingDegree
        let numbers = Scratch<Int32>(repeating: 0, count: count), degrees = Scratch<Int32>(repeating: 0, count: count)
        for (number, rank) in order.enumerated() { numbers[rank] = Int32(truncatingIfNeeded: number) }
        let offsets = Scratch<Int32>(repeating: 0, count: count + 1)
        var end: Int32 = 0
        kept = [Int32](unsafeUninitializedCapacity: topology.outgoing.targets.count) { kept, filled in
            topology.outgoing.withRows { rows in
                let batch = RowBatch()
                for number in 0..<count {
                    if number % RowBatch.limit == 0 {
                        order.withUnsafeBufferPointer { order in
                            guard let first = order.baseAddress else { return }
                            batch.load(first + number, count: min(RowBatch.limit, count - number), of: rows)
                        }
                    }
                    let rank = order[number]
                    var last = rank, degree: Int32 = 0
                    for entry in batch[number % RowBatch.limit] {
                        let target = rows.targets[entry]
                        // Parallel edges follow one another.
                        if target == last || target == rank { continue }
                        last = target
                        degree += 1
                        let other = numbers[target]
                        if other < number {
                            kept.initializeElement(at: Int(end), to: other)
                            end += 1
                        }
                    }
                    degrees[rank] = degree
                    offsets[number + 1] = end
                }
            }
            filled = Int(end)
        }
        hubCount = min(count, 2048)
        wordCount = (hubCount + 63) / 64
        var hubs = [UInt64](repeating: 0, count: hubCount * wordCount)
        for hub in 0..<hubCount {
            for other in kept[Int(offsets[hub])..<Int(offsets[hub + 1])] {
                hubs[hub * wordCount + Int(other) / 64] |= 1 << UInt64(other % 64)
            }
        }
        self.hubs = hubs
        self.numbers = numbers.array()
        self.degrees = degrees.array()
        self.offsets = offsets.array()
    }

    /// For every node, the number of triangles that it is a corner of and the number of its neighbours, itself not
    /// counted and each once.
    ///
    /// - Complexity: O(*m*^1.5) time, O(*n* + *m*) space, where *n* and *m* are the numbers of nodes and edges.
    func counts() -> (triangles: [Int], degrees: [Int]) { counts(found(0..<numbers.count)) }

    /// ``counts()`` on several cores.
    func counts(
        _ parallelism: Parallelism, _ progress: (@Sendable (Double) -> Void)?
    ) async throws -> (triangles: [Int], degrees: [Int]) {
        var sums = [Int](repeating: 0, count: numbers.count)
        try await parallelism.run(parts, progress: progress) {
            Task.isCancelled ? [] : found($0)
        } collect: { _, found in
            for number in found.indices { sums[number] += found[number] }
        }
        return counts(sums)
    }

    private func counts(_ found: [Int]) -> (triangles: [Int], degrees: [Int]) {
        (numbers.map { found[Int($0)] }, degrees.map(Int.init))
    }

    /// Stretches of numbers with about as many edges each.
    private var parts: [Range<Int>] {
        var parts: [Range<Int>] = [], start = 0
        let size = max(1024, kept.count / 32)
        for number in numbers.indices where Int(offsets[number + 1] - offsets[start]) >= size {
            parts.append(start..<number + 1)
            start = number + 1
        }
        return start < numbers.count ? parts + [start..<numbers.count] : parts
    }

    /// By number, the triangles whose lowest corner is among some numbers.
    private func found(_ nodes: Range<Int>) -> [Int] {
        RowPointers.with(offsets, kept) { rows in
            hubs.withUnsafeBufferPointer { found(nodes, rows, $0) }
        }
    }

    private func found(_ nodes: Range<Int>, _ rows: RowPointers, _ hubs: UnsafeBufferPointer<UInt64>) -> [Int] {
        let found = Scratch(repeating: 0, count: numbers.count)
        // Which nodes the current one keeps.
        let own = Scratch<UInt64>(repeating: 0, count: wordCount)
        let isKept = Scratch<UInt8>(repeating: 0, count: numbers.count), batch = RowBatch()
        for node in nodes {
            let row = rows.range(of: node)
            guard row.count > 1 else { continue }
            for entry in row {
                let other = Int(rows.targets[entry])
                isKept[other] = 1
                if other < hubCount { own[other / 64] |= 1 << UInt64(other % 64) }
            }
            var ownCount = 0, start = row.lowerBound
            while start < row.upperBound {
                let count = min(RowBatch.limit, row.upperBound - start)
                // Rows of hubs are not read: their bits are.
                let needsRows = (0..<count).contains { rows.targets[start + $0] >= hubCount }
                if needsRows { batch.load(rows.targets + start, count: count, of: rows) }
                for place in 0..<count {
                    let middle = Int(rows.targets[start + place])
                    var pairCount = 0
                    if middle < hubCount {
                        let bits = middle * wordCount
                        for word in 0...middle / 64 {
                            var common = own[word] & hubs[bits + word]
                            while common != 0 {
                                found[word * 64 + common.trailingZeroBitCount] += 1
                                pairCount += 1
                                common &= common - 1
                            }
                        }
                    } else {
                        // Most have nothing in common; where some do, a branch for each would be guessed wrong too often.
                        for entry in batch[place] { pairCount += Int(isKept[rows.targets[entry]]) }
                        if pairCount > 0 {
                            for entry in batch[place] {
                                let last = rows.targets[entry]
                                found[last] += Int(isKept[last])
                            }
                        }
                    }
                    if pairCount > 0 {
                        found[middle] += pairCount
                        ownCount += pairCount
                    }
                }
                start += count
            }
            found[node] += ownCount
            for entry in row {
                let other = Int(rows.targets[entry])
                isKept[other] = 0
                if other < hubCount { own[other / 64] = 0 }
            }
        }
        return found.array()
    }
}

extension Topology {
    /// The ranks by the number of their entries, those with most first, of as many the lower rank.
    var ranksByFallingDegree: [Int32] {
        ranks(byFalling: (0..<nodeCount).map { outgoing.offsets[$0 + 1] - outgoing.offsets[$0] })
    }

    /// The ranks by a number each, from 0 up, the highest first, of equal ones the lower rank.
    func ranks(byFalling keys: [Int32]) -> [Int32] {
        let most = Int(keys.max() ?? 0)
        var starts = [Int](repeating: 0, count: most + 2)
        for key in keys { starts[most - Int(key) + 1] += 1 }
        for place in 0..<most { starts[place + 1] += starts[place] }
        var ranks = [Int32](repeating: 0, count: keys.count)
        for (rank, key) in keys.enumerated() {
            ranks[starts[most - Int(key)]] = Int32(rank)
            starts[most - Int(key)] += 1
        }
        return ranks
    }
}
