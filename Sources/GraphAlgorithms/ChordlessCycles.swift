public import GraphModel

extension Network {
    /// Every cycle that meets no node twice and of which no two nodes are joined by an edge that is not the cycle's, one
    /// at a time: networkx's `chordless_cycles`.
    ///
    /// ```swift
    /// let graph = Graph(edges: [(0, 1), (1, 2), (2, 3), (3, 0), (0, 2)])
    /// graph.chordlessCycles().map(\.self) // the two triangles, not the square
    /// ```
    /// A loop is a chord of every longer cycle through its node, and so are parallel edges: a loop with a parallel one is no
    /// cycle, two parallel edges of an undirected network are one, and three are none.
    ///
    /// - Parameter lengthBound: How many edges a cycle may have; `nil` for any number.
    /// - Returns: The nodes of every cycle in the order of its edges; an edge leads from the last to the first.
    /// - Complexity: Exponential time at worst, O(*n* + *m*) space, where *n* and *m* are the numbers of nodes and edges.
    ///
    /// E. S. Dias, D. Castonguay, H. Longo, W. A. R. Jradi, "Efficient enumeration of chordless cycles", 2013,
    /// https://arxiv.org/abs/1309.1051
    public func chordlessCycles(lengthBound: Int? = nil) -> OnDemand<[Node]> {
        let bound = lengthBound ?? .max, topology = topology
        var counts = [[Int32: Int]](repeating: [:], count: nodeCount)
        for rank in 0..<nodeCount {
            for entry in topology.outgoing.range(of: rank) {
                counts[rank][topology.outgoing.targets[entry], default: 0] += 1
            }
        }
        let rows = pathRows().outgoing, ranks = (0..<nodeCount).map(Int32.init)
        let hasLoop = ranks.map { counts[Int($0)][$0] != nil }
        var short: [[Int32]] = []
        if bound >= 1 { short = ranks.filter { counts[Int($0)][$0] == 1 }.map { [$0] } }

        // Without loops; parallel edges leave only what they bar.
        var neighbors = ranks.map { rank in
            hasLoop[Int(rank)] ? [] : rows.range(of: rank).map { rows.targets[$0] }.filter { !hasLoop[Int($0)] }
        }
        let original = neighbors
        var barring = neighbors
        if isDirected {
            for rank in ranks {
                for target in neighbors[Int(rank)] where counts[Int(target)][rank] == nil {
                    barring[Int(target)].append(rank)
                }
            }
        }
        if isMultigraph {
            for rank in ranks where !hasLoop[Int(rank)] {
                for target in rows.range(of: rank).map({ rows.targets[$0] }) where !hasLoop[Int(target)] {
                    let count = counts[Int(rank)][target] ?? 0
                    if !isDirected, target < rank, count == 2, bound >= 2 { short.append([rank, target]) }
                    if count > 1 {
                        neighbors[Int(rank)].removeAll { $0 == target }
                        neighbors[Int(target)].removeAll { $0 == rank }
                    }
                }
            }
        }
        if isDirected {
            // There and back is a cycle, and bars both ways for longer ones.
            for rank in ranks {
                for target in neighbors[Int(rank)] where neighbors[Int(target)].contains(rank) {
                    if bound >= 2 { short.append([rank, target]) }
                    neighbors[Int(rank)].removeAll { $0 == target }
                    neighbors[Int(target)].removeAll { $0 == rank }
                }
            }
        }
        return onDemand(
            ChordlessCycleSearch(
                RankedGraph(ranks: ranks, neighbors: neighbors), original: original, barring: barring,
                isDirected: isDirected, short: short, bound: bound))
    }
}

