/// Sums over the distances between a node and all others, where every edge counts 1, of 64 nodes at once: a bit for each
/// of them goes from node to node.
///
/// M. Then et al., "The more the merrier: efficient multi-source graph traversal", Proceedings of the VLDB Endowment 8
/// (2014), 449–460, https://doi.org/10.14778/2735496.2735507
struct StepSums: ~Copyable {
    /// What is known of one node.
    struct Sums: BitwiseCopyable {
        /// How many nodes are reached, itself not counted.
        var reachedCount = 0
        var distanceSum = 0
        /// The sum of the reciprocal distances, added one by one from the nearest.
        var reciprocalSum = 0.0
        /// The greatest distance.
        var eccentricity = 0
    }

    private let rows: PathRows.Side
    private let seen: Scratch<UInt64>
    private let current: Scratch<UInt64>
    private let next: Scratch<UInt64>
    private let currentRanks: Scratch<Int32>
    private let nextRanks: Scratch<Int32>

    init(_ rows: PathRows.Side) {
        let count = rows.offsets.count - 1
        self.rows = rows
        seen = Scratch(repeating: 0, count: count)
        current = Scratch(repeating: 0, count: count)
        next = Scratch(repeating: 0, count: count)
        currentRanks = Scratch(repeating: 0, count: count)
        nextRanks = Scratch(repeating: 0, count: count)
    }

    /// The sums of up to 64 nodes that follow one another.
    func run(_ sources: Range<Int>) -> [Sums] {
        let sums = Scratch(repeating: Sums(), count: sources.count), found = Scratch(repeating: 0, count: sources.count)
        seen.fill(0)
        var currentCount = 0, distance = 0
        for (bit, source) in sources.enumerated() {
            seen[source] = 1 << UInt64(bit)
            current[source] = 1 << UInt64(bit)
            currentRanks[currentCount] = Int32(truncatingIfNeeded: source)
            currentCount += 1
        }
        rows.withRows { rows in
            while currentCount > 0 {
                distance += 1
                var nextCount = 0
                for place in 0..<currentCount {
                    let rank = currentRanks[place], bits = current[rank]
                    current[rank] = 0
                    for entry in rows.range(of: rank) {
                        let target = rows.targets[entry], new = bits & ~seen[target]
                        if new == 0 { continue }
                        if next[target] == 0 {
                            nextRanks[nextCount] = target
                            nextCount += 1
                        }
                        next[target] |= new
                    }
                }
                found.fill(0)
                for place in 0..<nextCount {
                    let rank = nextRanks[place]
                    var bits = next[rank]
                    seen[rank] |= bits
                    current[rank] = bits
                    next[rank] = 0
                    currentRanks[place] = rank
                    while bits != 0 {
                        found[bits.trailingZeroBitCount] += 1
                        bits &= bits - 1
                    }
                }
                currentCount = nextCount
                for bit in 0..<sources.count where found[bit] > 0 {
                    var sum = sums[bit]
                    sum.reachedCount += found[bit]
                    sum.distanceSum += found[bit] * distance
                    sum.eccentricity = distance
                    let reciprocal = 1 / Double(distance)
                    for _ in 0..<found[bit] { sum.reciprocalSum += reciprocal }
                    sums[bit] = sum
                }
            }
        }
        return sums.array()
    }

    /// Divides the nodes into stretches of 64.
    static func stretches(_ count: Int) -> [Range<Int>] {
        stride(from: 0, to: count, by: 64).map { $0..<min($0 + 64, count) }
    }
}
