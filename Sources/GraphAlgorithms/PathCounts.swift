/// The number of shortest paths from one node to every other, found again and again in the same memory.
///
/// U. Brandes, "A faster algorithm for betweenness centrality", Journal of Mathematical Sociology 25 (2001), 163–177,
/// https://doi.org/10.1080/0022250X.2001.9990249
struct PathCounts: ~Copyable {
    private let rows: PathRows.Side
    private let isWeighted: Bool
    /// The node that an entry of the rows leads from.
    private let sources: Scratch<Int32>
    private let order: Scratch<Int32>
    /// How many nodes were reached, the source among them.
    private(set) var reachedCount = 0
    private let knownDistances: Scratch<Double>
    private let counts: Scratch<Double>
    // The entries by which shortest paths come to a node: a list from `lastLinks` on. An entry is in one list at most.
    private let lastLinks: Scratch<Int32>
    private let linkEntries: Scratch<Int32>
    private let previousLinks: Scratch<Int32>
    private var linkCount: Int32 = 0
    private let dependencies: Scratch<Double>
    private let isDone: Scratch<Bool>
    private var queue: PathBuckets
    /// The node through which each node was put at its place in the queue.
    private let origins: Scratch<Int32>

    init(_ rows: PathRows.Side, isWeighted: Bool) {
        let count = rows.offsets.count - 1, entryCount = rows.targets.count
        self.rows = rows
        self.isWeighted = isWeighted
        sources = Scratch(capacity: entryCount)
        for rank in 0..<Int32(count) { for entry in rows.range(of: rank) { sources[entry] = rank } }
        order = Scratch(capacity: count)
        knownDistances = Scratch(repeating: .infinity, count: count)
        counts = Scratch(repeating: 0, count: count)
        lastLinks = Scratch(repeating: -1, count: count)
        linkEntries = Scratch(capacity: entryCount)
        previousLinks = Scratch(capacity: entryCount)
        dependencies = Scratch(repeating: 0, count: count)
        isDone = Scratch(repeating: false, count: count)
        queue = PathBuckets(longest: rows.longest, nodeCount: isWeighted ? count : 0)
        origins = Scratch(capacity: isWeighted ? count : 0)
    }

    /// The distances of the nodes that were reached, the nearest first.
    func forEachDistance(_ body: (Double) -> Void) {
        for place in 0..<reachedCount { body(knownDistances[order[place]]) }
    }

    /// Finds the paths from a node.
    mutating func run(from source: Int32) {
        for place in 0..<reachedCount {
            let rank = order[place]
            knownDistances[rank] = .infinity
            counts[rank] = 0
            lastLinks[rank] = -1
            dependencies[rank] = 0
            isDone[rank] = false
        }
        reachedCount = 0
        linkCount = 0
        counts[source] = 1
        knownDistances[source] = 0
        if isWeighted { runByWeight(from: source) } else { runByStep(from: source) }
    }

    private mutating func runByStep(from source: Int32) {
        var end = 1, next = 0, linkCount = linkCount
        order[0] = source
        rows.withRows { rows in
            while next < end {
                let rank = order[next], distance = knownDistances[rank] + 1, count = counts[rank]
                next += 1
                for entry in rows.range(of: rank) {
                    let target = rows.targets[entry]
                    if knownDistances[target] == .infinity {
                        knownDistances[target] = distance
                        order[end] = target
                        end += 1
                    }
                    if knownDistances[target] == distance {
                        counts[target] += count
                        link(entry, to: target, &linkCount)
                    }
                }
            }
        }
        reachedCount = end
        self.linkCount = linkCount
    }

    private mutating func runByWeight(from source: Int32) {
        var end = 0, linkCount = linkCount
        queue.removeAll()
        queue.push(source, at: 0)
        let allRows = rows
        allRows.withRows { rows in
            allRows.weights.withUnsafeBufferPointer { weights in
                while let next = queue.pop(knownDistances, rows, weights) {
                    let rank = next.rank
                    // The node has come nearer since.
                    if next.distance != knownDistances[rank] { continue }
                    isDone[rank] = true
                    if rank != source { counts[rank] += counts[origins[rank]] }
                    order[end] = rank
                    end += 1
                    let start = knownDistances[rank]
                    for entry in rows.range(of: rank) {
                        let target = rows.targets[entry], distance = start + weights[entry]
                        let known = knownDistances[target]
                        if distance < known, !isDone[target] {
                            knownDistances[target] = distance
                            origins[target] = rank
                            queue.push(target, at: distance)
                            counts[target] = 0
                            lastLinks[target] = -1
                            link(entry, to: target, &linkCount)
                        } else if distance == known {
                            counts[target] += counts[rank]
                            link(entry, to: target, &linkCount)
                        }
                    }
                }
            }
        }
        reachedCount = end
        self.linkCount = linkCount
    }

    @inline(__always)
    private func link(_ entry: Int, to rank: Int32, _ linkCount: inout Int32) {
        linkEntries[linkCount] = Int32(truncatingIfNeeded: entry)
        previousLinks[linkCount] = lastLinks[rank]
        lastLinks[rank] = linkCount
        linkCount += 1
    }

    /// Goes back from the farthest node and tells for every entry on shortest paths what depends on it, and then for every
    /// node what depends on it.
    @inline(__always)
    func accumulate(entry onEntry: (Int, Double) -> Void, node onNode: (Int, Double) -> Void) {
        var place = reachedCount
        while place > 0 {
            place -= 1
            let rank = order[place], share = (1 + dependencies[rank]) / counts[rank]
            var link = lastLinks[rank]
            while link >= 0 {
                let entry = linkEntries[link], source = sources[entry]
                let part = counts[source] * share
                onEntry(Int(entry), part)
                dependencies[source] += part
                link = previousLinks[link]
            }
            onNode(Int(rank), dependencies[rank])
        }
    }
}
