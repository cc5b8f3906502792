import GraphModel

/// What a match must keep.
enum MatchKind {
    /// All nodes and all edges of both.
    case isomorphism
    /// The edges, and that there are none.
    case induced
    /// The edges.
    case monomorphism
}

/// A network's neighbours, each once, with the number of edges to it.
struct MatchRows {
    struct Side {
        var offsets: [Int32] = [0]
        var targets: [Int32] = []
        var counts: [Int32] = []

        init(_ side: Topology.Side, count: Int) {
            for rank in 0..<count {
                var row: [(target: Int32, count: Int32)] = []
                for entry in side.range(of: rank) {
                    if row.last?.target == side.targets[entry] {
                        row[row.count - 1].count += 1
                    } else {
                        row.append((side.targets[entry], 1))
                    }
                }
                // Sorted for finding.
                for (target, count) in row.sorted(by: { $0.target < $1.target }) {
                    targets.append(target)
                    counts.append(count)
                }
                offsets.append(Int32(targets.count))
            }
        }

        func range(of rank: Int) -> Range<Int> { Int(offsets[rank])..<Int(offsets[rank + 1]) }

        /// The number of edges to a target.
        func count(_ rank: Int, _ target: Int) -> Int32 {
            var low = Int(offsets[rank]), high = Int(offsets[rank + 1])
            while low < high {
                let middle = (low + high) / 2
                if targets[middle] < target { low = middle + 1 } else { high = middle }
            }
            return low < offsets[rank + 1] && targets[low] == target ? counts[low] : 0
        }
    }

    let count: Int
    let isDirected: Bool
    let outgoing: Side
    let incoming: Side

    init(_ topology: Topology) {
        count = topology.nodeCount
        isDirected = topology.isDirected
        outgoing = Side(topology.outgoing, count: count)
        incoming = isDirected ? Side(topology.incoming, count: count) : outgoing
    }

    var sides: [Side] { isDirected ? [outgoing, incoming] : [outgoing] }

    func edgeEnds(_ side: Side, _ rank: Int) -> Int32 { side.range(of: rank).reduce(0) { $0 + side.counts[$1] } }
}

/// The search for matches of a pattern in a host, one after the other.
///
/// Nodes of the pattern are taken in an order in which each is joined to earlier ones where possible, those with few
/// candidates and many neighbours first; candidates are then the neighbours of one node. Where all nodes must match,
/// colours that are refined until they are stable tell beforehand which nodes can.
struct MatchSearch {
    typealias NodeTest = (_ host: Int, _ pattern: Int) -> Bool
    typealias EdgeTest = (_ host: (Int, Int), _ pattern: (Int, Int)) -> Bool

    let kind: MatchKind
    private let host: MatchRows
    private let pattern: MatchRows
    private let nodeTest: NodeTest?
    private let edgeTest: EdgeTest?
    /// The colours of the host's and the pattern's nodes, if all must match.
    private var colors: (host: [Int], pattern: [Int])?
    private var order: [Int] = []
    /// For every node in order an earlier neighbour, whether the edge leads from it, or none.
    private var anchors: [(node: Int, isForward: Bool)?] = []

    // The state: where the pattern's nodes are, which of the host's are taken, and the candidates still to try.
    private var places: [Int]
    private var isTaken: [Bool]
    private var levels: [(candidates: [Int32], next: Int)] = []
    private var isOver = false

    init(
        host: MatchRows, pattern: MatchRows, _ kind: MatchKind, _ nodeTest: NodeTest?, _ edgeTest: EdgeTest?
    ) {
        self.kind = kind
        self.host = host
        self.pattern = pattern
        self.nodeTest = nodeTest
        self.edgeTest = edgeTest
        places = Array(repeating: -1, count: pattern.count)
        isTaken = Array(repeating: false, count: host.count)
        if kind == .isomorphism {
            guard host.count == pattern.count, let colors = StableColors.joint(host, pattern) else {
                isOver = true
                return
            }
            self.colors = colors
        } else if pattern.count > host.count {
            isOver = true
            return
        }
        arrange()
        if !order.isEmpty { levels.append((candidates(at: 0), 0)) }
    }

    /// Where the pattern's nodes are in the next match.
    mutating func next() -> [Int]? {
        if isOver { return nil }
        if order.isEmpty {
            isOver = true
            return []
        }
        while let level = levels.last {
            let depth = levels.count - 1, node = order[depth]
            if places[node] >= 0 {
                isTaken[places[node]] = false
                places[node] = -1
            }
            guard level.next < level.candidates.count else {
                levels.removeLast()
                continue
            }
            let candidate = Int(level.candidates[level.next])
            levels[depth].next += 1
            guard isFeasible(candidate, node) else { continue }
            places[node] = candidate
            isTaken[candidate] = true
            if levels.count == order.count { return places }
            levels.append((candidates(at: levels.count), 0))
        }
        isOver = true
        return nil
    }

