/// Finds a matching of greatest weight by growing alternating trees, in which odd cycles shrink to blossoms, under the
/// rule of dual variables.
///
/// An edge is two arcs, `2k` and `2k + 1`, that lead from one end to the other and back. Nodes are the numbers below
/// ``nodeCount``, blossoms those from there on; a blossom or node that is in no other is on *top*. A label says whether a
/// top one is at an even (outer) or odd (inner) distance from the root of a tree.
///
/// J. Edmonds, "Paths, trees, and flowers", Canadian Journal of Mathematics 17 (1965), 449–467,
/// https://doi.org/10.4153/CJM-1965-045-4; Z. Galil, "Efficient algorithms for finding maximum matching in graphs", ACM
/// Computing Surveys 18 (1986), 23–38, https://doi.org/10.1145/6462.6502
struct WeightedMatching: ~Copyable {
    /// The edges to choose from.
    struct Edges {
        let nodeCount: Int
        /// The node from which each arc leads.
        var tails: [Int32] = []
        var weights: [Double] = []
        /// The arcs by node: where they begin, and which.
        var offsets: [Int32] = []
        var arcs: [Int32] = []
    }

    private enum Label {
        static let none: UInt8 = 0
        static let outer: UInt8 = 1
        static let inner: UInt8 = 2
        /// Outer, and seen on the way to the roots.
        static let marked: UInt8 = 5
    }

    private let nodeCount: Int
    // The edges.
    private let tails: Scratch<Int32>
    private let weights: Scratch<Double>
    private let offsets: Scratch<Int32>
    private let arcs: Scratch<Int32>
    /// For every node the arc to its mate; -1 where it has none.
    private let mateArcs: Scratch<Int32>

    // By node or blossom.
    private let labels: Scratch<UInt8>
    /// The arc through which a label came; -1 at a root.
    private let labelArcs: Scratch<Int32>
    /// The arc of least slack to an outer one of another tree, or for a free node from an outer one.
    private let bestArcs: Scratch<Int32>
    private let parents: Scratch<Int32>
    /// The node at which a blossom is entered by its matching edge.
    private let bases: Scratch<Int32>
    private let duals: Scratch<Double>

    /// The top blossom of every node.
    private let tops: Scratch<Int32>
    private let isTight: Scratch<Bool>
    /// Outer nodes whose arcs have not been looked at.
    private var queue: [Int32] = []

    // By blossom, less the number of nodes.
    private var children: [[Int32]]
    /// The arc from each child to the next.
    private var cycles: [[Int32]]
    /// The least arcs to other outer tops.
    private var bestLists: [[Int32]?]
    /// The blossoms there are, the oldest first, and the free numbers.
    private var blossoms: [Int32] = []
    private var freeNumbers: [Int32]
    private let bestTo: Scratch<Int32>

    init(_ edges: Edges) {
        let count = edges.nodeCount
        nodeCount = count
        mateArcs = Scratch(repeating: -1, count: count)
        labels = Scratch(repeating: Label.none, count: 2 * count)
        labelArcs = Scratch(repeating: -1, count: 2 * count)
        bestArcs = Scratch(repeating: -1, count: 2 * count)
        bestTo = Scratch(repeating: -1, count: 2 * count)
        parents = Scratch(repeating: -1, count: 2 * count)
        bases = Scratch((0..<Int32(count)) + Array(repeating: -1, count: count))
        let highest = edges.weights.reduce(0, max)
        duals = Scratch(Array(repeating: highest, count: count) + Array(repeating: 0, count: count))
        tops = Scratch(Array(0..<Int32(count)))
        isTight = Scratch(repeating: false, count: edges.weights.count)
        tails = Scratch(edges.tails)
        weights = Scratch(edges.weights)
        offsets = Scratch(edges.offsets)
        arcs = Scratch(edges.arcs)
        children = Array(repeating: [], count: count)
        cycles = children
        bestLists = Array(repeating: nil, count: count)
        freeNumbers = (Int32(count)..<Int32(2 * count)).reversed()
    }

    /// For every node the arc to its mate; -1 where it has none.
    var mates: [Int32] { mateArcs.array() }

    @inline(__always)
    private func tail(_ arc: Int32) -> Int { Int(tails[arc]) }
    @inline(__always)
    private func head(_ arc: Int32) -> Int { Int(tails[arc ^ 1]) }

    @inline(__always)
    private func slack(_ arc: Int32) -> Double {
        duals[tail(arc)] + duals[head(arc)] - 2 * weights[arc >> 1]
    }

    /// The least dual variable of a node.
    private var leastDual: Double { UnsafeBufferPointer(start: duals.base, count: nodeCount).min() ?? 0 }

    private func isBlossom(_ item: Int) -> Bool { item >= nodeCount }

