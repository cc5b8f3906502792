/// Finds a flow of least cost by changing a spanning tree one edge at a time.
///
/// Beside the edges that were appended there is one from or to an extra root for every node; they are so dear that a
/// solution does without. The tree is strongly feasible: from every node something can still be sent to the root, which
/// is what keeps it from running in circles.
///
/// R. K. Ahuja, T. L. Magnanti, J. B. Orlin, Network Flows (1993), chapter 11
package struct NetworkSimplex {
    package enum Outcome {
        case solved
        case unfeasible
        case unbounded
    }

    private let demands: [Double]
    private var sources: [Int32] = []
    private var targets: [Int32] = []
    private var capacities: [Double] = []
    private var weights: [Double] = []
    /// What flows through each edge.
    package private(set) var flows: [Double] = []

    /// The tree, in which the root is the last node.
    private var tree: [TreeNode] = []
    private var root: Int { demands.count }
    /// How much of a reduced cost, by what it is the sum of, may be rounding: nothing where all weights are integers.
    private var rounding = 0.0

    /// A node of the tree. What is asked of it together lies together.
    fileprivate struct TreeNode {
        var potential = 0.0
        var parent: Int32 = -1
        var parentEdge: Int32 = -1
        var depth: Int32 = 0
        var firstChild: Int32 = -1
        var nextSibling: Int32 = -1
        var previousSibling: Int32 = -1
    }

    package init(demands: [Double]) { self.demands = demands }

    /// What a unit costs more at the root than at each node: no edge costs less than the difference of its nodes.
    package var potentials: [Double] { tree.map(\.potential) }

    package mutating func append(from source: Int32, to target: Int32, capacity: Double, weight: Double) {
        sources.append(source)
        targets.append(target)
        capacities.append(capacity)
        weights.append(weight)
    }

    package mutating func solve() -> Outcome {
        let edgeCount = sources.count
        rounding = weights.allSatisfy { $0 == $0.rounded() } ? 0 : 1e-14
        let sums = [
            capacities.reduce(0) { $1.isFinite ? $0 + $1 : $0 }, weights.reduce(0) { $0 + abs($1) },
            demands.reduce(0) { $0 + abs($1) },
        ]
        let sum = 3 * (sums.max() ?? 0), dear = sum == 0 ? 1 : sum
        plantTree(dear)
        var start = 0, fruitless = 0
        guard edgeCount > 0 else { return flows.contains { $0 != 0 } ? .unfeasible : .solved }
        // Edges are priced in blocks; of a block the one that saves most enters.
        let size = Int(Double(edgeCount).squareRoot().rounded(.up)), blocks = (edgeCount + size - 1) / size
        while fruitless < blocks {
            var best = -1, bestCost = 0.0
            for offset in 0..<size {
                let edge = start + offset < edgeCount ? start + offset : start + offset - edgeCount
                let cost = reducedCost(edge)
                if cost < bestCost, saves(edge, cost) { (best, bestCost) = (edge, cost) }
            }
            start = start + size <= edgeCount ? start + size : start + size - edgeCount
            if best < 0 {
                fruitless += 1
            } else {
                fruitless = 0
                pivot(best)
            }
        }
        if flows[edgeCount...].contains(where: { $0 != 0 }) { return .unfeasible }
        if flows[..<edgeCount].contains(where: { $0 * 2 >= dear }) { return .unbounded }
        return .solved
    }

    private mutating func plantTree(_ dear: Double) {
        let count = demands.count, edgeCount = sources.count
        flows = Array(repeating: 0, count: edgeCount) + demands.map { abs($0) }
        tree = demands.enumerated().map { node, demand in
            TreeNode(
                potential: demand > 0 ? -dear : dear, parent: Int32(root), parentEdge: Int32(edgeCount + node), depth: 1
            )
        }
        tree.append(TreeNode())
        for node in 0..<count {
            sources.append(Int32(demands[node] > 0 ? root : node))
            targets.append(Int32(demands[node] > 0 ? node : root))
            capacities.append(dear)
            weights.append(dear)
            link(Int32(node), under: Int32(root))
        }
    }

    private mutating func link(_ node: Int32, under parent: Int32) {
        tree.withUnsafeMutableBufferPointer { $0.link(node, under: parent) }
    }

    @inline(__always)
    private func reducedCost(_ edge: Int) -> Double {
        let cost = weights[edge] - tree[Int(sources[edge])].potential + tree[Int(targets[edge])].potential
        return flows[edge] == 0 ? cost : -cost
    }

    /// Whether a negative reduced cost is more than rounding; that of an edge in the tree is zero.
    private func saves(_ edge: Int, _ cost: Double) -> Bool {
        let source = Int(sources[edge]), target = Int(targets[edge])
        if tree[source].parentEdge == Int32(edge) || tree[target].parentEdge == Int32(edge) { return false }
        return -cost > rounding * (abs(weights[edge]) + abs(tree[source].potential) + abs(tree[target].potential))
    }

    /// What can still be sent through an edge from one of its ends.
    private func residual(_ edge: Int32, from node: Int32) -> Double {
        sources[Int(edge)] == node ? capacities[Int(edge)] - flows[Int(edge)] : flows[Int(edge)]
    }

    /// Sends as much as can be around the cycle that an edge closes, and puts it into the tree for one that is full.
    private mutating func pivot(_ entering: Int) {
        let isForward = flows[entering] == 0
        let from = isForward ? sources[entering] : targets[entering]
        let to = isForward ? targets[entering] : sources[entering]
        // Up from both ends to where they meet; the cycle goes down to `from`, along the edge, and up from `to`.
        var left = from, right = to, down: [(edge: Int32, node: Int32)] = [], up = down
        while left != right {
            if tree[Int(left)].depth >= tree[Int(right)].depth {
                down.append((tree[Int(left)].parentEdge, tree[Int(left)].parent))
                left = tree[Int(left)].parent
            } else {
                up.append((tree[Int(right)].parentEdge, right))
                right = tree[Int(right)].parent
            }
        }
        // Of several full edges the last of the cycle leaves: the tree stays strongly feasible.
        let edge = Int32(entering)
        var leaving = edge, amount = Double.infinity, isBelowTo = false
        for (step, node) in up.reversed() {
            let residual = residual(step, from: node)
            if residual < amount { (leaving, amount, isBelowTo) = (step, residual, true) }
        }
        let own = residual(edge, from: from)
        if own < amount { (leaving, amount) = (edge, own) }
        for (step, node) in down {
            let residual = residual(step, from: node)
            if residual < amount { (leaving, amount, isBelowTo) = (step, residual, false) }
        }
        for (step, node) in down + [(edge, from)] + up {
            flows[Int(step)] += sources[Int(step)] == node ? amount : -amount
        }
        if leaving != edge {
            exchange(edge, leaving, newChild: isBelowTo ? to : from, newParent: isBelowTo ? from : to)
        }
    }

    /// Hangs the part of the tree under the leaving edge by the entering one.
    private mutating func exchange(_ entering: Int32, _ leaving: Int32, newChild: Int32, newParent: Int32) {
        tree.withUnsafeMutableBufferPointer { tree in
            var node = newChild, parent = newParent, edge = entering
            while true {
                let oldParent = tree[Int(node)].parent, oldEdge = tree[Int(node)].parentEdge
                tree.unlink(node, from: oldParent)
                tree[Int(node)].parent = parent
                tree[Int(node)].parentEdge = edge
                tree.link(node, under: parent)
                if oldEdge == leaving { break }
                (node, parent, edge) = (oldParent, node, oldEdge)
            }
            // Everything that hangs on the new child, in depth-first order and without a stack.
            node = newChild
            while true {
                let edge = Int(tree[Int(node)].parentEdge), above = tree[Int(tree[Int(node)].parent)]
                tree[Int(node)].potential =
                    targets[edge] == node ? above.potential - weights[edge] : above.potential + weights[edge]
                tree[Int(node)].depth = above.depth + 1
                if tree[Int(node)].firstChild >= 0 {
                    node = tree[Int(node)].firstChild
                    continue
                }
                while node != newChild, tree[Int(node)].nextSibling < 0 { node = tree[Int(node)].parent }
                if node == newChild { break }
                node = tree[Int(node)].nextSibling
            }
        }
    }
}

extension UnsafeMutableBufferPointer<NetworkSimplex.TreeNode> {
    fileprivate func link(_ node: Int32, under parent: Int32) {
        let next = self[Int(parent)].firstChild
        self[Int(node)].nextSibling = next
        self[Int(node)].previousSibling = -1
        if next >= 0 { self[Int(next)].previousSibling = node }
        self[Int(parent)].firstChild = node
    }

    fileprivate func unlink(_ node: Int32, from parent: Int32) {
        let next = self[Int(node)].nextSibling, previous = self[Int(node)].previousSibling
        if next >= 0 { self[Int(next)].previousSibling = previous }
        if previous >= 0 {
            self[Int(previous)].nextSibling = next
        } else {
            self[Int(parent)].firstChild = next
        }
    }
}
