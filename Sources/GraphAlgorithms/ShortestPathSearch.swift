import GraphModel

/// The shortest paths from one node to every other as the edges by which they come to each node, found again and again
/// in the same memory.
///
/// U. Brandes, "On variants of shortest-path betweenness centrality and their generic computation", Social Networks 30
/// (2008), 136–145, https://doi.org/10.1016/j.socnet.2007.11.001
struct ShortestPathSearch {
    private let rows: PathRows.Side
    private let isWeighted: Bool
    /// The node from which each entry of the rows leads.
    private let sources: [Int32]
    /// The nodes that can be reached, the nearest first.
    private(set) var order: [Int32] = []
    private(set) var distances: [Double]
    /// The number of shortest paths to each node.
    private(set) var counts: [Double]
    // The entries by which shortest paths come to a node: a list through `nextLinks`.
    private var firstLinks: [Int32]
    private var lastLinks: [Int32]
    private var linkEntries: [Int32] = []
    private var nextLinks: [Int32] = []
    private var isFinal: [Bool]

    init(_ rows: PathRows.Side) {
        let count = rows.offsets.count - 1
        self.rows = rows
        isWeighted = !rows.weights.isEmpty
        var sources: [Int32] = []
        sources.reserveCapacity(rows.targets.count)
        for rank in 0..<Int32(count) { for _ in rows.range(of: rank) { sources.append(rank) } }
        self.sources = sources
        distances = Array(repeating: .infinity, count: count)
        counts = Array(repeating: 0, count: count)
        firstLinks = Array(repeating: -1, count: count)
        lastLinks = firstLinks
        isFinal = Array(repeating: false, count: count)
    }

    mutating func run(from source: Int32, limit: Double = .infinity) {
        for rank in distances.indices {
            distances[rank] = .infinity
            counts[rank] = 0
            firstLinks[rank] = -1
            isFinal[rank] = false
        }
        order.removeAll(keepingCapacity: true)
        linkEntries.removeAll(keepingCapacity: true)
        nextLinks.removeAll(keepingCapacity: true)
        counts[Int(source)] = 1
        distances[Int(source)] = 0
        if isWeighted { runByWeight(from: source, limit) } else { runByStep(from: source, limit) }
    }

    private mutating func runByStep(from source: Int32, _ limit: Double) {
        order.append(source)
        var next = 0
        while next < order.count {
            let rank = order[next], distance = distances[Int(rank)] + 1
            next += 1
            if distance > limit { break }
            for entry in rows.range(of: rank) {
                let target = Int(rows.targets[entry])
                if distances[target] == .infinity {
                    distances[target] = distance
                    order.append(Int32(target))
                }
                if distances[target] == distance {
                    counts[target] += counts[Int(rank)]
                    link(entry, to: target)
                }
            }
        }
    }

    private mutating func runByWeight(from source: Int32, _ limit: Double) {
        var queue = PathQueue()
        queue.push(source, at: 0)
        while let next = queue.pop() {
            let rank = next.rank
            if isFinal[Int(rank)] { continue }
            isFinal[Int(rank)] = true
            order.append(rank)
            for entry in rows.range(of: rank) {
                let target = Int(rows.targets[entry]), distance = distances[Int(rank)] + rows.weights[entry]
                if distance > limit { continue }
                if !isFinal[target], distance < distances[target] {
                    distances[target] = distance
                    counts[target] = counts[Int(rank)]
                    firstLinks[target] = -1
                    link(entry, to: target)
                    queue.push(Int32(target), at: distance)
                } else if distance == distances[target] {
                    counts[target] += counts[Int(rank)]
                    link(entry, to: target)
                }
            }
        }
    }

    private mutating func link(_ entry: Int, to target: Int) {
        let link = Int32(linkEntries.count)
        linkEntries.append(Int32(entry))
        nextLinks.append(-1)
        if firstLinks[target] < 0 {
            firstLinks[target] = link
        } else {
            nextLinks[Int(lastLinks[target])] = link
        }
        lastLinks[target] = link
    }

    /// Tells the last edges of the shortest paths to a node, in the order in which they were found.
    @inline(__always)
    func forEachLink(to rank: Int32, _ body: (_ source: Int32, _ entry: Int) -> Void) {
        var link = firstLinks[Int(rank)]
        while link >= 0 {
            let entry = Int(linkEntries[Int(link)])
            body(sources[entry], entry)
            link = nextLinks[Int(link)]
        }
    }

    /// The nodes before a node on the shortest paths to it.
    func predecessors(of rank: Int32) -> [Int32] {
        var predecessors: [Int32] = []
        forEachLink(to: rank) { source, _ in predecessors.append(source) }
        return predecessors
    }
}

extension PathRows {
    /// For every entry of the outgoing rows the one that stands for its edge: without directions, the one met first.
    ///
    /// What is added up there in networkx's order is rounded as networkx's sums are, so that of equal edges the same one
    /// is the greatest.
    var edgeEntries: [Int] {
        var entries = Array(outgoing.targets.indices)
        guard !isDirected else { return entries }
        // The entries from smaller ranks to each node, which come in the order of the ranks.
        var smaller = [[(source: Int32, entry: Int)]](repeating: [], count: nodeCount)
        for source in 0..<Int32(nodeCount) {
            for entry in outgoing.range(of: source) where outgoing.targets[entry] > source {
                smaller[Int(outgoing.targets[entry])].append((source, entry))
            }
        }
        for source in 0..<Int32(nodeCount) {
            let pairs = smaller[Int(source)]
            for entry in outgoing.range(of: source) where outgoing.targets[entry] < source {
                var low = 0, high = pairs.count
                while low < high {
                    let middle = (low + high) / 2
                    if pairs[middle].source < outgoing.targets[entry] { low = middle + 1 } else { high = middle }
                }
                if low < pairs.count { entries[entry] = pairs[low].entry }
            }
        }
        return entries
    }
}

extension Network {
    /// Values of the entries of ``pathRows(_:)`` as values of edges by their numbers: the two directions of an edge are added
    /// up, and the lightest of parallel edges share the value.
    func edgeValues(_ scores: [Double], of rows: PathRows, _ weight: EdgeWeight<Node>, scale: Double) -> [Double] {
        let topology = topology, weights = edgeWeights(weight)
        var values = [Double](repeating: 0, count: topology.edgeLimit)
        for rank in 0..<nodeCount {
            // The entries of both come in the same order, parallel edges together.
            let range = topology.outgoing.range(of: rank)
            var start = range.lowerBound
            for entry in rows.outgoing.range(of: Int32(rank)) {
                let target = rows.outgoing.targets[entry]
                var lightest: [Int] = []
                while start < range.upperBound, topology.outgoing.targets[start] != target { start += 1 }
                while start < range.upperBound, topology.outgoing.targets[start] == target {
                    let edge = Int(topology.outgoing.edges[start])
                    if weights == nil || weights?[edge] == rows.outgoing.weight(at: entry) { lightest.append(edge) }
                    start += 1
                }
                for edge in lightest { values[edge] += scores[entry] * scale / Double(lightest.count) }
            }
        }
        return values
    }
}