    /// Calls with every node inside.
    private func forEachLeaf(of item: Int, _ body: (Int) -> Void) {
        guard isBlossom(item) else { return body(item) }
        var stack = children[item - nodeCount]
        while let child = stack.popLast() {
            if isBlossom(Int(child)) {
                stack += children[Int(child) - nodeCount]
            } else {
                body(Int(child))
            }
        }
    }

    private func leaves(of item: Int) -> [Int32] {
        var leaves: [Int32] = []
        forEachLeaf(of: item) { leaves.append(Int32($0)) }
        return leaves
    }

    /// - Parameter isMaximum: Whether as many edges as possible count before weight.
    mutating func solve(isMaximum: Bool) {
        while true {
            labels.fill(Label.none)
            labelArcs.fill(-1)
            bestArcs.fill(-1)
            for blossom in blossoms { bestLists[Int(blossom) - nodeCount] = nil }
            isTight.fill(false)
            queue.removeAll(keepingCapacity: true)
            for node in 0..<nodeCount where mateArcs[node] < 0 && labels[Int(tops[node])] == Label.none {
                assign(Label.outer, to: node, through: -1)
            }
            guard runStage(isMaximum) else { return }
            for blossom in blossoms.map(Int.init)
            where children[blossom - nodeCount].count > 0 && parents[blossom] < 0 && labels[blossom] == Label.outer
                && duals[blossom] == 0
            {
                expandAtEnd(blossom)
            }
        }
    }

    /// Looks for a way to add an edge to the matching; returns whether there was one.
    private mutating func runStage(_ isMaximum: Bool) -> Bool {
        while true {
            while let node = queue.popLast() {
                if scan(Int(node)) { return true }
            }
            guard changeDuals(isMaximum) else { return false }
        }
    }

    /// Looks at the arcs of an outer node; returns whether the matching has grown.
    private mutating func scan(_ node: Int) -> Bool {
        for place in Int(offsets[node])..<Int(offsets[node + 1]) {
            let arc = arcs[place], other = head(arc)
            let top = Int(tops[node]), otherTop = Int(tops[other])
            if top == otherTop { continue }
            var slack = 0.0
            if !isTight[Int(arc >> 1)] {
                slack = self.slack(arc)
                if slack <= 0 { isTight[Int(arc >> 1)] = true }
            }
            if isTight[Int(arc >> 1)] {
                if labels[otherTop] == Label.none {
                    assign(Label.inner, to: other, through: arc)
                } else if labels[otherTop] == Label.outer {
                    let base = commonBase(arc)
                    if base < 0 {
                        augment(arc)
                        return true
                    }
                    shrink(base, arc)
                } else if labels[other] == Label.none {
                    labels[other] = Label.inner
                    labelArcs[other] = arc
                }
            } else if labels[otherTop] == Label.outer {
                if bestArcs[top] < 0 || slack < self.slack(bestArcs[top]) { bestArcs[top] = arc }
            } else if labels[other] == Label.none {
                if bestArcs[other] < 0 || slack < self.slack(bestArcs[other]) { bestArcs[other] = arc }
            }
        }
        return false
    }

    /// Changes the dual variables by as much as they allow; returns whether there is more to do.
    private mutating func changeDuals(_ isMaximum: Bool) -> Bool {
        enum Reason {
            case none
            case end
            case arc(Int32)
            case blossom(Int)
        }
        var delta = Double.infinity, reason = Reason.none
        if !isMaximum { (delta, reason) = (leastDual, .end) }
        for node in 0..<nodeCount where labels[Int(tops[node])] == Label.none && bestArcs[node] >= 0 {
            let slack = slack(bestArcs[node])
            if slack < delta { (delta, reason) = (slack, .arc(bestArcs[node])) }
        }
        func consider(_ item: Int) {
            guard parents[item] < 0, labels[item] == Label.outer, bestArcs[item] >= 0 else { return }
            let slack = slack(bestArcs[item]) / 2
            if slack < delta { (delta, reason) = (slack, .arc(bestArcs[item])) }
        }
        for node in 0..<nodeCount { consider(node) }
        for blossom in blossoms { consider(Int(blossom)) }
        for blossom in blossoms.map(Int.init) where parents[blossom] < 0 && labels[blossom] == Label.inner {
            if duals[blossom] < delta { (delta, reason) = (duals[blossom], .blossom(blossom)) }
        }
        if case .none = reason { (delta, reason) = (max(0, leastDual), .end) }

        for node in 0..<nodeCount {
            switch labels[Int(tops[node])] {
            case Label.outer: duals[node] -= delta
            case Label.inner: duals[node] += delta
            default: break
            }
        }
        for blossom in blossoms.map(Int.init) where parents[blossom] < 0 {
            switch labels[blossom] {
            case Label.outer: duals[blossom] += delta
            case Label.inner: duals[blossom] -= delta
            default: break
            }
        }
        switch reason {
        case .none, .end: return false
        case .arc(let arc):
            isTight[Int(arc >> 1)] = true
            queue.append(Int32(tail(arc)))
        case .blossom(let blossom): expandInner(blossom)
        }
        return true
    }