/// Chordless cycles by components: those through one node of a component, then those of the components of what is left
/// without it.
private struct ChordlessCycleSearch: IteratorProtocol, Sendable {
    private let graph: RankedGraph
    /// The edges with those that parallel edges bar, and the same both ways.
    private let original: [[Int32]]
    private let barring: [[Int32]]
    private let isDirected: Bool
    private let bound: Int
    private var short: ArraySlice<[Int32]>
    /// Components to come, in the network's ranks.
    private var parts: [[Int32]]
    private var isInPart: [Bool]
    /// Paths of three nodes to go on from, the second being that through which cycles are looked for.
    private var stems: ArraySlice<[Int32]> = []
    private var path: [Int32] = []
    private var places: [Int] = []
    /// By node how many nodes of the path it is joined to, the first left out.
    private var blocks: [Int]

    init(
        _ graph: RankedGraph, original: [[Int32]], barring: [[Int32]], isDirected: Bool, short: [[Int32]], bound: Int
    ) {
        self.graph = graph
        self.original = original
        self.barring = barring
        self.isDirected = isDirected
        self.bound = bound
        self.short = short[...]
        isInPart = Array(repeating: false, count: graph.ranks.count)
        blocks = Array(repeating: 0, count: graph.ranks.count)
        parts = bound < 3 ? [] : isDirected ? graph.strongParts(atLeast: 3) : graph.biconnectedParts(atLeast: 3)
    }

    mutating func next() -> [Int32]? {
        if let cycle = short.popFirst() { return cycle }
        while true {
            if let cycle = nextOnPath() { return cycle }
            if let stem = stems.popFirst() {
                if graph.neighbors[Int(stem[2])].contains(stem[0]) { return stem }
                begin(stem)
                continue
            }
            guard let part = parts.popLast() else { return nil }
            for rank in isInPart.indices { isInPart[rank] = false }
            for rank in part { isInPart[Int(rank)] = true }
            stems = stems(through: part[0], part)[...]
            let rest = graph.part(of: Array(part.dropFirst()))
            let further = isDirected ? rest.strongParts(atLeast: 3) : rest.biconnectedParts(atLeast: 3)
            parts += further.map { $0.map { part[Int($0) + 1] } }
        }
    }

    private func stems(through rank: Int32, _ part: [Int32]) -> [[Int32]] {
        let after = graph.neighbors[Int(rank)].filter { isInPart[Int($0)] }
        if !isDirected {
            return after.indices.flatMap { place in
                after[(place + 1)...].filter { !isChord(after[place], $0) }.map { [after[place], rank, $0] }
            }
        }
        let before = part.filter { graph.neighbors[Int($0)].contains(rank) }
        return before.flatMap { first in
            after.filter { last in
                // An edge from the first to the last is a chord; one back closes a triangle.
                first != last && !isChord(first, last)
            }.map { [first, rank, $0] }
        }
    }

    /// Whether an edge from the first to the last node of a stem is more than the one that closes a triangle.
    private func isChord(_ first: Int32, _ last: Int32) -> Bool {
        original[Int(first)].contains(last) && (isDirected || !graph.neighbors[Int(first)].contains(last))
    }

    private mutating func begin(_ stem: [Int32]) {
        // Nodes beside the path are counted; those of the path bar themselves.
        for rank in blocks.indices { blocks[rank] = 0 }
        blocks[Int(stem[1])] = 1
        for rank in stem[1...] {
            for other in barring[Int(rank)] where isInPart[Int(other)] { blocks[Int(other)] += 1 }
        }
        path = stem
        places = [0]
    }

    private mutating func nextOnPath() -> [Int32]? {
        while let place = places.last, let rank = path.last {
            let row = graph.neighbors[Int(rank)]
            guard place < row.count else {
                places.removeLast()
                path.removeLast()
                for other in barring[Int(rank)] where isInPart[Int(other)] { blocks[Int(other)] -= 1 }
                continue
            }
            places[places.count - 1] += 1
            let target = row[place]
            guard isInPart[Int(target)], blocks[Int(target)] == 1, path.count < bound else { continue }
            if graph.neighbors[Int(target)].contains(path[0]) { return path + [target] }
            if barring[Int(target)].contains(path[0]) { continue }
            for other in barring[Int(target)] where isInPart[Int(other)] { blocks[Int(other)] += 1 }
            path.append(target)
            places.append(0)
        }
        path = []
        return nil
    }
}
