/// A forest, and places for its nodes: every node in the middle above its children, equal subtrees drawn equally, and as
/// narrow as that allows.
///
/// C. Buchheim, M. Jünger, S. Leipert, "Improving Walker's algorithm to run in linear time", Graph Drawing 2002, 344–353,
/// https://doi.org/10.1007/3-540-36151-0_32
struct TidyTree {
    /// The nodes, parents before their children.
    private(set) var order: [Int] = []
    /// The depth of each node.
    private(set) var depths: [Int]
    private(set) var roots: [Int] = []
    private var parents: [Int]
    /// The children of each node, and their places among them.
    private var children: [[Int]]
    private var numbers: [Int]

    /// The breadth-first forest of a network.
    ///
    /// - Parameters:
    ///   - rows: The edges from parents to children.
    ///   - roots: Where to begin, in order; the nodes that they do not lead to begin trees of their own.
    init(_ rows: LayoutRows, roots first: [Int]) {
        let count = rows.count
        depths = Array(repeating: 0, count: count)
        parents = Array(repeating: -1, count: count)
        children = Array(repeating: [], count: count)
        numbers = depths
        var isKnown = [Bool](repeating: false, count: count)
        for start in first + Array(0..<count) where !isKnown[start] {
            isKnown[start] = true
            roots.append(start)
            var head = order.count
            order.append(start)
            while head < order.count {
                let node = order[head]
                head += 1
                for entry in rows.range(of: node) where !isKnown[Int(rows.targets[entry])] {
                    let child = Int(rows.targets[entry])
                    isKnown[child] = true
                    parents[child] = node
                    depths[child] = depths[node] + 1
                    numbers[child] = children[node].count
                    children[node].append(child)
                    order.append(child)
                }
            }
        }
    }

    /// How far along its layer each node is.
    ///
    /// - Parameter distance: How far apart two nodes of one depth are at least.
    func places(distance: (Int, Int) -> Double) -> [Double] {
        // The trees of a forest are the children of a node that is not drawn.
        let top = parents.count
        var parents = parents, children = children, numbers = numbers
        for (number, root) in roots.enumerated() {
            parents[root] = top
            numbers[root] = number
        }
        parents.append(-1)
        children.append(roots)
        numbers.append(0)
        let count = top + 1
        var places = [Double](repeating: 0, count: count), offsets = places, shifts = places, changes = places
        var threads = [Int](repeating: -1, count: count), ancestors = Array(0..<count)
        var defaults = children.map { $0.first ?? -1 }
        func left(_ node: Int) -> Int { children[node].first ?? threads[node] }
        func right(_ node: Int) -> Int { children[node].last ?? threads[node] }
        for node in postorder(children, top) {
            let before = node != top && numbers[node] > 0 ? children[parents[node]][numbers[node] - 1] : -1
            if let first = children[node].first, let last = children[node].last {
                var shift = 0.0, change = 0.0
                for child in children[node].reversed() {
                    places[child] += shift
                    offsets[child] += shift
                    change += changes[child]
                    shift += shifts[child] + change
                }
                let middle = (places[first] + places[last]) / 2
                if before >= 0 {
                    places[node] = places[before] + distance(before, node)
                    offsets[node] = places[node] - middle
                } else {
                    places[node] = middle
                }
            } else if before >= 0 {
                places[node] = places[before] + distance(before, node)
            }
            guard before >= 0 else { continue }
            // The subtree is moved away from those on its left, whose space is shared out among them.
            let parent = parents[node]
            var innerRight = node, outerRight = node, innerLeft = before, outerLeft = children[parent][0]
            var sumInnerRight = offsets[innerRight], sumOuterRight = offsets[outerRight]
            var sumInnerLeft = offsets[innerLeft], sumOuterLeft = offsets[outerLeft]
            while right(innerLeft) >= 0, left(innerRight) >= 0 {
                innerLeft = right(innerLeft)
                innerRight = left(innerRight)
                outerLeft = left(outerLeft)
                outerRight = right(outerRight)
                ancestors[outerRight] = node
                let shift =
                    places[innerLeft] + sumInnerLeft - places[innerRight] - sumInnerRight
                    + distance(innerLeft, innerRight)
                if shift > 0 {
                    let ancestor = ancestors[innerLeft]
                    let from = parents[ancestor] == parent ? ancestor : defaults[parent]
                    let subtrees = Double(numbers[node] - numbers[from])
                    changes[node] -= shift / subtrees
                    shifts[node] += shift
                    changes[from] += shift / subtrees
                    places[node] += shift
                    offsets[node] += shift
                    sumInnerRight += shift
                    sumOuterRight += shift
                }
                sumInnerLeft += offsets[innerLeft]
                sumInnerRight += offsets[innerRight]
                sumOuterLeft += offsets[outerLeft]
                sumOuterRight += offsets[outerRight]
            }
            if right(innerLeft) >= 0, right(outerRight) < 0 {
                threads[outerRight] = right(innerLeft)
                offsets[outerRight] += sumInnerLeft - sumOuterRight
            }
            if left(innerRight) >= 0, left(outerLeft) < 0 {
                threads[outerLeft] = left(innerRight)
                offsets[outerLeft] += sumInnerRight - sumOuterLeft
                defaults[parent] = node
            }
        }
        var sums = [Double](repeating: 0, count: count), result = [Double](repeating: 0, count: top)
        for node in order {
            sums[node] = sums[parents[node]] + offsets[parents[node]]
            result[node] = places[node] + sums[node]
        }
        return result
    }

    /// The nodes, children before their parents, in the order of the children.
    private func postorder(_ children: [[Int]], _ top: Int) -> [Int] {
        var order: [Int] = [], stack = [(node: top, next: 0)]
        while let (node, next) = stack.last {
            if next < children[node].count {
                stack[stack.count - 1].next += 1
                stack.append((children[node][next], 0))
            } else {
                order.append(node)
                stack.removeLast()
            }
        }
        return order
    }
}

extension Network {
    /// The forest that a tree layout draws: along the edges' directions where there are some.
    ///
    /// - Throws: `NodeNotFound` if a root is not in the network.
    func tidyTree(roots: [Node]) throws -> TidyTree {
        var ranks = try roots.map { root in
            guard let rank = rank(of: root) else { throw NodeNotFound(root) }
            return rank
        }
        let rows = try layoutRows(isDirected: true)
        if ranks.isEmpty {
            if isDirected {
                var isTarget = [Bool](repeating: false, count: nodeCount)
                for target in rows.targets { isTarget[Int(target)] = true }
                ranks = isTarget.indices.filter { !isTarget[$0] }
            } else {
                // The middle of each part: what is left when the leaves have been taken off again and again.
                ranks = rows.parts().map { rows.middle(of: $0) }
            }
        }
        return TidyTree(rows, roots: ranks)
    }
}

extension LayoutRows {
    /// The middle of the longest way between two nodes of a part: its center where it is a tree.
    fileprivate func middle(of part: [Int32]) -> Int {
        func search(_ start: Int) -> (last: Int, parents: [Int: Int]) {
            var parents = [start: -1], queue = [start], head = 0
            while head < queue.count {
                let node = queue[head]
                head += 1
                for entry in range(of: node) where parents[Int(targets[entry])] == nil {
                    parents[Int(targets[entry])] = node
                    queue.append(Int(targets[entry]))
                }
            }
            return (queue[queue.count - 1], parents)
        }
        let end = search(Int(part[0])).last, (start, parents) = search(end)
        var way = [start]
        while let next = parents[way[way.count - 1]], next >= 0 { way.append(next) }
        return way[way.count / 2]
    }
}
