public import GraphModel
import HeapModule

/// In which order to colour nodes one after the other.
public enum ColoringStrategy: Sendable, Hashable, CaseIterable {
    /// The nodes of highest degree first.
    ///
    /// D. J. A. Welsh, M. B. Powell, "An upper bound for the chromatic number of a graph", The Computer Journal 10 (1),
    /// 1967, https://doi.org/10.1093/comjnl/10.1.85
    case largestFirst
    /// Last the node of lowest degree, before it that of lowest degree without it, and so on.
    ///
    /// D. W. Matula, L. L. Beck, "Smallest-last ordering and clustering and graph coloring algorithms", Journal of the
    /// ACM 30 (3), 1983, https://doi.org/10.1145/2402.322385
    case smallestLast
    /// The first node of each component and from it breadth first.
    case connectedSequentialBreadthFirst
    /// The first node of each component and from it depth first.
    case connectedSequentialDepthFirst
    /// Always the node whose neighbours have the most colours, of several that of highest degree: DSATUR.
    ///
    /// D. Brélaz, "New methods to color the vertices of a graph", Communications of the ACM 22 (4), 1979,
    /// https://doi.org/10.1145/359094.359101
    case saturationLargestFirst
    /// Independent sets that are as large as is easily found, one after the other.
    case independentSet
    /// The nodes in the order of Python's `shuffle` with a seed.
    case randomSequential(seed: Int)

    /// Every strategy, a random one with the seed 0.
    public static let allCases: [ColoringStrategy] = [
        .largestFirst, .smallestLast, .connectedSequentialBreadthFirst, .connectedSequentialDepthFirst,
        .saturationLargestFirst, .independentSet, .randomSequential(seed: 0),
    ]
}

extension Network {
    /// A colour for every node, a number from 0 up, such that no neighbours have the same one: networkx's `greedy_color`.
    ///
    /// Nodes are coloured one after the other, each with the least colour that its neighbours leave. Loops are disregarded.
    /// In a directed network a node looks only at those to which its edges lead, as in networkx, so that an edge can join
    /// two nodes of one colour there.
    ///
    /// ```swift
    /// let star = Graph(edges: [("sun", "earth"), ("sun", "mars")])
    /// star.greedyColoring()  // ["sun": 0, "earth": 1, "mars": 1]
    /// ```
    ///
    /// - Parameter strategy: The order of nodes. Ties are for the node that was added first; networkx leaves those of
    ///   `smallest_last` and of the first nodes of components to chance.
    /// - Returns: The colours by node, in the order in which they were coloured.
    /// - Complexity: O(*n* + *m*) time and space, with a factor log *n* where the order follows a degree or the colours,
    ///   where *n* and *m* are the numbers of nodes and edges.
    public func greedyColoring(strategy: ColoringStrategy = .largestFirst) -> NodeMap<Node, Int> {
        let topology = topology
        let (order, colors) =
            strategy == .saturationLargestFirst
            ? topology.saturationColoring() : topology.sequentialColoring(topology.coloringOrder(strategy))
        return nodeMap(ranks: order.map { Int32($0) }, order.map { Int(colors[$0]) })
    }
}

private struct ColoringCandidate: Comparable {
    var priority: Int
    var degree: Int
    var rank: Int

    /// The greatest has the highest priority, then the highest degree, then the lowest rank.
    static func < (left: ColoringCandidate, right: ColoringCandidate) -> Bool {
        (left.priority, left.degree, right.rank) < (right.priority, right.degree, left.rank)
    }
}

extension Topology {
    /// The degree of each node, to which a loop adds 2.
    private var coloringDegrees: [Int] {
        (0..<nodeCount).map { rank in
            let row = outgoing.range(of: rank)
            let others = isDirected ? incoming.range(of: rank).count : outgoing.targets[row].count { Int($0) == rank }
            return row.count + others
        }
    }

    func coloringOrder(_ strategy: ColoringStrategy) -> [Int] {
        switch strategy {
        case .largestFirst, .saturationLargestFirst:
            return ranks(byFalling: coloringDegrees.map { Int32($0) }).map { Int($0) }
        case .smallestLast: return smallestLastOrder()
        case .independentSet: return independentSetOrder()
        case .randomSequential(let seed):
            var random = PythonRandom(seed: seed), order = Array(0..<nodeCount)
            random.shuffle(&order)
            return order
        case .connectedSequentialBreadthFirst, .connectedSequentialDepthFirst:
            var isSeen = [Bool](repeating: false, count: nodeCount), order: [Int] = []
            for root in 0..<nodeCount where !isSeen[root] {
                let component =
                    strategy == .connectedSequentialBreadthFirst
                    ? reach(from: root, along: outgoing) : preorder(from: root)
                for rank in component { isSeen[rank] = true }
                order += component
            }
            return order
        }
    }