    private mutating func assign(_ label: UInt8, to node: Int, through arc: Int32) {
        let top = Int(tops[node])
        func set(_ item: Int) {
            labels[item] = label
            labelArcs[item] = arc
            bestArcs[item] = -1
        }
        set(node)
        set(top)
        if label == Label.outer {
            if isBlossom(top) { queue += leaves(of: top) } else { queue.append(Int32(top)) }
        } else {
            let mate = mateArcs[Int(bases[top])]
            assign(Label.outer, to: head(mate), through: mate)
        }
    }

    /// The base of the outer one at which the ways from an arc's ends to their roots meet; -1 where they do not.
    private mutating func commonBase(_ arc: Int32) -> Int {
        var node = tail(arc), other = head(arc), path: [Int] = [], base = -1
        while node >= 0 {
            let top = Int(tops[node])
            if labels[top] == Label.marked {
                base = Int(bases[top])
                break
            }
            path.append(top)
            labels[top] = Label.marked
            if labelArcs[top] < 0 {
                node = -1
            } else {
                let inner = Int(tops[tail(labelArcs[top])])
                node = tail(labelArcs[inner])
            }
            if other >= 0 { swap(&node, &other) }
        }
        for top in path { labels[top] = Label.outer }
        return base
    }

    /// Makes a blossom of the cycle that an arc between outer nodes closes.
    private mutating func shrink(_ base: Int, _ arc: Int32) {
        guard let number = freeNumbers.popLast() else { return }
        let blossom = Int(number), baseTop = Int(tops[base])
        var path: [Int32] = [], cycle = [arc]
        var top = Int(tops[tail(arc)])
        while top != baseTop {
            path.append(Int32(top))
            cycle.append(labelArcs[top])
            top = Int(tops[tail(labelArcs[top])])
        }
        path.append(Int32(baseTop))
        path.reverse()
        cycle.reverse()
        top = Int(tops[head(arc)])
        while top != baseTop {
            path.append(Int32(top))
            cycle.append(labelArcs[top] ^ 1)
            top = Int(tops[tail(labelArcs[top])])
        }
        for child in path { parents[Int(child)] = number }
        parents[blossom] = -1
        bases[blossom] = Int32(base)
        children[blossom - nodeCount] = path
        cycles[blossom - nodeCount] = cycle
        blossoms.append(number)
        labels[blossom] = Label.outer
        labelArcs[blossom] = labelArcs[baseTop]
        duals[blossom] = 0
        for leaf in leaves(of: blossom) {
            if labels[Int(tops[Int(leaf)])] == Label.inner { queue.append(leaf) }
            tops[Int(leaf)] = number
        }
        gatherBestArcs(of: blossom)
    }

    /// Finds the least arcs from a new blossom to outer tops.
    private mutating func gatherBestArcs(of blossom: Int) {
        var found: [Int] = []
        for child in children[blossom - nodeCount].map(Int.init) {
            if isBlossom(child), let list = bestLists[child - nodeCount] {
                for arc in list { consider(arc, for: blossom, &found) }
                bestLists[child - nodeCount] = nil
            } else {
                for leaf in leaves(of: child).map(Int.init) {
                    for place in Int(offsets[leaf])..<Int(offsets[leaf + 1]) {
                        consider(arcs[place], for: blossom, &found)
                    }
                }
            }
            bestArcs[child] = -1
        }
        var best: Int32 = -1, list: [Int32] = []
        for top in found {
            let arc = bestTo[top]
            bestTo[top] = -1
            list.append(arc)
            if best < 0 || slack(arc) < slack(best) { best = arc }
        }
        bestLists[blossom - nodeCount] = list
        bestArcs[blossom] = best
    }

    private mutating func consider(_ arc: Int32, for blossom: Int, _ found: inout [Int]) {
        var other = Int(tops[head(arc)])
        if other == blossom { other = Int(tops[tail(arc)]) }
        guard other != blossom, labels[other] == Label.outer else { return }
        if bestTo[other] < 0 {
            found.append(other)
        } else if slack(arc) >= slack(bestTo[other]) {
            return
        }
        bestTo[other] = arc
    }

    private mutating func discard(_ blossom: Int) {
        labels[blossom] = Label.none
        labelArcs[blossom] = -1
        bestArcs[blossom] = -1
        bestLists[blossom - nodeCount] = nil
        children[blossom - nodeCount] = []
        cycles[blossom - nodeCount] = []
        freeNumbers.append(Int32(blossom))
    }

