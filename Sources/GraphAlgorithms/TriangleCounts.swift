import GraphModel

extension Topology {
    /// For every node of an undirected network, the number of triangles that it is a corner of and the number of its
    /// neighbours, itself not counted and each once.
    ///
    /// Nodes are numbered from the highest degree down, and every edge is kept by its end of lower degree only. So no
    /// node keeps more than √(2*m*) neighbours, and a triangle is met once, at its lowest corner. Where both other
    /// corners are hubs, which is where most triangles of skewed networks are, whole words of bits are compared.
    ///
    /// - Complexity: O(*m*^1.5) time, O(*n* + *m*) space, where *n* and *m* are the numbers of nodes and edges.
    ///
    /// M. Latapy, "Main-memory triangle computations for very large (sparse (power-law)) graphs", Theoretical Computer
    /// Science 407 (2008), 458–473, https://doi.org/10.1016/j.tcs.2008.07.017
    func triangleCounts() -> (triangles: [Int], degrees: [Int]) {
        let count = nodeCount
        let degrees = Scratch<Int32>(repeating: 0, count: count), offsets = Scratch<Int32>(repeating: 0, count: count + 1)
        let order = ranksByFallingDegree, numbers = Scratch<Int32>(repeating: 0, count: count)
        for (number, rank) in order.enumerated() { numbers[rank] = Int32(truncatingIfNeeded: number) }
        let kept = Scratch<Int32>(repeating: 0, count: outgoing.targets.count)
        var end: Int32 = 0
        outgoing.withRows { rows in
            for number in 0..<count {
                let rank = order[number]
                var last = rank, degree: Int32 = 0
                for entry in rows.range(of: rank) {
                    let target = rows.targets[entry]
                    // Parallel edges follow one another.
                    if target == last || target == rank { continue }
                    last = target
                    degree += 1
                    let other = numbers[target]
                    if other < number {
                        kept[end] = other
                        end += 1
                    }
                }
                degrees[rank] = degree
                offsets[number + 1] = end
            }
        }
        let found = foundTriangles(offsets, kept)
        return (order.indices.map { found[numbers[$0]] }, degrees.array().map(Int.init))
    }

    /// The number of triangles of each node; nodes are numbers, and every one keeps lower ones only.
    private func foundTriangles(
        _ offsets: borrowing Scratch<Int32>, _ kept: borrowing Scratch<Int32>
    ) -> Scratch<Int> {
        let count = nodeCount, found = Scratch(repeating: 0, count: count)
        let hubCount = min(count, 2048), wordCount = (hubCount + 63) / 64
        // For every hub the lower hubs it keeps, and which nodes the current one keeps: as bits.
        let hubs = Scratch<UInt64>(repeating: 0, count: hubCount * wordCount)
        let own = Scratch<UInt64>(repeating: 0, count: wordCount)
        let isKept = Scratch<UInt8>(repeating: 0, count: count)
        for hub in 0..<hubCount {
            for entry in Int(offsets[hub])..<Int(offsets[hub + 1]) {
                let other = Int(kept[entry])
                hubs[hub * wordCount + other / 64] |= 1 << UInt64(other % 64)
            }
        }
        for node in 0..<count {
            let row = Int(offsets[node])..<Int(offsets[node + 1])
            guard row.count > 1 else { continue }
            for entry in row {
                let other = Int(kept[entry])
                isKept[other] = 1
                if other < hubCount { own[other / 64] |= 1 << UInt64(other % 64) }
            }
            var ownCount = 0
            for entry in row {
                let middle = Int(kept[entry])
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
                    for entry in Int(offsets[middle])..<Int(offsets[middle + 1]) {
                        // Added without asking: a branch would be guessed wrong too often.
                        let last = Int(kept[entry]), hit = Int(isKept[last])
                        found[last] += hit
                        pairCount += hit
                    }
                }
                found[middle] += pairCount
                ownCount += pairCount
            }
            found[node] += ownCount
            for entry in row {
                let other = Int(kept[entry])
                isKept[other] = 0
                if other < hubCount { own[other / 64] = 0 }
            }
        }
        return found
    }

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
