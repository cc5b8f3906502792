import GraphModel

/// Whether a network can be drawn without crossings, and how its edges then go round every node: the left-right test.
///
/// A depth-first search gives every edge a direction; what leads back must go round the tree on its left or on its right.
/// Pairs of intervals of such edges that must not be on the same side are kept on a stack.
///
/// U. Brandes, "The left-right planarity test", 2009; H. de Fraysseix, P. Ossona de Mendez, P. Rosenstiehl, "Trémaux trees
/// and planarity", International Journal of Foundations of Computer Science 17 (2006), 1017–1029,
/// https://doi.org/10.1142/S0129054106004248
struct PlanarityTest {
    private let count: Int
    /// The two nodes of each edge; the search turns them so that the first is where it leads from.
    private var edges: [SIMD2<Int32>]
    /// By node the edges that lead from it, in the order of the search.
    private var offsets: [Int32] = []
    private var leaving: [Int32] = []
    private var roots: [Int32] = []
    private var heights: [Int32]
    /// The edge on which the search came to each node, -1 at roots.
    private var parents: [Int32]
    /// By edge the lowest and the second lowest height to which it leads back.
    private var lows: [Int32]
    private var secondLows: [Int32]
    /// By edge how deep it is nested, with a sign once the sides are known.
    private var depths: [Int32]
    /// The edge on whose side each edge depends, -1 for none, and on which side of it it is.
    private var references: [Int32]
    private var sides: [Int32]
    private var lowestEdges: [Int32]
    private var stack: [ConflictPair] = []
    private var bottoms: [Int]

    /// Edges that lead back and must all be on one side.
    private struct Interval {
        var low: Int32 = -1
        var high: Int32 = -1

        var isEmpty: Bool { low < 0 && high < 0 }
    }

    /// Two intervals that must be on different sides.
    private struct ConflictPair {
        var left = Interval()
        var right = Interval()

        mutating func swap() { (left, right) = (right, left) }
    }

    /// - Parameter edges: Pairs of ranks below the count, no pair twice and none with itself.
    init(count: Int, edges: [SIMD2<Int32>]) {
        self.count = count
        self.edges = edges
        heights = Array(repeating: -1, count: count)
        parents = heights
        lows = Array(repeating: 0, count: edges.count)
        secondLows = lows
        depths = lows
        references = Array(repeating: -1, count: edges.count)
        sides = Array(repeating: 1, count: edges.count)
        lowestEdges = references
        bottoms = Array(repeating: 0, count: edges.count)
    }

    /// Whether there are so many edges that two of them must cross.
    private var hasTooManyEdges: Bool { count > 2 && edges.count > 3 * count - 6 }

    mutating func isPlanar() -> Bool {
        guard !hasTooManyEdges else { return false }
        orient()
        sortByDepth()
        var next = offsets
        for root in roots where !test(from: root, &next) { return false }
        return true
    }

    /// The edges round each node clockwise; `nil` where two must cross.
    mutating func embedding() -> PlanarRotation? {
        guard isPlanar() else { return nil }
        for edge in edges.indices { depths[edge] *= side(of: Int32(edge)) }
        sortByDepth()
        return rotation()
    }

    // MARK: Orientation

    private mutating func orient() {
        var starts = [Int32](repeating: 0, count: count + 1)
        for edge in edges { for node in [edge.x, edge.y] { starts[Int(node) + 1] += 1 } }
        for node in 0..<count { starts[node + 1] += starts[node] }
        var incident = [Int32](repeating: 0, count: 2 * edges.count), next = starts
        for (edge, ends) in edges.enumerated() {
            for node in [ends.x, ends.y] {
                incident[Int(next[Int(node)])] = Int32(edge)
                next[Int(node)] += 1
            }
        }
        var isOriented = [Bool](repeating: false, count: edges.count), order: [Int32] = []
        order.reserveCapacity(edges.count)
        next = starts
        for root in 0..<count where heights[root] < 0 {
            heights[root] = 0
            roots.append(Int32(root))
            var path = [Int32(root)]
            while let node = path.last {
                let entry = next[Int(node)]
                guard entry < starts[Int(node) + 1] else {
                    path.removeLast()
                    if parents[Int(node)] >= 0, let above = path.last {
                        finish(parents[Int(node)], from: above)
                        next[Int(above)] += 1
                    }
                    continue
                }
                let edge = Int(incident[Int(entry)])
                guard !isOriented[edge] else {
                    next[Int(node)] += 1
                    continue
                }
                isOriented[edge] = true
                order.append(Int32(edge))
                if edges[edge].x != node { edges[edge] = SIMD2(edges[edge].y, edges[edge].x) }
                let target = edges[edge].y
                lows[edge] = heights[Int(node)]
                secondLows[edge] = heights[Int(node)]
                if heights[Int(target)] < 0 {
                    parents[Int(target)] = Int32(edge)
                    heights[Int(target)] = heights[Int(node)] + 1
                    path.append(target)
                } else {
                    lows[edge] = heights[Int(target)]
                    finish(Int32(edge), from: node)
                    next[Int(node)] += 1
                }
            }
        }
        // The edges by the node that they lead from, each node's in the order of the search.
        offsets = Array(repeating: 0, count: count + 1)
        for edge in edges { offsets[Int(edge.x) + 1] += 1 }
        for node in 0..<count { offsets[node + 1] += offsets[node] }
        leaving = Array(repeating: 0, count: edges.count)
        next = offsets
        for edge in order {
            let node = Int(edges[Int(edge)].x)
            leaving[Int(next[node])] = edge
            next[node] += 1
        }
    }

