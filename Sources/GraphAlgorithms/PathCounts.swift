/// The number of shortest paths from one node to every other, found again and again in the same memory.
///
/// U. Brandes, "A faster algorithm for betweenness centrality", Journal of Mathematical Sociology 25 (2001), 163–177,
/// https://doi.org/10.1080/0022250X.2001.9990249
struct PathCounts {
    private let rows: PathRows.Side
    private let isWeighted: Bool
    /// The node that an entry of the rows leads from.
    let sources: [Int32]
    /// The reached nodes, the nearest first.
    private(set) var order: [Int32] = []
    private(set) var distances: [Double]
    private(set) var counts: [Double]
    // The entries by which shortest paths come to a node: a list through `links`, from `lastLinks` on.
    private var lastLinks: [Int32]
    private var links: [(entry: Int32, previous: Int32)] = []
    private var dependencies: [Double]
    private var isDone: [Bool]

    init(_ rows: PathRows.Side, isWeighted: Bool) {
        let count = rows.offsets.count - 1
        self.rows = rows
        self.isWeighted = isWeighted
        sources = (0..<Int32(count)).flatMap { rank in rows.range(of: rank).map { _ in rank } }
        distances = Array(repeating: .infinity, count: count)
        counts = Array(repeating: 0, count: count)
        lastLinks = Array(repeating: -1, count: count)
        dependencies = Array(repeating: 0, count: count)
        isDone = Array(repeating: false, count: count)
    }

    /// Finds the paths from a node.
    mutating func run(from source: Int32) {
        for rank in order {
            distances[Int(rank)] = .infinity
            counts[Int(rank)] = 0
            lastLinks[Int(rank)] = -1
            dependencies[Int(rank)] = 0
            isDone[Int(rank)] = false
        }
        order.removeAll(keepingCapacity: true)
        links.removeAll(keepingCapacity: true)
        counts[Int(source)] = 1
        distances[Int(source)] = 0
        if isWeighted { runByWeight(from: source) } else { runByStep(from: source) }
    }

    private mutating func runByStep(from source: Int32) {
        order.append(source)
        var next = 0
        while next < order.count {
            let rank = order[next], distance = distances[Int(rank)] + 1, count = counts[Int(rank)]
            next += 1
            for entry in rows.range(of: rank) {
                let target = rows.targets[entry], place = Int(target)
                if distances[place] == .infinity {
                    distances[place] = distance
                    order.append(target)
                }
                if distances[place] == distance {
                    counts[place] += count
                    link(entry, to: place)
                }
            }
        }
    }

    private mutating func runByWeight(from source: Int32) {
        var queue = PathQueue()
        // By the number of a queue entry, the node it came from.
        var origins: [Int32] = [source]
        queue.push(source, at: 0)
        while let entry = queue.pop() {
            let rank = entry.rank, place = Int(rank)
            if isDone[place] { continue }
            isDone[place] = true
            if rank != source { counts[place] += counts[Int(origins[Int(entry.number)])] }
            order.append(rank)
            for entry in rows.range(of: rank) {
                let target = rows.targets[entry], place = Int(target)
                let distance = distances[Int(rank)] + rows.weight(at: entry)
                if !isDone[place], distance < distances[place] {
                    distances[place] = distance
                    queue.push(target, at: distance)
                    origins.append(rank)
                    counts[place] = 0
                    lastLinks[place] = -1
                    link(entry, to: place)
                } else if distance == distances[place] {
                    counts[place] += counts[Int(rank)]
                    link(entry, to: place)
                }
            }
        }
    }

    private mutating func link(_ entry: Int, to place: Int) {
        links.append((Int32(entry), lastLinks[place]))
        lastLinks[place] = Int32(links.count - 1)
    }

    /// Goes back from the farthest node and tells for every entry on shortest paths what depends on it, and then for every
    /// node what depends on it.
    mutating func accumulate(entry onEntry: (Int, Double) -> Void, node onNode: (Int, Double) -> Void) {
        for rank in order.reversed() {
            let place = Int(rank), share = (1 + dependencies[place]) / counts[place]
            var link = lastLinks[place]
            while link >= 0 {
                let entry = Int(links[Int(link)].entry), source = Int(sources[entry])
                let part = counts[source] * share
                onEntry(entry, part)
                dependencies[source] += part
                link = links[Int(link)].previous
            }
            onNode(place, dependencies[place])
        }
    }
}