    private mutating func arrange() {
        var sizes: [Int: Int] = [:]
        for color in colors?.pattern ?? [] { sizes[color, default: 0] += 1 }
        let rarity = (0..<pattern.count).map { node in colors.map { sizes[$0.pattern[node]] ?? 0 } ?? 0 }
        let degrees = (0..<pattern.count).map { node in
            pattern.sides.reduce(0) { $0 + Int(pattern.edgeEnds($1, node)) }
        }
        var joined = [Int](repeating: 0, count: pattern.count),
            isPlaced = [Bool](repeating: false, count: pattern.count)
        /// Whether a node should come before another.
        func precedes(_ first: Int, _ second: Int) -> Bool {
            (-joined[first], rarity[first], -degrees[first], first)
                < (-joined[second], rarity[second], -degrees[second], second)
        }
        var frontier: Set<Int> = [], starts = (0..<pattern.count).sorted(by: precedes).makeIterator()
        while order.count < pattern.count {
            guard let node = frontier.min(by: precedes) ?? Self.first(&starts, where: { !isPlaced[$0] }) else { break }
            frontier.remove(node)
            isPlaced[node] = true
            order.append(node)
            var anchor: (Int, Bool)?
            for (index, side) in pattern.sides.enumerated() {
                for entry in side.range(of: node) {
                    let other = Int(side.targets[entry])
                    if isPlaced[other] {
                        if other != node, anchor == nil { anchor = (other, index == 1) }
                    } else {
                        joined[other] += 1
                        frontier.insert(other)
                    }
                }
            }
            anchors.append(anchor.map { (node: $0.0, isForward: !pattern.isDirected || $0.1) })
        }
    }

    private static func first(
        _ iterator: inout IndexingIterator<[Int]>, where isWanted: (Int) -> Bool
    ) -> Int? {
        while let node = iterator.next() { if isWanted(node) { return node } }
        return nil
    }

    private func candidates(at depth: Int) -> [Int32] {
        guard let anchor = anchors[depth] else { return Array(0..<Int32(host.count)) }
        let side = anchor.isForward ? host.outgoing : host.incoming
        return Array(side.targets[side.range(of: places[anchor.node])])
    }

    private func isFeasible(_ candidate: Int, _ node: Int) -> Bool {
        if isTaken[candidate] { return false }
        if let colors, colors.host[candidate] != colors.pattern[node] { return false }
        for index in host.sides.indices {
            let side = index == 0 ? host.outgoing : host.incoming
            let patternSide = index == 0 ? pattern.outgoing : pattern.incoming
            if side.range(of: candidate).count < patternSide.range(of: node).count { return false }
            var joined = 0
            for entry in patternSide.range(of: node) {
                let other = Int(patternSide.targets[entry]), place = other == node ? candidate : places[other]
                if place < 0 { continue }
                let count = side.count(candidate, place), wanted = patternSide.counts[entry]
                if kind == .monomorphism ? count < wanted : count != wanted { return false }
                joined += 1
                if let edgeTest {
                    let ends = index == 0 ? ((candidate, place), (node, other)) : ((place, candidate), (other, node))
                    if !edgeTest(ends.0, ends.1) { return false }
                }
            }
            if kind != .monomorphism {
                // The host must have no edges between matched nodes that the pattern lacks.
                for entry in side.range(of: candidate) {
                    let other = Int(side.targets[entry])
                    if isTaken[other] || other == candidate { joined -= 1 }
                }
                if joined != 0 { return false }
            }
        }
        return nodeTest?(candidate, node) ?? true
    }
}

/// Colours of nodes such that nodes of one colour have the same numbers of neighbours of every colour.
///
/// B. Weisfeiler, A. Leman, "The reduction of a graph to canonical form and the algebra which appears therein",
/// Nauchno-Technicheskaya Informatsia 2 (9), 1968, 12–16.
enum StableColors {
    /// The colours of two networks' nodes; `nil` where they differ in number, so that the networks cannot be isomorphic.
    static func joint(_ first: MatchRows, _ second: MatchRows) -> (host: [Int], pattern: [Int])? {
        var colors = [[Int](repeating: 0, count: first.count), [Int](repeating: 0, count: second.count)]
        var count = 1
        while true {
            var numbers: [[Int]: Int] = [:], sizes: [[Int]] = [[], []]
            var next = colors
            for (index, rows) in [first, second].enumerated() {
                for node in 0..<rows.count {
                    var signature = [colors[index][node]]
                    for side in rows.sides {
                        var around: [(Int, Int)] = []
                        for entry in side.range(of: node) {
                            // A loop tells a node from others; its end is the node, whose colour it has.
                            let isLoop = Int(side.targets[entry]) == node
                            let color = isLoop ? -2 : colors[index][Int(side.targets[entry])]
                            around.append((color, Int(side.counts[entry])))
                        }
                        signature.append(-1)
                        for (color, count) in around.sorted(by: <) { signature += [color, count] }
                    }
                    let number = numbers[signature] ?? numbers.count
                    numbers[signature] = number
                    next[index][node] = number
                }
                sizes[index] = Array(repeating: 0, count: numbers.count)
                for color in next[index] { sizes[index][color] += 1 }
            }
            if sizes[0] != sizes[1] { return nil }
            if numbers.count == count { return (next[0], next[1]) }
            count = numbers.count
            colors = next
        }
    }
}