    /// Says how deep an edge is nested, once everything behind it is known, and how low its parent leads back.
    private mutating func finish(_ edge: Int32, from node: Int32) {
        let low = lows[Int(edge)], second = secondLows[Int(edge)]
        depths[Int(edge)] = 2 * low + (second < heights[Int(node)] ? 1 : 0)
        guard parents[Int(node)] >= 0 else { return }
        let parent = Int(parents[Int(node)])
        if low < lows[parent] {
            secondLows[parent] = min(lows[parent], second)
            lows[parent] = low
        } else {
            secondLows[parent] = min(secondLows[parent], low > lows[parent] ? low : second)
        }
    }

    /// Sorts the edges that lead from each node by their depths, those of the same depth as they were.
    private mutating func sortByDepth() {
        guard let least = depths.min(), let most = depths.max() else { return }
        var starts = [Int32](repeating: 0, count: Int(most - least) + 2)
        for depth in depths { starts[Int(depth - least) + 1] += 1 }
        for place in 1..<starts.count { starts[place] += starts[place - 1] }
        var sorted = leaving, next = offsets
        for edge in leaving {
            let depth = Int(depths[Int(edge)] - least)
            sorted[Int(starts[depth])] = edge
            starts[depth] += 1
        }
        for edge in sorted {
            let node = Int(edges[Int(edge)].x)
            leaving[Int(next[node])] = edge
            next[node] += 1
        }
    }

    // MARK: Test

    /// - Parameter next: By node the entry of the edge to look at next.
    private mutating func test(from root: Int32, _ next: inout [Int32]) -> Bool {
        var path = [root]
        while let node = path.last {
            let entry = next[Int(node)]
            guard entry < offsets[Int(node) + 1] else {
                path.removeLast()
                let parent = parents[Int(node)]
                if parent >= 0, let above = path.last {
                    removeEdgesBack(parent)
                    guard integrate(parent, from: above) else { return false }
                    next[Int(above)] += 1
                }
                continue
            }
            let edge = leaving[Int(entry)], target = edges[Int(edge)].y
            bottoms[Int(edge)] = stack.count
            if parents[Int(target)] == edge {
                path.append(target)
            } else {
                lowestEdges[Int(edge)] = edge
                stack.append(ConflictPair(right: Interval(low: edge, high: edge)))
                guard integrate(edge, from: node) else { return false }
                next[Int(node)] += 1
            }
        }
        return true
    }

    /// Takes up what leads back below a node by one of its edges.
    private mutating func integrate(_ edge: Int32, from node: Int32) -> Bool {
        guard lows[Int(edge)] < heights[Int(node)] else { return true }
        let parent = parents[Int(node)]
        if edge == leaving[Int(offsets[Int(node)])] {
            lowestEdges[Int(parent)] = lowestEdges[Int(edge)]
            return true
        }
        return addConstraints(edge, parent)
    }