    /// Dissolves a blossom at the end of a stage, and those in it that have no dual variable left either.
    private mutating func expandAtEnd(_ blossom: Int) {
        var stack = [blossom], gone: Set<Int32> = []
        while let blossom = stack.popLast() {
            for child in children[blossom - nodeCount].map(Int.init) {
                parents[child] = -1
                if isBlossom(child), duals[child] == 0 {
                    stack.append(child)
                } else {
                    for leaf in leaves(of: child) { tops[Int(leaf)] = Int32(child) }
                }
            }
            gone.insert(Int32(blossom))
            discard(blossom)
        }
        blossoms.removeAll { gone.contains($0) }
    }

    /// Dissolves an inner blossom in the middle of a stage: labels go on through it.
    private mutating func expandInner(_ blossom: Int) {
        let parts = children[blossom - nodeCount], cycle = cycles[blossom - nodeCount], count = parts.count
        for child in parts.map(Int.init) {
            parents[child] = -1
            for leaf in leaves(of: child) { tops[Int(leaf)] = Int32(child) }
        }
        func place(_ index: Int) -> Int { index < 0 ? index + count : index }
        var arc = labelArcs[blossom]
        let entry = tops[head(arc)]
        var index = parts.firstIndex(of: entry) ?? 0
        // From where the label comes in to the base, the way that has an even number of edges.
        let step = index % 2 == 1 ? 1 : -1
        if step == 1 { index -= count }
        func cycleArc(_ index: Int) -> Int32 { step == 1 ? cycle[place(index)] : cycle[place(index - 1)] ^ 1 }
        while index != 0 {
            let next = cycleArc(index)
            labels[head(arc)] = Label.none
            labels[head(next)] = Label.none
            assign(Label.inner, to: head(arc), through: arc)
            isTight[Int(next >> 1)] = true
            index += step
            arc = cycleArc(index)
            isTight[Int(arc >> 1)] = true
            index += step
        }
        for item in [head(arc), Int(parts[0])] {
            labels[item] = Label.inner
            labelArcs[item] = arc
        }
        bestArcs[Int(parts[0])] = -1
        // The others lose their labels unless they are reached from outside.
        index = step
        while parts[place(index)] != entry {
            let child = Int(parts[place(index)])
            index += step
            if labels[child] == Label.outer { continue }
            guard let leaf = leaves(of: child).first(where: { labels[Int($0)] != Label.none }).map(Int.init) else {
                continue
            }
            labels[leaf] = Label.none
            labels[head(mateArcs[Int(bases[child])])] = Label.none
            assign(Label.inner, to: leaf, through: labelArcs[leaf])
        }
        blossoms.removeAll { Int($0) == blossom }
        discard(blossom)
    }

    /// Swaps the edges on the way between two roots that an arc joins.
    private mutating func augment(_ arc: Int32) {
        for start in [arc, arc ^ 1] {
            var arc = start
            while true {
                let node = tail(arc), top = Int(tops[node])
                if isBlossom(top) { rotate(top, to: node) }
                mateArcs[node] = arc
                guard labelArcs[top] >= 0 else { break }
                let inner = Int(tops[tail(labelArcs[top])])
                arc = labelArcs[inner]
                let end = head(arc)
                if isBlossom(inner) { rotate(inner, to: end) }
                mateArcs[end] = arc ^ 1
            }
        }
    }

    /// Swaps the edges inside a blossom so that another node of it becomes its base.
    private mutating func rotate(_ blossom: Int, to node: Int) {
        var stack = [(blossom: blossom, node: node)]
        while let (blossom, node) = stack.popLast() {
            let parts = children[blossom - nodeCount], cycle = cycles[blossom - nodeCount], count = parts.count
            var child = Int32(node)
            while parents[Int(child)] != Int32(blossom) { child = parents[Int(child)] }
            if isBlossom(Int(child)) { stack.append((Int(child), node)) }
            let start = parts.firstIndex(of: child) ?? 0
            var index = start
            let step = index % 2 == 1 ? 1 : -1
            if step == 1 { index -= count }
            func place(_ index: Int) -> Int { index < 0 ? index + count : index }
            while index != 0 {
                index += step
                let arc = step == 1 ? cycle[place(index)] : cycle[place(index - 1)] ^ 1
                let first = Int(parts[place(index)])
                if isBlossom(first) { stack.append((first, tail(arc))) }
                index += step
                let second = Int(parts[place(index)])
                if isBlossom(second) { stack.append((second, head(arc))) }
                mateArcs[tail(arc)] = arc
                mateArcs[head(arc)] = arc ^ 1
            }
            children[blossom - nodeCount] = Array(parts[start...] + parts[..<start])
            cycles[blossom - nodeCount] = Array(cycle[start...] + cycle[..<start])
            bases[blossom] = Int32(node)
        }
    }
}