    /// Maximal independent sets, each among the nodes that are left, by always taking a node of the lowest degree there.
    private func independentSetOrder() -> [Int] {
        var isLeft = [Bool](repeating: true, count: nodeCount), left = Array(0..<nodeCount), order: [Int] = []
        while !left.isEmpty {
            var isFree = isLeft, degrees = [Int](repeating: 0, count: nodeCount)
            for rank in left {
                degrees[rank] = outgoing.targets[outgoing.range(of: rank)].count { isLeft[Int($0)] }
            }
            var waiting = Heap(left.map { ColoringCandidate(priority: -degrees[$0], degree: 0, rank: $0) })
            while let candidate = waiting.popMax() {
                let rank = candidate.rank
                guard isFree[rank], -candidate.priority == degrees[rank] else { continue }
                isFree[rank] = false
                isLeft[rank] = false
                order.append(rank)
                for target in outgoing.targets[outgoing.range(of: rank)].lazy.map({ Int($0) }) where isFree[target] {
                    isFree[target] = false
                    for other in outgoing.targets[outgoing.range(of: target)].lazy.map({ Int($0) })
                    where isFree[other] {
                        degrees[other] -= 1
                        waiting.insert(ColoringCandidate(priority: -degrees[other], degree: 0, rank: other))
                    }
                }
            }
            left = left.filter { isLeft[$0] }
        }
        return order
    }

    private func smallestLastOrder() -> [Int] {
        var degrees = coloringDegrees, isTaken = [Bool](repeating: false, count: nodeCount), order: [Int] = []
        var waiting = Heap(degrees.indices.map { ColoringCandidate(priority: -degrees[$0], degree: 0, rank: $0) })
        while let candidate = waiting.popMax() {
            let rank = candidate.rank
            guard !isTaken[rank], -candidate.priority == degrees[rank] else { continue }
            isTaken[rank] = true
            order.append(rank)
            for target in outgoing.targets[outgoing.range(of: rank)].lazy.map({ Int($0) }) where !isTaken[target] {
                degrees[target] -= 1
                waiting.insert(ColoringCandidate(priority: -degrees[target], degree: 0, rank: target))
            }
        }
        return order.reversed()
    }

    /// The ranks that can be reached from a root in the order in which a depth-first search meets them.
    private func preorder(from root: Int) -> [Int] {
        var isReached = [Bool](repeating: false, count: nodeCount), order = [root]
        var next = outgoing.offsets, path = [root]
        isReached[root] = true
        while let rank = path.last {
            guard next[rank] < outgoing.offsets[rank + 1] else {
                path.removeLast()
                continue
            }
            let target = Int(outgoing.targets[Int(next[rank])])
            next[rank] += 1
            if !isReached[target] {
                isReached[target] = true
                order.append(target)
                path.append(target)
            }
        }
        return order
    }

    fileprivate func sequentialColoring(_ order: [Int]) -> (order: [Int], colors: [Int32]) {
        let colors = Scratch<Int32>(repeating: -1, count: nodeCount)
        // The node for which a colour was last seen among neighbours.
        let seen = Scratch<Int32>(repeating: -1, count: nodeCount + 1)
        outgoing.withRows { rows in
            for rank in order {
                let number = Int32(truncatingIfNeeded: rank)
                for entry in rows.range(of: rank) {
                    let color = colors[rows.targets[entry]]
                    if color >= 0 { seen[color] = number }
                }
                var color: Int32 = 0
                while seen[color] == number { color += 1 }
                colors[rank] = color
            }
        }
        return (order, colors.array())
    }

    private func leastColor(for rank: Int, _ colors: [Int32], _ seen: inout [Int]) -> Int32 {
        for target in outgoing.targets[outgoing.range(of: rank)] where colors[Int(target)] >= 0 {
            seen[Int(colors[Int(target)])] = rank
        }
        var color = 0
        while seen[color] == rank { color += 1 }
        return Int32(color)
    }

    fileprivate func saturationColoring() -> (order: [Int], colors: [Int32]) {
        let degrees = coloringDegrees
        var colors = [Int32](repeating: -1, count: nodeCount), seen = [Int](repeating: -1, count: nodeCount + 1)
        var neighborColors = [Set<Int32>](repeating: [], count: nodeCount), order: [Int] = []
        var waiting = Heap(degrees.indices.map { ColoringCandidate(priority: 0, degree: degrees[$0], rank: $0) })
        while let candidate = waiting.popMax() {
            let rank = candidate.rank
            guard colors[rank] < 0 else { continue }
            colors[rank] = leastColor(for: rank, colors, &seen)
            order.append(rank)
            for target in outgoing.targets[outgoing.range(of: rank)].lazy.map({ Int($0) }) where colors[target] < 0 {
                guard neighborColors[target].insert(colors[rank]).inserted else { continue }
                let priority = neighborColors[target].count
                waiting.insert(ColoringCandidate(priority: priority, degree: degrees[target], rank: target))
            }
        }
        return (order, colors)
    }
}