    private mutating func addConstraints(_ edge: Int32, _ parent: Int32) -> Bool {
        var pair = ConflictPair()
        // What leads back by this edge must all be on one side.
        while stack.count > bottoms[Int(edge)], var top = stack.popLast() {
            if !top.left.isEmpty { top.swap() }
            guard top.left.isEmpty else { return false }
            if lows[Int(top.right.low)] > lows[Int(parent)] {
                if pair.right.isEmpty {
                    pair.right = top.right
                } else {
                    references[Int(pair.right.low)] = top.right.high
                }
                pair.right.low = top.right.low
            } else {
                references[Int(top.right.low)] = lowestEdges[Int(parent)]
            }
        }
        // What leads back higher by the edges before must be on the other.
        while let last = stack.last, conflicts(last.left, edge) || conflicts(last.right, edge) {
            var top = last
            stack.removeLast()
            if conflicts(top.right, edge) { top.swap() }
            guard !conflicts(top.right, edge) else { return false }
            if pair.right.low >= 0 { references[Int(pair.right.low)] = top.right.high }
            if top.right.low >= 0 { pair.right.low = top.right.low }
            if pair.left.isEmpty {
                pair.left = top.left
            } else {
                references[Int(pair.left.low)] = top.left.high
            }
            pair.left.low = top.left.low
        }
        if !(pair.left.isEmpty && pair.right.isEmpty) { stack.append(pair) }
        return true
    }

    private func conflicts(_ interval: Interval, _ edge: Int32) -> Bool {
        interval.high >= 0 && lows[Int(interval.high)] > lows[Int(edge)]
    }

    private func lowest(_ pair: ConflictPair) -> Int32 {
        let left = pair.left.low >= 0 ? lows[Int(pair.left.low)] : .max
        return min(left, pair.right.low >= 0 ? lows[Int(pair.right.low)] : .max)
    }

    /// Forgets the edges that end at the node from which an edge of the tree leads.
    private mutating func removeEdgesBack(_ edge: Int32) {
        let node = edges[Int(edge)].x, height = heights[Int(node)]
        while let top = stack.last, lowest(top) == height {
            stack.removeLast()
            if top.left.low >= 0 { sides[Int(top.left.low)] = -1 }
        }
        if var pair = stack.popLast() {
            while pair.left.high >= 0, edges[Int(pair.left.high)].y == node {
                pair.left.high = references[Int(pair.left.high)]
            }
            if pair.left.high < 0, pair.left.low >= 0 {
                references[Int(pair.left.low)] = pair.right.low
                sides[Int(pair.left.low)] = -1
                pair.left.low = -1
            }
            while pair.right.high >= 0, edges[Int(pair.right.high)].y == node {
                pair.right.high = references[Int(pair.right.high)]
            }
            if pair.right.high < 0, pair.right.low >= 0 {
                references[Int(pair.right.low)] = pair.left.low
                sides[Int(pair.right.low)] = -1
                pair.right.low = -1
            }
            stack.append(pair)
        }
        // The edge is on the side of what leads back highest.
        guard lows[Int(edge)] < height, let top = stack.last else { return }
        let left = top.left.high, right = top.right.high
        let isLeft = left >= 0 && (right < 0 || lows[Int(left)] > lows[Int(right)])
        references[Int(edge)] = isLeft ? left : right
    }

    /// On which side an edge is, from that of the edge on which it depends.
    private mutating func side(of edge: Int32) -> Int32 {
        var chain = [edge]
        while let last = chain.last, references[Int(last)] >= 0 { chain.append(references[Int(last)]) }
        for (other, reference) in zip(chain.dropLast(), chain.dropFirst()).reversed() {
            sides[Int(other)] *= sides[Int(reference)]
            references[Int(other)] = -1
        }
        return sides[Int(edge)]
    }

    // MARK: Embedding

    private func rotation() -> PlanarRotation {
        var rotation = PlanarRotation(nodeCount: count)
        // Half 2e leads along edge e, half 2e + 1 against it.
        for edge in edges { rotation.addEdge(edge.x, edge.y) }
        for node in 0..<count {
            var before: Int32 = -1
            for entry in offsets[node]..<offsets[node + 1] {
                let half = 2 * leaving[Int(entry)]
                rotation.insert(half, after: before)
                before = half
            }
        }
        var next = offsets, leftmost = [Int32](repeating: -1, count: count), rightmost = leftmost
        for root in roots {
            var path = [root]
            while let node = path.last {
                let entry = next[Int(node)]
                guard entry < offsets[Int(node) + 1] else {
                    path.removeLast()
                    continue
                }
                next[Int(node)] += 1
                let edge = leaving[Int(entry)], target = edges[Int(edge)].y
                if parents[Int(target)] == edge {
                    rotation.insertFirst(2 * edge + 1)
                    leftmost[Int(node)] = 2 * edge
                    rightmost[Int(node)] = 2 * edge
                    path.append(target)
                } else if sides[Int(edge)] == 1 {
                    rotation.insert(2 * edge + 1, after: rightmost[Int(target)])
                } else {
                    rotation.insert(2 * edge + 1, before: leftmost[Int(target)])
                    leftmost[Int(target)] = 2 * edge + 1
                }
            }
        }
        return rotation
    }
}
